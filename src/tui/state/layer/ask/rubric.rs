//! The files of rubrics that are asked for: one to write, one to read.

use super::{Ask, Purpose};
use crate::text::Phrase;
use crate::tui::state::layer::View;
use crate::tui::state::layer::reader::short;
use crate::workbench::args::Args;

impl Ask {
    /// The field the draft of a new rubric's file is kept under.
    pub const NEW_RUBRIC: &str = "rubric-copy-file";
    /// The field the draft of the file of a rubric to read is kept under.
    pub const RUBRIC_FILE: &str = "rubric-file";

    /// Asks for the file to write a copy of a rubric into; its name without the ending is the id of the copy.
    pub fn new_rubric(from: &str, view: &View<'_>) -> Self {
        let id = from.split('@').next().unwrap_or(from);
        let begun = format!("{}{id}.toml", view.jobs.folder);
        let left = view.drafts.get(Self::NEW_RUBRIC);
        let text = left.map_or(begun.as_str(), |left| left.text.as_str());
        Self {
            purpose: Purpose::NewRubric(from.to_owned()),
            title: Phrase::new("screen-ask-new-rubric").with("rubric", short(from)),
            hints: vec![Phrase::new("screen-ask-new-rubric-hint")],
            begun: begun.clone(),
            ..Self::line("screen-ask-new-rubric", text)
        }
    }

    /// Asks for the file of a rubric, to read it or to lay it beside another.
    pub fn rubric_file(beside: Option<String>, view: &View<'_>) -> Self {
        let begun = view.jobs.folder.as_str();
        let left = view.drafts.get(Self::RUBRIC_FILE);
        let text = left.map_or(begun, |left| left.text.as_str());
        Self {
            purpose: Purpose::RubricFile(beside),
            title: Phrase::new("screen-ask-rubric-file"),
            hints: vec![Phrase::new("screen-ask-rubric-file-hint")],
            begun: begun.to_owned(),
            ..Self::line("screen-ask-rubric-file", text)
        }
    }
}

/// What is taken to write a rubric into a file that is made from another.
pub(super) fn copy(from: &str, file: &str) -> Args {
    let args = Args::new().with("id", stem(file)).with("from", from);
    args.with("output", file)
}

/// Whether a text names a rubric file.
pub(super) fn is_file(text: &str) -> bool {
    text.strip_suffix(".toml")
        .is_some_and(|name| !name.is_empty() && !name.ends_with(std::path::is_separator))
}

/// The name of a file without its folder and ending: the id of the rubric in it.
fn stem(file: &str) -> &str {
    let name = file.rsplit(std::path::is_separator).next().unwrap_or(file);
    name.strip_suffix(".toml").unwrap_or(name)
}
