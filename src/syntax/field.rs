//! One key of a table and what its value must be.

use std::ops::RangeInclusive;

use super::fields::{Fields, report_again};
use super::suggest::nearest;
use super::tree::{Content, Entry, Spanned, Table, Value};
use crate::diag::Margin;
use crate::number::Exact;
use crate::text::{Lang, Phrase, Span, Wording};

/// A key and its value, if there is one; every getter is silent about a key that is not there.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    key: &'a str,
    key_span: Span,
    value: Option<&'a Value>,
    blank: Blank,
    margin: Margin<'a>,
}

/// Whether words may be given as a table by language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongues {
    /// One text.
    One,
    /// A text, or a table such as `{ en = "…", zh = "…" }`.
    Several,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Blank {
    Allowed,
    Refused,
}

impl<'a> Field<'a> {
    pub(super) fn given(entry: &'a Entry, margin: Margin<'a>) -> Self {
        let (key, key_span) = (entry.key.value.as_str(), entry.key.span);
        Self {
            key,
            key_span,
            value: Some(&entry.value),
            blank: Blank::Allowed,
            margin,
        }
    }

    pub(super) fn absent(key: &'static str, head: Span, margin: Margin<'a>) -> Self {
        Self {
            key,
            key_span: head,
            value: None,
            blank: Blank::Allowed,
            margin,
        }
    }

    /// The same field, whose texts must not be blank and whose lists must not be empty.
    pub fn filled(self) -> Self {
        Self {
            blank: Blank::Refused,
            ..self
        }
    }

    /// True when there is a value, of whatever type.
    pub fn is_given(&self) -> bool {
        self.value.is_some()
    }

    /// The key and its place; of a key that is not there, the place of its table.
    pub fn key(&self) -> Spanned<&'a str> {
        Spanned {
            value: self.key,
            span: self.key_span,
        }
    }

    /// The place of the value, else of the key.
    pub fn span(&self) -> Span {
        self.value.map_or(self.key_span, |value| value.span)
    }

    /// What it is, for readers that take several types.
    pub fn content(&self) -> Option<&'a Content> {
        self.value.map(|value| &value.content)
    }

    /// A text.
    pub fn text(&self) -> Option<Spanned<&'a str>> {
        let Content::Text(text) = self.content()? else {
            return self.wrong("finding-type-text");
        };
        if self.blank == Blank::Refused && text.trim().is_empty() {
            self.margin
                .error("empty-text", self.span())
                .with("key", self.key)
                .put();
            return None;
        }
        Some(self.spanned(text.as_str()))
    }

    /// A number, exact.
    pub fn decimal(&self) -> Option<Spanned<Exact>> {
        match self.content()? {
            Content::Number(Some(number)) => Some(self.spanned(number.clone())),
            _ => self.wrong("finding-type-number"),
        }
    }

    /// A whole number of a range; outside it is `out-of-range`.
    pub fn whole(&self, range: RangeInclusive<i64>) -> Option<Spanned<i64>> {
        let Content::Number(Some(number)) = self.content()? else {
            return self.wrong("finding-type-whole");
        };
        if !number.is_whole() {
            return self.wrong("finding-type-whole");
        }
        let whole = number.to_i64().filter(|whole| range.contains(whole));
        if whole.is_none() {
            let remark = self
                .margin
                .error("out-of-range", self.span())
                .with("key", self.key);
            remark
                .with("low", range.start().to_string())
                .with("high", range.end().to_string())
                .put();
        }
        Some(self.spanned(whole?))
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        match self.content()? {
            Content::Flag(flag) => Some(*flag),
            _ => self.wrong("finding-type-flag"),
        }
    }

    /// One of a closed list of words; others are `unknown-word`.
    pub fn word<T: Copy>(&self, words: &[(&'static str, T)]) -> Option<Spanned<T>> {
        let text = self.text()?;
        let known = words.iter().find(|(word, _)| *word == text.value);
        if known.is_none() {
            let list = words
                .iter()
                .map(|(word, _)| format!("`{word}`"))
                .collect::<Vec<_>>()
                .join(", ");
            let remark = self
                .margin
                .error("unknown-word", text.span)
                .with("words", list)
                .with("found", text.value);
            match nearest(text.value, words.iter().map(|(word, _)| *word)) {
                Some(word) => remark.with("known", word).hint_of("nearest").put(),
                None => remark.put(),
            }
        }
        known.map(|(_, one)| Spanned {
            value: *one,
            span: text.span,
        })
    }

    /// A language by its two letters.
    pub fn language(&self) -> Option<Spanned<Lang>> {
        let text = self.text()?;
        let lang = Lang::parse(text.value);
        if lang.is_none() {
            self.margin
                .error("bad-language", text.span)
                .with("found", text.value)
                .hint()
                .put();
        }
        Some(self.spanned(lang?))
    }

    /// The values of a list, each as a field of its own.
    pub fn list(&self) -> Option<Vec<Field<'a>>> {
        let Content::List(values) = self.content()? else {
            return self.wrong("finding-type-list");
        };
        if self.blank == Blank::Refused && values.is_empty() {
            self.margin
                .error("empty-list", self.span())
                .with("key", self.key)
                .put();
        }
        Some(
            values
                .iter()
                .map(|value| Field {
                    value: Some(value),
                    key_span: value.span,
                    ..*self
                })
                .collect(),
        )
    }

    /// The texts of a list of texts; what is not a text is reported and left out.
    pub fn texts(&self) -> Option<Vec<Spanned<&'a str>>> {
        self.list()
            .map(|fields| fields.iter().filter_map(Field::text).collect())
    }

    /// The fields of a table.
    pub fn table(&self) -> Option<Fields<'a>> {
        self.plain_table().map(|table| Fields::of(table, self.margin))
    }

    /// The tables of a list of tables, `[[name]]` or `[{…}, …]`.
    pub fn tables(&self) -> Option<Vec<Fields<'a>>> {
        self.list()
            .map(|fields| fields.iter().filter_map(Field::table).collect())
    }

    /// The entries of a table whose keys are the author's own; a key given twice is `duplicate-key`.
    pub fn by_key(&self) -> Option<Vec<Field<'a>>> {
        self.plain_table()
            .map(|table| entries(table, "duplicate-key", self.margin))
    }

    /// The entries of a table whose keys are ids; one given twice is `duplicate-id`.
    pub fn by_id(&self) -> Option<Vec<Field<'a>>> {
        self.plain_table()
            .map(|table| entries(table, "duplicate-id", self.margin))
    }

    /// Words for people; of several languages English is the original, else the first.
    pub fn words(&self, tongues: Tongues) -> Option<Spanned<Wording>> {
        match (self.content()?, tongues) {
            (Content::Table(table), Tongues::Several) => Some(self.spanned(words_of(table, self)?)),
            (Content::Text(_), _) => self.text().map(|text| text.map(Wording::new)),
            (_, Tongues::One) => self.wrong("finding-type-text"),
            (_, Tongues::Several) => self.wrong("finding-type-words"),
        }
    }

    fn plain_table(&self) -> Option<&'a Table> {
        match self.content()? {
            Content::Table(table) => Some(table),
            _ => self.wrong("finding-type-table"),
        }
    }

    fn spanned<T>(&self, value: T) -> Spanned<T> {
        Spanned {
            value,
            span: self.span(),
        }
    }

    /// Reports `wrong-type`, unless the value could not be read at all and has its finding.
    pub fn wrong<T>(&self, expected: &'static str) -> Option<T> {
        let content = self.content().filter(|content| **content != Content::Broken)?;
        let written = self.margin.source().slice(self.span());
        let remark = self
            .margin
            .error("wrong-type", self.span())
            .with("expected", Phrase::new(expected));
        match content {
            Content::Number(Some(_)) if expected == "finding-type-whole" => {
                remark.with("found", format!("`{written}`")).put();
            }
            Content::Number(_) if expected == "finding-type-text" => {
                remark
                    .with("found", content.type_name())
                    .with("written", written)
                    .hint_of("wrong-type-quote")
                    .put();
            }
            Content::Text(text) if is_number(expected) && Exact::parse(text).is_some() => {
                remark
                    .with("found", content.type_name())
                    .with("written", text)
                    .hint_of("wrong-type-unquote")
                    .put();
            }
            _ => remark.with("found", content.type_name()).put(),
        }
        None
    }
}

fn is_number(expected: &str) -> bool {
    matches!(expected, "finding-type-number" | "finding-type-whole")
}

fn entries<'a>(table: &'a Table, again: &'static str, margin: Margin<'a>) -> Vec<Field<'a>> {
    table
        .entries
        .iter()
        .for_each(|entry| report_again(entry, again, margin));
    table
        .entries
        .iter()
        .map(|entry| Field::given(entry, margin))
        .collect()
}

fn words_of(table: &Table, field: &Field<'_>) -> Option<Wording> {
    let mut said: Vec<(Lang, &str)> = Vec::new();
    for entry in entries(table, "duplicate-key", field.margin) {
        let lang = Lang::parse(entry.key);
        if lang.is_none() {
            field
                .margin
                .error("bad-language", entry.key_span)
                .with("found", entry.key)
                .hint()
                .put();
        }
        said.extend(
            lang.zip(
                Field {
                    blank: field.blank,
                    ..entry
                }
                .text()
                .map(|text| text.value),
            ),
        );
    }
    let original = said
        .iter()
        .find(|(lang, _)| *lang == Lang::EN)
        .or(said.first())?
        .1;
    Some(said.iter().fold(Wording::new(original), |words, (lang, text)| {
        words.with(*lang, *text)
    }))
}
