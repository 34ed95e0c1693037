//! What an act answers: for scripts as JSON, for people as phrases or a text.

use serde_json::Value;

use super::fault::finding_json;
use crate::diag::{Finding, Severity};
use crate::text::Phrase;

/// The answer of an act that was done.
#[derive(Debug, Clone, Default)]
pub struct Reply {
    /// For `--json`; null where there is nothing to tell.
    pub json: Value,
    /// For people, a line each.
    pub lines: Vec<Phrase>,
    /// A longer text for people, printed as it is.
    pub text: Option<String>,
    /// What is to be said about texts that were read.
    pub findings: Vec<Finding>,
    /// Whether something was found that a script must not overlook.
    pub status: Status,
    /// What is to be done next by whoever asked.
    pub next: Next,
}

/// How an act ended that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Status {
    /// All well: exit code 0.
    #[default]
    Done,
    /// The world is not as it should be: exit code 1.
    WorldAmiss,
    /// The author's text has errors: exit code 2.
    TextAmiss,
}

/// What follows an act.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Next {
    /// Nothing.
    #[default]
    Nothing,
    /// The act is to be asked for again with `--yes`, if that is wanted: it only told what it would do.
    Yes,
    /// The workbench opens on this store as this person.
    Open {
        /// The store.
        store: std::path::PathBuf,
        /// Who works.
        person: String,
    },
    /// The tour, and after it the workbench on this store as this person.
    Tour {
        /// The store.
        store: std::path::PathBuf,
        /// Who works.
        person: String,
    },
}

impl Reply {
    /// An answer of one line.
    pub fn line(json: Value, line: Phrase) -> Self {
        Self {
            json,
            lines: vec![line],
            ..Self::default()
        }
    }

    /// The answer of a check: every finding, and a line that counts them as `errors` and `warnings`.
    pub fn checked(findings: Vec<Finding>, line: Phrase) -> Self {
        let is_error = |finding: &&Finding| finding.severity == Severity::Error;
        let errors = findings.iter().filter(is_error).count();
        let line = line
            .with("errors", errors)
            .with("warnings", findings.len() - errors);
        let json = Value::Array(findings.iter().map(finding_json).collect());
        let status = match errors {
            0 => Status::Done,
            _ => Status::TextAmiss,
        };
        Self {
            findings,
            status,
            ..Self::line(json, line)
        }
    }

    /// An answer of a text.
    pub fn text(json: Value, text: String) -> Self {
        Self {
            json,
            text: Some(text),
            ..Self::default()
        }
    }

    /// Adds what is to be said about texts that were read; scripts find it as `findings` where the answer is an object.
    #[must_use]
    pub fn beside(mut self, findings: Vec<Finding>) -> Self {
        if let (Value::Object(json), false) = (&mut self.json, findings.is_empty()) {
            let told = findings.iter().map(finding_json).collect();
            json.insert("findings".to_owned(), told);
        }
        self.findings = findings;
        self
    }

    /// The exit code of a program that ends here.
    pub fn exit_code(&self) -> u8 {
        match self.status {
            Status::Done => 0,
            Status::WorldAmiss => 1,
            Status::TextAmiss => 2,
        }
    }
}
