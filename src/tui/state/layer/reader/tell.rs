//! What a part of a rubric says, as the evaluator will meet it.

use super::parts::Part;
use crate::diag::render::{Paint, render};
use crate::diag::{Finding, Severity};
use crate::model::KindId;
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Measure, Quotient};
use crate::rubric::outline::Sketch;
use crate::rubric::page::Page;
use crate::rubric::{
    Adjustment, Band, Class, Combine, Condition, Criterion, EvidenceKind, Gate, GateEffect, GateTarget,
    Indicator, Kind, Level, Outline, Requirement, Rubric, Subject, Variant, VariantLevel,
};
use crate::scoring::{condition, each_time, requirement};
use crate::text::{Phrase, Wording};
use crate::tui::state::layer::told::{Sign, Told, Tone};
use crate::workbench::asks::reading::Opened;
use crate::workbench::case::answered_by;
use crate::workbench::rubric_print::{percent, ranked};

/// Tells all of a part.
pub(super) fn tell(told: &mut Told, part: &Part<'_>, opened: &Opened) {
    match (part, &opened.rubric) {
        (Part::Finding(one), _) => finding(told, one),
        (Part::Rest(outline), _) => rest(told, outline, opened),
        (Part::Sketch(one), _) => sketch(told, one),
        (_, None) => {}
        (Part::Whole(_), Some(rubric)) => whole(told, rubric, opened),
        (Part::Criterion(one, share, _), Some(rubric)) => criterion(told, rubric, one, share),
        (Part::Indicator(one, share, _), Some(rubric)) => indicator(told, rubric, one, share),
        (Part::Adjustment(one), Some(rubric)) => adjustment(told, rubric, one),
        (Part::Gate(one), Some(rubric)) => gate(told, rubric, one),
        (Part::Bands(all), Some(_)) => bands(told, all),
        (Part::Evidence(one), Some(_)) => kind(told, one),
    }
}

/// The sign of a class of evidence.
pub(super) fn sign(class: Class) -> Sign {
    match class {
        Class::Counts => Sign::Counts,
        Class::Context => Sign::Context,
        Class::Vanity => Sign::Vanity,
    }
}

fn finding(told: &mut Told, one: &Finding) {
    let tone = match one.severity {
        Severity::Error => Tone::Trouble,
        Severity::Warning => Tone::Capped,
    };
    told.say(&one.message, tone);
    let place = one.source.position(one.span.start);
    let file = super::short(one.source.name());
    let place = format!("{file}:{}:{}", place.line, place.column);
    told.put(&place, Tone::Dim);
    told.blank();
    // the place in its text; the message stands above, the hint below
    let print = render(one, told.lang(), Paint::Plain);
    let excerpt = print.lines().skip(1);
    let excerpt = excerpt.filter(|line| line.contains('|') && !line.trim_start().starts_with("-->"));
    excerpt.for_each(|line| told.put(line, Tone::Plain));
    if let Some(hint) = &one.hint {
        told.blank();
        told.named("screen-rubric-hint", &hint.say(told.lang()));
    }
    if let Some(page) = Page::of(one.name) {
        told.blank();
        told.say(&page.why(), Tone::Dim);
        told.named("screen-rubric-instead", &page.instead().say(told.lang()));
    }
}

fn whole(told: &mut Told, rubric: &Rubric, opened: &Opened) {
    told.put(rubric.title().say(told.lang()), Tone::Head);
    told.put(&format!("{} {}", rubric.id(), rubric.version()), Tone::Dim);
    where_from(told, opened);
    told.blank();
    paragraph(told, rubric.about());
    told.words("screen-source", rubric.source());
    told.blank();
    let subject = match rubric.subject() {
        Subject::Project => "reply-subject-project",
        Subject::Unit => "reply-subject-unit",
    };
    let count = Phrase::new("reply-indicators").with("count", rubric.indicators().len());
    told.put(
        &[count.say(told.lang()), Phrase::new(subject).say(told.lang())].join(" · "),
        Tone::Plain,
    );
    let share = percent(rubric.minimum_coverage(), told.lang());
    told.say(
        &Phrase::new("screen-rubric-coverage").with("share", share),
        Tone::Plain,
    );
    let decimals = usize::try_from(rubric.rounding().decimals).unwrap_or(0);
    told.say(
        &Phrase::new("screen-rubric-decimals").with("count", decimals),
        Tone::Plain,
    );
    scale(told, rubric);
    for group in rubric.adjustment_groups() {
        let most = Phrase::new("screen-adjustment-most").with("group", &group.title);
        told.say(&most.with("most", group.most.to_string()), Tone::Plain);
    }
}

fn where_from(told: &mut Told, opened: &Opened) {
    if let Some(file) = &opened.file {
        told.put(&file.path.display().to_string(), Tone::Dim);
    }
}

fn scale(told: &mut Told, rubric: &Rubric) {
    let Some(scale) = rubric.scale() else { return };
    told.blank();
    let said = Phrase::new("screen-rubric-scale").with("low", scale.min.to_string());
    let said = said.with("high", scale.max.to_string());
    told.say(&said.with("step", scale.step.to_string()), Tone::Head);
    for (level, label) in &scale.labels {
        told.hang(&name(&level.to_string()), label.say(told.lang()), Tone::Plain);
    }
}

fn criterion(told: &mut Told, rubric: &Rubric, one: &Criterion, share: &Exact) {
    let how = match one.combine {
        Combine::Mean => "screen-combine-mean",
        Combine::Min => "screen-combine-min",
        Combine::Geometric => "screen-combine-geometric",
        Combine::Coupling => "screen-combine-coupling",
    };
    head(
        told,
        one.id.as_str(),
        &one.title,
        Some(share),
        &[Phrase::new(how)],
    );
    applies(told, rubric, &one.when);
    told.blank();
    paragraph(told, &one.about);
    told.words("screen-source", &one.source);
    one.variants.iter().for_each(|one| variant(told, rubric, one));
    gates_of(told, rubric, one.id.as_str());
}

fn indicator(told: &mut Told, rubric: &Rubric, one: &Indicator, share: &Exact) {
    let mut facts = vec![answered_by(one.answer)];
    facts.extend(one.na.then(|| Phrase::new("screen-na-possible")));
    head(told, one.id.as_str(), &one.title, Some(share), &facts);
    applies(told, rubric, &one.when);
    told.blank();
    paragraph(told, &one.question);
    told.blank();
    asked(told, rubric, one);
    evidence(told, rubric, one);
    one.variants.iter().for_each(|one| variant(told, rubric, one));
    gates_of(told, rubric, one.id.as_str());
    told.blank();
    told.words("screen-about", &one.about);
    told.words("screen-source", &one.source);
}

/// How it is answered: levels, a number, items, points.
fn asked(told: &mut Told, rubric: &Rubric, one: &Indicator) {
    match &one.kind {
        Kind::Level(levels) => levels.iter().for_each(|level| self::level(told, rubric, level)),
        Kind::Measure(measure) => self::measure(told, measure),
        Kind::Checklist(items) => {
            for item in items {
                let said = format!("{} ({})", item.text.say(told.lang()), item.points);
                told.hang(&name(&item.id), &said, Tone::Plain);
            }
        }
        Kind::Points { max, step } => {
            let said = Phrase::new("screen-points-of").with("max", max.to_string());
            told.say(&said.with("step", step.to_string()), Tone::Plain);
        }
    }
}

fn level(told: &mut Told, rubric: &Rubric, level: &Level) {
    let called = match level.name() {
        Some(word) => format!("{} {}", level.value, word.say(told.lang())),
        None => level.value.to_string(),
    };
    told.hang(&name(&called), level.text.say(told.lang()), Tone::Plain);
    if let Some(share) = &level.share {
        let share = percent(share, told.lang());
        told.hang(
            NONE,
            &Phrase::new("screen-rubric-level-share")
                .with("share", share)
                .say(told.lang()),
            Tone::Dim,
        );
    }
    requires(told, rubric, &level.requires);
}

fn requires(told: &mut Told, rubric: &Rubric, all: &[Requirement]) {
    for one in all {
        let said = Phrase::new("screen-rubric-requires").with("what", requirement(rubric, one));
        told.hang(NONE, &said.say(told.lang()), Tone::Capped);
    }
}

fn measure(told: &mut Told, measure: &Measure) {
    let lang = told.lang();
    if let Some(two) = &measure.ratio {
        let (label, of) = match two.quotient {
            Quotient::Ratio => ("screen-measure-ratio", "screen-measure-ratio-of"),
            Quotient::Growth => ("screen-measure-growth", "screen-measure-growth-of"),
        };
        told.named(
            label,
            &Phrase::new(of)
                .with("of", &two.of)
                .with("over", &two.over)
                .say(lang),
        );
    }
    let better = Phrase::new(match measure.higher {
        Direction::Better => "screen-measure-better",
        Direction::Worse => "screen-measure-worse",
    });
    told.named(
        "screen-measure-unit",
        &format!("{} · {}", measure.unit.say(lang), better.say(lang)),
    );
    told.words("screen-measure-period", &measure.period);
    told.words("screen-measure-data", &measure.data);
    let ends =
        [&measure.floor, &measure.ceiling].map(|end| end.as_ref().map_or("…".to_owned(), Exact::to_string));
    if ends != ["…", "…"] {
        told.named("screen-rubric-span", &ends.join(" – "));
    }
    told.named("screen-measure-scale", &curve(&measure.curve).join("\n"));
}

/// A curve point by point: value → score.
fn curve(curve: &Curve) -> Vec<String> {
    let pair = |(value, score): &(Exact, Exact)| format!("{value} → {score}");
    match curve {
        Curve::Points(points) => points.iter().map(pair).collect(),
        Curve::Thresholds(steps) => steps.iter().map(|step| format!("≥ {}", pair(step))).collect(),
        Curve::Target { baseline, value } => vec![format!("{baseline} → 0"), format!("{value} → 100")],
    }
}

/// The kinds a mark may rest on, each with its class and the reason for it.
fn evidence(told: &mut Told, rubric: &Rubric, one: &Indicator) {
    let Some(rule) = &one.support else { return };
    told.blank();
    told.say(&Phrase::new("screen-rubric-evidence"), Tone::Head);
    kinds(told, rubric, &rule.counts);
    kinds(told, rubric, &rule.context);
    requires(told, rubric, &rule.requires);
    let cap = Phrase::new("screen-rubric-cap").with("cap", rule.cap.to_string());
    told.say(&cap, Tone::Plain);
    paragraph(told, &rule.cap_reason);
}

fn kinds(told: &mut Told, rubric: &Rubric, ids: &[KindId]) {
    for one in ids.iter().filter_map(|id| rubric.evidence_kind(id)) {
        let class = Phrase::new(format!("screen-class-{}", one.class.word())).say(told.lang());
        let reason = one.reason.say(told.lang());
        let said = [one.title.say(told.lang()), &class, reason];
        let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
        told.sign(sign(one.class), &said.join(" · "), Tone::Plain);
    }
}

fn variant(told: &mut Told, rubric: &Rubric, one: &Variant) {
    told.blank();
    let when = condition(rubric, &one.when);
    told.say(&Phrase::new("reply-variant").with("when", when), Tone::Head);
    if let Some(weight) = &one.weight {
        told.named("screen-rubric-weight", &weight.to_string());
    }
    for words in [&one.title, &one.question, &one.about] {
        paragraph(told, words);
    }
    for level in &one.levels {
        match level {
            VariantLevel::Text(value, text) => {
                told.hang(&name(&value.to_string()), text.say(told.lang()), Tone::Plain);
            }
            VariantLevel::Whole(level) => self::level(told, rubric, level),
        }
    }
}

fn adjustment(told: &mut Told, rubric: &Rubric, one: &Adjustment) {
    head(
        told,
        one.id().as_str(),
        &one.asked.title,
        None,
        &[each_time(one), answered_by(one.asked.answer)],
    );
    applies(told, rubric, &one.asked.when);
    told.blank();
    paragraph(told, &one.asked.question);
    told.words("screen-adjustment-reason", &one.reason);
    let mut groups = rubric.adjustment_groups().iter();
    if let Some(group) = groups.find(|group| one.group.as_ref() == Some(&group.id)) {
        let most = Phrase::new("screen-adjustment-most").with("group", &group.title);
        told.named(
            "screen-adjustment-group",
            &most.with("most", group.most.to_string()).say(told.lang()),
        );
    }
    evidence(told, rubric, &one.asked);
    told.words("screen-source", &one.asked.source);
}

fn gate(told: &mut Told, rubric: &Rubric, one: &Gate) {
    let (id, title) = match &one.of {
        GateTarget::Criterion(id) => (id.as_str(), rubric.criterion(id).map(|one| &one.title)),
        GateTarget::Indicator(id) => (id.as_str(), rubric.indicator(id).map(|one| &one.title)),
    };
    let part = format!("{id} {}", title.map_or("", |title| title.say(told.lang())));
    let effect = match &one.effect {
        GateEffect::Cap(cap) => Phrase::new("score-trace-gate-cap").with("cap", cap.to_string()),
        GateEffect::Band(id) => {
            let band = rubric.bands().iter().find(|band| band.id == *id);
            let title = band.map_or(id.as_str(), |band| band.title.say(told.lang()));
            Phrase::new("score-trace-gate-band").with("band", title)
        }
    };
    let said = Phrase::new("screen-rubric-gate-of").with("part", part.trim_end());
    let said = said.with("below", one.below.to_string()).with("effect", effect);
    told.sign(Sign::Gate, &said.say(told.lang()), Tone::Plain);
    paragraph(told, &one.because);
}

/// The gates that look at a part.
fn gates_of(told: &mut Told, rubric: &Rubric, id: &str) {
    let looks_at = |gate: &&Gate| match &gate.of {
        GateTarget::Criterion(of) => of.as_str() == id,
        GateTarget::Indicator(of) => of.as_str() == id,
    };
    for one in rubric.gates().iter().filter(looks_at) {
        told.blank();
        gate(told, rubric, one);
    }
}

fn bands(told: &mut Told, all: &[Band]) {
    told.say(&Phrase::new("screen-rubric-bands"), Tone::Head);
    for band in all.iter().rev() {
        let mut said = band.title.say(told.lang()).to_owned();
        if let Some(rank) = &band.rank {
            said = format!("{said} · {}", ranked(rank).say(told.lang()));
        }
        told.hang(&name(&format!("≥ {}", band.from)), &said, Tone::Plain);
    }
}

fn kind(told: &mut Told, one: &EvidenceKind) {
    let class = Phrase::new(format!("screen-class-{}", one.class.word()));
    head(told, one.id.as_str(), &one.title, None, &[class]);
    told.blank();
    paragraph(told, &one.reason);
    told.words("screen-measure-unit", &one.unit);
    if let Some(months) = one.half_life {
        let months = usize::try_from(months).unwrap_or(usize::MAX);
        told.say(
            &Phrase::new("screen-rubric-half-life").with("months", months),
            Tone::Plain,
        );
    }
}

fn rest(told: &mut Told, outline: &Outline, opened: &Opened) {
    paragraph(told, &outline.title);
    where_from(told, opened);
    told.blank();
    told.say(&Phrase::new("screen-rubric-broken"), Tone::Trouble);
    told.blank();
    paragraph(told, &outline.about);
}

fn sketch(told: &mut Told, one: &Sketch) {
    head(told, &one.id, &one.title, one.share.as_ref(), &[]);
    told.blank();
    paragraph(told, &one.question);
    for (key, text) in &one.levels {
        told.hang(&name(key), text.say(told.lang()), Tone::Plain);
    }
    told.blank();
    told.words("screen-about", &one.about);
    told.words("screen-source", &one.source);
}

fn head(told: &mut Told, id: &str, title: &Wording, share: Option<&Exact>, facts: &[Phrase]) {
    told.put(&format!("{id} {}", title.say(told.lang())), Tone::Head);
    let share = share.map(|share| {
        let share = (share * &Exact::HUNDRED).fixed(1);
        Phrase::new("screen-share").with("share", share)
    });
    let facts: Vec<String> = share
        .iter()
        .chain(facts)
        .map(|fact| fact.say(told.lang()))
        .collect();
    if !facts.is_empty() {
        told.put(&facts.join(" · "), Tone::Dim);
    }
}

fn applies(told: &mut Told, rubric: &Rubric, when: &Condition) {
    if !when.clauses.is_empty() {
        told.say(
            &Phrase::new("screen-rubric-when").with("when", condition(rubric, when)),
            Tone::Dim,
        );
    }
}

fn paragraph(told: &mut Told, words: &Wording) {
    if !words.is_empty() {
        told.put(words.say(told.lang()), Tone::Plain);
    }
}

/// A short name before a text, with the blanks that keep texts under each other.
fn name(called: &str) -> String {
    format!(
        "{}  ",
        crate::text::width::left(called, crate::text::width::cells(called).max(2))
    )
}

/// The place of a name where there is none.
const NONE: &str = "    ";
