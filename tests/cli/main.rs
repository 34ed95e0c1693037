//! The command line as scripts and people meet it: the real program, in a home of its own.

mod add;
mod adjust;
mod begin;
mod check;
mod config;
mod desk;
mod export;
mod globals;
mod guide;
mod history;
mod language;
mod mark;
mod method;
mod odd;
mod path;
mod readme;
mod records;
mod rubrics;
mod score;
mod seal;
mod store;
mod talk;
mod tell;
mod undo;
mod weigh;
mod worked;
