//! An act that goes on beside the keys: how far it is, and what the last one answered.

use super::app::{Effects, Mood, Saved, State};
use super::news::{Asker, Work};
use crate::diag::render::{Paint, render};
use crate::text::Phrase;
use crate::tui::run::Effect;
use crate::workbench::job::SoFar;
use crate::workbench::{Fault, Reply};

/// What goes on, and what came of what went on before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Jobs {
    /// The act that goes on, if one does.
    pub now: Option<Job>,
    /// What the last one answered.
    pub last: Option<Answered>,
    /// The folder of the store, with which the name of a file begins: where a program runs is not seen on a screen.
    pub folder: String,
    /// Whether it was said that leaving stops what goes on.
    pub warning: Warning,
}

/// Whether somebody was warned.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Warning {
    /// Not yet.
    #[default]
    Owed,
    /// They were.
    Given,
}

/// An act that goes on, as far as it is known to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Job {
    /// Its name.
    pub act: &'static str,
    /// How far it is.
    pub so_far: SoFar,
    /// Whether it goes on.
    pub course: Course,
}

/// Whether an act goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Course {
    /// It does.
    On,
    /// It was asked to stop.
    Stopping,
}

/// What an act answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Its name.
    pub act: &'static str,
    /// Whether it was done.
    pub mood: Mood,
    /// Its sentences.
    pub said: Vec<Phrase>,
    /// The lines of a longer text.
    pub lines: Vec<String>,
}

impl Job {
    /// What goes on and how far it is, in a few words.
    pub fn phrase(&self) -> Phrase {
        let (name, percent) = match (self.course, self.so_far.percent()) {
            (Course::Stopping, _) => ("screen-job-stopping", None),
            (Course::On, Some(percent)) => ("screen-job", Some(percent)),
            (Course::On, None) => ("screen-job-begun", None),
        };
        let phrase = Phrase::new(name).with("act", self.act);
        percent.map_or(phrase.clone(), |percent| {
            phrase.with("percent", percent.to_string())
        })
    }

    /// How much of a bar is filled, in thousandths.
    pub fn permille(&self) -> usize {
        let percent = self.so_far.percent().unwrap_or_default();
        usize::try_from(percent * 10).unwrap_or_default()
    }
}

impl State {
    /// An act has begun to go on: whoever asked for it is done with it.
    pub(super) fn begun(&mut self, job: Job, asker: Asker) -> Effects {
        (self.jobs.now, self.jobs.warning) = (Some(job), Warning::Owed);
        let closed = (asker == Asker::ClosingLayer)
            .then(|| self.layers.pop())
            .flatten();
        let Some(field) = closed.and_then(|layer| layer.field()) else {
            return Vec::new();
        };
        self.drafts.remove(&field);
        vec![Effect::Work(Work::Forget { field })]
    }

    /// Wishes the act that goes on to stop.
    pub(super) fn stop(&mut self) -> Effects {
        let Some(job) = &mut self.jobs.now else {
            return Vec::new();
        };
        job.course = Course::Stopping;
        vec![Effect::Work(Work::Stop)]
    }

    /// Leaves; while an act goes on only when it has been said that this stops it.
    pub(super) fn leave(&mut self) -> Effects {
        match self.jobs.now {
            Some(job) if self.jobs.warning == Warning::Owed => {
                self.jobs.warning = Warning::Given;
                self.say(Phrase::new("screen-job-leave").with("act", job.act));
                Vec::new()
            }
            _ => vec![Effect::Quit],
        }
    }

    /// An act that went on has ended; nothing opens by itself, because somebody may be typing.
    pub(super) fn ended(&mut self, act: &'static str, at: String, result: Result<Reply, Fault>) -> Effects {
        self.jobs.now = None;
        let answered = match result {
            Ok(reply) => {
                self.saved = Saved::At(at);
                self.queue.forget_rows();
                answer_of(act, reply, self.lang)
            }
            Err(fault) => refusal_of(act, fault, self.lang),
        };
        self.tell_all(answered.mood, answered.heading());
        self.jobs.last = Some(answered);
        vec![Effect::Work(Work::Count)]
    }
}

impl Answered {
    /// What is said of it beside the work: the first sentence, and where there is more.
    fn heading(&self) -> Vec<Phrase> {
        let first = self.said.iter().take(if self.lines.is_empty() { 2 } else { 1 });
        let mut said: Vec<Phrase> = first.cloned().collect();
        if !self.lines.is_empty() || self.said.len() > said.len() {
            said.push(Phrase::new("screen-job-more").with("act", self.act));
        }
        said
    }
}

fn answer_of(act: &'static str, reply: Reply, lang: crate::text::Lang) -> Answered {
    let amiss = reply.exit_code() != 0;
    let mut lines = rendered(&reply.findings, lang);
    lines.extend(reply.text.iter().flat_map(|text| text.lines()).map(str::to_owned));
    Answered {
        act,
        mood: if amiss { Mood::Trouble } else { Mood::Told },
        said: reply.lines,
        lines,
    }
}

fn refusal_of(act: &'static str, fault: Fault, lang: crate::text::Lang) -> Answered {
    Answered {
        act,
        mood: Mood::Trouble,
        lines: rendered(&fault.findings, lang),
        said: std::iter::once(fault.message).chain(fault.hint).collect(),
    }
}

fn rendered(findings: &[crate::diag::Finding], lang: crate::text::Lang) -> Vec<String> {
    let texts = findings.iter().map(|finding| render(finding, lang, Paint::Plain));
    texts
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}
