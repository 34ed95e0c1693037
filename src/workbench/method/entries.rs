//! The table of methods that can be run: a row for each.

use super::Over::{Columns, Numbers, Rows};
use super::{Entry, Gives, Over, Shape};
use super::{agreement, coupling, frontier, fuzzy, mean, order, robust, severity, weights};

const fn gives(field: &'static str, over: &'static [Over]) -> Gives {
    Gives { field, over }
}

/// The rows of a file that say more about its columns.
const BESIDE: &[&str] = &["weights", "types"];

/// All methods that can be run, in the order of the list.
pub static ENTRIES: &[Entry] = &[
    Entry {
        name: "krippendorff_alpha",
        run: agreement::krippendorff_alpha,
        shape: Shape::Columns("ratings"),
        gives: &[
            gives("alpha", &[]),
            gives("interval", &[Numbers]),
            gives("values", &[]),
            gives("units", &[]),
        ],
    },
    Entry {
        name: "cohen_kappa",
        run: agreement::cohen_kappa,
        shape: Shape::Lists(&["a", "b"]),
        gives: &[gives("kappa", &[]), gives("po", &[]), gives("pe", &[])],
    },
    Entry {
        name: "fleiss_kappa",
        run: agreement::fleiss_kappa,
        shape: Shape::Rows("counts", &[]),
        gives: &[gives("kappa", &[]), gives("p_bar", &[]), gives("p_e", &[])],
    },
    Entry {
        name: "icc",
        run: agreement::icc,
        shape: Shape::Rows("ratings", &[]),
        gives: &[
            gives("icc1", &[]),
            gives("icc2", &[]),
            gives("icc3", &[]),
            gives("icc1k", &[]),
            gives("icc2k", &[]),
            gives("icc3k", &[]),
        ],
    },
    Entry {
        name: "kendall_w",
        run: agreement::kendall_w,
        shape: Shape::Columns("ratings"),
        gives: &[
            gives("w", &[]),
            gives("chi2", &[]),
            gives("p_value", &[]),
            gives("rank_sums", &[Rows]),
        ],
    },
    Entry {
        name: "spearman",
        run: agreement::spearman,
        shape: Shape::Lists(&["x", "y"]),
        gives: &[gives("rho", &[]), gives("p_value", &[])],
    },
    Entry {
        name: "kendall_tau_b",
        run: agreement::kendall_tau_b,
        shape: Shape::Lists(&["x", "y"]),
        gives: &[gives("tau_b", &[]), gives("p_asymptotic", &[])],
    },
    Entry {
        name: "ahp",
        run: weights::ahp,
        shape: Shape::Rows("matrix", &[]),
        gives: &[
            gives("weights", &[Columns]),
            gives("cr", &[]),
            gives("ci", &[]),
            gives("lambda_max", &[]),
        ],
    },
    Entry {
        name: "ahp_group",
        run: weights::ahp_group,
        shape: Shape::None,
        gives: &[
            gives("weights", &[Numbers]),
            gives("individual_cr", &[Numbers]),
            gives("consensus", &[]),
        ],
    },
    Entry {
        name: "entropy_weights",
        run: weights::entropy_weights,
        shape: Shape::Rows("matrix", &["types"]),
        gives: &[gives("weights", &[Columns]), gives("entropy", &[Columns])],
    },
    Entry {
        name: "critic_weights",
        run: weights::critic_weights,
        shape: Shape::Rows("matrix", &["types"]),
        gives: &[gives("weights", &[Columns])],
    },
    Entry {
        name: "combined_weights",
        run: weights::combined_weights,
        shape: Shape::Lists(&["panel", "data"]),
        gives: &[
            gives("weights", &[Rows]),
            gives("panel", &[Rows]),
            gives("data", &[Rows]),
        ],
    },
    Entry {
        name: "weighted_mean_na",
        run: mean::weighted_mean_na,
        shape: Shape::Lists(&["values", "weights"]),
        gives: &[gives("mean", &[]), gives("effective_weights", &[Rows])],
    },
    Entry {
        name: "piecewise_linear",
        run: mean::piecewise_linear,
        shape: Shape::Rows("points", &[]),
        gives: &[gives("v", &[Numbers])],
    },
    Entry {
        name: "weighted_sum",
        run: order::weighted_sum,
        shape: Shape::Rows("matrix", BESIDE),
        gives: &[gives("scores", &[Rows]), gives("rank", &[Rows])],
    },
    Entry {
        name: "weighted_product",
        run: order::weighted_product,
        shape: Shape::Rows("matrix", BESIDE),
        gives: &[gives("scores", &[Rows]), gives("rank", &[Rows])],
    },
    Entry {
        name: "topsis",
        run: order::topsis,
        shape: Shape::Rows("matrix", BESIDE),
        gives: &[gives("closeness", &[Rows]), gives("rank", &[Rows])],
    },
    Entry {
        name: "fuzzy_comprehensive",
        run: fuzzy::fuzzy_comprehensive,
        shape: Shape::Rows("membership", &[]),
        gives: &[
            gives("b", &[Columns]),
            gives("best_grade", &[]),
            gives("validity", &[]),
            gives("score", &[]),
        ],
    },
    Entry {
        name: "coupling_coordination",
        run: coupling::coupling_coordination,
        shape: Shape::Rows("u", &["weights"]),
        gives: &[
            gives("d", &[Rows]),
            gives("level", &[Rows]),
            gives("c", &[Rows]),
            gives("t", &[Rows]),
        ],
    },
    Entry {
        name: "smaa",
        run: robust::smaa,
        shape: Shape::Rows("values", &[]),
        gives: &[
            gives("rank_acceptability", &[Rows, Numbers]),
            gives("central_weights", &[Rows, Columns]),
            gives("standard_error", &[]),
        ],
    },
    Entry {
        name: "rank_reversal",
        run: robust::rank_reversal,
        shape: Shape::Rows("matrix", &["weights", "new_weights"]),
        gives: &[
            gives("scores", &[Rows]),
            gives("base_rank", &[Rows]),
            gives("new_rank", &[Rows]),
            gives("reversals", &[]),
        ],
    },
    Entry {
        name: "bootstrap_mean_ci",
        run: robust::bootstrap_mean_ci,
        shape: Shape::Lists(&["values"]),
        gives: &[
            gives("mean", &[]),
            gives("ci_low", &[]),
            gives("ci_high", &[]),
            gives("se", &[]),
        ],
    },
    Entry {
        name: "rater_severity",
        run: severity::rater_severity,
        shape: Shape::Rows("ratings", &[]),
        gives: &[gives("grand", &[]), gives("residual_ss", &[])],
    },
    Entry {
        name: "zscore_by_rater",
        run: severity::zscore_by_rater,
        shape: Shape::Columns("ratings"),
        gives: &[gives("z", &[Columns, Rows]), gives("rescaled", &[Columns, Rows])],
    },
    Entry {
        name: "trimmed_mean",
        run: severity::trimmed_mean,
        shape: Shape::Lists(&["values"]),
        gives: &[gives("mean", &[]), gives("kept", &[])],
    },
    Entry {
        name: "dea",
        run: frontier::dea,
        shape: Shape::None,
        gives: &[
            gives("ccr", &[Rows]),
            gives("bcc", &[Rows]),
            gives("scale", &[Rows]),
            gives("returns", &[Rows]),
        ],
    },
    Entry {
        name: "malmquist",
        run: frontier::malmquist,
        shape: Shape::None,
        gives: &[gives("mi", &[Rows]), gives("ec", &[Rows]), gives("tc", &[Rows])],
    },
];
