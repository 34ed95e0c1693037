//! What the palette offers, read off the two tables.

use super::super::View;
use super::Deed;
use crate::text::Phrase;
use crate::tui::gesture::{self, Gesture, ROWS, Row};
use crate::workbench::act::ACTS;
use crate::workbench::at_hand::ELSEWHERE;

/// Acts that are not offered here beside those that are elsewhere everywhere, each with its reason.
pub const ASIDE: &[&str] = &[
    // an editor would take the terminal from the screen
    "config edit",
];

/// One thing that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What.
    pub deed: Deed,
    /// What it is called.
    pub title: Phrase,
    /// Its key as people read it, or its command.
    pub name: String,
}

/// What can be done where these keys hold: the gestures by their place in the footer, then the acts.
pub(super) fn items(keys: gesture::Layer, idle: &[Gesture], view: &View<'_>) -> Vec<Item> {
    let mut rows: Vec<&Row> = ROWS.iter().filter(|row| row.layer == keys).collect();
    rows.retain(|row| is_deed(row.gesture) && !idle.contains(&row.gesture));
    rows.sort_by_key(|row| row.footer.unwrap_or(u8::MAX));
    let pressed = rows.into_iter().filter_map(|row| press(row, view));
    pressed.chain(calls()).collect()
}

fn press(row: &Row, view: &View<'_>) -> Option<Item> {
    Some(Item {
        deed: Deed::Press(row.gesture, row.keys().next()?),
        title: row.phrase(),
        name: view.settings.keymap.shown_keys(row).swap_remove(0),
    })
}

fn calls() -> impl Iterator<Item = Item> {
    let is_aside = |name: &str| ELSEWHERE.contains(&name) || ASIDE.contains(&name);
    ACTS.iter()
        .filter(move |act| !is_aside(act.name))
        .map(|act| Item {
            deed: Deed::Call(act.name),
            title: act.title(),
            name: act.name.to_owned(),
        })
}

/// Whether a gesture does more than move, and one key means it.
fn is_deed(gesture: Gesture) -> bool {
    use Gesture::{Digit, Down, First, Last, PageDown, PageUp, Palette, Up};
    !matches!(
        gesture,
        Up | Down | PageUp | PageDown | First | Last | Digit | Palette
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_is_offered_or_left_aside_with_a_reason() {
        let offered: Vec<String> = calls().map(|item| item.name).collect();
        let aside: Vec<&str> = ELSEWHERE.iter().chain(ASIDE).copied().collect();
        for act in ACTS {
            let is_offered = offered.iter().any(|name| name == act.name);
            assert_ne!(is_offered, aside.contains(&act.name), "{}", act.name);
        }
        for name in aside {
            assert!(ACTS.iter().any(|act| act.name == name), "{name}");
        }
    }
}
