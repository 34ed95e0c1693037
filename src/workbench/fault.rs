//! What went wrong in the world or with a request, and the way out.

use crate::diag::Finding;
use crate::store;
use crate::text::{Lang, Phrase};

/// A request that could not be met; nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Whose it is, which decides the exit code.
    pub kind: FaultKind,
    /// Its name in kebab case; its message is the phrase `fault-` and the name.
    pub name: &'static str,
    /// What is the matter.
    pub message: Phrase,
    /// The way out.
    pub hint: Option<Phrase>,
    /// What is to be said about the texts that were read, if that is the reason.
    pub findings: Vec<Finding>,
}

/// Whose a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The user can mend it by asking differently: exit code 2.
    User,
    /// Disk, damage, another program: exit code 1.
    World,
}

impl Fault {
    /// The user's mistake with that name.
    pub fn user(name: &'static str, message: Phrase) -> Self {
        Self {
            kind: FaultKind::User,
            name,
            message,
            hint: None,
            findings: Vec::new(),
        }
    }

    /// The world's fault with that name.
    pub fn world(name: &'static str, message: Phrase) -> Self {
        Self {
            kind: FaultKind::World,
            ..Self::user(name, message)
        }
    }

    /// Adds the way out.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Self {
        self.hint = Some(hint);
        self
    }

    /// A text could not be used: these findings say why.
    pub fn unreadable(findings: Vec<Finding>) -> Self {
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == crate::diag::Severity::Error)
            .count();
        let fault = Self::user(
            "unreadable-text",
            Phrase::new("fault-unreadable-text").with("count", errors),
        );
        Self { findings, ..fault }
    }

    /// The exit code of a program that stops here.
    pub fn exit_code(&self) -> u8 {
        match self.kind {
            FaultKind::World => 1,
            FaultKind::User => 2,
        }
    }

    /// `{"error":{"name","message","hint"}}`, as scripts read it, whatever people read; `findings` too where texts
    /// are the reason.
    pub fn json(&self) -> serde_json::Value {
        let lang = Lang::SCRIPTS;
        let hint = self.hint.as_ref().map(|hint| hint.say(lang));
        let mut error =
            serde_json::json!({"name": self.name, "message": self.message.say(lang), "hint": hint});
        if !self.findings.is_empty() {
            error["findings"] = self.findings.iter().map(finding_json).collect();
        }
        serde_json::json!({ "error": error })
    }
}

/// `{file, name, severity, line, column, end_line, end_column, message, hint}`, as editors read it; in the language of
/// scripts, because an editor shows it as it is.
pub(super) fn finding_json(finding: &Finding) -> serde_json::Value {
    let start = finding.source.position(finding.span.start);
    let end = finding.source.position(finding.span.end);
    serde_json::json!({
        "file": finding.source.name(), "name": finding.name, "severity": finding.severity.word(),
        "line": start.line, "column": start.column, "end_line": end.line, "end_column": end.column,
        "message": finding.message.say(Lang::SCRIPTS), "hint": finding.hint.as_ref().map(|hint| hint.say(Lang::SCRIPTS)),
    })
}

impl From<store::Fault> for Fault {
    fn from(fault: store::Fault) -> Self {
        use store::Fault as S;
        let user = matches!(fault, S::Missing(_) | S::Exists(_) | S::NotAStore(_));
        let kind = if user { FaultKind::User } else { FaultKind::World };
        Self {
            kind,
            ..Self::world(fault.name(), fault.phrase()).hint(fault.hint())
        }
    }
}
