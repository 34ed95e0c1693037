//! Methods of statistics and decision: numbers in, numbers out, and a reason wherever there is no answer.
//!
//! A checked [`Table`] or a list of numbers goes in; a result with named fields comes out, or a [`Refusal`] that says what
//! is wrong with the input. Where the input is sound but the quantity does not exist, the field is [`Undefined`] with its
//! reason: never 0, 1 or not-a-number. Nothing here knows what the numbers mean.
//!
//! One method is one file, and [`METHODS`] lists them all. The same input gives the same bytes on every machine: sums
//! run in the order of the input, and what is transcendental comes from `libm`. Start at [`list`].

pub mod ahp;
pub mod ahp_group;
pub mod bootstrap;
pub mod cohen_kappa;
pub mod combined_weights;
pub mod coupling_coordination;
pub mod critic_weights;
pub mod dea;
pub mod direction;
pub mod distribution;
pub mod entropy_weights;
pub mod fleiss_kappa;
pub mod fuzzy_comprehensive;
pub mod icc;
pub mod kendall_tau_b;
pub mod kendall_w;
pub mod krippendorff_alpha;
pub mod list;
pub mod magnitude;
pub mod malmquist;
pub mod normalise;
pub mod pace;
mod pairs;
pub mod piecewise_linear;
pub mod random;
pub mod rank;
pub mod rank_reversal;
pub mod rater_severity;
pub mod refusal;
pub mod share;
pub mod smaa;
pub mod spearman;
mod special;
pub mod table;
pub mod topsis;
pub mod trimmed_mean;
pub mod weighted_mean_na;
pub mod weighted_product;
pub mod weighted_sum;
pub mod work;
pub mod zscore_by_rater;

pub use list::{About, METHODS};
pub use pace::Pace;
pub use refusal::{Defined, Refusal, Undefined};
pub use table::{Grid, Holed, Table};
pub use work::Work;
