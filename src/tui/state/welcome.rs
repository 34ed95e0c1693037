//! The welcome: what somebody without a store of their own may begin with.
//!
//! It is drawn before there is a store, so it has a state of its own; what is chosen is an effect. Start at [`CHOICES`].

use std::collections::BTreeMap;

use super::field::{Edit, Field};
use super::form::{Answer, Entry, Form, Label, Slot, Walk};
use super::jobs::{Job, Jobs};
use super::layer::{self, Help, Layer, Place, Request, Step, View};
use super::list::{self, List};
use super::settings::Settings;
use crate::text::{Lang, Phrase};
use crate::tui::event::{Event, Key};
use crate::tui::gesture::{self, Gesture, Meaning, edit_of, meaning_of};
use crate::tui::run::Effect;
use crate::workbench::Fault;
use crate::workbench::args::Args;
use crate::workbench::asks::register::Register;

/// What can be begun with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The real cases, unmarked.
    Demo,
    /// The same, with made-up evaluators who marked some.
    Scored,
    /// The tour.
    Tour,
    /// A new store.
    Own,
    /// Nothing.
    Leave,
}

/// Everything to choose from, with the ends of the phrases that tell of it.
pub static CHOICES: &[(Choice, &str)] = &[
    (Choice::Tour, "tour"),
    (Choice::Demo, "demo"),
    (Choice::Scored, "scored"),
    (Choice::Own, "own"),
    (Choice::Leave, "leave"),
];

/// What a change asks for.
pub type Effects = Vec<Effect<Begin>>;

/// Something to be done before there is a store on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begin {
    /// Make what was chosen, and go there.
    Go(Choice, Args),
    /// Stop making it.
    Stop,
    /// Speak this language from now on, in later runs too.
    Speak(Lang),
}

/// The state of the welcome.
#[derive(Debug, Clone)]
pub struct Welcome {
    /// The language people read.
    pub lang: Lang,
    /// What the user settled.
    pub settings: Settings,
    /// The terminal.
    pub screen: Place,
    list: List,
    form: Option<Form>,
    help: Option<Layer>,
    trouble: Option<Fault>,
    going: Option<Job>,
    register: Register,
    jobs: Jobs,
    drafts: BTreeMap<String, crate::workbench::draft::Left>,
}

impl Welcome {
    /// The welcome with the first choice selected.
    pub fn new(lang: Lang, settings: Settings) -> Self {
        Self {
            lang,
            settings,
            screen: Place::screen(80, 24),
            list: List::new(CHOICES.len()),
            form: None,
            help: None,
            trouble: None,
            going: None,
            register: Register::default(),
            jobs: Jobs::default(),
            drafts: BTreeMap::new(),
        }
    }

    /// Which choice is selected.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// The form for a new store, where it is open.
    pub fn form(&self) -> Option<&Form> {
        self.form.as_ref()
    }

    /// The help, where it is open.
    pub fn help(&self) -> Option<&Layer> {
        self.help.as_ref()
    }

    /// What went wrong.
    pub fn trouble(&self) -> Option<&Fault> {
        self.trouble.as_ref()
    }

    /// What is being made, as far as it is.
    pub fn going(&self) -> Option<Job> {
        self.going
    }

    /// Something is being made, is so far, or is made no longer; tells whether that is news.
    pub fn goes_on(&mut self, going: Option<Job>) -> bool {
        let shown = |job: Option<Job>| job.map(|job| job.phrase());
        let is_news = shown(self.going) != shown(going);
        self.going = going;
        is_news
    }

    /// Whose keys they are.
    pub fn keys(&self) -> gesture::Layer {
        match (&self.help, &self.form) {
            (Some(help), _) => help.keys(),
            (None, Some(_)) => gesture::Layer::Form,
            (None, None) => gesture::Layer::Welcome,
        }
    }

    /// What layers see.
    pub fn view(&self) -> View<'_> {
        View {
            lang: self.lang,
            screen: self.screen,
            pane: None,
            below: gesture::Layer::Welcome,
            case: None,
            indicator: None,
            register: &self.register,
            drafts: &self.drafts,
            settings: &self.settings,
            jobs: &self.jobs,
            recent: &[],
        }
    }

    /// Something could not be done; told at the slot it is about, else below.
    pub fn refuse(&mut self, fault: Fault) {
        let told = self
            .form
            .as_mut()
            .is_some_and(|form| fault.name == "bad-id" && form.trouble("id", fault.message.clone()));
        self.trouble = (!told).then_some(fault);
    }

    /// Lets an event change the state.
    pub fn update(&mut self, event: &Event) -> Effects {
        let keys = self.keys();
        let usual = |key: Key| self.settings.keymap.usual(keys, key);
        let event = match event {
            Event::Key(key) => match usual(*key) {
                Some(key) => Event::Key(key),
                None => return Vec::new(),
            },
            other => other.clone(),
        };
        let meaning = match &event {
            Event::Key(key) => meaning_of(keys, *key),
            Event::Paste(text) if self.form.is_some() && self.help.is_none() => {
                return self.edit(&Edit::Paste(text.clone()));
            }
            _ => None,
        };
        self.trouble = self.trouble.take().filter(|_| meaning.is_none());
        if let Some(Meaning::Gesture(Gesture::Language, _)) = meaning {
            self.lang = self.lang.next_spoken();
            return vec![Effect::Work(Begin::Speak(self.lang))];
        }
        if let Some(help) = self.help.take() {
            return self.through_help(help, &event);
        }
        match meaning {
            Some(Meaning::Type(ch)) => self.edit(&Edit::Type(ch)),
            Some(Meaning::Gesture(Gesture::Help, _)) => {
                self.help = Some(Layer::Help(Help::of(keys)));
                Vec::new()
            }
            Some(Meaning::Gesture(gesture, _)) if self.going.is_some() => Self::while_made(gesture),
            Some(Meaning::Gesture(gesture, _)) if self.form.is_some() => self.form_gesture(gesture),
            Some(Meaning::Gesture(gesture, _)) => self.gesture(gesture),
            None => Vec::new(),
        }
    }

    fn through_help(&mut self, mut help: Layer, event: &Event) -> Effects {
        match help.update(event, &self.view()) {
            Step::Stay | Step::Push(_) => {
                self.help = Some(help);
                Vec::new()
            }
            Step::CloseWith(Request::Tour) => go(Choice::Tour),
            _ => Vec::new(),
        }
    }

    /// While something is being made there is only one thing to do: not to.
    fn while_made(gesture: Gesture) -> Effects {
        match gesture {
            Gesture::Leave => vec![Effect::Work(Begin::Stop)],
            _ => Vec::new(),
        }
    }

    fn gesture(&mut self, gesture: Gesture) -> Effects {
        match gesture {
            Gesture::Enter => self.choose(),
            Gesture::Leave => vec![Effect::Quit],
            Gesture::Up => self.step(list::Step::Up),
            Gesture::Down => self.step(list::Step::Down),
            Gesture::First => self.step(list::Step::First),
            Gesture::Last => self.step(list::Step::Last),
            _ => Vec::new(),
        }
    }

    fn step(&mut self, step: list::Step) -> Effects {
        self.list.step(step, CHOICES.len());
        Vec::new()
    }

    fn choose(&mut self) -> Effects {
        let choice = self.list.selected().map_or(Choice::Leave, |at| CHOICES[at].0);
        match choice {
            Choice::Own => {
                self.form = Some(own());
                Vec::new()
            }
            Choice::Leave => vec![Effect::Quit],
            other => go(other),
        }
    }

    fn form_gesture(&mut self, gesture: Gesture) -> Effects {
        match gesture {
            Gesture::Back => self.form = None,
            Gesture::Save => return self.make(),
            Gesture::NextSlot => return self.walk(Walk::Next),
            Gesture::PreviousSlot => return self.walk(Walk::Previous),
            other => {
                if let Some(edit) = edit_of(other) {
                    return self.edit(&edit);
                }
            }
        }
        Vec::new()
    }

    fn walk(&mut self, walk: Walk) -> Effects {
        if let Some(form) = &mut self.form {
            form.walk(walk);
        }
        Vec::new()
    }

    fn edit(&mut self, edit: &Edit) -> Effects {
        let Some(mut form) = self.form.take() else {
            return Vec::new();
        };
        let width = layer::form::input_width(&form, &self.view());
        let answer = form.edit(edit, width);
        self.form = Some(form);
        match answer {
            Answer::Done => self.make(),
            Answer::Open => Vec::new(),
        }
    }

    /// Makes the store, unless nobody is named.
    fn make(&mut self) -> Effects {
        let Some(form) = &mut self.form else {
            return Vec::new();
        };
        let (id, name) = (form.value("id"), form.value("name"));
        if id.trim().is_empty() {
            form.trouble("id", Phrase::new("welcome-no-id"));
            return Vec::new();
        }
        let name = if name.trim().is_empty() { &id } else { &name };
        let args = Args::new().with("id", id.trim()).with("name", name.trim());
        vec![Effect::Work(Begin::Go(Choice::Own, args))]
    }
}

fn go(choice: Choice) -> Effects {
    vec![Effect::Work(Begin::Go(choice, Args::new()))]
}

/// The form for a new store: who is its first person.
fn own() -> Form {
    let slot = |name: &str| {
        let label = Label::Phrase(Phrase::new(format!("screen-slot-{name}")));
        Slot::new(name, label, Entry::Text(Field::one_line("")))
    };
    Form::new(vec![slot("id"), slot("name")])
}
