//! Taking an effect back: the fact that restores what was there before, or why there is none.
//!
//! Undo appends; it never removes. Redo is the undo of an undo. What is to be taken back next follows from the ledger
//! alone, so undo works across sessions and programs.

use std::collections::HashMap;

use super::fold::{Effect, Fact, Field, SheetFold, is_record};
use super::state::Status;
use super::{Event, Hash};
use crate::model::EvidenceStatus;

/// Why an effect cannot be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// No such entry, or its body is absent.
    Missing,
    /// It had no effect.
    NoEffect,
    /// The same field was changed since.
    Changed,
    /// The sheet was sealed since, or is.
    Sealed,
    /// It has a reversal of its own: a seal is reopened, a reopened sheet sealed again.
    Named,
    /// A first record stays: others may refer to it.
    First,
}

/// The event that takes back the effect of the entry `target`; `facts` are all those of its subject, in order.
pub fn take_back(facts: &[Fact], target: Hash) -> Result<Event, Refusal> {
    let place = facts
        .iter()
        .position(|fact| fact.hash == target)
        .ok_or(Refusal::Missing)?;
    let event = &facts[place].event;
    if is_record(event) {
        prior_record(facts, place)
    } else if Field::of(event).is_some() {
        prior_mark(facts, place)
    } else if let Event::Move { .. } = event {
        prior_edition(facts, place)
    } else {
        Err(Refusal::Named)
    }
}

fn prior_record(facts: &[Fact], place: usize) -> Result<Event, Refusal> {
    if !Versions::after(facts).shows(facts[place].hash) {
        return Err(Refusal::Changed);
    }
    match (&facts[place].event, place.checked_sub(1)) {
        (_, Some(before)) => Ok(facts[before].event.clone()),
        (Event::Evidence(item), None) if item.status == EvidenceStatus::Active => {
            let mut item = item.clone();
            item.status = EvidenceStatus::Retired;
            Ok(Event::Evidence(item))
        }
        _ => Err(Refusal::First),
    }
}

/// The edition a sheet had before; its marks come back with it.
fn prior_edition(facts: &[Fact], place: usize) -> Result<Event, Refusal> {
    let mut sheet = SheetFold::default();
    for (index, fact) in facts.iter().enumerate() {
        if sheet.apply(fact) == Effect::None && index == place {
            return Err(Refusal::NoEffect);
        }
    }
    let Event::Move { sheet: id, kept, .. } = &facts[place].event else {
        return Err(Refusal::Named);
    };
    if sheet.state().is_some_and(|state| state.status == Status::Sealed) {
        return Err(Refusal::Sealed);
    }
    let before = sheet.before_move(&facts[place].hash).ok_or(Refusal::Changed)?;
    Ok(Event::Move {
        sheet: id.clone(),
        quote: before.quote.clone(),
        indicators: before.indicators.clone(),
        kept: kept.clone(),
    })
}

fn prior_mark(facts: &[Fact], place: usize) -> Result<Event, Refusal> {
    let part = Field::of(&facts[place].event);
    let (indicator, _) = part.expect("the caller asked for a part of a mark");
    let (mut sheet, mut versions) = (SheetFold::default(), Versions::default());
    let (mut prior, mut quote, mut went_over) = (None, None, false);
    for (index, fact) in facts.iter().enumerate() {
        if index == place {
            prior = sheet.state().map(|state| state.mark(indicator));
        }
        let effect = sheet.apply(fact);
        if effect == Effect::Done && Field::of(&fact.event) == part {
            versions.step(fact);
        }
        if index == place && effect == Effect::None {
            return Err(Refusal::NoEffect);
        }
        went_over |= index > place && effect == Effect::Done && matches!(fact.event, Event::Move { .. });
        if index == place {
            quote = sheet.state().map(|state| state.quote.clone());
        }
        if index > place && sheet.state().is_some_and(|state| state.status == Status::Sealed) {
            return Err(Refusal::Sealed);
        }
    }
    // by another edition the answer before may be none
    let is_of_another = went_over && sheet.state().map(|state| &state.quote) != quote.as_ref();
    if is_of_another || !versions.shows(facts[place].hash) {
        return Err(Refusal::Changed);
    }
    let prior = prior.unwrap_or_default();
    Ok(match facts[place].event.clone() {
        Event::Answer { sheet, indicator, .. } => Event::Answer {
            sheet,
            indicator,
            answer: prior.answer,
        },
        Event::Comment { sheet, indicator, .. } => Event::Comment {
            sheet,
            indicator,
            text: prior.comment,
        },
        Event::Cites { sheet, indicator, .. } => Event::Cites {
            sheet,
            indicator,
            evidence: prior.cites,
        },
        other => other,
    })
}

/// Which version of a field shows. A change makes a version; taking it back shows the version before it again, so
/// that what was changed and put back counts as unchanged.
#[derive(Default)]
struct Versions {
    now: Option<Hash>,
    /// For each entry the version before it and the one after.
    steps: HashMap<Hash, (Option<Hash>, Option<Hash>)>,
}

impl Versions {
    fn after(facts: &[Fact]) -> Self {
        let mut versions = Self::default();
        for fact in facts {
            versions.step(fact);
        }
        versions
    }

    fn step(&mut self, fact: &Fact) {
        let before = self.now;
        let back = fact.undoes.and_then(|target| self.steps.get(&target));
        self.now = match back {
            Some((earlier, later)) if *later == before => *earlier,
            _ => Some(fact.hash),
        };
        self.steps.insert(fact.hash, (before, self.now));
    }

    /// True while the version that an entry led to is the one that shows.
    fn shows(&self, entry: Hash) -> bool {
        self.steps
            .get(&entry)
            .is_some_and(|(_, after)| *after == self.now)
    }
}

/// Which way to go through what was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Take back.
    Undo,
    /// Take the taking back back.
    Redo,
}

/// The entries whose effects `way` takes back next: all that were appended together, newest first; empty when there
/// is nothing. `facts` come newest first and are read no further than needed.
///
/// Entries that lead nowhere back (a pen, a rubric, the beginning of a sheet) are passed over.
pub fn next<E>(facts: impl IntoIterator<Item = Result<Fact, E>>, way: Way) -> Result<Vec<Hash>, E> {
    let mut past = Past::default();
    for fact in facts {
        let fact = fact?;
        if past
            .choice(way)
            .is_some_and(|tick| past.is_settled(tick) && fact.tick < tick)
        {
            break;
        }
        past.take(&fact);
    }
    let Some(chosen) = past.choice(way) else {
        return Ok(Vec::new());
    };
    let together = past
        .tops
        .iter()
        .filter(|top| top.tick == chosen && top.goes(way) == Some(true));
    Ok(together.map(|top| top.hash).collect())
}

/// Entries not taken back by a later one. How many entries each takes back in a row says what it is: 0 a change,
/// 1 an undo, 2 a redo, 3 an undo of that.
#[derive(Default)]
struct Past {
    tops: Vec<Top>,
    /// The entry a row goes on with, and the row's top.
    rows: HashMap<Hash, usize>,
}

struct Top {
    hash: Hash,
    tick: u64,
    depth: usize,
    settled: bool,
}

impl Top {
    /// Whether `way` would take it back; none while its row is not read to the end.
    fn goes(&self, way: Way) -> Option<bool> {
        let even = self.depth.is_multiple_of(2);
        self.settled
            .then_some(if way == Way::Undo { even } else { !even })
    }
}

impl Past {
    fn take(&mut self, fact: &Fact) {
        if matches!(
            fact.event,
            Event::Pen { .. } | Event::Rubric { .. } | Event::Sheet { .. }
        ) {
            return;
        }
        let top = self.rows.remove(&fact.hash).unwrap_or_else(|| {
            self.tops.push(Top {
                hash: fact.hash,
                tick: fact.tick,
                depth: 0,
                settled: false,
            });
            self.tops.len() - 1
        });
        match fact.undoes {
            Some(target) => {
                self.tops[top].depth += 1;
                self.rows.insert(target, top);
            }
            None => self.tops[top].settled = true,
        }
    }

    /// The tick of what goes next; none while it is not known.
    fn choice(&self, way: Way) -> Option<u64> {
        for top in &self.tops {
            match top.goes(way) {
                None => return None,
                Some(true) => return Some(top.tick),
                // a new change ends what could be redone
                Some(false) if way == Way::Redo && top.depth == 0 => return None,
                Some(false) => {}
            }
        }
        None
    }

    fn is_settled(&self, tick: u64) -> bool {
        self.tops
            .iter()
            .filter(|top| top.tick == tick)
            .all(|top| top.settled)
    }
}
