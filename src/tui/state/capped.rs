//! What is said of a mark that scores less than it says, until the next mark.

use super::app::{Message, Mood, Until};
use super::news::figure;
use crate::model::IndicatorId;
use crate::scoring::Cap;
use crate::text::Phrase;
use crate::workbench::case::Case;

/// What to say of a mark that scores less than it says.
pub(super) fn cap_message(case: &Case, id: &IndicatorId) -> Option<Message> {
    let cap = case.outcome.caps.iter().find(|cap| cap.indicator == *id)?;
    let title = &case.rubric.asked(id)?.title;
    let mut said = vec![
        Phrase::new("screen-capped")
            .with("indicator", title)
            .with("raw", figure(&cap.raw))
            .with("scored", figure(&cap.scored)),
    ];
    said.extend(most_telling(cap));
    said.push(Phrase::new("screen-capped-why"));
    Some(Message {
        mood: Mood::Capped,
        said,
        until: Until::Mark,
    })
}

/// Why a mark is capped, as far as there is room beside the screen: the ground, what the level asks for, then what was
/// cited in vain; the trace tells the rest.
fn most_telling(cap: &Cap) -> Vec<Phrase> {
    let in_vain = |phrase: &&Phrase| phrase.name().starts_with("score-item-");
    let grounds = cap.because.iter().filter(|phrase| !in_vain(phrase)).take(2);
    let vain = cap.because.iter().filter(in_vain).take(2);
    grounds.chain(vain).cloned().collect()
}
