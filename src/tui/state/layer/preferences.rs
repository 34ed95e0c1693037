//! The settings, each with its value; a change holds at once and is written to the file.

use super::pointing::{Pointed, point};
use super::{Gesture, Input, Place, Request, Step, View, edit, input, list_step, otherwise};
use crate::diag::Finding;
use crate::text::seek::holds;
use crate::text::{Lang, Phrase};
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture;
use crate::tui::state::field::Field;
use crate::tui::state::list::List;
use crate::workbench::config::Config;
use crate::workbench::config::table::{Kind, SETTINGS, Setting};

/// The widest it gets.
const COLUMNS: u16 = 92;
/// Rows for what the selected setting does, and a blank one above.
const ABOUT: u16 = 4;
/// The most findings of the file that are shown.
const FINDINGS: usize = 4;
/// How far a number goes with one key.
const STRIDE: i64 = 2;
/// Cells the name of a setting takes.
pub const NAMES: u16 = 18;

/// The settings, one pointed at, perhaps one being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preferences {
    filter: String,
    shown: Vec<&'static Setting>,
    list: List,
    typed: Option<Field>,
    trouble: Option<Phrase>,
}

/// Which way through the values of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    On,
    Back,
}

impl Preferences {
    /// All settings, the first pointed at.
    pub fn new() -> Self {
        Self {
            filter: String::new(),
            shown: SETTINGS.iter().collect(),
            list: List::new(SETTINGS.len()),
            typed: None,
            trouble: None,
        }
    }

    /// Which is pointed at, and which show.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// The value being typed.
    pub fn typed(&self) -> Option<&Field> {
        self.typed.as_ref()
    }

    /// Why it could not be written.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// The settings that contain the words.
    pub fn shown(&self) -> &[&'static Setting] {
        &self.shown
    }

    /// The words settings must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only settings that contain these words, in their key, their name or what they do.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.shown = SETTINGS.iter().filter(|one| shows(one, words)).collect();
        self.list = List::new(self.shown.len());
    }

    /// The setting pointed at; none where nothing contains the words.
    pub fn setting(&self) -> Option<&'static Setting> {
        self.shown.get(self.list.selected()?).copied()
    }

    /// Whose keys are asked.
    pub fn keys(&self) -> gesture::Layer {
        match self.typed {
            Some(_) => gesture::Layer::Line,
            None => gesture::Layer::Settings,
        }
    }

    /// The findings of the file that show.
    pub fn findings(config: &Config) -> impl Iterator<Item = &Finding> {
        config.findings.iter().take(FINDINGS)
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let rows = SETTINGS.len() + Self::findings(&view.settings.config).count();
        let rows = u16::try_from(rows).unwrap_or(u16::MAX).saturating_add(ABOUT + 3);
        view.screen.above_footer().centred(COLUMNS, rows)
    }

    /// Where the settings stand.
    pub fn list_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed();
        let findings = u16::try_from(Self::findings(&view.settings.config).count()).unwrap_or(0);
        inside.top(inside.rows.saturating_sub(ABOUT + 1 + findings))
    }

    /// Where the rest is told: what the setting does, what is wrong.
    pub fn told_place(view: &View<'_>) -> Place {
        let rows = Self::list_place(view).rows;
        Self::place(view).framed().below(rows).padded()
    }

    /// Somebody could not write it.
    pub fn refuse(&mut self, why: Option<Phrase>) {
        self.trouble = why;
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let input = input(self.keys(), event);
        match (input, self.typed.is_some()) {
            (Some(Input::Gesture(gesture)), true) => self.typing(gesture, view),
            (Some(Input::Edit(edit)), true) => {
                self.type_with(&edit, view);
                Step::Stay
            }
            (Some(Input::Gesture(gesture)), false) => self.gesture(gesture, view),
            (Some(Input::Mouse(mouse)), false) => self.point(mouse, view),
            _ => Step::Stay,
        }
    }

    fn gesture(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        self.trouble = None;
        match gesture {
            Gesture::NextChoice => self.turn(Turn::On, view),
            Gesture::PreviousChoice => self.turn(Turn::Back, view),
            gesture => match list_step(gesture) {
                Some(step) => {
                    self.list.step(step, Self::list_place(view).height());
                    Step::Stay
                }
                None => otherwise(gesture::Layer::Settings, gesture),
            },
        }
    }

    fn typing(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        match gesture {
            Gesture::Back => {
                self.typed = None;
                Step::Stay
            }
            Gesture::Accept => {
                let typed = self.typed.take().map(|field| field.text().trim().to_owned());
                self.set(typed.unwrap_or_default())
            }
            gesture => match edit(gesture) {
                Some(edit) => {
                    self.type_with(&edit, view);
                    Step::Stay
                }
                None => otherwise(gesture::Layer::Line, gesture),
            },
        }
    }

    fn type_with(&mut self, edit: &crate::tui::state::field::Edit, view: &View<'_>) {
        let width = Self::list_place(view).width();
        if let Some(field) = &mut self.typed {
            field.edit(edit, width);
        }
    }

    /// The next value, or the one before; a text is typed.
    fn turn(&mut self, turn: Turn, view: &View<'_>) -> Step {
        let Some(setting) = self.setting() else {
            return Step::Stay;
        };
        let value = view.settings.config.value(setting.key);
        match setting.kind {
            Kind::Text => {
                self.typed = Some(Field::one_line(&value));
                Step::Stay
            }
            Kind::Choice(words) => {
                let at = words.iter().position(|word| *word == value).unwrap_or(0);
                let step = if turn == Turn::On { 1 } else { words.len() - 1 };
                self.set(words[(at + step) % words.len()].to_owned())
            }
            Kind::Whole(least, most, usual) => {
                let step = if turn == Turn::On { STRIDE } else { -STRIDE };
                let value = value.parse().unwrap_or(usual) + step;
                self.set(value.clamp(least, most).to_string())
            }
        }
    }

    fn set(&self, value: String) -> Step {
        let set = |one: &'static Setting| Step::Request(Request::Set { key: one.key, value });
        self.setting().map_or(Step::Stay, set)
    }

    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        if point(&mut self.list, mouse, Self::list_place(view)) == Pointed::Again {
            return self.turn(Turn::On, view);
        }
        Step::Stay
    }
}

fn shows(setting: &Setting, words: &str) -> bool {
    let said = |lang| [setting.title().say(lang), setting.about().say(lang)];
    let said = Lang::SPOKEN.map(said);
    let mut texts = vec![setting.key];
    texts.extend(said.iter().flatten().map(String::as_str));
    holds(words, &texts)
}

impl Default for Preferences {
    fn default() -> Self {
        Self::new()
    }
}
