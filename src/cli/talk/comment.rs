//! A comment said line by line; what was said is kept from line to line.

use std::io;

use super::{Place, Talk};
use crate::model::{IndicatorId, ProjectId};
use crate::text::Phrase;
use crate::workbench::args::Args;
use crate::workbench::draft::{Drafts, comment_field};

/// The line that ends a comment.
const END: &str = ".";

impl Talk<'_> {
    /// Writes the words beside the mark at hand: those said, or lines that are asked for.
    pub(super) fn comment(&mut self, words: &str) -> io::Result<()> {
        let Place::Sheet { case, at } = &self.place else {
            return self.say(&Phrase::new("talk-no-project"));
        };
        let (project, at) = (case.project.id.clone(), at.clone());
        if !words.is_empty() {
            return self.save_comment(&project, &at, words);
        }
        let before = case.mark(&at).comment;
        if let Some(text) = self.lines(&project, &at, &before)? {
            self.save_comment(&project, &at, &text)?;
        }
        Ok(())
    }

    /// Reads lines until the one that ends them; none when the input ends before, and what was said is then a draft.
    fn lines(&mut self, project: &ProjectId, at: &IndicatorId, before: &str) -> io::Result<Option<String>> {
        if !before.is_empty() {
            self.say(&Phrase::new("talk-comment-before"))?;
            self.print(before)?;
        }
        let mut lines = self.left(project, at)?;
        self.say(&Phrase::new("talk-comment-ends").with("end", END))?;
        while let Some(line) = self.read("")? {
            if line.trim() == END {
                // nothing said changes nothing: a comment is not taken away by a dot
                return Ok((!lines.is_empty()).then(|| lines.join("\n")));
            }
            lines.push(line);
            if let Err(fault) = self
                .bench
                .keep_draft(Some(project), &comment_field(at), &lines.join("\n"))
            {
                self.tell_fault(&fault)?;
            }
        }
        Ok(None)
    }

    /// The lines of a comment that was begun and not ended, told.
    fn left(&mut self, project: &ProjectId, at: &IndicatorId) -> io::Result<Vec<String>> {
        let asked = Drafts {
            project: Some(project.clone()),
        };
        let drafts = match self.bench.ask(asked) {
            Ok(drafts) => drafts,
            Err(fault) => return self.tell_fault(&fault).map(|()| Vec::new()),
        };
        let Some(text) = drafts.get(&comment_field(at)) else {
            return Ok(Vec::new());
        };
        self.say(&Phrase::new("talk-comment-left"))?;
        self.print(text)?;
        Ok(text.lines().map(str::to_owned).collect())
    }

    fn save_comment(&mut self, project: &ProjectId, at: &IndicatorId, text: &str) -> io::Result<()> {
        let args = Args::new()
            .with("project", project.as_str())
            .with("indicator", at.as_str())
            .with("text", text);
        if self.call("comment", &args)?
            && let Err(fault) = self.bench.forget_draft(Some(project), &comment_field(at))
        {
            self.tell_fault(&fault)?;
        }
        Ok(())
    }
}
