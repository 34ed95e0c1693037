//! Telling an indicator: what is asked, what can be answered, what was.

use std::io;

use super::{Place, Talk};
use crate::model::{EvidenceId, IndicatorId};
use crate::number::Exact;
use crate::rubric::indicator::Quotient;
use crate::rubric::{Adjustment, Indicator, Kind, Node};
use crate::scoring::{MarkState, adjusted, condition, each_time};
use crate::text::{Lang, Phrase};
use crate::workbench::case::{Case, answered_by};
use crate::workbench::draft::{Drafts, comment_field};
use crate::workbench::rubric_print::percent;

impl Talk<'_> {
    /// What is asked, what can be answered, and how it stands.
    pub(super) fn tell_indicator(&mut self, case: &Case, at: &IndicatorId) -> io::Result<()> {
        let order = case.asked();
        let Some(number) = order.iter().position(|one| one.id == *at) else {
            return self.say(&Phrase::new("talk-nothing-applies"));
        };
        let indicator = order[number];
        let share = case
            .outcome
            .indicator(at)
            .map(|result| percent(&result.max, self.lang));
        let share = share
            .filter(|_| case.rubric.adjustment(at).is_none())
            .unwrap_or_default();
        let head = Phrase::new("talk-indicator")
            .with("id", at.as_str())
            .with("title", &indicator.title)
            .with("path", path(case, at, self.lang))
            .with("number", number + 1)
            .with("total", order.len())
            .with("share", share);
        self.say(&head)?;
        self.print(indicator.question.say(self.lang))?;
        if let Some(variant) = &indicator.reads_as {
            let when = condition(&case.rubric, &variant.when);
            self.say(&Phrase::new("score-reads-as").with("when", when))?;
        }
        match case.rubric.adjustment(at) {
            Some(adjustment) => self.tell_times(case, adjustment)?,
            None => self.tell_answers(indicator)?,
        }
        if !case.may_answer(indicator) {
            self.say(&answered_by(indicator.answer))?;
        }
        self.tell_mark(case, indicator)
    }

    /// What an adjustment does, why, and how its number is given.
    fn tell_times(&mut self, case: &Case, adjustment: &Adjustment) -> io::Result<()> {
        self.say(&each_time(adjustment))?;
        self.print(adjustment.reason.say(self.lang))?;
        self.say(&Phrase::new("talk-times").with("most", adjustment.times().to_string()))?;
        let result = case.outcome.adjustment(adjustment.id());
        let Some(result) = result.filter(|result| result.is_given()) else {
            return Ok(());
        };
        for because in adjusted(&case.rubric, &case.outcome, result).iter().skip(1) {
            self.say(because)?;
        }
        Ok(())
    }

    /// What can be answered.
    fn tell_answers(&mut self, indicator: &Indicator) -> io::Result<()> {
        match &indicator.kind {
            Kind::Level(levels) => {
                for level in levels {
                    let name = match level.name() {
                        Some(name) => format!("{} {}", level.value, name.say(self.lang)),
                        None => level.value.to_string(),
                    };
                    self.say(&choice(&name, level.text.say(self.lang)))?;
                }
            }
            Kind::Checklist(items) => {
                for item in items {
                    self.say(&choice(&item.id, item.text.say(self.lang)))?;
                }
                self.say(&Phrase::new("talk-checklist"))?;
            }
            Kind::Points { max, step } => {
                let phrase = Phrase::new("screen-points-of").with("max", max.to_string());
                self.say(&phrase.with("step", step.to_string()))?;
            }
            Kind::Measure(measure) => {
                let phrase = match &measure.ratio {
                    Some(ratio) => Phrase::new(match ratio.quotient {
                        Quotient::Ratio => "score-refused-ratio-hint",
                        Quotient::Growth => "score-refused-growth-hint",
                    })
                    .with("of", &ratio.of)
                    .with("over", &ratio.over),
                    None => Phrase::new("score-refused-measure-hint").with("unit", &measure.unit),
                };
                self.say(&phrase)?;
            }
        }
        if indicator.na {
            self.say(&Phrase::new("talk-na-possible"))?;
        }
        Ok(())
    }

    /// How it stands: the mark, what it rests on, what was said beside it.
    fn tell_mark(&mut self, case: &Case, indicator: &Indicator) -> io::Result<()> {
        let mark = case.mark(&indicator.id);
        let result = case.outcome.indicator(&indicator.id);
        let raw = result.and_then(|result| {
            result
                .answer
                .clone()
                .or(result.raw.as_ref().map(Exact::to_string))
        });
        self.say(&match (mark.state(), raw) {
            (MarkState::Answered, Some(raw)) => Phrase::new("talk-marked").with("value", raw),
            (MarkState::NotApplicable, _) => Phrase::new("screen-mark-na"),
            (MarkState::Abstain, _) => Phrase::new("talk-abstained"),
            _ => Phrase::new("talk-open"),
        })?;
        let cap = case.outcome.caps.iter().find(|cap| cap.indicator == indicator.id);
        for because in cap.iter().flat_map(|cap| &cap.because) {
            self.say(because)?;
        }
        if !mark.cites.is_empty() {
            let cites: Vec<&str> = mark.cites.iter().map(EvidenceId::as_str).collect();
            self.say(&Phrase::new("talk-cites").with("evidence", cites))?;
        }
        if !mark.comment.is_empty() {
            self.say(&Phrase::new("talk-comment").with("text", mark.comment.as_str()))?;
        }
        self.tell_draft(case, &indicator.id)
    }

    fn tell_draft(&mut self, case: &Case, at: &IndicatorId) -> io::Result<()> {
        let project = Some(case.project.id.clone());
        match self.bench.ask(Drafts { project }) {
            Ok(drafts) if drafts.contains_key(&comment_field(at)) => {
                self.say(&Phrase::new("talk-draft-waits"))
            }
            Ok(_) => Ok(()),
            Err(fault) => self.tell_fault(&fault),
        }
    }

    /// Every indicator with its mark, one a line.
    pub(super) fn tell_indicators(&mut self) -> io::Result<()> {
        let Place::Sheet { case, .. } = self.place.clone() else {
            return Ok(());
        };
        let adjustments = case.adjustments().into_iter().map(|(_, result)| &result.asked);
        for result in case.outcome.indicators.iter().chain(adjustments) {
            let title = case.rubric.asked(&result.id).map(|one| &one.title);
            let state = match result.state {
                MarkState::Answered => result.raw.as_ref().map(Exact::to_string).unwrap_or_default(),
                MarkState::NotApplicable => Phrase::new("screen-mark-na").say(self.lang),
                MarkState::Abstain => Phrase::new("talk-abstained").say(self.lang),
                MarkState::Unanswered => Phrase::new("talk-open").say(self.lang),
            };
            let title = title.map(|title| title.say(self.lang)).unwrap_or_default();
            let line = Phrase::new("talk-listed").with("id", result.id.as_str());
            self.say(&line.with("title", title).with("state", state))?;
        }
        Ok(())
    }
}

fn choice(value: &str, text: &str) -> Phrase {
    Phrase::new("talk-choice").with("value", value).with("text", text)
}

/// The criteria above an indicator, the top one first.
fn path(case: &Case, at: &IndicatorId, lang: Lang) -> String {
    let mut titles = Vec::new();
    let mut nodes = case.rubric.children();
    while let Some(Node::Criterion(criterion)) = nodes.iter().find(|node| node.holds(at)) {
        titles.push(criterion.title.say(lang));
        nodes = &criterion.children;
    }
    titles.join(" › ")
}
