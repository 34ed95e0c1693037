//! The smallest program the loop can turn: a comment that is kept within a second.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Position;
use rubricate::text::Lang;
use rubricate::tui::event::{Code, Event, Key};
use rubricate::tui::gesture::{Gesture, Layer, Meaning, edit_of, footer_of, meaning_of};
use rubricate::tui::run::{App, Capture, Effect};
use rubricate::tui::state::field::{Edit, Field};
use rubricate::tui::state::scroll::Scroll;
use rubricate::tui::theme::Theme;
use rubricate::tui::widget::borders::Borders;
use rubricate::tui::widget::{Focus, Look, below, field, first_row, footer, popup, rows_of, title};
use rubricate::workbench::Fault;

pub(crate) const LOOK: Look = Look {
    theme: Theme::Colour,
    borders: Borders::UNICODE,
    lang: Lang::EN,
};

/// How soon after a key the text is written.
const SOON: Duration = Duration::from_secs(1);

/// A text, what was written of it, and a file where somebody wants to see that.
#[derive(Debug)]
pub(crate) struct Notepad {
    pub(crate) field: Field,
    pub(crate) kept: Vec<String>,
    file: Option<PathBuf>,
    due: Option<Instant>,
    width: usize,
    popup: bool,
}

impl Notepad {
    pub(crate) fn new(file: Option<PathBuf>) -> Self {
        let (field, kept) = (Field::many_lines(""), Vec::new());
        Self {
            field,
            kept,
            file,
            due: None,
            width: 80,
            popup: false,
        }
    }

    fn edit(&mut self, edit: &Edit) -> Vec<Effect<&'static str>> {
        let before = self.field.text().to_owned();
        self.field.edit(edit, self.width);
        if before == self.field.text() {
            Vec::new()
        } else {
            vec![Effect::Work("touch")]
        }
    }
}

impl App for Notepad {
    type Work = &'static str;

    fn update(&mut self, event: Event, _: Instant) -> Vec<Effect<&'static str>> {
        let key = match event {
            Event::Paste(text) => return self.edit(&Edit::Paste(text)),
            Event::Key(key) => key,
            _ => return Vec::new(),
        };
        match (meaning_of(Layer::Comment, key), key.code) {
            (_, Code::F(10)) => vec![Effect::Quit],
            (_, Code::F(9)) => panic!("the notepad was asked to fall over"),
            (_, Code::F(3)) => {
                let fallen = std::thread::spawn(|| panic!("a worker fell over")).join();
                assert!(fallen.is_err());
                Vec::new()
            }
            (_, Code::F(4)) => {
                self.popup = !self.popup;
                Vec::new()
            }
            (Some(Meaning::Gesture(Gesture::Save, _)), _) => {
                self.keep();
                Vec::new()
            }
            (Some(Meaning::Gesture(Gesture::Mouse, _)), _) => vec![Effect::Mouse(Capture::On)],
            (Some(Meaning::Type(ch)), _) => self.edit(&Edit::Type(ch)),
            (Some(Meaning::Gesture(gesture, _)), _) => {
                edit_of(gesture).map_or_else(Vec::new, |edit| self.edit(&edit))
            }
            (None, _) => Vec::new(),
        }
    }

    fn is_text(&self, _: &[Key]) -> bool {
        true
    }

    fn work(&mut self, _: &'static str, now: Instant) -> Vec<Effect<&'static str>> {
        self.due.get_or_insert(now + SOON);
        Vec::new()
    }

    fn edited(&mut self, text: Result<String, Fault>, _: Instant) -> Vec<Effect<&'static str>> {
        text.map_or_else(|_| Vec::new(), |text| self.edit(&Edit::Paste(text)))
    }

    fn due(&self, _: Instant) -> Option<Instant> {
        self.due
    }

    fn tick(&mut self, _: Instant) -> Vec<Effect<&'static str>> {
        self.field.settle();
        self.keep();
        Vec::new()
    }

    fn draw(&mut self, frame: &mut Frame<'_>, _: Instant) -> Option<Position> {
        let area = frame.area();
        self.width = usize::from(area.width);
        let buf = frame.buffer_mut();
        title::title(
            buf,
            area,
            &["notepad"],
            &format!("{} kept", self.kept.len()),
            &LOOK,
        );
        let rest = below(area, 1);
        let middle = ratatui::layout::Rect {
            height: rest.height.saturating_sub(1),
            ..rest
        };
        let caret = field::field(buf, middle, &self.field, Scroll::default(), Focus::Here, &LOOK);
        let last = rows_of(area).last().unwrap_or_else(|| first_row(area));
        footer::footer(buf, last, &footer_of(Layer::Comment, Lang::EN), &LOOK);
        if self.popup {
            let inside = popup::frame(buf, popup::centred(area, area.width / 2, 5), "popup 弹出", &LOOK);
            rubricate::tui::widget::put(
                buf,
                inside,
                "校地合作",
                LOOK.style(rubricate::tui::theme::Tone::Plain),
            );
        }
        caret
    }

    fn keep(&mut self) {
        self.due = None;
        if self.kept.last().map(String::as_str) == Some(self.field.text()) || self.field.text().is_empty() {
            return;
        }
        self.kept.push(self.field.text().to_owned());
        if let Some(file) = &self.file {
            std::fs::write(file, self.field.text()).expect("the file can be written");
        }
    }
}
