//! What an act answered, to read, to scroll and to copy.

use super::told::{Row, Told, Tone, scroll_by, wheel};
use super::{Fault, Gesture, Input, Place, Reply, Request, Step, View, input, otherwise};
use crate::diag::Finding;
use crate::diag::render::{Paint, render};
use crate::text::Phrase;
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::scroll::Scroll;
use crate::workbench::act::Act;

/// The widest it gets.
const COLUMNS: u16 = 120;
/// The most lines that are shown; all are copied.
const LINES: usize = 2000;

/// An answer, scrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    act: &'static str,
    findings: Vec<Finding>,
    lines: Vec<Phrase>,
    text: String,
    scroll: Scroll,
}

impl Answer {
    /// The answer of an act, where it is longer than a line.
    pub fn of(act: &'static str, reply: &Reply) -> Option<Self> {
        let is_short = reply.findings.is_empty() && reply.text.is_none() && reply.lines.len() < 2;
        (!is_short).then(|| Self {
            act,
            findings: reply.findings.clone(),
            lines: reply.lines.clone(),
            text: reply.text.clone().unwrap_or_default(),
            scroll: Scroll::default(),
        })
    }

    /// Why an act was refused, where there is more to say than a sentence.
    pub fn refused(act: &'static str, fault: &Fault) -> Option<Self> {
        let lines = [Some(fault.message.clone()), fault.hint.clone()];
        (!fault.findings.is_empty()).then(|| Self {
            act,
            findings: fault.findings.clone(),
            lines: lines.into_iter().flatten().collect(),
            text: String::new(),
            scroll: Scroll::default(),
        })
    }

    /// What was done.
    pub fn title(&self) -> Phrase {
        Act::find(self.act).map_or_else(|| Phrase::new("screen-answer"), Act::title)
    }

    /// How far it is scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// All of it.
    pub fn text(&self, view: &View<'_>) -> String {
        let findings = self
            .findings
            .iter()
            .map(|finding| render(finding, view.lang, Paint::Plain));
        let lines = self.lines.iter().map(|line| line.say(view.lang));
        let text = std::iter::once(self.text.trim_end().to_owned()).filter(|text| !text.is_empty());
        findings.chain(lines).chain(text).collect::<Vec<_>>().join("\n")
    }

    /// What shows of it, in rows of its width.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let width = Self::text_place(view).width().saturating_sub(1);
        let mut told = Told::new(width, view.lang);
        let text = self.text(view);
        for line in text.lines().take(LINES) {
            told.put(line, Tone::Plain);
        }
        let more = text.lines().count().saturating_sub(LINES);
        if more > 0 {
            let said = Phrase::new("screen-answer-more").with("count", more);
            told.say(&said.with("act", self.act), Tone::Dim);
        }
        told.rows()
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, screen.rows)
    }

    /// Where its text stands; the last column is the scrollbar's.
    pub fn text_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded()
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(gesture::Layer::Answer, event) {
            Some(Input::Gesture(Gesture::Copy)) => Step::Request(Request::Copy(self.text(view))),
            Some(Input::Gesture(gesture)) => {
                let (len, height) = (self.rows(view).len(), Self::text_place(view).height());
                if scroll_by(&mut self.scroll, gesture, len, height) {
                    return Step::Stay;
                }
                otherwise(gesture::Layer::Answer, gesture)
            }
            Some(Input::Mouse(mouse)) => {
                let len = self.rows(view).len();
                wheel(&mut self.scroll, mouse, len, Self::text_place(view));
                Step::Stay
            }
            _ => Step::Stay,
        }
    }
}
