//! Headings: into which table the keys below them go.

use toml_parser::Span as Place;

use super::{Builder, By, DEEPEST, Heading, Key, Made, ROOT, Slot, empty_table, ours};
use crate::text::Span;

impl<'i> Builder<'i> {
    /// Goes to the table a heading names; one that cannot be gone to gets a table outside the tree.
    pub(super) fn open_heading(&mut self) {
        let Some(heading) = self.heading.take() else {
            return;
        };
        let path = std::mem::take(&mut self.path);
        self.section = match self.descend(&heading, &path) {
            Some(table) => table,
            None => self.add(heading.span, 1, empty_table(By::Heading)),
        };
    }

    fn descend(&mut self, heading: &Heading, path: &[Key<'i>]) -> Option<usize> {
        let (last, parents) = path.split_last()?;
        let mut table = ROOT;
        if path.iter().any(|key| key.broken) {
            self.mark_broken(ROOT);
        }
        for key in parents {
            table = if key.broken { None } else { self.enter(table, key) }?;
        }
        if last.broken {
            self.mark_broken(table);
            return None;
        }
        if self.nodes[table].depth + 2 > DEEPEST {
            self.too_deep.push(heading.span);
            return None;
        }
        if heading.of_sections {
            self.enter_next(table, last, heading.span)
        } else {
            Some(self.enter_new(table, last, heading.span))
        }
    }

    fn enter(&mut self, table: usize, key: &Key<'i>) -> Option<usize> {
        let depth = self.nodes[table].depth + 1;
        let Some(slot) = self.slots.get(&(table, key.text.clone())).copied() else {
            if depth >= DEEPEST {
                self.too_deep.push(key.span);
                return None;
            }
            let node = self.add(key.span, depth, empty_table(By::Path));
            self.insert(table, key.clone(), node);
            return Some(node);
        };
        match &self.nodes[slot.current].made {
            Made::Table { by, .. } if *by != By::Braces => Some(slot.current),
            Made::List {
                items,
                of_sections: true,
            } => items.last().copied(),
            _ => {
                self.note_again(table, slot.entry, key.span);
                None
            }
        }
    }

    /// A `[heading]`: a table of its own, unless only its path was named so far.
    fn enter_new(&mut self, parent: usize, key: &Key<'i>, span: Span) -> usize {
        let depth = self.nodes[parent].depth + 1;
        let Some(slot) = self.slots.get(&(parent, key.text.clone())).copied() else {
            let node = self.add(span, depth, empty_table(By::Heading));
            self.insert(parent, key.clone(), node);
            return node;
        };
        if let Made::Table {
            by: by @ By::Path, ..
        } = &mut self.nodes[slot.current].made
        {
            *by = By::Heading;
            self.nodes[slot.current].span = span;
            return slot.current;
        }
        // what follows belongs to the second one: headings below it must not reach the first
        self.note_again(parent, slot.entry, key.span);
        let shadow = self.add(span, depth, empty_table(By::Heading));
        self.slots.insert(
            (parent, key.text.clone()),
            Slot {
                entry: slot.entry,
                current: shadow,
            },
        );
        shadow
    }

    /// A `[[heading]]`: one more table of its list.
    fn enter_next(&mut self, parent: usize, key: &Key<'i>, span: Span) -> Option<usize> {
        let depth = self.nodes[parent].depth + 1;
        let list = match self.slots.get(&(parent, key.text.clone())).copied() {
            Some(slot)
                if matches!(
                    self.nodes[slot.current].made,
                    Made::List {
                        of_sections: true,
                        ..
                    }
                ) =>
            {
                slot.current
            }
            Some(slot) => {
                self.note_again(parent, slot.entry, key.span);
                return None;
            }
            None => {
                let node = self.add(
                    span,
                    depth,
                    Made::List {
                        items: Vec::new(),
                        of_sections: true,
                    },
                );
                self.insert(parent, key.clone(), node);
                node
            }
        };
        let node = self.add(span, depth + 1, empty_table(By::Heading));
        if let Made::List { items, .. } = &mut self.nodes[list].made {
            items.push(node);
        }
        Some(node)
    }

    pub(super) fn start_heading(&mut self, span: Place, of_sections: bool) {
        self.path.clear();
        self.heading = Some(Heading {
            span: ours(span),
            of_sections,
        });
    }

    pub(super) fn end_heading(&mut self, span: Place) {
        if let Some(heading) = &mut self.heading {
            heading.span.end = span.end();
        }
        self.open_heading();
    }
}
