//! A TOML text becomes a tree in which everything still knows its place.
//!
//! Any text goes in, even a broken one; a [`Table`] with what could be understood comes out, and every broken region
//! leaves one finding. [`Fields`] takes known keys from a table, with their types checked, and reports what is
//! unknown, missing, doubled or of another type. Decimals are taken from the text, never through a binary float.
//! Rubrics, data files, sheet texts and configuration are all read this way. Start at [`fields`].

mod builder;
pub mod field;
pub mod fields;
mod mistake;
mod parse;
pub mod suggest;
pub mod tree;

pub use field::{Field, Tongues};
pub use fields::Fields;
pub use parse::read;
pub use tree::{Content, Entry, Spanned, Table, Value};

/// The names of the findings reading itself makes.
pub const FINDINGS: &[&str] = &[
    "syntax",
    "too-deep",
    "duplicate-key",
    "duplicate-id",
    "unquoted-key",
    "unknown-key",
    "missing-key",
    "wrong-type",
    "empty-text",
    "empty-list",
    "out-of-range",
    "unknown-word",
    "bad-language",
];
