//! The terminal from outside: editing, drawing, the loop, and a real pseudo-terminal.

mod field;
mod golden;
mod laws;
mod layers;
mod notepad;
mod run;
mod scene;
#[cfg(unix)]
mod terminal;
