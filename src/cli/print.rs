//! Answers and faults in print.

use std::borrow::Cow;
use std::io::{IsTerminal as _, Write as _};

use crate::diag::render::{Paint, render};
use crate::text::{Lang, Phrase};
use crate::workbench::config::Config;
use crate::workbench::{Fault, Reply};

/// For whom is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// For scripts.
    Json,
}

/// Prints an answer on standard output, findings before it on standard error.
pub fn reply(reply: &Reply, lang: Lang, form: Form) {
    match form {
        Form::Json => out(&pretty(&reply.json)),
        Form::Text => {
            let paint = paint(std::io::stderr().is_terminal());
            for finding in &reply.findings {
                err(&render(finding, lang, paint));
                err("");
            }
            for line in &reply.lines {
                out(&shown(&line.say(lang)));
            }
            if let Some(text) = reply.text.as_ref().filter(|text| !text.is_empty()) {
                out(&shown(text.trim_end_matches('\n')));
            }
        }
    }
}

/// Prints a fault on standard error and gives its exit code.
pub fn fault(fault: &Fault, lang: Lang, form: Form) -> u8 {
    match form {
        Form::Json => err(&pretty(&fault.json())),
        Form::Text => {
            let paint = paint(std::io::stderr().is_terminal());
            for finding in &fault.findings {
                err(&render(finding, lang, paint));
                err("");
            }
            err(&format!("rubricate: {}", shown(&fault.message.say(lang))));
            if let Some(hint) = &fault.hint {
                err(&format!("           {}", shown(&hint.say(lang))));
            }
        }
    }
    fault.exit_code()
}

/// Says in a line that the settings have something amiss, for what is broken in them stops nothing.
pub fn settings(config: &Config, lang: Lang) {
    let said = match &config.fault {
        Some(fault) => fault.message.clone(),
        None if config.findings.is_empty() => return,
        None => Phrase::new("reply-config-amiss").with("count", config.findings.len()),
    };
    err(&format!("rubricate: {}", shown(&said.say(lang))));
}

fn paint(terminal: bool) -> Paint {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if terminal && !refused {
        Paint::Colour
    } else {
        Paint::Plain
    }
}

pub(super) fn pretty(json: &serde_json::Value) -> String {
    serde_json::to_string_pretty(json).expect("a JSON value prints")
}

/// A text whose control characters can be seen and do nothing: words of a comment must not steer the terminal.
pub(super) fn shown(text: &str) -> Cow<'_, str> {
    let harmless = |ch: char| !ch.is_control() || matches!(ch, '\n' | '\t');
    if text.chars().all(harmless) {
        return text.into();
    }
    let picture = |ch: char| match ch {
        '\x7f' => '␡',
        '\0'..='\x1f' => char::from_u32(u32::from(ch) + 0x2400).unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::REPLACEMENT_CHARACTER,
    };
    text.chars()
        .map(|ch| if harmless(ch) { ch } else { picture(ch) })
        .collect()
}

// a reader that has gone away, as in `rubricate log | head`, is nobody's fault
pub(super) fn out(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn err(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn control_characters_are_shown_and_do_nothing() {
        assert_eq!(
            shown("a\u{1b}[31mb\r\u{9b}\u{7f}\n大连\t."),
            "a␛[31mb␍\u{fffd}␡\n大连\t."
        );
        assert_eq!(shown("plain"), "plain");
    }
}
