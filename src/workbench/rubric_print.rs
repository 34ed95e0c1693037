//! A rubric in print: as an evaluator meets it, and as JSON.

use serde_json::{Value, json};

use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Kind, Measure, Quotient};
use crate::rubric::{
    Answerer, Combine, Condition, Effect, GateEffect, GateTarget, Indicator, Level, Node, Rank, RankPlace,
    Requirement, Rubric, Subject, Ties, Variant, VariantLevel,
};
use crate::scoring::{condition, each_time};
use crate::text::{Lang, Phrase};

/// Cells of a printed line.
const WIDTH: usize = 100;

/// The rubric as JSON, its texts in `lang`; exact numbers are strings, shares are of the whole.
pub fn json(rubric: &Rubric, lang: Lang) -> Value {
    let mut rows = Rows::default();
    rows.add(rubric.children(), None, &Exact::ONE, lang);
    let scale = rubric.scale().map(|scale| {
        json!({
            "min": scale.min.to_string(), "max": scale.max.to_string(), "step": scale.step.to_string(),
            "levels": scale.levels().iter().map(ToString::to_string).collect::<Vec<_>>(),
            "labels": scale.labels.iter().map(|(level, label)| json!([level.to_string(), label.say(lang)])).collect::<Vec<_>>(),
        })
    });
    let evidence: Vec<Value> = rubric
        .evidence()
        .iter()
        .map(|kind| {
            json!({
                "id": kind.id.as_str(), "title": kind.title.say(lang), "class": kind.class.word(),
                "unit": kind.unit.say(lang), "reason": kind.reason.say(lang), "half_life": kind.half_life,
            })
        })
        .collect();
    json!({
        "id": rubric.id().as_str(), "version": rubric.version(), "title": rubric.title().say(lang),
        "about": rubric.about().say(lang), "source": rubric.source().say(lang),
        "rules": rubric.prints().rules, "words": rubric.prints().words,
        "minimum_coverage": rubric.minimum_coverage().to_string(), "decimals": rubric.rounding().decimals,
        "scale": scale, "evidence": evidence, "criteria": rows.criteria, "indicators": rows.indicators,
        "gates": gates_json(rubric, lang), "bands": bands_json(rubric, lang),
        "subject": match rubric.subject() { Subject::Project => "project", Subject::Unit => "unit" },
        "adjustments": adjustments_json(rubric, lang), "adjustment_groups": groups_json(rubric, lang),
    })
}

/// The rubric as text: criteria, indicators, every descriptor and what it requires.
pub fn text(rubric: &Rubric, lang: Lang) -> String {
    let mut out = format!(
        "{} · {} {}\n\n",
        rubric.title().say(lang),
        rubric.id(),
        rubric.version()
    );
    paragraph(&mut out, 0, rubric.about().say(lang));
    nodes(&mut out, rubric, rubric.children(), &Exact::ONE, 0, lang);
    out += "\n";
    adjustments(&mut out, rubric, lang);
    for gate in rubric.gates() {
        let line = Phrase::new("reply-gate")
            .with("id", gate.id.as_str())
            .with("because", &gate.because);
        paragraph(&mut out, 0, &line.say(lang));
    }
    for band in rubric.bands().iter().rev() {
        out += &format!("{:>6}  {}", format!("≥ {}", band.from), band.title.say(lang));
        if let Some(rank) = &band.rank {
            out += &format!("  {}", ranked(rank).say(lang));
        }
        out.push('\n');
    }
    out
}

/// What is given and taken beside the tree, group by group.
fn adjustments(out: &mut String, rubric: &Rubric, lang: Lang) {
    for one in rubric.adjustments() {
        paragraph(out, 0, &format!("{}  {}", one.id(), one.asked.title.say(lang)));
        paragraph(out, 1, &each_time(one).say(lang));
        paragraph(out, 1, one.asked.question.say(lang));
        paragraph(out, 1, one.reason.say(lang));
        *out += "\n";
    }
    for group in rubric.adjustment_groups() {
        let most = Phrase::new("screen-adjustment-most").with("group", &group.title);
        paragraph(out, 0, &most.with("most", group.most.to_string()).say(lang));
    }
}

/// The place among peers that a band asks for.
pub fn ranked(rank: &Rank) -> Phrase {
    match &rank.place {
        RankPlace::First => Phrase::new("reply-band-first"),
        RankPlace::Quota(quota) => Phrase::new("reply-band-quota").with("quota", quota.to_string()),
        RankPlace::FirstWithin(quota) => {
            Phrase::new("reply-band-first-within").with("quota", quota.to_string())
        }
    }
}

/// A share of the whole in per cent with one decimal.
pub fn percent(share: &Exact, lang: Lang) -> String {
    let value = (share * &Exact::HUNDRED).fixed(1);
    Phrase::new("screen-percent").with("value", value).say(lang)
}

#[derive(Default)]
struct Rows {
    criteria: Vec<Value>,
    indicators: Vec<Value>,
}

impl Rows {
    fn add(&mut self, nodes: &[Node], parent: Option<&str>, share: &Exact, lang: Lang) {
        let total: Exact = nodes.iter().map(Node::weight).sum();
        for node in nodes {
            let part = share * &(node.weight() / &total);
            match node {
                Node::Criterion(criterion) => {
                    self.criteria.push(json!({
                        "id": criterion.id.as_str(), "in": parent, "title": criterion.title.say(lang),
                        "about": criterion.about.say(lang), "source": criterion.source.say(lang),
                        "weight": criterion.weight.to_string(), "share": part.to_string(),
                        "combine": combine_word(criterion.combine), "when": when_json(&criterion.when),
                        "variants": variants_json(&criterion.variants, lang),
                    }));
                    self.add(&criterion.children, Some(criterion.id.as_str()), &part, lang);
                }
                Node::Indicator(indicator) => self
                    .indicators
                    .push(indicator_json(indicator, parent, &part, lang)),
            }
        }
    }
}

fn indicator_json(indicator: &Indicator, parent: Option<&str>, share: &Exact, lang: Lang) -> Value {
    let support = indicator.support.as_ref();
    let ids = |kinds: &[crate::model::KindId]| kinds.iter().map(ToString::to_string).collect::<Vec<_>>();
    json!({
        "id": indicator.id.as_str(), "in": parent, "title": indicator.title.say(lang),
        "question": indicator.question.say(lang), "about": indicator.about.say(lang),
        "source": indicator.source.say(lang), "weight": indicator.weight.to_string(), "share": share.to_string(),
        "kind": kind_word(&indicator.kind), "na": indicator.na, "answer": answer_word(indicator.answer),
        "when": when_json(&indicator.when), "variants": variants_json(&indicator.variants, lang),
        "counts": support.map(|support| ids(&support.counts)), "context": support.map(|support| ids(&support.context)),
        "cap": support.map(|support| support.cap.to_string()), "levels": levels_json(&indicator.kind, lang),
        "measure": measure_json(&indicator.kind, lang), "items": items_json(&indicator.kind, lang),
        "points": match &indicator.kind {
            Kind::Points { max, step } => json!({"max": max.to_string(), "step": step.to_string()}),
            _ => Value::Null,
        },
    })
}

/// The word of a kind of indicator, as in rubric files.
pub fn kind_word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Level(_) => "level",
        Kind::Measure(_) => "measure",
        Kind::Checklist(_) => "checklist",
        Kind::Points { .. } => "points",
    }
}

fn levels_json(kind: &Kind, lang: Lang) -> Value {
    let Kind::Level(levels) = kind else {
        return Value::Null;
    };
    levels.iter().map(|level| level_json(level, lang)).collect()
}

fn level_json(level: &Level, lang: Lang) -> Value {
    json!({
        "value": level.value.to_string(), "label": label_json(level, lang), "text": level.text.say(lang),
        "share": level.share.as_ref().map(ToString::to_string),
        "requires": level.requires.iter().map(|requirement| requirement_json(requirement, lang)).collect::<Vec<_>>(),
    })
}

fn requirement_json(requirement: &Requirement, lang: Lang) -> Value {
    json!({
        "kinds": requirement.kinds.iter().map(ToString::to_string).collect::<Vec<_>>(), "items": requirement.items,
        "quantity": requirement.quantity.as_ref().map(ToString::to_string), "corroborators": requirement.corroborators,
        "months": requirement.months, "text": requirement.text.say(lang),
    })
}

fn measure_json(kind: &Kind, lang: Lang) -> Value {
    let Kind::Measure(measure) = kind else {
        return Value::Null;
    };
    let pairs = |pairs: &[(Exact, Exact)]| -> Value {
        pairs
            .iter()
            .map(|(value, score)| json!([value.to_string(), score.to_string()]))
            .collect()
    };
    let curve = match &measure.curve {
        Curve::Points(points) => json!({"points": pairs(points)}),
        Curve::Thresholds(steps) => json!({"thresholds": pairs(steps)}),
        Curve::Target { baseline, value } => {
            json!({"target": {"baseline": baseline.to_string(), "value": value.to_string()}})
        }
    };
    json!({
        "unit": measure.unit.say(lang), "higher": if measure.higher == Direction::Better { "better" } else { "worse" },
        "ratio": two_json(measure, Quotient::Ratio, lang), "growth": two_json(measure, Quotient::Growth, lang),
        "floor": measure.floor.as_ref().map(ToString::to_string),
        "ceiling": measure.ceiling.as_ref().map(ToString::to_string),
        "period": measure.period.say(lang), "data": measure.data.say(lang), "curve": curve,
    })
}

fn items_json(kind: &Kind, lang: Lang) -> Value {
    let Kind::Checklist(items) = kind else {
        return Value::Null;
    };
    let rows = items
        .iter()
        .map(|item| json!({"id": item.id, "text": item.text.say(lang), "points": item.points.to_string()}));
    rows.collect()
}

fn gates_json(rubric: &Rubric, lang: Lang) -> Value {
    let rows = rubric.gates().iter().map(|gate| {
        let of = match &gate.of {
            GateTarget::Criterion(id) => id.as_str(),
            GateTarget::Indicator(id) => id.as_str(),
        };
        let effect = match &gate.effect {
            GateEffect::Cap(cap) => json!({"cap": cap.to_string()}),
            GateEffect::Band(band) => json!({"band": band}),
        };
        json!({
            "id": gate.id, "of": of, "below": gate.below.to_string(), "effect": effect,
            "because": gate.because.say(lang),
        })
    });
    rows.collect()
}

fn bands_json(rubric: &Rubric, lang: Lang) -> Value {
    let rows = rubric.bands().iter().map(|band| {
        let rank = band.rank.as_ref();
        json!({
            "id": band.id, "title": band.title.say(lang), "from": band.from.to_string(),
            "first_in_group": rank.is_some_and(|rank| !matches!(rank.place, RankPlace::Quota(_))),
            "quota": rank.and_then(|rank| rank.quota()).map(ToString::to_string),
            "ties": rank.map(|rank| match rank.ties { Ties::NoneOfThem => "none", Ties::All => "all" }),
        })
    });
    rows.collect()
}

fn adjustments_json(rubric: &Rubric, lang: Lang) -> Value {
    let rows = rubric.adjustments().iter().map(|one| {
        let points = match &one.effect {
            Effect::Bonus(points) | Effect::Deduction(points) => Some(points.to_string()),
            Effect::Veto => None,
        };
        let counts = one.asked.support.iter().flat_map(|support| &support.counts);
        json!({
            "id": one.id().as_str(), "effect": one.effect.word(), "title": one.asked.title.say(lang),
            "question": one.asked.question.say(lang), "reason": one.reason.say(lang),
            "source": one.asked.source.say(lang), "points": points, "times": one.times().to_string(),
            "group": one.group, "counts": counts.map(ToString::to_string).collect::<Vec<_>>(),
            "answer": answer_word(one.asked.answer), "when": when_json(&one.asked.when),
        })
    });
    rows.collect()
}

fn groups_json(rubric: &Rubric, lang: Lang) -> Value {
    let groups = rubric.adjustment_groups().iter();
    let rows =
        groups.map(|one| json!({"id": one.id, "title": one.title.say(lang), "most": one.most.to_string()}));
    rows.collect()
}

fn variants_json(variants: &[Variant], lang: Lang) -> Value {
    let rows = variants.iter().map(|one| {
        let levels = one.levels.iter().map(|level| match level {
            VariantLevel::Text(value, text) => json!({"value": value.to_string(), "text": text.say(lang)}),
            VariantLevel::Whole(level) => level_json(level, lang),
        });
        json!({
            "id": one.id, "when": when_json(&one.when), "weight": one.weight.as_ref().map(ToString::to_string),
            "title": one.title.say(lang), "question": one.question.say(lang), "about": one.about.say(lang),
            "levels": levels.collect::<Vec<_>>(),
        })
    });
    rows.collect()
}

/// Facts with the values of which one must be their own.
fn when_json(when: &Condition) -> Value {
    let clauses = when.clauses.iter().map(|(fact, values)| {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        (fact.to_string(), json!(values))
    });
    Value::Object(clauses.collect())
}

fn label_json(level: &Level, lang: Lang) -> Option<String> {
    (!level.label.is_empty()).then(|| level.label.say(lang).to_owned())
}

fn two_json(measure: &Measure, quotient: Quotient, lang: Lang) -> Value {
    match &measure.ratio {
        Some(two) if two.quotient == quotient => json!({"of": two.of.say(lang), "over": two.over.say(lang)}),
        _ => Value::Null,
    }
}

fn combine_word(combine: Combine) -> &'static str {
    match combine {
        Combine::Mean => "mean",
        Combine::Min => "min",
        Combine::Geometric => "geometric",
        Combine::Coupling => "coupling",
    }
}

fn answer_word(answer: Answerer) -> &'static str {
    match answer {
        Answerer::Evaluator => "evaluator",
        Answerer::Office => "office",
        Answerer::Computed => "computed",
        Answerer::Unit => "unit",
    }
}

fn nodes(out: &mut String, rubric: &Rubric, children: &[Node], share: &Exact, depth: usize, lang: Lang) {
    let total: Exact = children.iter().map(Node::weight).sum();
    for node in children {
        let part = share * &(node.weight() / &total);
        match node {
            Node::Criterion(criterion) => {
                *out += "\n";
                let title = format!(
                    "{}  {}  {}",
                    criterion.id,
                    criterion.title.say(lang),
                    percent(&part, lang)
                );
                paragraph(out, depth, &title);
                paragraph(out, depth, criterion.source.say(lang));
                nodes(out, rubric, &criterion.children, &part, depth + 1, lang);
            }
            Node::Indicator(indicator) => one(out, rubric, indicator, &part, depth, lang),
        }
    }
}

fn one(out: &mut String, rubric: &Rubric, indicator: &Indicator, share: &Exact, depth: usize, lang: Lang) {
    *out += "\n";
    paragraph(
        out,
        depth,
        &format!(
            "{}  {}  {}",
            indicator.id,
            indicator.title.say(lang),
            percent(share, lang)
        ),
    );
    paragraph(out, depth, indicator.question.say(lang));
    for variant in &indicator.variants {
        let when = condition(rubric, &variant.when);
        paragraph(
            out,
            depth,
            &Phrase::new("reply-variant").with("when", when).say(lang),
        );
        paragraph(out, depth + 1, variant.question.say(lang));
        for level in &variant.levels {
            let (value, text) = match level {
                VariantLevel::Text(value, text) => (value, text),
                VariantLevel::Whole(level) => (&level.value, &level.text),
            };
            paragraph(out, depth + 1, &format!("{value}  {}", text.say(lang)));
        }
    }
    match &indicator.kind {
        Kind::Level(levels) => {
            for level in levels {
                let name = level.name().map(|name| name.say(lang).to_owned());
                let name = name.unwrap_or_else(|| level.value.to_string());
                paragraph(out, depth + 1, &format!("{name}  {}", level.text.say(lang)));
            }
        }
        Kind::Measure(measure) => {
            let words = [
                measure.unit.say(lang),
                measure.period.say(lang),
                measure.data.say(lang),
            ];
            let known: Vec<&str> = words.into_iter().filter(|words| !words.is_empty()).collect();
            paragraph(out, depth + 1, &known.join(" · "));
        }
        Kind::Checklist(items) => {
            for item in items {
                paragraph(
                    out,
                    depth + 1,
                    &format!("{} ({})  {}", item.id, item.points, item.text.say(lang)),
                );
            }
        }
        Kind::Points { max, step } => paragraph(out, depth + 1, &format!("0 … {max} ({step})")),
    }
}

fn paragraph(out: &mut String, depth: usize, text: &str) {
    if text.is_empty() {
        return;
    }
    let indent = depth * 2;
    for line in crate::text::width::wrap(text, WIDTH - indent) {
        *out += &" ".repeat(indent);
        *out += &line;
        out.push('\n');
    }
}
