//! A form: labelled slots to fill in, one of which has the focus.
//!
//! Keys go in as [`Edit`]s and steps; pairs of name and text come out, as a command line would give them. A slot is a
//! text, a choice, several choices or something looked up by its id. Problems stand at the slot they are about.

mod entry;

use crate::text::Phrase;

use super::field::{Edit, Field, Motion, Moved};
pub use entry::{Beyond, Choice, Entry, Label, Lookup, Options};

/// Slots in order, and which has the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    slots: Vec<Slot>,
    focus: usize,
}

/// One labelled place to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    name: String,
    label: Label,
    entry: Entry,
    problem: Option<Phrase>,
}

/// A step between slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walk {
    /// To the next slot, from the last to the first.
    Next,
    /// To the slot before, from the first to the last.
    Previous,
    /// This slot is filled in: on to the next; in the last one the form is done.
    Accept,
}

/// What came of a step or an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// The form goes on.
    Open,
    /// The last slot was accepted.
    Done,
}

impl Form {
    /// A form with the focus on its first slot.
    pub fn new(slots: Vec<Slot>) -> Self {
        Self { slots, focus: 0 }
    }

    /// The slots, in order.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// Which slot has the focus.
    pub fn focus(&self) -> usize {
        self.focus
    }

    /// The slot with the focus; none only in a form without slots.
    pub fn focused(&self) -> Option<&Slot> {
        self.slots.get(self.focus)
    }

    /// Gives the focus to a slot.
    pub fn focus_on(&mut self, slot: usize) {
        self.settle();
        self.focus = slot.min(self.slots.len().saturating_sub(1));
    }

    /// Names and texts, in order, as a command line would give them.
    pub fn values(&self) -> Vec<(&str, String)> {
        self.slots
            .iter()
            .map(|slot| (slot.name.as_str(), slot.entry.value()))
            .collect()
    }

    /// What is being typed to look something up: the slot's name and the text.
    pub fn query(&self) -> Option<(&str, &str)> {
        match self.focused()? {
            Slot {
                name,
                entry: Entry::Lookup(lookup),
                ..
            } => Some((name, lookup.typed.text())),
            _ => None,
        }
    }

    /// Offers what was found for a lookup.
    pub fn offer(&mut self, name: &str, found: Vec<Choice>) {
        if let Some(Slot {
            entry: Entry::Lookup(lookup),
            ..
        }) = self.slots.iter_mut().find(|slot| slot.name == name)
        {
            lookup.found = Options { all: found, at: None };
        }
    }

    /// Puts a problem at a slot and gives it the focus; false when no slot has that name.
    pub fn trouble(&mut self, name: &str, problem: Phrase) -> bool {
        let Some(slot) = self.slots.iter().position(|slot| slot.name == name) else {
            return false;
        };
        self.focus_on(slot);
        self.slots[slot].problem = Some(problem);
        true
    }

    /// Puts problems at the slots they are about and gives the focus to the first of these.
    pub fn troubles(&mut self, problems: Vec<(String, Phrase)>) {
        for (name, problem) in problems {
            if let Some(slot) = self.slots.iter_mut().find(|slot| slot.name == name) {
                slot.problem = Some(problem);
            }
        }
        if let Some(first) = self.slots.iter().position(|slot| slot.problem.is_some()) {
            self.focus_on(first);
        }
    }

    /// How many slots have a problem.
    pub fn problems(&self) -> usize {
        self.slots.iter().filter(|slot| slot.problem.is_some()).count()
    }

    /// What stands in a slot; nothing where none has that name.
    pub fn value(&self, name: &str) -> String {
        let slot = self.slots.iter().find(|slot| slot.name == name);
        slot.map_or_else(String::new, |slot| slot.entry.value())
    }

    /// Puts a text into a slot of one line.
    pub fn fill(&mut self, name: &str, text: &str) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.name == name) {
            slot.entry = Entry::Text(Field::one_line(text));
            slot.problem = None;
        }
    }

    /// Puts another text into the focused slot of many lines: one step to undo.
    pub fn rewrite(&mut self, text: &str) {
        if let Some(Slot {
            entry: Entry::Lines(field) | Entry::Text(field),
            problem,
            ..
        }) = self.slots.get_mut(self.focus)
        {
            field.replace(text);
            *problem = None;
        }
    }

    /// Walks between slots.
    pub fn walk(&mut self, walk: Walk) -> Answer {
        let (last, focus) = (self.slots.len().saturating_sub(1), self.focus);
        if walk == Walk::Accept {
            self.take();
            if focus == last {
                return Answer::Done;
            }
        }
        self.focus_on(match walk {
            Walk::Previous => focus.checked_sub(1).unwrap_or(last),
            Walk::Next | Walk::Accept if focus == last => 0,
            Walk::Next | Walk::Accept => focus + 1,
        });
        Answer::Open
    }

    /// Does one edit in the focused slot, whose input stands `width` cells wide.
    ///
    /// What goes nowhere in a slot goes on in the form: up and down past the edge of a slot change the slot, a new
    /// line in a slot of one line accepts it.
    pub fn edit(&mut self, edit: &Edit, width: usize) -> Answer {
        let Some(slot) = self.slots.get_mut(self.focus) else {
            return Answer::Open;
        };
        if slot.entry.edit(edit, width) == Moved::Yes {
            slot.problem = None;
            return Answer::Open;
        }
        match edit {
            Edit::Go(Motion::Up) if self.focus > 0 => self.walk(Walk::Previous),
            Edit::Go(Motion::Down) if self.focus + 1 < self.slots.len() => self.walk(Walk::Next),
            Edit::NewLine => self.walk(Walk::Accept),
            _ => Answer::Open,
        }
    }

    /// The keyboard paused: the burst of typing is over.
    pub fn settle(&mut self) {
        let entry = self.slots.get_mut(self.focus).map(|slot| &mut slot.entry);
        if let Some(Entry::Text(field) | Entry::Lines(field) | Entry::Lookup(Lookup { typed: field, .. })) =
            entry
        {
            field.settle();
        }
    }

    /// Takes what is pointed at in a lookup, as leaving its slot does.
    pub fn take(&mut self) {
        if let Some(Slot {
            entry: Entry::Lookup(lookup),
            ..
        }) = self.slots.get_mut(self.focus)
        {
            lookup.take();
        }
    }
}

impl Slot {
    /// A slot without a problem.
    pub fn new(name: impl Into<String>, label: Label, entry: Entry) -> Self {
        Self {
            name: name.into(),
            label,
            entry,
            problem: None,
        }
    }

    /// The name its value goes out under.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What people read beside it.
    pub fn label(&self) -> &Label {
        &self.label
    }

    /// What is filled in.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// What is wrong with it.
    pub fn problem(&self) -> Option<&Phrase> {
        self.problem.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn plain(text: &str) -> Label {
        Label::Plain(text.to_owned())
    }

    fn choices(ids: &[&str]) -> Vec<Choice> {
        ids.iter().map(|id| Choice::new(*id, plain(id))).collect()
    }

    fn form() -> Form {
        Form::new(vec![
            Slot::new("title", plain("Title"), Entry::Text(Field::one_line(""))),
            Slot::new(
                "kind",
                plain("Kind"),
                Entry::Choice(Options::new(choices(&["employed", "patent"]))),
            ),
            Slot::new(
                "by",
                plain("By"),
                Entry::Choices(Options::new(choices(&["a", "b", "c"])), BTreeSet::new()),
            ),
            Slot::new("project", plain("Project"), Entry::lookup()),
            Slot::new("note", plain("Note"), Entry::Text(Field::many_lines(""))),
        ])
    }

    /// `T` types, an arrow moves, `↵` is Enter, `⇥` Tab.
    fn play(form: &mut Form, keys: &str) -> Answer {
        let mut answer = Answer::Open;
        for key in keys.chars() {
            answer = match key {
                '↑' => form.edit(&Edit::Go(Motion::Up), 40),
                '↓' => form.edit(&Edit::Go(Motion::Down), 40),
                '←' => form.edit(&Edit::Go(Motion::Left), 40),
                '→' => form.edit(&Edit::Go(Motion::Right), 40),
                '↵' => form.edit(&Edit::NewLine, 40),
                '⇥' => form.walk(Walk::Next),
                '⇤' => form.walk(Walk::Previous),
                ch => form.edit(&Edit::Type(ch), 40),
            };
        }
        answer
    }

    fn check(keys: &str, values: [&str; 5], focus: usize) {
        let mut form = form();
        play(&mut form, keys);
        let found: Vec<String> = form.values().into_iter().map(|(_, value)| value).collect();
        assert_eq!(found, values, "{keys}");
        assert_eq!(form.focus(), focus, "{keys}");
    }

    #[test]
    fn keys_fill_in_slots_and_walk_between_them() {
        check("校地", ["校地", "", "", "", ""], 0);
        check("a↵→→", ["a", "patent", "", "", ""], 1);
        check("↓←", ["", "patent", "", "", ""], 1);
        check("⇥⇥↓ ↓↓ ", ["", "", "a,c", "", ""], 2);
        check("⇥⇥ ↓↓↓↓", ["", "", "a", "", ""], 3);
        check("⇤x↵y↑↑", ["", "", "", "", "x\ny"], 3);
        check("⇤⇥", ["", "", "", "", ""], 0);
    }

    #[test]
    fn the_last_slot_accepted_ends_the_form() {
        let mut form = Form::new(vec![Slot::new(
            "n",
            plain("N"),
            Entry::Text(Field::one_line("4")),
        )]);
        assert_eq!(play(&mut form, "2↵"), Answer::Done);
        assert_eq!(form.values(), [("n", "42".to_owned())]);
    }

    #[test]
    fn a_lookup_takes_what_is_pointed_at_and_lets_go_when_typing_goes_on() {
        let mut form = form();
        form.focus_on(3);
        play(&mut form, "rail");
        assert_eq!(form.query(), Some(("project", "rail")));
        form.offer("project", choices(&["P-014", "P-015"]));
        play(&mut form, "↓↓↵");
        assert_eq!(form.values()[3].1, "P-015");
        assert_eq!(form.focus(), 4);
        form.focus_on(3);
        play(&mut form, "x");
        assert_eq!(form.values()[3].1, "P-015x");
    }

    #[test]
    fn a_problem_takes_the_focus_and_goes_with_the_next_edit() {
        let mut form = form();
        assert!(form.trouble("title", Phrase::new("screen-test")));
        assert!(!form.trouble("nothing", Phrase::new("screen-test")));
        assert!(form.focused().is_some_and(|slot| slot.problem().is_some()));
        play(&mut form, "x");
        assert!(form.slots().iter().all(|slot| slot.problem().is_none()));
    }
}
