//! What a key means where one is: the one table of gestures.
//!
//! A layer and a key go in, a gesture comes out; the same rows feed the footer and the help. Every gesture can be made
//! without a letter, because an input method may eat letters; full-width forms that an input method leaves behind mean
//! what their ASCII forms mean. Where text is typed no plain character is ever a command: it is text. Start at
//! [`gesture_of`].

mod keymap;
mod list;
mod named;
mod table;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::text::{Lang, Phrase, width};

use super::event::{Code, Key};
use super::state::field::{Edit, Motion, Reach};
use super::widget::footer::Hint;
pub use keymap::{KEYBOARD, Keymap};
pub use list::Gesture;
pub use table::{ROWS, Row};

/// Where the keys go: the top layer of what is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// The list of what is mine to do.
    Queue,
    /// The indicator being marked.
    Workbench,
    /// The comment of a mark.
    Comment,
    /// Two comments at one mark, to decide between.
    Clash,
    /// The evidence of a project.
    Evidence,
    /// A form to fill in.
    Form,
    /// The trace of a number.
    Trace,
    /// What this screen is and what the keys do.
    Help,
    /// A question with yes and no.
    Confirm,
    /// A line typed to answer a question.
    Line,
    /// Items to tick.
    Ticks,
    /// One of several to choose.
    Choose,
    /// People, units, places, needs, projects.
    Records,
    /// A rubric to read.
    Rubric,
    /// Two rubrics beside each other.
    Compare,
    /// Keeping the store.
    Upkeep,
    /// Methods of statistics and decision.
    Methods,
    /// Judgements of pairs.
    Pairs,
    /// What a project is.
    Card,
    /// What the user settles once.
    Settings,
    /// One project for a room: large, few things, no names.
    Projector,
    /// The past of something.
    History,
    /// A picture of the project's evidence or score.
    Picture,
    /// Any indicator to go to.
    Jump,
    /// What to begin with, before there is a store.
    Welcome,
    /// Everything that can be done.
    Palette,
    /// What an act answered.
    Answer,
    /// Any place where text is typed.
    Text,
}

/// What the key of a layer means; text where it is typed, nothing where the key means nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// A gesture, with the key as it was understood.
    Gesture(Gesture, Key),
    /// A character to type.
    Type(char),
}

impl Layer {
    /// All layers, for tests and help.
    pub const ALL: [Self; 28] = [
        Self::Queue,
        Self::Workbench,
        Self::Comment,
        Self::Clash,
        Self::Evidence,
        Self::Form,
        Self::Trace,
        Self::Help,
        Self::Confirm,
        Self::Line,
        Self::Ticks,
        Self::Choose,
        Self::Records,
        Self::Rubric,
        Self::Compare,
        Self::Upkeep,
        Self::Methods,
        Self::Pairs,
        Self::Card,
        Self::Settings,
        Self::Projector,
        Self::History,
        Self::Picture,
        Self::Jump,
        Self::Welcome,
        Self::Palette,
        Self::Answer,
        Self::Text,
    ];

    /// Whether characters typed here are text.
    pub fn takes_text(self) -> bool {
        matches!(
            self,
            Self::Comment | Self::Form | Self::Line | Self::Jump | Self::Palette | Self::Text
        )
    }

    /// The layer that is asked for a key this one does not bind.
    pub fn beneath(self) -> Option<Self> {
        (self.takes_text() && self != Self::Text).then_some(Self::Text)
    }
}

/// What a key means in a layer.
pub fn meaning_of(layer: Layer, key: Key) -> Option<Meaning> {
    if let Some(ch) = key.typed().filter(|_| layer.takes_text()) {
        return Some(Meaning::Type(ch));
    }
    let key = if layer.takes_text() { key } else { folded(key) };
    gesture_of(layer, key).map(|gesture| Meaning::Gesture(gesture, key))
}

/// The gesture a key makes in a layer, if it makes one; full-width forms are taken as ASCII, never where text is typed.
pub fn gesture_of(layer: Layer, key: Key) -> Option<Gesture> {
    /// The table as it is asked for every key; names are read once.
    static BOUND: LazyLock<BTreeMap<(Layer, Key), Gesture>> = LazyLock::new(|| {
        let keys = |row: &'static Row| row.keys().map(|key| ((row.layer, key), row.gesture));
        ROWS.iter().flat_map(keys).collect()
    });
    let key = if layer.takes_text() { key } else { folded(key) };
    let bound = BOUND.get(&(layer, key)).copied();
    bound.or_else(|| gesture_of(layer.beneath()?, key))
}

/// The edit a gesture makes where text is typed.
pub fn edit_of(gesture: Gesture) -> Option<Edit> {
    Some(match gesture {
        Gesture::Left => Edit::Go(Motion::Left),
        Gesture::Right => Edit::Go(Motion::Right),
        Gesture::WordLeft => Edit::Go(Motion::WordLeft),
        Gesture::WordRight => Edit::Go(Motion::WordRight),
        Gesture::RowStart => Edit::Go(Motion::Home),
        Gesture::RowEnd => Edit::Go(Motion::End),
        Gesture::Up => Edit::Go(Motion::Up),
        Gesture::Down => Edit::Go(Motion::Down),
        Gesture::First => Edit::Go(Motion::Start),
        Gesture::Last => Edit::Go(Motion::Finish),
        Gesture::EraseBack => Edit::Erase(Reach::Back),
        Gesture::EraseForward => Edit::Erase(Reach::Forward),
        Gesture::EraseWord => Edit::Erase(Reach::WordBack),
        Gesture::EraseLine => Edit::Erase(Reach::LineEnd),
        Gesture::NewLine => Edit::NewLine,
        Gesture::Undo => Edit::Undo,
        Gesture::Redo => Edit::Redo,
        _ => return None,
    })
}

/// The usual hints of a layer's footer, most important first, help last.
pub fn footer_of(layer: Layer, lang: Lang) -> Vec<Hint> {
    Keymap::default().footer(layer, lang)
}

/// A key as the command path understands it: what an input method made wide is narrow again.
pub fn folded(key: Key) -> Key {
    let Code::Char(ch) = key.code else { return key };
    let meant = match ch {
        // what Chinese input methods put in the place of `.` and `/`
        '。' => '.',
        '、' => '/',
        other => width::narrow(other),
    };
    Key {
        code: Code::Char(meant),
        ..key
    }
}

impl Row {
    /// Whether a key makes this gesture.
    pub fn has(&self, key: Key) -> bool {
        self.keys().any(|own| own == key)
    }

    /// Its keys, the one to show first.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.names.split(' ').filter_map(Key::parse)
    }

    /// What it does, in a word or two.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(format!("screen-key-{}", self.gesture.name()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::phrase::names;

    fn check(layer: Layer, key: &str, expected: Option<Gesture>) {
        let key = Key::parse(key).unwrap_or_else(|| panic!("{key} is a key"));
        assert_eq!(gesture_of(layer, key), expected, "{key} in {layer:?}");
    }

    /// Control with these means something else on the way to us: to multiplexers, to the terminal, or as another key.
    const TAKEN: &str = "abzhijm[";

    #[test]
    fn every_key_of_the_table_is_a_key_that_arrives() {
        for row in ROWS {
            assert_eq!(row.keys().count(), row.names.split(' ').count(), "{row:?}");
            for key in row.keys() {
                let Key { code, held } = key;
                assert!(
                    !held.alt && !held.shift,
                    "{key}: alt and shift do not arrive everywhere"
                );
                match code {
                    Code::Char(ch) if held.control => {
                        assert!(ch.is_ascii_lowercase() && !TAKEN.contains(ch), "{key}");
                    }
                    Code::F(number) => assert!(number <= 10, "{key}"),
                    Code::Left | Code::Right | Code::Home | Code::End => {}
                    _ => assert!(!held.control, "{key}"),
                }
            }
        }
    }

    #[test]
    fn no_key_is_bound_twice_in_a_layer_and_no_gesture_stands_twice() {
        for layer in Layer::ALL {
            let rows = || ROWS.iter().filter(|row| row.layer == layer);
            let mut keys = BTreeSet::new();
            for row in rows() {
                assert!(row.keys().all(|key| keys.insert(key)), "{layer:?}: {row:?}");
            }
            let gestures: BTreeSet<Gesture> = rows().map(|row| row.gesture).collect();
            assert_eq!(gestures.len(), rows().count(), "{layer:?}");
        }
    }

    #[test]
    fn every_gesture_has_a_way_without_letters() {
        let is_letter = |key: Key| key.typed().is_some_and(char::is_alphabetic);
        for row in ROWS {
            assert!(row.keys().any(|key| !is_letter(key)), "{row:?}");
        }
        // the terminal may stop at Ctrl-S, and Ctrl-Q may be what lets it go on
        for row in ROWS
            .iter()
            .filter(|row| row.has(Key::control('s')) || row.has(Key::control('q')))
        {
            assert!(row.keys().any(|key| matches!(key.code, Code::F(_))), "{row:?}");
        }
    }

    #[test]
    fn where_text_is_typed_a_character_is_text() {
        for layer in Layer::ALL.into_iter().filter(|layer| layer.takes_text()) {
            for row in ROWS.iter().filter(|row| row.layer == layer) {
                assert!(row.keys().all(|key| key.typed().is_none()), "{row:?}");
            }
            for ch in ['q', 'S', '？', '4', ':', '校'] {
                assert_eq!(
                    meaning_of(layer, Key::char(ch)),
                    Some(Meaning::Type(ch)),
                    "{layer:?}"
                );
            }
        }
    }

    #[test]
    fn every_gesture_has_its_phrase_and_no_phrase_is_left_over() {
        let needed: BTreeSet<String> = ROWS.iter().map(|row| row.phrase().name().to_owned()).collect();
        let there = names(Lang::EN)
            .into_iter()
            .filter(|name| name.starts_with("screen-key-"))
            .map(str::to_owned);
        assert_eq!(there.collect::<BTreeSet<String>>(), needed);
    }

    #[test]
    fn every_layer_leads_to_help_and_back() {
        for layer in Layer::ALL.into_iter().filter(|layer| *layer != Layer::Text) {
            let back = gesture_of(layer, Key::plain(Code::Esc));
            assert!(
                matches!(back, Some(Gesture::Back | Gesture::No | Gesture::Leave)) || layer == Layer::Queue,
                "{layer:?}"
            );
            if layer != Layer::Help {
                check(layer, "F1", Some(Gesture::Help));
                let footer = footer_of(layer, Lang::EN);
                assert!(
                    footer.last().is_some_and(|hint| hint.key == "F1"),
                    "{layer:?}: {footer:?}"
                );
            }
        }
    }

    #[test]
    fn what_an_input_method_made_wide_still_commands() {
        check(Layer::Workbench, "？", Some(Gesture::Help));
        check(Layer::Workbench, "４", Some(Gesture::Digit));
        check(Layer::Workbench, "。", Some(Gesture::Number));
        check(Layer::Workbench, "ｕ", Some(Gesture::Undo));
        check(Layer::Queue, "、", Some(Gesture::Filter));
        let four = Some(Meaning::Gesture(Gesture::Digit, Key::char('4')));
        assert_eq!(meaning_of(Layer::Workbench, Key::char('４')), four);
    }

    #[test]
    fn the_keys_people_were_promised_do_what_was_promised() {
        use Gesture::{
            Abstain, Back, Comment, Digit, Enter, Evidence, Filter, Help, Leave, NewLine, NextOpen,
            NotApplicable, Number, Redo, Save, Seal, Undo, Why,
        };
        for (key, gesture) in [
            ("0", Digit),
            ("9", Digit),
            (".", Number),
            ("n", NotApplicable),
            ("x", Abstain),
        ] {
            check(Layer::Workbench, key, Some(gesture));
        }
        for (key, gesture) in [
            ("e", Evidence),
            ("c", Comment),
            ("tab", NextOpen),
            ("u", Undo),
            ("C-r", Redo),
        ] {
            check(Layer::Workbench, key, Some(gesture));
        }
        for (key, gesture) in [("ret", Why), ("S", Seal), ("F1", Help), ("?", Help), ("q", Leave)] {
            check(Layer::Workbench, key, Some(gesture));
        }
        check(Layer::Workbench, "esc", Some(Back));
        for (key, gesture) in [
            ("ret", Enter),
            ("/", Filter),
            ("q", Leave),
            ("S", Seal),
            ("tab", NextOpen),
        ] {
            check(Layer::Queue, key, Some(gesture));
        }
        for (key, gesture) in [("ret", NewLine), ("C-s", Save), ("F2", Save), ("esc", Back)] {
            check(Layer::Comment, key, Some(gesture));
        }
    }
}
