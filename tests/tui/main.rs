//! The terminal from outside: editing, drawing, the loop, and a real pseudo-terminal.

mod burst;
mod field;
mod golden;
mod laws;
mod layers;
mod marking;
mod notepad;
mod run;
mod scene;
mod screens;
mod state;
#[cfg(unix)]
mod terminal;
mod workshop;
