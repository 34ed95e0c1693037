//! From what a terminal sends to [`Event`](super::event::Event)s.

pub mod decode;
