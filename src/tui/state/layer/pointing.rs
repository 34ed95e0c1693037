//! What the mouse does in a list of rows: the wheel turns it, a press selects, and a press on what is selected means it.

use super::Place;
use crate::tui::event::{Mouse, MouseAct};
use crate::tui::state::list::{List, Step};

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pointed {
    /// Nothing: it was beside the list, or let go.
    Nothing,
    /// The list turned.
    Turned,
    /// Another row is selected.
    Selected,
    /// The row that was selected already.
    Again,
}

/// Lets the mouse do it in a list that stands at a place.
pub(super) fn point(list: &mut List, mouse: Mouse, place: Place) -> Pointed {
    let line = place.at(mouse.column, mouse.row).map(|(_, line)| line);
    let row = line.and_then(|line| list.row_at(line, place.height()));
    match (mouse.act, row) {
        (MouseAct::WheelUp, _) => list.step(Step::WheelUp, place.height()),
        (MouseAct::WheelDown, _) => list.step(Step::WheelDown, place.height()),
        (MouseAct::Press, Some(row)) if list.selected() == Some(row) => return Pointed::Again,
        (MouseAct::Press, Some(row)) => {
            list.select(row);
            return Pointed::Selected;
        }
        _ => return Pointed::Nothing,
    }
    Pointed::Turned
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(act: MouseAct, row: u16, expected: Pointed, selected: usize) {
        let mut list = List::new(30);
        let place = Place {
            column: 2,
            row: 3,
            columns: 10,
            rows: 5,
        };
        let mouse = Mouse { act, column: 4, row };
        assert_eq!(point(&mut list, mouse, place), expected, "{mouse:?}");
        assert_eq!(list.selected(), Some(selected), "{mouse:?}");
    }

    #[test]
    fn the_wheel_turns_a_press_selects_and_a_second_one_means_it() {
        check(MouseAct::Press, 3, Pointed::Again, 0);
        check(MouseAct::Press, 5, Pointed::Selected, 2);
        check(MouseAct::Press, 8, Pointed::Nothing, 0);
        check(MouseAct::Release, 5, Pointed::Nothing, 0);
        check(MouseAct::WheelDown, 20, Pointed::Turned, 3);
        check(MouseAct::WheelUp, 4, Pointed::Turned, 0);
    }
}
