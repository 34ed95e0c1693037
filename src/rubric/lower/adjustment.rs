//! Bonuses, deductions and vetoes, as written.

use super::indicator::ANSWERERS;
use super::{Name, Texts, clauses, name, names};
use crate::rubric::EffectWord;
use crate::rubric::draft::{Adjustment, Group};
use crate::syntax::Fields;

const EFFECTS: &[(&str, EffectWord)] = &[
    ("bonus", EffectWord::Bonus),
    ("deduction", EffectWord::Deduction),
    ("veto", EffectWord::Veto),
];

pub(super) fn lower(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Adjustment {
    let path = |key: &str| format!("adjustments/{}/{key}", id.value);
    Adjustment {
        head: fields.head(),
        broken: fields.is_broken(),
        given: fields.given(),
        effect: fields.must("effect").word(EFFECTS),
        title: texts.take(fields.must("title"), path("title")),
        question: texts.take(fields.must("question"), path("question")),
        reason: texts.take(fields.must("reason"), path("reason")),
        source: texts.take(fields.may("source"), path("source")),
        points: fields.may("points").decimal(),
        times: fields.may("times").whole(1..=1000),
        group: name(fields.may("group")),
        counts: names(fields.may("counts")),
        answer: fields.may("answer").word(ANSWERERS),
        when: clauses(fields.may("when")),
        id,
    }
}

pub(super) fn group(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Group {
    Group {
        title: texts.take(fields.must("title"), format!("adjustment_groups/{}/title", id.value)),
        most: fields.must("most").decimal(),
        id,
    }
}
