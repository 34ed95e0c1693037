//! Pictures of the project on the table: its evidence in time, its score by criteria.
//!
//! What they show is reckoned here; how it is drawn the screen knows.

pub mod profile;
pub mod timeline;

use super::told::{scroll_by, wheel};
use super::{Gesture, Input, Place, Step, View, input, otherwise};
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::scroll::Scroll;
pub use profile::Profile;
pub use timeline::Timeline;

/// Rows of a profile that stay: the scale above, a blank row and what the signs mean below.
const PROFILE_STAYS: u16 = 4;

/// One of the pictures, scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Picture {
    shows: Shows,
    scroll: Scroll,
}

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shows {
    /// The evidence, by its dates.
    Timeline,
    /// The score of every criterion.
    Profile,
}

impl Picture {
    /// The evidence, by its dates.
    pub fn timeline() -> Self {
        Self::of(Shows::Timeline)
    }

    /// The score of every criterion.
    pub fn profile() -> Self {
        Self::of(Shows::Profile)
    }

    fn of(shows: Shows) -> Self {
        Self {
            shows,
            scroll: Scroll::default(),
        }
    }

    /// Which picture it is.
    pub fn shows(self) -> Shows {
        self.shows
    }

    /// How far it is scrolled.
    pub fn scroll(self) -> Scroll {
        self.scroll
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where it is drawn.
    pub fn inside(view: &View<'_>) -> Place {
        Self::place(view).framed().padded()
    }

    /// Where the criteria of a profile stand, below the scale.
    pub fn criteria_place(view: &View<'_>) -> Place {
        let inside = Self::inside(view);
        inside.below(1).top(inside.rows.saturating_sub(PROFILE_STAYS))
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let place = Self::criteria_place(view);
        let len = self.rows(view);
        match input(gesture::Layer::Picture, event) {
            Some(Input::Gesture(Gesture::Timeline)) => self.turn(Shows::Timeline),
            Some(Input::Gesture(Gesture::Profile)) => self.turn(Shows::Profile),
            Some(Input::Gesture(gesture)) => {
                if scroll_by(&mut self.scroll, gesture, len, place.height()) {
                    return Step::Stay;
                }
                otherwise(gesture::Layer::Picture, gesture)
            }
            Some(Input::Mouse(mouse)) => {
                wheel(&mut self.scroll, mouse, len, place);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    /// Rows that can be scrolled through; a timeline is drawn to the size of the screen.
    fn rows(self, view: &View<'_>) -> usize {
        match (self.shows, view.case) {
            (Shows::Profile, Some(case)) => case.outcome.criteria.len(),
            _ => 0,
        }
    }

    fn turn(&mut self, to: Shows) -> Step {
        *self = Self::of(to);
        Step::Stay
    }
}
