//! What need not be named when an act is asked for where one works: the project and the indicator at hand.

use super::act::Act;
use super::args::{Arg, Kind, Place};

/// Acts that are done elsewhere than where one works, each with its reason.
pub const ELSEWHERE: &[&str] = &[
    // a store is open already; a new one is begun from outside
    "init", // it opens a store of its own
    "demo", // it reads lines that a program writes
    "marks",
    // so does this
    "method batch",
];

/// What one works at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AtHand {
    /// The project.
    pub project: Option<String>,
    /// The indicator.
    pub indicator: Option<String>,
}

impl AtHand {
    /// The first arguments of an act that what is at hand stands for, and the arguments that are left.
    ///
    /// A project stands first or alone; an indicator is filled in only behind its project.
    pub fn fill_in(&self, act: &Act) -> (Vec<(&'static str, String)>, &'static [Arg]) {
        let args = Act::find(act.name).map_or(&[][..], |act| act.args);
        let (Some(project), Some((first, left))) = (&self.project, args.split_first()) else {
            return (Vec::new(), args);
        };
        let is_alone = first.place == Place::Optional && left.is_empty();
        if first.kind != Kind::Project || !(first.place == Place::Required || is_alone) {
            return (Vec::new(), args);
        }
        let mut filled = vec![(first.name, project.clone())];
        match (left, &self.indicator) {
            ([second, left @ ..], Some(indicator)) if is_required(second, Kind::Indicator) => {
                filled.push((second.name, indicator.clone()));
                (filled, left)
            }
            _ => (filled, left),
        }
    }
}

fn is_required(arg: &Arg, kind: Kind) -> bool {
    arg.kind == kind && arg.place == Place::Required
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, expected: &[(&str, &str)], left: &[&str]) {
        let at_hand = AtHand {
            project: Some("rail".to_owned()),
            indicator: Some("T1".to_owned()),
        };
        let act = Act::find(name).expect("an act");
        let (filled, rest) = at_hand.fill_in(act);
        let filled: Vec<(&str, &str)> = filled
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let rest: Vec<&str> = rest.iter().map(|arg| arg.name).collect();
        assert_eq!((filled.as_slice(), rest.as_slice()), (expected, left), "{name}");
    }

    #[test]
    fn the_project_is_filled_in_and_behind_it_the_indicator() {
        check("seal", &[("project", "rail")], &[]);
        check("log", &[("project", "rail")], &[]);
        check("explain", &[("project", "rail")], &["indicator"]);
        check("cite", &[("project", "rail"), ("indicator", "T1")], &["evidence"]);
        check("link", &[], &["evidence", "indicator"]);
        check("verify", &[], &[]);
    }

    #[test]
    fn every_act_that_is_elsewhere_is_an_act() {
        for name in ELSEWHERE {
            assert!(Act::find(name).is_some(), "{name}");
        }
    }
}
