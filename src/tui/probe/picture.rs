//! A frame as text: what it says, how it is styled, where the caret stands.

use std::fmt;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

use crate::text::width::grapheme_cells;

/// A frame, fit to be compared and to be read in a file.
///
/// First the size, then the text row by row, then the styles, a letter for each cell (`.` for none) with a legend, then
/// the caret. Blanks at the ends of rows are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    columns: u16,
    rows: Vec<String>,
    styles: Vec<String>,
    legend: Vec<String>,
    caret: Option<Position>,
}

impl Picture {
    /// A picture of a frame.
    pub fn of(buf: &Buffer, caret: Option<Position>) -> Self {
        let mut legend: Vec<String> = Vec::new();
        let (mut rows, mut styles) = (Vec::new(), Vec::new());
        for y in buf.area.top()..buf.area.bottom() {
            let (mut row, mut style) = (String::new(), String::new());
            for (_, cell, cells) in walk(buf, y) {
                row.push_str(cell.symbol());
                let letter = letter(cell, &mut legend);
                style.extend(std::iter::repeat_n(letter, cells));
            }
            rows.push(row.trim_end().to_owned());
            styles.push(style.trim_end_matches('.').to_owned());
        }
        let legend = legend
            .into_iter()
            .zip(('a'..='z').chain('A'..='Z'))
            .map(|(words, letter)| format!("{letter} {words}"))
            .collect();
        Self {
            columns: buf.area.width,
            rows,
            styles,
            legend,
            caret,
        }
    }

    /// The text alone, row by row.
    pub fn text(&self) -> String {
        self.rows.join("\n")
    }

    /// Where the caret stands.
    pub fn caret(&self) -> Option<Position> {
        self.caret
    }

    /// The words of the style at a cell; empty for none.
    pub fn style_at(&self, column: usize, row: usize) -> &str {
        let letter = self.styles.get(row).and_then(|row| row.chars().nth(column));
        let entry = self.legend.iter().find(|entry| entry.chars().next() == letter);
        entry.map_or("", |entry| &entry[2..])
    }
}

impl fmt::Display for Picture {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}x{}", self.columns, self.rows.len())?;
        writeln!(out, "{}", self.rows.join("\n"))?;
        writeln!(out, "-- styles\n{}", self.styles.join("\n").trim_end())?;
        for entry in &self.legend {
            writeln!(out, "-- {entry}")?;
        }
        match self.caret {
            Some(caret) => writeln!(out, "-- caret {},{}", caret.x, caret.y),
            None => writeln!(out, "-- no caret"),
        }
    }
}

/// What is wrong with the widths of a frame: a row whose cells are not as wide as the frame, a wide character with
/// something in its second half, a cell that would write nothing or a control character.
pub fn width_fault(buf: &Buffer) -> Option<String> {
    (buf.area.top()..buf.area.bottom()).find_map(|y| {
        let mut used = 0;
        for (x, cell, cells) in walk(buf, y) {
            used += cells;
            let symbol = cell.symbol();
            if grapheme_cells(symbol) == 0 || symbol.contains(char::is_control) {
                return Some(format!("cell {x},{y} holds {symbol:?}"));
            }
            let covered = (x + 1..buf.area.right())
                .take(cells - 1)
                .find(|x| buf[(*x, y)].symbol() != " ");
            if let Some(x) = covered {
                return Some(format!(
                    "cell {x},{y} holds {:?} under {symbol:?}",
                    buf[(x, y)].symbol()
                ));
            }
        }
        (used != usize::from(buf.area.width)).then(|| format!("row {y} is {used} cells wide"))
    })
}

/// The cells of a row that are written, each with the columns it takes.
fn walk(buf: &Buffer, y: u16) -> impl Iterator<Item = (u16, &Cell, usize)> {
    let mut x = buf.area.left();
    std::iter::from_fn(move || {
        let cell = (x < buf.area.right()).then(|| &buf[(x, y)])?;
        let cells = grapheme_cells(cell.symbol()).max(1);
        let at = x;
        x = x.saturating_add(u16::try_from(cells).unwrap_or(u16::MAX));
        Some((at, cell, cells))
    })
}

fn letter(cell: &Cell, legend: &mut Vec<String>) -> char {
    let words = words(cell);
    if words.is_empty() {
        return '.';
    }
    let at = legend
        .iter()
        .position(|known| *known == words)
        .unwrap_or_else(|| {
            legend.push(words);
            legend.len() - 1
        });
    ('a'..='z').chain('A'..='Z').nth(at).unwrap_or('?')
}

fn words(cell: &Cell) -> String {
    let mut words = Vec::new();
    if cell.fg != Color::Reset {
        words.push(cell.fg.to_string());
    }
    if cell.bg != Color::Reset {
        words.push(format!("over {}", cell.bg));
    }
    words.extend(
        cell.modifier
            .iter_names()
            .map(|(name, _): (&str, Modifier)| name.to_lowercase()),
    );
    words.join(" ")
}
