//! Weights of a rubric proposed from judgements of pairs: what was judged, what it weighs, and the text that would hold it.
//!
//! A matrix text and a rubric go in; a [`Proposal`] comes out, which changes nothing. Start at [`propose`].

mod judged;
mod live;
mod rewrite;

use crate::diag::{Margin, Sink};
use crate::method::ahp::{Pair, RandomIndex, Way, Weighed, ahp, cycles, worst_pair};
use crate::method::ahp_group::{Group, ahp_group};
use crate::method::{Refusal, Table};
use crate::rubric::{Criterion, Node, Rubric};
use crate::syntax;
use crate::text::{Phrase, Source, Wording};
use crate::workbench::Fault;
use crate::workbench::shelf::Written;
pub use judged::Judged;
pub use live::{Live, live};

/// New weights for some siblings of a rubric, and why.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The siblings in the order of the matrix.
    pub parts: Vec<Part>,
    /// The weights and how far the judgements fit together.
    pub weighed: Weighed,
    /// The group's members, if several judged.
    pub group: Option<Group>,
    /// The random indices that were taken.
    pub index: RandomIndex,
    /// How weights were taken from judgements.
    pub way: Way,
    /// The judgement that fits least.
    pub worst: Option<Pair>,
    /// Circles of three.
    pub cycles: Vec<[usize; 3]>,
    /// The text of the rubric with the new weights.
    pub text: String,
    /// The lines that change, as a diff: a blank, `-` or `+` first.
    pub diff: Vec<String>,
}

/// One sibling.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// What it weighs now, as written.
    pub old: String,
    /// What it would weigh.
    pub new: String,
    /// Its share of its siblings, from 0 to 1.
    pub share: f64,
}

/// The weights that judgements of pairs give the parts of a rubric.
pub fn propose(written: &Written, rubric: &Rubric, judged: Judged) -> Result<Proposal, Fault> {
    let siblings = siblings(rubric, &judged.of)?;
    let way = judged.way;
    let index = judged.index;
    let (table, weighed, group) = match &judged.members[..] {
        [one] => {
            let weighed = ahp(&one.matrix, way, &index)?;
            (one.matrix.clone(), weighed, None)
        }
        members => {
            let tables: Vec<Table> = members.iter().map(|one| one.matrix.clone()).collect();
            let say: Vec<f64> = members.iter().map(|one| one.weight).collect();
            let mut group = ahp_group(&tables, &say, judged.aggregate, way, &index)?;
            let (table, alone) = match group.together.take() {
                Some(both) => both,
                None => together(&tables, &say, way, &index)?,
            };
            let weighed = Weighed {
                weights: group.weights.clone(),
                ..alone
            };
            (table, weighed, Some(group))
        }
    };
    if table.height() != siblings.len() {
        return Err(Refusal::Length {
            what: "matrix",
            expected: siblings.len(),
            found: table.height(),
        }
        .into());
    }
    let parts = rewrite::parts(&siblings, &weighed.weights);
    let (text, diff) = rewrite::text(written, &siblings, &parts)?;
    Ok(Proposal {
        worst: worst_pair(&table, &weighed.weights),
        cycles: cycles(&table),
        parts,
        weighed,
        group,
        index,
        way,
        text,
        diff,
    })
}

/// The judgements of a group put together, by which its consistency is told where weights are put together.
fn together(tables: &[Table], say: &[f64], way: Way, index: &RandomIndex) -> Result<(Table, Weighed), Fault> {
    use crate::method::ahp_group::Aggregate::Judgements;
    let group = ahp_group(tables, say, Judgements, way, index)?;
    Ok(group.together.expect("judgements are put together"))
}

/// What a matrix text says, or all that is wrong with it.
pub fn read(source: &Source) -> Result<Judged, Fault> {
    let sink = Sink::new();
    let table = syntax::read(source, &sink);
    let judged = judged::read(&table, Margin::new(source, &sink));
    if sink.has_errors() {
        return Err(Fault::unreadable(sink.into_findings()));
    }
    judged
}

/// Judgements given as `A/B=3`, one for each pair of the parts that are named.
pub fn of_pairs(pairs: &[String]) -> Result<Judged, Fault> {
    judged::of_pairs(pairs)
}

/// The parts of a rubric with these ids: all children of one criterion, or all at the top.
fn siblings<'r>(rubric: &'r Rubric, ids: &[String]) -> Result<Vec<&'r Node>, Fault> {
    let mut families = vec![rubric.children()];
    gather(rubric.children(), &mut families);
    let is_asked = |family: &&[Node]| {
        family
            .iter()
            .any(|node| ids.first().is_some_and(|id| *id == id_of(node)))
    };
    let Some(family) = families.into_iter().find(is_asked) else {
        let unknown = ids.first().map_or("", String::as_str);
        let message = Phrase::new("fault-weigh-unknown").with("id", unknown);
        return Err(Fault::user("weigh-unknown", message));
    };
    let found: Vec<&Node> = ids
        .iter()
        .filter_map(|id| family.iter().find(|node| id_of(node) == *id))
        .collect();
    let mut seen: Vec<&String> = ids.iter().collect();
    seen.sort();
    seen.dedup();
    if found.len() == ids.len() && seen.len() == family.len() {
        return Ok(found);
    }
    let expected: Vec<&str> = family.iter().map(id_of).collect();
    let message = Phrase::new("fault-weigh-family").with("expected", expected.join(", "));
    Err(Fault::user("weigh-family", message.with("found", ids.join(", "))))
}

fn gather<'r>(nodes: &'r [Node], families: &mut Vec<&'r [Node]>) {
    for node in nodes {
        if let Node::Criterion(Criterion { children, .. }) = node {
            families.push(children);
            gather(children, families);
        }
    }
}

/// The id of a criterion or an indicator.
pub(super) fn id_of(node: &Node) -> &str {
    match node {
        Node::Criterion(criterion) => criterion.id.as_str(),
        Node::Indicator(indicator) => indicator.id.as_str(),
    }
}
