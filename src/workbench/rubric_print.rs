//! A rubric in print: as an evaluator meets it, and as JSON.

use serde_json::{Value, json};

use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Kind};
use crate::rubric::{GateEffect, GateTarget, Indicator, Node, Requirement, Rubric};
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
    nodes(&mut out, rubric.children(), &Exact::ONE, 0, lang);
    out += "\n";
    for gate in rubric.gates() {
        let line = Phrase::new("reply-gate")
            .with("id", gate.id.as_str())
            .with("because", &gate.because);
        paragraph(&mut out, 0, &line.say(lang));
    }
    for band in rubric.bands().iter().rev() {
        out += &format!("{:>6}  {}\n", format!("≥ {}", band.from), band.title.say(lang));
    }
    out
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
        "kind": kind_word(&indicator.kind), "na": indicator.na,
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
    let rows = levels.iter().map(|level| {
        json!({
            "value": level.value.to_string(), "text": level.text.say(lang),
            "requires": level.requires.iter().map(|requirement| requirement_json(requirement, lang)).collect::<Vec<_>>(),
        })
    });
    rows.collect()
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
        "ratio": measure.ratio.as_ref().map(|ratio| json!({"of": ratio.of.say(lang), "over": ratio.over.say(lang)})),
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
    let rows = rubric
        .bands()
        .iter()
        .map(|band| json!({"id": band.id, "title": band.title.say(lang), "from": band.from.to_string()}));
    rows.collect()
}

fn nodes(out: &mut String, children: &[Node], share: &Exact, depth: usize, lang: Lang) {
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
                nodes(out, &criterion.children, &part, depth + 1, lang);
            }
            Node::Indicator(indicator) => one(out, indicator, &part, depth, lang),
        }
    }
}

fn one(out: &mut String, indicator: &Indicator, share: &Exact, depth: usize, lang: Lang) {
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
    match &indicator.kind {
        Kind::Level(levels) => {
            for level in levels {
                paragraph(
                    out,
                    depth + 1,
                    &format!("{}  {}", level.value, level.text.say(lang)),
                );
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
