//! SMAA: which places alternatives take over all weights there could be, where nobody can say which weights are right.
//!
//! Every set of weights is as likely as another, and values are summed. Rank acceptability is the share of weights that give
//! an alternative a place; its central weights are the mean of those that make it the best; its confidence is how likely
//! these make it the best where values are in doubt too. Assumes values on one scale, where more is better. Misleads where
//! some weights are known: it gives those nobody would defend the same say as all others. Source: Lahdelma & Salminen 2001,
//! Oper. Res. 49; Tervonen & Figueira 2008, J. Multi-Crit. Decis. Anal. 15.

mod exact;
mod sampled;

use super::bootstrap::Draws;
use super::magnitude::real;
use super::{Refusal, Table, Work};

/// Up to three criteria, and so many alternatives, regions of weights are measured and not sampled.
const EXACT: [usize; 4] = [0, usize::MAX, 300, 60];
/// Beyond so many alternatives the table of places is too large.
const MOST: usize = 5_000;

/// What alternatives can come to.
#[derive(Debug, Clone, PartialEq)]
pub struct Smaa {
    /// A row for each alternative, a column for each place from the best on; rows and columns sum to 1. Alternatives that are
    /// the same share their places.
    pub acceptability: Vec<Vec<f64>>,
    /// The mean of the weights that make each alternative the best; none where no weights do.
    pub central_weights: Vec<Option<Vec<f64>>>,
    /// How likely these weights make it the best; none where no weights do, or values are not in doubt.
    pub confidence: Vec<Option<f64>>,
    /// How it was found.
    pub precision: Precision,
}

/// How far shares are from the truth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Precision {
    /// Lengths and areas, to rounding.
    Exact,
    /// Counted over so many draws.
    Sampled {
        /// How many.
        draws: usize,
        /// The largest standard error of any share.
        standard_error: f64,
    },
}

/// Alternatives that are the same in everything, and so share their places.
pub(super) struct Class {
    members: Vec<usize>,
}

/// Rows of `values` are alternatives, columns criteria. `doubt` has the same shape: each value is anywhere within so much
/// of what is given, evenly. With doubt, or where measuring would take too long, `draws` are made.
pub fn smaa(values: &Table, doubt: Option<&Table>, draws: Draws, work: Work<'_>) -> Result<Smaa, Refusal> {
    check(values, doubt)?;
    draws.check("draws")?;
    let doubt = doubt.filter(|doubt| doubt.cells().iter().any(|width| *width > 0.0));
    let classes = classes(values, doubt);
    let measured = EXACT
        .get(values.width())
        .is_some_and(|most| classes.len() <= *most);
    let shares = if measured && doubt.is_none() {
        exact::shares(values, &classes, work)?
    } else {
        sampled::shares(values, doubt, &classes, draws, work)?
    };
    let confidence = match doubt {
        Some(doubt) => sampled::confidence(values, doubt, &shares.central, draws, work)?,
        None => vec![None; classes.len()],
    };
    Ok(spread_out(&shares, &confidence, &classes, values.height()))
}

fn check(values: &Table, doubt: Option<&Table>) -> Result<(), Refusal> {
    if values.height() > MOST {
        return Err(Refusal::TooMany {
            what: "values",
            most: MOST,
            found: values.height(),
        });
    }
    let Some(doubt) = doubt else { return Ok(()) };
    let sizes = [(values.height(), doubt.height()), (values.width(), doubt.width())];
    if let Some((expected, found)) = sizes.into_iter().find(|(expected, found)| expected != found) {
        return Err(Refusal::Length {
            what: "half_width",
            expected,
            found,
        });
    }
    match doubt.cells().iter().position(|width| *width < 0.0) {
        Some(at) => Err(Refusal::Negative {
            what: "half_width",
            row: at / doubt.width(),
            column: at % doubt.width(),
        }),
        None => Ok(()),
    }
}

fn classes(values: &Table, doubt: Option<&Table>) -> Vec<Class> {
    let mut order: Vec<usize> = (0..values.height()).collect();
    let sure = |at: usize| doubt.is_none_or(|doubt| doubt.row(at).iter().all(|width| *width == 0.0));
    let compare = |one: &usize, other: &usize| {
        let pairs = values.row(*one).iter().zip(values.row(*other));
        let mut parts = pairs.map(|(a, b)| (a + 0.0).total_cmp(&(b + 0.0)));
        parts
            .find(|part| part.is_ne())
            .unwrap_or(std::cmp::Ordering::Equal)
    };
    order.sort_by(compare);
    let same = |one: &usize, other: &usize| sure(*one) && sure(*other) && compare(one, other).is_eq();
    let mut classes: Vec<Class> = order
        .chunk_by(same)
        .map(|run| Class {
            members: run.to_vec(),
        })
        .collect();
    classes.sort_by_key(|class| class.members[0]);
    classes
}

/// What was found for classes: shares of the places from the best on, which sum to the size of the class.
pub(super) struct Shares {
    acceptability: Vec<Vec<f64>>,
    central: Vec<Option<Vec<f64>>>,
    precision: Precision,
}

fn spread_out(shares: &Shares, confidence: &[Option<f64>], classes: &[Class], count: usize) -> Smaa {
    let mut smaa = Smaa {
        acceptability: vec![Vec::new(); count],
        central_weights: vec![None; count],
        confidence: vec![None; count],
        precision: shares.precision,
    };
    for (at, class) in classes.iter().enumerate() {
        let size = real(class.members.len());
        for member in &class.members {
            smaa.acceptability[*member] = shares.acceptability[at]
                .iter()
                .map(|share| share / size)
                .collect();
            smaa.central_weights[*member].clone_from(&shares.central[at]);
            smaa.confidence[*member] = confidence[at];
        }
    }
    smaa
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(rows: &[[f64; 3]], count: usize) -> Smaa {
        let rows: Vec<Vec<f64>> = rows.iter().map(|row| row.to_vec()).collect();
        let values = Table::new("values", &rows).expect("a table");
        smaa(&values, None, Draws { count, seed: 1 }, Work::ALONE).expect("sound values")
    }

    #[test]
    fn lengths_are_exact() {
        let rows = [vec![1.0, 0.0], vec![0.0, 1.0], vec![0.6, 0.6]];
        let values = Table::new("values", &rows).expect("a table");
        let found = smaa(&values, None, Draws { count: 1, seed: 1 }, Work::ALONE).expect("sound values");
        let expected = [[0.4, 0.1, 0.5], [0.4, 0.1, 0.5], [0.2, 0.8, 0.0]];
        let far = |(one, other): (&f64, &f64)| (one - other).abs() > 1e-12;
        assert!(
            !found
                .acceptability
                .iter()
                .flatten()
                .zip(expected.as_flattened())
                .any(far),
            "{found:?}"
        );
        let central = found.central_weights[0].clone().expect("it can win");
        assert!((central[0] - 0.8).abs() < 1e-12);
        assert_eq!(found.precision, Precision::Exact);
    }

    #[test]
    fn twins_share_their_places() {
        let found = of(&[[1.0, 1.0, 1.0], [1.0, 1.0, 1.0], [0.0, 0.0, 0.0]], 1);
        assert_eq!(found.acceptability[0], [0.5, 0.5, 0.0]);
        assert_eq!(found.acceptability[1], [0.5, 0.5, 0.0]);
        assert_eq!(found.central_weights[2], None);
    }

    #[test]
    fn areas_and_draws_agree() {
        let rows = [[0.8, 0.3, 0.5], [0.4, 0.9, 0.3], [0.5, 0.5, 0.7], [0.6, 0.6, 0.4]];
        let exact = of(&rows, 1);
        // a fourth criterion in which all are the same changes no order
        let wider: Vec<Vec<f64>> = rows.iter().map(|row| [row.as_slice(), &[0.0]].concat()).collect();
        let values = Table::new("values", &wider).expect("a table");
        let draws = Draws {
            count: 100_000,
            seed: 3,
        };
        let sampled = smaa(&values, None, draws, Work::ALONE).expect("sound values");
        let pairs = exact
            .acceptability
            .iter()
            .flatten()
            .zip(sampled.acceptability.iter().flatten());
        for (exact, sampled) in pairs {
            assert!((exact - sampled).abs() < 5.0 * 0.0016, "{exact} {sampled}");
        }
        assert!((exact.acceptability[2][1] - 0.2225).abs() < 1e-12);
    }

    #[test]
    fn doubt_costs_confidence() {
        let values = Table::new("values", &[vec![0.6, 0.5], vec![0.5, 0.4]]).expect("a table");
        let doubt = Table::new("half_width", &[vec![0.1, 0.1], vec![0.1, 0.1]]).expect("a table");
        let draws = Draws {
            count: 20_000,
            seed: 1,
        };
        let found = smaa(&values, Some(&doubt), draws, Work::ALONE).expect("sound values");
        let confidence = found.confidence[0].expect("it can win");
        assert!(confidence > 0.85 && confidence < 1.0, "{confidence}");
    }
}
