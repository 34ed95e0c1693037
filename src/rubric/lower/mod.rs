//! From the tree of the text to a draft: types are checked here, sense is not.

mod adjustment;
mod indicator;
mod variant;

use std::collections::HashMap;

use super::draft::{
    Band, Clause, Common, Criterion, Draft, Evidence, Fact, Gate, Label, Name, Number, Scale, Text, Words,
};
use super::{Anchor, Class, Combine, Subject, Ties};
use crate::diag::Margin;
use crate::model::FactValue;
use crate::number::{Exact, Mode};
use crate::syntax::{Content, Field, Fields, Spanned, Table, Tongues};

/// Reads a draft.
pub(super) fn lower(table: &Table, margin: Margin<'_>) -> Draft {
    let mut texts = Texts::default();
    let mut root = Fields::of(table, margin);
    let mut draft = Draft {
        broken: table.broken,
        head: table.head,
        id: name(root.must("id")),
        version: name(root.must("version")),
        language: root.must("language").language(),
        title: texts.take(root.must("title"), "title"),
        about: texts.take(root.may("about"), "about"),
        source: texts.take(root.may("source"), "source"),
        subject: choice(
            root.may("subject"),
            &[("project", Subject::Project), ("unit", Subject::Unit)],
        ),
        decimals: root
            .may("decimals")
            .whole(0..=12)
            .and_then(|whole| u32::try_from(whole.value).ok()),
        rounding: choice(root.may("rounding"), ROUNDINGS),
        minimum_coverage: root.may("minimum_coverage").decimal(),
        scale: {
            let scale = root.may("scale").table();
            scale.map(|fields| scale_of(fields, &mut texts, margin))
        },
        facts: each(root.may("facts"), |id, fields| fact(id, fields, &mut texts)),
        evidence: each(root.may("evidence"), |id, fields| {
            evidence(id, fields, &mut texts)
        }),
        criteria: each(root.may("criteria"), |id, fields| {
            criterion(id, fields, &mut texts, margin)
        }),
        indicators: each(root.may("indicators"), |id, fields| {
            indicator::lower(id, fields, &mut texts, margin)
        }),
        adjustments: each(root.may("adjustments"), |id, fields| {
            adjustment::lower(id, fields, &mut texts)
        }),
        groups: each(root.may("adjustment_groups"), |id, fields| {
            adjustment::group(id, fields, &mut texts)
        }),
        gates: each(root.may("gates"), |id, fields| gate(id, fields, &mut texts)),
        bands: each(root.may("bands"), |id, fields| band(id, fields, &mut texts)),
        texts: Vec::new(),
    };
    draft.texts = texts.all;
    draft.call_levels();
    draft
}

impl Draft {
    /// Levels that are called by a word of the scale become those the word stands for.
    fn call_levels(&mut self) {
        let Some(scale) = &self.scale else { return };
        let by_word = scale.levels_by_word(&self.texts);
        let mut paths = HashMap::new();
        for indicator in &mut self.indicators {
            let own = (format!("indicators/{}", indicator.common.id.value), &mut indicator.levels);
            let variants = indicator.common.variants.iter_mut().map(|variant| {
                let path = format!("indicators/{}/variants/{}", indicator.common.id.value, variant.id.value);
                (path, &mut variant.levels)
            });
            for (path, levels) in std::iter::once(own).chain(variants) {
                for level in levels.all.iter_mut().filter(|level| level.value.is_none()) {
                    level.value = by_word.get(&level.key.value.trim().to_lowercase()).cloned();
                    let called = format!("{path}/levels/{}", level.key.value);
                    paths.extend(level.value.as_ref().map(|value| (called, format!("{path}/levels/{value}"))));
                }
            }
        }
        for text in self.texts.iter_mut().filter(|_| !paths.is_empty()) {
            let end = text.path.find("/requires/").unwrap_or(text.path.len());
            if let Some(path) = text.path.get(..end).and_then(|called| paths.get(called)) {
                text.path.replace_range(..end, path);
            }
        }
    }
}

const ROUNDINGS: &[(&str, Mode)] = &[
    ("half-up", Mode::HalfUp),
    ("half-even", Mode::HalfEven),
    ("down", Mode::Down),
];

/// Collects the texts for people as they are met.
#[derive(Default)]
struct Texts {
    all: Vec<Text>,
}

impl Texts {
    fn take(&mut self, field: Field<'_>, path: impl Into<String>) -> Option<Words> {
        let words = field.words(Tongues::One)?.value;
        self.all.push(Text {
            path: path.into(),
            text: words.original().to_owned(),
        });
        Some(Words(self.all.len() - 1))
    }
}

/// The tables under a key whose keys are ids.
fn each<'a, T>(field: Field<'a>, mut read: impl FnMut(Name, Fields<'a>) -> T) -> Vec<T> {
    let mut all = Vec::new();
    for entry in field.by_id().unwrap_or_default() {
        let Some(fields) = entry.table() else { continue };
        all.push(read(id_of(&entry), fields));
    }
    all
}

fn id_of(field: &Field<'_>) -> Name {
    field.key().map(str::to_owned)
}

fn name(field: Field<'_>) -> Option<Name> {
    field.text().map(|text| text.map(str::to_owned))
}

fn names(field: Field<'_>) -> Vec<Name> {
    field
        .texts()
        .unwrap_or_default()
        .into_iter()
        .map(|text| text.map(str::to_owned))
        .collect()
}

fn choice<T: Copy>(field: Field<'_>, words: &[(&'static str, T)]) -> Option<T> {
    field.word(words).map(|one| one.value)
}

fn scale_of(mut fields: Fields<'_>, texts: &mut Texts, margin: Margin<'_>) -> Scale {
    Scale {
        head: fields.head(),
        min: fields.must("min").decimal(),
        max: fields.must("max").decimal(),
        step: fields.may("step").decimal(),
        anchor: fields
            .may("anchor")
            .word(&[("zero", Anchor::Zero), ("min", Anchor::Min)]),
        labels: fields
            .may("labels")
            .by_key()
            .unwrap_or_default()
            .into_iter()
            .flat_map(|field| levels_of(field, margin))
            .map(|(key, field)| label(key, field, texts))
            .collect(),
    }
}

/// A word for a level, or a table of the word and what the level is worth.
fn label(key: Name, field: Field<'_>, texts: &mut Texts) -> Label {
    let path = format!("scale/labels/{}", level_name(&key));
    let value = Exact::parse(&key.value);
    let (words, share) = match field.content() {
        Some(Content::Table(_)) => field.table().map_or((None, None), |mut fields| {
            (texts.take(fields.must("text"), path), fields.may("value").decimal())
        }),
        _ => (texts.take(field, path), None),
    };
    Label { key, value, share, words }
}

/// A level and its field. TOML takes `0.5 = …` without quotes for `5` in a table `0`; that is told, and understood.
fn levels_of<'a>(field: Field<'a>, margin: Margin<'a>) -> Vec<(Name, Field<'a>)> {
    let key = id_of(&field);
    let is_whole = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_torn =
        |table: &Table| is_whole(&key.value) && table.entries.iter().any(|entry| is_whole(&entry.key.value));
    if !matches!(field.content(), Some(Content::Table(table)) if is_torn(table)) {
        return vec![(key, field)];
    }
    let level = |part: Field<'a>| {
        let (level, span) = (format!("{}.{}", key.value, part.key().value), part.key().span);
        let remark = margin.error("unquoted-key", span).with("number", &level);
        remark.hint().put();
        (Spanned { value: level, span }, part)
    };
    field
        .by_key()
        .unwrap_or_default()
        .into_iter()
        .map(level)
        .collect()
}

/// A level in one spelling, so that `1` and `1.0` are the same.
pub(super) fn level_name(key: &Name) -> String {
    Exact::parse(&key.value).map_or_else(|| key.value.clone(), |value| value.to_string())
}

fn fact(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Fact {
    let title = texts.take(fields.must("title"), format!("facts/{}/title", id.value));
    let values = fields.may("values").filled().texts();
    let values = values.map(|values| values.into_iter().map(|value| value.value.to_owned()).collect());
    Fact { id, title, values }
}

fn evidence(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Evidence {
    let path = |key: &str| format!("evidence/{}/{key}", id.value);
    Evidence {
        broken: fields.is_broken(),
        title: texts.take(fields.must("title"), path("title")),
        unit: texts.take(fields.may("unit"), path("unit")),
        class: fields.must("class").word(
            &Class::ALL
                .iter()
                .map(|class| (class.word(), *class))
                .collect::<Vec<_>>(),
        ),
        reason: texts.take(fields.may("reason"), path("reason")),
        half_life: count(fields.may("half_life")),
        id,
    }
}

/// A number of months.
fn count(field: Field<'_>) -> Option<Spanned<u32>> {
    let whole = field.whole(1..=1200)?;
    u32::try_from(whole.value).ok().map(|value| Spanned {
        value,
        span: whole.span,
    })
}

fn common(id: Name, fields: &mut Fields<'_>, texts: &mut Texts, part: &str, weight: Field<'_>) -> Common {
    let path = |key: &str| format!("{part}/{}/{key}", id.value);
    Common {
        head: fields.head(),
        broken: fields.is_broken(),
        title: texts.take(fields.must("title"), path("title")),
        about: texts.take(fields.may("about"), path("about")),
        source: texts.take(fields.may("source"), path("source")),
        weight: weight.decimal(),
        parent: None,
        when: clauses(fields.may("when")),
        variants: Vec::new(),
        id,
    }
}

fn clauses(field: Field<'_>) -> Vec<Clause> {
    field.by_key().unwrap_or_default().iter().map(clause).collect()
}

fn criterion(id: Name, mut fields: Fields<'_>, texts: &mut Texts, margin: Margin<'_>) -> Criterion {
    let weight = fields.may("weight");
    let mut common = common(id, &mut fields, texts, "criteria", weight);
    common.parent = name(fields.may("in"));
    let path = format!("criteria/{}", common.id.value);
    common.variants = each(fields.may("variants"), |id, fields| variant::lower(id, fields, &path, texts, margin));
    Criterion {
        common,
        combine: fields.may("combine").word(COMBINES),
    }
}

const COMBINES: &[(&str, Combine)] = &[
    ("mean", Combine::Mean),
    ("min", Combine::Min),
    ("geometric", Combine::Geometric),
    ("coupling", Combine::Coupling),
];

fn clause(field: &Field<'_>) -> Clause {
    let fact = id_of(field);
    let year = fact.value == "year";
    let fields = match field.content() {
        Some(Content::List(_)) => field.filled().list().unwrap_or_default(),
        _ => vec![*field],
    };
    Clause {
        values: fields
            .iter()
            .filter_map(|field| fact_value(field, year))
            .collect(),
        fact,
    }
}

fn fact_value(field: &Field<'_>, year: bool) -> Option<Spanned<FactValue>> {
    if year {
        return field.decimal().map(|number| number.map(FactValue::Number));
    }
    match field.content()? {
        Content::Text(_) => field
            .text()
            .map(|text| text.map(|text| FactValue::Text(text.to_owned()))),
        Content::Number(_) => field.decimal().map(|number| number.map(FactValue::Number)),
        Content::Flag(flag) => Some(Spanned {
            value: FactValue::Flag(*flag),
            span: field.span(),
        }),
        _ => field.wrong("finding-type-text"),
    }
}

fn gate(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Gate {
    Gate {
        head: fields.head(),
        broken: fields.is_broken(),
        of: name(fields.must("of")),
        below: fields.must("below").decimal(),
        cap: fields.may("cap").decimal(),
        band: name(fields.may("band")),
        because: texts.take(fields.must("because"), format!("gates/{}/because", id.value)),
        id,
    }
}

const TIES: &[(&str, Ties)] = &[("none", Ties::NoneOfThem), ("all", Ties::All)];

fn band(id: Name, mut fields: Fields<'_>, texts: &mut Texts) -> Band {
    let title = texts.take(fields.must("title"), format!("bands/{}/title", id.value));
    let from: Option<Number> = fields.must("from").decimal();
    Band {
        title,
        from,
        first_in_group: fields.may("first_in_group").flag().unwrap_or(false),
        quota: fields.may("quota").decimal(),
        ties: fields.may("ties").word(TIES),
        id,
    }
}
