//! Keys that come faster than anybody types: a text pasted where the terminal sends a paste as keys, or a key held down.
//!
//! Which of the two it is depends on where the keys go, so the application is asked. Start at [`pieces`].

use super::event::{Code, Event, Held, Key};
use super::run::Arrival;

/// So many characters within [`HURRY`](super::run::HURRY) are not typed: the fastest typists make twenty a second.
pub(super) const TYPED_BY_NOBODY: usize = 32;

/// What arrived, with the keys put together that came at once.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Something by itself.
    One(Arrival),
    /// Keys of which a text could consist, too many to have been typed.
    Burst(Vec<Key>),
}

/// Takes what arrived at once apart; a burst has at least so many characters.
pub(super) fn pieces(arrivals: Vec<Arrival>, least: usize) -> Vec<Piece> {
    let (mut pieces, mut run) = (Vec::new(), Vec::new());
    for arrival in arrivals {
        match arrival {
            Arrival::Event(Event::Key(key)) if letter(key).is_some() => run.push(key),
            other => {
                put(std::mem::take(&mut run), least, &mut pieces);
                pieces.push(Piece::One(other));
            }
        }
    }
    put(run, least, &mut pieces);
    pieces
}

fn put(run: Vec<Key>, least: usize, pieces: &mut Vec<Piece>) {
    if !run.is_empty() && run.iter().filter(|key| key.typed().is_some()).count() >= least {
        pieces.push(Piece::Burst(run));
    } else {
        let single = |key| Piece::One(Arrival::Event(Event::Key(key)));
        pieces.extend(run.into_iter().map(single));
    }
}

/// The text that was sent as keys.
pub(super) fn text(keys: &[Key]) -> String {
    keys.iter().copied().filter_map(letter).collect()
}

/// What a key is in a text that is sent as keys.
fn letter(key: Key) -> Option<char> {
    match key.code {
        Code::Enter if key.held == Held::NONE => Some('\n'),
        Code::Tab if key.held == Held::NONE => Some('\t'),
        _ => key.typed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::probe::events;

    /// The burst of a script is written in brackets, keys by themselves are not.
    fn check(script: &str, expected: &str) {
        let arrived = events(script).expect("a script").into_iter();
        let told: String = pieces(arrived.map(Arrival::Event).collect(), TYPED_BY_NOBODY)
            .iter()
            .map(|piece| match piece {
                Piece::Burst(keys) => format!("[{}]", text(keys)),
                Piece::One(Arrival::Event(Event::Key(key))) => key.to_string(),
                Piece::One(_) => "·".to_owned(),
            })
            .collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn only_what_nobody_types_is_a_burst() {
        let line = "x".repeat(31);
        check(&line, &line);
        check(&format!("{line}校"), &format!("[{line}校]"));
        check(&format!("{line}<ret>"), &format!("{line}ret"));
        check(&format!("{line}<ret>y"), &format!("[{line}\ny]"));
        check(&format!("{line}<tab>y"), &format!("[{line}\ty]"));
    }

    #[test]
    fn a_key_that_no_text_holds_ends_a_burst() {
        let line = "y".repeat(32);
        check(&"<down>".repeat(3), "downdowndown");
        check(&format!("{line}<down>x"), &format!("[{line}]downx"));
        check(&format!("<C-s>{line}"), &format!("C-s[{line}]"));
    }
}
