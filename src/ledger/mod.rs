//! What happened, in order: facts are appended and never edited, and what is true is what they add up to.
//!
//! Events go in at the end of a chain as bytes that are hashed once and never written again; state is a fold over
//! them. Nothing here knows SQL, a clock or a file. Start at [`event`].

pub mod event;

pub use event::{Event, Quote, SheetId};
