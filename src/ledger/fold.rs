//! Entries of one subject, in their order, become what is true of it.
//!
//! The fold is total: a fact that has no place any more (an answer after the seal, a beginning over marks) stays
//! in the ledger and has no effect. The order is that of [`Entry::order`], so every store that has the same entries
//! has the same state, however they arrived.

use std::collections::BTreeMap;

use super::entry::digest;
use super::state::{Earlier, Sealed, SheetState, State, Status};
use super::wire::{self, Decoded};
use super::{Entry, Event, Hash, Pen};
use crate::model::{IndicatorId, Moment};
use crate::scoring::Mark;

/// An entry whose body was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Who wrote it.
    pub pen: Pen,
    /// Its place in the chain.
    pub seq: u64,
    /// Its tick.
    pub tick: u64,
    /// When, as claimed.
    pub at: Moment,
    /// The entry's hash.
    pub hash: Hash,
    /// What happened.
    pub event: Event,
    /// The entry whose effect it takes back.
    pub undoes: Option<Hash>,
}

impl Fact {
    /// The fact in an entry; none when its body is absent, unknown or broken.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Decoded::Known { event, undoes } = wire::decode(entry.body.as_ref()?) else {
            return None;
        };
        Some(Self {
            pen: entry.pen,
            seq: entry.seq,
            tick: entry.tick,
            at: entry.at,
            hash: entry.hash,
            event: *event,
            undoes,
        })
    }

    /// Puts facts in the order in which they are folded.
    pub fn sort(facts: &mut [Self]) {
        facts.sort_by_key(|fact| (fact.tick, fact.pen, fact.seq, fact.hash));
    }
}

/// What is true of a subject after `facts`, which are all about it and in order.
pub fn fold(facts: &[Fact]) -> State {
    match facts.first().map(|fact| &fact.event) {
        None => State::Nothing,
        Some(Event::Pen { person }) => State::Pen(person.clone()),
        // the same two hashes are the same rubric: the text that came first stays
        Some(first @ Event::Rubric { .. }) => State::Record(Box::new(first.clone())),
        Some(first) if is_record(first) => {
            State::Record(Box::new(facts.last().expect("there is a first").event.clone()))
        }
        Some(_) => SheetFold::of(facts)
            .into_state()
            .map_or(State::Nothing, |state| State::Sheet(Box::new(state))),
    }
}

/// True for a thing that is put whole, the newest holding.
pub fn is_record(event: &Event) -> bool {
    use Event as E;
    matches!(
        event,
        E::Person(_) | E::Unit(_) | E::Place(_) | E::Need(_) | E::Project(_) | E::Evidence(_)
    )
}

/// A part of a mark that is set by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The answer.
    Answer,
    /// The words.
    Comment,
    /// The evidence.
    Cites,
}

impl Field {
    /// The indicator and the part of its mark that `event` sets, if it sets one.
    pub fn of(event: &Event) -> Option<(&IndicatorId, Self)> {
        match event {
            Event::Answer { indicator, .. } => Some((indicator, Self::Answer)),
            Event::Comment { indicator, .. } => Some((indicator, Self::Comment)),
            Event::Cites { indicator, .. } => Some((indicator, Self::Cites)),
            _ => None,
        }
    }
}

/// Whether a fact changed anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It took its place.
    Done,
    /// It has no place any more.
    None,
}

/// A sheet in the making.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetFold {
    state: Option<SheetState>,
    head: Option<Hash>,
    moves: BTreeMap<Hash, Turn>,
}

/// A sheet on both sides of going over to another edition.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Turn {
    before: SheetState,
    after: SheetState,
}

impl SheetFold {
    /// The sheet after `facts`, which are all about it and in order.
    pub fn of(facts: &[Fact]) -> Self {
        let mut sheet = Self::default();
        for fact in facts {
            sheet.apply(fact);
        }
        sheet
    }

    /// The sheet so far; none before it begins.
    pub fn state(&self) -> Option<&SheetState> {
        self.state.as_ref()
    }

    /// The sheet.
    pub fn into_state(self) -> Option<SheetState> {
        self.state
    }

    /// The sheet as it was before the entry `target` made it go over, while all stands as that left it.
    pub fn before_move(&self, target: &Hash) -> Option<&SheetState> {
        let turn = self.moves.get(target)?;
        let now = self.state.as_ref()?;
        let same = turn.after.quote == now.quote
            && turn.after.indicators == now.indicators
            && turn.after.marks == now.marks
            && turn.after.earlier == now.earlier;
        (same && now.status == Status::Open).then_some(&turn.before)
    }

    /// Takes the next fact in order.
    pub fn apply(&mut self, fact: &Fact) -> Effect {
        let head = digest(&[&self.head.unwrap_or(Hash::ZERO).0, &fact.hash.0]);
        self.head = Some(head);
        let effect = self.effect(fact);
        if let Some(state) = &mut self.state {
            state.head = head;
        }
        effect
    }

    fn effect(&mut self, fact: &Fact) -> Effect {
        if let Event::Move { .. } = fact.event {
            return self.go_over(fact);
        }
        let Some(state) = &mut self.state else {
            return self.begin(&fact.event);
        };
        match (&fact.event, state.status) {
            // a sheet with nothing on it may begin anew, with another rubric
            (event @ Event::Sheet { .. }, Status::Open) if state.is_blank() => self.begin(event),
            (Event::Seal { outcome, scorer, .. }, Status::Open) => {
                let (outcome, scorer) = (outcome.clone(), scorer.clone());
                state.sealed = Some(Sealed {
                    outcome,
                    scorer,
                    entry: fact.hash,
                    at: fact.at,
                });
                state.status = Status::Sealed;
                Effect::Done
            }
            (Event::Reopen { .. }, Status::Sealed) => {
                state.sealed = None;
                state.status = Status::Open;
                Effect::Done
            }
            (event, Status::Open) => match Field::of(event) {
                Some((indicator, _)) if state.indicators.contains(indicator) => {
                    put(state, indicator, event);
                    Effect::Done
                }
                _ => Effect::None,
            },
            _ => Effect::None,
        }
    }

    /// One that takes another back puts all there again as it was, or has no effect where that is not so any more.
    fn go_over(&mut self, fact: &Fact) -> Effect {
        let Event::Move {
            quote,
            indicators,
            kept,
            ..
        } = &fact.event
        else {
            return Effect::None;
        };
        let open = self.state.as_ref().filter(|state| state.status == Status::Open);
        let Some(before) = open.cloned() else {
            return Effect::None;
        };
        let after = match &fact.undoes {
            Some(target) => self.before_move(target).cloned(),
            None => Some(before.gone_over(quote, indicators, kept)),
        };
        let Some(after) = after else {
            return Effect::None;
        };
        self.state = Some(after.clone());
        self.moves.insert(fact.hash, Turn { before, after });
        Effect::Done
    }

    fn begin(&mut self, event: &Event) -> Effect {
        let Event::Sheet {
            quote, indicators, ..
        } = event
        else {
            return Effect::None;
        };
        self.state = Some(SheetState {
            quote: quote.clone(),
            indicators: indicators.clone(),
            status: Status::Open,
            marks: BTreeMap::new(),
            earlier: Earlier::default(),
            sealed: None,
            head: Hash::ZERO,
        });
        Effect::Done
    }
}

/// Sets one part of a mark; a mark that says nothing any more is gone.
fn put(state: &mut SheetState, indicator: &IndicatorId, event: &Event) {
    let mark = state.marks.entry(indicator.clone()).or_default();
    match event {
        Event::Answer { answer, .. } => mark.answer.clone_from(answer),
        Event::Comment { text, .. } => mark.comment.clone_from(text),
        Event::Cites { evidence, .. } => mark.cites.clone_from(evidence),
        _ => {}
    }
    if *mark == Mark::default() {
        state.marks.remove(indicator);
    }
}
