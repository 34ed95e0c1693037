//! The places one came from, and those one went back from.

use super::desk::Spot;
use crate::model::ProjectId;

/// The most places that are remembered.
const MOST: usize = 200;

/// A part of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// The project.
    pub project: ProjectId,
    /// The part of its rubric.
    pub spot: Option<Spot>,
}

/// Places before this one and after it, the nearest last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail {
    before: Vec<Stop>,
    after: Vec<Stop>,
}

impl Trail {
    /// One leaves a place for a new one.
    pub fn leave(&mut self, stop: Stop) {
        self.after.clear();
        push(&mut self.before, stop);
    }

    /// The place before this one, to go to.
    pub fn back(&mut self, here: Option<Stop>) -> Option<Stop> {
        turn(&mut self.before, &mut self.after, here)
    }

    /// The place one went back from, to go to.
    pub fn on(&mut self, here: Option<Stop>) -> Option<Stop> {
        turn(&mut self.after, &mut self.before, here)
    }
}

fn turn(from: &mut Vec<Stop>, to: &mut Vec<Stop>, here: Option<Stop>) -> Option<Stop> {
    let next = loop {
        let next = from.pop()?;
        if here.as_ref() != Some(&next) {
            break next;
        }
    };
    if let Some(here) = here {
        push(to, here);
    }
    Some(next)
}

fn push(stops: &mut Vec<Stop>, stop: Stop) {
    if stops.last() == Some(&stop) {
        return;
    }
    if stops.len() == MOST {
        stops.remove(0);
    }
    stops.push(stop);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stop(name: &str) -> Stop {
        Stop {
            project: ProjectId::new(name).expect("an id"),
            spot: None,
        }
    }

    #[test]
    fn one_goes_back_and_on_through_places_and_a_new_way_forgets_the_old() {
        let mut trail = Trail::default();
        trail.leave(stop("a"));
        trail.leave(stop("b"));
        assert_eq!(trail.back(Some(stop("c"))), Some(stop("b")));
        assert_eq!(trail.back(Some(stop("b"))), Some(stop("a")));
        assert_eq!(trail.back(Some(stop("a"))), None);
        assert_eq!(trail.on(Some(stop("a"))), Some(stop("b")));
        trail.leave(stop("b"));
        assert_eq!(trail.on(Some(stop("d"))), None);
        assert_eq!(trail.back(None), Some(stop("b")));
    }
}
