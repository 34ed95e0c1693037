//! A sheet goes over to another edition of its rubric: what counts on, what waits for another look, what is left behind.
//!
//! Nothing the evaluator put down is dropped: an answer that may mean something else now waits beside its indicator, and
//! the whole mark at an indicator that is gone is kept, until an edition has that indicator again.

use std::collections::BTreeSet;

use super::{Quote, SheetState};
use crate::model::IndicatorId;
use crate::scoring::Mark;

impl SheetState {
    /// The sheet as it stands on another edition of its rubric, where answers at `kept` count on.
    pub fn gone_over(&self, quote: &Quote, indicators: &[IndicatorId], kept: &BTreeSet<IndicatorId>) -> Self {
        let mut state = self.clone();
        go_over(&mut state, quote, indicators, kept);
        state
    }
}

fn go_over(state: &mut SheetState, quote: &Quote, indicators: &[IndicatorId], kept: &BTreeSet<IndicatorId>) {
    settle(state);
    let mut marks = std::mem::take(&mut state.marks);
    let again = std::mem::take(&mut state.earlier.again);
    let left = std::mem::take(&mut state.earlier.left);
    // what waited belongs to its mark again, but counts nowhere before it is looked at
    let waiting: BTreeSet<IndicatorId> = again.keys().chain(left.keys()).cloned().collect();
    for (id, answer) in again {
        marks.entry(id).or_default().answer = Some(answer);
    }
    marks.extend(left);
    state.quote = quote.clone();
    state.indicators = indicators.to_vec();
    for (id, mut mark) in marks {
        if !indicators.contains(&id) {
            state.earlier.left.insert(id, mark);
            continue;
        }
        if waiting.contains(&id) || !kept.contains(&id) {
            let answer = mark.answer.take();
            state
                .earlier
                .again
                .extend(answer.map(|answer| (id.clone(), answer)));
        }
        if mark != Mark::default() {
            state.marks.insert(id, mark);
        }
    }
}

/// Forgets what waited where there is an answer since.
fn settle(state: &mut SheetState) {
    let marks = &state.marks;
    let is_answered = |id: &IndicatorId| marks.get(id).is_some_and(|mark| mark.answer.is_some());
    state.earlier.again.retain(|id, _| !is_answered(id));
}
