//! Findings: what is to be said about an author's text, where, and what to do about it.
//!
//! Readers put findings into a [`Sink`] and go on; people get them printed by [`render`]. A finding never stops
//! anything: only the count of errors decides whether a text can be used.

pub mod margin;
pub mod render;

use std::cell::RefCell;

pub use margin::{Margin, Remark};

use crate::text::{Phrase, Source, Span};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The text can be used; better knows the author.
    Warning,
    /// The text cannot be used as it is.
    Error,
}

impl Severity {
    /// The word in print and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One thing to say about one place of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Its name in kebab case, such as `unknown-key`; its message is the phrase `finding-unknown-key`.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The text it is about.
    pub source: Source,
    /// The place in that text.
    pub span: Span,
    /// What is the matter.
    pub message: Phrase,
    /// The way out.
    pub hint: Option<Phrase>,
}

impl Finding {
    /// An error about a place.
    pub fn error(name: &'static str, source: &Source, span: Span, message: Phrase) -> Self {
        Self {
            name,
            severity: Severity::Error,
            source: source.clone(),
            span,
            message,
            hint: None,
        }
    }

    /// A warning about a place.
    pub fn warning(name: &'static str, source: &Source, span: Span, message: Phrase) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(name, source, span, message)
        }
    }

    /// Adds the way out.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// Collects findings while reading goes on; readers of parts share it.
#[derive(Debug, Default)]
pub struct Sink {
    findings: RefCell<Vec<Finding>>,
}

impl Sink {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one more finding.
    pub fn push(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    /// True when at least one finding is an error.
    pub fn has_errors(&self) -> bool {
        self.findings
            .borrow()
            .iter()
            .any(|finding| finding.severity == Severity::Error)
    }

    /// All findings in the order of their files and places.
    pub fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.sort_by(|a, b| (a.source.name(), a.span, a.name).cmp(&(b.source.name(), b.span, b.name)));
        findings
    }
}
