//! The hashes a rubric is known by: one of its meaning, one of its words, and a short one that translations quote.
//!
//! Each is a SHA-256 over sorted lines `path = value`. Defaults are left out, so that a key the language gains later
//! changes no hash; numbers are written one way, so that `1.0` and `1` are equal; the order of the file is not
//! meaning. A changed hash of rules is a changed judgement: change nothing here without a new prefix.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::build::Translations;
use super::draft::Text;
use super::indicator::{Curve, Direction, Measure, Quotient};
use super::{
    Adjustment, Anchor, Answerer, Band, Combine, Condition, Criterion, Effect, Gate, GateEffect, GateTarget,
    Indicator, Kind, Level, Node, RankPlace, Requirement, Rubric, Subject, Support, Ties, Variant,
    VariantLevel,
};
use crate::model::{FactValue, KindId};
use crate::number::{Exact, Mode, Rounding};
use crate::text::Lang;

const RULES: &str = "rubricate/rules/1";
const WORDS: &str = "rubricate/words/1";
const BASE: &str = "rubricate/base-words/1";
/// Digits of the hash that a translation quotes.
const BASE_DIGITS: usize = 12;

/// The hash of the meaning.
pub(super) fn rules(rubric: &Rubric) -> String {
    digest(RULES, meaning(rubric))
}

/// The hash of all texts in all languages.
pub(super) fn words(language: Lang, texts: &[Text], translations: &Translations) -> String {
    let mut lines: Vec<String> = texts
        .iter()
        .map(|text| line(language, &text.path, &text.text))
        .collect();
    let translated = texts
        .iter()
        .filter_map(|text| Some((&text.path, translations.get(&text.path)?)));
    for (path, said) in translated {
        lines.extend(said.iter().map(|(lang, text)| line(*lang, path, text)));
    }
    digest(WORDS, lines)
}

/// The first digits of the hash of the original's texts, which translations quote as `base`.
pub(super) fn base(texts: &[Text]) -> String {
    let lines = texts
        .iter()
        .map(|text| format!("{} = {}", text.path, quoted(&text.text)))
        .collect();
    let mut hash = digest(BASE, lines);
    hash.truncate(BASE_DIGITS);
    hash
}

fn line(lang: Lang, path: &str, text: &str) -> String {
    format!("{lang} {path} = {}", quoted(text))
}

fn digest(prefix: &str, mut lines: Vec<String>) -> String {
    lines.sort_unstable();
    let mut hash = Sha256::new();
    hash.update(prefix);
    for line in lines {
        hash.update("\n");
        hash.update(line);
    }
    hash.finalize()
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// A text on one line, with nothing lost.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The canonical lines of what a rubric means.
pub(super) fn meaning(rubric: &Rubric) -> Vec<String> {
    let mut lines = Lines::default();
    if rubric.subject() == Subject::Unit {
        lines.add("subject", "unit");
    }
    rounding(rubric.rounding(), &mut lines);
    lines.number("minimum_coverage", rubric.minimum_coverage(), &Exact::ZERO);
    if let Some(scale) = rubric.scale() {
        lines.add("scale/min", decimal(&scale.min));
        lines.add("scale/max", decimal(&scale.max));
        lines.number("scale/step", &scale.step, &Exact::ONE);
        if scale.anchor == Anchor::Min {
            lines.add("scale/anchor", "min");
        }
    }
    for kind in rubric.evidence() {
        lines.add(format!("evidence/{}/class", kind.id), kind.class.word());
        lines.optional(format!("evidence/{}/half_life", kind.id), kind.half_life);
    }
    rubric
        .children()
        .iter()
        .for_each(|node| self::node(node, "", &mut lines));
    rubric
        .adjustments()
        .iter()
        .for_each(|one| adjustment(one, &mut lines));
    for group in rubric.adjustment_groups() {
        lines.add(
            format!("adjustment_groups/{}/most", group.id),
            decimal(&group.most),
        );
    }
    rubric.gates().iter().for_each(|one| gate(one, &mut lines));
    rubric.bands().iter().for_each(|one| band(one, &mut lines));
    lines.0
}

fn adjustment(one: &Adjustment, lines: &mut Lines) {
    let path = format!("adjustments/{}", one.id());
    lines.add(format!("{path}/effect"), one.effect.word());
    match &one.effect {
        Effect::Bonus(points) | Effect::Deduction(points) => {
            lines.add(format!("{path}/points"), decimal(points));
        }
        Effect::Veto => {}
    }
    lines.number(format!("{path}/times"), one.times(), &Exact::ONE);
    lines.optional(format!("{path}/group"), one.group.as_ref());
    if let Some(support) = &one.asked.support {
        lines.list(format!("{path}/counts"), &support.counts);
    }
    answerer(one.asked.answer, &path, lines);
    condition(&one.asked.when, &path, lines);
}

fn gate(gate: &Gate, lines: &mut Lines) {
    let path = format!("gates/{}", gate.id);
    match &gate.of {
        GateTarget::Criterion(id) => lines.add(format!("{path}/of"), id),
        GateTarget::Indicator(id) => lines.add(format!("{path}/of"), id),
    }
    lines.add(format!("{path}/below"), decimal(&gate.below));
    match &gate.effect {
        GateEffect::Cap(cap) => lines.add(format!("{path}/cap"), decimal(cap)),
        GateEffect::Band(band) => lines.add(format!("{path}/band"), band),
    }
}

fn band(band: &Band, lines: &mut Lines) {
    let path = format!("bands/{}", band.id);
    lines.add(format!("{path}/from"), decimal(&band.from));
    let Some(rank) = &band.rank else { return };
    let (first, quota) = match &rank.place {
        RankPlace::First => (true, None),
        RankPlace::Quota(quota) => (false, Some(quota)),
        RankPlace::FirstWithin(quota) => (true, Some(quota)),
    };
    lines.optional(format!("{path}/first_in_group"), first.then_some("true"));
    lines.optional(format!("{path}/quota"), quota.map(decimal));
    if rank.ties == Ties::All {
        lines.add(format!("{path}/ties"), "all");
    }
}

fn rounding(rounding: Rounding, lines: &mut Lines) {
    if rounding.decimals != Rounding::default().decimals {
        lines.add("decimals", rounding.decimals);
    }
    match rounding.mode {
        Mode::HalfUp => {}
        Mode::HalfEven => lines.add("rounding", "half-even"),
        Mode::Down => lines.add("rounding", "down"),
    }
}

fn node(node: &Node, parent: &str, lines: &mut Lines) {
    let path = match node {
        Node::Criterion(criterion) => {
            let path = format!("criteria/{}", criterion.id);
            match criterion.combine {
                Combine::Mean => {}
                Combine::Min => lines.add(format!("{path}/combine"), "min"),
                Combine::Geometric => lines.add(format!("{path}/combine"), "geometric"),
                Combine::Coupling => lines.add(format!("{path}/combine"), "coupling"),
            }
            criterion
                .children
                .iter()
                .for_each(|child| self::node(child, criterion.id.as_str(), lines));
            if sums_what_applies(criterion) {
                lines.add(format!("{path}/weight_of"), "what applies");
            }
            path
        }
        Node::Indicator(indicator) => {
            let path = format!("indicators/{}", indicator.id);
            self::indicator(indicator, &path, lines);
            path
        }
    };
    if !parent.is_empty() {
        lines.add(format!("{path}/in"), parent);
    }
    lines.add(format!("{path}/weight"), decimal(node.weight()));
    condition(node.when(), &path, lines);
    variants(node, &path, lines);
}

/// True when a weight that was left out is another for some projects, which one that is written out never is.
fn sums_what_applies(criterion: &Criterion) -> bool {
    let varies = |child: &Node| match child {
        Node::Indicator(indicator) => indicator.variants.iter().any(|variant| variant.weight.is_some()),
        Node::Criterion(inner) => {
            inner.variants.iter().any(|variant| variant.weight.is_some()) || sums_what_applies(inner)
        }
    };
    let conditional = |child: &Node| !child.when().clauses.is_empty();
    criterion.summed
        && criterion
            .children
            .iter()
            .any(|child| conditional(child) || varies(child))
}

/// When a part is another and what it weighs and asks then; its texts are words. The first that holds is taken, so the
/// order counts.
fn variants(node: &Node, path: &str, lines: &mut Lines) {
    let variants: &[Variant] = match node {
        Node::Criterion(criterion) => &criterion.variants,
        Node::Indicator(indicator) => &indicator.variants,
    };
    for (at, variant) in variants.iter().enumerate() {
        let path = format!("{path}/variants/{at}");
        lines.add(&path, "variant");
        condition(&variant.when, &path, lines);
        lines.optional(format!("{path}/weight"), variant.weight.as_ref().map(decimal));
        for other in &variant.levels {
            if let VariantLevel::Whole(whole) = other {
                lines.add(format!("{path}/levels/{}", whole.value), "another");
                level(whole, &path, lines);
            }
        }
    }
}

fn level(level: &Level, path: &str, lines: &mut Lines) {
    let path = format!("{path}/levels/{}", level.value);
    lines.optional(format!("{path}/value"), level.share.as_ref().map(decimal));
    requirements(&level.requires, &path, lines);
}

fn answerer(answer: Answerer, path: &str, lines: &mut Lines) {
    match answer {
        Answerer::Evaluator => {}
        Answerer::Office => lines.add(format!("{path}/answer"), "office"),
        Answerer::Computed => lines.add(format!("{path}/answer"), "computed"),
        Answerer::Unit => lines.add(format!("{path}/answer"), "unit"),
    }
}

fn condition(when: &Condition, path: &str, lines: &mut Lines) {
    for (fact, values) in &when.clauses {
        let mut values: Vec<String> = values.iter().map(fact_value).collect();
        values.sort_unstable();
        values.dedup();
        lines.add(format!("{path}/when/{fact}"), values.join(" "));
    }
}

fn fact_value(value: &FactValue) -> String {
    match value {
        FactValue::Text(text) => quoted(text),
        FactValue::Number(number) => decimal(number),
        FactValue::Flag(flag) => flag.to_string(),
    }
}

fn indicator(indicator: &Indicator, path: &str, lines: &mut Lines) {
    answerer(indicator.answer, path, lines);
    if indicator.na {
        lines.add(format!("{path}/na"), "true");
    }
    if let Some(support) = &indicator.support {
        self::support(support, path, lines);
    }
    match &indicator.kind {
        Kind::Level(levels) => {
            for one in levels {
                level(one, path, lines);
            }
        }
        Kind::Measure(measure) => self::measure(measure, path, lines),
        Kind::Checklist(items) => {
            lines.add(format!("{path}/kind"), "checklist");
            for item in items {
                lines.add(format!("{path}/items/{}", item.id), decimal(&item.points));
            }
        }
        Kind::Points { max, step } => {
            lines.add(format!("{path}/kind"), "points");
            lines.add(format!("{path}/max"), decimal(max));
            lines.number(format!("{path}/step"), step, &Exact::ONE);
        }
    }
}

fn support(support: &Support, path: &str, lines: &mut Lines) {
    lines.list(format!("{path}/counts"), &support.counts);
    lines.list(format!("{path}/context"), &support.context);
    lines.add(format!("{path}/cap"), decimal(&support.cap));
    requirements(&support.requires, path, lines);
}

fn requirements(requires: &[Requirement], path: &str, lines: &mut Lines) {
    for one in requires {
        let mut kinds: Vec<&str> = one.kinds.iter().map(KindId::as_str).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let mut value = kinds.join(" ");
        let parts = [
            ("items", (one.items != 1).then(|| one.items.to_string())),
            ("quantity", one.quantity.as_ref().map(decimal)),
            ("corroborators", one.corroborators.map(|count| count.to_string())),
            ("months", one.months.map(|months| months.to_string())),
        ];
        for (key, part) in parts {
            let _ = part.map(|part| write!(value, "; {key} {part}"));
        }
        lines.add(format!("{path}/requires"), value);
    }
}

fn measure(measure: &Measure, path: &str, lines: &mut Lines) {
    lines.add(format!("{path}/kind"), "measure");
    if measure.higher == Direction::Worse {
        lines.add(format!("{path}/higher"), "worse");
    }
    if let Some(ratio) = &measure.ratio {
        let key = match ratio.quotient {
            Quotient::Ratio => "ratio",
            Quotient::Growth => "growth",
        };
        lines.add(format!("{path}/{key}"), decimal(&ratio.factor));
    }
    lines.optional(format!("{path}/floor"), measure.floor.as_ref().map(decimal));
    lines.optional(format!("{path}/ceiling"), measure.ceiling.as_ref().map(decimal));
    let pairs = |pairs: &[(Exact, Exact)]| {
        let pair = |(value, score): &(Exact, Exact)| format!("{}:{}", decimal(value), decimal(score));
        pairs.iter().map(pair).collect::<Vec<_>>().join(" ")
    };
    match &measure.curve {
        Curve::Points(points) => lines.add(format!("{path}/points"), pairs(points)),
        Curve::Thresholds(thresholds) => lines.add(format!("{path}/thresholds"), pairs(thresholds)),
        Curve::Target { baseline, value } => {
            lines.add(
                format!("{path}/target"),
                format!("{}:{}", decimal(baseline), decimal(value)),
            );
        }
    }
}

#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    fn add(&mut self, path: impl std::fmt::Display, value: impl std::fmt::Display) {
        self.0.push(format!("{path} = {value}"));
    }

    fn optional(&mut self, path: impl std::fmt::Display, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            self.add(path, value);
        }
    }

    fn number(&mut self, path: impl std::fmt::Display, number: &Exact, default: &Exact) {
        self.optional(path, (number != default).then(|| decimal(number)));
    }

    fn list(&mut self, path: impl std::fmt::Display, ids: &[impl std::fmt::Display]) {
        let mut ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
        ids.sort_unstable();
        ids.dedup();
        self.optional(path, (!ids.is_empty()).then(|| ids.join(" ")));
    }
}

/// A number read from a decimal text, in its shortest decimal spelling, however many decimals that takes.
fn decimal(number: &Exact) -> String {
    /// A text has at most 60 digits and an exponent of at most 60.
    const ALL: u32 = 120;
    let short = number.to_string();
    if Exact::parse(&short).as_ref() == Some(number) {
        return short;
    }
    number
        .fixed(ALL)
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}
