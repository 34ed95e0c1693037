//! Sheets and evidence for tests, written the short way.

use crate::model::{Date, Evidence, EvidenceId, EvidenceStatus, IndicatorId, KindId, ProjectId};
use crate::rubric::sample::exact;
use crate::rubric::{Class, EvidenceKind, Requirement, Rubric, Support};
use crate::scoring::{Answer, Dossier, Mark, Outcome, Sheet, read_answer, score};
use crate::text::Wording;

/// A sheet of answers as the command line takes them; `abstain` gives a reason of its own.
pub(super) fn sheet(rubric: &Rubric, answers: &[(&str, &str)]) -> Sheet {
    answers
        .iter()
        .map(|(id, text)| {
            (
                indicator(id),
                Mark {
                    answer: answer(rubric, id, text),
                    ..Mark::default()
                },
            )
        })
        .collect()
}

fn answer(rubric: &Rubric, id: &str, text: &str) -> Option<Answer> {
    let indicator = rubric
        .indicator(&indicator(id))
        .unwrap_or_else(|| panic!("{id} is an indicator"));
    read_answer(rubric, indicator, text, Some("own project")).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

pub(super) fn scored(rubric: &Rubric, answers: &[(&str, &str)]) -> Outcome {
    score(rubric, &Dossier::default(), &sheet(rubric, answers))
}

/// The score in print, `none` where there is none.
pub(super) fn score_of(rubric: &Rubric, answers: &[(&str, &str)]) -> String {
    let outcome = scored(rubric, answers);
    outcome
        .score
        .map_or("none".to_owned(), |score| score.fixed(rubric.rounding().decimals))
}

pub(super) fn interval_of(rubric: &Rubric, answers: &[(&str, &str)]) -> Option<(String, String)> {
    scored(rubric, answers)
        .interval
        .map(|(low, high)| (low.fixed(2), high.fixed(2)))
}

pub(super) fn indicator(id: &str) -> IndicatorId {
    IndicatorId::new(id).expect("an id")
}

pub(super) fn kind(id: &str) -> KindId {
    KindId::new(id).expect("an id")
}

/// An item of a kind, confirmed by these parties.
pub(super) fn item(id: &str, kind: &str, confirmed_by: &[&str]) -> Evidence {
    Evidence {
        id: EvidenceId::new(id).expect("an id"),
        project: ProjectId::new("project").expect("an id"),
        kind: self::kind(kind),
        title: Wording::new(format!("Item {id}")),
        quantity: None,
        unit: Wording::default(),
        date: None,
        reference: String::new(),
        source: String::new(),
        quote: String::new(),
        reported: false,
        corroborated_by: confirmed_by.iter().map(|&name| name.to_owned()).collect(),
        sha256: None,
        docking: None,
        integration: None,
        links: std::collections::BTreeSet::new(),
        status: EvidenceStatus::Active,
    }
}

pub(super) fn quantity(quantity: &str, item: Evidence) -> Evidence {
    Evidence {
        quantity: Some(exact(quantity)),
        ..item
    }
}

pub(super) fn dated(date: &str, item: Evidence) -> Evidence {
    Evidence {
        date: Some(self::date(date)),
        ..item
    }
}

pub(super) fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

pub(super) fn evidence_kind(id: &str, class: Class, unit: &str) -> EvidenceKind {
    EvidenceKind {
        id: kind(id),
        title: Wording::new(format!("Kind {id}")),
        unit: Wording::new(unit),
        class,
        reason: Wording::new(format!("reason of {id}")),
        half_life: None,
    }
}

/// A requirement for one item of a kind.
pub(super) fn requires(kind: &str) -> Requirement {
    Requirement {
        kinds: vec![self::kind(kind)],
        items: 1,
        quantity: None,
        corroborators: None,
        months: None,
        text: Wording::default(),
    }
}

pub(super) fn support(counts: &[&str], context: &[&str], cap: &str) -> Support {
    Support {
        counts: counts.iter().map(|id| kind(id)).collect(),
        context: context.iter().map(|id| kind(id)).collect(),
        cap: exact(cap),
        cap_reason: Wording::default(),
        requires: Vec::new(),
    }
}
