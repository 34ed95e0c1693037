//! A small house written as one text, whose marks say where a rule must fire.
//!
//! ```text
//! //- src/text/mod.rs        a file begins
//! use crate::tui::Key; //~   the rule fires on this line
//! //+ 500                    so many lines of filler stand here
//! ```
//!
//! The expectation stands inside the input, so a moved line cannot part them.

use std::collections::BTreeSet;

use crate::house::{House, SourceFile};
use crate::rules::Rule;

/// A house made up for one rule.
#[derive(Debug)]
pub(crate) struct Fixture {
    pub(crate) sources: Vec<SourceFile>,
    /// File and line of every mark.
    pub(crate) marks: BTreeSet<(String, usize)>,
}

impl Fixture {
    /// Reads the text form.
    pub(crate) fn parse(text: &str) -> Self {
        let mut fixture = Self {
            sources: Vec::new(),
            marks: BTreeSet::new(),
        };
        for line in text.trim_start().lines() {
            if let Some(path) = line.strip_prefix("//- ") {
                fixture.sources.push(SourceFile::new(path, ""));
            } else if let Some(count) = line.strip_prefix("//+ ") {
                let count = count.parse().expect("`//+` is followed by a number of lines");
                (0..count).for_each(|_| fixture.push_line("// filler"));
            } else {
                fixture.push_line(line);
            }
        }
        fixture
    }

    fn push_line(&mut self, line: &str) {
        let source = self.sources.last_mut().expect("a fixture begins with `//- path`");
        source.text.push_str(line);
        source.text.push('\n');
        if line.contains("//~") {
            self.marks
                .insert((source.path.clone(), source.text.lines().count()));
        }
    }
}

/// Fails unless the rule fires on the marked lines and on no other.
pub(crate) fn compare(rule: &Rule, fixture: &Fixture) {
    let house = House::new(&fixture.sources);
    let found: BTreeSet<(String, usize)> = (rule.find)(&house)
        .into_iter()
        .map(|found| (found.path, found.line))
        .collect();
    let missed: Vec<_> = fixture.marks.difference(&found).collect();
    let invented: Vec<_> = found.difference(&fixture.marks).collect();
    let name = rule.name;
    assert!(
        missed.is_empty() && invented.is_empty(),
        "`{name}` missed {missed:?} and invented {invented:?}"
    );
}

mod tests {
    use super::*;

    #[test]
    fn marks_count_lines_within_their_file() {
        let fixture = Fixture::parse("\n//- a.rs\none\n//+ 2\ntwo //~\n//- b.rs\nthree //~\n");
        let marks: Vec<(&str, usize)> = fixture
            .marks
            .iter()
            .map(|(path, line)| (path.as_str(), *line))
            .collect();
        assert_eq!(marks, [("a.rs", 4), ("b.rs", 1)]);
    }
}
