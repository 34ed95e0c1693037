//! The terminal from outside: editing, drawing, the loop, and a real pseudo-terminal.

mod burst;
mod field;
mod golden;
mod laws;
mod layers;
mod marking;
mod notepad;
mod palette;
mod past;
mod pictures;
mod run;
mod scene;
mod screens;
mod settings;
mod state;
mod storm;
#[cfg(unix)]
mod terminal;
mod themes;
mod tongue;
mod two;
mod workshop;
