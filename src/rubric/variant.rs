//! How parts of a rubric read where a condition holds, and the whole as it reads for one project.

use std::borrow::Cow;

use super::{Condition, Criterion, Indicator, Kind, Level, Node, Rubric};
use crate::model::Facts;
use crate::number::Exact;
use crate::text::Wording;

/// What a criterion or indicator is where a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its id among the variants of its part.
    pub id: String,
    /// When it holds; of several the first one is taken.
    pub when: Condition,
    /// Its weight, if it has another.
    pub weight: Option<Exact>,
    /// Its title, if it has another.
    pub title: Wording,
    /// Its question, if it has another; an indicator's alone.
    pub question: Wording,
    /// What it means, if it means something else.
    pub about: Wording,
    /// The levels that read otherwise, lowest first; an indicator's alone.
    pub levels: Vec<VariantLevel>,
}

/// One level that reads otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VariantLevel {
    /// Another descriptor; what the level is worth and requires stays.
    Text(Exact, Wording),
    /// Another level in its place.
    Whole(Level),
}

/// The variant a part reads as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadsAs {
    /// The variant's id.
    pub id: String,
    /// Why it was taken.
    pub when: Condition,
}

impl Rubric {
    /// The rubric as it reads for a project with these facts: the first variant that holds takes the place of its
    /// part, and a criterion that weighs what its children weigh weighs what those that apply do.
    pub fn suited(&self, facts: &Facts) -> Cow<'_, Self> {
        self.suited_by(facts, &|_, variants| {
            variants.iter().position(|one| one.when.holds(facts))
        })
    }

    /// The rubric as it read when a sheet came to an outcome with these variants, by the ids of part and variant.
    pub fn suited_as(&self, facts: &Facts, taken: &[(String, String)]) -> Cow<'_, Self> {
        self.suited_by(facts, &|part, variants| {
            let (_, taken) = taken.iter().find(|(of, _)| of == part)?;
            variants.iter().position(|one| one.id == *taken)
        })
    }

    fn suited_by(&self, facts: &Facts, choose: &Choose<'_>) -> Cow<'_, Self> {
        if !self.children.iter().any(depends) {
            return Cow::Borrowed(self);
        }
        let mut suited = self.clone();
        suited
            .children
            .iter_mut()
            .for_each(|node| suit(node, facts, choose));
        Cow::Owned(suited)
    }
}

/// Which variant of a part is taken, by the part's id.
type Choose<'c> = dyn Fn(&str, &[Variant]) -> Option<usize> + 'c;

/// True when a part reads otherwise for some projects.
fn depends(node: &Node) -> bool {
    match node {
        Node::Indicator(indicator) => !indicator.variants.is_empty(),
        Node::Criterion(criterion) => {
            let conditional = |child: &Node| !child.when().clauses.is_empty();
            !criterion.variants.is_empty()
                || (criterion.summed && criterion.children.iter().any(conditional))
                || criterion.children.iter().any(depends)
        }
    }
}

fn suit(node: &mut Node, facts: &Facts, choose: &Choose<'_>) {
    match node {
        Node::Indicator(indicator) => suit_indicator(indicator, choose),
        Node::Criterion(criterion) => suit_criterion(criterion, facts, choose),
    }
}

/// The variant that is taken; none of them is left.
fn taken(part: &str, variants: &mut Vec<Variant>, choose: &Choose<'_>) -> Option<Variant> {
    let mut variants = std::mem::take(variants);
    let at = choose(part, &variants)?;
    Some(variants.swap_remove(at))
}

fn suit_criterion(criterion: &mut Criterion, facts: &Facts, choose: &Choose<'_>) {
    criterion
        .children
        .iter_mut()
        .for_each(|child| suit(child, facts, choose));
    if criterion.summed {
        let applying = criterion
            .children
            .iter()
            .filter(|child| child.when().holds(facts));
        let sum: Exact = applying.map(Node::weight).sum();
        if sum.is_positive() {
            criterion.weight = sum;
        }
        criterion.summed = false;
    }
    if let Some(variant) = taken(criterion.id.as_str(), &mut criterion.variants, choose) {
        replace(&mut criterion.title, variant.title);
        replace(&mut criterion.about, variant.about);
        criterion.weight = variant.weight.unwrap_or_else(|| criterion.weight.clone());
        criterion.reads_as = Some(ReadsAs {
            id: variant.id,
            when: variant.when,
        });
    }
}

fn suit_indicator(indicator: &mut Indicator, choose: &Choose<'_>) {
    let Some(variant) = taken(indicator.id.as_str(), &mut indicator.variants, choose) else {
        return;
    };
    replace(&mut indicator.title, variant.title);
    replace(&mut indicator.question, variant.question);
    replace(&mut indicator.about, variant.about);
    indicator.weight = variant.weight.unwrap_or_else(|| indicator.weight.clone());
    if let Kind::Level(levels) = &mut indicator.kind {
        variant.levels.into_iter().for_each(|level| put(levels, level));
    }
    indicator.reads_as = Some(ReadsAs {
        id: variant.id,
        when: variant.when,
    });
}

fn replace(text: &mut Wording, other: Wording) {
    if !other.is_empty() {
        *text = other;
    }
}

fn put(levels: &mut [Level], other: VariantLevel) {
    let value = match &other {
        VariantLevel::Text(value, _) => value,
        VariantLevel::Whole(level) => &level.value,
    };
    let Some(level) = levels.iter_mut().find(|level| level.value == *value) else {
        return;
    };
    match other {
        VariantLevel::Text(_, text) => level.text = text,
        VariantLevel::Whole(whole) => *level = whole,
    }
}
