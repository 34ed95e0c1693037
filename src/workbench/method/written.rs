//! JSON as programs write it: also with the infinities and no-numbers that JSON itself does not have.

use serde_json::Value;

use crate::text::Phrase;
use crate::workbench::Fault;

/// Reads a JSON text; `NaN`, `Infinity` and numbers beyond all bounds arrive as texts, so that a method can refuse them
/// by their place and a list of cases is not lost for one of them.
pub fn read(text: &str) -> Result<Value, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(&quoted(text)).map_err(|error| {
        let message = Phrase::new("method-bad-json").with("line", error.line().to_string());
        Fault::user("bad-json", message.with("column", error.column().to_string()))
            .hint(Phrase::new("method-bad-json-hint"))
    })
}

/// The text with every bare word or number that is not finite put in quotes.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => string_end(rest),
            _ if is_bare(first) => rest.find(|ch| !is_bare(ch)).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(end);
        let endless = is_bare(first) && token.parse::<f64>().is_ok_and(|number| !number.is_finite());
        if endless {
            out.extend(["\"", token, "\""]);
        } else {
            out += token;
        }
        rest = after;
    }
    out
}

fn is_bare(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || matches!(ch, '+' | '-' | '.')
}

/// Where a string that begins the text ends, behind its closing quote.
fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_json_has_no_number_for_arrives_as_its_name() {
        let value = read(r#"{"a": [NaN, -Infinity, 1e999, 1.5, "NaN \" 1e999", null, true]}"#).expect("read");
        assert_eq!(
            value,
            serde_json::json!({"a": ["NaN", "-Infinity", "1e999", 1.5, "NaN \" 1e999", null, true]})
        );
        assert_eq!(read("{\"a\": ").expect_err("cut off").name, "bad-json");
        assert_eq!(read("\"").expect_err("cut off").name, "bad-json");
    }
}
