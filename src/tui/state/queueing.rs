//! What gestures do on the list of projects.

use super::app::{Effects, Hit, Screen, State};
use super::desk::Way;
use super::layer::{Ask, Layer};
use super::list::Step;
use super::news::{Over, Then, Work};
use super::queue::Window;
use crate::text::Phrase;
use crate::tui::event::{Event, Mouse, MouseAct};
use crate::tui::gesture::{Gesture, gesture_of};
use crate::tui::run::Effect;
use crate::workbench::asks::past::Past;

impl State {
    /// The rows of the list that the next frame shows and that are not at hand; to be fetched before it is drawn, not
    /// for every change before it.
    pub fn wanted(&self) -> Option<Window> {
        let height = self.shown.screen.height();
        (self.screen == Screen::Queue)
            .then(|| self.queue.wanted(height))
            .flatten()
    }

    /// The rows to fetch before an event comes in: a move through a list whose length is known needs none, however
    /// many moves come before the next frame.
    pub fn wanted_for(&self, event: &Event) -> Option<Window> {
        let is_move = || self.layers.is_empty() && self.queue.is_certain() && self.moves(event);
        self.wanted().filter(|_| !is_move())
    }

    fn moves(&self, event: &Event) -> bool {
        match event {
            Event::Key(_) => match self.as_usual(event) {
                Some(Event::Key(key)) => gesture_of(self.keys(), key).and_then(step_of).is_some(),
                _ => true,
            },
            Event::Mouse(mouse) => mouse.act != MouseAct::Press,
            Event::Resize(..) | Event::Ground(_) => true,
            Event::Paste(_) => false,
        }
    }

    pub(super) fn queue_gesture(&mut self, gesture: Gesture) -> Effects {
        match gesture {
            Gesture::Enter => self.table(Then::Desk),
            Gesture::Seal => self.table(Then::Seal),
            Gesture::NextOpen => self.find_open(Way::On),
            Gesture::PreviousOpen => self.find_open(Way::Back),
            Gesture::Card => self.table(Then::Open(Over::Card)),
            Gesture::Projector => self.table(Then::Open(Over::Projector)),
            Gesture::Copy => self.copy_row(),
            Gesture::History => self.table(Then::History),
            Gesture::EditProject => self.table(Then::Open(Over::EditProject)),
            Gesture::AddProject => vec![Effect::Work(Work::Furnish(Over::AddProject))],
            Gesture::Records => vec![Effect::Work(Work::Furnish(Over::Records))],
            Gesture::Filter => {
                let ask = Ask::filter(self.queue.filter());
                self.put_over(Layer::Ask(ask))
            }
            Gesture::Back => self.narrow(""),
            Gesture::Sort => self.sort(),
            other => match step_of(other) {
                Some(step) => self.queue_step(step),
                None => Vec::new(),
            },
        }
    }

    /// Shows only rows that contain these words.
    pub(super) fn narrow(&mut self, words: &str) -> Effects {
        if words == self.queue.filter() {
            return Vec::new();
        }
        self.queue.narrow(words);
        vec![Effect::Work(Work::Count)]
    }

    /// Sorts the list by the next thing, and says by what.
    fn sort(&mut self) -> Effects {
        let by = self.queue.by().next();
        self.queue.sort(by);
        self.say(Phrase::new(format!("screen-sorted-{}", by.word())));
        Vec::new()
    }

    pub(super) fn queue_point(&mut self, hit: &Hit) -> Effects {
        match hit {
            Hit::Row(row) if self.queue.list().selected() == Some(*row) => self.table(Then::Desk),
            Hit::Row(row) => {
                self.queue.select(*row);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn wheel(&mut self, mouse: Mouse) -> Effects {
        let up = mouse.act == MouseAct::WheelUp;
        if self.screen == super::app::Screen::Queue {
            return self.queue_step(if up { Step::WheelUp } else { Step::WheelDown });
        }
        let over_pane = self
            .shown
            .pane
            .is_some_and(|pane| pane.at(mouse.column, mouse.row).is_some());
        if over_pane {
            self.scroll_pane(if up { -3 } else { 3 });
        } else {
            self.desk_step(if up { Step::Up } else { Step::Down });
        }
        Vec::new()
    }

    fn queue_step(&mut self, step: Step) -> Effects {
        self.queue.step(step, self.shown.list.max(1));
        Vec::new()
    }

    fn table(&self, then: Then) -> Effects {
        let Some(row) = self.queue.selected() else {
            return Vec::new();
        };
        // without a rubric a project cannot be put on the table, and the first thing to do is to choose one
        let is_bare = row.rubric.is_none() && row.total == 0;
        vec![Effect::Work(match then {
            Then::History if is_bare => Work::History(Past::Project(row.id.clone())),
            _ if is_bare => Work::Furnish(Over::Rubric),
            _ => Work::Table {
                project: row.id.clone(),
                then,
            },
        })]
    }

    /// Puts the project beside the selected one on the table, for the layer that shows one.
    pub(super) fn table_beside(&mut self, way: Way) -> Effects {
        let step = match way {
            Way::On => Step::Down,
            Way::Back => Step::Up,
        };
        let mut effects = self.queue_step(step);
        let project = self.queue.selected().map(|row| row.id.clone());
        let there = self.case.as_ref().map(|case| &case.project.id);
        effects.extend(project.filter(|project| Some(project) != there).map(|project| {
            let then = Then::Beside;
            Effect::Work(Work::Table { project, then })
        }));
        effects
    }

    fn find_open(&self, way: Way) -> Effects {
        vec![Effect::Work(Work::FindOpen {
            from: self.queue.list().selected(),
            way,
            filter: self.queue.filter().to_owned(),
        })]
    }
}

/// The move through a list that a gesture makes.
pub(super) fn step_of(gesture: Gesture) -> Option<Step> {
    Some(match gesture {
        Gesture::Up => Step::Up,
        Gesture::Down => Step::Down,
        Gesture::PageUp => Step::PageUp,
        Gesture::PageDown => Step::PageDown,
        Gesture::First => Step::First,
        Gesture::Last => Step::Last,
        _ => return None,
    })
}
