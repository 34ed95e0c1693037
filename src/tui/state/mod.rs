//! What the terminal knows between two frames, and how it changes.
//!
//! Everything here is pure: values in, values out, no drawing, no clock, no file. Sizes that a change depends on (how
//! wide a field stands, how high a list) are given with the change. Start at [`app`].

pub mod app;
mod calling;
mod capped;
mod copying;
pub mod desk;
pub mod field;
pub mod form;
pub mod jobs;
pub mod layer;
pub mod list;
mod marking;
pub mod news;
mod over;
mod pasting;
pub mod queue;
mod queueing;
pub mod reading;
pub mod scroll;
pub mod settings;
mod splitting;
pub mod tips;
pub mod tour;
pub mod trail;
mod travel;
pub mod welcome;
pub mod whereabouts;
pub mod wrap;
