//! Where work is done on command: the one thing that the command line and the screen talk to.
//!
//! An [`act`] changes the work, an [`asks`] question reads it, both on behalf of one person; faults say what went
//! wrong and how to go on. Time and files come in here and nowhere below but in the store. Start at [`act`].

pub mod act;
pub mod acts;
pub mod args;
pub mod asks;
pub mod at_hand;
pub mod case;
pub mod clock;
pub mod config;
pub mod draft;
pub mod editor;
mod fault;
pub mod health;
mod home;
pub mod job;
mod keep;
pub mod language;
mod lookup;
pub mod method;
mod open;
mod pens;
mod record;
pub mod records;
pub mod reply;
pub mod rubric_print;
mod scored;
pub mod session;
pub mod shelf;
pub mod weighing;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

pub use fault::{Fault, FaultKind};
pub use home::Home;
pub use job::Job;
pub use reply::Reply;
pub use session::Session;

use crate::ledger::Pen;
use crate::model::{Moment, PersonId};
use crate::rubric::Rubric;
use crate::store::Store;
use crate::text::Lang;
use asks::Ask;
use clock::Clock;
use pens::Pens;

/// A store open for one person.
#[derive(Debug)]
pub struct Workbench {
    session: Session,
    store: Store,
    me: Option<PersonId>,
    pen: Option<Pen>,
    pens: Pens,
    clock: Clock,
    /// The state of the store at which the act in hand looked at a sheet.
    looked_at: Option<i64>,
    rubrics: RefCell<HashMap<(String, String), Arc<Rubric>>>,
    /// The shipped rubrics that were read, by the names of their texts.
    shipped: RefCell<HashMap<String, Arc<Rubric>>>,
    /// What ids of rubrics mean.
    meant: RefCell<lookup::Meant>,
    /// What was scored last.
    scored: RefCell<Option<scored::Scored>>,
    /// The order the list was sorted in last.
    sorted: RefCell<Option<asks::sorted::Kept>>,
    /// The order of names it rests on.
    names: RefCell<Option<asks::names::Names>>,
}

impl Workbench {
    /// The run it belongs to.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The language of the interface.
    pub fn lang(&self) -> Lang {
        self.session.lang
    }

    /// Speaks this language from now on.
    pub fn speak(&mut self, lang: Lang) {
        self.session.lang = lang;
    }

    /// The present, as this store takes it.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// From now on it is this moment, whatever the machine says.
    pub fn set_clock(&mut self, to: Moment) {
        self.clock = Clock::Set(to);
    }

    /// Answers a question, if this person may ask it.
    ///
    /// Every read that people see goes through here, so that what somebody may not see is decided in one place.
    pub fn ask<A: Ask>(&self, ask: A) -> Result<A::Answer, Fault> {
        ask.answer(self)
    }
}
