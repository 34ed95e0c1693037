//! The floor: the least that shows a list out of a store. One table, the visible rows read anew for every frame.

use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Constraint, Layout};
use ratatui::style::Stylize as _;
use ratatui::text::Line;
use ratatui::widgets::{Row, Table};
use ratatui::{Frame, Terminal};
use rusqlite::{Connection, OpenFlags};

const ROWS: &str = "SELECT p.words, p.place, s.state, s.score FROM project p
    LEFT JOIN sheet s ON s.project = p.id AND s.person = 'li' WHERE p.position > ? AND p.position <= ?";

/// Shows the store until `q`.
pub(crate) fn run(store: &Path) -> io::Result<()> {
    let file =
        Connection::open_with_flags(store, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(io::Error::other)?;
    enable_raw_mode()?;
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    execute!(out, EnterAlternateScreen)?;
    let done = show(&file, &mut out);
    execute!(out, LeaveAlternateScreen)?;
    disable_raw_mode()?;
    done
}

fn show(file: &Connection, out: &mut impl Write) -> io::Result<()> {
    let last: i64 = file
        .query_row("SELECT max(position) FROM project", [], |row| row.get(0))
        .map_err(io::Error::other)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(out))?;
    let (mut selected, mut first) = (0, 0);
    loop {
        terminal.draw(|frame| draw(frame, file, selected, &mut first))?;
        loop {
            match event::read()? {
                Event::Key(key) if key.code == KeyCode::Char('q') => return Ok(()),
                Event::Key(key) if key.code == KeyCode::Down => selected = (selected + 1).min(last - 1),
                _ => {}
            }
            if !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}

fn draw(frame: &mut Frame<'_>, file: &Connection, selected: i64, first: &mut i64) {
    let areas = Layout::vertical([Constraint::Length(1), Constraint::Min(1), Constraint::Length(1)]);
    let [head, body, foot] = areas.areas(frame.area());
    let height = i64::from(body.height);
    *first = (*first).max(selected + 1 - height).min(selected);
    let rows = read(file, *first, height)
        .into_iter()
        .zip(*first..)
        .map(|(cells, index)| {
            let row = Row::new(cells);
            if index == selected { row.reversed() } else { row }
        });
    let widths = [
        Constraint::Min(30),
        Constraint::Length(12),
        Constraint::Length(8),
        Constraint::Length(7),
    ];
    frame.render_widget(Line::from(" project   place   state   score").bold(), head);
    frame.render_widget(Table::new(rows, widths), body);
    frame.render_widget(Line::from(format!(" row {}   q quit", selected + 1)), foot);
}

fn read(file: &Connection, first: i64, count: i64) -> Vec<[String; 4]> {
    let mut query = file.prepare_cached(ROWS).expect("the query is sound");
    let rows = query
        .query_map([first, first + count], |row| {
            let text = |index: usize| {
                Ok::<_, rusqlite::Error>(row.get::<_, Option<String>>(index)?.unwrap_or_default())
            };
            // what a filter looks into starts with the id; the title follows
            let words = text(0)?.to_uppercase();
            let title = words
                .find("P-")
                .map_or(words.as_str(), |at| &words[at..])
                .to_owned();
            Ok([title, text(1)?, text(2)?, text(3)?])
        })
        .expect("the query runs");
    rows.map(|row| row.expect("a row")).collect()
}
