//! What settings may say of keys.
//!
//! Which gestures there are only the screen knows, and it stands above: whoever starts the program hands its
//! [`Keyboard`] down.

/// The keys of the screen, as far as settings may change them.
#[derive(Debug, Clone, Copy)]
pub struct Keyboard {
    /// Every layer with its gestures.
    pub layers: fn() -> Vec<KeyLayer>,
    /// What is wrong with keys that were given to gestures of these layers.
    pub check: fn(&[Remap]) -> Vec<Objection>,
}

/// A place where keys go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLayer {
    /// Its name.
    pub name: &'static str,
    /// Its gestures with their usual keys, blanks between them.
    pub gestures: Vec<(&'static str, &'static str)>,
}

/// Other keys for a gesture of a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remap {
    /// The layer, by name.
    pub layer: String,
    /// The gesture, by name.
    pub gesture: String,
    /// The keys by name, blanks between them.
    pub keys: String,
}

/// Why a remap does not hold: a finding, named and with its gaps filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Which of the remaps.
    pub at: usize,
    /// The name of the finding.
    pub name: &'static str,
    /// What fills its gaps.
    pub with: Vec<(&'static str, String)>,
}

impl Default for Keyboard {
    /// No keys at all, for a program without a screen.
    fn default() -> Self {
        Self {
            layers: Vec::new,
            check: |_| Vec::new(),
        }
    }
}
