//! Going back and forth through the places one was at.

use super::app::{Effects, Screen, State};
use super::news::{Then, Work};
use super::trail::Stop;
use crate::text::Phrase;
use crate::tui::run::Effect;

impl State {
    /// Goes to a place of the trail, or says why there is none.
    pub(super) fn travel(&mut self, stop: Option<Stop>, none: &'static str) -> Effects {
        let Some(stop) = stop else {
            self.say(Phrase::new(none));
            return Vec::new();
        };
        let on_table = self.screen == Screen::Desk
            && self
                .case
                .as_ref()
                .is_some_and(|case| case.project.id == stop.project);
        if on_table {
            if let (Some(case), Some(spot)) = (&self.case, stop.spot) {
                self.desk.go(case, spot);
            }
            return Vec::new();
        }
        let mut effects = Vec::new();
        if let Some((filter, row)) = self.returning.take().filter(|_| self.queue.filter().is_empty()) {
            effects.extend(self.narrow(&filter));
            self.queue.select(row);
        }
        let project = stop.project.clone();
        self.bound_for = Some(stop);
        let then = Then::Desk;
        effects.push(Effect::Work(Work::Table { project, then }));
        effects
    }

    /// One is about to stand elsewhere: the way back leads here.
    pub(super) fn leave_here(&mut self) {
        if let Some(here) = self.here() {
            self.trail.leave(here);
        }
    }
}
