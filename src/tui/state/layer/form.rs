//! A form for an act: its arguments as slots, what is on record offered, what is wrong told where it is.

mod check;
mod known;
mod proposal;
mod slots;

use std::collections::BTreeMap;

use super::{Confirm, Gesture, Input, Layer, Place, Request, Step, Typing, View, edit, input, otherwise};
use crate::text::{Phrase, width};
use crate::tui::event::{Event, MouseAct};
use crate::tui::gesture;
use crate::tui::state::field::{Edit, Motion, Reach};
use crate::tui::state::form::{Answer, Beyond, Entry, Form, Slot, Walk};
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::at_hand::AtHand;
use crate::workbench::{Fault, Reply};

/// The widest a form gets.
const COLUMNS: u16 = 92;

/// A form being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filling {
    act: &'static str,
    purpose: Purpose,
    /// The record that is changed; none for a new one.
    known: Option<String>,
    /// What goes out with the form and is not filled in.
    fixed: Vec<(&'static str, String)>,
    form: Form,
    /// What stood in each slot when the record was read.
    before: Vec<(String, String)>,
    /// What is offered, by slot.
    offers: slots::Offers,
    /// The id that was put into the form of a new record; another is the person's own.
    proposed: String,
    kept: Option<String>,
    trouble: Option<Phrase>,
}

/// What a form is filled in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// To put something on record.
    Record,
    /// To do an act that was chosen by name.
    Call,
}

/// Acts that put something on record: they have forms of their own.
const RECORDS: [&str; 6] = ["person", "unit", "place", "need", "project", "evidence"];
/// Acts that are not easily taken back, or seldom meant.
const GRAVE: [&str; 6] = ["retire", "rebuild", "reopen", "restore", "seal", "rubric use"];

/// Whether an act puts something on record.
pub fn is_record(act: &str) -> bool {
    RECORDS.contains(&act)
}

/// Whether an act is confirmed before it is done.
pub fn is_grave(act: &str) -> bool {
    GRAVE.contains(&act)
}

impl Filling {
    /// A form for an act that was chosen by name, with what is at hand filled in.
    pub fn call(act: &'static str, at_hand: &AtHand, view: &View<'_>) -> Self {
        if is_record(act) {
            return Self::new(act, None, view);
        }
        let values = known::at_hand(act, at_hand);
        let mut filling = Self::with(act, None, &values, view);
        filling.purpose = Purpose::Call;
        let slots = filling.form.slots().iter();
        let empty = slots.map(Slot::entry).position(|entry| entry.value().is_empty());
        filling.form.focus_on(empty.unwrap_or(0));
        filling.offer();
        filling
    }

    /// A form for one of the acts that put something on record; with what was left unfinished in it.
    pub fn new(act: &'static str, known: Option<&str>, view: &View<'_>) -> Self {
        Self::with(act, known, &known::values(act, known, view), view)
    }

    fn with(act: &'static str, known: Option<&str>, read: &known::Values, view: &View<'_>) -> Self {
        let field = field_of(act, known, view);
        let draft: Option<BTreeMap<String, String>> = view
            .drafts
            .get(&field)
            .and_then(|draft| serde_json::from_str(&draft.text).ok());
        let mut typed = read.clone();
        typed.extend(draft.clone().unwrap_or_default());
        let (slots, offers) = slots::slots(act, known.is_some(), &typed, view);
        let (blank, _) = slots::slots(act, known.is_some(), read, view);
        let before = owned(&Form::new(blank));
        let mut filling = Self {
            act,
            purpose: Purpose::Record,
            known: known.map(str::to_owned),
            fixed: known::fixed(act, known, view),
            form: Form::new(slots),
            before,
            offers,
            proposed: read.get("id").cloned().unwrap_or_default(),
            kept: draft.and_then(|_| view.drafts.get(&field).map(|draft| draft.text.clone())),
            trouble: None,
        };
        filling.offer();
        filling
    }

    /// The act it is for.
    pub fn act(&self) -> &'static str {
        self.act
    }

    /// The slots.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Whether what the act answers is to be read.
    pub fn is_call(&self) -> bool {
        self.purpose == Purpose::Call
    }

    /// What it is about.
    pub fn title(&self) -> Phrase {
        if let Some(act) = Act::find(self.act).filter(|_| self.is_call()) {
            return act.title();
        }
        match &self.known {
            Some(id) => Phrase::new(format!("screen-form-{}-change", self.act)).with("id", id.as_str()),
            None => Phrase::new(format!("screen-form-{}-add", self.act)),
        }
    }

    /// What the focused slot asks for.
    pub fn hint(&self) -> Option<Phrase> {
        let name = self.form.focused()?.name();
        if self.is_call() {
            return Some(Phrase::new(format!("act-arg-{name}")));
        }
        Some(match (self.act, name) {
            ("place", "kind") => Phrase::new("screen-hint-place-kind"),
            _ => Phrase::new(format!("screen-hint-{name}")),
        })
    }

    /// How the focused slot is filled in, where that is not by typing alone.
    pub fn manner(&self) -> Option<Phrase> {
        Some(Phrase::new(match self.form.focused()?.entry() {
            Entry::Lookup(lookup) if lookup.beyond == Beyond::Anything => "screen-manner-words",
            Entry::Lookup(_) => "screen-manner-lookup",
            Entry::Choice(_) => "screen-manner-choice",
            Entry::Choices(..) => "screen-manner-ticks",
            Entry::Lines(_) => "screen-manner-lines",
            Entry::Text(_) => return None,
        }))
    }

    /// The gestures that do nothing in the focused slot.
    pub fn idle(&self) -> &'static [Gesture] {
        match self.form.focused().map(Slot::entry) {
            Some(Entry::Lines(_)) => &[],
            Some(Entry::Text(field)) if field.takes_lines() => &[Gesture::AddLine, Gesture::DropLine],
            _ => &[Gesture::AddLine, Gesture::DropLine, Gesture::Editor],
        }
    }

    /// What is wrong where no slot is to blame.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// Whether all that was typed is on the disk as a draft.
    pub fn is_kept(&self) -> bool {
        self.draft()
            .is_some_and(|typing| self.kept.as_ref() == Some(&typing.text))
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, screen.rows)
    }

    /// Where its slots stand; the two rows below are for the hint and for trouble.
    pub fn form_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        inside.top(inside.rows.saturating_sub(2))
    }

    /// Where hint and trouble stand.
    pub fn foot_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().bottom(2)
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let step = match input(gesture::Layer::Form, event) {
            Some(Input::Gesture(Gesture::Save)) => self.save(view),
            Some(Input::Gesture(gesture)) if self.idle().contains(&gesture) => Step::Stay,
            Some(Input::Gesture(Gesture::AddLine)) => {
                self.edit(&Edit::Go(Motion::Finish), view);
                self.edit(&Edit::NewLine, view)
            }
            Some(Input::Gesture(Gesture::Editor)) => self.hand_over(),
            Some(Input::Gesture(Gesture::DropLine)) => self.edit(&Edit::Erase(Reach::Line), view),
            Some(Input::Gesture(Gesture::Back)) => self.leave(),
            Some(Input::Gesture(Gesture::Discard)) => self.discard(),
            Some(Input::Gesture(Gesture::NextSlot)) => self.walk(Walk::Next),
            Some(Input::Gesture(Gesture::PreviousSlot)) => self.walk(Walk::Previous),
            Some(Input::Gesture(gesture)) => match edit(gesture) {
                Some(edit) => self.edit(&edit, view),
                None => otherwise(gesture::Layer::Form, gesture),
            },
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => match mouse.act {
                MouseAct::WheelUp => self.edit(&Edit::Go(Motion::Up), view),
                MouseAct::WheelDown => self.edit(&Edit::Go(Motion::Down), view),
                _ => Step::Stay,
            },
            None => Step::Stay,
        };
        self.propose(view);
        self.offer();
        step
    }

    /// Tells what is wrong at the slot it is about.
    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = None;
        let Err(fault) = result else {
            self.before = owned(&self.form);
            return;
        };
        let slot = slot_of(fault);
        let told = slot.is_some_and(|slot| self.form.trouble(slot, fault.message.clone()));
        if !told {
            self.trouble = Some(fault.message.clone());
        }
        self.offer();
    }

    pub(super) fn draft(&self) -> Option<Typing> {
        let now = owned(&self.form);
        let typed: BTreeMap<&str, &str> = now
            .iter()
            .zip(&self.before)
            .filter(|(now, before)| now != before)
            .map(|((name, value), _)| (name.as_str(), value.as_str()))
            .collect();
        if typed.is_empty() {
            return None;
        }
        let text = serde_json::to_string(&typed).expect("names and texts are JSON");
        Some(Typing {
            field: self.field(),
            text,
            over: String::new(),
        })
    }

    pub(super) fn field(&self) -> String {
        let project = self.fixed.iter().find(|(name, _)| *name == "project");
        field_name(
            self.act,
            self.known.as_deref(),
            project.map(|(_, id)| id.as_str()),
        )
    }

    pub(super) fn kept(&mut self, text: &str) {
        self.kept = Some(text.to_owned());
    }

    fn hand_over(&self) -> Step {
        let text = self.form.focused().map(|slot| slot.entry().value());
        text.map_or(Step::Stay, |text| Step::Request(Request::Edit(text)))
    }

    pub(super) fn edited(&mut self, text: &str) {
        self.form.rewrite(text);
    }

    pub(super) fn settle(&mut self) {
        self.form.settle();
    }

    fn walk(&mut self, walk: Walk) -> Step {
        self.form.take();
        self.form.walk(walk);
        Step::Stay
    }

    fn edit(&mut self, edit: &Edit, view: &View<'_>) -> Step {
        let width = input_width(&self.form, view);
        match self.form.edit(edit, width) {
            Answer::Done => self.save(view),
            Answer::Open => Step::Stay,
        }
    }

    fn leave(&self) -> Step {
        match self.draft() {
            Some(typing) => Step::CloseWith(Request::Draft(typing)),
            None if self.kept.is_some() => Step::CloseWith(Request::Forget { field: self.field() }),
            None => Step::Close,
        }
    }

    fn discard(&self) -> Step {
        match self.draft() {
            Some(typing) => Step::Push(Layer::Confirm(Confirm::discard(typing))),
            None => self.leave(),
        }
    }

    /// Sends the form, unless something in it is wrong, which is told all at once.
    fn save(&mut self, view: &View<'_>) -> Step {
        self.form.take();
        let args = self.args();
        let problems = check::problems(self, &args, view);
        if problems.is_empty() && self.is_call() && is_grave(self.act) {
            return Step::Push(Layer::Confirm(Confirm::call(self.act, args)));
        }
        if problems.is_empty() {
            return Step::CloseWith(Request::Act { name: self.act, args });
        }
        let count = problems.len();
        self.form.troubles(problems);
        self.trouble = Some(Phrase::new("screen-form-problems").with("count", count));
        Step::Stay
    }

    /// Makes an id out of the title of a new record while nobody has typed another.
    fn propose(&mut self, view: &View<'_>) {
        let titled = self.form.focused().map(Slot::name);
        let Some(title) = titled.filter(|name| matches!(*name, "title" | "name")) else {
            return;
        };
        if self.known.is_some() || self.act == "evidence" || self.form.value("id") != self.proposed {
            return;
        }
        let id = proposal::id(self.act, &self.form.value(title), view.register);
        if let Some(id) = id.filter(|id| *id != self.proposed) {
            self.form.fill("id", &id);
            self.proposed = id;
        }
    }

    /// What was filled in, as the act takes it: of a known record only what was changed.
    fn args(&self) -> Args {
        let mut args = Args::new();
        for (name, value) in &self.fixed {
            args = args.with(name, value.as_str());
        }
        for ((name, value), (_, before)) in owned(&self.form).iter().zip(&self.before) {
            if name == "id" || (self.known.is_none() && !value.trim().is_empty()) || value != before {
                args = slots::put(args, self.act, name, value, before);
            }
        }
        args
    }

    /// Offers what is on record where something is looked up, and nowhere else.
    fn offer(&mut self) {
        self.offers.renew(&mut self.form);
    }
}

/// The field the draft of a form is kept under.
fn field_of(act: &str, known: Option<&str>, view: &View<'_>) -> String {
    let project = view
        .case
        .map(|case| case.project.id.as_str())
        .filter(|_| act == "evidence");
    field_name(act, known, project)
}

fn field_name(act: &str, known: Option<&str>, project: Option<&str>) -> String {
    match (known, project) {
        (Some(id), _) => format!("form {act} {id}"),
        (None, Some(project)) => format!("form {act} of {project}"),
        (None, None) => format!("form {act}"),
    }
}

/// Cells the input of a slot takes: what the drawing of forms leaves beside the labels.
pub fn input_width(form: &Form, view: &View<'_>) -> usize {
    const BESIDE: usize = 50;
    const LABELS: usize = 24;
    let width = Filling::form_place(view).width();
    let labels = form
        .slots()
        .iter()
        .map(|slot| width::cells(&slot.label().say(view.lang)))
        .max();
    let labels = if width >= BESIDE {
        labels.unwrap_or(0).min(LABELS) + 4
    } else {
        2
    };
    width.saturating_sub(labels + 1)
}

fn owned(form: &Form) -> Vec<(String, String)> {
    let values = form.values().into_iter();
    values.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The slot a fault is about, where it says so.
fn slot_of(fault: &Fault) -> Option<&str> {
    Some(match fault.name {
        "bad-id" => "id",
        "unknown-unit" => "unit",
        "unknown-place" => "place",
        "unknown-need" => "need",
        "unknown-rubric" | "unreadable-text" => "rubric",
        "unknown-kind" => "kind",
        "unknown-indicator" => "link",
        "unknown-project" => "project",
        _ => return fault.message.text("name"),
    })
}
