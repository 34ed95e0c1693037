//! The comment of a mark, being written; and what to do when another program saved its own meanwhile.

use super::clash::{Clash, Wish};
use super::{Confirm, Input, Layer, Place, Request, Step, Typing, View, edit, input, otherwise};
use crate::model::{IndicatorId, ProjectId};
use crate::text::Phrase;
use crate::tui::event::{Event, Mouse, MouseAct};
use crate::tui::gesture::{self, Gesture};
use crate::tui::state::field::{Field, Spot};
use crate::tui::state::scroll::Scroll;
use crate::workbench::args::Args;
use crate::workbench::asks::past::Past;
use crate::workbench::draft::{Left, comment_field};
use crate::workbench::{Fault, Reply};

/// The most rows it takes of the pane it lies over.
const ROWS: u16 = 14;

/// A text of many lines, and how much of it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    project: ProjectId,
    indicator: IndicatorId,
    text: Field,
    /// What the sheet says, as it was shown: what is saved replaces nothing else.
    shown: String,
    kept: Option<String>,
    /// What another program saved there since.
    clash: Option<Clash>,
    trouble: Option<Phrase>,
}

/// How much of what is typed is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// All of it is part of the sheet.
    Saved,
    /// All of it is on the disk as a draft.
    Draft,
    /// Something was typed just now.
    NotYet,
}

impl Comment {
    /// The comment as it stands on the sheet, or the draft that was left; one that was begun over another comment than
    /// the one that stands there shows both.
    pub fn new(project: ProjectId, indicator: IndicatorId, saved: &str, draft: Option<&Left>) -> Self {
        let shown = draft.map_or(saved, |draft| draft.over.as_str());
        let text = draft.map_or(saved, |draft| draft.text.as_str());
        let mut comment = Self {
            project,
            indicator,
            text: Field::many_lines(text),
            shown: shown.to_owned(),
            kept: draft.map(|draft| draft.text.clone()),
            clash: None,
            trouble: None,
        };
        comment.meet(saved);
        comment
    }

    /// The text.
    pub fn text(&self) -> &Field {
        &self.text
    }

    /// The indicator commented on.
    pub fn indicator(&self) -> &IndicatorId {
        &self.indicator
    }

    /// What another program saved meanwhile, while nothing is decided about it.
    pub fn clash(&self) -> Option<&Clash> {
        self.clash.as_ref()
    }

    /// Why it could not be saved.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// How much of it is kept.
    pub fn state(&self) -> Kept {
        if self.text.text() == self.shown {
            Kept::Saved
        } else if self.kept.as_deref() == Some(self.text.text()) {
            Kept::Draft
        } else {
            Kept::NotYet
        }
    }

    /// Where it stands: over the lower part of the indicator, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let pane = view.pane.unwrap_or_else(|| view.screen.above_footer());
        pane.bottom(ROWS.min((pane.rows / 2).max(6)))
    }

    /// Where its text stands: inside the frame, above the line that says what is the matter.
    pub fn text_place(&self, view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        inside.top(inside.rows.saturating_sub(u16::from(self.trouble.is_some())))
    }

    pub(super) fn keys(&self) -> gesture::Layer {
        match self.clash {
            Some(_) => gesture::Layer::Clash,
            None => gesture::Layer::Comment,
        }
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        if self.clash.is_some() {
            return self.decide(event, view);
        }
        match input(gesture::Layer::Comment, event) {
            Some(Input::Gesture(Gesture::Save)) => self.save(),
            Some(Input::Gesture(Gesture::Back)) => self.leave(),
            Some(Input::Gesture(Gesture::Discard)) => self.discard(),
            Some(Input::Gesture(Gesture::History)) => {
                let of = Past::Comment(self.project.clone(), self.indicator.clone());
                Step::Request(Request::History(of))
            }
            Some(Input::Gesture(Gesture::Editor)) => {
                Step::Request(Request::Edit(self.text.text().to_owned()))
            }
            Some(Input::Gesture(gesture)) => match edit(gesture) {
                Some(edit) => self.edit(&edit, view),
                None => otherwise(gesture::Layer::Comment, gesture),
            },
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            None => Step::Stay,
        }
    }

    /// What to do with two comments, each of which somebody wrote.
    fn decide(&mut self, event: &Event, view: &View<'_>) -> Step {
        let place = Self::place(view).framed().padded();
        let Some(mut clash) = self.clash.take() else {
            return Step::Stay;
        };
        let wish = clash.update(event, self.text.text(), place, view.lang);
        match wish {
            Wish::Keep => {
                self.shown = clash.other;
                return self.save();
            }
            Wish::Take => self.put(&clash.other.clone(), clash.other),
            Wish::Join => self.put(&clash.joined(self.text.text()), clash.other),
            Wish::Otherwise(step) => {
                let later = matches!(*step, Step::Close);
                self.clash = Some(clash);
                return if later { self.leave() } else { *step };
            }
        }
        Step::Stay
    }

    /// Another text stands in the field, for the person to look at; taking it back brings the one before.
    fn put(&mut self, text: &str, shown: String) {
        self.text.replace(text);
        self.shown = shown;
        self.trouble = None;
    }

    /// The sheet says this now: where nothing is being typed that is shown, else both are, and the person decides.
    pub(super) fn meet(&mut self, saved: &str) {
        if saved == self.shown || saved == self.text.text() {
            return;
        }
        if self.text.text() == self.shown {
            self.text = Field::many_lines(saved);
            saved.clone_into(&mut self.shown);
        } else {
            self.clash = Some(Clash::with(saved));
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        match result {
            Ok(_) => {
                self.text.text().clone_into(&mut self.shown);
                self.trouble = None;
            }
            Err(fault) => match fault.message.text("now") {
                Some(now) if fault.name == "comment-changed" => self.clash = Some(Clash::with(now)),
                _ => self.trouble = Some(fault.message.clone()),
            },
        }
    }

    pub(super) fn draft(&self) -> Option<Typing> {
        (self.text.text() != self.shown).then(|| Typing {
            field: self.field(),
            text: self.text.text().to_owned(),
            over: self.shown.clone(),
        })
    }

    pub(super) fn field(&self) -> String {
        Self::field_of(&self.indicator)
    }

    /// The field the draft of an indicator's comment is kept under.
    pub fn field_of(indicator: &IndicatorId) -> String {
        comment_field(indicator)
    }

    pub(super) fn kept(&mut self, text: &str) {
        self.kept = Some(text.to_owned());
    }

    pub(super) fn edited(&mut self, text: &str) {
        self.text.replace(text);
    }

    pub(super) fn settle(&mut self) {
        self.text.settle();
    }

    fn edit(&mut self, edit: &crate::tui::state::field::Edit, view: &View<'_>) -> Step {
        let width = self.text_place(view).width();
        self.text.edit(edit, width);
        Step::Stay
    }

    fn save(&mut self) -> Step {
        if self.state() == Kept::Saved {
            return self.leave();
        }
        let args = Args::new()
            .with("project", self.project.as_str())
            .with("indicator", self.indicator.as_str())
            .with("text", self.text.text())
            .with("shown", self.shown.as_str());
        Step::CloseWith(Request::Act {
            name: "comment",
            args,
        })
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

    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let place = self.text_place(view);
        if let (MouseAct::Press, Some((column, row))) = (mouse.act, place.at(mouse.column, mouse.row)) {
            let layout = self.text.layout(place.width());
            let window = Scroll::default()
                .following(layout.caret.row, layout.rows.len(), place.height())
                .window(layout.rows.len(), place.height());
            let spot = Spot {
                row: window.start + row,
                column,
            };
            self.text.point_at(spot, place.width());
        }
        Step::Stay
    }
}
