//! Methods beside the least that could be called the same: each formula written down naively, in the same run.
//!
//! `cargo bench --bench method` prints both and the ratio, and how each grows from 2,000 to 200,000 rows. `-- --quick` makes
//! it small. `-- --json` prints a line for each task, which `benches/peers.py` puts beside other people's programs on the
//! same synthetic data.

#![expect(clippy::print_stdout, reason = "what a bench is for")]
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small counts and marks"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use rubricate::method::bootstrap::{Draws, bootstrap_mean_ci};
use rubricate::method::dea::{Orientation, Units, dea};
use rubricate::method::direction::Direction;
use rubricate::method::icc::icc;
use rubricate::method::krippendorff_alpha::{Level, krippendorff_alpha};
use rubricate::method::rater_severity::{Mark, rater_severity};
use rubricate::method::smaa::smaa;
use rubricate::method::topsis::{Ideal, topsis};
use rubricate::method::{Holed, Pace, Table, Work};

const RATERS: usize = 5;
const CRITERIA: usize = 30;

fn main() {
    let has = |flag: &str| std::env::args().any(|word| word == flag);
    let rounds = if has("--quick") { 1 } else { 5 };
    let sizes: &[usize] = if has("--quick") {
        &[2_000]
    } else {
        &[2_000, 20_000, 200_000]
    };
    let run = Run {
        rounds,
        json: has("--json"),
    };
    for size in sizes {
        run.alpha(*size);
        run.icc(*size);
        run.topsis(*size);
        run.severity(*size);
    }
    for threads in [1, 2] {
        run.smaa(threads);
        run.dea(threads, if has("--quick") { 100 } else { 500 });
        run.bootstrap(threads);
    }
}

/// Synthetic data: the number at a place of a stream, from 0 to 1 (`SplitMix64`, counted).
fn noise(stream: u64, at: usize) -> f64 {
    let mut bits = (stream << 40)
        .wrapping_add(at as u64 + 1)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
}

/// Marks from 1 to 5 that raters roughly agree on; a row for each thing, one in twenty missing.
fn marks(things: usize) -> Vec<Vec<Option<f64>>> {
    let mark = |thing: usize, rater: usize| {
        let at = thing * RATERS + rater;
        let mark = 1.0 + (4.0 * noise(1, thing) + 2.0 * noise(2, at)).floor().min(4.0);
        (noise(3, at) >= 0.05).then_some(mark)
    };
    (0..things)
        .map(|thing| (0..RATERS).map(|rater| mark(thing, rater)).collect())
        .collect()
}

fn values(stream: u64, rows: usize, columns: usize) -> Vec<Vec<f64>> {
    let row = |row: usize| {
        (0..columns)
            .map(|column| 1.0 + 99.0 * noise(stream, row * columns + column))
            .collect()
    };
    (0..rows).map(row).collect()
}

struct Run {
    rounds: usize,
    json: bool,
}

impl Run {
    /// Times both in turn and prints the medians, with the value for a check.
    fn told(&self, task: &str, size: usize, ours: impl Fn() -> f64, naive: Option<&dyn Fn() -> f64>) {
        let (mut times, mut naive_times, mut value) = (Vec::new(), Vec::new(), 0.0);
        for _ in 0..self.rounds {
            times.push(timed(|| value = black_box(ours())));
            if let Some(naive) = naive {
                let mut same = 0.0;
                naive_times.push(timed(|| same = black_box(naive())));
                assert!(
                    (same - value).abs() <= 0.02 * value.abs().max(1.0),
                    "{task}: {value} and {same}"
                );
            }
        }
        let (ours, naive) = (median(&mut times), naive.map(|_| median(&mut naive_times)));
        if self.json {
            println!("{{\"task\": \"{task}\", \"size\": {size}, \"seconds\": {ours}, \"value\": {value}}}");
            return;
        }
        let beside =
            naive.map(|naive| format!("   naive {:10.3} ms   ratio {:6.2}", naive * 1e3, naive / ours));
        println!(
            "{task:22} {size:8} {:10.3} ms{}",
            ours * 1e3,
            beside.unwrap_or_default()
        );
    }

    fn alpha(&self, size: usize) {
        let rows = marks(size);
        let ratings: Vec<Vec<_>> = (0..RATERS)
            .map(|rater| rows.iter().map(|row| row[rater]).collect())
            .collect();
        let ratings = Holed::new("ratings", &ratings).expect("a table");
        let ours = || {
            let found = krippendorff_alpha(&ratings, Level::Ordinal, Pace::UNSEEN);
            found.expect("sound ratings").alpha.expect("they vary")
        };
        self.told("alpha ordinal", size, ours, Some(&|| naive_alpha(&rows)));
    }

    fn icc(&self, size: usize) {
        let rows: Vec<Vec<f64>> = marks(size)
            .iter()
            .map(|row| row.iter().map(|mark| mark.unwrap_or(3.0)).collect())
            .collect();
        let ratings = Table::new("ratings", &rows).expect("a table");
        let ours = || icc(&ratings, 0.95).expect("sound ratings").forms[1].expect("they vary");
        self.told("icc six forms", size, ours, Some(&|| naive_icc(&rows)));
    }

    fn topsis(&self, size: usize) {
        let rows = values(4, size, CRITERIA);
        let matrix = Table::new("matrix", &rows).expect("a table");
        let (weights, types) = (vec![1.0; CRITERIA], vec![Direction::Max; CRITERIA]);
        let ours = || {
            let found = topsis(&matrix, &weights, &types, &Ideal::Observed).expect("a sound matrix");
            found
                .closeness
                .iter()
                .map(|one| one.expect("they differ"))
                .sum::<f64>()
        };
        self.told("topsis 30 criteria", size, ours, Some(&|| naive_topsis(&rows)));
    }

    /// Three marks for each thing, by raters of a panel of fifty.
    fn severity(&self, size: usize) {
        let rows: Vec<Mark> = (0..size)
            .map(|at| Mark {
                thing: at / 3,
                rater: (noise(5, at) * 50.0) as usize,
                value: 100.0 * noise(6, at),
            })
            .collect();
        let ours = || {
            let fit = rater_severity(&rows, 0.0)
                .expect("sound marks")
                .fit
                .expect("one panel");
            fit.rater_effects.iter().map(|effect| effect.abs()).sum::<f64>()
        };
        self.told("rater severity", size, ours, None);
    }

    fn smaa(&self, threads: usize) {
        let rows = values(7, 200, CRITERIA);
        let table = Table::new("values", &rows).expect("a table");
        let draws = Draws {
            count: 10_000,
            seed: 1,
        };
        let work = Work {
            threads,
            ..Work::ALONE
        };
        let ours = || {
            let found = smaa(&table, None, draws, work).expect("sound values");
            found
                .acceptability
                .iter()
                .fold(0.0, |most: f64, row| most.max(row[0]))
        };
        let name = format!("smaa, {threads} threads");
        self.told(
            &name,
            draws.count,
            ours,
            (threads == 1).then_some(&|| naive_smaa(&rows, draws.count)),
        );
    }

    fn dea(&self, threads: usize, size: usize) {
        let inputs = Table::new("inputs", &values(8, size, 3)).expect("a table");
        let outputs = Table::new("outputs", &values(9, size, 2)).expect("a table");
        let units = Units {
            inputs: &inputs,
            outputs: &outputs,
        };
        let work = Work {
            threads,
            ..Work::ALONE
        };
        let ours = || {
            let found = dea(units, Orientation::Input, work).expect("sound units");
            found.ccr.iter().map(|one| one.efficiency).sum::<f64>()
        };
        self.told(&format!("dea, {threads} threads"), size, ours, None);
    }

    fn bootstrap(&self, threads: usize) {
        let values: Vec<f64> = (0..1_000).map(|at| noise(10, at)).collect();
        let draws = Draws {
            count: 10_000,
            seed: 1,
        };
        let work = Work {
            threads,
            ..Work::ALONE
        };
        let ours = || {
            let found = bootstrap_mean_ci(&values, 0.95, draws, work).expect("sound values");
            found.interval.expect("many values")[0]
        };
        self.told(&format!("bootstrap, {threads} threads"), draws.count, ours, None);
    }
}

fn timed(what: impl FnOnce()) -> Duration {
    let start = Instant::now();
    what();
    start.elapsed()
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

/// By the table of coincidences of five values.
fn naive_alpha(rows: &[Vec<Option<f64>>]) -> f64 {
    let mut coincidences = [[0.0; 5]; 5];
    for row in rows {
        let given: Vec<usize> = row.iter().flatten().map(|mark| *mark as usize - 1).collect();
        for (at, one) in given.iter().enumerate() {
            for (other_at, other) in given.iter().enumerate() {
                if at != other_at {
                    coincidences[*one][*other] += 1.0 / (given.len() - 1) as f64;
                }
            }
        }
    }
    let counts: Vec<f64> = coincidences.iter().map(|row| row.iter().sum()).collect();
    let total: f64 = counts.iter().sum();
    let apart = |one: usize, other: usize| {
        let (low, high) = (one.min(other), one.max(other));
        let between: f64 = counts[low..=high].iter().sum();
        (between - f64::midpoint(counts[low], counts[high])).powi(2)
    };
    let (mut observed, mut expected) = (0.0, 0.0);
    for one in 0..5 {
        for other in 0..5 {
            if one != other {
                observed += coincidences[one][other] * apart(one, other);
                expected += counts[one] * counts[other] * apart(one, other);
            }
        }
    }
    1.0 - (total - 1.0) * observed / expected
}

/// ICC(2,1) by mean squares.
fn naive_icc(rows: &[Vec<f64>]) -> f64 {
    let (n, k) = (rows.len() as f64, RATERS as f64);
    let grand = rows.iter().flatten().sum::<f64>() / (n * k);
    let of_rows: f64 = rows
        .iter()
        .map(|row| (row.iter().sum::<f64>() / k - grand).powi(2))
        .sum::<f64>()
        * k;
    let column = |at: usize| rows.iter().map(|row| row[at]).sum::<f64>() / n;
    let of_columns: f64 = (0..RATERS).map(|at| (column(at) - grand).powi(2)).sum::<f64>() * n;
    let all: f64 = rows.iter().flatten().map(|mark| (mark - grand).powi(2)).sum();
    let (bms, jms) = (of_rows / (n - 1.0), of_columns / (k - 1.0));
    let ems = (all - of_rows - of_columns) / ((n - 1.0) * (k - 1.0));
    (bms - ems) / (bms + (k - 1.0) * ems + k * (jms - ems) / n)
}

fn naive_topsis(rows: &[Vec<f64>]) -> f64 {
    let norm = |at: usize| rows.iter().map(|row| row[at] * row[at]).sum::<f64>().sqrt() * CRITERIA as f64;
    let norms: Vec<f64> = (0..CRITERIA).map(norm).collect();
    let scaled: Vec<Vec<f64>> = rows
        .iter()
        .map(|row| row.iter().zip(&norms).map(|(value, norm)| value / norm).collect())
        .collect();
    let end = |pick: fn(f64, f64) -> f64, from: f64| -> Vec<f64> {
        (0..CRITERIA)
            .map(|at| scaled.iter().map(|row| row[at]).fold(from, pick))
            .collect()
    };
    let (best, worst) = (end(f64::max, 0.0), end(f64::min, f64::INFINITY));
    let far = |row: &[f64], end: &[f64]| {
        row.iter()
            .zip(end)
            .map(|(a, b)| (a - b).powi(2))
            .sum::<f64>()
            .sqrt()
    };
    scaled
        .iter()
        .map(|row| far(row, &worst) / (far(row, &worst) + far(row, &best)))
        .sum()
}

/// Scores one by one, places by sorting them.
fn naive_smaa(rows: &[Vec<f64>], draws: usize) -> f64 {
    let mut counts = vec![vec![0_u32; rows.len()]; rows.len()];
    for draw in 0..draws {
        let waits: Vec<f64> = (0..CRITERIA)
            .map(|at| -(1.0 - noise(11, draw * CRITERIA + at)).ln())
            .collect();
        let score = |row: &Vec<f64>| {
            row.iter()
                .zip(&waits)
                .map(|(value, wait)| value * wait)
                .sum::<f64>()
        };
        let mut order: Vec<(f64, usize)> = rows.iter().map(score).zip(0..).collect();
        order.sort_by(|one, other| other.0.total_cmp(&one.0));
        for (place, (_, at)) in order.iter().enumerate() {
            counts[*at][place] += 1;
        }
    }
    counts
        .iter()
        .map(|row| f64::from(row[0]) / draws as f64)
        .fold(0.0, f64::max)
}
