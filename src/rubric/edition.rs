//! A rubric at one time: what it means and what it says, line by line, so that two of them can be compared.

use std::collections::BTreeMap;

use super::reading::{Drafted, drafted};
use super::{Rubric, fingerprint};
use crate::diag::Finding;
use crate::text::{Lang, Source};

/// One text of a rubric, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The rubric.
    pub rubric: Rubric,
    /// What it means, as the hash of rules takes it: values by path; a path has several where order is no meaning.
    pub(super) rules: BTreeMap<String, Vec<String>>,
    /// What it says, as the hash of words takes it: texts by path and language.
    pub(super) words: BTreeMap<(String, Lang), String>,
}

impl Edition {
    /// Reads a text and its translations; what is wrong with them where there is no rubric in them.
    pub fn read(source: &Source, overlays: &[Source]) -> Result<Self, Vec<Finding>> {
        let Drafted {
            rubric,
            findings,
            draft,
            translations,
        } = drafted(source, overlays);
        let rubric = rubric.ok_or(findings)?;
        let mut words = BTreeMap::new();
        for text in draft.texts {
            for (lang, said) in translations.get(&text.path).into_iter().flatten() {
                words.insert((text.path.clone(), *lang), said.clone());
            }
            words.insert((text.path, rubric.language()), text.text);
        }
        Ok(Self {
            rules: rules(&rubric),
            words,
            rubric,
        })
    }
}

fn rules(rubric: &Rubric) -> BTreeMap<String, Vec<String>> {
    let mut rules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in fingerprint::meaning(rubric) {
        let (path, value) = line.split_once(" = ").unwrap_or((&line, ""));
        rules.entry(path.to_owned()).or_default().push(value.to_owned());
    }
    for values in rules.values_mut() {
        values.sort_unstable();
    }
    rules
}
