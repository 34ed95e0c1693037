//! Who marked what and when in the scored demo, read from a text of one visit a line.

use std::collections::BTreeMap;

use crate::model::Moment;
use crate::workbench::clock;

/// The text; its head says how it is read.
const TEXT: &str = include_str!("../../../../rubrics/demo/scored/diary.txt");

/// One evaluator at one project.
#[derive(Debug)]
pub(super) struct Visit {
    /// When it begins.
    pub(super) at: Moment,
    /// Whose it is.
    pub(super) person: &'static str,
    /// What is looked at.
    pub(super) project: &'static str,
    /// What is done there, in order.
    pub(super) steps: Vec<Step>,
}

/// One thing done.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A mark is put down.
    Mark {
        /// At which indicator.
        indicator: &'static str,
        /// As it is written on the command line.
        value: &'static str,
        /// What it rests on.
        rests: Rests,
        /// What is said beside it.
        remark: Option<&'static str>,
    },
    /// The sheet is submitted.
    Seal,
    /// It is opened again for this reason.
    Reopen(&'static str),
    /// The last change is taken back.
    Undo,
    /// It is made again.
    Redo,
}

/// What a mark rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rests {
    /// What the indicator admits.
    Admitted,
    /// All that the project has.
    All,
    /// Nothing.
    Nothing,
}

/// All visits, in the order of time.
pub(super) fn visits() -> Vec<Visit> {
    let lines = || {
        TEXT.lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
    };
    let remarks: BTreeMap<&str, &str> = lines()
        .filter_map(|line| line.strip_prefix("remark ")?.split_once(' '))
        .collect();
    lines()
        .filter(|line| !line.starts_with("remark "))
        .map(|line| visit(line, &remarks).expect("every line of the diary can be read"))
        .collect()
}

fn visit(line: &'static str, remarks: &BTreeMap<&str, &'static str>) -> Option<Visit> {
    let mut words = line.split(' ');
    Some(Visit {
        at: clock::moment(words.next()?)?,
        person: words.next()?,
        project: words.next()?,
        steps: words.map(|word| step(word, remarks)).collect::<Option<_>>()?,
    })
}

fn step(word: &'static str, remarks: &BTreeMap<&str, &'static str>) -> Option<Step> {
    let (word, remark) = match word.split_once('~') {
        Some((word, name)) => (word, Some(*remarks.get(name)?)),
        None => (word, None),
    };
    Some(match word {
        "seal" => Step::Seal,
        "undo" => Step::Undo,
        "redo" => Step::Redo,
        "reopen" => Step::Reopen(remark?),
        mark => {
            let (indicator, value) = mark.split_once('=')?;
            Step::Mark {
                indicator,
                value: value.trim_end_matches(['!', '*']),
                rests: rests(value),
                remark,
            }
        }
    })
}

fn rests(value: &str) -> Rests {
    if value.ends_with('!') {
        Rests::Nothing
    } else if value.ends_with('*') {
        Rests::All
    } else {
        Rests::Admitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_diary_can_be_read_and_goes_forward_in_time() {
        let visits = visits();
        assert!(visits.len() > 40);
        assert!(visits.is_sorted_by_key(|visit| visit.at));
    }

    #[test]
    fn a_word_says_what_is_done() {
        let remarks = BTreeMap::from([("user", "no user")]);
        let mark = |indicator, value, rests, remark| Step::Mark {
            indicator,
            value,
            rests,
            remark,
        };
        for (word, expected) in [
            ("T1=4", Some(mark("T1", "4", Rests::Admitted, None))),
            ("T2=43/60*", Some(mark("T2", "43/60", Rests::All, None))),
            (
                "A2=n/a!~user",
                Some(mark("A2", "n/a", Rests::Nothing, Some("no user"))),
            ),
            ("reopen~user", Some(Step::Reopen("no user"))),
            ("reopen", None),
            ("T1", None),
            ("T1=4~nobody", None),
        ] {
            assert_eq!(step(word, &remarks), expected, "{word}");
        }
    }
}
