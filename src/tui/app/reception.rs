//! Before there is a store: the welcome, and the hands that make what is chosen, beside the keys where it takes long.

use std::time::Instant;

use ratatui::Frame;
use ratatui::layout::Position;

use super::jobs::{LOOK, going};
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
use crate::workbench::{Fault, Job, Reply, Session};

/// The welcome on the terminal.
#[derive(Debug)]
pub struct Reception {
    session: Session,
    state: Welcome,
    surroundings: Surroundings,
    taken: Option<Choice>,
    /// What is being made, for which choice, and when it is looked at next.
    making: Option<(Job, Choice, Instant)>,
}

impl Reception {
    /// The welcome of a run that has no store.
    pub fn new(session: &Session, surroundings: &Surroundings) -> Self {
        Self {
            session: session.clone(),
            state: Welcome::new(session.lang, Settings::of(session.config.clone())),
            surroundings: *surroundings,
            taken: None,
            making: None,
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

    /// Leaves without having chosen; what is half made goes away.
    pub fn close(mut self) {
        self.give_up();
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

    /// Ends what is being made, with nothing of it left.
    fn give_up(&mut self) {
        if let Some((job, ..)) = self.making.take() {
            job.stop();
            // nobody is there any more to hear what it says
            let _ = job.answer();
        }
    }

    fn go(&mut self, choice: Choice, args: &Args, now: Instant) -> Vec<Effect<Begin>> {
        let demo = match choice {
            Choice::Demo => Args::new(),
            Choice::Scored => Args::new().with("scored", ""),
            Choice::Own => {
                self.session.person = args.get("id").map(str::to_owned);
                let name = args.get("name").unwrap_or_default();
                let act = Act::find("init").expect("it is an act of the table");
                let made = act.call(&self.session, &Args::new().with("name", name));
                return self.made(choice, made);
            }
            Choice::Tour | Choice::Leave => return self.take(choice),
        };
        let job = Job::begin(&self.session, "demo", demo);
        self.state.goes_on(Some(going(&job)));
        self.making = Some((job, choice, now));
        Vec::new()
    }

    /// Looks how far it is, and takes it when it is there.
    fn look(&mut self, now: Instant) -> Vec<Effect<Begin>> {
        if let Some((job, choice, _)) = self.making.take_if(|(job, ..)| job.is_over()) {
            self.state.goes_on(None);
            let mut effects = self.made(choice, job.answer());
            effects.push(Effect::Draw);
            return effects;
        }
        let Some((job, _, next)) = &mut self.making else {
            return Vec::new();
        };
        *next = now + LOOK;
        let is_news = self.state.goes_on(Some(going(job)));
        if is_news { vec![Effect::Draw] } else { Vec::new() }
    }

    /// Goes to what was made by the act that would make it in a shell.
    fn made(&mut self, choice: Choice, made: Result<Reply, Fault>) -> Vec<Effect<Begin>> {
        match made {
            Ok(reply) => {
                if let Next::Open { store, person } = reply.next {
                    self.session.store = Some(store);
                    self.session.person = Some(person);
                }
                self.take(choice)
            }
            Err(fault) => {
                self.state.refuse(fault);
                Vec::new()
            }
        }
    }

    fn take(&mut self, choice: Choice) -> Vec<Effect<Begin>> {
        self.taken = Some(choice);
        vec![Effect::Quit]
    }
}

impl run::App for Reception {
    type Work = Begin;

    fn update(&mut self, event: Event, _now: Instant) -> Vec<Effect<Begin>> {
        self.state.update(&event)
    }

    fn work(&mut self, work: Begin, now: Instant) -> Vec<Effect<Begin>> {
        match work {
            Begin::Go(choice, args) => self.go(choice, &args, now),
            Begin::Stop => {
                if let Some((job, ..)) = &self.making {
                    job.stop();
                }
                self.look(now)
            }
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

    fn is_text(&self, _keys: &[Key]) -> bool {
        self.state.keys().takes_text()
    }

    fn edited(&mut self, _text: Result<String, Fault>, _now: Instant) -> Vec<Effect<Begin>> {
        // two short lines need no editor, so none is ever asked for
        Vec::new()
    }

    fn due(&self, _now: Instant) -> Option<Instant> {
        self.making.as_ref().map(|(.., next)| *next)
    }

    fn tick(&mut self, now: Instant) -> Vec<Effect<Begin>> {
        self.look(now)
    }

    fn draw(&mut self, frame: &mut Frame<'_>, _now: Instant) -> Option<Position> {
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
