//! Everything that can be asked; each question is a type of its own, and [`Workbench::ask`] answers them all.

pub mod all;
pub mod history;
pub mod made_with;
pub mod names;
pub mod origin;
pub mod past;
pub mod queue;
pub mod reading;
pub mod register;
pub mod rhythm;
pub mod sheet;
pub mod sorted;

use super::{Fault, Workbench};

/// A question and its answer.
pub trait Ask {
    /// What is told.
    type Answer;

    /// Tells it, as far as this person may know it.
    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault>;
}
