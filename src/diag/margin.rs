//! The margin of a text, where remarks about it are written.
//!
//! By convention the message of the finding `unknown-key` is the phrase `finding-unknown-key` and its hint the
//! phrase `finding-unknown-key-hint`, both with the same arguments; a remark says only what fills the gaps.

use super::{Finding, Severity, Sink};
use crate::text::{Arg, Phrase, Source, Span};

/// One text and where findings about it go.
#[derive(Debug, Clone, Copy)]
pub struct Margin<'a> {
    source: &'a Source,
    sink: &'a Sink,
}

/// A finding being worded; [`Remark::put`] hands it in.
#[must_use = "a remark is lost unless it is put"]
#[derive(Debug)]
pub struct Remark<'a> {
    margin: Margin<'a>,
    name: &'static str,
    severity: Severity,
    span: Span,
    hint: Option<&'static str>,
    args: Vec<(&'static str, Arg)>,
}

impl<'a> Margin<'a> {
    /// The margin of a text.
    pub fn new(source: &'a Source, sink: &'a Sink) -> Self {
        Self { source, sink }
    }

    /// The text.
    pub fn source(&self) -> &'a Source {
        self.source
    }

    /// Where its findings go.
    pub fn sink(&self) -> &'a Sink {
        self.sink
    }

    /// Starts an error about a place.
    pub fn error(self, name: &'static str, span: Span) -> Remark<'a> {
        Remark {
            margin: self,
            name,
            severity: Severity::Error,
            span,
            hint: None,
            args: Vec::new(),
        }
    }

    /// Starts a warning about a place.
    pub fn warning(self, name: &'static str, span: Span) -> Remark<'a> {
        Remark {
            severity: Severity::Warning,
            ..self.error(name, span)
        }
    }
}

impl Remark<'_> {
    /// Fills one gap of message and hint.
    pub fn with(mut self, gap: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((gap, arg.into()));
        self
    }

    /// Adds the hint of the finding's own name.
    pub fn hint(self) -> Self {
        let name = self.name;
        self.hint_of(name)
    }

    /// Adds the hint of another name, where one finding has several ways out.
    pub fn hint_of(mut self, name: &'static str) -> Self {
        self.hint = Some(name);
        self
    }

    /// Hands the finding in.
    pub fn put(self) {
        let phrase = |name: String| {
            self.args.iter().fold(Phrase::new(name), |phrase, (gap, arg)| {
                phrase.with(gap, arg.clone())
            })
        };
        let message = phrase(format!("finding-{}", self.name));
        let hint = self.hint.map(|hint| phrase(format!("finding-{hint}-hint")));
        let source = self.margin.source.clone();
        let Self {
            name, severity, span, ..
        } = self;
        self.margin.sink.push(Finding {
            name,
            severity,
            source,
            span,
            message,
            hint,
        });
    }
}
