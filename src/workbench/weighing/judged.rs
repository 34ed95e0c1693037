//! A matrix text: whose parts were compared, and how many times as important each was judged to be.

use crate::diag::Margin;
use crate::method::Table;
use crate::method::ahp::{RandomIndex, Way};
use crate::method::ahp_group::Aggregate;
use crate::syntax::{self, Content, Field, Fields};
use crate::text::Phrase;
use crate::workbench::Fault;

/// The random indices that are taken where none are named.
pub(super) const USUAL: &str = RandomIndex::WORDS[0];

/// What a matrix text says.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The ids that were compared, in the order of rows and columns.
    pub of: Vec<String>,
    /// Who judged; one or several.
    pub members: Vec<Member>,
    /// What is put together where several judged.
    pub aggregate: Aggregate,
    /// How weights are taken from judgements.
    pub way: Way,
    /// The random indices to measure consistency by.
    pub index: RandomIndex,
}

/// One who judged.
#[derive(Debug, Clone)]
pub struct Member {
    /// Their say.
    pub weight: f64,
    /// Their judgements.
    pub matrix: Table,
}

/// Takes a matrix text apart: `of`, then `matrix` or `[[members]]` with a `matrix` and a `weight` each.
pub(super) fn read(table: &syntax::Table, margin: Margin<'_>) -> Result<Judged, Fault> {
    let mut fields = Fields::of(table, margin);
    let of = fields.must("of").texts().unwrap_or_default();
    let of = of.into_iter().map(|id| id.value.to_owned()).collect();
    let way = fields.may("method").word(&[
        ("eigenvector", Way::Eigenvector),
        ("geometric_mean", Way::GeometricMean),
    ]);
    let aggregate = fields
        .may("aggregate")
        .word(&[("aij", Aggregate::Judgements), ("aip", Aggregate::Priorities)]);
    let words: Vec<(&'static str, &'static str)> =
        RandomIndex::WORDS.iter().map(|word| (*word, *word)).collect();
    let index = fields.may("ri_table").word(&words);
    let members = members(&mut fields, margin)?;
    Ok(Judged {
        of,
        members,
        aggregate: aggregate.map_or(Aggregate::Judgements, |word| word.value),
        way: way.map_or(Way::Eigenvector, |word| word.value),
        index: index
            .and_then(|word| RandomIndex::named(word.value))
            .or_else(|| RandomIndex::named(USUAL))
            .expect("the usual table"),
    })
}

/// Judgements given pair by pair; every pair of the parts that are named must be there.
pub(super) fn of_pairs(pairs: &[String]) -> Result<Judged, Fault> {
    let mut of: Vec<String> = Vec::new();
    let mut given = Vec::new();
    for pair in pairs {
        let (one, other, value) = taken_apart(pair).ok_or_else(|| {
            let fault = Fault::user("bad-pair", Phrase::new("fault-bad-pair").with("pair", pair));
            fault.hint(Phrase::new("fault-bad-pair-hint"))
        })?;
        for id in [one, other] {
            if !of.iter().any(|known| known == id) {
                of.push(id.to_owned());
            }
        }
        given.push((one, other, value));
    }
    let judged = |row: &String, column: &String| {
        let found = given.iter().find_map(|(one, other, value)| match () {
            () if one == row && other == column => Some(*value),
            () if one == column && other == row => Some(1.0 / value),
            () => None,
        });
        found.or((row == column).then_some(1.0)).ok_or_else(|| {
            let message = Phrase::new("fault-pair-missing").with("row", row);
            Fault::user("pair-missing", message.with("column", column))
        })
    };
    let row = |row: &String| {
        of.iter()
            .map(|column| judged(row, column))
            .collect::<Result<Vec<f64>, Fault>>()
    };
    let rows = of.iter().map(row).collect::<Result<Vec<_>, Fault>>()?;
    let matrix = Table::new("matrix", &rows)?;
    Ok(Judged {
        of,
        members: vec![Member { weight: 1.0, matrix }],
        aggregate: Aggregate::Judgements,
        way: Way::Eigenvector,
        index: RandomIndex::named(USUAL).expect("the usual table"),
    })
}

fn taken_apart(pair: &str) -> Option<(&str, &str, f64)> {
    let (ids, value) = pair.split_once('=')?;
    let (one, other) = ids.split_once('/')?;
    let value = quotient(value).filter(|value| *value > 0.0)?;
    Some((one.trim(), other.trim(), value))
}

fn members(fields: &mut Fields<'_>, margin: Margin<'_>) -> Result<Vec<Member>, Fault> {
    let several = fields.may("members");
    if !several.is_given() {
        let matrix = matrix(&fields.must("matrix"), margin)?;
        return Ok(vec![Member { weight: 1.0, matrix }]);
    }
    let tables = several.tables().unwrap_or_default();
    let one = |mut fields: Fields<'_>| {
        fields.may("name").text();
        let weight = fields.may("weight").decimal();
        Ok(Member {
            weight: weight.map_or(1.0, |weight| weight.value.approximate()),
            matrix: matrix(&fields.must("matrix"), margin)?,
        })
    };
    tables.into_iter().map(one).collect()
}

/// Rows of numbers, or of quotients in quotes such as `"1/3"`.
fn matrix(field: &Field<'_>, margin: Margin<'_>) -> Result<Table, Fault> {
    let rows = field.list().unwrap_or_default();
    let cells = |row: &Field<'_>| {
        let cells = row.list().unwrap_or_default();
        cells
            .iter()
            .filter_map(|cell| judgement(cell, margin))
            .collect::<Vec<f64>>()
    };
    let rows: Vec<Vec<f64>> = rows.iter().map(cells).collect();
    if margin.sink().has_errors() {
        // what is wrong is said at its place; nobody looks at this
        return Ok(Table::new("matrix", &[vec![1.0]])?);
    }
    Ok(Table::new("matrix", &rows)?)
}

fn judgement(cell: &Field<'_>, margin: Margin<'_>) -> Option<f64> {
    let found = match cell.content()? {
        Content::Number(Some(number)) => Some(number.approximate()),
        Content::Text(text) => quotient(text),
        _ => None,
    };
    if found.is_none() {
        let remark = margin.error("bad-judgement", cell.span());
        remark
            .with("found", margin.source().slice(cell.span()))
            .hint()
            .put();
    }
    found
}

/// A number or a quotient of two.
fn quotient(text: &str) -> Option<f64> {
    let number = |text: &str| {
        text.trim()
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
    };
    match text.split_once('/') {
        Some((above, below)) => Some(number(above)? / number(below)?).filter(|found| found.is_finite()),
        None => number(text),
    }
}
