//! The rubrics that come with the program.

use crate::text::Source;

/// A rubric in the program, as texts.
#[derive(Debug, Clone, Copy)]
pub struct Shipped {
    /// Its id; with `.toml` the name of its file.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Language and text of each translation.
    pub overlays: &'static [(&'static str, &'static str)],
}

/// All of them; the first is the default.
pub fn shipped() -> &'static [Shipped] {
    SHIPPED
}

macro_rules! shipped {
    ($($name:literal: $($language:literal),*;)+) => {
        &[$(Shipped {
            name: $name,
            text: include_str!(concat!("../../rubrics/", $name, ".toml")),
            overlays: &[$(($language, include_str!(concat!("../../rubrics/", $name, ".", $language, ".toml")))),*],
        }),+]
    };
}

static SHIPPED: &[Shipped] = shipped! {
    "three-outcomes": "zh";
    "six-integrations": "zh";
    "iur-mechanism": "zh";
    "place-fit": "zh";
    "alliance": "zh";
    "annual-unit": "zh";
    "development-community": "zh";
};

impl Shipped {
    /// Its text under its file's name.
    pub fn source(&self) -> Source {
        Source::new(format!("{}.toml", self.name), self.text)
    }

    /// Its translations under their files' names.
    pub fn overlay_sources(&self) -> Vec<Source> {
        let overlay =
            |(language, text): &(&str, &str)| Source::new(format!("{}.{language}.toml", self.name), text);
        self.overlays.iter().map(overlay).collect()
    }
}
