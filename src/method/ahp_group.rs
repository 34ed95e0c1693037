//! Weights from several people's judgements of pairs: of their judgements together, or of their weights together.
//!
//! Source: Aczél & Saaty 1983, Journal of Mathematical Psychology 27; Forman & Peniwati 1998, European Journal of
//! Operational Research 108; the consensus indicator: Goepel 2013, ISAHP. Misleads where a group is split: opposite
//! judgements cancel out to equal weights with perfect consistency, which nobody in the group believes in.

use super::ahp::{RandomIndex, Way, Weighed, ahp};
use super::magnitude::real;
use super::{Refusal, Table, share};

/// What is put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// Judgements: the group acts as one.
    Judgements,
    /// Weights: members stay separate.
    Priorities,
}

impl Aggregate {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Judgements, Self::Priorities];
    /// Their usual names, in the same order.
    pub const WORDS: &'static [&'static str] = &["aij", "aip"];
}

/// What a group weighs.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Weights that sum to 1.
    pub weights: Vec<f64>,
    /// The judgements of the group and how they fit together; only where judgements are put together.
    pub together: Option<(Table, Weighed)>,
    /// Each member alone.
    pub members: Vec<Weighed>,
    /// From 0, no two alike, to 1, all alike; none for one thing.
    pub consensus: Option<f64>,
}

/// The weights of a group; `members` are their tables of judgements, all of one size, `say` is the weight of each.
pub fn ahp_group(
    members: &[Table],
    say: &[f64],
    aggregate: Aggregate,
    way: Way,
    index: &RandomIndex,
) -> Result<Group, Refusal> {
    let first = members.first().ok_or(Refusal::Empty { what: "matrices" })?;
    let say = share::shares("member_weights", say, members.len())?;
    let mut weighed = Vec::with_capacity(members.len());
    for member in members {
        if member.height() != first.height() {
            return Err(Refusal::Length {
                what: "matrices",
                expected: first.height(),
                found: member.height(),
            });
        }
        weighed.push(ahp(member, way, index)?);
    }
    let consensus = consensus(&weighed, &say);
    let (weights, together) = match aggregate {
        Aggregate::Priorities => (priorities(&weighed, &say), None),
        Aggregate::Judgements => {
            let matrix = judgements(members, &say)?;
            let group = ahp(&matrix, way, index)?;
            (group.weights.clone(), Some((matrix, group)))
        }
    };
    Ok(Group {
        weights,
        together,
        members: weighed,
        consensus,
    })
}

/// The geometric mean of judgements, which alone keeps counterparts reciprocal.
fn judgements(members: &[Table], say: &[f64]) -> Result<Table, Refusal> {
    let size = members[0].height();
    let logs = |row: usize, column: usize| {
        let each = members.iter().zip(say);
        each.map(|(member, weight)| weight * libm::log(member[(row, column)]))
            .sum::<f64>()
    };
    let cell = |row: usize, column: usize| {
        // printed digits of counterparts may not quite fit; together they shall
        libm::exp((logs(row, column) - logs(column, row)) / 2.0)
    };
    let rows: Vec<Vec<f64>> = (0..size)
        .map(|row| (0..size).map(|column| cell(row, column)).collect())
        .collect();
    Table::new("matrices", &rows)
}

fn priorities(weighed: &[Weighed], say: &[f64]) -> Vec<f64> {
    let logs = |at: usize| {
        let each = weighed.iter().zip(say);
        each.map(|(member, weight)| weight * libm::log(member.weights[at]))
            .sum::<f64>()
    };
    let means: Vec<f64> = (0..weighed[0].weights.len())
        .map(|at| libm::exp(logs(at)))
        .collect();
    let sum: f64 = means.iter().sum();
    means.iter().map(|mean| mean / sum).collect()
}

/// How alike the members' weights are: diversity between them, measured by entropy, on the scale from 0 to 1.
fn consensus(weighed: &[Weighed], say: &[f64]) -> Option<f64> {
    const LARGEST: f64 = 9.0;
    let n = real(weighed[0].weights.len());
    if n < 2.0 {
        return None;
    }
    let mean_of = |at: usize| {
        let each = weighed.iter().zip(say);
        each.map(|(member, weight)| member.weights[at] * weight).sum()
    };
    let means: Vec<f64> = (0..weighed[0].weights.len()).map(mean_of).collect();
    let alone: f64 = weighed
        .iter()
        .zip(say)
        .map(|(member, weight)| weight * entropy(&member.weights))
        .sum();
    let between = entropy(&means) - alone;
    let all = n + LARGEST - 1.0;
    let least = -(LARGEST / all) * libm::log(LARGEST / all) - (n - 1.0) / all * libm::log(1.0 / all);
    let floor = libm::exp(least) / n;
    Some((libm::exp(-between) - floor) / (1.0 - floor))
}

fn entropy(shares: &[f64]) -> f64 {
    let term = |share: &f64| {
        if *share > 0.0 {
            -share * libm::log(*share)
        } else {
            0.0
        }
    };
    shares.iter().map(term).sum()
}
