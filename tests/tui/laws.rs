//! Laws of the screen, through a terminal that is not ours.

use std::num::NonZero;
use std::time::Duration;

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::{TerminalOptions, Viewport};
use rubricate::tui::event::{Event, Key, Mouse, MouseAct};
use rubricate::tui::mend::mend;
use rubricate::tui::probe::{Rehearsal, width_fault};
use rubricate::tui::run::{Arrival, Ending, run};
use rubricate::tui::theme::Tone;
use rubricate::tui::widget::{popup, put};

use super::notepad::{LOOK, Notepad};

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
    let tone = proptest::sample::select(vec![
        Tone::Plain,
        Tone::Selected,
        Tone::Marked,
        Tone::Trouble,
        Tone::Dim,
    ]);
    // no joined emoji: the terminal these laws are read from shows their parts apart
    let text = vec![
        "校地合作校地合作校地合作",
        "a校b地c",
        "plain ascii text",
        "",
        "🚄校e\u{301}",
        "│边│框│",
    ];
    let text = proptest::sample::select(text);
    let row = (0..COLUMNS, 0..ROWS, text.prop_map(str::to_owned), tone);
    let area = (0..COLUMNS, 0..ROWS, 0..COLUMNS, 0..=ROWS)
        .prop_map(|(x, y, width, height)| Rect::new(x, y, width, height));
    (proptest::collection::vec(row, 0..8), proptest::option::of(area))
        .prop_map(|(texts, popup)| Scene { texts, popup })
}

fn sized(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a screen has a size")
}

/// What a terminal shows after these frames, cell by cell.
fn screen_after(scenes: &[&Scene]) -> Vec<String> {
    let mut bytes = Vec::new();
    let options = TerminalOptions {
        viewport: Viewport::Fixed(Rect::new(0, 0, COLUMNS, ROWS)),
    };
    let mut terminal =
        Terminal::with_options(CrosstermBackend::new(&mut bytes), options).expect("a terminal in memory");
    let mut shown = Buffer::default();
    for scene in scenes {
        let frame = terminal.draw(|frame| {
            scene.draw(frame.buffer_mut());
            mend(&shown, frame.buffer_mut());
            shown.clone_from(frame.buffer_mut());
        });
        frame.expect("memory takes every frame");
    }
    drop(terminal);
    let mut screen = vt100::Parser::new(sized(ROWS), sized(COLUMNS), 0);
    screen.process(&bytes);
    let cell = |row, column| {
        let cell = screen.screen().cell(row, column).expect("inside the screen");
        format!(
            "{row},{column} {:?} {} {:?} {}",
            cell.contents(),
            cell.inverse(),
            cell.fgcolor(),
            cell.underline()
        )
    };
    // an untouched cell and a written blank look alike
    (0..ROWS)
        .flat_map(|row| (0..COLUMNS).map(move |column| (row, column)))
        .map(|(row, column)| cell(row, column).replace("\" \"", "\"\""))
        .collect()
}

/// Anything that can arrive: known keys, unknown ones, the mouse anywhere, windows of any size.
fn event() -> impl Strategy<Value = Event> {
    let names = [
        "left",
        "up",
        "down",
        "home",
        "end",
        "ret",
        "esc",
        "tab",
        "backspace",
        "del",
    ];
    let more = ["C-w", "C-k", "C-u", "C-r", "C-s", "F4"];
    let keys = proptest::sample::select([&names[..], &more[..]].concat());
    let texts = proptest::sample::select(vec!["校地合作", "a\tb\r\nc", "\u{1b}[31m", "👨‍👩‍👧", "e\u{301}", ""]);
    let acts = [
        MouseAct::Press,
        MouseAct::Drag,
        MouseAct::Release,
        MouseAct::WheelUp,
        MouseAct::WheelDown,
    ];
    let acts = proptest::sample::select(acts.to_vec());
    prop_oneof![
        6 => any::<char>().prop_map(|ch| Event::Key(Key::char(ch))),
        6 => keys.prop_map(|name| Event::Key(Key::parse(name).expect("a key"))),
        2 => texts.prop_map(|text| Event::Paste(text.to_owned())),
        1 => (acts, any::<u16>(), any::<u16>()).prop_map(|(act, column, row)| Event::Mouse(Mouse { act, column, row })),
        1 => (0u16..300, 0u16..80).prop_map(|(columns, rows)| Event::Resize(columns, rows)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// The stage looks at the widths of every frame.
    #[test]
    fn no_event_makes_a_frame_break_its_widths(events in proptest::collection::vec(event(), 0..60)) {
        let mut stage = Rehearsal::new(80, 24);
        for event in events {
            stage = stage.meets(Arrival::Event(event)).pauses(Duration::from_millis(1));
        }
        let mut notepad = Notepad::new(None);
        prop_assert!(matches!(run(&mut notepad, &mut stage), Ending::Lost(None)));
        if !notepad.field.text().is_empty() {
            prop_assert_eq!(notepad.kept.last().map(String::as_str), Some(notepad.field.text()));
        }
    }

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
