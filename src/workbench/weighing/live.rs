//! Weights and consistency while judgements are still being made.

use super::judged;
use crate::method::Table;
use crate::method::ahp::{RandomIndex, Way, ahp, worst_pair};

/// What the judgements say so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Live {
    /// How many parts, from the first on, are judged against each other without a gap; at least one.
    pub parts: usize,
    /// Their weights, which sum to 1.
    pub weights: Vec<f64>,
    /// Their consistency ratio, where there is one.
    pub cr: Option<f64>,
    /// The pair that fits least, and the value that would.
    pub worst: Option<(usize, usize, f64)>,
}

/// What judgements of pairs say of the parts that are judged without a gap; `judged` gives how many times as important the
/// first is as the second, if that is said.
pub fn live(count: usize, judged: impl Fn(usize, usize) -> Option<f64>) -> Live {
    let is_whole =
        |parts: usize| (0..parts).all(|column| (0..column).all(|row| judged(row, column).is_some()));
    let parts = (1..=count)
        .take_while(|parts| is_whole(*parts))
        .last()
        .unwrap_or(0);
    let cell = |row: usize, column: usize| match row.cmp(&column) {
        std::cmp::Ordering::Less => judged(row, column).unwrap_or(1.0),
        std::cmp::Ordering::Equal => 1.0,
        std::cmp::Ordering::Greater => 1.0 / judged(column, row).unwrap_or(1.0),
    };
    let rows: Vec<Vec<f64>> = (0..parts)
        .map(|row| (0..parts).map(|column| cell(row, column)).collect())
        .collect();
    let index = RandomIndex::named(judged::USUAL).expect("the usual table");
    let Ok(table) = Table::new("matrix", &rows) else {
        return Live::default();
    };
    let Ok(found) = ahp(&table, Way::Eigenvector, &index) else {
        return Live::default();
    };
    let worst = worst_pair(&table, &found.weights).map(|pair| (pair.row, pair.column, pair.fitting));
    Live {
        parts,
        cr: found.cr.ok().filter(|_| parts > 2),
        worst: worst.filter(|_| parts > 2),
        weights: found.weights,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parts_judged_without_a_gap_are_weighed() {
        let judged = |row: usize, column: usize| match (row, column) {
            (0, 1) | (1, 2) => Some(2.0),
            (0, 2) => Some(4.0),
            _ => None,
        };
        let found = live(4, judged);
        assert_eq!(found.parts, 3);
        assert!((found.weights[0] - 4.0 / 7.0).abs() < 1e-12);
        assert!(found.cr.is_some_and(|cr| cr < 1e-9) && found.worst.is_none());
        assert_eq!(live(3, |_, _| None).parts, 1);
    }
}
