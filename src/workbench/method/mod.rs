//! Methods by name: an input object goes in, a result object comes out, both as scripts write and read them.
//!
//! [`ENTRIES`] is the table: a method is one file on the floor `method`, one line in its list, and one row here with the
//! function that reads the input and tells the result. Start at [`run`].

mod agreement;
pub mod answer;
mod coupling;
pub mod entries;
mod frontier;
mod fuzzy;
pub mod given;
mod mean;
mod order;
pub mod picture;
mod refused;
mod robust;
mod severity;
pub mod sheet;
mod weights;
pub mod written;

use serde_json::Value;

use crate::method::{About, Pace};
use crate::text::Phrase;
use crate::workbench::Fault;

pub use answer::Answer;
pub use entries::ENTRIES;
pub use given::Given;

/// How a method is asked and how it answers.
pub struct Entry {
    /// Its name in the list of methods.
    pub name: &'static str,
    /// Reads the input, does the work, tells the result.
    pub run: fn(&Given<'_>, Pace<'_>) -> Result<Answer, Fault>,
    /// How a table in a file becomes its input.
    pub shape: Shape,
    /// The fields of the result that people look at, the most telling first, and what each of their dimensions counts.
    pub gives: &'static [Gives],
}

/// How a table of a file, with a line of headings and a column of labels, becomes an input object.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Its rows are the rows of this field; rows labelled with one of the other names are those fields.
    Rows(&'static str, &'static [&'static str]),
    /// Its columns are the rows of this field, as where raters stand side by side.
    Columns(&'static str),
    /// Its columns are these lists, in this order.
    Lists(&'static [&'static str]),
    /// Only JSON says what this method needs.
    None,
}

/// A field of a result.
#[derive(Debug, Clone, Copy)]
pub struct Gives {
    /// Its name; its words are the phrase `method-field-` and the name.
    pub field: &'static str,
    /// What its dimensions count, from the outside in.
    pub over: &'static [Over],
}

/// What the places of a list stand for, which says where their labels come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The rows of the file.
    Rows,
    /// The columns of the file.
    Columns,
    /// Places that have numbers only, such as ranks and grades.
    Numbers,
}

impl Entry {
    /// The method with that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        ENTRIES.iter().find(|entry| entry.name == name)
    }

    /// The method with that name, or the fault that there is none.
    pub fn named(name: &str) -> Result<&'static Self, Fault> {
        Self::find(name).ok_or_else(|| unknown(name))
    }

    /// What is known about it.
    pub fn about(&self) -> &'static About {
        About::find(self.name).expect("every entry stands in the list of methods")
    }

    /// One of the phrases about it: empty for its title, else `assumes`, `takes` or `misleads`.
    pub fn phrase(&self, end: &str) -> Phrase {
        let dash = if end.is_empty() { "" } else { "-" };
        Phrase::new(format!("method-{}{dash}{end}", self.about().id()))
    }
}

/// Runs the method of that name on an input object.
pub fn run(name: &str, variant: Option<&str>, input: &Value, pace: Pace<'_>) -> Result<Answer, Fault> {
    let entry = Entry::named(name)?;
    let given = Given::new(input, variant)?;
    let answer = (entry.run)(&given, pace)?;
    answer.checked(given.unread())
}

fn unknown(name: &str) -> Fault {
    let known: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
    let fault = Fault::user("unknown-method", Phrase::new("method-unknown").with("name", name));
    fault.hint(Phrase::new("method-unknown-hint").with("known", known.join(", ")))
}
