//! The parts of a rubric, in the order they are read in: what is wrong, the whole, the tree, what stands beside it.

use crate::diag::{Finding, Severity};
use crate::number::Exact;
use crate::rubric::outline::Sketch;
use crate::rubric::{Adjustment, Band, Criterion, EvidenceKind, Gate, Indicator, Node, Outline, Rubric};
use crate::text::{Lang, Phrase, Wording};
use crate::tui::state::layer::split::Entry;
use crate::tui::state::layer::told::{Sign, Tone};
use crate::workbench::asks::reading::Opened;
use crate::workbench::rubric_print::percent;

/// One part.
#[derive(Debug)]
pub(super) enum Part<'r> {
    Finding(&'r Finding),
    Whole(&'r Rubric),
    Criterion(&'r Criterion, Exact, usize),
    Indicator(&'r Indicator, Exact, usize),
    Adjustment(&'r Adjustment),
    Gate(&'r Gate),
    Bands(&'r [Band]),
    Evidence(&'r EvidenceKind),
    /// The whole of a rubric that cannot be used yet.
    Rest(&'r Outline),
    Sketch(&'r Sketch),
}

/// All parts of a rubric; of one that cannot be used yet what could be understood.
pub(super) fn all(opened: &Opened) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = opened.findings.iter().map(Part::Finding).collect();
    let Some(rubric) = &opened.rubric else {
        parts.push(Part::Rest(&opened.outline));
        parts.extend(opened.outline.parts.iter().map(Part::Sketch));
        return parts;
    };
    parts.push(Part::Whole(rubric));
    nodes(&mut parts, rubric.children(), &Exact::ONE, 0);
    parts.extend(rubric.adjustments().iter().map(Part::Adjustment));
    parts.extend(rubric.gates().iter().map(Part::Gate));
    parts.extend((!rubric.bands().is_empty()).then(|| Part::Bands(rubric.bands())));
    parts.extend(rubric.evidence().iter().map(Part::Evidence));
    parts
}

fn nodes<'r>(parts: &mut Vec<Part<'r>>, children: &'r [Node], share: &Exact, depth: usize) {
    let total: Exact = children.iter().map(Node::weight).sum();
    for node in children {
        let part = share * &(node.weight() / &total);
        match node {
            Node::Criterion(criterion) => {
                parts.push(Part::Criterion(criterion, part.clone(), depth));
                nodes(parts, &criterion.children, &part, depth + 1);
            }
            Node::Indicator(indicator) => parts.push(Part::Indicator(indicator, part, depth)),
        }
    }
}

impl Part<'_> {
    /// What tells it from the other parts of the same rubric.
    pub(super) fn key(&self) -> String {
        match self {
            // another finding may have its place by now, and is the next to look at
            Self::Finding(_) => "finding".to_owned(),
            Self::Whole(_) | Self::Rest(_) => "whole".to_owned(),
            Self::Criterion(one, ..) => format!("part {}", one.id),
            Self::Indicator(one, ..) => format!("part {}", one.id),
            Self::Sketch(one) => format!("part {}", one.id),
            Self::Adjustment(one) => format!("part {}", one.id()),
            Self::Gate(one) => format!("gate {}", one.id),
            Self::Bands(_) => "bands".to_owned(),
            Self::Evidence(one) => format!("kind {}", one.id),
        }
    }

    /// What it is found by: its id and its words in every language.
    pub(super) fn texts(&self) -> Vec<String> {
        let of = |id: &str, words: &[&Wording]| {
            let said = words.iter().flat_map(|words| everywhere(words));
            std::iter::once(id.to_owned()).chain(said).collect()
        };
        match self {
            Self::Finding(one) => Lang::SPOKEN.iter().map(|lang| one.message.say(*lang)).collect(),
            Self::Whole(one) => of(one.id().as_str(), &[one.title(), one.about()]),
            Self::Rest(one) => of("", &[&one.title, &one.about]),
            Self::Criterion(one, ..) => of(one.id.as_str(), &[&one.title, &one.about]),
            Self::Indicator(one, ..) => of(one.id.as_str(), &[&one.title, &one.question]),
            Self::Sketch(one) => of(&one.id, &[&one.title, &one.question]),
            Self::Adjustment(one) => of(one.id().as_str(), &[&one.asked.title, &one.asked.question]),
            Self::Gate(one) => of(&one.id, &[&one.because]),
            Self::Bands(all) => all.iter().flat_map(|band| everywhere(&band.title)).collect(),
            Self::Evidence(one) => of(one.id.as_str(), &[&one.title, &one.reason]),
        }
    }

    /// Its row in the list.
    pub(super) fn entry(&self, lang: Lang) -> Entry {
        let note = self.note(lang);
        let (sign, tone) = match self {
            Self::Finding(one) if one.severity == Severity::Error => (Some(Sign::Gate), Tone::Trouble),
            Self::Finding(_) => (Some(Sign::Gate), Tone::Capped),
            Self::Whole(_) | Self::Rest(_) | Self::Criterion(..) => (None, Tone::Head),
            Self::Evidence(one) => (Some(super::tell::sign(one.class)), Tone::Plain),
            _ => (None, Tone::Plain),
        };
        Entry {
            text: self.name(lang),
            note,
            tone,
            sign,
            depth: self.depth(),
        }
    }

    fn name(&self, lang: Lang) -> String {
        let named = |id: &str, title: &Wording| format!("{id} {}", title.say(lang));
        match self {
            Self::Finding(one) => one.message.say(lang),
            Self::Whole(one) => one.title().say(lang).to_owned(),
            Self::Rest(one) if one.title.is_empty() => Phrase::new("screen-rubric-untitled").say(lang),
            Self::Rest(one) => one.title.say(lang).to_owned(),
            Self::Criterion(one, ..) => named(one.id.as_str(), &one.title),
            Self::Indicator(one, ..) => named(one.id.as_str(), &one.title),
            Self::Sketch(one) => named(&one.id, &one.title),
            Self::Adjustment(one) => named(one.id().as_str(), &one.asked.title),
            Self::Gate(one) => one.because.say(lang).to_owned(),
            Self::Bands(_) => Phrase::new("screen-rubric-bands").say(lang),
            Self::Evidence(one) => one.title.say(lang).to_owned(),
        }
    }

    fn note(&self, lang: Lang) -> String {
        match self {
            Self::Finding(one) => Phrase::new("screen-rubric-line")
                .with("line", one.source.position(one.span.start).line)
                .say(lang),
            Self::Criterion(_, share, _) | Self::Indicator(_, share, _) => percent(share, lang),
            Self::Sketch(one) => one
                .share
                .as_ref()
                .map_or_else(|| "–".to_owned(), |share| percent(share, lang)),
            Self::Adjustment(one) => Phrase::new(match one.effect {
                crate::rubric::Effect::Bonus(_) => "screen-rubric-bonus",
                crate::rubric::Effect::Deduction(_) => "screen-rubric-deduction",
                crate::rubric::Effect::Veto => "screen-rubric-veto",
            })
            .say(lang),
            Self::Gate(_) => Phrase::new("screen-rubric-gate").say(lang),
            Self::Evidence(one) => Phrase::new(format!("screen-class-{}", one.class.word())).say(lang),
            Self::Whole(_) | Self::Rest(_) | Self::Bands(_) => String::new(),
        }
    }

    fn depth(&self) -> usize {
        match self {
            Self::Criterion(_, _, depth) | Self::Indicator(_, _, depth) => *depth,
            Self::Sketch(one) => one.depth,
            _ => 0,
        }
    }
}

fn everywhere(words: &Wording) -> Vec<String> {
    let others = words.translations().values().cloned();
    std::iter::once(words.original().to_owned())
        .chain(others)
        .collect()
}
