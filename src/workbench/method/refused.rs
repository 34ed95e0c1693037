//! Why a method refuses its input, in words; rows and columns are counted from 1 for people.

use crate::method::Refusal;
use crate::text::Phrase;
use crate::workbench::Fault;

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        Self::user(refusal.name(), worded(&refusal))
    }
}

fn worded(refusal: &Refusal) -> Phrase {
    match refusal {
        Refusal::Empty { what } => of("method-refused-empty", what),
        Refusal::AllZero { what } => of("method-refused-all-zero", what),
        Refusal::Overflow => Phrase::new("method-refused-overflow"),
        Refusal::OutOfReach { row } => Phrase::new("method-refused-out-of-reach").with("at", from_1(*row)),
        Refusal::Unproved { row } => Phrase::new("method-refused-unproved").with("at", from_1(*row)),
        Refusal::Stopped => Phrase::new("method-refused-stopped"),
        Refusal::Disconnected { components } => {
            let parts: Vec<String> = components.iter().map(|part| part.join(", ")).collect();
            Phrase::new("method-refused-disconnected").with("parts", parts.join(" | "))
        }
        Refusal::UnknownOption { what, found, known } => of("method-refused-unknown-option", what)
            .with("found", found)
            .with("known", known.join(", ")),
        Refusal::NoConvergence { rounds } => {
            Phrase::new("method-refused-no-convergence").with("rounds", rounds.to_string())
        }
        _ => placed(refusal)
            .or_else(|| counted(refusal))
            .expect("every refusal is worded"),
    }
}

/// Those that point at a cell.
fn placed(refusal: &Refusal) -> Option<Phrase> {
    let (name, what, row, column) = match refusal {
        Refusal::NotFinite { what, row, column } => ("method-refused-not-finite", what, row, column),
        Refusal::Magnitude { what, row, column } => ("method-refused-magnitude", what, row, column),
        Refusal::Hole { what, row, column } => ("method-refused-hole", what, row, column),
        Refusal::NotPositive { what, row, column } => ("method-refused-not-positive", what, row, column),
        Refusal::Negative { what, row, column } => ("method-refused-negative", what, row, column),
        Refusal::NotWhole { what, row, column } => ("method-refused-not-whole", what, row, column),
        Refusal::NotReciprocal { what, row, column } => ("method-refused-not-reciprocal", what, row, column),
        _ => return None,
    };
    Some(
        of(name, what)
            .with("row", from_1(*row))
            .with("column", from_1(*column)),
    )
}

/// Those that count or compare.
fn counted(refusal: &Refusal) -> Option<Phrase> {
    Some(match refusal {
        Refusal::Ragged {
            what,
            row,
            expected,
            found,
        } => of("method-refused-ragged", what)
            .with("row", from_1(*row))
            .with("expected", expected.to_string())
            .with("found", found.to_string()),
        Refusal::Length {
            what,
            expected,
            found,
        } => of("method-refused-length", what)
            .with("expected", expected.to_string())
            .with("found", found.to_string()),
        Refusal::TooFew { what, least, found } => of("method-refused-too-few", what)
            .with("least", least.to_string())
            .with("found", found.to_string()),
        Refusal::TooMany { what, most, found } => of("method-refused-too-many", what)
            .with("most", most.to_string())
            .with("found", found.to_string()),
        Refusal::OutOfRange {
            what,
            value,
            low,
            high,
        } => of("method-refused-out-of-range", what)
            .with("value", value.to_string())
            .with("low", low.to_string())
            .with("high", high.to_string()),
        Refusal::NotSquare { what, rows, columns } => of("method-refused-not-square", what)
            .with("rows", rows.to_string())
            .with("columns", columns.to_string()),
        Refusal::NotIncreasing { what, at } => at_place("method-refused-not-increasing", what, *at),
        Refusal::Repeated { what, at } => at_place("method-refused-repeated", what, *at),
        Refusal::Unlisted { what, at } => at_place("method-refused-unlisted", what, *at),
        Refusal::NeedsScale { what, at } => at_place("method-refused-needs-scale", what, *at),
        Refusal::NothingInRow { what, row } => at_place("method-refused-nothing-in-row", what, *row),
        Refusal::NothingInColumn { what, column } => {
            at_place("method-refused-nothing-in-column", what, *column)
        }
        Refusal::UnequalSums { what, row } => at_place("method-refused-unequal-sums", what, *row),
        _ => return None,
    })
}

fn of(name: &'static str, what: &'static str) -> Phrase {
    Phrase::new(name).with("what", what)
}

fn at_place(name: &'static str, what: &'static str, at: usize) -> Phrase {
    of(name, what).with("at", from_1(at))
}

fn from_1(at: usize) -> String {
    (at + 1).to_string()
}
