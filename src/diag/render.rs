//! A finding as people read it: the place, the line, carets under it, and the way out.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Finding, Severity};
use crate::text::Lang;

/// How findings are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Without colour.
    Plain,
    /// With the terminal's colours.
    Colour,
}

/// One finding in print, several lines without a line feed at the end.
pub fn render(finding: &Finding, lang: Lang, paint: Paint) -> String {
    let message = finding.message.say(lang);
    let hint = finding.hint.as_ref().map(|hint| hint.say(lang));
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let span = finding.span.start..finding.span.end;
    let snippet = Snippet::source(finding.source.text())
        .path(finding.source.name())
        .fold(true)
        .annotation(AnnotationKind::Primary.span(span));
    let mut group =
        Group::with_title(level.primary_title(message.as_str()).id(finding.name)).element(snippet);
    if let Some(hint) = &hint {
        group = group.element(Level::HELP.with_name("hint").message(hint.as_str()));
    }
    let renderer = match paint {
        Paint::Plain => Renderer::plain(),
        Paint::Colour => Renderer::styled(),
    };
    renderer.render(&[group])
}
