//! Takes known keys from a table and reports the others.
//!
//! ```
//! use rubricate::diag::{Margin, Sink};
//! use rubricate::syntax::{self, Fields};
//! use rubricate::text::Source;
//!
//! let source = Source::new("a.toml", "title = 'Rail'\nyaer = 2006");
//! let sink = Sink::new();
//! let table = syntax::read(&source, &sink);
//! {
//!     let mut fields = Fields::of(&table, Margin::new(&source, &sink));
//!     let title = fields.must("title").text().expect("it is there");
//!     assert_eq!(title.value, "Rail");
//!     assert!(fields.may("year").whole(1900..=2100).is_none());
//! }
//! assert_eq!(sink.into_findings()[0].name, "unknown-key");
//! ```

use super::field::Field;
use super::suggest::nearest;
use super::tree::{Entry, Spanned, Table};
use crate::diag::Margin;
use crate::text::Span;

/// A table being read; when it goes, keys that were never asked for are reported as `unknown-key` and keys given
/// twice as `duplicate-key`.
#[derive(Debug)]
pub struct Fields<'a> {
    table: &'a Table,
    margin: Margin<'a>,
    asked: Vec<&'static str>,
    refused: Vec<(&'static [&'static str], &'static str)>,
}

impl<'a> Fields<'a> {
    /// Starts reading a table.
    pub fn of(table: &'a Table, margin: Margin<'a>) -> Self {
        Self {
            table,
            margin,
            asked: Vec::new(),
            refused: Vec::new(),
        }
    }

    /// A key that may be there.
    pub fn may(&mut self, key: &'static str) -> Field<'a> {
        self.asked.push(key);
        match self.entry(key) {
            Some(entry) => Field::given(entry, self.margin),
            None => Field::absent(key, self.table.head, self.margin),
        }
    }

    /// A key that must be there, else it is a `missing-key`; its texts must not be blank.
    pub fn must(&mut self, key: &'static str) -> Field<'a> {
        let field = self.may(key);
        if !field.is_given() && !self.table.broken {
            self.margin
                .error("missing-key", self.table.head)
                .with("key", key)
                .hint()
                .put();
        }
        field.filled()
    }

    /// Keys that are known but refused, under the name of the finding that says so.
    pub fn refuse(&mut self, keys: &'static [&'static str], finding: &'static str) {
        self.refused.push((keys, finding));
    }

    /// The keys that are there, with their places, in the order of the text.
    pub fn given(&self) -> Vec<Spanned<String>> {
        self.table.entries.iter().map(|entry| entry.key.clone()).collect()
    }

    /// The heading or whatever else stands for the whole table.
    pub fn head(&self) -> Span {
        self.table.head
    }

    /// True when a part of the table could not be read.
    pub fn is_broken(&self) -> bool {
        self.table.broken
    }

    fn entry(&self, key: &str) -> Option<&'a Entry> {
        self.table.entries.iter().find(|entry| entry.key.value == key)
    }

    fn report(&self, entry: &Entry) {
        let (key, span) = (entry.key.value.as_str(), entry.key.span);
        if self.asked.contains(&key) {
            return report_again(entry, "duplicate-key", self.margin);
        }
        if let Some((_, finding)) = self.refused.iter().find(|(keys, _)| keys.contains(&key)) {
            return self.margin.error(finding, span).with("key", key).hint().put();
        }
        let remark = self.margin.error("unknown-key", span).with("key", key);
        match nearest(key, self.asked.iter().copied()) {
            Some(known) => remark.with("known", known).hint_of("nearest").put(),
            None => remark.put(),
        }
    }
}

impl Drop for Fields<'_> {
    fn drop(&mut self) {
        self.table.entries.iter().for_each(|entry| self.report(entry));
    }
}

/// Reports every place where the key of `entry` is given again.
pub(super) fn report_again(entry: &Entry, finding: &'static str, margin: Margin<'_>) {
    let line = margin.source().line(entry.key.span.start);
    for span in &entry.again {
        if let Some(number) = torn_number(margin.source().text(), *span) {
            margin
                .error("unquoted-key", *span)
                .with("number", number)
                .hint()
                .put();
            continue;
        }
        let remark = margin.error(finding, *span).with("id", &entry.key.value);
        remark.with("line", line.to_string()).hint().put();
    }
}

/// The number with a decimal point of which TOML takes the first digits for a key: `0.5 = …` is `5` in a table `0`.
fn torn_number(text: &str, key: Span) -> Option<&str> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let decimals = text.get(key.end..)?.strip_prefix('.')?;
    let decimals = decimals
        .find(|ch: char| !ch.is_ascii_digit())
        .map_or(decimals, |end| &decimals[..end]);
    let torn = is_number(text.get(key.start..key.end)?) && is_number(decimals);
    torn.then(|| &text[key.start..key.end + 1 + decimals.len()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Sink;
    use crate::syntax::{Tongues, read};
    use crate::text::{Lang, Source};

    fn check(text: &str, take: impl Fn(&mut Fields<'_>), expected: &[&str]) {
        let (source, sink) = (Source::new("t", text), Sink::new());
        let table = read(&source, &sink);
        take(&mut Fields::of(&table, Margin::new(&source, &sink)));
        let said: Vec<String> = sink
            .into_findings()
            .iter()
            .map(|finding| {
                let hint = finding
                    .hint
                    .as_ref()
                    .map_or(String::new(), |hint| format!(" ({})", hint.say(Lang::EN)));
                let place = source.position(finding.span.start);
                format!(
                    "{}:{} {}{hint}",
                    place.line,
                    place.column,
                    finding.message.say(Lang::EN)
                )
            })
            .collect();
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn what_is_asked_for_and_of_its_type_is_silent() {
        let all = |fields: &mut Fields<'_>| {
            assert_eq!(fields.must("a").text().map(|text| text.value), Some("x"));
            assert_eq!(
                fields
                    .must("b")
                    .decimal()
                    .map(|number| number.value.to_string())
                    .as_deref(),
                Some("0.1")
            );
            assert_eq!(fields.must("c").whole(0..=9).map(|whole| whole.value), Some(3));
            assert_eq!(fields.must("d").flag(), Some(true));
            assert_eq!(fields.must("e").texts().map(|texts| texts.len()), Some(2));
            let words = fields.must("f").words(Tongues::Several).expect("words").value;
            assert_eq!(words.say(Lang::ZH), "大连");
            assert_eq!(
                fields.must("g").table().map(|mut inner| inner.must("h").flag()),
                Some(Some(false))
            );
            assert!(fields.may("nothing").text().is_none());
        };
        let text = "a = 'x'\nb = 0.10\nc = 3\nd = true\ne = ['x', 'y']\nf = { en = 'Dalian', zh = '大连' }\ng.h = false";
        check(text, all, &[]);
    }

    #[test]
    fn what_is_of_another_type_says_what_was_expected() {
        let wrong = |fields: &mut Fields<'_>| {
            fields.may("a").text();
            fields.may("b").decimal();
            fields.may("c").whole(0..=9);
            fields.may("d").texts();
        };
        let text = "a = 1\nb = '2.5'\nc = 1.5\nd = ['x', 3]";
        check(
            text,
            wrong,
            &[
                "1:5 expected a text, found a number (put it in quotes: \"1\")",
                "2:5 expected a number, found a text (leave the quotes out: 2.5)",
                "3:5 expected a whole number, found `1.5`",
                "4:11 expected a text, found a number (put it in quotes: \"3\")",
            ],
        );
    }

    #[test]
    fn unknown_missing_and_doubled_keys_are_told() {
        let title = |fields: &mut Fields<'_>| {
            fields.must("title").text();
            fields.must("id").text();
        };
        check(
            "titel = 'x'\nid = 'a'\nid = 'b'\n",
            title,
            &[
                "1:1 `title` is missing (add `title = …`)",
                "1:1 `titel` is not a key here (did you mean `title`?)",
                "3:1 `id` is given twice (it is already on line 2)",
            ],
        );
    }
}
