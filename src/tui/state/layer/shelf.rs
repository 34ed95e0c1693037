//! Every edition of a rubric that can be named, to read one or to compare one with another; a file can be named too.

use super::reader::short;
use super::{Ask, Gesture, Input, Layer, Place, Request, Step, View, input, list_step, otherwise};
use crate::text::Phrase;
use crate::text::seek::holds;
use crate::tui::event::{Event, MouseAct};
use crate::tui::gesture;
use crate::tui::state::list::{self, List};
use crate::tui::state::reading::Wish;
use crate::workbench::asks::reading::OnShelf;

/// The widest it gets.
const COLUMNS: u16 = 84;

/// The editions, one of which is pointed at; below them the file that is none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    editions: Vec<OnShelf>,
    /// What the chosen one is compared with; none to read it.
    beside: Option<String>,
    list: List,
    filter: String,
}

impl Shelf {
    /// The editions, to read one or to lay it beside another.
    pub fn new(editions: Vec<OnShelf>, beside: Option<String>) -> Self {
        Self {
            list: List::new(editions.len() + 1),
            editions,
            beside,
            filter: String::new(),
        }
    }

    /// What is asked.
    pub fn title(&self) -> Phrase {
        match &self.beside {
            Some(name) => Phrase::new("screen-shelf-beside").with("rubric", short(name)),
            None => Phrase::new("screen-shelf"),
        }
    }

    /// Those that contain the words.
    pub fn shown(&self) -> Vec<&OnShelf> {
        let holds = |one: &&OnShelf| {
            let title = &one.title;
            let mut texts = vec![one.name.as_str(), title.original()];
            texts.extend(title.translations().values().map(String::as_str));
            holds(&self.filter, &texts)
        };
        self.editions.iter().filter(holds).collect()
    }

    /// How many there are, shown or not.
    pub fn count(&self) -> usize {
        self.editions.len()
    }

    /// The words they must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only those that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.list = List::new(self.shown().len() + 1);
    }

    /// Which is pointed at, and which show; the row behind the last is the file.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// Where it stands, its frame included.
    pub fn place(&self, view: &View<'_>) -> Place {
        let rows = u16::try_from(self.editions.len()).unwrap_or(u16::MAX);
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, rows.saturating_add(3))
    }

    /// Where its rows stand.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        self.place(view).framed()
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let place = self.list_place(view);
        match input(gesture::Layer::Choose, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.choose(view),
            Some(Input::Gesture(gesture)) => match list_step(gesture) {
                Some(step) => self.turn(step, place),
                None => otherwise(gesture::Layer::Choose, gesture),
            },
            Some(Input::Mouse(mouse)) => match (mouse.act, place.at(mouse.column, mouse.row)) {
                (MouseAct::WheelUp, _) => self.turn(list::Step::WheelUp, place),
                (MouseAct::WheelDown, _) => self.turn(list::Step::WheelDown, place),
                (MouseAct::Press, Some((_, line))) => match self.list.row_at(line, place.height()) {
                    Some(row) if self.list.selected() == Some(row) => self.choose(view),
                    Some(row) => {
                        self.list.select(row);
                        Step::Stay
                    }
                    None => Step::Stay,
                },
                _ => Step::Stay,
            },
            _ => Step::Stay,
        }
    }

    fn turn(&mut self, step: list::Step, place: Place) -> Step {
        self.list.step(step, place.height());
        Step::Stay
    }

    fn choose(&self, view: &View<'_>) -> Step {
        let shown = self.shown();
        let chosen = self.list.selected().and_then(|at| shown.get(at));
        match chosen {
            Some(one) => Step::CloseWith(wanted(&one.name, self.beside.as_deref())),
            None => Step::Push(Layer::Ask(Ask::rubric_file(self.beside.clone(), view))),
        }
    }
}

/// To read a rubric, or to lay it beside the one that was there first.
pub(super) fn wanted(name: &str, beside: Option<&str>) -> Request {
    match beside {
        Some(before) => Request::Rubric(Wish::Beside {
            before: before.to_owned(),
            after: name.to_owned(),
        }),
        None => Request::Rubric(Wish::Read(name.to_owned())),
    }
}
