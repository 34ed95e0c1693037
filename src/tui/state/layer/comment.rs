//! The comment of a mark, being written.

use super::{Input, Place, Request, Step, View, edit, input, otherwise};
use crate::model::{IndicatorId, ProjectId};
use crate::text::Phrase;
use crate::tui::event::{Event, Mouse, MouseAct};
use crate::tui::gesture::{self, Gesture};
use crate::tui::state::field::{Field, Spot};
use crate::tui::state::scroll::Scroll;
use crate::workbench::args::Args;
use crate::workbench::draft::comment_field;
use crate::workbench::{Fault, Reply};

/// The most rows it takes of the pane it lies over.
const ROWS: u16 = 14;

/// A text of many lines, and how much of it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    project: ProjectId,
    indicator: IndicatorId,
    text: Field,
    saved: String,
    kept: Option<String>,
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
    /// The comment as it stands on the sheet, or the draft that was left.
    pub fn new(project: ProjectId, indicator: IndicatorId, saved: &str, draft: Option<&str>) -> Self {
        Self {
            project,
            indicator,
            text: Field::many_lines(draft.unwrap_or(saved)),
            saved: saved.to_owned(),
            kept: draft.map(str::to_owned),
            trouble: None,
        }
    }

    /// The text.
    pub fn text(&self) -> &Field {
        &self.text
    }

    /// The indicator commented on.
    pub fn indicator(&self) -> &IndicatorId {
        &self.indicator
    }

    /// Why it could not be saved.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// How much of it is kept.
    pub fn state(&self) -> Kept {
        if self.text.text() == self.saved {
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

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(gesture::Layer::Comment, event) {
            Some(Input::Gesture(Gesture::Save)) => self.save(),
            Some(Input::Gesture(Gesture::Back)) => self.leave(),
            Some(Input::Gesture(gesture)) => match edit(gesture) {
                Some(edit) => self.edit(&edit, view),
                None => otherwise(gesture::Layer::Comment, gesture),
            },
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            None => Step::Stay,
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        match result {
            Ok(_) => {
                self.text.text().clone_into(&mut self.saved);
                self.trouble = None;
            }
            Err(fault) => self.trouble = Some(fault.message.clone()),
        }
    }

    pub(super) fn draft(&self) -> Option<(String, String)> {
        (self.text.text() != self.saved).then(|| (self.field(), self.text.text().to_owned()))
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
            .with("text", self.text.text());
        Step::CloseWith(Request::Act {
            name: "comment",
            args,
        })
    }

    fn leave(&self) -> Step {
        match self.draft() {
            Some((field, text)) => Step::CloseWith(Request::Draft { field, text }),
            None if self.kept.is_some() => Step::CloseWith(Request::Forget { field: self.field() }),
            None => Step::Close,
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
