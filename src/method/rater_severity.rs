//! How severe each rater is and how good each thing, told apart by what raters saw in common.
//!
//! A value is a thing's level plus its rater's deviation, fitted by least squares; a rater is compared with others on the
//! same things, not by the overall mean. Assumes that a rater is as severe with everything and everybody. Misleads where
//! chains are thin: a rater who shares one thing with the others is corrected by that one thing, noise and all; `ridge` draws
//! such corrections towards nothing. Source: Platt & Burges, as used for NIPS 2013; Montgomery, Design and Analysis of
//! Experiments, for incomplete blocks.

mod solve;

use self::solve::{Design, Levels};
use super::magnitude::{self, real};
use super::{Defined, Refusal, Undefined};

/// One value: what was rated, by whom, and how. Things and raters are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// What was rated.
    pub thing: usize,
    /// Who rated it.
    pub rater: usize,
    /// How.
    pub value: f64,
}

/// Things and raters with a chain of common ratings from each to each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Component {
    /// Its things.
    pub things: Vec<usize>,
    /// Its raters.
    pub raters: Vec<usize>,
}

/// What marks are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Severity {
    /// What can be compared with what; one component where everything can.
    pub components: Vec<Component>,
    /// The fit; undefined where there are several components.
    pub fit: Defined<Fit>,
}

/// A fit of levels and deviations.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The mean of the things' levels.
    pub grand: f64,
    /// How far each thing is above it; they sum to 0.
    pub thing_effects: Vec<f64>,
    /// How far each rater is above the others, the milder the higher; they sum to 0.
    pub rater_effects: Vec<f64>,
    /// The level of each thing as a rater of middling severity would see it.
    pub adjusted: Vec<f64>,
    /// What is left unexplained: the sum of squared residuals.
    pub residual_ss: f64,
}

/// Fits marks. Every number up to the largest of things and raters has to occur; `ridge` is the penalty on squared deviations
/// of raters, 0 for none.
pub fn rater_severity(marks: &[Mark], ridge: f64) -> Result<Severity, Refusal> {
    let values: Vec<f64> = marks.iter().map(|mark| mark.value).collect();
    magnitude::check_all("scores", &values)?;
    if !(0.0..=magnitude::LARGEST).contains(&ridge) {
        return Err(Refusal::OutOfRange {
            what: "ridge",
            value: ridge,
            low: 0.0,
            high: magnitude::LARGEST,
        });
    }
    let design = Design::new(marks, ridge);
    if let Some(at) = design.missing() {
        return Err(Refusal::Unlisted { what: "scores", at });
    }
    let components = components(marks, design.things, design.raters);
    let fit = match components.len() {
        1 => Ok(fit(&design)?),
        _ => Err(Undefined::Disconnected),
    };
    Ok(Severity { components, fit })
}

fn fit(design: &Design<'_>) -> Result<Fit, Refusal> {
    let Levels { things, raters } = design.solve()?;
    let middle = raters.iter().sum::<f64>() / real(raters.len());
    let adjusted: Vec<f64> = things.iter().map(|level| level + middle).collect();
    let grand = adjusted.iter().sum::<f64>() / real(adjusted.len());
    let rest = |mark: &Mark| mark.value - things[mark.thing] - raters[mark.rater];
    Ok(Fit {
        grand,
        thing_effects: adjusted.iter().map(|level| level - grand).collect(),
        rater_effects: raters.iter().map(|deviation| deviation - middle).collect(),
        residual_ss: design.marks.iter().map(|mark| rest(mark) * rest(mark)).sum(),
        adjusted,
    })
}

/// What hangs together: things first, raters behind them, each led to the first of its component.
fn components(marks: &[Mark], things: usize, raters: usize) -> Vec<Component> {
    let mut leader: Vec<usize> = (0..things + raters).collect();
    for mark in marks {
        let (one, other) = (
            find(&mut leader, mark.thing),
            find(&mut leader, things + mark.rater),
        );
        leader[one.max(other)] = one.min(other);
    }
    let mut components: Vec<Component> = Vec::new();
    let mut place = vec![usize::MAX; things + raters];
    for at in 0..things + raters {
        let first = find(&mut leader, at);
        if place[first] == usize::MAX {
            place[first] = components.len();
            components.push(Component::default());
        }
        let component = &mut components[place[first]];
        if at < things {
            component.things.push(at);
        } else {
            component.raters.push(at - things);
        }
    }
    components
}

/// The first of a component, with the way there shortened.
fn find(leader: &mut [usize], mut at: usize) -> usize {
    while leader[at] != at {
        leader[at] = leader[leader[at]];
        at = leader[at];
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(rows: &[(usize, usize, f64)]) -> Vec<Mark> {
        let mark = |(thing, rater, value): &(usize, usize, f64)| Mark {
            thing: *thing,
            rater: *rater,
            value: *value,
        };
        rows.iter().map(mark).collect()
    }

    fn near(found: &[f64], expected: &[f64]) {
        let far = |(one, other): (&f64, &f64)| (one - other).abs() > 5e-5;
        assert!(!found.iter().zip(expected).any(far), "{found:?} {expected:?}");
    }

    const RING: [(usize, usize, f64); 6] = [
        (0, 0, 4.0),
        (1, 0, 5.0),
        (1, 1, 3.0),
        (2, 1, 2.0),
        (2, 2, 4.0),
        (0, 2, 5.0),
    ];

    #[test]
    fn two_things_change_places_once_severity_is_taken_off() {
        let fit = rater_severity(&marks(&RING), 0.0)
            .expect("sound marks")
            .fit
            .expect("a ring");
        near(&fit.adjusted, &[3.8333, 4.5, 3.1667]);
        near(&fit.rater_effects, &[0.3333, -1.3333, 1.0]);
    }

    #[test]
    fn a_ridge_draws_deviations_towards_nothing() {
        let fit = rater_severity(&marks(&RING), 1.0)
            .expect("sound marks")
            .fit
            .expect("a ring");
        near(&fit.adjusted, &[4.1, 4.3, 3.1]);
        near(&fit.rater_effects, &[0.2, -0.8, 0.6]);
    }

    #[test]
    fn parts_that_share_nothing_are_named() {
        let found =
            rater_severity(&marks(&[(0, 0, 1.0), (1, 1, 2.0), (2, 0, 3.0)]), 0.0).expect("sound marks");
        assert_eq!(found.fit, Err(Undefined::Disconnected));
        assert_eq!(
            (
                found.components[0].things.clone(),
                found.components[0].raters.clone()
            ),
            (vec![0, 2], vec![0])
        );
        assert_eq!(
            (
                found.components[1].things.clone(),
                found.components[1].raters.clone()
            ),
            (vec![1], vec![1])
        );
    }

    #[test]
    fn many_raters_and_few_are_fitted_alike() {
        // levels and deviations come back exactly, on either side of the limit up to which a table is solved
        for count in [40, 1500] {
            let level = |thing: usize| real(thing % 7);
            let deviation = |rater: usize| real(rater % 5) - 2.0;
            let all = (0..count).flat_map(|thing| [0, 1, 3].map(|step| (thing, (thing + step) % count)));
            let all: Vec<Mark> = all
                .map(|(thing, rater)| Mark {
                    thing,
                    rater,
                    value: level(thing) + deviation(rater),
                })
                .collect();
            let fit = rater_severity(&all, 0.0)
                .expect("sound marks")
                .fit
                .expect("one ring");
            assert!(fit.residual_ss < 1e-12, "{count}: {}", fit.residual_ss);
            assert!(fit.rater_effects.iter().sum::<f64>().abs() < 1e-9);
        }
    }
}
