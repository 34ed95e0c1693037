//! The language of rubrics as it is told: its table of keys, its schema and its pages agree with what the reader does.

mod carry;
mod change;
mod keys;
mod large;
mod layout;
mod pages;
mod readme;
mod schema;
mod texts;
