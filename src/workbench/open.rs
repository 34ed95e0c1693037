//! Opening and making stores, and finding out who works.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;

use super::clock::Clock;
use super::pens::{Head, Pens};
use super::{Fault, Session, Workbench};
use crate::ledger::{Hash, Pen, SheetId};
use crate::model::{Person, PersonId, ProjectId, Role};
use crate::store::{self, Access, Store};
use crate::text::Phrase;

impl Workbench {
    /// Opens the store of this run, for reading only where it cannot be written; a person named for it must be one of its people.
    pub fn open(session: &Session) -> Result<Self, Fault> {
        let path = session.store_path()?;
        let store = match Store::open(&path, Access::Write) {
            // what cannot be written can perhaps be read
            Err(fault @ store::Fault::ReadOnly(_)) => {
                let still = Store::open(&path, Access::Read).ok();
                still.filter(Store::is_current).ok_or(fault)?
            }
            opened => opened?,
        };
        Self::with(session, store)
    }

    /// Opens it for looking only.
    pub fn look(session: &Session) -> Result<Self, Fault> {
        Self::with(session, Store::open(&session.store_path()?, Access::Read)?)
    }

    /// Why nothing can be written here, if so.
    pub fn read_only(&self) -> Option<Fault> {
        self.store.read_only().map(Fault::from)
    }

    fn with(session: &Session, store: Store) -> Result<Self, Fault> {
        let bench = Self::on(session, store, None)?;
        if session.person.is_some() {
            bench.who()?;
        }
        Ok(bench)
    }

    /// Makes a new store whose first pen is this person's.
    pub fn create(session: &Session, path: &Path, person: &PersonId) -> Result<Self, Fault> {
        // what could fail later is tried before there is a store
        Pens::load(session.home.as_ref())?.keep(session.home.as_ref())?;
        Self::on(session, Store::create(path)?, Some(person.clone()))
    }

    fn on(session: &Session, store: Store, me: Option<PersonId>) -> Result<Self, Fault> {
        let pens = Pens::load(session.home.as_ref())?;
        let rubrics = RefCell::new(HashMap::new());
        Ok(Self {
            session: session.clone(),
            store,
            me,
            pen: None,
            pens,
            clock: Clock::Machine,
            looked_at: None,
            rubrics,
            shipped: RefCell::default(),
            meant: RefCell::default(),
            scored: RefCell::default(),
            sorted: RefCell::default(),
            names: RefCell::default(),
        })
    }

    /// Who works here: named, configured, or the store's only evaluator.
    pub fn me(&mut self) -> Result<PersonId, Fault> {
        if let Some(me) = &self.me {
            return Ok(me.clone());
        }
        let me = self.who()?;
        self.me = Some(me.clone());
        Ok(me)
    }

    /// From now on this person works here, with a pen of their own.
    pub(super) fn stand_in(&mut self, person: &PersonId) {
        if self.me.as_ref() != Some(person) {
            (self.me, self.pen) = (Some(person.clone()), None);
        }
    }

    /// Who works here, found out anew.
    pub(super) fn who(&self) -> Result<PersonId, Fault> {
        if let Some(me) = &self.me {
            return Ok(me.clone());
        }
        let people = self.store.people()?;
        if let Some(named) = &self.session.person {
            return find(&people, named).ok_or_else(|| unknown(named, &people));
        }
        if let Some(configured) = self
            .session
            .config
            .person
            .as_deref()
            .and_then(|id| find(&people, id))
        {
            return Ok(configured);
        }
        let evaluators: Vec<&Person> = people
            .iter()
            .filter(|one| one.roles.contains(&Role::Evaluator))
            .collect();
        match evaluators.as_slice() {
            [only] => Ok(only.id.clone()),
            several => Err(which(several.len(), &people)),
        }
    }

    /// Refuses where the one who works here is not an evaluator.
    pub fn evaluates(&mut self) -> Result<(), Fault> {
        let me = self.me()?;
        let person = self.person(&me)?;
        if person.is_some_and(|person| person.roles.contains(&Role::Evaluator)) {
            return Ok(());
        }
        let message = Phrase::new("fault-not-evaluator").with("person", me.as_str());
        let hint = Phrase::new("fault-not-evaluator-hint").with("person", me.as_str());
        Err(Fault::user("not-evaluator", message).hint(hint))
    }

    /// This person's sheet on a project.
    pub fn sheet_id(&mut self, project: &ProjectId) -> Result<SheetId, Fault> {
        Ok(SheetId {
            project: project.clone(),
            person: self.me()?,
        })
    }

    /// The pen this person writes with here; a new one where none is remembered, or the remembered one is ahead of
    /// the store, which then is a copy from before.
    pub(super) fn pen(&mut self) -> Result<Pen, Fault> {
        if let Some(pen) = self.known_pen()? {
            return Ok(pen);
        }
        let me = self.me()?;
        self.mint(&me)
    }

    /// The pen this person has here, if there is one to go on with.
    pub(super) fn known_pen(&mut self) -> Result<Option<Pen>, Fault> {
        if self.pen.is_some() {
            return Ok(self.pen);
        }
        let me = self.me()?;
        let own: Vec<Pen> = self
            .store
            .pens()?
            .into_iter()
            .filter(|known| known.person.as_ref() == Some(&me))
            .map(|known| known.pen)
            .collect();
        for pen in own {
            if self.is_whole(&pen)? {
                self.pen = Some(pen);
            }
        }
        Ok(self.pen)
    }

    /// True when what is remembered of a pen is still in the store.
    fn is_whole(&self, pen: &Pen) -> Result<bool, Fault> {
        let Some(head) = self.pens.head(&pen.to_string()) else {
            return Ok(false);
        };
        let Some(hash) = Hash::parse(&head.hash) else {
            return Ok(false);
        };
        let found = self.store.chain(pen, head.seq, 1)?;
        Ok(found
            .first()
            .is_some_and(|entry| entry.seq == head.seq && entry.hash == hash))
    }

    fn mint(&mut self, person: &PersonId) -> Result<Pen, Fault> {
        let pen = self.store.mint(person, self.clock.now())?;
        self.pen = Some(pen);
        self.remember()?;
        Ok(pen)
    }

    /// Remembers the head of the pen in use: when minted, at rest, at a seal and at the end.
    pub fn remember(&mut self) -> Result<(), Fault> {
        let Some(pen) = self.pen else { return Ok(()) };
        let Some(head) = self.store.head(&pen)? else {
            return Ok(());
        };
        let head = Head {
            seq: head.seq,
            hash: head.hash.to_string(),
        };
        if self.pens.head(&pen.to_string()) == Some(&head) {
            return Ok(());
        }
        self.pens
            .remember(self.session.home.as_ref(), &pen.to_string(), head)
    }
}

fn find(people: &[Person], id: &str) -> Option<PersonId> {
    people
        .iter()
        .find(|person| person.id.as_str() == id)
        .map(|person| person.id.clone())
}

fn ids(people: &[Person]) -> Vec<&str> {
    people.iter().map(|person| person.id.as_str()).collect()
}

fn unknown(id: &str, people: &[Person]) -> Fault {
    let fault = Fault::user(
        "unknown-person",
        Phrase::new("fault-unknown-person").with("id", id),
    );
    fault.hint(Phrase::new("fault-unknown-person-hint").with("known", ids(people)))
}

fn which(evaluators: usize, people: &[Person]) -> Fault {
    let fault = Fault::user(
        "which-person",
        Phrase::new("fault-which-person").with("count", evaluators),
    );
    fault.hint(Phrase::new("fault-which-person-hint").with("known", ids(people)))
}
