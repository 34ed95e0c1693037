//! The terminal: keys in, frames out.
//!
//! Events come from [`terminal`], [`gesture`] gives them a meaning, [`state`] changes and knows nothing of drawing,
//! [`widget`] draws and changes nothing, [`run`](mod@run) turns the wheel. Nothing typed is ever thrown away, and however
//! the program ends the terminal is given back as it was. Start at [`run`](mod@run).

pub mod app;
mod burst;
pub mod event;
mod examine;
pub mod gesture;
pub mod looks;
pub mod mend;
mod open;
pub mod probe;
pub mod run;
pub mod screen;
pub mod state;
pub mod terminal;
pub mod theme;
pub mod widget;

pub use examine::examine;
pub use open::{DUMB, open, tour};
