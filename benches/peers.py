#!/usr/bin/env python3
"""Methods beside other people's programs, on the same synthetic data.

Makes a virtual environment beside the build, installs the peers in it, runs `cargo bench --bench method -- --json`, then
every peer on the data of the same formula, and prints the ratios. Peers are timed by the call alone, without their start.
`--quick` leaves out the largest sizes; `--ours FILE` takes lines printed before instead of running the bench.
"""
import json
import subprocess
import sys
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
PEERS = ["numpy", "scipy", "krippendorff", "pingouin", "scikit-criteria", "pymcdm", "highspy"]


def with_peers():
    """Starts again inside the environment, which is made the first time."""
    place = HOME / "target" / "peers"
    python = place / "bin" / "python"
    if Path(sys.prefix).resolve() == place.resolve():
        return
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(place)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PEERS], check=True)
    sys.exit(subprocess.run([str(python), __file__, *sys.argv[1:]]).returncode)


def ours():
    if "--ours" in sys.argv:
        text = Path(sys.argv[sys.argv.index("--ours") + 1]).read_text()
    else:
        command = ["cargo", "bench", "--bench", "method", "--", "--json"]
        text = subprocess.run(command, cwd=HOME, check=True, capture_output=True, text=True).stdout
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return {(line["task"], line["size"]): line for line in lines}


def main():
    import numpy as np

    own = ours()
    sizes = [2_000] if "--quick" else [2_000, 20_000, 200_000]

    def noise(stream, count):
        at = np.arange(1, count + 1, dtype=np.uint64)
        bits = (np.uint64(stream << 40) + at) * np.uint64(0x9E3779B97F4A7C15)
        bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return ((bits ^ (bits >> np.uint64(31))) >> np.uint64(11)).astype(float) / 2.0**53

    def marks(things):
        mark = 1 + np.minimum(np.floor(4 * noise(1, things)[:, None] + 2 * noise(2, things * 5).reshape(things, 5)), 4)
        mark[noise(3, things * 5).reshape(things, 5) < 0.05] = np.nan
        return mark

    def values(stream, rows, columns):
        return 1 + 99 * noise(stream, rows * columns).reshape(rows, columns)

    def beside(task, size, peer, call, rounds=3, sampled=False):
        times = []
        for _ in range(rounds):
            start = time.perf_counter()
            value = call()
            times.append(time.perf_counter() - start)
        mine, theirs = own[(task, size)], sorted(times)[len(times) // 2]
        same = abs(value - mine["value"]) <= (0.02 if sampled else 1e-7) * max(1.0, abs(value))
        word = "same value" if same else f"OTHER VALUE {value} {mine['value']}"
        ratio = theirs / mine["seconds"]
        print(f"{task:20} {size:8} {peer:22} {theirs * 1e3:10.2f} ms  ours {mine['seconds'] * 1e3:10.2f} ms  ratio {ratio:8.1f}  {word}", flush=True)

    for size in sizes:
        agreement(np, beside, marks, size)
        order(np, beside, values, size)
    places(np, beside, values)
    frontier(np, beside, values)


def agreement(np, beside, marks, size):
    import krippendorff
    import pandas
    import pingouin

    ratings = marks(size)
    alpha = lambda: krippendorff.alpha(reliability_data=ratings.T, level_of_measurement="ordinal")
    beside("alpha ordinal", size, "krippendorff", alpha)
    full = np.nan_to_num(ratings, nan=3.0)
    things, raters = np.divmod(np.arange(full.size), 5)
    frame = pandas.DataFrame({"thing": things, "rater": raters, "mark": full.ravel()})

    def by_pingouin():
        found = pingouin.intraclass_corr(frame, targets="thing", raters="rater", ratings="mark")
        return float(found["ICC"].iloc[1])

    def by_formula():
        n, k = full.shape
        grand = full.mean()
        rows = k * ((full.mean(axis=1) - grand) ** 2).sum()
        columns = n * ((full.mean(axis=0) - grand) ** 2).sum()
        rest = ((full - grand) ** 2).sum() - rows - columns
        bms, jms, ems = rows / (n - 1), columns / (k - 1), rest / ((n - 1) * (k - 1))
        return (bms - ems) / (bms + (k - 1) * ems + k * (jms - ems) / n)

    beside("icc six forms", size, "pingouin", by_pingouin, rounds=1)
    beside("icc six forms", size, "numpy, one form", by_formula)


def order(np, beside, values, size):
    from pymcdm.methods import TOPSIS
    from pymcdm.normalizations import vector_normalization
    from skcriteria import mkdm
    from skcriteria.agg.topsis import TOPSIS as SkTopsis
    from skcriteria.pipelines import mkpipe
    from skcriteria.preprocessing.scalers import SumScaler, VectorScaler

    matrix = values(4, size, 30)
    weights = np.full(30, 1 / 30)

    def by_numpy():
        scaled = matrix / np.sqrt((matrix**2).sum(axis=0)) * weights
        best = np.sqrt(((scaled - scaled.max(axis=0)) ** 2).sum(axis=1))
        worst = np.sqrt(((scaled - scaled.min(axis=0)) ** 2).sum(axis=1))
        return (worst / (worst + best)).sum()

    def by_skcriteria():
        pipe = mkpipe(VectorScaler(target="matrix"), SumScaler(target="weights"), SkTopsis())
        return pipe.evaluate(mkdm(matrix, [max] * 30, weights=weights)).e_.similarity.sum()

    by_pymcdm = lambda: TOPSIS(vector_normalization)(matrix, weights, np.ones(30)).sum()
    beside("topsis 30 criteria", size, "numpy", by_numpy)
    beside("topsis 30 criteria", size, "scikit-criteria", by_skcriteria, rounds=1)
    beside("topsis 30 criteria", size, "pymcdm", by_pymcdm, rounds=1)


def places(np, beside, values):
    matrix, draws = values(7, 200, 30), 10_000

    def by_numpy():
        weights = np.random.default_rng(1).exponential(size=(draws, 30))
        weights /= weights.sum(axis=1, keepdims=True)
        order = np.argsort(-(weights @ matrix.T), axis=1)
        counts = np.zeros((200, 200), dtype=np.int64)
        for place in range(200):
            counts[:, place] = np.bincount(order[:, place], minlength=200)
        return counts[:, 0].max() / draws

    for threads in (1, 2):
        beside(f"smaa, {threads} threads", draws, "numpy", by_numpy, sampled=True)


def frontier(np, beside, values):
    from scipy.optimize import linprog

    size = 500
    inputs, outputs = values(8, size, 3), values(9, size, 2)

    def by_scipy():
        total = 0.0
        for unit in range(size):
            above = np.hstack([-inputs[unit][:, None], inputs.T])
            below = np.hstack([np.zeros((2, 1)), -outputs.T])
            cost = np.zeros(size + 1)
            cost[0] = 1
            right = np.concatenate([np.zeros(3), -outputs[unit]])
            total += linprog(cost, A_ub=np.vstack([above, below]), b_ub=right, method="highs").fun
        return total

    def by_highs():
        """One model, changed from unit to unit, so that each start is warm."""
        import highspy

        model = highspy.Highs()
        model.setOptionValue("output_flag", False)
        # variables: two prices of outputs, three of inputs
        for _ in range(5):
            model.addVar(0.0, highspy.kHighsInf)
        at = np.arange(5, dtype=np.int32)
        for unit in range(size):
            row = np.concatenate([outputs[unit], -inputs[unit]])
            model.addRow(-highspy.kHighsInf, 0.0, 5, at, row)
        model.addRow(1.0, 1.0, 3, at[2:], inputs[0])
        model.changeObjectiveSense(highspy.ObjSense.kMaximize)
        total = 0.0
        for unit in range(size):
            for which in range(2):
                model.changeColCost(which, float(outputs[unit][which]))
            for which in range(3):
                model.changeCoeff(size, 2 + which, float(inputs[unit][which]))
            model.run()
            total += model.getInfo().objective_function_value
        return total

    for threads in (1, 2):
        # ours finds both efficiencies, slacks, peers and returns; these the first efficiency alone
        beside(f"dea, {threads} threads", size, "scipy, CCR alone", by_scipy, rounds=1)
        beside(f"dea, {threads} threads", size, "HiGHS warm, CCR alone", by_highs, rounds=1)


if __name__ == "__main__":
    if "--here" not in sys.argv:
        with_peers()
    main()
