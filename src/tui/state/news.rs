//! What the state asks to be done, and how it takes what came of it.

use std::collections::BTreeMap;

use super::app::{Effects, Mood, Saved, Screen, State};
use super::capped::cap_message;
use super::desk::{Desk, Spot, Way};
use super::jobs::Job;
use super::layer::{Layer, Typing};
use super::marking::{Marked, Scores, done};
use super::queue::Window;
use super::reading::{Found, Wish, begun_file};
use super::trail::Stop;
use crate::model::{IndicatorId, ProjectId};
use crate::text::{Lang, Phrase};
use crate::tui::run::Effect;
use crate::workbench::args::Args;
use crate::workbench::asks::past::{Change, Past};
use crate::workbench::asks::queue::{Progress, QueueRow};
use crate::workbench::asks::register::Register;
use crate::workbench::asks::rhythm::Rhythm;
use crate::workbench::case::Case;
use crate::workbench::config::Config;
use crate::workbench::draft::Left;
use crate::workbench::{Fault, Reply};

/// Something to be done with the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Work {
    /// Count rows and sheets; may come after the next frame.
    Count,
    /// Find the next project that is not submitted.
    FindOpen {
        /// The row to begin beside; none for the first row of all.
        from: Option<usize>,
        /// Which way.
        way: Way,
        /// What rows must contain.
        filter: String,
    },
    /// Put the next project on the table that is not sealed.
    OpenNext {
        /// The row to begin beside.
        from: Option<usize>,
        /// Which way.
        way: Way,
        /// What rows must contain.
        filter: String,
    },
    /// Put a project on the table.
    Table {
        /// Which.
        project: ProjectId,
        /// What for.
        then: Then,
    },
    /// An act of the table of acts.
    Act {
        /// Its name.
        name: &'static str,
        /// What it takes.
        args: Args,
        /// Who hears of it.
        asker: Asker,
    },
    /// Stop the act that goes on.
    Stop,
    /// Keep a text that is being typed.
    Keep(Typing),
    /// Make a text that another run of the program left this run's own.
    GoOn {
        /// Where.
        field: String,
        /// What stands there.
        text: String,
    },
    /// Forget a text that was being typed.
    Forget {
        /// Where.
        field: String,
    },
    /// Speak this language from now on, in later runs too.
    Speak(Lang),
    /// Change a setting.
    Set {
        /// Its key.
        key: &'static str,
        /// What it is to be.
        value: String,
    },
    /// Keep what the person knows by now in a setting; where that cannot be, it is told again another time.
    Learn(&'static str, String),
    /// Hand a text that is being typed to the person's editor.
    Edit(String),
    /// Something with a rubric.
    Rubric(Wish),
    /// Read the past of something, and open it.
    History(Past),
    /// Read what forms and lists of records offer, and open a layer with it.
    Furnish(Over),
}

/// A layer that offers what is on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// All records.
    Records,
    /// The evidence of the project on the table.
    Evidence,
    /// What the project on the table is.
    Card,
    /// The project on the table, for a room.
    Projector,
    /// A form for a new project.
    AddProject,
    /// A form for the project on the table.
    EditProject,
    /// The rubrics to choose from for the selected project, which has none.
    Rubric,
    /// A form for an act that was chosen by name.
    Call(&'static str),
}

/// What a project is put on the table for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// To be marked.
    Desk,
    /// To be submitted, or opened again.
    Seal,
    /// To be looked at in a layer over the list.
    Open(Over),
    /// To take the place of the one in the layer that shows one.
    Beside,
    /// To look at its past.
    History,
}

/// Who asked for an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// A key of the screen.
    Screen,
    /// Somebody who chose the act by name and reads what it answers.
    Reader,
    /// The top layer, which stays.
    Layer,
    /// The top layer, which closes when the act is done.
    ClosingLayer,
}

/// What came of work.
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one piece of news at a time, and it is moved once"
)]
pub enum News {
    /// Rows of the list.
    Rows(Window, Vec<QueueRow>),
    /// Everything was counted.
    Counted(Progress),
    /// How the work went on, day by day.
    Rhythm(Rhythm),
    /// How many indicators projects without a sheet have.
    Totals(Vec<(ProjectId, usize)>),
    /// The next project that is not submitted, by its row; none when all are.
    Open(Option<usize>),
    /// No other project is open.
    NoneElse,
    /// A project, with what was left unfinished on it.
    Table(Box<Case>, BTreeMap<String, Left>, Then),
    /// What is on record and, where no project is on the table, what was left unfinished; for a layer.
    Furnished(Register, Option<BTreeMap<String, Left>>, Over),
    /// An act was done, or not; the project on the table as it is now.
    Acted(Acted),
    /// An act of the table began to go on beside the keys.
    Begun(Job, Asker),
    /// How far it is.
    Going(Job),
    /// It has ended, at this time of day, with this answer.
    Ended(&'static str, String, Result<Reply, Fault>),
    /// The project on the table as it is now.
    Case(Box<Case>),
    /// What was left unfinished on it, as it is now.
    Drafts(BTreeMap<String, Left>),
    /// What forms offer.
    Register(Register),
    /// A setting was changed, or could not be.
    Settled(Result<Box<Config>, Fault>),
    /// The past of something.
    History(Past, Vec<Change>),
    /// What came of a wish about a rubric.
    Rubric(Found),
    /// A text came back from the person's editor, or did not.
    Edited(Result<String, Fault>),
    /// Something could not be read or kept.
    Fault(Fault),
}

/// What came of an act.
#[derive(Debug)]
pub struct Acted {
    /// Its name.
    pub name: &'static str,
    /// What it took.
    pub args: Args,
    /// Who asked.
    pub asker: Asker,
    /// What it answered.
    pub result: Result<Reply, Fault>,
    /// The time of day, as people here read it.
    pub at: String,
    /// The project on the table as it is now, or why it could not be read.
    pub case: Result<Option<Box<Case>>, Fault>,
}

/// Lets news change the state.
pub(super) fn hear(state: &mut State, news: News) -> Effects {
    match news {
        News::Rows(window, rows) => state.queue.learn_rows(window, rows),
        News::Counted(progress) => state.queue.learn_progress(progress),
        News::Rhythm(rhythm) => state.queue.learn_rhythm(rhythm),
        News::Totals(totals) => {
            state.queue.learn_totals(totals);
            state.queue.forget_rows();
        }
        News::Open(Some(row)) => state.queue.select(row),
        News::Open(None) => state.say(Phrase::new("screen-all-sealed")),
        News::NoneElse => {
            let said = state.case.as_deref().map(done);
            let none = Phrase::new("screen-no-other-open");
            state.tell_all(Mood::Told, said.into_iter().chain([none]).collect());
        }
        News::Table(case, drafts, then) => return state.put_on_table(case, drafts, then),
        News::Furnished(register, drafts, over) => {
            state.register = register;
            state.drafts = drafts.unwrap_or(std::mem::take(&mut state.drafts));
            state.open_over(over);
        }
        News::Acted(acted) => return state.acted(acted),
        News::Begun(job, asker) => return state.begun(job, asker),
        News::Going(job) => state.jobs.now = Some(job),
        News::Ended(act, at, result) => return state.ended(act, at, result),
        News::Case(case) => state.renew(case),
        News::Drafts(drafts) => state.drafts = drafts,
        News::Register(register) => state.register = register,
        News::Settled(Ok(config)) => return state.settle(*config),
        News::Settled(Err(fault)) => state.unsettled(&fault),
        News::History(of, changes) => state.open_history(of, changes),
        News::Rubric(found) => state.found_rubric(found),
        News::Edited(Ok(text)) => state
            .layers
            .iter_mut()
            .last()
            .into_iter()
            .for_each(|top| top.edited(&text)),
        News::Edited(Err(fault)) | News::Fault(fault) => state.trouble(&fault),
    }
    Vec::new()
}

impl State {
    fn put_on_table(&mut self, case: Box<Case>, drafts: BTreeMap<String, Left>, then: Then) -> Effects {
        if then == Then::Desk {
            self.leave_sheet();
            self.returning = None;
        }
        self.drafts = drafts;
        match then {
            Then::Desk => {
                self.desk = Desk::new(&case);
                self.screen = Screen::Desk;
                let bound_for = self.bound_for.take();
                let stop = bound_for.filter(|stop| stop.project == case.project.id);
                self.return_to(&case, stop.and_then(|stop| stop.spot));
                if case.is_sealed() {
                    self.say(Phrase::new("screen-is-sealed"));
                    let message = self.message.iter_mut();
                    message.for_each(|message| message.said.extend(case.changed_since()));
                }
                self.case = Some(case);
                Vec::new()
            }
            Then::Seal => {
                self.seal(&case);
                self.case = Some(case);
                Vec::new()
            }
            Then::Beside => {
                if self.screen == Screen::Desk {
                    self.desk = Desk::new(&case);
                }
                self.case = Some(case);
                Vec::new()
            }
            Then::History => {
                let past = Past::Project(case.project.id.clone());
                self.case = Some(case);
                vec![Effect::Work(Work::History(past))]
            }
            Then::Open(over) => {
                self.case = Some(case);
                vec![Effect::Work(Work::Furnish(over))]
            }
        }
    }

    fn acted(&mut self, acted: Acted) -> Effects {
        let closing = acted.asker == Asker::ClosingLayer;
        let is_of_layer = closing || acted.asker == Asker::Layer;
        if is_of_layer && let Some(layer) = self.layers.last_mut() {
            layer.answered(acted.result.as_ref());
        }
        let reply = match acted.result {
            Ok(reply) => reply,
            Err(fault) => {
                if let Ok(Some(case)) = acted.case {
                    self.renew(case);
                }
                if acted.asker == Asker::Reader {
                    self.read_fault(acted.name, &fault);
                } else if acted.asker == Asker::Screen {
                    self.trouble(&fault);
                } else if fault.kind == crate::workbench::FaultKind::World {
                    self.saved = Saved::Failed;
                }
                return Vec::new();
            }
        };
        self.saved = Saved::At(acted.at);
        self.queue.forget_rows();
        let mut effects = Vec::new();
        let is_read = (closing && self.close_done(&mut effects)) || acted.asker == Asker::Reader;
        match acted.case {
            Ok(Some(case)) => {
                let before = self.case.take();
                self.desk.settle(&case);
                self.after(acted.name, &acted.args, &reply, before.as_deref(), &case);
                self.renew(case);
            }
            Ok(None) => {
                self.case = None;
                self.tell(&reply);
            }
            Err(fault) => self.tell_beside(reply.clone(), fault),
        }
        if is_read {
            self.read(acted.name, acted.args, &reply);
        }
        effects.extend(self.open_pasts());
        effects.extend(begun_file(acted.name, &reply).into_iter().filter(|_| !is_read));
        effects.push(Effect::Work(Work::Count));
        effects
    }

    /// Closes the layer whose act is done, and the form it confirmed; tells whether the answer is to be read.
    fn close_done(&mut self, effects: &mut Effects) -> bool {
        let mut is_read = false;
        while let Some(layer) = self.layers.pop() {
            let confirmed = matches!(&layer, Layer::Confirm(confirm) if confirm.is_call());
            is_read |= confirmed || matches!(&layer, Layer::Form(form) if form.is_call());
            is_read |= matches!(&layer, Layer::Ask(ask) if ask.is_read());
            if let Some(field) = layer.field() {
                self.drafts.remove(&field);
                effects.push(Effect::Work(Work::Forget { field }));
            }
            let is_form = |layer: &Layer| matches!(layer, Layer::Form(form) if form.is_call());
            if !confirmed || !self.layers.last().is_some_and(is_form) {
                break;
            }
        }
        is_read
    }

    /// The project on the table is as it is now.
    fn renew(&mut self, case: Box<Case>) {
        self.desk.settle(&case);
        for layer in &mut self.layers {
            layer.meet(&case);
        }
        self.case = Some(case);
    }

    /// Where one stands and what is said after an act on the project.
    fn after(&mut self, name: &str, args: &Args, reply: &Reply, before: Option<&Case>, case: &Case) {
        match name {
            "mark" => {
                let Some(id) = args.get("indicator").and_then(IndicatorId::new) else {
                    return;
                };
                (self.message, self.standing) = (cap_message(case, &id), None);
                let scores = match self.message {
                    Some(_) => Scores::Less,
                    None => Scores::Whole,
                };
                let at = id.clone();
                self.marked = Some(Marked { at, scores });
                if let Some(project) = args.get("project").and_then(ProjectId::new) {
                    let spot = Some(Spot::Indicator(id.clone()));
                    self.trail.leave(Stop { project, spot });
                }
                let cleared = args.get("value") == Some("clear");
                if cleared {
                    self.say(Phrase::new("screen-cleared").with("indicator", id.as_str()));
                }
                if self.screen == Screen::Desk && !cleared && !self.desk.go_open(case, Some(&id), Way::On) {
                    self.all_answered(case);
                }
            }
            "undo" | "redo" => {
                if let Some(id) = before.and_then(|before| changed(before, case)) {
                    self.desk.go(case, Spot::Indicator(id));
                }
                self.tell(reply);
            }
            "seal" | "reopen" | "restore" => self.tell(reply),
            _ => {}
        }
    }

    fn all_answered(&mut self, case: &Case) {
        match &mut self.message {
            Some(message) => message.said.push(done(case)),
            None => self.say(done(case)),
        }
    }

    fn tell(&mut self, reply: &Reply) {
        if !reply.lines.is_empty() {
            self.tell_all(Mood::Told, reply.lines.clone());
        }
    }

    /// What was done is saved; that it cannot be read again is another matter, and the screen stays as it was.
    fn tell_beside(&mut self, reply: Reply, fault: Fault) {
        let mut said = reply.lines;
        said.push(fault.message);
        said.extend(fault.hint);
        self.tell_all(Mood::Trouble, said);
    }

    /// A setting could not be changed: told where it was asked for.
    fn unsettled(&mut self, fault: &Fault) {
        self.settings.dragged = None;
        match self.layers.last_mut() {
            Some(Layer::Preferences(layer)) => layer.refuse(Some(fault.message.clone())),
            _ => self.trouble(fault),
        }
    }

    pub(super) fn trouble(&mut self, fault: &Fault) {
        if fault.kind == crate::workbench::FaultKind::World {
            self.saved = Saved::Failed;
        }
        let said = [Some(fault.message.clone()), fault.hint.clone()];
        self.tell_all(Mood::Trouble, said.into_iter().flatten().collect());
    }
}

/// A figure in the terms of its indicator: at most two decimals, no zeros at the end.
pub fn figure(number: &crate::number::Exact) -> String {
    number.rounded(crate::number::Rounding::default()).to_string()
}

/// The first indicator whose mark is another.
fn changed(before: &Case, after: &Case) -> Option<IndicatorId> {
    let order = after.asked();
    let differs = order
        .into_iter()
        .find(|one| before.mark(&one.id) != after.mark(&one.id));
    differs.map(|one| one.id.clone())
}
