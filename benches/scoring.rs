//! Sheets scored, beside the least that could be called scoring: a weighted mean of the same marks in floating point.
//!
//! `cargo bench --bench scoring` prints both; the ratio is what exact numbers, caps, gates, the interval of what is
//! still open and the reasons for all of it cost. `-- --quick` makes it small.

#![expect(clippy::print_stdout, reason = "what a bench is for")]
#![expect(clippy::cast_precision_loss, reason = "small counts")]

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use rubricate::model::{Date, Evidence, EvidenceId, EvidenceStatus, IndicatorId, KindId, ProjectId};
use rubricate::rubric::{self, Rubric};
use rubricate::scoring::{Dossier, Mark, Sheet, read_answer, score};
use rubricate::text::Wording;

/// Rounds; in each all sheets are scored both ways.
const ROUNDS: usize = 21;
const SHEETS: usize = 500;

fn main() {
    let quick = std::env::args().any(|word| word == "--quick");
    let rounds = if quick { 3 } else { ROUNDS };
    let rubric = three_outcomes();
    let dossier = dossier();
    for (name, part) in [("whole sheets", 16), ("half sheets", 8), ("one mark", 1)] {
        let sheets: Vec<Sheet> = (0..SHEETS).map(|number| sheet(&rubric, number, part)).collect();
        let plain: Vec<Vec<(f64, f64)>> = (0..SHEETS).map(|number| plain(number, part)).collect();
        let (mut ours, mut floors) = (Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(timed(|| {
                for sheet in &sheets {
                    black_box(score(&rubric, &dossier, sheet));
                }
            }));
            floors.push(timed(|| {
                for marks in &plain {
                    black_box(mean(marks));
                }
            }));
        }
        let each = |times: &mut Vec<Duration>| {
            times.sort_unstable();
            times[times.len() / 2].as_secs_f64() * 1e6 / SHEETS as f64
        };
        let (ours, floor) = (each(&mut ours), each(&mut floors));
        println!(
            "{name:14} {ours:8.1} us a sheet  {:8.0} sheets/s   floor {floor:6.3} us   ratio {:6.0}",
            1e6 / ours,
            ours / floor
        );
    }
}

fn three_outcomes() -> Rubric {
    let shipped = rubric::shipped()[0];
    rubric::read(&shipped.source(), &shipped.overlay_sources())
        .rubric
        .expect("what is shipped can be used")
}

/// Some evidence of kinds that count, are context, and do not count.
fn dossier() -> Dossier {
    let kinds = [
        "employer-confirmation",
        "graduate-register",
        "user-adoption",
        "need-closed",
        "establishment-approval",
        "membership-count",
    ];
    Dossier {
        own_names: vec!["Dalian Jiaotong University".to_owned()],
        evidence: kinds.iter().map(|kind| item(kind)).collect(),
        ..Dossier::default()
    }
}

fn item(kind: &str) -> Evidence {
    let parties = ["a works", "a bureau", "an office"];
    Evidence {
        id: EvidenceId::new(kind).expect("an id"),
        project: ProjectId::new("rail-transit").expect("an id"),
        kind: KindId::new(kind).expect("an id"),
        title: Wording::new(kind),
        quantity: None,
        unit: Wording::default(),
        date: Date::parse("2024-05"),
        reference: String::new(),
        source: String::new(),
        quote: String::new(),
        reported: false,
        corroborated_by: parties.iter().map(|&name| name.to_owned()).collect(),
        sha256: None,
        docking: None,
        integration: None,
        links: BTreeSet::new(),
        status: EvidenceStatus::Active,
    }
}

/// A sheet with marks at the first indicators, different from number to number, each citing all there is.
fn sheet(rubric: &Rubric, number: usize, marks: usize) -> Sheet {
    let cites: BTreeSet<EvidenceId> = dossier().evidence.into_iter().map(|item| item.id).collect();
    let mark = |(index, id): (usize, &IndicatorId)| {
        let indicator = rubric.indicator(id).expect("it is the rubric's own");
        let level = ((number + index * 7) % 6).to_string();
        let answers = [level.as_str(), "37/45", "120", "all"];
        let answer = answers
            .iter()
            .find_map(|text| read_answer(rubric, indicator, text, None).ok());
        let answer = answer.unwrap_or_else(|| panic!("an answer for {id}"));
        (
            id.clone(),
            Mark {
                answer,
                cites: cites.clone(),
                ..Mark::default()
            },
        )
    };
    let ids: Vec<IndicatorId> = rubric
        .indicators()
        .into_iter()
        .map(|one| one.id.clone())
        .collect();
    ids.iter().enumerate().take(marks).map(mark).collect()
}

/// The same marks as weight and score.
fn plain(number: usize, marks: usize) -> Vec<(f64, f64)> {
    let levels = [0.0, 20.0, 40.0, 60.0, 80.0, 100.0];
    (0..marks)
        .map(|index| (1.0 + (index % 4) as f64, levels[(number + index * 7) % 6]))
        .collect()
}

fn mean(marks: &[(f64, f64)]) -> f64 {
    let weights: f64 = marks.iter().map(|(weight, _)| weight).sum();
    marks.iter().map(|(weight, score)| weight * score).sum::<f64>() / weights
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
