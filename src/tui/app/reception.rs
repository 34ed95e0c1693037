//! Before there is a store: the welcome, and the hands that make what is chosen.

use std::time::Instant;

use ratatui::Frame;
use ratatui::layout::Position;

use crate::tui::event::{Event, Key};
use crate::tui::looks::Surroundings;
use crate::tui::run::{self, Effect};
use crate::tui::screen::welcome;
use crate::tui::state::layer::Place;
use crate::tui::state::settings::Settings;
use crate::tui::state::welcome::{Begin, Choice, Welcome};
use crate::tui::widget::Look;
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::reply::Next;
use crate::workbench::{Fault, Session};

/// The welcome on the terminal.
#[derive(Debug)]
pub struct Reception {
    session: Session,
    state: Welcome,
    surroundings: Surroundings,
    taken: Option<Choice>,
}

impl Reception {
    /// The welcome of a run that has no store.
    pub fn new(session: &Session, surroundings: &Surroundings) -> Self {
        Self {
            session: session.clone(),
            state: Welcome::new(session.lang, Settings::of(session.config.clone())),
            surroundings: *surroundings,
            taken: None,
        }
    }

    /// The run, on the store that was made once one was.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What is on the screen, for tests.
    pub fn state(&self) -> &Welcome {
        &self.state
    }

    /// What was chosen; asked once.
    pub fn takes(&mut self) -> Option<Choice> {
        self.taken.take()
    }

    /// Goes on after the tour, with what went wrong there.
    pub fn goes_on(&mut self, fault: Option<Fault>) {
        self.settle();
        if let Some(language) = self.session.config.language {
            self.state.lang = language;
            self.session.lang = language;
        }
        if let Some(fault) = fault {
            self.state.refuse(fault);
        }
    }

    /// Reads the settings again.
    fn settle(&mut self) {
        self.session.config = self.session.config.again(self.session.home.as_ref());
        self.state.settings = Settings::of(self.session.config.clone());
    }

    fn go(&mut self, choice: Choice, args: &Args) -> Vec<Effect<Begin>> {
        match self.made(choice, args) {
            Ok(()) => {
                self.taken = Some(choice);
                vec![Effect::Quit]
            }
            Err(fault) => {
                self.state.refuse(fault);
                Vec::new()
            }
        }
    }

    /// Makes what was chosen by the act that would make it in a shell.
    fn made(&mut self, choice: Choice, args: &Args) -> Result<(), Fault> {
        let (name, given) = match choice {
            Choice::Demo => ("demo", Args::new()),
            Choice::Scored => ("demo", Args::new().with("scored", "")),
            Choice::Own => {
                self.session.person = args.get("id").map(str::to_owned);
                (
                    "init",
                    Args::new().with("name", args.get("name").unwrap_or_default()),
                )
            }
            Choice::Tour | Choice::Leave => return Ok(()),
        };
        let act = Act::find(name).expect("it is an act of the table");
        if let Next::Open { store, person } = act.call(&self.session, &given)?.next {
            self.session.store = Some(store);
            self.session.person = Some(person);
        }
        Ok(())
    }
}

impl run::App for Reception {
    type Work = Begin;

    fn update(&mut self, event: Event, _: Instant) -> Vec<Effect<Begin>> {
        self.state.update(&event)
    }

    fn is_text(&self, _: &[Key]) -> bool {
        self.state.keys().takes_text()
    }

    fn edited(&mut self, _: Result<String, Fault>, _: Instant) -> Vec<Effect<Begin>> {
        Vec::new()
    }

    fn work(&mut self, work: Begin, _: Instant) -> Vec<Effect<Begin>> {
        match work {
            Begin::Go(choice, args) => self.go(choice, &args),
            Begin::Speak(lang) => {
                self.session.lang = lang;
                let act = Act::find("config set").expect("it is an act of the table");
                let args = Args::new().with("key", "language").with("word", lang.code());
                match act.call(&self.session, &args) {
                    Ok(_) => self.settle(),
                    Err(fault) => self.state.refuse(fault),
                }
                Vec::new()
            }
        }
    }

    fn due(&self, _: Instant) -> Option<Instant> {
        None
    }

    fn tick(&mut self, _now: Instant) -> Vec<Effect<Begin>> {
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame<'_>, _: Instant) -> Option<Position> {
        let area = frame.area();
        self.state.screen = Place::screen(area.width, area.height);
        let look = self.surroundings.look(&self.session.config, self.state.lang);
        let look = Look {
            lang: self.state.lang,
            ..look
        };
        welcome::draw(&self.state, frame.buffer_mut(), &look)
    }

    fn keep(&mut self) {}
}
