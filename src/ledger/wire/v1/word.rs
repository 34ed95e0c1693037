//! Small parts of version 1: ids, words, numbers, closed lists.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::people::{Party, Role};
use crate::number::{Exact, written};
use crate::text::{Lang, Wording};

/// A text with its translations.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    text: String,
    #[serde(rename = "in", default, skip_serializing_if = "BTreeMap::is_empty")]
    translations: BTreeMap<String, String>,
}

impl From<&Wording> for Words {
    fn from(words: &Wording) -> Self {
        Self {
            text: words.original().to_owned(),
            translations: codes(words.translations()),
        }
    }
}

impl Words {
    pub(super) fn read(self) -> Option<Wording> {
        let translations = langs(self.translations)?;
        Some(
            translations
                .into_iter()
                .fold(Wording::new(self.text), |words, (lang, text)| {
                    words.with(lang, text)
                }),
        )
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.translations.is_empty()
    }
}

/// Texts by language code.
pub(super) fn codes(texts: &BTreeMap<Lang, String>) -> BTreeMap<String, String> {
    texts
        .iter()
        .map(|(lang, text)| (lang.to_string(), text.clone()))
        .collect()
}

/// Texts by language.
pub(super) fn langs(texts: BTreeMap<String, String>) -> Option<BTreeMap<Lang, String>> {
    texts
        .into_iter()
        .map(|(code, text)| Some((Lang::parse(&code)?, text)))
        .collect()
}

/// A number as text, every digit of it.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub(in super::super) struct Number(String);

impl From<&Exact> for Number {
    fn from(number: &Exact) -> Self {
        Self(written::write(number))
    }
}

impl Number {
    pub(super) fn read(&self) -> Option<Exact> {
        written::read(&self.0)
    }
}

/// An absent text stays absent, a present one must be read: `None` when it cannot.
#[expect(
    clippy::option_option,
    reason = "the outer one is that of every reader: it could be read"
)]
pub(super) fn maybe<T, R>(given: Option<T>, read: impl FnOnce(T) -> Option<R>) -> Option<Option<R>> {
    given.map_or(Some(None), |given| read(given).map(Some))
}

/// Every text read by the constructor of an id; `None` when one cannot be.
pub(super) fn all<R>(texts: &[String], read: impl Fn(&str) -> Option<R>) -> Option<Vec<R>> {
    texts.iter().map(|text| read(text)).collect()
}

/// As [`all`], without an order.
pub(super) fn set<R: Ord>(texts: &[String], read: impl Fn(&str) -> Option<R>) -> Option<BTreeSet<R>> {
    texts.iter().map(|text| read(text)).collect()
}

/// Ids as texts.
pub(super) fn texts<T: ToString>(ids: impl IntoIterator<Item = T>) -> Vec<String> {
    ids.into_iter().map(|id| id.to_string()).collect()
}

pub(super) fn party(party: Option<Party>) -> Option<String> {
    party.map(|party| party.word().to_owned())
}

pub(super) fn roles(roles: &BTreeSet<Role>) -> Vec<String> {
    roles.iter().map(|role| role.word().to_owned()).collect()
}
