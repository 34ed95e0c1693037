//! What is copied of the thing that is selected.

use super::app::{Effects, State};
use super::news::figure;
use crate::model::IndicatorId;
use crate::scoring::Step;
use crate::text::{Lang, Phrase, width};
use crate::tui::run::Effect;
use crate::workbench::acts::tell::traced;
use crate::workbench::case::Case;

/// Cells of what was copied that the message shows.
const SHOWN: usize = 48;

impl State {
    /// Hands a text to the clipboard and says what it was.
    pub(super) fn copy(&mut self, text: String) -> Effects {
        let Some(first) = text.lines().next().filter(|line| !line.trim().is_empty()) else {
            self.say(Phrase::new("screen-copied-nothing"));
            return Vec::new();
        };
        let shown = width::fit(first, SHOWN).into_owned();
        let lines = text.lines().count();
        self.say(
            Phrase::new("screen-copied")
                .with("text", shown)
                .with("lines", lines),
        );
        vec![Effect::Copy(text)]
    }

    /// The selected row of the list: title, id and score.
    pub(super) fn copy_row(&mut self) -> Effects {
        let row = self.queue.selected();
        let text = row.map(|row| {
            let title = row.title.say(self.lang);
            format!("{title} ({}) {}", row.id, row.score_text())
        });
        self.copy(text.unwrap_or_default())
    }

    /// The part of the sheet one stands at: its number with the line of the trace, and the comment.
    pub(super) fn copy_mark(&mut self, case: &Case) -> Effects {
        let indicator = self.desk.indicator(case).map(|one| one.id.clone());
        let text = told(case, indicator.as_ref(), self.lang);
        self.copy(text)
    }
}

/// A number with its trace line, and the comment beside it.
fn told(case: &Case, indicator: Option<&IndicatorId>, lang: Lang) -> String {
    let mut text = line(&traced(case, indicator), lang);
    if let Some(id) = indicator {
        let mark = case.mark(id);
        let title = case.rubric.asked(id).map_or("", |one| one.title.say(lang));
        let raw = case.outcome.indicators.iter().find(|one| one.id == *id);
        let raw = raw
            .and_then(|one| one.raw.as_ref())
            .map_or("–".to_owned(), figure);
        text = format!("{id} {title}: {raw}\n{text}");
        if !mark.comment.is_empty() {
            text += "\n";
            text += &mark.comment;
        }
    }
    text
}

/// A step of a trace as a line: its figure, its title, and how it came about.
pub(super) fn line(step: &Step, lang: Lang) -> String {
    let value = step.value.iter().cloned();
    let said = [step.title.say(lang)].into_iter();
    let how = step.how.iter().map(|how| how.say(lang));
    value.chain(said).chain(how).collect::<Vec<_>>().join(" · ")
}
