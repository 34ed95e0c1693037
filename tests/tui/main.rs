//! The terminal from outside: editing, drawing, the loop, and a real pseudo-terminal.

mod field;
mod golden;
mod laws;
mod layers;
mod marking;
mod notepad;
mod pictures;
mod run;
mod scene;
mod screens;
mod state;
#[cfg(unix)]
mod terminal;
mod workshop;
