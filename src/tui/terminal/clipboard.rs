//! Handing a text to the clipboard of whoever sits at the terminal, over any number of connections: OSC 52.

use crossterm::Command as _;
use crossterm::clipboard::CopyToClipboard;

/// The longest piece GNU screen takes through.
const PIECE: usize = 512;

/// What stands between the program and the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carrier {
    /// Nothing.
    Plain,
    /// tmux, which takes it itself or lets it through, as it is set.
    Tmux,
    /// GNU screen, which lets it through in pieces.
    Screen,
}

impl Carrier {
    pub(super) fn of_environment() -> Self {
        let term = std::env::var("TERM").unwrap_or_default();
        if std::env::var_os("TMUX").is_some_and(|tmux| !tmux.is_empty()) {
            Self::Tmux
        } else if term.starts_with("screen") {
            Self::Screen
        } else {
            Self::Plain
        }
    }
}

/// The bytes that copy a text.
pub(super) fn copy(text: &str, carrier: Carrier) -> Vec<u8> {
    let mut plain = String::new();
    CopyToClipboard::to_clipboard_from(text)
        .write_ansi(&mut plain)
        .expect("a text takes everything");
    match carrier {
        Carrier::Plain => plain.into_bytes(),
        Carrier::Tmux => format!("{plain}\x1bPtmux;{}\x1b\\", plain.replace('\x1b', "\x1b\x1b")).into_bytes(),
        Carrier::Screen => {
            // a string that ends with ESC \ would end the piece
            let plain = plain.replace("\x1b\\", "\x07");
            let pieces = plain.as_bytes().chunks(PIECE);
            pieces
                .flat_map(|piece| [b"\x1bP", piece, b"\x1b\\"].concat())
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(carrier: Carrier, expected: &str) {
        let bytes = copy("校地 68", carrier);
        assert_eq!(String::from_utf8_lossy(&bytes), expected, "{carrier:?}");
    }

    #[test]
    fn a_text_goes_through_whatever_stands_between() {
        check(Carrier::Plain, "\x1b]52;c;5qCh5ZywIDY4\x1b\\");
        check(
            Carrier::Tmux,
            "\x1b]52;c;5qCh5ZywIDY4\x1b\\\x1bPtmux;\x1b\x1b]52;c;5qCh5ZywIDY4\x1b\x1b\\\x1b\\",
        );
        check(Carrier::Screen, "\x1bP\x1b]52;c;5qCh5ZywIDY4\x07\x1b\\");
    }
}
