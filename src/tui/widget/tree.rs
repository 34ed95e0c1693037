//! The lines of a tree, drawn before each of its rows.

use super::borders::Borders;

/// Whether more rows of the same branch follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Branch {
    /// They do.
    More,
    /// This is the last one.
    Last,
}

/// The lines before a row: one branch for each level from the root down to the row.
pub fn lines(path: &[Branch], borders: &Borders) -> String {
    let Some((own, above)) = path.split_last() else {
        return String::new();
    };
    let mut lines = String::new();
    for branch in above {
        lines.push_str(if *branch == Branch::More {
            borders.vertical
        } else {
            " "
        });
        lines.push_str("  ");
    }
    lines.push_str(if *own == Branch::More {
        borders.branch
    } else {
        borders.last_branch
    });
    lines + " "
}

#[cfg(test)]
mod tests {
    use super::Branch::{Last, More};
    use super::*;

    #[test]
    fn a_branch_goes_on_until_its_last_row() {
        assert_eq!(lines(&[], &Borders::UNICODE), "");
        assert_eq!(lines(&[More], &Borders::UNICODE), "├ ");
        assert_eq!(lines(&[More, Last], &Borders::UNICODE), "│  └ ");
        assert_eq!(lines(&[Last, More], &Borders::ASCII), "   | ");
    }
}
