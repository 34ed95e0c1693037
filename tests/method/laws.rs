//! Laws that hold whatever the numbers are.

use proptest::prelude::*;

use rubricate::method::ahp::{RandomIndex, Way, ahp};
use rubricate::method::cohen_kappa::{self, cohen_kappa};
use rubricate::method::coupling_coordination::{CUTS, Form, coupling_coordination};
use rubricate::method::direction::Direction;
use rubricate::method::entropy_weights::{Pre, entropy_weights};
use rubricate::method::icc::icc;
use rubricate::method::kendall_tau_b::kendall_tau_b;
use rubricate::method::kendall_w::kendall_w;
use rubricate::method::krippendorff_alpha::{Drawing, Level, interval, krippendorff_alpha};
use rubricate::method::spearman::spearman;
use rubricate::method::topsis::{Ideal, topsis};
use rubricate::method::{Defined, Holed, Pace, Table};

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(1.0)
}

/// Both are the same number to 1e-9, or undefined for the same reason.
fn same(one: Defined<f64>, other: Defined<f64>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => near(one, other),
        (one, other) => one == other,
    }
}

fn grid(
    rows: std::ops::Range<usize>,
    columns: std::ops::Range<usize>,
) -> impl Strategy<Value = Vec<Vec<f64>>> {
    (rows, columns).prop_flat_map(|(rows, columns)| {
        let cell = (0_u32..20).prop_map(|mark| f64::from(mark) / 2.0);
        prop::collection::vec(prop::collection::vec(cell, columns), rows)
    })
}

fn holed() -> impl Strategy<Value = Vec<Vec<Option<f64>>>> {
    (2_usize..5, 1_usize..9).prop_flat_map(|(rows, columns)| {
        let cell = prop::option::weighted(0.8, (1_u32..6).prop_map(f64::from));
        prop::collection::vec(prop::collection::vec(cell, columns), rows)
    })
}

/// Judgements above the diagonal, as steps from 1/9 to 9.
fn judgements() -> impl Strategy<Value = Vec<Vec<f64>>> {
    (2_usize..8).prop_flat_map(|size| {
        prop::collection::vec(-8_i32..9, size * size).prop_map(move |steps| {
            let value = |step: i32| match step {
                step if step < 0 => 1.0 / f64::from(1 - step),
                step => f64::from(1 + step),
            };
            let cell = |row: usize, column: usize| match row.cmp(&column) {
                std::cmp::Ordering::Equal => 1.0,
                std::cmp::Ordering::Less => value(steps[row * size + column]),
                std::cmp::Ordering::Greater => 1.0 / value(steps[column * size + row]),
            };
            (0..size)
                .map(|row| (0..size).map(|column| cell(row, column)).collect())
                .collect()
        })
    })
}

fn reversed<T: Clone>(rows: &[Vec<T>]) -> Vec<Vec<T>> {
    rows.iter()
        .map(|row| row.iter().rev().cloned().collect())
        .collect()
}

fn alpha(rows: &[Vec<Option<f64>>], level: Level) -> Defined<f64> {
    let ratings = Holed::new("ratings", rows).expect("a table");
    krippendorff_alpha(&ratings, level, Pace::UNSEEN)
        .expect("an answer")
        .alpha
}

fn saaty() -> RandomIndex {
    RandomIndex::named("saaty_1980").expect("a known table")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn alpha_does_not_care_for_the_order_of_units_and_raters(rows in holed()) {
        let mut raters = rows.clone();
        raters.reverse();
        for level in Level::ALL {
            prop_assert!(same(alpha(&rows, level), alpha(&reversed(&rows), level)));
            prop_assert!(same(alpha(&rows, level), alpha(&raters, level)));
            prop_assert!(alpha(&rows, level).map_or(true, |alpha| alpha <= 1.0 + 1e-12));
        }
    }

    #[test]
    fn alpha_of_intervals_does_not_care_for_unit_and_origin(rows in holed()) {
        let moved: Vec<Vec<_>> =
            rows.iter().map(|row| row.iter().map(|cell| cell.map(|mark| 7.0 - 3.0 * mark)).collect()).collect();
        prop_assert!(same(alpha(&rows, Level::Interval), alpha(&moved, Level::Interval)));
        let grown: Vec<Vec<_>> =
            rows.iter().map(|row| row.iter().map(|cell| cell.map(|mark| mark * mark * mark)).collect()).collect();
        prop_assert!(same(alpha(&rows, Level::Ordinal), alpha(&grown, Level::Ordinal)));
    }

    #[test]
    fn kappa_of_a_table_and_of_its_other_side_are_the_same(rows in grid(3..4, 3..4)) {
        let table = Table::new("table", &rows).expect("a table");
        for weights in cohen_kappa::Weights::ALL {
            let found = [&table, &table.turned()].map(|table| cohen_kappa(table, weights));
            if let [Ok(one), Ok(other)] = found {
                prop_assert!(same(one.kappa, other.kappa));
                prop_assert!(one.kappa.map_or(true, |kappa| kappa <= 1.0));
            }
        }
    }

    #[test]
    fn consistency_does_not_see_severity_and_agreement_does(rows in grid(3..8, 2..5)) {
        let table = |rows: &[Vec<f64>]| icc(&Table::new("ratings", rows).expect("a table"), 0.95).expect("an answer");
        let mut harsh = rows.clone();
        for row in &mut harsh {
            row[0] -= 3.0;
        }
        let (plain, harsh) = (table(&rows), table(&harsh));
        prop_assert!(same(plain.forms[2], harsh.forms[2]));
        prop_assert!(same(plain.forms[5], harsh.forms[5]));
        for (form, interval) in plain.forms.iter().zip(&plain.intervals) {
            if let (Ok(form), Ok([low, high])) = (form, interval) {
                prop_assert!(*low <= form + 1e-9 && *form <= high + 1e-9, "{} in {}..{}", form, low, high);
            }
        }
    }

    #[test]
    fn concordance_lies_between_0_and_1(rows in grid(2..6, 2..8)) {
        let found = kendall_w(&Table::new("ratings", &rows).expect("a table")).expect("an answer");
        if let (Ok(w), Ok(p)) = (found.w, found.p) {
            prop_assert!((-1e-12..=1.0 + 1e-12).contains(&w));
            prop_assert!((0.0..=1.0).contains(&p));
        }
    }

    #[test]
    fn correlations_turn_round_with_one_side(pairs in prop::collection::vec((0_i32..9, 0_i32..9), 2..20)) {
        let side = |sign: f64, of: fn(&(i32, i32)) -> i32| -> Vec<Option<f64>> {
            pairs.iter().map(|pair| Some(sign * f64::from(of(pair)))).collect()
        };
        let (x, y, down) = (side(1.0, |pair| pair.0), side(1.0, |pair| pair.1), side(-1.0, |pair| pair.1));
        let negative = |found: Defined<f64>| found.map(|value| -value);
        let rho = |y: &[Option<f64>]| spearman(&x, y).expect("an answer").rho;
        prop_assert!(same(rho(&y), negative(rho(&down))));
        let tau = |x: &[Option<f64>], y: &[Option<f64>]| kendall_tau_b(x, y).expect("an answer");
        prop_assert!(same(tau(&x, &y).tau, negative(tau(&x, &down).tau)));
        prop_assert!(same(tau(&x, &y).tau, tau(&y, &x).tau));
        // counted pair by pair
        let slow = |sign: i32| (0..pairs.len()).flat_map(|one| (0..one).map(move |other| (one, other)))
            .filter(|(one, other)| {
                let by = |of: fn(&(i32, i32)) -> i32| (of(&pairs[*one]) - of(&pairs[*other])).signum();
                by(|pair| pair.0) * by(|pair| pair.1) == sign
            }).count();
        prop_assert_eq!(tau(&x, &y).concordant, slow(1));
        prop_assert_eq!(tau(&x, &y).discordant, slow(-1));
    }

    #[test]
    fn weights_of_pairs_follow_their_things(rows in judgements()) {
        let backwards: Vec<Vec<f64>> = reversed(&rows).into_iter().rev().collect();
        for way in Way::ALL {
            let weigh = |rows: &[Vec<f64>]| {
                ahp(&Table::new("matrix", rows).expect("a table"), way, &saaty()).expect("an answer")
            };
            let (one, other) = (weigh(&rows), weigh(&backwards));
            prop_assert!(near(one.weights.iter().sum(), 1.0));
            prop_assert!(one.weights.iter().rev().zip(&other.weights).all(|(one, other)| near(*one, *other)));
            prop_assert!(same(one.cr, other.cr));
            prop_assert!(one.ci >= 0.0);
        }
    }

    #[test]
    fn judgements_made_of_weights_give_them_back(weights in prop::collection::vec(1_u32..50, 2..9)) {
        let rows: Vec<Vec<f64>> = weights.iter()
            .map(|one| weights.iter().map(|other| f64::from(*one) / f64::from(*other)).collect()).collect();
        let sum: u32 = weights.iter().sum();
        for way in Way::ALL {
            let found = ahp(&Table::new("matrix", &rows).expect("a table"), way, &saaty()).expect("an answer");
            let back = |(found, given): (&f64, &u32)| near(*found, f64::from(*given) / f64::from(sum));
            prop_assert!(found.weights.iter().zip(&weights).all(back));
            prop_assert!(found.cr.map_or(true, |cr| cr < 1e-9));
        }
    }

    #[test]
    fn entropy_weights_do_not_care_for_units(rows in grid(2..6, 1..5)) {
        let types = vec![Direction::Max; rows[0].len()];
        let weigh = |rows: &[Vec<f64>]| {
            entropy_weights(&Table::new("matrix", rows).expect("a table"), Pre::Sum, &types).map(|found| found.weights)
        };
        let scaled: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().map(|value| value * 1024.0).collect()).collect();
        if let Ok(Ok(weights)) = weigh(&rows) {
            prop_assert!(near(weights.iter().sum(), 1.0));
            prop_assert!(weights.iter().all(|weight| *weight >= 0.0));
            prop_assert_eq!(weigh(&scaled), Ok(Ok(weights)));
        }
    }

    #[test]
    fn closeness_lies_between_0_and_1_and_what_dominates_is_closer(rows in grid(2..6, 1..5)) {
        let width = rows[0].len();
        let table = Table::new("matrix", &rows).expect("a table");
        let types = vec![Direction::Max; width];
        for ideal in [Ideal::Observed, Ideal::Fixed(vec![[0.0, 10.0]; width])] {
            let found = topsis(&table, &vec![1.0; width], &types, &ideal).expect("an answer").closeness;
            for (row, one) in found.iter().enumerate() {
                prop_assert!(one.map_or(true, |one| (0.0..=1.0).contains(&one)));
                for (other_row, other) in found.iter().enumerate() {
                    let dominates = rows[row].iter().zip(&rows[other_row]).all(|(one, other)| one >= other);
                    if let (true, Ok(one), Ok(other)) = (dominates, one, other) {
                        prop_assert!(*one >= other - 1e-12);
                    }
                }
            }
        }
    }

    #[test]
    fn degrees_lie_between_0_and_1(rows in grid(1..5, 2..5)) {
        let unit: Vec<Vec<f64>> = rows.iter().map(|row| row.iter().map(|value| value / 10.0).collect()).collect();
        let table = Table::new("u", &unit).expect("a table");
        for form in Form::ALL {
            let found = coupling_coordination(&table, &vec![1.0; table.width()], form, &CUTS).expect("an answer");
            for degrees in [&found.c, &found.t, &found.d] {
                prop_assert!(degrees.iter().all(|degree| (0.0..=1.0 + 1e-12).contains(degree)));
            }
        }
    }
}

/// A unit drawn anew is worth what it was; the interval holds α and shrinks to it where all units are alike.
#[test]
fn the_interval_of_alpha_is_the_same_for_a_seed_and_holds_it() {
    let rows: Vec<Vec<Option<f64>>> = (0..3)
        .map(|rater| {
            (0..40)
                .map(|unit| Some(f64::from((unit * 7 + rater * (unit % 3)) % 5)))
                .collect()
        })
        .collect();
    let ratings = Holed::new("ratings", &rows).expect("a table");
    let drawing = |seed| Drawing {
        resamples: 400,
        confidence: 0.95,
        seed,
    };
    let find = |seed| {
        interval(&ratings, Level::Interval, drawing(seed), Pace::UNSEEN)
            .expect("an answer")
            .expect("defined")
    };
    let [low, high] = find(7);
    let alpha = alpha(&rows, Level::Interval).expect("defined");
    assert!(low < alpha && alpha < high, "{low} {alpha} {high}");
    assert_eq!(format!("{:?}", find(7)), format!("{:?}", [low, high]));
    assert_ne!(format!("{:?}", find(8)), format!("{:?}", [low, high]));
    let alike: Vec<Vec<Option<f64>>> = vec![vec![Some(1.0); 9], vec![Some(2.0); 9]];
    let alike = Holed::new("ratings", &alike).expect("a table");
    let found = interval(&alike, Level::Interval, drawing(1), Pace::UNSEEN)
        .expect("an answer")
        .expect("defined");
    assert!(found.iter().all(|end| near(*end, found[0])), "{found:?}");
}
