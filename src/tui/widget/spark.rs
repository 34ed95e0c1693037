//! A sparkline: how something went on, in one row.

use super::borders::Borders;

/// A row of `width` cells at most, the first value on the left; as many values as share a cell are added up.
///
/// Nothing is a blank, anything at all the lowest height, and the most of any cell the highest.
pub fn sums(values: &[usize], width: usize, borders: &Borders) -> String {
    let cells: Vec<usize> = shared(values, width).map(|cell| cell.iter().sum()).collect();
    drawn(&cells, borders)
}

/// The same for values that stand and are not added up: a cell shows the last of those that share it.
pub fn last(values: &[usize], width: usize, borders: &Borders) -> String {
    let cells: Vec<usize> = shared(values, width)
        .map(|cell| cell.last().copied().unwrap_or(0))
        .collect();
    drawn(&cells, borders)
}

/// The values that share each cell: the same number for all cells but the last.
fn shared(values: &[usize], width: usize) -> std::slice::Chunks<'_, usize> {
    let each = values.len().div_ceil(width.max(1)).max(1);
    values.chunks(each)
}

fn drawn(cells: &[usize], borders: &Borders) -> String {
    let most = cells.iter().copied().max().unwrap_or(0);
    cells.iter().map(|cell| height(*cell, most, borders)).collect()
}

/// The height of one value among others, rounded up.
fn height(value: usize, most: usize, borders: &Borders) -> &'static str {
    if value == 0 {
        return " ";
    }
    let steps = borders.heights.len();
    borders.heights[(value * steps).div_ceil(most).clamp(1, steps) - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[usize], width: usize, expected: &str) {
        assert_eq!(sums(values, width, &Borders::UNICODE), expected, "{values:?}");
    }

    #[test]
    fn the_most_is_highest_and_little_is_still_seen() {
        check(&[], 8, "");
        check(&[0, 0], 8, "  ");
        check(&[5], 8, "█");
        check(&[1, 0, 100], 8, "▁ █");
        check(&[1, 2, 3, 4, 5, 6, 7, 8], 8, "▁▂▃▄▅▆▇█");
        check(&[16, 8], 8, "█▄");
    }

    #[test]
    fn values_that_share_a_cell_are_added_up_or_stand() {
        check(&[1, 1, 2, 2, 4, 4], 3, "▂▄█");
        check(&[1, 1, 2, 2, 4], 3, "▄██");
        assert_eq!(last(&[0, 1, 2, 2, 3, 4], 3, &Borders::UNICODE), "▂▄█");
        assert_eq!(last(&[1, 2], 0, &Borders::UNICODE), "█");
    }

    #[test]
    fn a_poor_terminal_has_heights_too() {
        assert_eq!(sums(&[1, 2, 3, 4, 5, 6, 7, 8], 8, &Borders::ASCII), ".:-=+*%#");
    }
}
