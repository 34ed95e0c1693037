//! Texts that carry work between people: data files with projects and their evidence, sheets filled in an editor, and
//! rubrics as other programs have them.
//!
//! Texts go in; records and sheets come out with a finding for every problem. Nothing here opens a file or a store.
//! Start at [`data`].

pub mod canvas;
pub mod case;
pub mod data;
pub mod grid;
pub mod sheet_text;

use crate::diag::Margin;
use crate::text::Span;

/// A row that can be judged: with ratings, the lowest first, of which the best is worth something.
fn grid_row(mut row: grid::Row, place: Span, margin: Margin<'_>) -> Option<grid::Row> {
    let finding = match &row {
        row if row.ratings.is_empty() => "import-no-ratings",
        row if !row.top().is_positive() => "import-no-points",
        _ => {
            row.ratings.sort_by(|one, other| one.points.cmp(&other.points));
            return Some(row).filter(|row| !row.title.trim().is_empty());
        }
    };
    margin.error(finding, place).with("name", &row.title).put();
    None
}
