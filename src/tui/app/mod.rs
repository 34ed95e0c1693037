//! The application: the state, and the hands that do its work with a store and a clock.

mod jobs;
mod later;
mod reading;
mod reception;
mod settle;
mod whereabouts;
mod work;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use ratatui::Frame;
use ratatui::layout::Position;

use super::event::{Event, Key};
use super::looks::Surroundings;
use super::run::{self, Effect};
use super::screen;
use super::state::app::{State, Who};
use super::state::layer::Typing;
use super::state::news::{News, Work};
use super::state::tour::Tour;
use super::state::whereabouts::Whereabouts;
use super::widget::Look;
use crate::model::{ProjectId, Role};
use crate::text::{Phrase, Wording};
use crate::workbench::asks::origin::WhereFrom;
use crate::workbench::{Fault, Job, Session, Workbench};
use later::Times;
pub use reception::Reception;

/// The application.
#[derive(Debug)]
pub struct App {
    bench: Workbench,
    state: State,
    look: Look,
    surroundings: Surroundings,
    /// The text that was kept last, and its project.
    kept: Option<(Option<ProjectId>, Typing)>,
    /// The place that was kept last.
    kept_whereabouts: Whereabouts,
    /// Texts that could not be kept, by project and field: written as soon as the store takes them, and told when the
    /// program ends before it does; none is a text that is to be forgotten.
    unkept: BTreeMap<(Option<ProjectId>, String), Option<Typing>>,
    seen_version: i64,
    /// Projects whose figures were found out, or could not be, since the store was last written by another program.
    looked_at: BTreeSet<ProjectId>,
    times: Times,
    /// The act that goes on beside the keys.
    job: Option<Job>,
}

impl App {
    /// The application on an open store, whose person must be clear.
    pub fn new(bench: Workbench, look: &Look) -> Result<Self, Fault> {
        Self::within(bench, &Surroundings::of(look))
    }

    /// The same in these surroundings.
    pub fn within(mut bench: Workbench, surroundings: &Surroundings) -> Result<Self, Fault> {
        let me = bench.me()?;
        let person = bench.person(&me)?;
        let who = Who {
            name: person
                .as_ref()
                .map_or_else(|| Wording::new(me.as_str()), |person| person.name.clone()),
            role: person
                .and_then(|person| person.roles.first().copied())
                .unwrap_or(Role::Evaluator),
        };
        let mut state = State::new(bench.lang(), who);
        state.origin = bench.ask(WhereFrom)?;
        state.jobs.folder = jobs::folder(&bench.session().store_path()?);
        let kept_whereabouts = whereabouts::restore(&bench, &mut state)?;
        let seen_version = bench.data_version()?;
        let mut app = Self {
            look: surroundings.look(&bench.session().config, bench.lang()),
            surroundings: *surroundings,
            bench,
            state,
            kept: None,
            kept_whereabouts,
            unkept: BTreeMap::new(),
            seen_version,
            looked_at: BTreeSet::new(),
            times: Times::begin(),
            job: None,
        };
        app.begin();
        Ok(app)
    }

    /// The same with the tour beside it.
    #[must_use]
    pub fn toured(mut self) -> Self {
        self.state.tour = Some(Tour::default());
        self
    }

    /// The same with a tip where the person is for the first time.
    #[must_use]
    pub fn advised(mut self) -> Self {
        self.state.advise();
        self
    }

    /// As if the tour had been asked for.
    pub fn wish_tour(&mut self) {
        self.state.wants_tour = true;
    }

    /// Whether the tour was asked for.
    pub fn wants_tour(&self) -> bool {
        self.state.wants_tour
    }

    /// The run this is.
    pub fn session(&self) -> &Session {
        self.bench.session()
    }

    /// Whether the person left for the tour; asked once.
    pub fn takes_tour(&mut self) -> bool {
        std::mem::take(&mut self.state.wants_tour)
    }

    /// Goes on where it was left for the tour, with the settings as they are by now and what went wrong there.
    pub fn goes_on(&mut self, fault: Option<Fault>) {
        let session = self.bench.session();
        let (config, language) = (
            session.config.again(session.home.as_ref()),
            session.config.language,
        );
        self.tell(Ok(Some(News::Settled(Ok(Box::new(config))))));
        self.dress_for(language);
        if let Some(fault) = fault {
            self.tell(Err(fault));
        }
    }

    /// What is on the screen, for tests.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Leaves the store as it is best left; a text that no disk would take is told in the fault, for the person to
    /// take along.
    pub fn close(mut self) -> Result<(), Fault> {
        self.give_up_job();
        self.keep_whereabouts();
        let kept = self.keep_the_unkept();
        let rested = self.bench.rest();
        match kept {
            // what was only to be forgotten is offered again, which is no loss
            Err(cause) if self.unkept.values().any(Option::is_some) => {
                let texts: Vec<&str> = self
                    .unkept
                    .values()
                    .flatten()
                    .map(|typing| typing.text.as_str())
                    .collect();
                let message = Phrase::new("fault-not-kept").with("cause", cause.message);
                let message = message.with("texts", texts.join("\n\n"));
                Err(Fault::world("not-kept", message).hint(Phrase::new("fault-not-kept-hint")))
            }
            _ => rested,
        }
    }
}

impl run::App for App {
    type Work = Work;

    fn update(&mut self, event: Event, now: Instant) -> Vec<Effect<Work>> {
        if let Event::Ground(shade) = event {
            self.stand_on(shade);
            return Vec::new();
        }
        self.bring_rows(|state| state.wanted_for(&event));
        let effects = self.state.update(&event);
        if effects.is_empty() {
            self.state.clear_table();
        }
        self.reckon_times(now);
        effects
    }

    fn is_text(&self, keys: &[Key]) -> bool {
        self.state.is_text(keys)
    }

    fn work(&mut self, work: Work, now: Instant) -> Vec<Effect<Work>> {
        let effects = self.do_work(work);
        if effects.is_empty() {
            self.state.clear_table();
        }
        self.reckon_times(now);
        effects
    }

    fn edited(&mut self, text: Result<String, Fault>, now: Instant) -> Vec<Effect<Work>> {
        let effects = self.state.hear(News::Edited(text));
        let kept = self.keep_draft();
        self.look_at_rubric(now);
        self.reckon_times(now);
        effects
            .into_iter()
            .chain(self.tell(kept.map(|()| None)))
            .collect()
    }

    fn due(&self, now: Instant) -> Option<Instant> {
        self.times.next(now)
    }

    fn tick(&mut self, now: Instant) -> Vec<Effect<Work>> {
        match self.due_work(now) {
            Ok(true) => vec![Effect::Draw],
            Ok(false) => Vec::new(),
            Err(fault) => {
                let fault = self.explained(fault);
                let mut effects = self.state.hear(News::Fault(fault));
                effects.push(Effect::Draw);
                effects
            }
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>, now: Instant) -> Option<Position> {
        let area = screen::room(&self.state, frame.area());
        let screen = self.state.shown.screen;
        if (screen.columns, screen.rows) != (area.width, area.height) {
            self.state.resize(area.width, area.height);
            self.reckon_times(now);
        }
        self.bring_rows(State::wanted);
        let look = Look {
            lang: self.state.lang,
            ..self.look
        };
        let drawn = screen::draw(&self.state, frame.buffer_mut(), &look);
        self.state.shown = drawn.shown;
        drawn.caret
    }

    fn keep(&mut self) {
        // what cannot be kept now is kept in mind, and told at the end
        let _ = self.keep_draft();
        self.keep_whereabouts();
    }
}
