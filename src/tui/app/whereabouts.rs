//! The place where a person is, kept beside the work and found again.

use super::App;
use crate::text::Phrase;
use crate::tui::state::app::State;
use crate::tui::state::whereabouts::Whereabouts;
use crate::workbench::asks::queue::FirstOpen;
use crate::workbench::asks::sorted::SortBy;
use crate::workbench::{Fault, Workbench};

/// Selects the first open project, and offers the way back to where the person was; sheets of projects that are gone
/// are left out.
pub(super) fn restore(bench: &Workbench, state: &mut State) -> Result<Whereabouts, Fault> {
    let kept = bench
        .whereabouts()?
        .and_then(|text| serde_json::from_str(&text).ok());
    let mut there: Whereabouts = kept.unwrap_or_default();
    let kept = there.clone();
    let mut last = None;
    while let Some(left) = there.sheets.last() {
        let known = left
            .project()
            .map(|project| bench.project(&project))
            .transpose()?;
        last = known.flatten();
        if last.is_some() {
            break;
        }
        there.sheets.pop();
    }
    state.was_at(there);
    // in another order the first row is the one to begin at: to look for another would be to sort before the first frame
    let first = bench.ask(FirstOpen { from: 0 })?;
    if let Some((row, _)) = first.filter(|_| state.queue.by() == SortBy::Entered) {
        state.queue.select(row);
    }
    if let Some(project) = last {
        state.offer_return(Phrase::new("screen-return").with("project", &project.title));
    }
    Ok(kept)
}

impl App {
    /// Keeps the place; one that cannot be kept is no trouble worth telling.
    pub(super) fn keep_whereabouts(&mut self) {
        let here = self.state.whereabouts();
        if here == self.kept_whereabouts {
            return;
        }
        let text = serde_json::to_string(&here).expect("a place is plain text");
        if self.bench.keep_whereabouts(&text).is_ok() {
            self.kept_whereabouts = here;
        }
    }
}
