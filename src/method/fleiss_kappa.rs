//! Fleiss' κ: how far any number of raters agree on categories beyond chance, where everyone rates every subject.
//!
//! Source: Fleiss 1971, Psychological Bulletin 76. Misleads for ordered categories, since one step apart counts as much as
//! four; and where one category holds nearly everything.

use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined};

/// κ and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// 1 is perfect agreement, 0 is chance.
    pub kappa: Defined<f64>,
    /// The mean share of pairs of raters that agree.
    pub observed: f64,
    /// The share that chance would give.
    pub expected: f64,
    /// How many raters there are.
    pub raters: f64,
}

/// κ of counts, a row for each subject and a column for each category; rows have the same sum, which is the number of
/// raters, at least 2.
pub fn fleiss_kappa(counts: &Table) -> Result<Agreement, Refusal> {
    let raters = raters(counts)?;
    let subjects = real(counts.height());
    let agreement = |row: &[f64]| {
        let squares: f64 = row.iter().map(|count| count * count).sum();
        (squares - raters) / (raters * (raters - 1.0))
    };
    let observed = counts.rows().map(agreement).sum::<f64>() / subjects;
    let columns = (0..counts.width()).map(|at| counts.column(at).sum::<f64>());
    let shares: Vec<f64> = columns.map(|sum| sum / (subjects * raters)).collect();
    let expected: f64 = shares.iter().map(|share| share * share).sum();
    let used = shares.iter().filter(|share| **share > 0.0).count();
    let kappa = if used > 1 {
        Ok((observed - expected) / (1.0 - expected))
    } else {
        Err(Undefined::NoVariation)
    };
    Ok(Agreement {
        kappa,
        observed,
        expected,
        raters,
    })
}

fn raters(counts: &Table) -> Result<f64, Refusal> {
    let what = "counts";
    for (row, cells) in counts.rows().enumerate() {
        for (column, count) in cells.iter().enumerate() {
            if *count < 0.0 {
                return Err(Refusal::Negative { what, row, column });
            }
            if count.fract() != 0.0 {
                return Err(Refusal::NotWhole { what, row, column });
            }
        }
    }
    let mut sums = counts.rows().map(|row| row.iter().sum::<f64>());
    let raters = sums.next().expect("a table has a row");
    // whole numbers are exact
    if let Some(at) = sums.position(|sum| (sum - raters).abs() > 0.0) {
        return Err(Refusal::UnequalSums { what, row: at + 1 });
    }
    if raters < 2.0 {
        let found = usize::from(raters > 0.0);
        return Err(Refusal::TooFew {
            what: "raters",
            least: 2,
            found,
        });
    }
    Ok(raters)
}
