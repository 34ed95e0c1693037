//! One of several: the rubric a project is scored against.

use super::pointing::{Pointed, point};
use super::{Gesture, Input, Place, Request, Step, View, input, list_step, otherwise};
use crate::model::ProjectId;
use crate::text::seek::holds;
use crate::text::{Phrase, Wording};
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::list::List;
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply};

/// The widest it gets.
const COLUMNS: u16 = 76;

/// A list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    project: ProjectId,
    options: Vec<Choice>,
    list: List,
    filter: String,
    trouble: Option<Phrase>,
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// What else tells it from others.
    pub note: Phrase,
}

impl Choice {
    fn holds(&self, words: &str) -> bool {
        let mut texts = vec![self.id.as_str(), self.title.original()];
        texts.extend(self.title.translations().values().map(String::as_str));
        holds(words, &texts)
    }
}

impl Pick {
    /// The rubrics that can be chosen for a project; its own is pointed at.
    pub fn rubric(project: ProjectId, view: &View<'_>) -> Self {
        let options: Vec<Choice> = view
            .register
            .rubrics
            .iter()
            .map(|rubric| Choice {
                id: rubric.id.to_string(),
                title: rubric.title.clone(),
                note: Phrase::new("screen-pick-rubric-note")
                    .with("version", rubric.version.as_str())
                    .with("count", rubric.indicators),
            })
            .collect();
        let mut list = List::new(options.len());
        let known = view.register.projects.iter().find(|known| known.id == project);
        let own = known.and_then(|project| project.rubric.as_ref());
        let at = options
            .iter()
            .position(|option| own.is_some_and(|own| own.as_str() == option.id));
        list.select(at.unwrap_or(0));
        Self {
            project,
            options,
            list,
            filter: String::new(),
            trouble: None,
        }
    }

    /// What can be chosen and contains the words.
    pub fn shown(&self) -> Vec<&Choice> {
        self.options
            .iter()
            .filter(|option| option.holds(&self.filter))
            .collect()
    }

    /// How many can be chosen, shown or not.
    pub fn count(&self) -> usize {
        self.options.len()
    }

    /// The words they must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only those that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.list = List::new(self.shown().len());
    }

    /// Which is pointed at, and which show.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// The question.
    pub fn title(&self) -> Phrase {
        Phrase::new("screen-pick-rubric").with("project", self.project.as_str())
    }

    /// Why it could not be chosen.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// Where it stands, its frame included.
    pub fn place(&self, view: &View<'_>) -> Place {
        let rows = u16::try_from(self.options.len()).unwrap_or(u16::MAX);
        view.screen
            .above_footer()
            .centred(COLUMNS, rows.saturating_add(3))
    }

    /// Where the options stand; the row below is for trouble.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        let inside = self.place(view).framed();
        inside.top(inside.rows.saturating_sub(1))
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let place = self.list_place(view);
        match input(gesture::Layer::Choose, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.choose(),
            Some(Input::Gesture(gesture)) => match list_step(gesture) {
                Some(step) => {
                    self.list.step(step, place.height());
                    Step::Stay
                }
                None => otherwise(gesture::Layer::Choose, gesture),
            },
            Some(Input::Mouse(mouse)) => match point(&mut self.list, mouse, place) {
                Pointed::Again => self.choose(),
                Pointed::Nothing | Pointed::Turned | Pointed::Selected => Step::Stay,
            },
            _ => Step::Stay,
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = result.err().map(|fault| fault.message.clone());
    }

    fn choose(&self) -> Step {
        let shown = self.shown();
        let Some(option) = self.list.selected().and_then(|at| shown.get(at)) else {
            return Step::Stay;
        };
        let args = Args::new().with("project", self.project.as_str());
        Step::CloseWith(Request::Act {
            name: "rubric use",
            args: args.with("rubric", option.id.as_str()),
        })
    }
}
