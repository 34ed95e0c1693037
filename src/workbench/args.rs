//! What an act takes, and what it was given.

use std::collections::BTreeMap;

/// One argument of an act; its help is the phrase `act-arg-` and its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arg {
    /// Its name, as in `--name`.
    pub name: &'static str,
    /// Where it stands on the command line.
    pub place: Place,
    /// What it names.
    pub kind: Kind,
}

/// Where an argument stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A word that must be there.
    Required,
    /// A word that may be there.
    Optional,
    /// One word or more, at the end.
    Many,
    /// `--name VALUE`, at most once.
    Option,
    /// `--name VALUE`, any number of times.
    Options,
    /// `--name`, which is there or not.
    Flag,
}

/// What an argument names: a form asks for it accordingly, a shell completes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any words on one line.
    Text,
    /// Words on any number of lines.
    Prose,
    /// A new or known id.
    Id,
    /// A file.
    File,
    /// A known project.
    Project,
    /// An indicator of the project's rubric.
    Indicator,
    /// A known item of evidence.
    Evidence,
    /// A known unit.
    Unit,
    /// A known place.
    PlaceId,
    /// A known need.
    Need,
    /// A rubric: shipped, in the store, or a file.
    Rubric,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A number.
    Number,
}

/// The arguments an act was given, by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Args(BTreeMap<String, Vec<String>>);

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.entry(name.to_owned()).or_default().push(value.into());
        self
    }

    /// The value given under that name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .and_then(|values| values.last())
            .map(String::as_str)
    }

    /// A value that the table of acts says is there.
    pub fn require(&self, name: &str) -> &str {
        self.get(name)
            .expect("the table of acts makes this argument required")
    }

    /// All values given under that name.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// True when anything was given under that name.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }
}
