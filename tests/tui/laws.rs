//! Laws of the screen, through a terminal that is not ours.

use std::num::NonZero;

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{TerminalOptions, Viewport};
use rubricate::tui::probe::width_fault;
use rubricate::tui::theme::Tone;
use rubricate::tui::widget::{popup, put};

use super::notepad::LOOK;

const COLUMNS: u16 = 24;
const ROWS: u16 = 5;

/// Something on a frame: texts in rows with a tone, and a popup over them.
#[derive(Debug, Clone)]
struct Scene {
    texts: Vec<(u16, u16, String, Tone)>,
    popup: Option<Rect>,
}

impl Scene {
    fn draw(&self, buf: &mut Buffer) {
        for (x, y, text, tone) in &self.texts {
            put(buf, Rect::new(*x, *y, COLUMNS - x, 1), text, LOOK.style(*tone));
        }
        if let Some(area) = self.popup {
            popup::frame(buf, area, "弹出 popup", &LOOK);
        }
    }
}

fn scene() -> impl Strategy<Value = Scene> {
    let tone = proptest::sample::select(vec![Tone::Plain, Tone::Selected, Tone::Marked, Tone::Trouble, Tone::Dim]);
    // no joined emoji: the terminal these laws are read from shows their parts apart
    let text = vec!["校地合作校地合作校地合作", "a校b地c", "plain ascii text", "", "🚄校e\u{301}", "│边│框│"];
    let text = proptest::sample::select(text);
    let row = (0..COLUMNS, 0..ROWS, text.prop_map(str::to_owned), tone);
    let area = (0..COLUMNS, 0..ROWS, 0..COLUMNS, 0..=ROWS).prop_map(|(x, y, width, height)| Rect::new(x, y, width, height));
    (proptest::collection::vec(row, 0..8), proptest::option::of(area)).prop_map(|(texts, popup)| Scene { texts, popup })
}

fn sized(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a screen has a size")
}

/// What a terminal shows after these frames, cell by cell.
fn screen_after(scenes: &[&Scene]) -> Vec<String> {
    let mut bytes = Vec::new();
    let options = TerminalOptions { viewport: Viewport::Fixed(Rect::new(0, 0, COLUMNS, ROWS)) };
    let mut terminal = Terminal::with_options(CrosstermBackend::new(&mut bytes), options).expect("a terminal in memory");
    for scene in scenes {
        terminal.draw(|frame| scene.draw(frame.buffer_mut())).expect("memory takes every frame");
    }
    drop(terminal);
    let mut screen = vt100::Parser::new(sized(ROWS), sized(COLUMNS), 0);
    screen.process(&bytes);
    let cell = |row, column| {
        let cell = screen.screen().cell(row, column).expect("inside the screen");
        format!("{row},{column} {:?} {} {:?} {}", cell.contents(), cell.inverse(), cell.fgcolor(), cell.underline())
    };
    // an untouched cell and a written blank look alike
    (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (row, column))).map(|(row, column)| cell(row, column).replace("\" \"", "\"\"")).collect()
}

proptest! {
    #[test]
    fn a_frame_after_another_looks_as_if_it_were_the_first(before in scene(), after in scene()) {
        prop_assert_eq!(screen_after(&[&before, &after]), screen_after(&[&after]));
    }

    #[test]
    fn rows_are_as_wide_as_the_frame(scene in scene()) {
        let mut buf = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
        scene.draw(&mut buf);
        prop_assert_eq!(width_fault(&buf), None);
    }
}
