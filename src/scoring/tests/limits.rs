//! Random trees with random sheets, and the ends of intervals found by trying everything.

use proptest::prelude::*;

use super::made::{evidence_kind, item, requires, support};
use crate::model::{CriterionId, EvidenceId};
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Item, Measure};
use crate::rubric::sample::{criterion, exact, indicator, levels, rubric};
use crate::rubric::{Class, Combine, Gate, GateEffect, GateTarget, Kind, Node, Rubric, Support};
use crate::scoring::{Answer, Dossier, Mark, Sheet, Value, score};
use crate::text::Wording;

/// A tree before it has ids.
#[derive(Debug, Clone)]
pub(super) enum Shape {
    Leaf {
        weight: i64,
        kind: u8,
        rule: u8,
    },
    Inner {
        weight: i64,
        combine: Combine,
        children: Vec<Shape>,
    },
}

/// What stands at a leaf; leaves are counted from the left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    Open,
    NotApplicable,
    Abstained,
    Value { level: usize, cites: usize },
}

/// The most leaves a random tree has.
const MOST: usize = 12;

/// Items a mark may cite: the first so many of these.
const ITEMS: [(&str, &str); 4] = [
    ("E0", "agreement"),
    ("E1", "base"),
    ("E2", "letter"),
    ("E3", "letter"),
];

pub(super) fn dossier() -> Dossier {
    Dossier {
        evidence: ITEMS.iter().map(|(id, kind)| item(id, kind, &[id])).collect(),
        ..Dossier::default()
    }
}

/// A tree with as many givens as it may have leaves, with or without coupling and gates.
pub(super) fn shapes(wild: bool) -> impl Strategy<Value = (Vec<Shape>, Vec<Given>)> {
    let small = |tree: &Vec<Shape>| leaves(tree) <= MOST;
    (
        proptest::collection::vec(shape(wild), 1..4).prop_filter("few leaves", small),
        proptest::collection::vec(given(), MOST),
    )
}

fn shape(wild: bool) -> impl Strategy<Value = Shape> {
    let leaf = (1i64..6, 0u8..5, 0u8..4).prop_map(|(weight, kind, rule)| Shape::Leaf { weight, kind, rule });
    let mut combines = vec![Combine::Mean, Combine::Mean, Combine::Min, Combine::Geometric];
    if wild {
        combines.push(Combine::Coupling);
    }
    leaf.prop_recursive(3, 10, 3, move |inner| {
        let children = proptest::collection::vec(inner, 1..4);
        (1i64..6, proptest::sample::select(combines.clone()), children).prop_map(
            |(weight, combine, children)| Shape::Inner {
                weight,
                combine,
                children,
            },
        )
    })
}

pub(super) fn given() -> impl Strategy<Value = Given> {
    prop_oneof![
        2 => Just(Given::Open),
        1 => Just(Given::NotApplicable),
        1 => Just(Given::Abstained),
        5 => (0usize..6, 0usize..=ITEMS.len()).prop_map(|(level, cites)| Given::Value { level, cites }),
    ]
}

pub(super) fn leaves(tree: &[Shape]) -> usize {
    let count = |shape: &Shape| match shape {
        Shape::Leaf { .. } => 1,
        Shape::Inner { children, .. } => leaves(children),
    };
    tree.iter().map(count).sum()
}

/// The tree without some of its leaves and without what is empty then; `None` when nothing is left.
pub(super) fn without(tree: &[Shape], gone: &[bool]) -> Option<Vec<Shape>> {
    fn keep(tree: &[Shape], gone: &mut std::slice::Iter<'_, bool>) -> Vec<Shape> {
        let kept = tree.iter().filter_map(|shape| match shape {
            Shape::Leaf { .. } => (!gone.next().expect("a flag for every leaf")).then(|| shape.clone()),
            Shape::Inner {
                weight,
                combine,
                children,
            } => {
                let children = keep(children, gone);
                (!children.is_empty()).then_some(Shape::Inner {
                    weight: *weight,
                    combine: *combine,
                    children,
                })
            }
        });
        kept.collect()
    }
    let kept = keep(tree, &mut gone.iter());
    (!kept.is_empty()).then_some(kept)
}

/// The rubric of a tree: leaves `L0`, `L1`, … from the left.
pub(super) fn made(tree: &[Shape]) -> Rubric {
    fn nodes(tree: &[Shape], leaf: &mut usize, inner: &mut usize) -> Vec<Node> {
        let node = |shape: &Shape| match shape {
            Shape::Leaf { weight, kind, rule } => {
                *leaf += 1;
                let id = format!("L{}", *leaf - 1);
                let made = indicator(&id, &weight.to_string(), self::kind(*kind));
                Node::Indicator(crate::rubric::Indicator {
                    support: self::rule(*rule, *kind),
                    ..made
                })
            }
            Shape::Inner {
                weight,
                combine,
                children,
            } => {
                *inner += 1;
                let id = format!("C{}", *inner - 1);
                criterion(&id, &weight.to_string(), *combine, nodes(children, leaf, inner))
            }
        };
        tree.iter().map(node).collect()
    }
    rubric(nodes(tree, &mut 0, &mut 0)).changed(|it| {
        *it.evidence = vec![
            evidence_kind("letter", Class::Counts, "letters"),
            evidence_kind("base", Class::Context, "bases"),
            evidence_kind("agreement", Class::Vanity, "agreements"),
        ];
    })
}

fn kind(kind: u8) -> Kind {
    let pairs = |pairs: &[(&str, &str)]| {
        pairs
            .iter()
            .map(|(at, score)| (exact(at), exact(score)))
            .collect::<Vec<_>>()
    };
    let measure = |curve| {
        Kind::Measure(Measure {
            unit: Wording::default(),
            higher: Direction::Better,
            ratio: None,
            floor: Some(exact("0")),
            ceiling: Some(exact("5")),
            period: Wording::default(),
            data: Wording::default(),
            curve,
        })
    };
    let item = |id: usize| Item {
        id: format!("i{id}"),
        text: Wording::default(),
        points: Exact::from(id + 1),
    };
    match kind {
        0 => Kind::Points {
            max: exact("5"),
            step: exact("1"),
        },
        1 => measure(Curve::Points(pairs(&[("1", "45"), ("3", "60"), ("4", "70")]))),
        2 => Kind::Checklist((0..5).map(item).collect()),
        _ => Kind::Level(leveled()),
    }
}

/// Level 2 needs an item that counts or context, level 4 two that count.
fn leveled() -> Vec<crate::rubric::Level> {
    let mut levels = levels(&["0", "1", "2", "3", "4", "5"]);
    levels[2].requires = vec![crate::rubric::Requirement {
        kinds: ["letter", "base"].map(super::made::kind).into(),
        ..requires("letter")
    }];
    levels[4].requires = vec![crate::rubric::Requirement {
        items: 2,
        corroborators: Some(2),
        ..requires("letter")
    }];
    levels
}

fn rule(rule: u8, kind: u8) -> Option<Support> {
    let cap = if kind > 2 { "2" } else { "35" };
    match rule {
        0 => None,
        1 => Some(support(&["letter"], &["base"], cap)),
        2 => Some(Support {
            requires: vec![requires("letter")],
            ..support(&["letter"], &["base"], cap)
        }),
        // nothing can ever count here
        _ => Some(support(&[], &["base"], cap)),
    }
}

pub(super) fn sheet(rubric: &Rubric, given: &[Given]) -> Sheet {
    rubric
        .indicators()
        .iter()
        .zip(given)
        .map(|(indicator, given)| (indicator.id.clone(), mark(&indicator.kind, *given)))
        .collect()
}

fn mark(kind: &Kind, given: Given) -> Mark {
    let (level, cites) = match given {
        Given::Open => return Mark::default(),
        Given::NotApplicable => {
            return Mark {
                answer: Some(Answer::NotApplicable),
                ..Mark::default()
            };
        }
        Given::Abstained => {
            return Mark {
                answer: Some(Answer::Abstain("conflict".to_owned())),
                ..Mark::default()
            };
        }
        Given::Value { level, cites } => (level.min(5), cites),
    };
    let value = match kind {
        Kind::Checklist(items) => {
            Value::Items(items.iter().take(level).map(|item| item.id.clone()).collect())
        }
        _ => Value::Number(Exact::from(level)),
    };
    let cites = ITEMS
        .iter()
        .take(cites)
        .map(|(id, _)| EvidenceId::new(id).expect("an id"))
        .collect();
    Mark {
        answer: Some(Answer::Value(value)),
        cites,
        ..Mark::default()
    }
}

/// The lowest and the highest end over all completions, by trying them.
fn tried(rubric: &Rubric, given: &[Given]) -> Option<(Exact, Exact)> {
    let dossier = dossier();
    let mut ends: Vec<Exact> = Vec::new();
    let mut stack = vec![given.to_vec()];
    while let Some(next) = stack.pop() {
        let Some(open) = next.iter().position(|given| *given == Given::Open) else {
            ends.extend(score(rubric, &dossier, &sheet(rubric, &next)).so_far);
            continue;
        };
        let answers = (0..6).flat_map(|level| [0, ITEMS.len()].map(|cites| Given::Value { level, cites }));
        for answer in answers.chain([Given::Abstained]) {
            let mut next = next.clone();
            next[open] = answer;
            stack.push(next);
        }
    }
    Some((ends.iter().min()?.clone(), ends.iter().max()?.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_interval_is_what_trying_everything_finds(
        (tree, mut given) in shapes(false),
        open in proptest::collection::vec(0usize..MOST, 0..3),
        gate in (0i64..=100, 0i64..=100),
    ) {
        // a few open leaves, so that trying stays short
        for given in &mut given {
            if *given == Given::Open {
                *given = Given::Value { level: 3, cites: 3 };
            }
        }
        let count = leaves(&tree);
        for open in open {
            given[open % count] = Given::Open;
        }
        given.truncate(count);
        let rubric = made(&tree);
        let found = score(&rubric, &dossier(), &sheet(&rubric, &given));
        prop_assert_eq!(&found.interval, &tried(&rubric, &given));
        let gated = rubric.changed(|it| it.gates.push(Gate {
            id: "gate".to_owned(),
            of: GateTarget::Criterion(CriterionId::new("C0").expect("an id")),
            below: Exact::from(gate.0),
            effect: GateEffect::Cap(Exact::from(gate.1)),
            because: Wording::default(),
        }));
        let found = score(&gated, &dossier(), &sheet(&gated, &given)).interval;
        let ends = tried(&gated, &given);
        prop_assert_eq!(found.as_ref().map(|(low, _)| low), ends.as_ref().map(|(low, _)| low));
        // an empty part fires no gate, so a gate on a part that may stay empty need not hold the upper end
        prop_assert!(found.map(|(_, high)| high) >= ends.map(|(_, high)| high));
    }
}
