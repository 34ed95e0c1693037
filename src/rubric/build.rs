//! From a draft without errors to the rubric it means; defaults are filled in here and nowhere else.

use std::collections::{HashMap, HashSet};

use super::draft::{self, Draft, KindWord, Words};
use super::indicator::{Curve, Direction, Item, Measure, Quotient, RatioOf};
use super::{
    Adjustment, AdjustmentGroup, Anchor, Answerer, Band, Combine, Condition, Criterion, Effect, EffectWord,
    EvidenceKind, Fact, Gate, GateEffect, GateTarget, Indicator, Kind, Level, Node, Prints, Rank, RankPlace,
    Requirement, Rubric, Scale, Subject, Support, Ties, Variant, VariantLevel, fingerprint,
};
use crate::model::{CriterionId, FactId, IndicatorId, KindId, RubricId};
use crate::number::{Exact, Rounding};
use crate::text::{Lang, Wording};

/// Translations by the path of their text.
pub(super) type Translations = HashMap<String, Vec<(Lang, String)>>;

/// The rubric a draft means; `None` only if the draft had an error.
pub(super) fn build(draft: &Draft, translations: &Translations) -> Option<Rubric> {
    let criteria = draft
        .criteria
        .iter()
        .map(|criterion| criterion.common.id.value.as_str())
        .collect();
    let builder = Builder {
        draft,
        translations,
        children: children(draft),
        criteria,
    };
    let rounding = Rounding::default();
    let mut rubric = Rubric {
        id: RubricId::new(&draft.id.as_ref()?.value)?,
        version: draft.version.as_ref()?.value.clone(),
        language: draft.language.as_ref()?.value,
        title: builder.words(Some(draft.title?)),
        about: builder.words(draft.about),
        source: builder.words(draft.source),
        subject: draft.subject.unwrap_or(Subject::Project),
        rounding: Rounding {
            decimals: draft.decimals.unwrap_or(rounding.decimals),
            mode: draft.rounding.unwrap_or(rounding.mode),
        },
        minimum_coverage: value(draft.minimum_coverage.as_ref()).unwrap_or(Exact::ZERO),
        scale: match &draft.scale {
            Some(scale) => Some(builder.scale(scale)?),
            None => None,
        },
        facts: draft
            .facts
            .iter()
            .map(|fact| builder.fact(fact))
            .collect::<Option<_>>()?,
        evidence: draft
            .evidence
            .iter()
            .map(|kind| builder.evidence(kind))
            .collect::<Option<_>>()?,
        children: builder.nodes("")?,
        adjustments: builder.adjustments()?,
        groups: builder.groups()?,
        gates: draft
            .gates
            .iter()
            .map(|gate| builder.gate(gate))
            .collect::<Option<_>>()?,
        bands: builder.bands()?,
        prints: Prints {
            rules: String::new(),
            words: String::new(),
        },
    };
    rubric.prints.rules = fingerprint::rules(&rubric);
    rubric.prints.words = fingerprint::words(rubric.language, &draft.texts, translations);
    Some(rubric)
}

/// What lies under each criterion, in the order of the text; under "" the top.
fn children(draft: &Draft) -> HashMap<&str, Vec<Child<'_>>> {
    let mut children: HashMap<&str, Vec<Child<'_>>> = HashMap::new();
    let criteria = draft.criteria.iter().map(Child::Criterion);
    let mut all: Vec<Child<'_>> = criteria
        .chain(draft.indicators.iter().map(Child::Indicator))
        .collect();
    all.sort_by_key(|child| child.common().id.span);
    for child in all {
        let parent = child
            .common()
            .parent
            .as_ref()
            .map_or("", |parent| parent.value.as_str());
        children.entry(parent).or_default().push(child);
    }
    children
}

#[derive(Clone, Copy)]
enum Child<'a> {
    Criterion(&'a draft::Criterion),
    Indicator(&'a draft::Indicator),
}

impl<'a> Child<'a> {
    fn common(self) -> &'a draft::Common {
        match self {
            Self::Criterion(criterion) => &criterion.common,
            Self::Indicator(indicator) => &indicator.common,
        }
    }
}

struct Builder<'a> {
    draft: &'a Draft,
    translations: &'a Translations,
    children: HashMap<&'a str, Vec<Child<'a>>>,
    criteria: HashSet<&'a str>,
}

impl Builder<'_> {
    /// A text with its translations; one that was not given is empty.
    fn words(&self, words: Option<Words>) -> Wording {
        let Some(text) = words.map(|words| self.draft.text(words)) else {
            return Wording::default();
        };
        let translated = self.translations.get(&text.path).into_iter().flatten();
        translated.fold(Wording::new(&*text.text), |words, (lang, text)| {
            words.with(*lang, &**text)
        })
    }

    fn scale(&self, scale: &draft::Scale) -> Option<Scale> {
        let labels = scale
            .labels
            .iter()
            .map(|label| Some((label.value.clone()?, self.words(label.words))));
        let mut labels: Vec<(Exact, Wording)> = labels.collect::<Option<_>>()?;
        labels.sort_by(|a, b| a.0.cmp(&b.0));
        Some(Scale {
            min: value(scale.min.as_ref())?,
            max: value(scale.max.as_ref())?,
            step: scale.step(),
            anchor: scale.anchor.as_ref().map_or(Anchor::Zero, |anchor| anchor.value),
            labels,
        })
    }

    fn fact(&self, fact: &draft::Fact) -> Option<Fact> {
        let values = fact.values.clone();
        Some(Fact {
            id: FactId::new(&fact.id.value)?,
            title: self.words(fact.title),
            values,
        })
    }

    fn evidence(&self, kind: &draft::Evidence) -> Option<EvidenceKind> {
        Some(EvidenceKind {
            id: KindId::new(&kind.id.value)?,
            title: self.words(kind.title),
            unit: self.words(kind.unit),
            class: kind.class.as_ref()?.value,
            reason: self.words(kind.reason),
            half_life: kind.half_life.as_ref().map(|months| months.value),
        })
    }

    fn nodes(&self, parent: &str) -> Option<Vec<Node>> {
        let children = self.children.get(parent).map_or(&[][..], Vec::as_slice);
        children.iter().map(|child| self.node(*child)).collect()
    }

    fn node(&self, child: Child<'_>) -> Option<Node> {
        match child {
            Child::Criterion(criterion) => self.criterion(criterion).map(Node::Criterion),
            Child::Indicator(indicator) => self.indicator(indicator).map(Node::Indicator),
        }
    }

    fn criterion(&self, criterion: &draft::Criterion) -> Option<Criterion> {
        let common = &criterion.common;
        let children = self.nodes(&common.id.value)?;
        let of_children = || children.iter().map(Node::weight).sum();
        Some(Criterion {
            id: CriterionId::new(&common.id.value)?,
            title: self.words(common.title),
            about: self.words(common.about),
            source: self.words(common.source),
            weight: value(common.weight.as_ref()).unwrap_or_else(of_children),
            summed: common.weight.is_none(),
            combine: criterion
                .combine
                .as_ref()
                .map_or(Combine::Mean, |combine| combine.value),
            when: condition(&common.when)?,
            variants: self.variants(&common.variants)?,
            reads_as: None,
            children,
        })
    }

    fn indicator(&self, indicator: &draft::Indicator) -> Option<Indicator> {
        let common = &indicator.common;
        Some(Indicator {
            id: IndicatorId::new(&common.id.value)?,
            title: self.words(common.title),
            question: self.words(indicator.question),
            about: self.words(common.about),
            source: self.words(common.source),
            weight: indicator.weight()?,
            kind: self.kind(indicator)?,
            answer: indicator
                .answer
                .as_ref()
                .map_or(Answerer::Evaluator, |answer| answer.value),
            na: indicator.na,
            when: condition(&common.when)?,
            variants: self.variants(&common.variants)?,
            reads_as: None,
            support: if indicator.has_evidence_rule() {
                Some(self.support(indicator)?)
            } else {
                None
            },
        })
    }

    fn kind(&self, indicator: &draft::Indicator) -> Option<Kind> {
        Some(match indicator.kind {
            KindWord::Level => Kind::Level(self.levels(&indicator.levels.all)?),
            KindWord::Measure => Kind::Measure(self.measure(&indicator.measure)?),
            KindWord::Checklist => Kind::Checklist(
                indicator
                    .items
                    .iter()
                    .map(|item| self.item(item))
                    .collect::<Option<_>>()?,
            ),
            KindWord::Points => Kind::Points {
                max: value(indicator.max.as_ref())?,
                step: value(indicator.step.as_ref()).unwrap_or(Exact::ONE),
            },
        })
    }

    fn levels(&self, levels: &[draft::Level]) -> Option<Vec<Level>> {
        let levels = levels.iter().map(|level| self.level(level));
        let mut levels: Vec<Level> = levels.collect::<Option<_>>()?;
        levels.sort_by(|a, b| a.value.cmp(&b.value));
        Some(levels)
    }

    fn level(&self, level: &draft::Level) -> Option<Level> {
        let labels = self.draft.scale.iter().flat_map(|scale| &scale.labels);
        let label = labels.into_iter().find(|label| label.value == level.value);
        let share = level.share.as_ref().or(label.and_then(|label| label.share.as_ref()));
        Some(Level {
            value: level.value.clone()?,
            label: self.words(label.and_then(|label| label.words)),
            share: value(share),
            text: self.words(level.words),
            requires: self.requirements(&level.requires)?,
        })
    }

    fn variants(&self, variants: &[draft::Variant]) -> Option<Vec<Variant>> {
        let level = |level: &draft::Level| {
            Some(match level.form {
                draft::Form::Text => VariantLevel::Text(level.value.clone()?, self.words(level.words)),
                draft::Form::Table => VariantLevel::Whole(self.level(level)?),
            })
        };
        let variant = |variant: &draft::Variant| {
            Some(Variant {
                id: variant.id.value.clone(),
                when: condition(&variant.when)?,
                weight: value(variant.weight.as_ref()),
                title: self.words(variant.title),
                question: self.words(variant.question),
                about: self.words(variant.about),
                levels: variant.levels.all.iter().map(level).collect::<Option<_>>()?,
            })
        };
        variants.iter().map(variant).collect()
    }

    fn requirements(&self, requires: &[draft::Requirement]) -> Option<Vec<Requirement>> {
        let requirement = |one: &draft::Requirement| {
            Some(Requirement {
                kinds: kinds(&one.kinds)?,
                items: one.items.unwrap_or(1),
                quantity: value(one.quantity.as_ref()),
                corroborators: one.corroborators,
                months: one.months,
                text: self.words(one.words),
            })
        };
        requires.iter().map(requirement).collect()
    }

    fn measure(&self, measure: &draft::Measure) -> Option<Measure> {
        let of_two = |ratio: &draft::Ratio, quotient| RatioOf {
            of: self.words(ratio.of),
            over: self.words(ratio.over),
            factor: ratio.factor.clone(),
            quotient,
        };
        let ratio = measure.ratio.as_ref().map(|ratio| of_two(ratio, Quotient::Ratio));
        let growth = measure.growth.as_ref().map(|growth| of_two(growth, Quotient::Growth));
        Some(Measure {
            unit: self.words(measure.unit),
            higher: measure.higher.unwrap_or(Direction::Better),
            ratio: ratio.or(growth),
            floor: value(measure.floor.as_ref()),
            ceiling: value(measure.ceiling.as_ref()),
            period: self.words(measure.period),
            data: self.words(measure.data),
            curve: curve(measure)?,
        })
    }

    fn item(&self, item: &draft::Item) -> Option<Item> {
        let points = value(item.points.as_ref())?;
        Some(Item {
            id: item.id.value.clone(),
            text: self.words(item.words),
            points,
        })
    }

    fn support(&self, indicator: &draft::Indicator) -> Option<Support> {
        Some(Support {
            counts: kinds(&indicator.counts)?,
            context: kinds(&indicator.context)?,
            cap: value(indicator.cap.as_ref())?,
            cap_reason: self.words(indicator.cap_reason),
            requires: self.requirements(&indicator.requires)?,
        })
    }

    fn adjustments(&self) -> Option<Vec<Adjustment>> {
        self.draft.adjustments.iter().map(|one| self.adjustment(one)).collect()
    }

    fn adjustment(&self, one: &draft::Adjustment) -> Option<Adjustment> {
        let points = || value(one.points.as_ref());
        Some(Adjustment {
            asked: self.asked(one)?,
            reason: self.words(one.reason),
            effect: match one.effect.as_ref()?.value {
                EffectWord::Bonus => Effect::Bonus(points()?),
                EffectWord::Deduction => Effect::Deduction(points()?),
                EffectWord::Veto => Effect::Veto,
            },
            group: one.group.as_ref().map(|group| group.value.clone()),
        })
    }

    /// The question how many times an adjustment applies; without evidence that counts it has no credit at all.
    fn asked(&self, one: &draft::Adjustment) -> Option<Indicator> {
        let support = Support {
            counts: kinds(&one.counts)?,
            context: Vec::new(),
            cap: Exact::ZERO,
            cap_reason: Wording::default(),
            requires: Vec::new(),
        };
        Some(Indicator {
            id: IndicatorId::new(&one.id.value)?,
            title: self.words(one.title),
            question: self.words(one.question),
            about: Wording::default(),
            source: self.words(one.source),
            weight: Exact::ONE,
            kind: Kind::Points {
                max: one.times.as_ref().map_or(Exact::ONE, |times| Exact::from(times.value)),
                step: Exact::ONE,
            },
            answer: one.answer.as_ref().map_or(Answerer::Evaluator, |answer| answer.value),
            na: false,
            when: condition(&one.when)?,
            variants: Vec::new(),
            reads_as: None,
            support: (!one.counts.is_empty()).then_some(support),
        })
    }

    fn groups(&self) -> Option<Vec<AdjustmentGroup>> {
        let group = |group: &draft::Group| {
            Some(AdjustmentGroup {
                id: group.id.value.clone(),
                title: self.words(group.title),
                most: value(group.most.as_ref())?,
            })
        };
        self.draft.groups.iter().map(group).collect()
    }

    fn gate(&self, gate: &draft::Gate) -> Option<Gate> {
        let of = &gate.of.as_ref()?.value;
        Some(Gate {
            id: gate.id.value.clone(),
            of: if self.criteria.contains(of.as_str()) {
                GateTarget::Criterion(CriterionId::new(of)?)
            } else {
                GateTarget::Indicator(IndicatorId::new(of)?)
            },
            below: value(gate.below.as_ref())?,
            effect: match (&gate.cap, &gate.band) {
                (Some(cap), _) => GateEffect::Cap(cap.value.clone()),
                (None, band) => GateEffect::Band(band.as_ref()?.value.clone()),
            },
            because: self.words(gate.because),
        })
    }

    fn bands(&self) -> Option<Vec<Band>> {
        let band = |band: &draft::Band| {
            let from = value(band.from.as_ref())?;
            Some(Band {
                id: band.id.value.clone(),
                title: self.words(band.title),
                from,
                rank: rank(band),
            })
        };
        let mut bands: Vec<Band> = self.draft.bands.iter().map(band).collect::<Option<_>>()?;
        bands.sort_by(|a, b| (&a.from, a.rank.is_some()).cmp(&(&b.from, b.rank.is_some())));
        Some(bands)
    }
}

fn rank(band: &draft::Band) -> Option<Rank> {
    Some(Rank {
        place: match (band.first_in_group, value(band.quota.as_ref())) {
            (true, None) => RankPlace::First,
            (true, Some(quota)) => RankPlace::FirstWithin(quota),
            (false, quota) => RankPlace::Quota(quota?),
        },
        ties: band.ties.as_ref().map_or(Ties::NoneOfThem, |ties| ties.value),
    })
}

fn value(number: Option<&draft::Number>) -> Option<Exact> {
    number.map(|number| number.value.clone())
}

fn kinds(names: &[draft::Name]) -> Option<Vec<KindId>> {
    names.iter().map(|name| KindId::new(&name.value)).collect()
}

fn condition(clauses: &[draft::Clause]) -> Option<Condition> {
    let clause = |clause: &draft::Clause| {
        let values = clause.values.iter().map(|value| value.value.clone()).collect();
        Some((FactId::new(&clause.fact.value)?, values))
    };
    Some(Condition {
        clauses: clauses.iter().map(clause).collect::<Option<_>>()?,
    })
}

fn curve(measure: &draft::Measure) -> Option<Curve> {
    let pairs = |pairs: &[draft::Pair]| {
        pairs
            .iter()
            .map(|pair| (pair.value.value.clone(), pair.score.value.clone()))
            .collect()
    };
    if let Some(points) = &measure.points {
        return Some(Curve::Points(pairs(&points.value)));
    }
    if let Some(thresholds) = &measure.thresholds {
        return Some(Curve::Thresholds(pairs(&thresholds.value)));
    }
    let target = measure.target.as_ref()?;
    Some(Curve::Target {
        baseline: value(target.baseline.as_ref())?,
        value: value(target.value.as_ref())?,
    })
}
