//! What could be understood of a rubric that cannot be used yet: enough to look at, never enough to score with.

use std::collections::BTreeSet;

use super::build::Translations;
use super::draft::{Common, Draft, Words};
use crate::number::Exact;
use crate::text::Wording;

/// The parts of a text that could be read, in the order of their tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    /// The title; empty where it could not be read.
    pub title: Wording,
    /// What the rubric is for.
    pub about: Wording,
    /// Criteria and indicators, each behind the criterion it is in; one whose criterion is not there stands at the top.
    pub parts: Vec<Sketch>,
}

/// A criterion or indicator as far as it could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// How many criteria it is in.
    pub depth: usize,
    /// Its share of the whole, 0 to 1; none where a weight on the way to it could not be read.
    pub share: Option<Exact>,
    /// What is asked; empty for a criterion.
    pub question: Wording,
    /// What it means.
    pub about: Wording,
    /// The passage it rests on.
    pub source: Wording,
    /// Level and descriptor, in the order of the text.
    pub levels: Vec<(String, Wording)>,
}

/// A part with what its siblings are found by.
struct Found<'d> {
    common: &'d Common,
    weight: Option<Exact>,
    question: Option<Words>,
    levels: Vec<(String, Option<Words>)>,
}

pub(super) fn outline(draft: &Draft, translations: &Translations) -> Outline {
    let all = found(draft);
    let parent = |one: &Found<'_>| one.common.parent.as_ref().map(|name| name.value.clone());
    let mut outliner = Outliner {
        say: &|words| said(draft, translations, words),
        seen: BTreeSet::new(),
        parts: Vec::new(),
    };
    outliner.add(&all, &parent, None, Some(&Exact::ONE), 0);
    // what is in a criterion that is not there, or in a circle of them, hangs from nothing and has no share
    for one in &all {
        if !outliner.seen.contains(&one.common.id.value) {
            outliner.put(one, None, 0);
        }
    }
    Outline {
        title: said(draft, translations, draft.title),
        about: said(draft, translations, draft.about),
        parts: outliner.parts,
    }
}

/// Puts parts under each other, each once.
struct Outliner<'o> {
    say: &'o dyn Fn(Option<Words>) -> Wording,
    seen: BTreeSet<String>,
    parts: Vec<Sketch>,
}

impl Outliner<'_> {
    fn add(
        &mut self,
        all: &[Found<'_>],
        parent: &dyn Fn(&Found<'_>) -> Option<String>,
        of: Option<&str>,
        share: Option<&Exact>,
        depth: usize,
    ) {
        let siblings = || all.iter().filter(|one| parent(one).as_deref() == of);
        let total: Option<Exact> = siblings().map(|one| one.weight.clone()).sum();
        for one in siblings() {
            let id = &one.common.id.value;
            if self.seen.contains(id) {
                continue;
            }
            let part = one.weight.as_ref().zip(total.as_ref());
            let part = part.and_then(|(weight, total)| Some(share? * &weight.checked_div(total)?));
            self.put(one, part.clone(), depth);
            self.add(all, parent, Some(id), part.as_ref(), depth + 1);
        }
    }

    fn put(&mut self, one: &Found<'_>, share: Option<Exact>, depth: usize) {
        let (common, say) = (one.common, self.say);
        self.seen.insert(common.id.value.clone());
        self.parts.push(Sketch {
            id: common.id.value.clone(),
            title: say(common.title),
            depth,
            share,
            question: say(one.question),
            about: say(common.about),
            source: say(common.source),
            levels: one
                .levels
                .iter()
                .map(|(key, words)| (key.clone(), say(*words)))
                .collect(),
        });
    }
}

fn found(draft: &Draft) -> Vec<Found<'_>> {
    let criteria = draft.criteria.iter().map(|criterion| Found {
        common: &criterion.common,
        weight: criterion
            .common
            .weight
            .as_ref()
            .map(|weight| weight.value.clone()),
        question: None,
        levels: Vec::new(),
    });
    let indicators = draft.indicators.iter().map(|one| Found {
        common: &one.common,
        weight: one.weight(),
        question: one.question,
        levels: one
            .levels
            .all
            .iter()
            .map(|level| (level.key.value.clone(), level.words))
            .collect(),
    });
    criteria.chain(indicators).collect()
}

/// An author's text in every language it was written in.
fn said(draft: &Draft, translations: &Translations, words: Option<Words>) -> Wording {
    let Some(words) = words else {
        return Wording::default();
    };
    let text = draft.text(words);
    let mut wording = Wording::new(text.text.as_str());
    for (lang, said) in translations.get(&text.path).into_iter().flatten() {
        wording.translate(*lang, said.as_str());
    }
    wording
}
