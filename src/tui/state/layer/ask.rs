//! One thing asked for: a number, items to tick, a reason, words to narrow a list by.

mod hints;
mod rubric;
mod ticks;

use super::pointing::{Pointed, point};
use super::{Input, Place, Request, Step, Typing, View, edit, input, otherwise};
use crate::model::{IndicatorId, ProjectId};
use crate::rubric::{Adjustment, Indicator, Kind};
use crate::scoring::{Answer, Mark, each_time};
use crate::text::{Phrase, width};
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture::{self, Gesture};
use crate::tui::state::field::{Edit, Field, Motion, Reach};
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::method;
use crate::workbench::{Fault, Reply};
use hints::hints_of;
pub use ticks::Ticks;
use ticks::ticks;

/// The widest a question gets.
const COLUMNS: u16 = 72;
/// The answer to a checklist of which nothing holds.
const NOTHING_HOLDS: &str = "none";

/// A question with a place to answer it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    purpose: Purpose,
    title: Phrase,
    hints: Vec<Phrase>,
    entry: Entry,
    begun: String,
    /// A digit that was typed to come here, and the text left before, which it does not replace by itself.
    left: Option<(String, String)>,
    trouble: Option<Phrase>,
}

/// What the answer is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// A mark of an indicator.
    Value(ProjectId, IndicatorId),
    /// The reason somebody abstains for.
    Abstain(ProjectId, IndicatorId),
    /// The reason a sheet is opened again for.
    Reopen(ProjectId),
    /// The file an act takes, by the name of the act.
    File(&'static str),
    /// The file a method is run on, by the name of the method.
    Method(&'static str),
    /// The new file a proposal of weights goes to, and all else the act takes.
    Proposal(Args),
    /// The file a rubric is written into that is made from this one.
    NewRubric(String),
    /// The file of a rubric to read, or to lay beside this one.
    RubricFile(Option<String>),
    /// Words that narrow the list below, as they are typed.
    Filter,
}

/// Where the answer is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A line of text.
    Line(Field),
    /// Items to tick.
    Ticks(Ticks),
}

impl Ask {
    /// Asks for the mark of an indicator: a number, or the items of a checklist.
    pub fn value(project: ProjectId, indicator: &Indicator, mark: &Mark, draft: Option<&str>) -> Self {
        let written = match &mark.answer {
            Some(Answer::Value(value)) => value.to_string(),
            _ => String::new(),
        };
        let text = draft.unwrap_or(&written);
        let line = || Entry::Line(Field::one_line(text));
        let (name, entry) = match &indicator.kind {
            Kind::Checklist(items) => ("screen-ask-ticks", Entry::Ticks(ticks(items, text))),
            Kind::Measure(_) => ("screen-ask-measure", line()),
            Kind::Points { .. } => ("screen-ask-points", line()),
            Kind::Level(_) => ("screen-ask-level", line()),
        };
        Self {
            purpose: Purpose::Value(project, indicator.id.clone()),
            title: Phrase::new(name)
                .with("id", indicator.id.as_str())
                .with("indicator", indicator.title.clone()),
            hints: hints_of(indicator),
            begun: if written.is_empty() && matches!(entry, Entry::Ticks(_)) {
                NOTHING_HOLDS.to_owned()
            } else {
                written
            },
            entry,
            left: None,
            trouble: None,
        }
    }

    /// Asks how many times an adjustment applies.
    #[must_use]
    pub fn times(self, adjustment: &Adjustment) -> Self {
        Self {
            title: Phrase::new("screen-ask-times").with("adjustment", adjustment.asked.title.clone()),
            hints: vec![each_time(adjustment), Phrase::new("screen-ask-value-keys")],
            ..self
        }
    }

    /// The number begins with what was typed to come here; what was left here before is one undo away, and told.
    #[must_use]
    pub fn begun_with(mut self, typed: &str) -> Self {
        if let Entry::Line(field) = &mut self.entry {
            let left = field.text().to_owned();
            field.go(Motion::Start, usize::MAX);
            field.erase(Reach::LineEnd);
            field.insert(typed);
            if left != self.begun {
                self.hints
                    .push(Phrase::new("screen-ask-left").with("text", left.as_str()));
                self.left = Some((typed.to_owned(), left));
            }
        }
        self
    }

    /// A mark led here, and whoever types fast did not see that it did: where the digit went is told first.
    #[must_use]
    pub fn after_a_mark(mut self, indicator: &Indicator, typed: &str) -> Self {
        let moved = Phrase::new("screen-ask-moved").with("text", typed);
        self.hints
            .insert(0, moved.with("indicator", indicator.id.as_str()));
        self
    }

    /// Asks why somebody abstains.
    pub fn abstain(project: ProjectId, indicator: &Indicator, draft: Option<&str>) -> Self {
        Self {
            purpose: Purpose::Abstain(project, indicator.id.clone()),
            title: Phrase::new("screen-ask-abstain").with("indicator", indicator.title.clone()),
            hints: vec![Phrase::new("screen-ask-abstain-hint")],
            ..Self::line("screen-ask-abstain", draft.unwrap_or(""))
        }
    }

    /// Asks why a sheet is opened again.
    pub fn reopen(project: ProjectId, draft: Option<&str>) -> Self {
        Self {
            purpose: Purpose::Reopen(project),
            hints: vec![Phrase::new("screen-ask-reopen-hint")],
            ..Self::line("screen-ask-reopen", draft.unwrap_or(""))
        }
    }

    /// Asks for the file that an act takes.
    pub fn file(act: &'static Act, view: &View<'_>) -> Self {
        let begun = view.jobs.folder.as_str();
        let left = view.drafts.get(&format!("file {}", act.name));
        let text = left.map_or(begun, |left| left.text.as_str());
        Self {
            purpose: Purpose::File(act.name),
            title: Phrase::new("screen-ask-file").with("act", act.name),
            hints: vec![Phrase::new("screen-ask-file-hint")],
            begun: begun.to_owned(),
            ..Self::line("screen-ask-file", text)
        }
    }

    /// Asks for the file a method is to be run on.
    pub fn method(entry: &'static method::Entry, view: &View<'_>) -> Self {
        let begun = view.jobs.folder.as_str();
        let left = view.drafts.get(&format!("file {}", entry.name));
        let text = left.map_or(begun, |left| left.text.as_str());
        let takes = Phrase::new("method-takes").with("what", entry.phrase("takes"));
        Self {
            purpose: Purpose::Method(entry.name),
            title: Phrase::new("screen-ask-method").with("method", entry.phrase("")),
            hints: vec![Phrase::new("screen-ask-method-hint"), takes],
            begun: begun.to_owned(),
            ..Self::line("screen-ask-method", text)
        }
    }

    /// Asks for the new file a proposal of weights is to go to.
    pub fn proposal(args: Args, view: &View<'_>) -> Self {
        let begun = view.jobs.folder.as_str();
        Self {
            purpose: Purpose::Proposal(args),
            hints: vec![Phrase::new("screen-ask-proposal-hint")],
            begun: begun.to_owned(),
            ..Self::line("screen-ask-proposal", begun)
        }
    }

    /// Asks for words to narrow the list below by.
    pub fn filter(words: &str) -> Self {
        Self {
            begun: words.to_owned(),
            hints: vec![Phrase::new("screen-ask-filter-hint")],
            ..Self::line("screen-ask-filter", words)
        }
    }

    /// The same for the list of a layer.
    pub fn filter_list(words: &str) -> Self {
        Self {
            hints: vec![Phrase::new("screen-ask-filter-list-hint")],
            ..Self::filter(words)
        }
    }

    fn line(title: &'static str, text: &str) -> Self {
        Self {
            purpose: Purpose::Filter,
            title: Phrase::new(title),
            hints: Vec::new(),
            entry: Entry::Line(Field::one_line(text)),
            begun: String::new(),
            left: None,
            trouble: None,
        }
    }

    /// The question.
    pub fn title(&self) -> &Phrase {
        &self.title
    }

    /// What may be answered, wrapped.
    pub fn hint_rows(&self, view: &View<'_>) -> Vec<String> {
        let room = match self.purpose {
            Purpose::Filter => view.screen,
            _ => view.screen.centred(COLUMNS, 4),
        };
        let width = room.top(4).framed().padded().width();
        let rows = self.hints.iter();
        rows.flat_map(|hint| width::wrap(&hint.say(view.lang), width))
            .collect()
    }

    /// Where it is answered.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What the answer is for.
    pub fn purpose(&self) -> &Purpose {
        &self.purpose
    }

    /// Whether what the act says is to be read.
    pub fn is_read(&self) -> bool {
        matches!(self.purpose, Purpose::Proposal(_))
    }

    /// What is wrong with the answer.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// The answer as the act takes it.
    pub fn answer(&self) -> String {
        match &self.entry {
            Entry::Line(field) => field.text().trim().to_owned(),
            Entry::Ticks(ticks) => {
                let ids: Vec<&str> = ticks
                    .ticked
                    .iter()
                    .map(|&at| ticks.items[at].0.as_str())
                    .collect();
                if ids.is_empty() {
                    return NOTHING_HOLDS.to_owned();
                }
                ids.join(",")
            }
        }
    }

    /// Where it stands, its frame included.
    pub fn place(&self, view: &View<'_>) -> Place {
        let rows = match &self.entry {
            Entry::Line(_) => 1,
            Entry::Ticks(ticks) => u16::try_from(ticks.items.len()).unwrap_or(u16::MAX).max(1),
        };
        let screen = view.screen.above_footer();
        let hint = u16::try_from(self.hint_rows(view).len()).unwrap_or(u16::MAX);
        let around = hint.saturating_add(3);
        let place = screen.centred(COLUMNS, rows.saturating_add(around));
        if self.purpose == Purpose::Filter {
            return screen.bottom(place.rows);
        }
        place
    }

    /// Where the line or the items stand.
    pub fn entry_place(&self, view: &View<'_>) -> Place {
        let inside = self.place(view).framed().padded();
        let hint = u16::try_from(self.hint_rows(view).len()).unwrap_or(u16::MAX);
        let below = inside.below(hint.min(inside.rows.saturating_sub(1)));
        below.top(below.rows.saturating_sub(1).max(1))
    }

    pub(super) fn keys(&self) -> gesture::Layer {
        match self.entry {
            Entry::Line(_) => gesture::Layer::Line,
            Entry::Ticks(_) => gesture::Layer::Ticks,
        }
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(self.keys(), event) {
            Some(Input::Gesture(Gesture::Accept)) => self.commit(),
            Some(Input::Gesture(Gesture::Back)) => self.leave(),
            Some(Input::Gesture(gesture)) => self.gesture(gesture, view),
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            None => Step::Stay,
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = result.err().map(|fault| fault.message.clone());
    }

    pub(super) fn draft(&self) -> Option<Typing> {
        let field = self.field()?;
        let typed = self.answer();
        let text = match &self.left {
            Some((begun_with, left)) if *begun_with == typed => left.clone(),
            _ => typed,
        };
        (text != self.begun).then(|| Typing {
            field,
            text,
            over: String::new(),
        })
    }

    pub(super) fn field(&self) -> Option<String> {
        Some(match &self.purpose {
            Purpose::Value(_, indicator) => Self::value_field(indicator),
            Purpose::Abstain(_, indicator) => Self::abstain_field(indicator),
            Purpose::Reopen(_) => Self::REOPEN_FIELD.to_owned(),
            Purpose::File(name) | Purpose::Method(name) => format!("file {name}"),
            Purpose::NewRubric(_) => Self::NEW_RUBRIC.to_owned(),
            Purpose::RubricFile(_) => Self::RUBRIC_FILE.to_owned(),
            Purpose::Filter | Purpose::Proposal(_) => return None,
        })
    }

    /// The field the draft of an indicator's mark is kept under.
    pub fn value_field(indicator: &IndicatorId) -> String {
        format!("value {indicator}")
    }

    /// The field the draft of a reason to abstain is kept under.
    pub fn abstain_field(indicator: &IndicatorId) -> String {
        format!("abstain {indicator}")
    }

    /// The field the draft of a reason to open again is kept under.
    pub const REOPEN_FIELD: &str = "reopen";

    pub(super) fn settle(&mut self) {
        if let Entry::Line(field) = &mut self.entry {
            field.settle();
        }
    }

    fn gesture(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        let height = self.entry_place(view).height();
        match &mut self.entry {
            Entry::Ticks(ticks) => match (gesture, super::list_step(gesture)) {
                (Gesture::Tick, _) => ticks.toggle(),
                (_, Some(step)) => ticks.list.step(step, height),
                _ => return otherwise(self.keys(), gesture),
            },
            Entry::Line(_) => match edit(gesture) {
                Some(edit) => return self.edit(&edit, view),
                None => return otherwise(self.keys(), gesture),
            },
        }
        self.trouble = None;
        Step::Stay
    }

    fn edit(&mut self, edit: &Edit, view: &View<'_>) -> Step {
        let width = self.entry_place(view).width();
        let Entry::Line(field) = &mut self.entry else {
            return Step::Stay;
        };
        let before = field.text().to_owned();
        field.edit(edit, width);
        if field.text() == before {
            return Step::Stay;
        }
        self.trouble = None;
        match self.purpose {
            Purpose::Filter => Step::Request(Request::Filter(self.answer())),
            _ => Step::Stay,
        }
    }

    fn commit(&mut self) -> Step {
        let answer = self.answer();
        let (name, args) = match &self.purpose {
            Purpose::Filter => return Step::CloseWith(Request::Filter(answer)),
            // nothing ticked is an answer too, so a checklist always says what it shows
            Purpose::Value(..) if answer == self.begun && matches!(self.entry, Entry::Line(_)) => {
                return self.leave();
            }
            Purpose::Value(project, indicator) => {
                let emptied = answer.is_empty() && matches!(self.entry, Entry::Line(_));
                let value = if emptied { "clear".to_owned() } else { answer };
                ("mark", mark(project, indicator).with("value", value))
            }
            Purpose::RubricFile(_) | Purpose::NewRubric(_) if !rubric::is_file(&answer) => {
                return self.refuse("screen-ask-rubric-file-missing");
            }
            Purpose::RubricFile(beside) => {
                return Step::CloseBoth(super::shelf::wanted(&answer, beside.as_deref()));
            }
            Purpose::NewRubric(from) => ("rubric new", rubric::copy(from, &answer)),
            Purpose::File(_) | Purpose::Method(_) | Purpose::Proposal(_)
                if answer.is_empty() || answer == self.begun =>
            {
                return self.refuse("screen-ask-file-missing");
            }
            Purpose::Proposal(args) => ("rubric weigh", args.clone().with("output", answer)),
            Purpose::Method(name) => ("method", on_file(name, &answer)),
            Purpose::File(act) => (*act, Args::new().with("file", answer)),
            _ if answer.is_empty() => return self.refuse("screen-ask-reason-missing"),
            Purpose::Abstain(project, indicator) => (
                "mark",
                mark(project, indicator)
                    .with("value", "abstain")
                    .with("comment", answer),
            ),
            Purpose::Reopen(project) => {
                let args = Args::new().with("project", project.as_str());
                ("reopen", args.with("reason", answer))
            }
        };
        Step::CloseWith(Request::Act { name, args })
    }

    fn refuse(&mut self, why: &'static str) -> Step {
        self.trouble = Some(Phrase::new(why));
        Step::Stay
    }

    fn leave(&self) -> Step {
        match (&self.purpose, self.draft(), self.field()) {
            (Purpose::Filter, ..) => Step::CloseWith(Request::Filter(self.begun.clone())),
            (_, Some(typing), _) => Step::CloseWith(Request::Draft(typing)),
            (_, None, Some(field)) => Step::CloseWith(Request::Forget { field }),
            _ => Step::Close,
        }
    }

    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let place = self.entry_place(view);
        let Entry::Ticks(ticks) = &mut self.entry else {
            return Step::Stay;
        };
        if matches!(
            point(&mut ticks.list, mouse, place),
            Pointed::Selected | Pointed::Again
        ) {
            ticks.toggle();
        }
        Step::Stay
    }
}

/// The file and the fields behind it, as the act takes them; quotes keep the parts of a name together.
fn on_file(method: &str, answer: &str) -> Args {
    let words = shlex::split(answer).unwrap_or_else(|| vec![answer.to_owned()]);
    let (fields, file): (Vec<String>, Vec<String>) = words.into_iter().partition(|word| word.contains('='));
    let args = Args::new().with("method", method).with("csv", file.join(" "));
    fields
        .into_iter()
        .fold(args, |args, field| args.with("with", field))
}

fn mark(project: &ProjectId, indicator: &IndicatorId) -> Args {
    Args::new()
        .with("project", project.as_str())
        .with("indicator", indicator.as_str())
}
