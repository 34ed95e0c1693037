//! What a terminal answers when it is asked: how wide it draws, and which of our sequences it knows.

use std::time::Duration;

/// How long a terminal may take to answer; over a slow line it is longer than one thinks.
#[cfg_attr(not(unix), expect(dead_code, reason = "no terminal is asked there"))]
const PATIENCE: Duration = Duration::from_millis(700);

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// The cells each text took, in the order asked; none where no answer came.
    pub cells: Vec<Option<usize>>,
    /// Whether it knows pastes in one piece.
    pub paste: Option<bool>,
    /// Whether it shows a frame only when it is whole.
    pub synchronised: Option<bool>,
}

/// Draws each text in the first column and asks where the cursor stands after it; then asks for the rest, and last what
/// every terminal answers, so that the end of the answers is known.
pub fn questions(texts: &[&str]) -> String {
    let mut asked: String = texts.iter().map(|text| format!("\r{text}\x1b[6n")).collect();
    asked += "\r\x1b[K\x1b[?2004$p\x1b[?2026$p\x1b[c";
    asked
}

/// Reads what came back for so many texts.
pub fn answers(bytes: &str, texts: usize) -> Answers {
    let mut found = Answers::default();
    for sequence in bytes.split("\x1b[").skip(1) {
        if let Some((_, column)) = sequence.strip_suffix('R').and_then(|place| place.split_once(';')) {
            found.cells.push(
                column
                    .parse()
                    .ok()
                    .and_then(|column: usize| column.checked_sub(1)),
            );
        }
        for (mode, known) in [("?2004;", &mut found.paste), ("?2026;", &mut found.synchronised)] {
            if let Some(state) = sequence.strip_prefix(mode) {
                // 0 is a mode the terminal does not know, 4 one it will never set
                *known = state.strip_suffix("$y").map(|state| !matches!(state, "0" | "4"));
            }
        }
    }
    found.cells.resize(texts, None);
    found
}

/// True when the last answer is there.
#[cfg_attr(not(unix), expect(dead_code, reason = "no terminal is asked there"))]
fn is_whole(bytes: &str) -> bool {
    bytes
        .rsplit("\x1b[")
        .next()
        .is_some_and(|last| last.starts_with('?') && last.ends_with('c'))
}

/// Asks the terminal this program runs in; none where there is none, or it says nothing.
#[cfg(unix)]
pub fn ask(texts: &[&str]) -> Option<Answers> {
    use crossterm::terminal::{disable_raw_mode, enable_raw_mode};
    use std::io::{IsTerminal as _, Write as _};

    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return None;
    }
    enable_raw_mode().ok()?;
    let mut out = std::io::stdout().lock();
    let asked = out
        .write_all(questions(texts).as_bytes())
        .and_then(|()| out.flush());
    let heard = asked.ok().map(|()| listen());
    // a terminal that is gone needs nothing back
    let _ = disable_raw_mode();
    heard
        .filter(|heard| !heard.is_empty())
        .map(|heard| answers(&heard, texts.len()))
}

/// Elsewhere the terminal is not asked.
#[cfg(not(unix))]
pub fn ask(_texts: &[&str]) -> Option<Answers> {
    None
}

/// What comes in until the last answer, or until patience ends.
#[cfg(unix)]
fn listen() -> String {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use std::time::Instant;

    let (input, deadline) = (std::io::stdin(), Instant::now() + PATIENCE);
    let (mut heard, mut buffer) = (Vec::new(), [0; 1024]);
    while !is_whole(&String::from_utf8_lossy(&heard)) {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut watched = [PollFd::new(&input, PollFlags::IN)];
        let ready = poll(&mut watched, Timespec::try_from(left).ok().as_ref());
        if !matches!(ready, Ok(1..)) {
            break;
        }
        match rustix::io::read(&input, &mut buffer) {
            Ok(count) if count > 0 => heard.extend_from_slice(&buffer[..count]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&heard).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_in_the_order_of_the_questions() {
        let heard = "\x1b[5;2R\x1b[5;3R\x1b[?2004;2$y\x1b[?2026;0$y\x1b[?62;22c";
        let expected = Answers {
            cells: vec![Some(1), Some(2), None],
            paste: Some(true),
            synchronised: Some(false),
        };
        assert_eq!(answers(heard, 3), expected);
        assert!(is_whole(heard) && !is_whole("\x1b[5;2R"));
    }

    #[test]
    fn a_terminal_that_says_nothing_is_known_for_nothing() {
        assert_eq!(
            answers("", 1),
            Answers {
                cells: vec![None],
                ..Answers::default()
            }
        );
    }
}
