//! Version 1 of every kind, frozen: a field is never added, renamed or dropped here; a change is a new version.

mod project;
mod record;
mod sheet;
mod word;

pub(super) use project::{Evidence, Project};
pub(super) use record::{Need, Pen, Person, Place, Unit};
pub(super) use sheet::{Answer, Answered, Cites, Comment, Move, Reopen, Rubric, Seal, Sheet};
