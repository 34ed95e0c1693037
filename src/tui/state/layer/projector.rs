//! The project on the table for a meeting room: total, band and profile, with codes in the place of names.

use super::{Gesture, Input, Place, Request, Step, View, input, otherwise};
use crate::model::{Person, Role};
use crate::number::Exact;
use crate::rubric::Node;
use crate::text::{Phrase, Wording};
use crate::tui::event::{Event, MouseAct};
use crate::tui::gesture;
use crate::tui::state::desk::Way;
use crate::tui::state::desk::tree::criterion_result;
use crate::workbench::asks::register::Register;
use crate::workbench::case::Case;

/// A view for a room; who looks is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Projector {
    evaluator: Option<usize>,
}

/// One bar of the profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The criterion.
    pub title: String,
    /// How much of it is reached; none before anything is answered.
    pub score: Option<Exact>,
}

impl Projector {
    /// The view of one of these people.
    pub fn new(name: &Wording, register: &Register) -> Self {
        let evaluates = |person: &&Person| person.roles.contains(&Role::Evaluator);
        let mut evaluators = register.people.iter().filter(evaluates);
        Self {
            evaluator: evaluators.position(|person| person.name == *name),
        }
    }

    /// Who looks: a number among the evaluators.
    pub fn who(self) -> Phrase {
        match self.evaluator {
            Some(at) => Phrase::new("screen-projector-evaluator").with("number", at + 1),
            None => Phrase::new("screen-role-evaluator"),
        }
    }

    /// Where it stands: all of the screen but the footer.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    pub(super) fn update(event: &Event) -> Step {
        let beside = |way| Step::Request(Request::Beside(way));
        match input(gesture::Layer::Projector, event) {
            Some(Input::Gesture(Gesture::NextProject)) => beside(Way::On),
            Some(Input::Gesture(Gesture::PreviousProject)) => beside(Way::Back),
            Some(Input::Gesture(gesture)) => otherwise(gesture::Layer::Projector, gesture),
            Some(Input::Mouse(mouse)) => match mouse.act {
                MouseAct::WheelUp => beside(Way::Back),
                MouseAct::WheelDown => beside(Way::On),
                _ => Step::Stay,
            },
            _ => Step::Stay,
        }
    }
}

/// The code of a project: its number among those on record.
pub fn code(case: &Case, register: &Register) -> String {
    let at = register.projects.iter().position(|one| one.id == case.project.id);
    format!("P-{:03}", at.map_or(0, |at| at + 1))
}

/// The bars of the profile: the criteria at the top of the rubric.
pub fn profile(case: &Case, view: &View<'_>) -> Vec<Bar> {
    let bar = |node: &Node| match node {
        Node::Criterion(criterion) => Some(Bar {
            title: criterion.title.say(view.lang).to_owned(),
            score: criterion_result(case, &criterion.id)?.score.clone(),
        }),
        Node::Indicator(_) => None,
    };
    case.rubric.children().iter().filter_map(bar).collect()
}
