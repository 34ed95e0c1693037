//! From flat nodes to the tree.

use super::{Builder, By, Made, ROOT, Slots};
use crate::diag::Margin;
use crate::syntax::tree::{Content, Entry, Spanned, Table, Value};
use crate::text::Span;

impl<'i> Builder<'i> {
    /// The tree.
    pub(in crate::syntax) fn finish(mut self, margin: Margin<'_>) -> Table {
        for span in &self.too_deep {
            margin.error("too-deep", *span).put();
        }
        if !self.too_deep.is_empty() {
            self.mark_broken(ROOT);
        }
        match self.value(ROOT).content {
            Content::Table(table) => table,
            _ => Table::default(),
        }
    }

    fn value(&mut self, node: usize) -> Value {
        let span = self.nodes[node].span;
        let made = std::mem::replace(&mut self.nodes[node].made, Made::Plain(Content::Broken));
        let content = match made {
            Made::Plain(content) => content,
            Made::List { items, .. } => {
                Content::List(items.into_iter().map(|item| self.value(item)).collect())
            }
            Made::Table { entries, by, broken } => {
                let head = if by == By::Braces {
                    Span::new(span.start, span.start + 1)
                } else {
                    span
                };
                Content::Table(Table {
                    head,
                    entries: self.entries(entries),
                    broken,
                })
            }
        };
        Value { span, content }
    }

    fn entries(&mut self, entries: Vec<Slots<'i>>) -> Vec<Entry> {
        let entry = |Slots { key, value, again }| Entry {
            key: Spanned {
                value: key.text.into_owned(),
                span: key.span,
            },
            value: self.value(value),
            again,
        };
        let mut entries: Vec<Entry> = entries.into_iter().map(entry).collect();
        entries.sort_by_key(|entry| entry.key.span.start);
        entries
    }
}
