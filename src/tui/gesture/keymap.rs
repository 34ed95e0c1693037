//! Keys as this user has them: the table of gestures with the user's own keys laid over it.
//!
//! Nothing but the entrance of the state knows of it: a key of the user's becomes the usual key of the same gesture, and
//! from there on the table holds. Remaps that contradict each other or the table are objected to and left out. Start at
//! [`Keymap::usual`].

use std::collections::BTreeMap;

use super::{Gesture, Layer, ROWS, Row, folded};
use crate::text::Lang;
use crate::tui::event::{Code, Held, Key};
use crate::tui::widget::footer::Hint;
use crate::workbench::config::keyboard::{KeyLayer, Keyboard, Objection, Remap};

/// The keys of this screen, for those who read settings.
pub const KEYBOARD: Keyboard = Keyboard { layers, check };

/// Which keys make which gestures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keymap {
    given: BTreeMap<(Layer, Gesture), Vec<Key>>,
}

/// A remap that is understood: its number, its row, its keys.
type Given = (usize, &'static Row, Vec<Key>);

impl Keymap {
    /// The keys of remaps; those that do not hold are left out.
    pub fn of(remaps: &[Remap]) -> Self {
        settled(remaps).0
    }

    /// The keys of a row, the one to show first.
    pub fn keys(&self, row: &Row) -> Vec<Key> {
        let given = self.given.get(&(row.layer, row.gesture));
        given.cloned().unwrap_or_else(|| row.keys().collect())
    }

    /// The key that usually does what this one does here; none where it does nothing any more.
    pub fn usual(&self, layer: Layer, key: Key) -> Option<Key> {
        let types = layer.takes_text() && key.typed().is_some();
        if self.given.is_empty() || types {
            return Some(key);
        }
        let narrow = if layer.takes_text() { key } else { folded(key) };
        let mut rows = rows_of(layer);
        match rows.clone().find(|row| self.keys(row).contains(&narrow)) {
            Some(row) if row.has(narrow) => Some(key),
            Some(row) => row.keys().next(),
            None if rows.any(|row| row.has(narrow)) => None,
            None => layer
                .beneath()
                .map_or(Some(key), |beneath| self.usual(beneath, key)),
        }
    }

    /// The keys of a row as people read them; digits are one.
    pub fn shown_keys(&self, row: &Row) -> Vec<String> {
        if row.gesture == Gesture::Digit {
            let from_zero = row.keys().any(|key| key == Key::char('0'));
            return vec![if from_zero { "0–9" } else { "1–9" }.to_owned()];
        }
        self.keys(row).into_iter().map(Key::label).collect()
    }

    /// The key of a gesture as people read it, the one to show first; empty where a layer has no such gesture.
    pub fn key(&self, layer: Layer, gesture: Gesture) -> String {
        let row = rows_of(layer).find(|row| row.gesture == gesture);
        row.map_or_else(String::new, |row| self.shown_keys(row).swap_remove(0))
    }

    /// The hints of a layer's footer, most important first, help last.
    pub fn footer(&self, layer: Layer, lang: Lang) -> Vec<Hint> {
        self.footer_without(layer, &[], lang)
    }

    /// The same without gestures that do nothing where the keys go at present.
    pub fn footer_without(&self, layer: Layer, idle: &[Gesture], lang: Lang) -> Vec<Hint> {
        let is_shown = |row: &&Row| row.footer.is_some() && !idle.contains(&row.gesture);
        let mut rows: Vec<&Row> = rows_of(layer).filter(is_shown).collect();
        rows.sort_by_key(|row| row.footer);
        rows.iter()
            .map(|row| Hint {
                key: self.shown_keys(row).swap_remove(0),
                does: row.phrase().say(lang),
            })
            .collect()
    }

    /// The key of a layer that people read like this.
    pub fn labelled(&self, layer: Layer, label: &str) -> Option<Key> {
        rows_of(layer)
            .flat_map(|row| self.keys(row))
            .find(|key| key.label() == label)
    }
}

fn rows_of(layer: Layer) -> impl Iterator<Item = &'static Row> + Clone {
    ROWS.iter().filter(move |row| row.layer == layer)
}

/// The gestures that keys can be given to; a digit is the mark it says.
fn movable(layer: Layer) -> impl Iterator<Item = &'static Row> {
    rows_of(layer).filter(|row| row.gesture != Gesture::Digit)
}

fn layers() -> Vec<KeyLayer> {
    let layer = |layer: Layer| KeyLayer {
        name: layer.name(),
        gestures: movable(layer)
            .map(|row| (row.gesture.name(), row.names))
            .collect(),
    };
    Layer::ALL.into_iter().map(layer).collect()
}

fn check(remaps: &[Remap]) -> Vec<Objection> {
    settled(remaps).1
}

/// The keymap of the remaps that hold, and what is wrong with the others.
fn settled(remaps: &[Remap]) -> (Keymap, Vec<Objection>) {
    let (mut given, mut objections) = (Vec::new(), Vec::new());
    for (at, remap) in remaps.iter().enumerate() {
        match understood(at, remap) {
            Ok(one) => given.extend(one),
            Err(objection) => objections.push(objection),
        }
    }
    loop {
        let keymap = Keymap {
            given: given
                .iter()
                .map(|(_, row, keys): &Given| ((row.layer, row.gesture), keys.clone()))
                .collect(),
        };
        // of two that want the same key the later one gives way
        let clash = given
            .iter()
            .enumerate()
            .rev()
            .find_map(|(nth, one)| Some((nth, taken(one, &keymap)?)));
        let Some((nth, objection)) = clash else {
            return (keymap, objections);
        };
        given.remove(nth);
        objections.push(objection);
    }
}

/// The row and the keys of a remap; none where it names no gesture, which the reader has told.
fn understood(at: usize, remap: &Remap) -> Result<Option<Given>, Objection> {
    let layer = Layer::ALL.into_iter().find(|layer| layer.name() == remap.layer);
    let row = layer.and_then(|layer| movable(layer).find(|row| row.gesture.name() == remap.gesture));
    let Some(row) = row else { return Ok(None) };
    let object = |name, key: &str| Objection {
        at,
        name,
        with: vec![("key", key.to_owned())],
    };
    let mut keys = Vec::new();
    for name in remap.keys.split(' ') {
        let key = Key::parse(name)
            .map(folded)
            .ok_or_else(|| object("not-a-key", name))?;
        if row.layer.takes_text() && key.typed().is_some() {
            return Err(object("key-is-text", name));
        }
        if arrives_as_another(key) {
            return Err(object("key-not-apart", name));
        }
        keys.push(key);
    }
    // an input method may eat letters: one way without them always stays
    if keys.iter().copied().all(is_letter) {
        keys.extend(row.keys().find(|key| !is_letter(*key)));
    }
    Ok(Some((at, row, keys)))
}

/// What is wrong where a key of a remap belongs to another gesture of its layer.
fn taken((at, row, keys): &Given, keymap: &Keymap) -> Option<Objection> {
    let others = || rows_of(row.layer).filter(|other| other.gesture != row.gesture);
    keys.iter().find_map(|key| {
        let owner = others().find(|other| keymap.keys(other).contains(key))?;
        Some(Objection {
            at: *at,
            name: "key-taken",
            with: vec![
                ("key", key.to_string()),
                ("gesture", owner.gesture.name().to_owned()),
                ("layer", row.layer.name().to_owned()),
            ],
        })
    })
}

fn is_letter(key: Key) -> bool {
    key.typed().is_some_and(char::is_alphabetic)
}

/// Control with these is another key by the time it arrives, or is taken on the way.
fn arrives_as_another(key: Key) -> bool {
    key.held == Held::CONTROL && matches!(key.code, Code::Char('h' | 'i' | 'j' | 'm' | 'z' | '['))
}

impl Layer {
    /// Its name in settings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::Workbench => "workbench",
            Self::Comment => "comment",
            Self::Clash => "clash",
            Self::Evidence => "evidence",
            Self::Form => "form",
            Self::Trace => "trace",
            Self::Help => "help",
            Self::Confirm => "confirm",
            Self::Line => "line",
            Self::Ticks => "ticks",
            Self::Choose => "choose",
            Self::Records => "records",
            Self::Rubric => "rubric",
            Self::Compare => "compare",
            Self::Upkeep => "upkeep",
            Self::Methods => "methods",
            Self::Pairs => "pairs",
            Self::Card => "card",
            Self::Settings => "settings",
            Self::Projector => "projector",
            Self::History => "history",
            Self::Picture => "picture",
            Self::Jump => "jump",
            Self::Welcome => "welcome",
            Self::Palette => "palette",
            Self::Answer => "answer",
            Self::Text => "text",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn remaps(lines: &[&str]) -> Vec<Remap> {
        let remap = |line: &&str| {
            let (name, keys) = line.split_once(" = ").expect("a remap");
            let (layer, gesture) = name.split_once('.').expect("a layer and a gesture");
            Remap {
                layer: layer.to_owned(),
                gesture: gesture.to_owned(),
                keys: keys.to_owned(),
            }
        };
        lines.iter().map(remap).collect()
    }

    fn check_usual(lines: &[&str], layer: Layer, key: &str, expected: Option<&str>) {
        let keymap = Keymap::of(&remaps(lines));
        let found = keymap.usual(layer, Key::parse(key).expect("a key"));
        assert_eq!(found, expected.and_then(Key::parse), "{key} with {lines:?}");
    }

    fn check_objections(lines: &[&str], expected: &[&str]) {
        let told: Vec<String> = check(&remaps(lines))
            .iter()
            .map(|one| {
                let with: Vec<&str> = one.with.iter().map(|(_, text)| text.as_str()).collect();
                format!("{} {} {}", one.at, one.name, with.join(" "))
            })
            .collect();
        assert_eq!(told, expected, "{lines:?}");
    }

    #[test]
    fn a_key_of_the_users_does_what_the_usual_one_does_and_that_one_does_nothing() {
        let lines = ["queue.seal = C-g"];
        check_usual(&lines, Layer::Queue, "C-g", Some("S"));
        check_usual(&lines, Layer::Queue, "S", None);
        check_usual(&lines, Layer::Workbench, "S", Some("S"));
        check_usual(&lines, Layer::Queue, "down", Some("down"));
        check_usual(&["workbench.number = ="], Layer::Workbench, "7", Some("7"));
    }

    #[test]
    fn a_way_without_letters_stays() {
        check_usual(&["queue.seal = z"], Layer::Queue, "z", Some("S"));
        check_usual(&["queue.seal = z"], Layer::Queue, "F5", Some("F5"));
    }

    #[test]
    fn two_keys_can_be_exchanged_and_a_key_cannot_be_had_twice() {
        let exchanged = ["queue.seal = F4", "queue.card = F5"];
        check_objections(&exchanged, &[]);
        check_usual(&exchanged, Layer::Queue, "F4", Some("S"));
        check_objections(&["queue.seal = F4"], &["0 key-taken F4 card queue"]);
        check_objections(
            &["queue.seal = C-g", "queue.card = C-g"],
            &["1 key-taken C-g seal queue"],
        );
        check_usual(&["queue.seal = F4"], Layer::Queue, "F4", Some("F4"));
    }

    #[test]
    fn what_cannot_be_a_key_here_is_told() {
        check_objections(&["queue.seal = F99"], &["0 not-a-key F99"]);
        check_objections(&["queue.seal = "], &["0 not-a-key "]);
        check_objections(&["comment.save = s"], &["0 key-is-text s"]);
        check_objections(&["queue.seal = C-i"], &["0 key-not-apart C-i"]);
    }

    #[test]
    fn where_text_is_typed_keys_below_still_work() {
        let lines = ["comment.save = F10", "text.undo = C-g"];
        check_usual(&lines, Layer::Comment, "s", Some("s"));
        check_usual(&lines, Layer::Comment, "F10", Some("C-s"));
        check_usual(&lines, Layer::Comment, "C-g", Some("C-u"));
        check_usual(&lines, Layer::Comment, "C-u", None);
    }

    #[test]
    fn footers_show_the_keys_one_has() {
        let keymap = Keymap::of(&remaps(&["queue.seal = C-g"]));
        let shown = keymap.footer(Layer::Queue, Lang::EN);
        assert!(
            shown
                .iter()
                .any(|hint| hint.key == "Ctrl-G" && hint.does == "seal"),
            "{shown:?}"
        );
    }

    #[test]
    fn every_layer_has_a_name_of_its_own() {
        let names: BTreeSet<&str> = Layer::ALL.into_iter().map(Layer::name).collect();
        assert_eq!(names.len(), Layer::ALL.len());
    }

    #[test]
    fn the_usual_keys_given_again_change_nothing() {
        let all: Vec<Remap> = layers()
            .iter()
            .flat_map(|layer| {
                layer.gestures.iter().map(|(gesture, keys)| Remap {
                    layer: layer.name.to_owned(),
                    gesture: (*gesture).to_owned(),
                    keys: (*keys).to_owned(),
                })
            })
            .collect();
        assert_eq!(check(&all), []);
    }
}
