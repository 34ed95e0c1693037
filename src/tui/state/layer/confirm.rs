//! A question before something that is not easily taken back.

use super::told::{Row, Sign, Told, Tone, scroll_by, wheel};
use super::{Gesture, Input, Place, Request, Step, Typing, View, input, list_step, otherwise};
use crate::model::{EvidenceId, IndicatorId, ProjectId};
use crate::scoring::MarkState;
use crate::text::width::left;
use crate::text::{Phrase, Wording};
use crate::tui::event::{Event, MouseAct};
use crate::tui::gesture;
use crate::tui::state::list::{self, List};
use crate::tui::state::scroll::Scroll;
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::asks::past::Change;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Reply};

/// The widest a question gets.
const COLUMNS: u16 = 76;

/// The rows from which on a question has room for more than itself.
const LOW: u16 = 16;

/// A question with yes and no.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirm {
    subject: Subject,
    list: List,
    scroll: Scroll,
    trouble: Option<Phrase>,
}

/// What is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// Submitting the sheet of the project on the table.
    Seal(ProjectId),
    /// Withdrawing an item of evidence.
    Retire(EvidenceId, Wording),
    /// Throwing away what was typed in the layer below.
    Discard(Typing),
    /// An act that is not easily taken back, with what it takes.
    Call(&'static str, Args),
    /// An act that told first what it would do, in these lines.
    Told(&'static str, Args, Vec<String>),
    /// Putting back what an earlier entry put down.
    Restore(ProjectId, Box<Change>),
}

impl Confirm {
    /// Asks whether the sheet of a project is to be submitted, or shows what is open.
    pub fn seal(project: ProjectId) -> Self {
        Self::new(Subject::Seal(project))
    }

    /// Asks whether an item of evidence is to be withdrawn.
    pub fn retire(item: EvidenceId, title: Wording) -> Self {
        Self::new(Subject::Retire(item, title))
    }

    /// Asks whether what was typed in the layer below is to be thrown away.
    pub fn discard(typing: Typing) -> Self {
        Self::new(Subject::Discard(typing))
    }

    /// Asks whether what an earlier entry put down is to be put back.
    pub fn restore(project: ProjectId, change: Change) -> Self {
        Self::new(Subject::Restore(project, Box::new(change)))
    }

    /// Asks whether an act that was chosen by name is to be done.
    pub fn call(act: &'static str, args: Args) -> Self {
        Self::new(Subject::Call(act, args))
    }

    /// Asks whether an act is to be done that told first what it would do; the first line says what it is about.
    pub fn told_first(act: &'static str, args: Args, reply: &Reply) -> Self {
        let text = reply.text.as_deref().unwrap_or_default();
        let lines = text.lines().map(str::to_owned).collect();
        Self::new(Subject::Told(act, args, lines))
    }

    fn new(subject: Subject) -> Self {
        Self {
            subject,
            list: List::default(),
            scroll: Scroll::default(),
            trouble: None,
        }
    }

    /// What is asked about.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Whether it asks about an act that was chosen by name.
    pub fn is_call(&self) -> bool {
        matches!(self.subject, Subject::Call(..) | Subject::Told(..))
    }

    /// Why it could not be done.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// How far the text is scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// The open indicators that stand in the way, with their titles.
    pub fn open(&self, view: &View<'_>) -> Vec<(IndicatorId, Wording)> {
        match (&self.subject, view.case) {
            (Subject::Seal(_), Some(case)) if !case.is_sealed() => case
                .open_indicators()
                .into_iter()
                .map(|indicator| (indicator.id.clone(), indicator.title.clone()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The list of open indicators as it is selected.
    pub fn list(&self, view: &View<'_>) -> List {
        let mut list = self.list;
        list.resize(self.open(view).len());
        list
    }

    /// The question.
    pub fn title(&self) -> Phrase {
        Phrase::new(match self.subject {
            Subject::Seal(_) => "screen-seal",
            Subject::Retire(..) => "screen-retire",
            Subject::Call(..) | Subject::Told(..) => "screen-call",
            Subject::Discard(_) => "screen-discard",
            Subject::Restore(..) => "screen-restore",
        })
    }

    /// What the button says; none where nothing can be said yes to.
    pub fn button(&self, view: &View<'_>) -> Option<Phrase> {
        let button = self.button_here(view)?;
        Some(view.settings.keymap.naming(button))
    }

    fn button_here(&self, view: &View<'_>) -> Option<Phrase> {
        match (&self.subject, view.case) {
            (Subject::Retire(..), _) => Some(Phrase::new("screen-retire-button")),
            (Subject::Call(..) | Subject::Told(..), _) => Some(Phrase::new("screen-call-button")),
            (Subject::Discard(_), _) => Some(Phrase::new("screen-discard-button")),
            (Subject::Restore(_, change), case) if is_closed(change, case) => None,
            (Subject::Restore(..), _) => Some(Phrase::new("screen-restore-button")),
            (Subject::Seal(_), Some(case)) if case.is_sealed() => None,
            (Subject::Seal(_), _) if !self.open(view).is_empty() => Some(Phrase::new("screen-seal-go")),
            (Subject::Seal(_), _) => Some(Phrase::new("screen-seal-button")),
        }
    }

    /// How many capped marks do not show, so that there is a sign of them beside the button.
    pub fn hidden_caps(&self, view: &View<'_>) -> Option<Phrase> {
        let height = self.text_place(view).height();
        let rows = self.rows(view);
        let window = self.scroll.window(rows.len(), height);
        let is_cap = |row: &&Row| row.sign == Some(Sign::Capped);
        let shown = rows[window].iter().filter(is_cap).count();
        let count = rows.iter().filter(is_cap).count();
        (shown < count).then(|| Phrase::new("screen-caps").with("count", count))
    }

    /// Where it stands, its frame included.
    pub fn place(&self, view: &View<'_>) -> Place {
        let screen = view.screen.above_footer();
        let rows = self.head(view).len() + self.open(view).len() + self.rows(view).len() + 5;
        screen.centred(COLUMNS, u16::try_from(rows).unwrap_or(u16::MAX))
    }

    /// Where the question stands; below it the open indicators, the figures, a blank row, the button, and trouble.
    pub fn head_place(&self, view: &View<'_>) -> Place {
        let inside = self.inside(view);
        let rows = u16::try_from(self.head(view).len()).unwrap_or(u16::MAX);
        inside.top(rows.min(inside.rows.saturating_sub(3)))
    }

    /// Where the open indicators stand: what the figures leave them, and never less than half.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        let room = self.room(view);
        let open = u16::try_from(self.open(view).len()).unwrap_or(u16::MAX);
        let figures = u16::try_from(self.rows(view).len()).unwrap_or(u16::MAX);
        room.top(open.min(room.rows.saturating_sub(figures).max(room.rows.div_ceil(2))))
    }

    /// Where its figures stand.
    pub fn text_place(&self, view: &View<'_>) -> Place {
        self.room(view).below(self.list_place(view).rows)
    }

    /// What is between the question and the button.
    fn room(&self, view: &View<'_>) -> Place {
        let below = self.inside(view).below(self.head_place(view).rows);
        below.top(below.rows.saturating_sub(3))
    }

    /// Where the button stands.
    pub fn button_place(&self, view: &View<'_>) -> Place {
        self.inside(view).bottom(2).top(1)
    }

    /// Where it is said why it could not be done.
    pub fn trouble_place(&self, view: &View<'_>) -> Place {
        self.inside(view).bottom(1)
    }

    fn inside(&self, view: &View<'_>) -> Place {
        self.place(view).framed().padded()
    }

    /// The question, in rows of its width.
    pub fn head(&self, view: &View<'_>) -> Vec<Row> {
        let mut told = Self::told(view);
        match (&self.subject, view.case) {
            (Subject::Retire(item, title), _) => {
                let question = Phrase::new("screen-retire-question").with("id", item.as_str());
                told.say(&question.with("title", title), Tone::Plain);
                told.say(&Phrase::new("screen-retire-hint"), Tone::Dim);
            }
            (Subject::Call(act, args), _) => call_rows(&mut told, act, args),
            (Subject::Told(_, _, lines), _) => {
                lines.iter().take(1).for_each(|line| told.put(line, Tone::Plain));
            }
            (Subject::Restore(_, change), _) => restore_rows(&mut told, change, view),
            (Subject::Discard(typing), _) => {
                told.say(&Phrase::new("screen-discard-question"), Tone::Plain);
                told.blank();
                for line in typing.lines() {
                    told.put(&line, Tone::Dim);
                }
            }
            (Subject::Seal(_), Some(case)) => {
                if !is_low(view) {
                    told.words("screen-card-title", &case.project.title);
                    told.blank();
                }
                seal_rows(&mut told, case);
            }
            (Subject::Seal(_), None) => told.say(&Phrase::new("screen-no-project"), Tone::Dim),
        }
        told.rows()
    }

    /// What it comes to, in rows of its width; what is open comes before it.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let mut told = Self::told(view);
        if let (Subject::Seal(_), Some(case)) = (&self.subject, view.case) {
            if !is_low(view) {
                told.blank();
            }
            outcome_rows(&mut told, case);
        }
        if let Subject::Told(_, _, lines) = &self.subject {
            told.blank();
            lines.iter().skip(1).for_each(|line| told.put(line, Tone::Plain));
        }
        told.rows()
    }

    fn told(view: &View<'_>) -> Told {
        let inside = view.screen.centred(COLUMNS, 9).framed().padded();
        Told::new(inside.width().saturating_sub(1), view.lang)
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        self.list = self.list(view);
        match input(gesture::Layer::Confirm, event) {
            Some(Input::Gesture(Gesture::Yes)) => self.yes(view),
            Some(Input::Gesture(gesture)) => self.gesture(gesture, view),
            Some(Input::Mouse(mouse)) => {
                let list = self.list_place(view);
                let (len, text) = (self.rows(view).len(), self.text_place(view));
                wheel(&mut self.scroll, mouse, len, text);
                match (mouse.act, list.at(mouse.column, mouse.row)) {
                    (MouseAct::WheelUp, _) => self.list.step(list::Step::WheelUp, list.height()),
                    (MouseAct::WheelDown, _) => self.list.step(list::Step::WheelDown, list.height()),
                    (MouseAct::Press, Some((_, line))) => {
                        if let Some(row) = self.list.row_at(line, list.height()) {
                            self.list.select(row);
                        }
                    }
                    (MouseAct::Press, None)
                        if self.button_place(view).at(mouse.column, mouse.row).is_some() =>
                    {
                        return self.yes(view);
                    }
                    _ => {}
                }
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = result.err().map(|fault| fault.message.clone());
    }

    /// A row moves through what is open, a page through the figures; where one of them shows whole, both move the other.
    fn gesture(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        let (len, text) = (self.rows(view).len(), self.text_place(view));
        let is_page = matches!(gesture, Gesture::PageUp | Gesture::PageDown);
        let for_text = self.list.is_empty() || (is_page && len > text.height());
        if let Some(step) = list_step(gesture).filter(|_| !for_text) {
            self.list.step(step, self.list_place(view).height());
            return Step::Stay;
        }
        if scroll_by(&mut self.scroll, gesture, len, text.height()) {
            return Step::Stay;
        }
        otherwise(gesture::Layer::Confirm, gesture)
    }

    fn yes(&self, view: &View<'_>) -> Step {
        if self.button(view).is_none() {
            return Step::Close;
        }
        match &self.subject {
            Subject::Retire(item, _) => Step::CloseWith(Request::Act {
                name: "retire",
                args: Args::new().with("evidence", item.as_str()),
            }),
            Subject::Call(act, args) | Subject::Told(act, args, _) => Step::CloseWith(Request::Act {
                name: act,
                args: args.clone(),
            }),
            Subject::Restore(project, change) => Step::CloseWith(Request::Act {
                name: "restore",
                args: Args::new()
                    .with("project", project.as_str())
                    .with("entry", change.entry.as_str()),
            }),
            Subject::Discard(typing) => Step::CloseBoth(Request::Forget {
                field: typing.field.clone(),
            }),
            Subject::Seal(project) => {
                let open = self.open(view);
                match self.list.selected().and_then(|at| open.get(at)) {
                    Some((indicator, _)) => Step::Leave(Request::Goto(indicator.clone())),
                    None => Step::CloseWith(Request::Act {
                        name: "seal",
                        args: Args::new().with("project", project.as_str()),
                    }),
                }
            }
        }
    }
}

/// Whether there is no row to spare: then the question and what the sheet comes to are all there is.
fn is_low(view: &View<'_>) -> bool {
    view.screen.rows < LOW
}

/// Whether a change is on a sheet that takes nothing any more.
fn is_closed(change: &Change, case: Option<&Case>) -> bool {
    change.is_on_sheet() && case.is_some_and(Case::is_sealed)
}

fn call_rows(told: &mut Told, act: &'static str, args: &Args) {
    let Some(act) = Act::find(act) else { return };
    told.say(&act.title(), Tone::Plain);
    told.blank();
    for arg in act.args.iter().filter(|arg| args.has(arg.name)) {
        let name = format!("{}  ", left(arg.name, 12));
        told.hang(&name, &args.all(arg.name).join(", "), Tone::Dim);
    }
}

fn restore_rows(told: &mut Told, change: &Change, view: &View<'_>) {
    if is_closed(change, view.case) {
        let sealed = Phrase::new("screen-restore-sealed");
        told.say(&view.settings.keymap.naming(sealed), Tone::Trouble);
        return;
    }
    let question = Phrase::new("screen-restore-question");
    let question = question
        .with("what", change.subject())
        .with("time", change.time.as_str());
    told.say(&question, Tone::Plain);
    told.blank();
    let after = if change.after.is_empty() {
        "–"
    } else {
        &change.after
    };
    told.named("screen-history-after", after);
}

fn seal_rows(told: &mut Told, case: &Case) {
    let open = case.open_indicators().len();
    if case.is_sealed() {
        told.say(&Phrase::new("screen-seal-done"), Tone::Good);
    } else if open > 0 {
        told.say(
            &Phrase::new("screen-seal-open").with("count", open),
            Tone::Trouble,
        );
    } else {
        told.say(&Phrase::new("screen-seal-question"), Tone::Plain);
        left_open(told, case);
    }
}

/// What the sheet is submitted without: adjustments nobody gave, and what others have not answered yet.
fn left_open(told: &mut Told, case: &Case) {
    let adjustments = case.adjustments();
    let open = adjustments
        .iter()
        .filter(|(_, result)| result.asked.state == MarkState::Unanswered);
    let others = case.applicable();
    let others = others
        .iter()
        .filter(|one| case.mark(&one.id).state() == MarkState::Unanswered);
    for (name, count) in [
        ("screen-seal-not-given", open.count()),
        ("screen-seal-others", others.count()),
    ] {
        if count > 0 {
            told.say(&Phrase::new(name).with("count", count), Tone::Dim);
        }
    }
}

fn outcome_rows(told: &mut Told, case: &Case) {
    let (figures, rubric) = (case.figures(), &case.rubric);
    if let Some(score) = &figures.score {
        told.named("screen-seal-score", score);
    } else if let Some(score) = &figures.so_far {
        told.named("screen-seal-so-far", score);
    }
    let band = figures
        .band
        .as_ref()
        .and_then(|id| rubric.bands().iter().find(|band| band.id == *id));
    if let Some(band) = band {
        told.words("screen-seal-band", &band.title);
    }
    if !case.is_sealed() {
        cap_rows(told, case);
    } else if figures.caps > 0 {
        let caps = Phrase::new("screen-caps").with("count", figures.caps);
        told.sign(Sign::Capped, &caps.say(told.lang()), Tone::Capped);
    }
    if let Some(changed) = case.changed_since() {
        told.sign(Sign::Gate, &changed.say(told.lang()), Tone::Trouble);
    }
    for gate in &figures.gates {
        told.sign(Sign::Gate, gate.say(told.lang()), Tone::Capped);
    }
}

fn cap_rows(told: &mut Told, case: &Case) {
    let (outcome, rubric) = (&case.outcome, &case.rubric);
    let is_complete = outcome.done == outcome.total;
    let rounding = rubric.rounding();
    for cap in &outcome.caps {
        let title = rubric
            .asked(&cap.indicator)
            .map(|indicator| indicator.title.clone());
        let line = Phrase::new("screen-seal-cap")
            .with("indicator", title.unwrap_or_default())
            .with("raw", cap.raw.rounded(rounding).to_string())
            .with("scored", cap.scored.rounded(rounding).to_string());
        let said = line.say(told.lang());
        told.sign(Sign::Capped, &said, Tone::Capped);
        // what stands in the way comes first; why a mark is capped is for when nothing does
        for because in cap.because.iter().filter(|_| is_complete) {
            let said = because.say(told.lang());
            told.hang("  ", &said, Tone::Dim);
        }
    }
}
