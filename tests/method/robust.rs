//! Laws of what is drawn, fitted and enveloped, and what was printed of it.

use std::sync::atomic::{AtomicU64, Ordering};

use proptest::prelude::*;

use rubricate::method::bootstrap::{Draws, bootstrap_mean_ci, resampled};
use rubricate::method::dea::{AtScale, Dea, Orientation, Standing, Units, dea};
use rubricate::method::malmquist::malmquist;
use rubricate::method::rank_reversal::{critical_change, perturb};
use rubricate::method::rater_severity::{Mark, rater_severity};
use rubricate::method::smaa::{Smaa, smaa};
use rubricate::method::{Pace, Refusal, Table, Work};

fn table(rows: &[Vec<f64>]) -> Table {
    Table::new("values", rows).expect("a table")
}

fn column(values: &[f64]) -> Table {
    table(&values.iter().map(|value| vec![*value]).collect::<Vec<_>>())
}

fn on(threads: usize) -> Work<'static> {
    Work {
        threads,
        ..Work::ALONE
    }
}

fn near(one: f64, other: f64, tolerance: f64) -> bool {
    (one - other).abs() <= tolerance * one.abs().max(other.abs()).max(1e-300)
}

fn rows(
    height: std::ops::Range<usize>,
    width: std::ops::Range<usize>,
    low: u32,
) -> impl Strategy<Value = Vec<Vec<f64>>> {
    (height, width).prop_flat_map(move |(height, width)| {
        let cell = (low..13).prop_map(f64::from);
        prop::collection::vec(prop::collection::vec(cell, width), height)
    })
}

/// Units that use and make something, some of it nothing.
fn units() -> impl Strategy<Value = (Vec<Vec<f64>>, Vec<Vec<f64>>)> {
    (2_usize..12, 1_usize..4, 1_usize..4).prop_flat_map(|(height, inputs, outputs)| {
        let side = |width| {
            let cell = (0_u32..8).prop_map(f64::from);
            let side = prop::collection::vec(prop::collection::vec(cell, width), height);
            side.prop_map(|mut side| {
                // the first uses and makes all there is, and everybody something
                side[0].iter_mut().for_each(|value| *value += 1.0);
                for row in &mut side {
                    row[0] += 1.0;
                }
                side
            })
        };
        (side(inputs), side(outputs))
    })
}

fn envelop(inputs: &[Vec<f64>], outputs: &[Vec<f64>], orientation: Orientation) -> Result<Dea, Refusal> {
    let (inputs, outputs) = (table(inputs), table(outputs));
    let units = Units {
        inputs: &inputs,
        outputs: &outputs,
    };
    dea(units, orientation, Work::ALONE)
}

fn scores(all: &[Standing]) -> Vec<f64> {
    all.iter().map(|one| one.efficiency).collect()
}

/// Every second column in units a thousand million times smaller.
fn in_other_units(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let unit = |at: usize| if at.is_multiple_of(2) { 1e9 } else { 1e-3 };
    rows.iter()
        .map(|row| {
            row.iter()
                .enumerate()
                .map(|(at, value)| value * unit(at))
                .collect()
        })
        .collect()
}

/// What peers use or make together, by their weights.
fn together(peers: &[(usize, f64)], rows: &[Vec<f64>], at: usize) -> f64 {
    peers.iter().map(|(unit, weight)| weight * rows[*unit][at]).sum()
}

/// Every column of places is taken whole, and every alternative takes one.
fn is_doubly_whole(found: &Smaa) -> bool {
    let rows = found.acceptability.iter().map(|row| row.iter().sum::<f64>());
    let columns =
        (0..found.acceptability.len()).map(|at| found.acceptability.iter().map(|row| row[at]).sum::<f64>());
    rows.chain(columns).all(|sum| near(sum, 1.0, 1e-9))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn efficiencies_keep_their_laws((inputs, outputs) in units()) {
        for orientation in Orientation::ALL {
            let found = envelop(&inputs, &outputs, orientation).expect("sound units");
            prop_assert!(found.ccr.iter().any(Standing::is_efficient), "nobody is efficient");
            for (unit, (ccr, bcc)) in found.ccr.iter().zip(&found.bcc).enumerate() {
                prop_assert!(ccr.efficiency > 0.0 && bcc.efficiency <= 1.0);
                prop_assert!(ccr.efficiency <= bcc.efficiency * (1.0 + 1e-7));
                prop_assert!(near(found.scale[unit] * bcc.efficiency, ccr.efficiency, 2e-7));
                prop_assert!(near(bcc.peers.iter().map(|(_, weight)| weight).sum(), 1.0, 1e-7));
                for standing in [ccr, bcc] {
                    for (at, target) in standing.input_targets.iter().enumerate() {
                        let used = together(&standing.peers, &inputs, at);
                        prop_assert!((used - target).abs() <= 1e-6 * inputs[unit][at], "{} {}", used, target);
                    }
                    for (at, target) in standing.output_targets.iter().enumerate() {
                        prop_assert!((together(&standing.peers, &outputs, at) - target).abs() <= 1e-6 * target.max(1e-3));
                    }
                }
            }
        }
    }

    #[test]
    fn efficiencies_do_not_care_for_units_of_measurement((inputs, outputs) in units()) {
        let found = envelop(&inputs, &outputs, Orientation::Input).expect("sound units");
        let other = envelop(&in_other_units(&inputs), &in_other_units(&outputs), Orientation::Input).expect("sound units");
        for (one, other) in [(&found.ccr, &other.ccr), (&found.bcc, &other.bcc)] {
            prop_assert!(scores(one).iter().zip(scores(other)).all(|(one, other)| near(*one, other, 1e-7)));
        }
        prop_assert_eq!(found.returns, other.returns);
        // at constant returns it is the same from either side
        let made = envelop(&inputs, &outputs, Orientation::Output).expect("sound units");
        prop_assert!(scores(&found.ccr).iter().zip(scores(&made.ccr)).all(|(one, other)| near(*one, other, 1e-7)));
    }

    #[test]
    fn change_is_catching_up_times_the_frontier((inputs, outputs) in units()) {
        let (inputs, outputs) = (table(&inputs), table(&outputs));
        let period = Units { inputs: &inputs, outputs: &outputs };
        for change in malmquist(period, period, Orientation::Output, Work::ALONE).expect("sound units") {
            prop_assert!([change.mi, change.ec, change.tc, change.pec, change.sec].iter().all(|one| near(*one, 1.0, 1e-6)));
        }
        let doubled: Vec<Vec<f64>> = outputs.rows().map(|row| row.iter().map(|value| value * 2.0).collect()).collect();
        let doubled = table(&doubled);
        let after = Units { inputs: &inputs, outputs: &doubled };
        for change in malmquist(period, after, Orientation::Input, Work::ALONE).expect("sound units") {
            prop_assert!(near(change.mi, change.ec * change.tc, 1e-12) && near(change.ec, change.pec * change.sec, 1e-12));
            prop_assert!(near(change.tc, 2.0, 1e-6) && near(change.ec, 1.0, 1e-6));
        }
    }

    #[test]
    fn rows_and_columns_of_places_sum_to_1(values in rows(1..8, 1..6, 0), seed in 0_u64..9) {
        let found = smaa(&table(&values), None, Draws { count: 300, seed }, Work::ALONE).expect("sound values");
        prop_assert!(is_doubly_whole(&found), "{:?}", found);
        for (at, weights) in found.central_weights.iter().enumerate() {
            prop_assert_eq!(weights.is_some(), found.acceptability[at][0] > 0.0);
            if let Some(weights) = weights {
                prop_assert!(near(weights.iter().sum(), 1.0, 1e-9) && weights.iter().all(|weight| *weight >= 0.0));
            }
        }
    }

    #[test]
    fn what_dominates_is_never_behind(values in rows(2..6, 3..4, 0)) {
        let mut values = values;
        let above = values[0].iter().map(|value| value + 1.0).collect();
        values[1] = above;
        let found = smaa(&table(&values), None, Draws { count: 1, seed: 1 }, Work::ALONE).expect("sound values");
        let reached = |row: &[f64]| row.iter().scan(0.0, |sum, share| { *sum += share; Some(*sum) }).collect::<Vec<_>>();
        let pairs = reached(&found.acceptability[1]).into_iter().zip(reached(&found.acceptability[0]));
        prop_assert!(pairs.into_iter().all(|(one, other)| one >= other - 1e-9));
    }

    #[test]
    fn effects_sum_to_0_and_severity_moves_its_rater_alone(marks in rows(2..7, 2..5, 0), shift in 1_u32..9) {
        let list = |shift: f64| -> Vec<Mark> {
            let row = |(thing, row): (usize, &Vec<f64>)| {
                let mark = |(rater, value): (usize, &f64)| Mark {
                    thing, rater, value: if rater == 0 { value + shift } else { *value },
                };
                // the first rater leaves out every second thing
                row.iter().enumerate().filter(|(rater, _)| *rater > 0 || thing.is_multiple_of(2)).map(mark).collect::<Vec<_>>()
            };
            marks.iter().enumerate().flat_map(row).collect()
        };
        let fit = |shift| rater_severity(&list(shift), 0.0).expect("sound marks").fit.expect("all hang together");
        let (plain, moved) = (fit(0.0), fit(f64::from(shift)));
        for fit in [&plain, &moved] {
            prop_assert!(fit.thing_effects.iter().sum::<f64>().abs() < 1e-9);
            prop_assert!(fit.rater_effects.iter().sum::<f64>().abs() < 1e-9);
        }
        prop_assert!((plain.residual_ss - moved.residual_ss).abs() < 1e-6);
        prop_assert!(plain.thing_effects.iter().zip(&moved.thing_effects).all(|(one, other)| (one - other).abs() < 1e-9));
    }

    #[test]
    fn intervals_lie_among_the_values_and_move_with_them(
        values in prop::collection::vec((0_u32..20).prop_map(f64::from), 2..12),
        seed in any::<u64>(),
    ) {
        let draws = Draws { count: 200, seed };
        let of = |values: &[f64], confidence| {
            let found = bootstrap_mean_ci(values, confidence, draws, Work::ALONE).expect("sound values");
            found.interval.expect("more than one value")
        };
        let [low, high] = of(&values, 0.9);
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        prop_assert!(least <= low && low <= high && high <= most);
        let [wide_low, wide_high] = of(&values, 0.99);
        prop_assert!(wide_low <= low && high <= wide_high);
        let moved: Vec<f64> = values.iter().map(|value| value + 64.0).collect();
        let [moved_low, moved_high] = of(&moved, 0.9);
        prop_assert!(near(moved_low, low + 64.0, 1e-12) && near(moved_high, high + 64.0, 1e-12));
    }

    #[test]
    fn at_a_critical_change_a_pair_ties(matrix in rows(2..5, 2..5, 0), weights in prop::collection::vec(1_u32..9, 4)) {
        let matrix = table(&matrix);
        let sum: u32 = weights[..matrix.width()].iter().sum();
        let weights: Vec<f64> = weights[..matrix.width()].iter().map(|weight| f64::from(*weight) / f64::from(sum)).collect();
        for change in critical_change(&matrix, &weights).expect("a table").changes {
            let Some(delta) = change.delta else { continue };
            let mut moved = weights.clone();
            moved[change.k] = (moved[change.k] - delta).max(0.0);
            // a move that takes all weights away ties everything, and cannot be brought to a sum of 1
            if moved.iter().sum::<f64>() < 1e-6 {
                continue;
            }
            let found = perturb(&matrix, &weights, &moved).expect("a table");
            prop_assert_eq!(found.new_rank[change.i], found.new_rank[change.j], "{:?}", change);
        }
    }
}

#[test]
fn a_seed_gives_the_same_bytes_on_any_number_of_threads() {
    let values: Vec<Vec<f64>> = (0..7_u32)
        .map(|at| (0..5_u32).map(|to| f64::from((at * 7 + to * 3) % 11)).collect())
        .collect();
    let doubt = table(&vec![vec![0.5; 5]; 7]);
    let values = table(&values);
    let draws = Draws {
        count: 3_000,
        seed: 42,
    };
    let of = |threads| {
        let places = smaa(&values, None, draws, on(threads)).expect("sound values");
        let doubted = smaa(&values, Some(&doubt), draws, on(threads)).expect("sound values");
        let interval = bootstrap_mean_ci(values.cells(), 0.95, draws, on(threads)).expect("sound values");
        let units = Units {
            inputs: &doubt,
            outputs: &values,
        };
        let units = dea(units, Orientation::Input, on(threads)).expect("sound units");
        format!("{places:?} {doubted:?} {interval:?} {units:?}")
    };
    assert_eq!(of(1), of(2));
    assert_eq!(of(1), of(5));
    let other = Draws { seed: 43, ..draws };
    assert_ne!(
        smaa(&values, None, draws, on(1)).expect("sound values"),
        smaa(&values, None, other, on(1)).expect("sound values")
    );
}

#[test]
fn long_work_tells_its_course_and_can_be_stopped() {
    let told = AtomicU64::new(0);
    let until = |last: u64| {
        let told = &told;
        move |done: u64, of: u64| {
            told.fetch_max(done, Ordering::Relaxed);
            assert!(done <= of);
            done < last
        }
    };
    let draws = Draws {
        count: 64_000,
        seed: 1,
    };
    for threads in [1, 3] {
        let go_on = until(5);
        let work = Work {
            threads,
            pace: Pace::watched(&go_on),
        };
        assert_eq!(
            bootstrap_mean_ci(&[1.0, 2.0], 0.9, draws, work),
            Err(Refusal::Stopped)
        );
        assert!(told.load(Ordering::Relaxed) < 20);
        let (values, places) = (
            table(&[vec![1.0; 4], vec![2.0; 4]]),
            Draws {
                count: 100_000,
                seed: 1,
            },
        );
        assert_eq!(smaa(&values, None, places, work), Err(Refusal::Stopped));
    }
}

#[test]
fn any_statistic_can_be_resampled() {
    // the share of resamples of three things without the first: (2/3)^3
    let draws = Draws {
        count: 20_000,
        seed: 5,
    };
    let without = |(): &mut (), chosen: &[usize]| !chosen.contains(&0);
    let found = resampled(3, draws, on(2), || (), without).expect("some things");
    let share = found.iter().filter(|without| **without).count();
    assert!(share.abs_diff(5_926) < 5 * 65, "{share}");
}

#[test]
fn slacks_peers_and_targets_are_those_printed() {
    // Coelli, A Guide to DEAP 2.1, EG1
    let inputs = [[2.0, 5.0], [2.0, 4.0], [6.0, 6.0], [3.0, 2.0], [6.0, 2.0]].map(|row| row.to_vec());
    let outputs = [1.0, 2.0, 3.0, 1.0, 2.0].map(|value| vec![value]);
    let found = envelop(&inputs, &outputs, Orientation::Input).expect("sound units");
    let close = |one: f64, other: f64| (one - other).abs() < 5.1e-4;
    assert!(close(found.ccr[0].input_slacks[1], 0.5) && found.ccr[0].input_slacks[0] == 0.0);
    let peers = |unit: usize, expected: &[(usize, f64)]| {
        let found = &found.ccr[unit].peers;
        let same = |(one, other): (&(usize, f64), &(usize, f64))| one.0 == other.0 && close(one.1, other.1);
        assert!(
            found.len() == expected.len() && found.iter().zip(expected).all(same),
            "{found:?}"
        );
    };
    peers(0, &[(1, 0.5)]);
    peers(2, &[(1, 1.0), (4, 0.5)]);
    peers(3, &[(1, 0.214), (4, 0.286)]);
    assert!(close(found.ccr[3].input_targets[0], 2.143) && close(found.ccr[3].input_targets[1], 1.429));
    assert_eq!(found.too_few_for, Some(9));
}

#[test]
fn returns_are_those_printed() {
    // Coelli, A Guide to DEAP 2.1, EG2
    let (x, y) = (
        column(&[2.0, 4.0, 3.0, 5.0, 6.0]),
        column(&[1.0, 2.0, 3.0, 4.0, 5.0]),
    );
    let found = dea(
        Units {
            inputs: &x,
            outputs: &y,
        },
        Orientation::Input,
        Work::ALONE,
    )
    .expect("sound units");
    let (up, same, down) = (AtScale::Increasing, AtScale::Constant, AtScale::Decreasing);
    assert_eq!(found.returns, [up, up, same, down, down]);
    // Cooper, Seiford & Tone, Data Envelopment Analysis, eight stores
    let (x, y) = (
        column(&[2.0, 3.0, 3.0, 4.0, 5.0, 5.0, 6.0, 8.0]),
        column(&[1.0, 3.0, 2.0, 3.0, 4.0, 2.0, 3.0, 5.0]),
    );
    let found = dea(
        Units {
            inputs: &x,
            outputs: &y,
        },
        Orientation::Input,
        Work::ALONE,
    )
    .expect("sound units");
    let close = |found: &[Standing], expected: &[f64]| {
        let found = scores(found);
        assert!(
            found
                .iter()
                .zip(expected)
                .all(|(one, other)| (one - other).abs() < 5e-5),
            "{found:?}"
        );
    };
    close(&found.ccr, &[0.5, 1.0, 0.6667, 0.75, 0.8, 0.4, 0.5, 0.625]);
    close(&found.bcc, &[1.0, 1.0, 0.8333, 0.75, 1.0, 0.5, 0.5, 1.0]);
}

#[test]
fn the_parts_of_change_are_those_printed() {
    // Coelli, A Guide to DEAP 2.1, EG4, year 2
    let (x, y) = (
        column(&[2.0, 4.0, 3.0, 5.0, 6.0]),
        column(&[1.0, 2.0, 3.0, 4.0, 5.0]),
    );
    let (x2, y2) = (
        column(&[2.0, 4.0, 3.0, 5.0, 5.0]),
        column(&[1.0, 3.0, 4.0, 3.0, 5.0]),
    );
    let (before, after) = (
        Units {
            inputs: &x,
            outputs: &y,
        },
        Units {
            inputs: &x2,
            outputs: &y2,
        },
    );
    let found = malmquist(before, after, Orientation::Output, Work::ALONE).expect("sound units");
    let printed = [
        [0.750, 1.333, 1.000, 0.750, 1.000],
        [1.125, 1.333, 1.222, 0.920, 1.500],
        [1.000, 1.333, 1.000, 1.000, 1.333],
        [0.562, 1.333, 0.650, 0.865, 0.750],
        [0.900, 1.333, 1.000, 0.900, 1.200],
    ];
    for (change, printed) in found.iter().zip(printed) {
        let found = [change.ec, change.tc, change.pec, change.sec, change.mi];
        assert!(
            found
                .iter()
                .zip(printed)
                .all(|(one, other)| (one - other).abs() < 6e-4),
            "{found:?}"
        );
    }
}
