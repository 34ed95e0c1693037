//! The tree: tables of entries in the order of the text, values, and the place of each.

use crate::number::Exact;
use crate::text::{Phrase, Span};

/// Something and its place in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// It.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// A table, as the text has it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Its heading, its opening brace or the key that first named it.
    pub head: Span,
    /// Its entries in the order of the text, each key once.
    pub entries: Vec<Entry>,
    /// True when a part of it could not be read, so that what seems missing may be there.
    pub broken: bool,
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value that was given first.
    pub value: Value,
    /// Where the same key was given again; those values are left out.
    pub again: Vec<Span>,
}

/// A value and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its place; of a table its head.
    pub span: Span,
    /// What it is.
    pub content: Content,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A text in quotes.
    Text(String),
    /// A number; `None` for `inf`, `nan` and numbers of more than 60 digits.
    Number(Option<Exact>),
    /// `true` or `false`.
    Flag(bool),
    /// A date or time, as written.
    Date(String),
    /// A list, or the tables of one `[[name]]`.
    List(Vec<Value>),
    /// A table.
    Table(Table),
    /// Something that could not be read and has its finding.
    Broken,
}

impl Content {
    /// The name of its type.
    pub fn type_name(&self) -> Phrase {
        Phrase::new(match self {
            Self::Text(_) => "finding-type-text",
            Self::Number(Some(_)) => "finding-type-number",
            Self::Number(None) => "finding-type-endless",
            Self::Flag(_) => "finding-type-flag",
            Self::Date(_) => "finding-type-date",
            Self::List(_) => "finding-type-list",
            Self::Table(_) => "finding-type-table",
            Self::Broken => "finding-type-broken",
        })
    }
}

impl<T> Spanned<T> {
    /// The same place with something else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned {
            value: change(self.value),
            span: self.span,
        }
    }
}
