//! The tree of a rubric as it stands for one sheet: what applies, what it weighs, what it scores.

use super::combine::{Part, combine};
use super::ground::Ground;
use super::leaf::Leaf;
use super::{MarkState, Outcome, Sheet};
use crate::number::Exact;
use crate::rubric::{Combine, Criterion, GateTarget, Indicator, Node, Rubric};

/// A part of the tree that applies to the project.
#[derive(Debug)]
pub(super) enum Standing<'a> {
    /// A criterion or the whole.
    Inner(Inner<'a>),
    /// An indicator.
    Tip(Tip<'a>),
}

/// A criterion with what applies below it.
#[derive(Debug)]
pub(super) struct Inner<'a> {
    /// Which; none for the whole.
    pub(super) criterion: Option<&'a Criterion>,
    /// Never empty but for the whole.
    pub(super) children: Vec<Standing<'a>>,
    /// Its share of the whole, 0 to 1, after n/a leaves.
    pub(super) share: Exact,
    /// 0 to 100, of what is answered.
    pub(super) score: Option<Exact>,
}

/// An indicator with its mark.
#[derive(Debug)]
pub(super) struct Tip<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) leaf: Leaf,
    /// Its share of the whole, 0 to 1, after n/a leaves; 0 when it is n/a itself.
    pub(super) share: Exact,
}

/// The whole tree with shares and scores, as a sheet of marks gives it.
pub(super) fn stand<'a>(ground: &Ground<'a>, sheet: &Sheet) -> Inner<'a> {
    Source {
        applies: &|node| node.when().holds(&ground.dossier.facts),
        leaf: &|indicator| ground.leaf(indicator, sheet.get(&indicator.id)),
    }
    .stand(ground.rubric)
}

/// The same as it stood when a sheet came to this outcome, whatever is known now.
pub(super) fn stand_as<'a>(rubric: &'a Rubric, outcome: &Outcome) -> Inner<'a> {
    let result = |indicator: &Indicator| outcome.indicators.iter().find(|one| one.id == indicator.id);
    Source {
        applies: &|node| match node {
            Node::Indicator(indicator) => result(indicator).is_some(),
            Node::Criterion(_) => true,
        },
        leaf: &|indicator| {
            let result = result(indicator).expect("only what is in the outcome applies");
            let cap = outcome.caps.iter().find(|cap| cap.indicator == indicator.id);
            Leaf::of_result(result, cap)
        },
    }
    .stand(rubric)
}

/// What a tree is made from beside the rubric.
struct Source<'s> {
    /// Whether a part applies by itself; a criterion below which nothing applies does not.
    applies: &'s dyn Fn(&Node) -> bool,
    leaf: &'s dyn Fn(&Indicator) -> Leaf,
}

impl Source<'_> {
    fn stand<'a>(&self, rubric: &'a Rubric) -> Inner<'a> {
        let mut whole = inner(None, self.children(rubric.children()));
        whole.weigh(Exact::ONE);
        whole
    }

    fn children<'a>(&self, nodes: &'a [Node]) -> Vec<Standing<'a>> {
        let applying = nodes.iter().filter(|node| (self.applies)(node));
        applying.filter_map(|node| self.standing(node)).collect()
    }

    fn standing<'a>(&self, node: &'a Node) -> Option<Standing<'a>> {
        match node {
            Node::Indicator(indicator) => Some(Standing::Tip(Tip {
                indicator,
                leaf: (self.leaf)(indicator),
                share: Exact::ZERO,
            })),
            Node::Criterion(criterion) => {
                let children = self.children(&criterion.children);
                (!children.is_empty()).then(|| Standing::Inner(inner(Some(criterion), children)))
            }
        }
    }
}

fn inner<'a>(criterion: Option<&'a Criterion>, children: Vec<Standing<'a>>) -> Inner<'a> {
    let mut inner = Inner {
        criterion,
        children,
        share: Exact::ZERO,
        score: None,
    };
    inner.score = combine(inner.combine(), &inner.parts());
    inner
}

impl<'a> Inner<'a> {
    /// How its children make its score; the whole is the mean of what stands at the top.
    pub(super) fn combine(&self) -> Combine {
        self.criterion
            .map_or(Combine::Mean, |criterion| criterion.combine)
    }

    /// The children that have a score.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        self.children
            .iter()
            .filter_map(|child| Some((child.weight(), child.score()?)))
            .collect()
    }

    /// Every indicator below, in the order of the rubric.
    pub(super) fn tips(&self) -> Vec<&Tip<'a>> {
        let mut tips = Vec::new();
        self.each(&mut |standing| {
            if let Standing::Tip(tip) = standing {
                tips.push(tip);
            }
        });
        tips
    }

    /// Visits everything below, parents before children.
    pub(super) fn each<'s>(&'s self, visit: &mut impl FnMut(&'s Standing<'a>)) {
        for child in &self.children {
            visit(child);
            if let Standing::Inner(inner) = child {
                inner.each(visit);
            }
        }
    }

    /// The part a gate looks at, if it applies.
    pub(super) fn find(&self, target: &GateTarget) -> Option<&Standing<'a>> {
        let mut found = None;
        self.each(&mut |standing| {
            let it = match (standing, target) {
                (Standing::Inner(inner), GateTarget::Criterion(id)) => {
                    inner.criterion.is_some_and(|one| one.id == *id)
                }
                (Standing::Tip(tip), GateTarget::Indicator(id)) => tip.indicator.id == *id,
                _ => false,
            };
            if it {
                found = Some(standing);
            }
        });
        found
    }

    /// Hands a share of the whole down to the children that are not n/a.
    fn weigh(&mut self, share: Exact) {
        let weights: Exact = self
            .children
            .iter()
            .filter(|child| child.weighs())
            .map(Standing::weight)
            .sum();
        for child in self.children.iter_mut().filter(|child| child.weighs()) {
            let part = &share * child.weight() / &weights;
            match child {
                Standing::Inner(inner) => inner.weigh(part),
                Standing::Tip(tip) => tip.share = part,
            }
        }
        self.share = share;
    }
}

impl Standing<'_> {
    /// Its weight among its siblings.
    pub(super) fn weight(&self) -> &Exact {
        match self {
            Self::Inner(inner) => {
                &inner
                    .criterion
                    .expect("only the whole has no criterion, and it is nobody's child")
                    .weight
            }
            Self::Tip(tip) => &tip.indicator.weight,
        }
    }

    /// Its score, 0 to 100, of what is answered.
    pub(super) fn score(&self) -> Option<&Exact> {
        match self {
            Self::Inner(inner) => inner.score.as_ref(),
            Self::Tip(tip) => tip.leaf.worth.as_ref().map(|worth| &worth.score),
        }
    }

    /// Its share of the whole, 0 to 1, after n/a leaves.
    pub(super) fn share(&self) -> &Exact {
        match self {
            Self::Inner(inner) => &inner.share,
            Self::Tip(tip) => &tip.share,
        }
    }

    /// False when all of it is n/a.
    fn weighs(&self) -> bool {
        match self {
            Self::Inner(inner) => inner.children.iter().any(Self::weighs),
            Self::Tip(tip) => tip.leaf.state != MarkState::NotApplicable,
        }
    }
}
