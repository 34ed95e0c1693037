//! Text to read, row by row: what several layers show and scroll.

use super::{Gesture, Mouse, Place};
use crate::text::{Lang, Phrase, Wording, width};
use crate::tui::event::MouseAct;
use crate::tui::state::scroll::Scroll;

/// Rows the wheel turns by.
const WHEEL: isize = 3;

/// One row of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it says; at most as wide as it was wrapped for.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// What stands in its first cell, which is blank in the text.
    pub sign: Option<Sign>,
}

/// A sign before a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Counts.
    Counts,
    /// Shows circumstances.
    Context,
    /// Is recorded and not counted.
    Vanity,
    /// Is not known to the rubric.
    Unknown,
    /// Was withdrawn.
    Withdrawn,
    /// Is open.
    Open,
    /// Can be submitted.
    Ready,
    /// Is submitted.
    Sealed,
    /// Waits to be finished.
    Draft,
    /// Scores less than it says.
    Capped,
    /// Holds something down.
    Gate,
}

/// How a row of text is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// To read.
    Plain,
    /// To read when one wants to know more.
    Dim,
    /// The head of a part.
    Head,
    /// Good.
    Good,
    /// Scores less than it says.
    Capped,
    /// Something is wrong.
    Trouble,
}

/// A text being put together, wrapped to a width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    rows: Vec<Row>,
    width: usize,
    lang: Lang,
}

impl Told {
    /// No rows yet.
    pub fn new(width: usize, lang: Lang) -> Self {
        Self {
            rows: Vec::new(),
            width,
            lang,
        }
    }

    /// The rows.
    pub fn rows(self) -> Vec<Row> {
        self.rows
    }

    /// The language it is told in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Adds a blank row.
    pub fn blank(&mut self) {
        self.put("", Tone::Plain);
    }

    /// Adds a text, wrapped.
    pub fn put(&mut self, text: &str, tone: Tone) {
        self.hang("", text, tone);
    }

    /// Adds a phrase, wrapped.
    pub fn say(&mut self, phrase: &Phrase, tone: Tone) {
        self.put(&phrase.say(self.lang), tone);
    }

    /// Adds a text behind a sign or a name; its further rows stand under its start.
    pub fn hang(&mut self, name: &str, text: &str, tone: Tone) {
        let indent = width::cells(name).min(self.width / 2);
        let name = width::left(name, indent);
        let mut before = name.as_str();
        let blanks = " ".repeat(indent);
        for line in width::wrap(text, self.width - indent) {
            let line = printable(&line);
            self.rows.push(Row {
                text: format!("{before}{line}"),
                tone,
                sign: None,
            });
            before = &blanks;
        }
    }

    /// Adds a text behind a sign.
    pub fn sign(&mut self, sign: Sign, text: &str, tone: Tone) {
        let first = self.rows.len();
        self.hang("  ", text, tone);
        self.rows[first].sign = Some(sign);
    }

    /// Adds two texts beside each other, or where there is no room one after the other.
    pub fn beside(&mut self, before: &str, after: &str) {
        if self.width < TWO {
            self.named("screen-compare-before", before);
            self.named("screen-compare-after", after);
            return;
        }
        let half = (self.width - BETWEEN) / 2;
        let (before, after) = (width::wrap(before, half), width::wrap(after, half));
        for at in 0..before.len().max(after.len()) {
            let line = |lines: &[String]| lines.get(at).map_or_else(String::new, |line| printable(line));
            let text = format!("{}   {}", width::left(&line(&before), half), line(&after));
            self.rows.push(Row {
                text,
                tone: Tone::Plain,
                sign: None,
            });
        }
    }

    /// Adds what is called `name`, if there is anything to say.
    pub fn named(&mut self, name: &'static str, text: &str) {
        if !text.trim().is_empty() {
            let name = Phrase::new(name).say(self.lang);
            self.hang(&format!("{}  ", width::left(&name, NAMES)), text, Tone::Plain);
        }
    }

    /// The same for an author's text.
    pub fn words(&mut self, name: &'static str, words: &Wording) {
        self.named(name, words.say(self.lang));
    }
}

/// Cells a name before a text takes.
const NAMES: usize = 12;
/// Cells from which two texts stand beside each other.
const TWO: usize = 96;
/// Cells between them.
const BETWEEN: usize = 3;

/// No control character reaches the screen: tabs are blanks, others nothing.
fn printable(text: &str) -> String {
    let shown = |ch: char| {
        if ch == '\t' {
            Some(' ')
        } else {
            (!ch.is_control()).then_some(ch)
        }
    };
    text.chars().filter_map(shown).collect()
}

/// Scrolls a text of so many rows by a gesture; false when it is no scrolling gesture.
pub(super) fn scroll_by(scroll: &mut Scroll, gesture: Gesture, len: usize, height: usize) -> bool {
    let page = height.saturating_sub(1).max(1).cast_signed();
    match gesture {
        Gesture::Up => scroll.by(-1, len, height),
        Gesture::Down => scroll.by(1, len, height),
        Gesture::PageUp => scroll.by(-page, len, height),
        Gesture::PageDown => scroll.by(page, len, height),
        Gesture::First => scroll.rewind(),
        Gesture::Last => scroll.by(len.cast_signed(), len, height),
        _ => return false,
    }
    true
}

/// Scrolls a text by the wheel.
pub(super) fn wheel(scroll: &mut Scroll, mouse: Mouse, len: usize, place: Place) {
    match mouse.act {
        MouseAct::WheelUp => scroll.by(-WHEEL, len, place.height()),
        MouseAct::WheelDown => scroll.by(WHEEL, len, place.height()),
        _ => {}
    }
}
