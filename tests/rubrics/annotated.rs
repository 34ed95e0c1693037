//! Findings written into the text they are about, as comments with carets under the place.

use rubricate::diag::Finding;
use rubricate::text::width::cells;
use rubricate::text::{Lang, Source};

fn is_annotation(line: &str) -> bool {
    let after = line
        .strip_prefix("# ")
        .or_else(|| line.strip_prefix('#'))
        .map_or("", str::trim_start);
    after.starts_with('^') || after.starts_with("hint: ")
}

/// The text with its findings; equal to the text itself when the annotations in it are right.
pub(crate) fn annotate(source: &Source, findings: &[&Finding]) -> String {
    let mut out = String::new();
    let mut told = 0;
    for (at, line) in source
        .text()
        .lines()
        .enumerate()
        .filter(|(_, line)| !is_annotation(line))
    {
        out.push_str(line);
        out.push('\n');
        for finding in findings
            .iter()
            .filter(|finding| source.line(finding.span.start) == at + 1)
        {
            out.push_str(&annotation(source, line, finding));
            told += 1;
        }
    }
    assert_eq!(
        told,
        findings.len(),
        "every finding of {} is on a line of its text",
        source.name()
    );
    out
}

/// A comment line whose carets stand in the columns of the place; a place in the first column gets `#^`.
fn annotation(source: &Source, line: &str, finding: &Finding) -> String {
    let start = source.position(finding.span.start).column - 1;
    let before: String = line.chars().take(start).collect();
    let covered: String = line.chars().skip(start).collect();
    let covered = covered
        .get(..finding.span.end - finding.span.start)
        .unwrap_or(&covered);
    let carets = "^".repeat(cells(covered).max(1));
    let indent = " ".repeat(cells(&before).saturating_sub(1));
    let carets = if start == 0 && carets.len() > 1 {
        &carets[1..]
    } else {
        &carets
    };
    let severity = finding.severity.word();
    let hint = finding.hint.as_ref().map_or(String::new(), |hint| {
        format!("#{indent} hint: {}\n", hint.say(Lang::EN))
    });
    format!(
        "#{indent}{carets} {severity}: {}: {}\n{hint}",
        finding.name,
        finding.message.say(Lang::EN)
    )
}

/// One finding on one line.
pub(crate) fn line(finding: &Finding) -> String {
    let place = finding.source.position(finding.span.start);
    let message = finding.message.say(Lang::EN);
    let hint = finding
        .hint
        .as_ref()
        .map_or(String::new(), |hint| format!(" ({})", hint.say(Lang::EN)));
    format!(
        "{}:{}:{}: {}: {message}{hint}",
        finding.source.name(),
        place.line,
        place.column,
        finding.name
    )
}
