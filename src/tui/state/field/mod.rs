//! A text being edited: what it is, where the caret stands, what can be taken back.
//!
//! Edits go in, [`Layout`] comes out for drawing. The caret always stands between two graphemes, so a family emoji or
//! a letter with its accent is never torn; no control character ever gets in. A text is lost by nothing here: every
//! edit can be undone.

mod history;
mod motion;
mod rows;

use unicode_segmentation::GraphemeCursor;

use history::{Change, History, Joining};
pub use motion::{Motion, Moved};
pub use rows::{Layout, Row, Spot};

/// An editable text with its caret and its past.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// A byte offset, always between two graphemes.
    caret: usize,
    side: Side,
    /// The column that moves up and down try to keep.
    goal: Option<usize>,
    lines: Lines,
    history: History,
}

/// How many lines a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// Line feeds become blanks; a long text scrolls sideways.
    One,
    /// Long lines wrap softly.
    Many,
}

/// What an erasure takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The grapheme before the caret.
    Back,
    /// The grapheme after the caret.
    Forward,
    /// Back to the start of the word.
    WordBack,
    /// On to the start of the next word.
    WordForward,
    /// On to the end of the line as written.
    LineEnd,
    /// The line as written, and one of its ends.
    Line,
}

/// Anything that may be done to a field with one key or one paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Type a character.
    Type(char),
    /// Paste a text.
    Paste(String),
    /// Take text away.
    Erase(Reach),
    /// Move the caret.
    Go(Motion),
    /// Begin a new line; nothing in a field of one line.
    NewLine,
    /// Take the last step back.
    Undo,
    /// Make it again.
    Redo,
}

/// On which side of a soft line break the caret is shown; both are the same place in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// At the start of the row that follows.
    Following,
    /// At the end of the row before.
    Before,
}

impl Field {
    /// A field of one line, the caret at its end.
    pub fn one_line(text: &str) -> Self {
        Self::new(text, Lines::One)
    }

    /// A field of many lines, the caret at its end.
    pub fn many_lines(text: &str) -> Self {
        Self::new(text, Lines::Many)
    }

    fn new(text: &str, lines: Lines) -> Self {
        let text = clean(text, lines);
        let caret = text.len();
        Self {
            text,
            caret,
            side: Side::Following,
            goal: None,
            lines,
            history: History::default(),
        }
    }

    /// The text as it stands.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the caret stands, in bytes; always a grapheme boundary.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// One line or many.
    pub fn lines(&self) -> Lines {
        self.lines
    }

    /// Does one edit in a field that stands `width` cells wide; tells whether it had any effect.
    pub fn edit(&mut self, edit: &Edit, width: usize) -> Moved {
        let before = self.text.len();
        match edit {
            Edit::Type(ch) => self.insert(ch.encode_utf8(&mut [0; 4])),
            Edit::Paste(text) => self.paste(text),
            Edit::Erase(reach) => self.erase(*reach),
            Edit::NewLine if self.lines == Lines::Many => self.insert("\n"),
            Edit::NewLine => {}
            Edit::Go(motion) => return self.go(*motion, width),
            Edit::Undo => return self.undo(),
            Edit::Redo => return self.redo(),
        }
        if self.text.len() == before {
            Moved::No
        } else {
            Moved::Yes
        }
    }

    /// Types text at the caret; a burst of typing is one step to undo.
    pub fn insert(&mut self, text: &str) {
        let text = clean(text, self.lines);
        self.change(self.caret, self.caret, &text, Joining::Burst);
    }

    /// Pastes text at the caret: one step to undo, line ends made plain, control characters left out.
    pub fn paste(&mut self, text: &str) {
        let text = clean(text, self.lines);
        self.change(self.caret, self.caret, &text, Joining::Alone);
    }

    /// Whether a text of many lines can stand in it.
    pub fn takes_lines(&self) -> bool {
        self.lines == Lines::Many
    }

    /// Puts another text in the place of all of it: one step to undo.
    pub fn replace(&mut self, text: &str) {
        let text = clean(text, self.lines);
        if text != self.text {
            self.change(0, self.text.len(), &text, Joining::Alone);
        }
    }

    /// Takes text away beside the caret.
    pub fn erase(&mut self, reach: Reach) {
        let (start, end) = match reach {
            Reach::Back => (motion::before(&self.text, self.caret), self.caret),
            Reach::Forward => (self.caret, motion::after(&self.text, self.caret)),
            Reach::WordBack => (motion::word_before(&self.text, self.caret), self.caret),
            Reach::WordForward => (self.caret, motion::word_after(&self.text, self.caret)),
            Reach::LineEnd => (self.caret, motion::line_end(&self.text, self.caret)),
            Reach::Line => self.line(),
        };
        self.change(start, end, "", Joining::Burst);
    }

    /// The line the caret is in with the line end behind it; the last line, with the one before it.
    fn line(&self) -> (usize, usize) {
        let start = self.text[..self.caret].rfind('\n').map_or(0, |at| at + 1);
        match self.text[self.caret..].find('\n') {
            Some(left) => (start, self.caret + left + 1),
            None => (start.saturating_sub(1), self.text.len()),
        }
    }

    /// Moves the caret in a field that stands `width` cells wide.
    ///
    /// Tells whether it moved: a form takes a move that goes nowhere as a move to another field.
    pub fn go(&mut self, motion: Motion, width: usize) -> Moved {
        self.settle();
        let keeps_goal = matches!(motion, Motion::Up | Motion::Down);
        let goal = self.goal.take();
        let Some(target) = motion::target(self, motion, goal, width) else {
            return Moved::No;
        };
        self.goal = if keeps_goal { Some(target.goal) } else { None };
        let moved = if target.caret == self.caret && target.side == self.side {
            Moved::No
        } else {
            Moved::Yes
        };
        (self.caret, self.side) = (target.caret, target.side);
        moved
    }

    /// Puts the caret where a cell of the laid out text was pointed at.
    pub fn point_at(&mut self, spot: Spot, width: usize) {
        self.settle();
        self.goal = None;
        (self.caret, self.side) = rows::Rows::of(self, width).place(spot);
    }

    /// Ends a burst of typing: what follows is a new step to undo. Call it when the keyboard pauses.
    pub fn settle(&mut self) {
        self.history.settle();
    }

    /// Takes the last step back; false when there is none.
    pub fn undo(&mut self) -> Moved {
        let Some(caret) = self.history.undo(&mut self.text) else {
            return Moved::No;
        };
        self.stand_at(caret)
    }

    /// Makes the last step that was taken back again.
    pub fn redo(&mut self) -> Moved {
        let Some(caret) = self.history.redo(&mut self.text) else {
            return Moved::No;
        };
        self.stand_at(caret)
    }

    /// How the text lies in `width` cells, and where the caret shows.
    ///
    /// Lines break one cell early, so that the caret behind a full line still stands inside.
    pub fn layout(&self, width: usize) -> Layout {
        rows::Rows::of(self, width).layout()
    }

    fn change(&mut self, start: usize, end: usize, insert: &str, joining: Joining) {
        if start == end && insert.is_empty() {
            return;
        }
        let change = Change {
            at: start,
            removed: self.text[start..end].to_owned(),
            inserted: insert.to_owned(),
        };
        self.text.replace_range(start..end, insert);
        let before = self.caret;
        self.stand_at(start + insert.len());
        self.history.record(change, before, self.caret, joining);
    }

    /// The new text may have joined what stood apart: a caret inside a grapheme goes to its end.
    fn stand_at(&mut self, caret: usize) -> Moved {
        let is_boundary = GraphemeCursor::new(caret, self.text.len(), true).is_boundary(&self.text, 0);
        self.caret = if is_boundary == Ok(true) {
            caret
        } else {
            motion::after(&self.text, caret)
        };
        self.side = Side::Following;
        self.goal = None;
        Moved::Yes
    }
}

/// Text fit to be kept: one kind of line end, no control characters but the tab; one line where only one may be.
fn clean(text: &str, lines: Lines) -> String {
    let line_end = if lines == Lines::Many { '\n' } else { ' ' };
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        match ch {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push(line_end),
            '\t' => clean.push('\t'),
            ch if ch.is_control() => {}
            ch => clean.push(ch),
        }
    }
    clean
}
