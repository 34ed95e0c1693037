//! What an indicator asks of the evidence, and what a mark's evidence gives of it.

use super::because;
use super::ground::Ground;
use super::sheet::Dossier;
use super::support::{self, Admitted, Basis};
use super::{Mark, requirement};
use crate::rubric::{Indicator, Kind, Requirement, Rubric};
use crate::text::Phrase;

/// One requirement of an indicator beside the evidence for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// What is asked for, and by what.
    pub asked: Phrase,
    /// What is missing, part by part; empty where the requirement is met.
    pub missing: Vec<Phrase>,
}

/// Every requirement of an indicator, the lowest level's first, held against what the mark cites.
pub fn needs(rubric: &Rubric, dossier: &Dossier, indicator: &Indicator, mark: &Mark) -> Vec<Need> {
    let Some(rule) = &indicator.support else {
        return Vec::new();
    };
    let ground = Ground::new(rubric, dossier);
    let basis = Basis::of(rubric, rule, dossier, mark);
    let need = |asked: &Requirement, admitted: Admitted, asks: Phrase| Need {
        missing: because::unmet(&ground, &basis, asked, admitted, &|| asks.clone()),
        asked: Phrase::new("score-trace-requirement")
            .with("asks", asks.clone())
            .with("needed", requirement(rubric, asked)),
    };
    let Kind::Level(levels) = &indicator.kind else {
        let asks = Phrase::new("score-asks-score").with("cap", rule.cap.to_string());
        let asked = rule.requires.iter();
        return asked
            .map(|asked| need(asked, Admitted::CountingOnly, asks.clone()))
            .collect();
    };
    let of_level = levels.iter().flat_map(|level| {
        let admitted = support::admitted_at(level, rule);
        let asks = Phrase::new("score-asks-level").with("level", level.value.to_string());
        let asked = level.requires.iter();
        asked.map(move |asked| (asked, admitted, asks.clone()))
    });
    of_level
        .map(|(asked, admitted, asks)| need(asked, admitted, asks))
        .collect()
}
