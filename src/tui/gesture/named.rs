//! Keys that sentences name: which gesture stands in which gap, so that a sentence names the key a person has.

use super::{Gesture, Keymap, Layer};
use crate::text::Phrase;

/// A phrase and the gestures whose keys it names; each gap is called as its gesture.
type Named = (&'static str, &'static [(Layer, Gesture)]);

const YES: &[(Layer, Gesture)] = &[(Layer::Confirm, Gesture::Yes)];

/// Every phrase that names keys.
static NAMED: &[Named] = &[
    (
        "screen-all-answered",
        &[
            (Layer::Workbench, Gesture::Seal),
            (Layer::Workbench, Gesture::NextOpen),
        ],
    ),
    ("screen-is-sealed", &[(Layer::Workbench, Gesture::Seal)]),
    ("screen-restore-sealed", &[(Layer::Workbench, Gesture::Seal)]),
    ("screen-cleared", &[(Layer::Workbench, Gesture::Undo)]),
    ("screen-capped-why", &[(Layer::Workbench, Gesture::Why)]),
    ("screen-more-in-trace", &[(Layer::Workbench, Gesture::Why)]),
    (
        "screen-choose-indicator",
        &[
            (Layer::Workbench, Gesture::Down),
            (Layer::Workbench, Gesture::NextOpen),
        ],
    ),
    ("screen-return", &[(Layer::Queue, Gesture::GoBack)]),
    ("screen-evidence-none", &[(Layer::Evidence, Gesture::Add)]),
    ("screen-records-empty", &[(Layer::Records, Gesture::Add)]),
    (
        "screen-job-more",
        &[
            (Layer::Queue, Gesture::Records),
            (Layer::Records, Gesture::Upkeep),
        ],
    ),
    ("screen-upkeep-meanwhile", &[(Layer::Upkeep, Gesture::Stop)]),
    ("screen-seal-button", YES),
    ("screen-seal-go", YES),
    ("screen-retire-button", YES),
    ("screen-discard-button", YES),
    ("screen-restore-button", YES),
];

impl Keymap {
    /// A phrase with the keys it names, as this person has them.
    pub fn naming(&self, phrase: Phrase) -> Phrase {
        let found = NAMED.iter().find(|(name, _)| *name == phrase.name());
        let gaps = found.map_or(&[][..], |(_, gaps)| gaps);
        gaps.iter().fold(phrase, |phrase, (layer, gesture)| {
            phrase.with(gesture.name(), self.key(*layer, *gesture))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn every_phrase_that_names_keys_names_those_of_the_table() {
        for lang in Lang::SPOKEN {
            for (name, gaps) in NAMED {
                let keymap = Keymap::default();
                let said = keymap.naming(Phrase::new(*name)).say(lang);
                for (layer, gesture) in *gaps {
                    let key = keymap.key(*layer, *gesture);
                    assert!(!key.is_empty() && said.contains(&key), "{key} in {said}");
                }
            }
        }
    }
}
