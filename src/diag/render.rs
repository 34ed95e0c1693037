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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Margin, Sink};
    use crate::text::{Source, Span};

    fn check(text: &str, part: &str, expected: &str) {
        let (source, sink) = (Source::new("a.toml", text), Sink::new());
        let start = text.find(part).expect("the part stands in the text");
        let margin = Margin::new(&source, &sink);
        let remark = margin
            .error("unknown-key", Span::new(start, start + part.len()))
            .with("key", part);
        remark.with("known", "title").hint_of("nearest").put();
        let findings = sink.into_findings();
        assert_eq!(
            render(&findings[0], Lang::EN, Paint::Plain),
            expected.trim_matches('\n')
        );
    }

    #[test]
    fn a_finding_shows_its_line_with_carets_and_the_way_out() {
        let expected = "
error[unknown-key]: `titel` is not a key here
 --> a.toml:2:1
  |
2 | titel = 'x'
  | ^^^^^
  |
  = hint: did you mean `title`?
";
        check("id = 'a'\ntitel = 'x'\n", "titel", expected);
    }

    #[test]
    fn carets_stand_under_chinese_text() {
        let expected = "
error[unknown-key]: `校地` is not a key here
 --> a.toml:1:12
  |
1 | a = { 量规 = 校地 }
  |              ^^^^
  |
  = hint: did you mean `title`?
";
        check("a = { 量规 = 校地 }", "校地", expected);
    }

    #[test]
    fn a_place_at_the_end_of_the_text_is_shown() {
        let sink = Sink::new();
        let source = Source::new("a.toml", "");
        Margin::new(&source, &sink)
            .warning("idle-cap", Span::new(0, 0))
            .with("key", "cap")
            .put();
        let printed = render(&sink.into_findings()[0], Lang::EN, Paint::Plain);
        assert!(
            printed.starts_with("warning[idle-cap]: `cap` has no effect"),
            "{printed}"
        );
        assert!(printed.contains("--> a.toml:1:1"), "{printed}");
    }
}
