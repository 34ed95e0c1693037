//! What gestures do on the project that is on the table.

use super::app::{Effects, Hit, State};
use super::desk::{Way, takes_digit};
use super::layer::{Ask, Comment, Confirm, Jump, Layer, Picture, Trace};
use super::list::Step;
use super::news::{Asker, Over, Work};
use super::queueing::step_of;
use crate::model::IndicatorId;
use crate::rubric::{Indicator, Kind};
use crate::scoring::MarkState;
use crate::text::Phrase;
use crate::tui::event::Key;
use crate::tui::gesture::Gesture;
use crate::tui::run::Effect;
use crate::workbench::args::Args;
use crate::workbench::asks::past::Past;
use crate::workbench::case::{Case, answered_by};
use crate::workbench::draft::Left;

/// A mark that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// At which indicator.
    pub at: IndicatorId,
    /// What it scores.
    pub scores: Scores,
}

/// What a mark scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scores {
    /// What it says.
    Whole,
    /// Less, which was told.
    Less,
}

impl State {
    pub(super) fn desk_gesture(&mut self, gesture: Gesture, key: Key) -> Effects {
        if matches!(gesture, Gesture::NextOpen | Gesture::PreviousOpen) {
            self.leave_here();
        }
        if gesture == Gesture::Back {
            return self.back_to_queue();
        }
        let Some(case) = self.case.take() else {
            return self.back_to_queue();
        };
        let effects = self.at_desk(&case, gesture, key);
        self.case = Some(case);
        effects
    }

    fn at_desk(&mut self, case: &Case, gesture: Gesture, key: Key) -> Effects {
        match gesture {
            Gesture::Digit | Gesture::Number | Gesture::NotApplicable | Gesture::Abstain | Gesture::Clear => {
                return self.answer(case, gesture, key);
            }
            Gesture::Evidence => return vec![Effect::Work(Work::Furnish(Over::Evidence))],
            Gesture::Projector => return vec![Effect::Work(Work::Furnish(Over::Projector))],
            Gesture::Copy => return self.copy_mark(case),
            Gesture::History => {
                let project = case.project.id.clone();
                let past = match self.desk.indicator(case) {
                    Some(one) => Past::Mark(project, one.id.clone()),
                    None => Past::Project(project),
                };
                return vec![Effect::Work(Work::History(past))];
            }
            Gesture::Seal => self.seal(case),
            Gesture::Comment => self.comment(case),
            Gesture::Jump => {
                let at = self.desk.indicator(case).map(|one| &one.id);
                self.layers.push(Layer::Jump(Jump::new(case, at)));
            }
            Gesture::Why => {
                let here = self.desk.indicator(case).map(|one| &one.id);
                // right after a mark that scores less, that is what wants explaining
                let capped = self.just_marked.as_ref();
                let capped = capped.filter(|marked| marked.scores == Scores::Less);
                let at = capped.map(|marked| &marked.at).or(here);
                self.layers.push(Layer::Trace(Trace::new(case, at)));
            }
            Gesture::Timeline => self.layers.push(Layer::Picture(Picture::timeline())),
            Gesture::Profile => self.layers.push(Layer::Picture(Picture::profile())),
            Gesture::NextOpen | Gesture::PreviousOpen => {
                let way = if gesture == Gesture::NextOpen {
                    Way::On
                } else {
                    Way::Back
                };
                if !self.desk.go_open(case, None, way) {
                    if self.offered {
                        return vec![self.next_project(way)];
                    }
                    self.say(done(case));
                }
            }
            Gesture::About => self.desk.turn_detail(),
            Gesture::Fold => self.desk.fold(case),
            Gesture::Unfold => self.desk.unfold(case, self.shown.list),
            Gesture::PageUp => self.scroll_pane(-self.page()),
            Gesture::PageDown => self.scroll_pane(self.page()),
            other => {
                if let Some(step) = step_of(other) {
                    self.desk.step(case, step, self.shown.list.max(1));
                }
            }
        }
        Vec::new()
    }

    pub(super) fn desk_step(&mut self, step: Step) {
        if let Some(case) = self.case.take() {
            self.desk.step(&case, step, self.shown.list.max(1));
            self.case = Some(case);
        }
    }

    pub(super) fn scroll_pane(&mut self, rows: isize) {
        self.desk
            .scroll_by(rows, self.shown.pane_len, self.shown.pane_rows);
    }

    fn page(&self) -> isize {
        self.shown.pane_rows.saturating_sub(1).max(1).cast_signed()
    }

    pub(super) fn desk_point(&mut self, hit: &Hit) -> Effects {
        let Some(case) = self.case.take() else {
            return Vec::new();
        };
        let effects = match hit {
            Hit::Row(row) => {
                self.desk.point(&case, *row);
                Vec::new()
            }
            Hit::Level(value) => match self.writable(&case) {
                Some(indicator) => vec![mark(&case, indicator, value)],
                None => Vec::new(),
            },
            Hit::Key(_) | Hit::Split => Vec::new(),
        };
        self.case = Some(case);
        effects
    }

    fn answer(&mut self, case: &Case, gesture: Gesture, key: Key) -> Effects {
        let Some(indicator) = self.writable(case) else {
            return Vec::new();
        };
        let typed = key
            .typed()
            .filter(|_| gesture == Gesture::Digit)
            .map(String::from);
        match gesture {
            Gesture::Digit if takes_digit(case, indicator) => {
                return vec![mark(case, indicator, typed.as_deref().unwrap_or_default())];
            }
            Gesture::Digit | Gesture::Number => self.ask_value(case, indicator, typed),
            Gesture::NotApplicable => return vec![mark(case, indicator, "n/a")],
            Gesture::Abstain => {
                let draft = self.drafts.get(&Ask::abstain_field(&indicator.id));
                let ask = Ask::abstain(case.project.id.clone(), indicator, draft.map(text_of));
                self.layers.push(Layer::Ask(ask));
            }
            _ if case.mark(&indicator.id).state() == MarkState::Unanswered => {
                self.say(Phrase::new("screen-nothing-to-clear"));
            }
            _ => return vec![mark(case, indicator, "clear")],
        }
        Vec::new()
    }

    fn ask_value(&mut self, case: &Case, indicator: &Indicator, typed: Option<String>) {
        let typed = typed.filter(|_| !matches!(indicator.kind, Kind::Checklist(_)));
        let draft = self.drafts.get(&Ask::value_field(&indicator.id)).map(text_of);
        let ask = Ask::value(
            case.project.id.clone(),
            indicator,
            &case.mark(&indicator.id),
            draft,
        );
        let ask = match case.rubric.adjustment(&indicator.id) {
            Some(adjustment) => ask.times(adjustment),
            None => ask,
        };
        let ask = match typed {
            Some(typed) if self.just_marked.is_some() => {
                ask.begun_with(&typed).after_a_mark(indicator, &typed)
            }
            Some(typed) => ask.begun_with(&typed),
            None => ask,
        };
        self.layers.push(Layer::Ask(ask));
    }

    pub(super) fn comment(&mut self, case: &Case) {
        if let Some(indicator) = self.writable(case) {
            let draft = self.drafts.get(&Comment::field_of(&indicator.id));
            let saved = case.mark(&indicator.id).comment;
            let comment = Comment::new(case.project.id.clone(), indicator.id.clone(), &saved, draft);
            self.layers.push(Layer::Comment(comment));
        }
    }

    /// The indicator one stands at, where it can be written on; says why where it cannot.
    fn writable<'a>(&mut self, case: &'a Case) -> Option<&'a Indicator> {
        if case.is_sealed() {
            self.say(Phrase::new("screen-is-sealed"));
            return None;
        }
        let indicator = self.desk.indicator(case);
        match indicator {
            None => self.say(Phrase::new("screen-choose-indicator")),
            Some(one) if !case.may_answer(one) => {
                self.say(answered_by(one.answer));
                return None;
            }
            Some(_) => {}
        }
        indicator
    }

    /// Asks before the sheet is submitted, or why it is to be opened again.
    pub(super) fn seal(&mut self, case: &Case) {
        if case.is_sealed() {
            let draft = self.drafts.get(Ask::REOPEN_FIELD);
            let ask = Ask::reopen(case.project.id.clone(), draft.map(text_of));
            self.layers.push(Layer::Ask(ask));
            return;
        }
        let confirm = Confirm::seal(case.project.id.clone());
        self.layers.push(Layer::Confirm(confirm));
    }

    /// Nothing is open here any more: on to the next project that is not sealed.
    fn next_project(&self, way: Way) -> Effect<Work> {
        Effect::Work(Work::OpenNext {
            from: self.queue.list().selected(),
            way,
            filter: self.queue.filter().to_owned(),
        })
    }

    fn back_to_queue(&mut self) -> Effects {
        self.leave_here();
        self.leave_sheet();
        self.case = None;
        self.screen = super::app::Screen::Queue;
        self.queue.forget_rows();
        vec![Effect::Work(Work::Count)]
    }
}

fn text_of(left: &Left) -> &str {
    &left.text
}

fn mark(case: &Case, indicator: &Indicator, value: &str) -> Effect<Work> {
    let args = Args::new()
        .with("project", case.project.id.as_str())
        .with("indicator", indicator.id.as_str())
        .with("value", value);
    State::act("mark", args, Asker::Screen)
}

/// What to say when nothing is open.
pub(super) fn done(case: &Case) -> Phrase {
    Phrase::new(if case.is_sealed() {
        "screen-is-sealed"
    } else {
        "screen-all-answered"
    })
}
