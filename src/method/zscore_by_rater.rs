//! Values in standard deviations from their rater's own mean, so that a harsh and a mild rater can be put side by side.
//!
//! Assumes that all raters saw things of the same quality. Misleads where they did not: whoever saw the best things is told
//! that half of them were poor; comparing raters on what both saw (`rater_severity`) does not have that fault. Source:
//! standard scores, as in Guilford 1954, Psychometric Methods.

use super::magnitude::real;
use super::{Defined, Holed, Refusal, Undefined};

/// Below so many values a rater's own mean and spread hardly say anything.
pub const ENOUGH: usize = 3;

/// What can be said of one rater.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rater {
    /// How many values the rater gave.
    pub given: usize,
    /// Their mean; undefined where nothing was given.
    pub mean: Defined<f64>,
    /// Their standard deviation, above zero; undefined where they do not vary or are too few.
    pub spread: Defined<f64>,
}

/// Standard scores of all raters.
#[derive(Debug, Clone, PartialEq)]
pub struct Standardised {
    /// A row for each rater: nothing where the rater gave nothing, undefined where the rater has no spread.
    pub z: Vec<Vec<Option<Defined<f64>>>>,
    /// The same on the scale of the marks: the mean of all values and the mean spread; a rater without spread stays as is.
    pub rescaled: Vec<Vec<Option<f64>>>,
    /// What each rater's scores rest on.
    pub raters: Vec<Rater>,
}

impl Standardised {
    /// Raters without standard scores.
    pub fn without(&self) -> Vec<usize> {
        let raters = self.raters.iter().enumerate();
        raters
            .filter(|(_, rater)| rater.spread.is_err())
            .map(|(at, _)| at)
            .collect()
    }

    /// Raters whose scores rest on fewer than [`ENOUGH`] values.
    pub fn thin(&self) -> Vec<usize> {
        let raters = self.raters.iter().enumerate();
        let few = raters.filter(|(_, rater)| rater.spread.is_ok() && rater.given < ENOUGH);
        few.map(|(at, _)| at).collect()
    }
}

/// Standard scores of ratings, a row for each rater; `ddof` is taken off the count in the variance, 0 or 1 by custom.
pub fn zscore_by_rater(ratings: &Holed, ddof: usize) -> Result<Standardised, Refusal> {
    if ddof > 1 {
        return Err(Refusal::OutOfRange {
            what: "ddof",
            value: real(ddof),
            low: 0.0,
            high: 1.0,
        });
    }
    let raters: Vec<Rater> = ratings.rows().map(|row| rater(row, ddof)).collect();
    let scored = ratings.rows().zip(&raters);
    let z = scored.map(|(row, rater)| {
        row.iter()
            .map(|value| value.map(|value| score(value, rater)))
            .collect()
    });
    Ok(Standardised {
        z: z.collect(),
        rescaled: rescaled(ratings, &raters),
        raters,
    })
}

fn rater(row: &[Option<f64>], ddof: usize) -> Rater {
    let values: Vec<f64> = row.iter().copied().flatten().collect();
    let Some(first) = values.first() else {
        let why = Undefined::NothingLeft;
        return Rater {
            given: 0,
            mean: Err(why),
            spread: Err(why),
        };
    };
    // sums of differences, so that equal values have no spread at all
    let count = real(values.len());
    let mean = first + values.iter().map(|value| value - first).sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    let spread = if values.len() <= ddof {
        Err(Undefined::TooLittle)
    } else if values.iter().all(|value| (value - first).abs() == 0.0) {
        Err(Undefined::NoVariation)
    } else {
        Ok((squares / (count - real(ddof))).sqrt())
    };
    Rater {
        given: values.len(),
        mean: Ok(mean),
        spread: spread.and_then(|spread| {
            if spread > 0.0 {
                Ok(spread)
            } else {
                Err(Undefined::NoVariation)
            }
        }),
    }
}

fn score(value: f64, rater: &Rater) -> Defined<f64> {
    Ok((value - rater.mean?) / rater.spread?)
}

fn rescaled(ratings: &Holed, raters: &[Rater]) -> Vec<Vec<Option<f64>>> {
    let values: Vec<f64> = ratings.cells().iter().copied().flatten().collect();
    let spreads: Vec<f64> = raters.iter().filter_map(|rater| rater.spread.ok()).collect();
    let mean = values.iter().sum::<f64>() / real(values.len().max(1));
    let spread = spreads.iter().sum::<f64>() / real(spreads.len().max(1));
    let again = |value: f64, rater: &Rater| score(value, rater).map_or(value, |z| mean + z * spread);
    let rows = ratings.rows().zip(raters);
    rows.map(|(row, rater)| {
        row.iter()
            .map(|value| value.map(|value| again(value, rater)))
            .collect()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six things by four raters, a row for each rater (Shrout & Fleiss 1979).
    fn shrout_fleiss() -> Holed {
        let rows = [
            [9.0, 6.0, 8.0, 7.0, 10.0, 6.0],
            [2.0, 1.0, 4.0, 1.0, 5.0, 2.0],
            [5.0, 3.0, 6.0, 2.0, 6.0, 4.0],
            [8.0, 2.0, 8.0, 6.0, 9.0, 7.0],
        ];
        Holed::new("ratings", &rows.map(|row| row.map(Some).to_vec())).expect("a table")
    }

    #[test]
    fn rescaled_they_are_marks_again() {
        let found = zscore_by_rater(&shrout_fleiss(), 1).expect("four raters");
        let mean = |thing: usize| found.rescaled.iter().filter_map(|row| row[thing]).sum::<f64>() / 4.0;
        for (thing, expected) in [5.965, 3.154, 6.529, 3.894, 7.563, 4.645].iter().enumerate() {
            assert!((mean(thing) - expected).abs() < 6e-4, "{thing}: {}", mean(thing));
        }
    }

    #[test]
    fn who_has_no_spread_has_no_scores_and_stays_as_is() {
        let rows = [
            vec![Some(0.1); 3],
            vec![Some(7.0), None, None],
            vec![None; 3],
            vec![Some(1.0), Some(2.0), None],
        ];
        let found = zscore_by_rater(&Holed::new("ratings", &rows).expect("a table"), 1).expect("four raters");
        assert_eq!(found.z[0], [Some(Err(Undefined::NoVariation)); 3]);
        assert_eq!(found.z[1], [Some(Err(Undefined::TooLittle)), None, None]);
        assert_eq!(
            (found.rescaled[0][0], found.rescaled[1][0]),
            (Some(0.1), Some(7.0))
        );
        assert_eq!((found.without(), found.thin()), (vec![0, 1, 2], vec![3]));
    }
}
