//! A list on one side and the text of what is selected on the other: beside each other where there is room, else one
//! above the other.

use super::told::{Sign, Tone, scroll_by};
use super::{Gesture, Mouse, Place, View, list_step};
use crate::tui::event::MouseAct;
use crate::tui::state::list::{self, List};
use crate::tui::state::scroll::Scroll;

/// Columns from which the two stand beside each other.
const WIDE: u16 = 100;
/// Rows from which both are seen while the text is read, where one stands above the other.
const HIGH: u16 = 24;
/// Rows the wheel turns a text by.
const WHEEL: isize = 3;

/// Which of the two has the keys, what is selected, how far each is scrolled, and what the list is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Split {
    list: List,
    scroll: Scroll,
    side: Side,
    filter: String,
}

/// Which of the two has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// The list.
    #[default]
    List,
    /// The text.
    Text,
}

/// How the two stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// Beside each other where there is room.
    Beside,
    /// The list above the text, which has all the width.
    Above,
}

/// Where the two stand, and the line between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Panes {
    /// The list.
    pub list: Place,
    /// The line between them: a column or a row; nothing where one has all the room.
    pub rule: Place,
    /// The text.
    pub text: Place,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it says.
    pub text: String,
    /// What stands at its right end.
    pub note: String,
    /// How it is meant.
    pub tone: Tone,
    /// What stands before it.
    pub sign: Option<Sign>,
    /// How far in it stands.
    pub depth: usize,
}

impl Split {
    /// The words the list is narrowed by.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Narrows the list; the first row that shows is selected.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        (self.list, self.side) = (List::default(), Side::List);
        self.scroll.rewind();
    }

    /// Which has the keys.
    pub fn side(&self) -> Side {
        self.side
    }

    /// The list, as long as it is now.
    pub fn list(&self, entries: usize) -> List {
        let mut list = self.list;
        list.resize(entries);
        list
    }

    /// How far the text is scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Selects a row.
    pub fn select(&mut self, row: usize, entries: usize) {
        self.list = self.list(entries);
        self.list.select(row);
        self.scroll.rewind();
    }

    /// Where the two stand: all of the screen, in a frame.
    pub fn panes(&self, stance: Stance, view: &View<'_>) -> Panes {
        let inside = view.screen.above_footer().framed();
        if stance == Stance::Beside && inside.columns >= WIDE {
            return beside(inside);
        }
        if self.side == Side::Text && inside.rows < HIGH {
            let text = inside.padded();
            return Panes {
                text,
                ..Panes::default()
            };
        }
        let list = inside.top((inside.rows * 2 / 5).max(3));
        let rest = inside.below(list.rows);
        Panes {
            list,
            rule: rest.top(1),
            text: rest.below(1).padded(),
        }
    }

    /// Lets a gesture move the selection or the text; false when it does neither.
    pub(super) fn gesture(&mut self, gesture: Gesture, entries: usize, rows: usize, panes: &Panes) -> bool {
        self.list = self.list(entries);
        match (self.side, gesture) {
            (Side::List, Gesture::Enter) if entries > 0 => self.side = Side::Text,
            (Side::Text, Gesture::Back) => self.side = Side::List,
            (Side::Text, _) => return scroll_by(&mut self.scroll, gesture, rows, panes.text.height()),
            (Side::List, _) => match list_step(gesture) {
                Some(step) => self.step(step, panes),
                None => return false,
            },
        }
        true
    }

    fn step(&mut self, step: list::Step, panes: &Panes) {
        let before = self.list.selected();
        self.list.step(step, panes.list.height());
        if self.list.selected() != before {
            self.scroll.rewind();
        }
    }

    /// Lets the mouse do the same; the wheel turns what it is over.
    pub(super) fn point(&mut self, mouse: Mouse, entries: usize, rows: usize, panes: &Panes) {
        self.list = self.list(entries);
        let is_text = panes.text.at(mouse.column, mouse.row).is_some();
        let line = panes.list.at(mouse.column, mouse.row);
        match mouse.act {
            MouseAct::WheelUp if is_text => self.scroll.by(-WHEEL, rows, panes.text.height()),
            MouseAct::WheelDown if is_text => self.scroll.by(WHEEL, rows, panes.text.height()),
            MouseAct::WheelUp => self.step(list::Step::WheelUp, panes),
            MouseAct::WheelDown => self.step(list::Step::WheelDown, panes),
            MouseAct::Press if is_text => self.side = Side::Text,
            MouseAct::Press => {
                let row = line.and_then(|(_, line)| self.list.row_at(line, panes.list.height()));
                if let Some(row) = row {
                    self.side = Side::List;
                    self.select(row, entries);
                }
            }
            MouseAct::Drag | MouseAct::Release => {}
        }
    }
}

fn beside(inside: Place) -> Panes {
    let columns = inside.columns * 2 / 5;
    let rest = Place {
        column: inside.column + columns,
        columns: inside.columns - columns,
        ..inside
    };
    let text = Place {
        column: rest.column + 1,
        columns: rest.columns - 1,
        ..rest
    };
    Panes {
        list: Place { columns, ..inside },
        rule: Place { columns: 1, ..rest },
        text: text.padded(),
    }
}
