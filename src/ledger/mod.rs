//! What happened, in order: facts are appended and never edited, and what is true is what they add up to.
//!
//! Events go in at the end of a chain as bytes that are hashed once and never written again; state is a fold over
//! them. Nothing here knows SQL, a clock or a file. Start at [`event`].

pub mod chain;
pub mod entry;
pub mod event;
pub mod fold;
mod goes_over;
pub mod key;
pub mod packed;
pub mod state;
pub mod subject;
pub mod undo;
pub mod wire;

pub use entry::{Entry, EntryName, Head};
pub use event::{Event, Quote, SheetId};
pub use fold::Fact;
pub use key::{Hash, Pen};
pub use state::{Earlier, Sealed, SheetState, State, Status};
pub use subject::Subject;
