//! The terminal from outside: editing, drawing, the loop, and a real pseudo-terminal.

mod beside;
mod burst;
mod directed;
mod editor;
mod field;
mod going_over;
mod golden;
mod jobs;
mod laws;
mod layers;
mod lists;
mod manners;
mod marking;
mod notepad;
mod palette;
mod past;
mod pictures;
mod rubric;
mod run;
mod scene;
mod screens;
mod settings;
mod state;
mod storm;
#[cfg(unix)]
mod terminal;
mod themes;
mod tips;
mod tongue;
mod tour;
mod two;
mod welcome;
mod workshop;
