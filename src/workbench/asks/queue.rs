//! The list of projects with how this person stands on them, a window at a time.

use super::Ask;
use crate::ledger::Status;
use crate::model::people::words;
use crate::model::{ProjectId, RubricId};
use crate::scoring;
use crate::store;
use crate::text::Wording;
use crate::workbench::case::whole_interval;
use crate::workbench::{Fault, Workbench};

/// Asks for rows `from..from + count`, counted from 0, of those that contain the filter's words.
#[derive(Debug, Clone)]
pub struct Queue {
    /// The first row.
    pub from: usize,
    /// At most how many.
    pub count: usize,
    /// What title, id, place or state must contain.
    pub filter: String,
}

/// Asks how many rows there are and how far this person is.
#[derive(Debug, Clone)]
pub struct Tally {
    /// What title, id, place or state must contain.
    pub filter: String,
}

/// Asks for the first project, from a row on, that this person has not submitted.
#[derive(Debug, Clone)]
pub struct FirstOpen {
    /// The row to begin at.
    pub from: usize,
}

words! {
    /// How far a person is with a project.
    QueueState {
        /// Indicators are open.
        Open = "open",
        /// All are answered; the sheet can be submitted.
        Ready = "ready",
        /// Submitted.
        Sealed = "sealed",
    }
}

/// One project in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Which.
    pub id: ProjectId,
    /// Its title.
    pub title: Wording,
    /// Where it happens.
    pub place: Wording,
    /// The kind of that place.
    pub place_kind: String,
    /// How it is organised.
    pub model: Option<String>,
    /// What it is scored against.
    pub rubric: Option<RubricId>,
    /// How far this person is.
    pub state: QueueState,
    /// Indicators with an answer.
    pub done: usize,
    /// Indicators that apply; 0 before a sheet begins.
    pub total: usize,
    /// The score.
    pub score: Option<String>,
    /// Where the sheet can still end; empty before it begins.
    pub low: String,
    /// Where the sheet can still end; empty before it begins.
    pub high: String,
    /// The band.
    pub band: Option<String>,
    /// Marks that score less than they say.
    pub caps: usize,
    /// Texts this person left unfinished on it.
    pub drafts: usize,
    /// True when the sheet's outcome is not known yet and has to be computed.
    pub stale: bool,
}

/// How far a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Rows under the filter.
    pub rows: usize,
    /// Projects in the store.
    pub projects: usize,
    /// Submitted sheets.
    pub sealed: usize,
    /// Texts left unfinished anywhere.
    pub drafts: usize,
}

impl QueueRow {
    /// The score of a finished sheet, the interval of one that is not, a dash before it begins.
    pub fn score_text(&self) -> String {
        match (&self.score, self.done, self.state) {
            (_, 0, _) => "–".to_owned(),
            (Some(score), _, QueueState::Ready | QueueState::Sealed) => score.clone(),
            (_, _, QueueState::Open) => whole_interval(&self.low, &self.high),
            _ => "–".to_owned(),
        }
    }
}

impl Ask for Queue {
    type Answer = Vec<QueueRow>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let ask = ask(bench, self.filter)?;
        let range = store::Range {
            from: self.from as u64,
            count: self.count as u64,
        };
        Ok(bench.store.queue(&ask, range)?.into_iter().map(row).collect())
    }
}

impl Ask for Tally {
    type Answer = Progress;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let ask = ask(bench, self.filter)?;
        let counts = bench.store.counts(&ask.person)?;
        let rows = bench.store.queue_count(&ask)?;
        let whole = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Progress {
            rows: whole(rows),
            projects: whole(counts.projects),
            sealed: whole(counts.sealed),
            drafts: whole(bench.store.draft_count(&ask.person)?),
        })
    }
}

impl Ask for FirstOpen {
    type Answer = Option<(usize, ProjectId)>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let found = bench.store.first_open(&bench.who()?, self.from as u64 + 1)?;
        Ok(found.map(|(position, id)| {
            (
                usize::try_from(position).unwrap_or(usize::MAX).saturating_sub(1),
                id,
            )
        }))
    }
}

pub(super) fn ask(bench: &Workbench, filter: String) -> Result<store::QueueAsk, Fault> {
    let lang = bench.lang();
    let or_stands = QueueState::ALL
        .iter()
        .filter(|state| {
            !filter.is_empty()
                && state_word(**state, lang)
                    .to_lowercase()
                    .contains(&filter.to_lowercase())
        })
        .map(|state| match state {
            QueueState::Open => store::Stand::Open,
            QueueState::Ready => store::Stand::Ready,
            QueueState::Sealed => store::Stand::Sealed,
        })
        .collect();
    let all = store::QueueAsk::all(bench.who()?, scoring::SCORER);
    Ok(store::QueueAsk {
        text: filter,
        or_stands,
        ..all
    })
}

fn state_word(state: QueueState, lang: crate::text::Lang) -> String {
    crate::text::Phrase::new(format!("reply-state-{}", state.word())).say(lang)
}

pub(super) fn row(row: store::QueueRow) -> QueueRow {
    let sheet = row.sheet;
    let outcome = sheet.as_ref().and_then(|sheet| sheet.outcome.as_ref());
    let done = outcome.map_or_else(
        || sheet.as_ref().map_or(0, |sheet| sheet.answered),
        |outcome| outcome.done,
    );
    let total = outcome.map_or_else(
        || sheet.as_ref().map_or(0, |sheet| sheet.indicators),
        |outcome| outcome.total,
    );
    let state = match sheet.as_ref().map(|sheet| sheet.status) {
        Some(Status::Sealed) => QueueState::Sealed,
        Some(Status::Open) if done == total => QueueState::Ready,
        _ => QueueState::Open,
    };
    let text = |part: fn(&store::OutcomeRow) -> &String| outcome.map(part).cloned().unwrap_or_default();
    QueueRow {
        stale: sheet.is_some() && outcome.is_none(),
        score: outcome.and_then(|outcome| outcome.score.clone()),
        low: text(|outcome| &outcome.low),
        high: text(|outcome| &outcome.high),
        band: outcome.and_then(|outcome| outcome.band.clone()),
        caps: outcome.map_or(0, |outcome| outcome.caps),
        place_kind: row
            .place
            .as_ref()
            .map(|place| place.kind.clone())
            .unwrap_or_default(),
        place: row.place.map(|place| place.name).unwrap_or_default(),
        id: row.project.id,
        title: row.project.title,
        model: row.project.model,
        rubric: row.project.rubric,
        state,
        done,
        total,
        drafts: row.drafts,
    }
}
