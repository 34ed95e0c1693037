//! Coupling coordination degree: how evenly and how highly several systems are developed.
//!
//! C = n (ΠU)^(1/n) / ΣU, T = Σ αU, D = √(C T). Source: Wang, Kong, Ren, Zhang & Dai 2021, Journal of Natural Resources 36,
//! which also gives the modified C; the levels of D: Tian et al. 2021, Acta Geographica Sinica 76. Misleads where C is read
//! alone: systems at 0.1 each are coupled perfectly; and D depends on how the U were brought to 0…1, so it cannot be
//! compared over years unless the bounds are fixed.

use super::magnitude::real;
use super::{Refusal, Table, share};

/// Which C.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// n times the geometric mean by the sum.
    Standard,
    /// Wang's, which does not crowd near 1.
    Modified,
}

impl Form {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Standard, Self::Modified];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["standard", "modified"];
}

/// Where the ten levels of D end, but for the last, which ends at 1; a level holds its upper end.
pub const CUTS: [f64; 9] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/// What the ten levels are called, from the lowest.
pub const LEVELS: [&str; 10] = [
    "extreme-imbalance",
    "severe-imbalance",
    "moderate-imbalance",
    "mild-imbalance",
    "near-imbalance",
    "barely-coordinated",
    "primary-coordination",
    "intermediate-coordination",
    "good-coordination",
    "high-coordination",
];

/// The degrees of each observation.
#[derive(Debug, Clone, PartialEq)]
pub struct Degrees {
    /// Coupling, 0 where one system is at 0.
    pub c: Vec<f64>,
    /// Development.
    pub t: Vec<f64>,
    /// Coordination.
    pub d: Vec<f64>,
    /// The level of D, counted from 0.
    pub level: Vec<usize>,
}

/// The degrees of observations, a row for each and a column for each system, at least two, all from 0 to 1; `cuts` grow.
pub fn coupling_coordination(
    u: &Table,
    weights: &[f64],
    form: Form,
    cuts: &[f64],
) -> Result<Degrees, Refusal> {
    if u.width() < 2 {
        return Err(Refusal::TooFew {
            what: "systems",
            least: 2,
            found: u.width(),
        });
    }
    in_unit("u", u.cells())?;
    in_unit("cuts", cuts)?;
    if let Some(at) = cuts.windows(2).position(|pair| pair[0] >= pair[1]) {
        return Err(Refusal::NotIncreasing {
            what: "cuts",
            at: at + 1,
        });
    }
    let weights = share::shares("weights", weights, u.width())?;
    let coupling = match form {
        Form::Standard => standard,
        Form::Modified => modified,
    };
    let c: Vec<f64> = u.rows().map(coupling).collect();
    let developed = |row: &[f64]| row.iter().zip(&weights).map(|(u, w)| u * w).sum::<f64>();
    let t: Vec<f64> = u.rows().map(developed).collect();
    let d: Vec<f64> = c.iter().zip(&t).map(|(c, t)| (c * t).sqrt()).collect();
    let level = d.iter().map(|d| level(*d, cuts)).collect();
    Ok(Degrees { c, t, d, level })
}

/// C without the factor n, as half of the literature has it by mistake: never above 1/n.
pub fn without_factor(u: &[f64]) -> f64 {
    standard(u) / real(u.len())
}

fn standard(u: &[f64]) -> f64 {
    if u.contains(&0.0) {
        return 0.0;
    }
    let n = real(u.len());
    (n * geometric_mean(u, n) / u.iter().sum::<f64>()).min(1.0)
}

fn modified(u: &[f64]) -> f64 {
    if u.contains(&0.0) {
        return 0.0;
    }
    let n = real(u.len());
    let apart: f64 = (0..u.len())
        .map(|at| u[..at].iter().map(|other| (u[at] - other).abs()).sum::<f64>())
        .sum();
    let largest = u.iter().copied().fold(0.0, f64::max);
    let shares: Vec<f64> = u.iter().map(|u| u / largest).collect();
    let even = 1.0 - apart / (n * (n - 1.0) / 2.0);
    (even * geometric_mean(&shares, n - 1.0)).sqrt()
}

/// The product to the power of 1 by `root`.
fn geometric_mean(values: &[f64], root: f64) -> f64 {
    libm::exp(values.iter().copied().map(libm::log).sum::<f64>() / root)
}

/// Rounded to 1e-9 first, so that the last bits of a root decide nothing.
fn level(d: f64, cuts: &[f64]) -> usize {
    let d = (d * 1e9).round() / 1e9;
    cuts.iter().filter(|cut| d > **cut).count()
}

fn in_unit(what: &'static str, values: &[f64]) -> Result<(), Refusal> {
    match values.iter().find(|value| !(0.0..=1.0).contains(*value)) {
        Some(value) => Err(Refusal::OutOfRange {
            what,
            value: *value,
            low: 0.0,
            high: 1.0,
        }),
        None => Ok(()),
    }
}
