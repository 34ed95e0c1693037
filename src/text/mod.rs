//! Text as people wrote it and as they read it: sources with positions, languages, wordings, the order of names, display
//! width.
//!
//! A [`Source`] and byte [`Span`]s go in; positions, phrases in a language and cells on a screen come out.
//! Nothing here knows what a text means. Start at [`source`].

pub mod lang;
pub mod order;
pub mod phrase;
pub mod seek;
pub mod source;
pub mod width;
pub mod wording;

pub use lang::Lang;
pub use order::{initials, initials_by_line, sort_key};
pub use phrase::{Arg, Phrase};
pub use source::{Position, Source, Span};
pub use wording::Wording;
