//! What is wrong with a form, found before it is sent: all of it at once, each problem at its slot.
//!
//! The act looks at everything again; what only the store can know it says itself.

use super::{Filling, View};
use crate::text::Phrase;
use crate::tui::state::form::{Beyond, Entry, Slot};
use crate::workbench::act::Act;
use crate::workbench::args::{Arg, Args, Place};
use crate::workbench::asks::register::Register;
use crate::workbench::records;

/// The problems by the names of their slots, in the order of the form.
pub(super) fn problems(filling: &Filling, args: &Args, view: &View<'_>) -> Vec<(String, Phrase)> {
    let slots = filling.form.slots().iter();
    slots
        .filter_map(|slot| Some((slot.name().to_owned(), problem(filling, slot, args, view)?)))
        .collect()
}

fn problem(filling: &Filling, slot: &Slot, args: &Args, view: &View<'_>) -> Option<Phrase> {
    let value = slot.entry().value();
    let is_new = filling.known.is_none();
    let is_kind = slot.name() == "kind" && filling.act == "evidence";
    if value.trim().is_empty() && (is_kind || is_required(filling.act, slot.name())) {
        return Some(Phrase::new("screen-problem-missing"));
    }
    if is_new && slot.name() == "id" && is_taken(filling.act, value.trim(), view.register) {
        return Some(Phrase::new("screen-problem-taken").with("id", value.trim()));
    }
    unreadable(filling.act, slot.name(), args).or_else(|| unknown(filling, slot, &value))
}

/// Whether the act is not done without it.
fn is_required(act: &str, name: &str) -> bool {
    let args = Act::find(act).map_or(&[][..], |act| act.args);
    let must = |arg: &Arg| matches!(arg.place, Place::Required | Place::Many);
    args.iter().any(|arg| arg.name == name && must(arg))
}

/// A value that means nothing; what would, the hint of the slot says.
fn unreadable(act: &str, name: &str, args: &Args) -> Option<Phrase> {
    let fault = records::amiss(act, name, args.all(name)).filter(|_| args.has(name));
    fault.map(|fault| fault.message)
}

/// Something that is looked up and is not there.
fn unknown(filling: &Filling, slot: &Slot, value: &str) -> Option<Phrase> {
    let Entry::Lookup(lookup) = slot.entry() else {
        return None;
    };
    let is_known = value.is_empty() || filling.offers.has(slot.name(), value);
    let is_as_before = || {
        filling
            .before
            .iter()
            .any(|(name, before)| name == slot.name() && before == value)
    };
    if lookup.beyond == Beyond::Anything || is_known || is_as_before() {
        return None;
    }
    Some(Phrase::new("screen-problem-unknown").with("id", value))
}

/// Whether a record of that kind has the id already.
pub(super) fn is_taken(act: &str, id: &str, register: &Register) -> bool {
    match act {
        "person" => register.people.iter().any(|it| it.id.as_str() == id),
        "unit" => register.units.iter().any(|it| it.id.as_str() == id),
        "place" => register.places.iter().any(|it| it.id.as_str() == id),
        "need" => register.needs.iter().any(|it| it.id.as_str() == id),
        "project" => register.projects.iter().any(|it| it.id.as_str() == id),
        // an id of evidence is asked for in the store, beyond this project
        _ => false,
    }
}
