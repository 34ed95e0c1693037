//! A way to any indicator: words that narrow the list of all of them.

use super::pointing::{Pointed, point};
use super::{Gesture, Input, Place, Request, Step, View, input, list_step, otherwise};
use crate::model::IndicatorId;
use crate::rubric::Indicator;
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::desk::tree::path;
use crate::tui::state::field::{Edit, Field};
use crate::tui::state::list::{self, List};
use crate::workbench::case::Case;

/// The widest it gets.
const COLUMNS: u16 = 76;

/// Words, and the indicators that contain them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    words: Field,
    list: List,
}

impl Jump {
    /// All indicators that apply, with the one in hand pointed at.
    pub fn new(case: &Case, here: Option<&IndicatorId>) -> Self {
        let all = case.asked();
        let mut list = List::new(all.len());
        list.select(all.iter().position(|one| Some(&one.id) == here).unwrap_or(0));
        Self {
            words: Field::one_line(""),
            list,
        }
    }

    /// The words typed.
    pub fn words(&self) -> &Field {
        &self.words
    }

    /// Which indicator is pointed at, and which show.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// The indicators whose id, title or criteria contain the words.
    pub fn found<'a>(&self, view: &View<'a>) -> Vec<&'a Indicator> {
        let words = self.words.text().to_lowercase();
        let contains = |case: &Case, one: &Indicator| {
            let above = path(case, &one.id);
            let above = above.iter().map(|criterion| criterion.title.say(view.lang));
            let text = format!(
                "{} {} {}",
                one.id,
                one.title.say(view.lang),
                above.collect::<Vec<_>>().join(" ")
            );
            let text = text.to_lowercase();
            words.split_whitespace().all(|word| text.contains(word))
        };
        let case = view.case.into_iter();
        case.flat_map(|case| case.asked().into_iter().filter(move |one| contains(case, one)))
            .collect()
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let all = view.case.map_or(0, |case| case.asked().len());
        let rows = u16::try_from(all).unwrap_or(u16::MAX).saturating_add(3);
        view.screen.above_footer().centred(COLUMNS, rows)
    }

    /// Where the words are typed.
    pub fn words_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().top(1)
    }

    /// Where the indicators stand.
    pub fn list_place(view: &View<'_>) -> Place {
        Self::place(view).framed().below(1)
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(gesture::Layer::Jump, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.go(view),
            Some(Input::Gesture(gesture)) => match list_step(gesture) {
                Some(step) => self.turn(step, view),
                None => match super::edit(gesture) {
                    Some(edit) => self.edit(&edit, view),
                    None => otherwise(gesture::Layer::Jump, gesture),
                },
            },
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => match point(&mut self.list, mouse, Self::list_place(view)) {
                Pointed::Selected | Pointed::Again => self.go(view),
                Pointed::Nothing | Pointed::Turned => Step::Stay,
            },
            None => Step::Stay,
        }
    }

    fn turn(&mut self, step: list::Step, view: &View<'_>) -> Step {
        self.list.step(step, Self::list_place(view).height());
        Step::Stay
    }

    fn edit(&mut self, edit: &Edit, view: &View<'_>) -> Step {
        let before = self.words.text().to_owned();
        self.words.edit(edit, Self::words_place(view).width());
        if self.words.text() != before {
            self.list = List::new(self.found(view).len());
        }
        Step::Stay
    }

    fn go(&self, view: &View<'_>) -> Step {
        let found = self.found(view);
        match self.list.selected().and_then(|at| found.get(at)) {
            Some(indicator) => Step::Leave(Request::Goto(indicator.id.clone())),
            None => Step::Stay,
        }
    }
}
