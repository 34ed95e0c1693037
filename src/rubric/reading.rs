//! Reading a rubric with its translations, from text to rules.

use super::build::Translations;
use super::draft::Draft;
use super::outline::{Outline, outline};
use super::{Rubric, build, check, lower, overlay};
use crate::diag::{Finding, Margin, Sink};
use crate::syntax;
use crate::text::Source;

/// What came of reading a rubric.
#[derive(Debug)]
pub struct Reading {
    /// The rubric; there is one exactly when no finding is an error.
    pub rubric: Option<Rubric>,
    /// Everything there is to say about the texts, by file and place.
    pub findings: Vec<Finding>,
}

/// Reads a rubric and its overlays; never fails and never stops at the first problem.
pub fn read(source: &Source, overlays: &[Source]) -> Reading {
    let Drafted { rubric, findings, .. } = drafted(source, overlays);
    Reading { rubric, findings }
}

/// Reads a rubric and what could be understood of it where it cannot be used.
pub fn read_outline(source: &Source, overlays: &[Source]) -> (Reading, Outline) {
    let drafted = drafted(source, overlays);
    let outline = outline(&drafted.draft, &drafted.translations);
    let Drafted { rubric, findings, .. } = drafted;
    (Reading { rubric, findings }, outline)
}

/// A reading with what it was made from.
pub(super) struct Drafted {
    pub(super) rubric: Option<Rubric>,
    pub(super) findings: Vec<Finding>,
    pub(super) draft: Draft,
    pub(super) translations: Translations,
}

pub(super) fn drafted(source: &Source, overlays: &[Source]) -> Drafted {
    let sink = Sink::new();
    let margin = Margin::new(source, &sink);
    let table = syntax::read(source, &sink);
    let draft = lower::lower(&table, margin);
    check::all(&draft, margin);
    let translations = overlay::read(&draft, overlays, &sink);
    let rubric = if sink.has_errors() {
        None
    } else {
        build::build(&draft, &translations)
    };
    Drafted {
        rubric,
        findings: sink.into_findings(),
        draft,
        translations,
    }
}

/// The names of all findings reading can make.
pub fn findings() -> Vec<&'static str> {
    let readers = [syntax::FINDINGS, overlay::FINDINGS];
    let rules = check::RULES.iter().map(|rule| rule.name);
    let mut names: Vec<&'static str> = readers.into_iter().flatten().copied().chain(rules).collect();
    names.sort_unstable();
    names.dedup();
    names
}
