//! Texts that carry work between people: data files with projects and their evidence, and sheets filled in an editor.
//!
//! Texts go in; records and sheets come out with a finding for every problem. Nothing here opens a file or a store.
//! Start at [`data`].

pub mod data;
pub mod sheet_text;
