//! Moving the split between tree and indicator with the mouse.

use super::app::{Effects, Hit, State};
use super::news::Work;
use super::settings::Settings;
use crate::tui::event::{Mouse, MouseAct};
use crate::tui::run::Effect;

impl State {
    /// Moves the split while the button is down, and keeps it as a setting when it comes up; none where no split moves.
    pub(super) fn drag(&mut self, mouse: Mouse) -> Option<Effects> {
        let is_split = |state: &Self| {
            let hits = &state.shown.hits;
            hits.iter()
                .any(|(place, hit)| *hit == Hit::Split && place.at(mouse.column, mouse.row).is_some())
        };
        let share = Settings::share(mouse.column.saturating_add(1), self.shown.screen.columns);
        match (mouse.act, self.settings.dragged) {
            (MouseAct::Press, _) if self.layers.is_empty() && is_split(self) => {
                self.settings.dragged = Some(share);
            }
            (MouseAct::Drag, Some(_)) => self.settings.dragged = Some(share),
            (MouseAct::Release, Some(share)) => {
                let value = share.to_string();
                return Some(vec![Effect::Work(Work::Set { key: "split", value })]);
            }
            _ => return None,
        }
        Some(Vec::new())
    }
}
