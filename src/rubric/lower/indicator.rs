//! An indicator's part of the draft.

use super::{Texts, common, count, each, level_name, levels_of, name, names, variant};
use crate::diag::Margin;
use crate::number::Exact;
use crate::rubric::Answerer;
use crate::rubric::draft::{
    Form, Indicator, Item, KindWord, Level, Levels, Measure, Name, Pair, Ratio, Requirement, Target,
};
use crate::rubric::indicator::Direction;
use crate::syntax::{Content, Field, Fields, Spanned};

const KINDS: &[(&str, KindWord)] = &[
    ("level", KindWord::Level),
    ("measure", KindWord::Measure),
    ("checklist", KindWord::Checklist),
    ("points", KindWord::Points),
];

pub(super) const ANSWERERS: &[(&str, Answerer)] = &[
    ("evaluator", Answerer::Evaluator),
    ("office", Answerer::Office),
    ("computed", Answerer::Computed),
    ("unit", Answerer::Unit),
];

pub(super) fn lower(id: Name, mut fields: Fields<'_>, texts: &mut Texts, margin: Margin<'_>) -> Indicator {
    let path = format!("indicators/{}", id.value);
    let given = fields.given();
    let kind = fields.may("kind").word(KINDS);
    let kind = kind.map(|kind| kind.value).unwrap_or_default();
    let weight = match kind {
        KindWord::Level | KindWord::Measure => fields.must("weight"),
        KindWord::Checklist | KindWord::Points => fields.may("weight"),
    };
    let mut common = common(id, &mut fields, texts, "indicators", weight);
    common.parent = name(fields.must("in"));
    common.variants = each(fields.may("variants"), |id, fields| {
        variant::lower(id, fields, &path, texts, margin)
    });
    Indicator {
        common,
        question: texts.take(fields.must("question"), format!("{path}/question")),
        kind,
        answer: fields.may("answer").word(ANSWERERS),
        na: fields.may("na").flag().unwrap_or(false),
        given,
        counts: names(fields.may("counts")),
        context: names(fields.may("context")),
        cap: fields.may("cap").decimal(),
        cap_reason: texts.take(fields.may("cap_reason"), format!("{path}/cap_reason")),
        requires: requirements(fields.may("requires"), &path, texts),
        levels: levels(fields.may("levels"), &path, texts, margin),
        measure: measure(&mut fields, &path, texts),
        items: items(fields.may("items"), &path, texts),
        max: fields.may("max").decimal(),
        step: fields.may("step").decimal(),
    }
}

pub(super) fn levels(field: Field<'_>, path: &str, texts: &mut Texts, margin: Margin<'_>) -> Levels {
    let (head, broken) = match field.content() {
        Some(Content::Table(table)) => (Some(table.head), table.broken),
        _ => (None, false),
    };
    let all = field.by_key().unwrap_or_default().into_iter();
    let all = all.flat_map(|field| levels_of(field, margin));
    Levels {
        head,
        broken,
        all: all.map(|(key, field)| level(key, field, path, texts)).collect(),
    }
}

fn level(key: Name, field: Field<'_>, path: &str, texts: &mut Texts) -> Level {
    let path = format!("{path}/levels/{}", level_name(&key));
    let mut level = Level {
        value: Exact::parse(&key.value),
        key,
        share: None,
        words: None,
        requires: Vec::new(),
        form: Form::Text,
    };
    match field.content() {
        Some(Content::Table(_)) => {
            let Some(mut fields) = field.table() else {
                return level;
            };
            level.form = Form::Table;
            level.words = texts.take(fields.must("text"), path.clone());
            level.share = fields.may("value").decimal();
            level.requires = requirements(fields.may("requires"), &path, texts);
        }
        Some(Content::Text(_)) => level.words = texts.take(field.filled(), path),
        Some(_) => field.wrong("finding-type-level").unwrap_or_default(),
        None => {}
    }
    level
}

fn requirements(field: Field<'_>, path: &str, texts: &mut Texts) -> Vec<Requirement> {
    let all = field.tables().unwrap_or_default().into_iter().enumerate();
    all.map(|(at, fields)| requirement(fields, &format!("{path}/requires/{at}"), texts))
        .collect()
}

fn requirement(mut fields: Fields<'_>, path: &str, texts: &mut Texts) -> Requirement {
    let whole = |field: Field<'_>| {
        field
            .whole(1..=1_000_000)
            .and_then(|whole| usize::try_from(whole.value).ok())
    };
    Requirement {
        kinds: names(fields.must("kinds")),
        items: whole(fields.may("items")),
        quantity: fields.may("quantity").decimal(),
        corroborators: whole(fields.may("corroborators")),
        months: count(fields.may("months")).map(|months| months.value),
        words: texts.take(fields.may("text"), path),
    }
}

fn measure(fields: &mut Fields<'_>, path: &str, texts: &mut Texts) -> Measure {
    Measure {
        unit: texts.take(fields.may("unit"), format!("{path}/unit")),
        higher: fields
            .may("higher")
            .word(&[("better", Direction::Better), ("worse", Direction::Worse)])
            .map(|higher| higher.value),
        ratio: fields
            .may("ratio")
            .table()
            .map(|fields| ratio(fields, &format!("{path}/ratio"), texts)),
        growth: fields
            .may("growth")
            .table()
            .map(|fields| ratio(fields, &format!("{path}/growth"), texts)),
        floor: fields.may("floor").decimal(),
        ceiling: fields.may("ceiling").decimal(),
        period: texts.take(fields.may("period"), format!("{path}/period")),
        data: texts.take(fields.may("data"), format!("{path}/data")),
        points: pairs(fields.may("points")),
        thresholds: pairs(fields.may("thresholds")),
        target: fields.may("target").table().map(target),
    }
}

fn ratio(mut fields: Fields<'_>, path: &str, texts: &mut Texts) -> Ratio {
    let percent = fields.may("as").word(&[("percent", true), ("plain", false)]);
    Ratio {
        of: texts.take(fields.must("of"), format!("{path}/of")),
        over: texts.take(fields.must("over"), format!("{path}/over")),
        factor: if percent.is_none_or(|percent| percent.value) {
            Exact::HUNDRED
        } else {
            Exact::ONE
        },
    }
}

fn target(mut fields: Fields<'_>) -> Target {
    Target {
        baseline: fields.must("baseline").decimal(),
        value: fields.must("value").decimal(),
    }
}

fn pairs(field: Field<'_>) -> Option<Spanned<Vec<Pair>>> {
    let fields = field.list()?;
    Some(Spanned {
        value: fields.iter().filter_map(pair).collect(),
        span: field.span(),
    })
}

fn pair(field: &Field<'_>) -> Option<Pair> {
    match field.list()?.as_slice() {
        [value, score] => {
            let (value, score) = (value.decimal(), score.decimal());
            Some(Pair {
                value: value?,
                score: score?,
            })
        }
        _ => field.wrong("finding-type-pair"),
    }
}

fn items(field: Field<'_>, path: &str, texts: &mut Texts) -> Vec<Item> {
    each(field, |id, mut fields| Item {
        words: texts.take(fields.must("text"), format!("{path}/items/{}", id.value)),
        points: fields.must("points").decimal(),
        id,
    })
}
