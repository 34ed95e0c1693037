//! The steps of a text, to take back and to make again.

/// The past and, after an undo, the future of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct History {
    past: Vec<Step>,
    future: Vec<Step>,
    burst: Burst,
}

/// One replacement of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
}

/// Whether a change may join the step before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joining {
    /// Part of a burst of keys.
    Burst,
    /// A step of its own.
    Alone,
}

/// What one undo takes back.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    changes: Vec<Change>,
    caret_before: usize,
    caret_after: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Burst {
    #[default]
    Over,
    Running,
}

impl History {
    pub(super) fn record(&mut self, change: Change, before: usize, after: usize, joining: Joining) {
        self.future.clear();
        match self.past.last_mut() {
            Some(step) if joining == Joining::Burst && self.burst == Burst::Running => {
                step.take(change);
                step.caret_after = after;
            }
            _ => self.past.push(Step {
                changes: vec![change],
                caret_before: before,
                caret_after: after,
            }),
        }
        self.burst = if joining == Joining::Burst {
            Burst::Running
        } else {
            Burst::Over
        };
    }

    pub(super) fn settle(&mut self) {
        self.burst = Burst::Over;
    }

    /// Undoes the last step in `text`; gives where the caret stood before it.
    pub(super) fn undo(&mut self, text: &mut String) -> Option<usize> {
        self.settle();
        let step = self.past.pop()?;
        for change in step.changes.iter().rev() {
            text.replace_range(change.at..change.at + change.inserted.len(), &change.removed);
        }
        let caret = step.caret_before;
        self.future.push(step);
        Some(caret)
    }

    /// Makes the last undone step again; gives where the caret stood after it.
    pub(super) fn redo(&mut self, text: &mut String) -> Option<usize> {
        self.settle();
        let step = self.future.pop()?;
        for change in &step.changes {
            text.replace_range(change.at..change.at + change.removed.len(), &change.inserted);
        }
        let caret = step.caret_after;
        self.past.push(step);
        Some(caret)
    }
}

impl Step {
    /// Typing on at the same place lengthens the last change, so a paragraph is not a thousand changes.
    fn take(&mut self, change: Change) {
        match self.changes.last_mut() {
            Some(last) if change.removed.is_empty() && change.at == last.at + last.inserted.len() => {
                last.inserted.push_str(&change.inserted);
            }
            _ => self.changes.push(change),
        }
    }
}
