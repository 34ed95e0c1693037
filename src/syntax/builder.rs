//! Receives the parser's events and builds the tree, without recursion and with every doubled key noted.

mod harvest;
mod heading;

use std::borrow::Cow;
use std::collections::HashMap;

use toml_parser::decoder::{Encoding, ScalarKind};
use toml_parser::parser::EventReceiver;
use toml_parser::{ErrorSink, ParseError, Raw, Source as Toml, Span as Place};

use super::mistake::Mistake;
use super::tree::Content;
use crate::number::Exact;
use crate::text::Span;

/// How deep tables and lists may lie in each other.
const DEEPEST: usize = 64;
const ROOT: usize = 0;

/// Nodes lie flat while the text is read; they become a tree at the end.
pub(super) struct Builder<'i> {
    text: Toml<'i>,
    nodes: Vec<Node<'i>>,
    /// Where the value of a key of a table is, and into what a heading of that name goes now.
    slots: HashMap<(usize, Cow<'i, str>), Slot>,
    /// The table that keys of this section go into.
    section: usize,
    section_start: usize,
    heading: Option<Heading>,
    path: Vec<Key<'i>>,
    path_goes_on: bool,
    open: Vec<Open>,
    too_deep: Vec<Span>,
}

struct Node<'i> {
    span: Span,
    depth: usize,
    made: Made<'i>,
}

enum Made<'i> {
    Plain(Content),
    List {
        items: Vec<usize>,
        of_sections: bool,
    },
    Table {
        entries: Vec<Slots<'i>>,
        by: By,
        broken: bool,
    },
}

/// What made a table, for that decides what may add to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Path,
    Heading,
    DottedKey,
    Braces,
}

struct Slots<'i> {
    key: Key<'i>,
    value: usize,
    again: Vec<Span>,
}

#[derive(Clone, Copy)]
struct Slot {
    entry: usize,
    current: usize,
}

#[derive(Clone)]
struct Key<'i> {
    text: Cow<'i, str>,
    span: Span,
    broken: bool,
}

struct Heading {
    span: Span,
    of_sections: bool,
}

enum Open {
    Node(usize),
    Refused,
}

impl<'i> Builder<'i> {
    pub(super) fn new(text: Toml<'i>) -> Self {
        let root = Node {
            span: Span::default(),
            depth: 0,
            made: empty_table(By::Heading),
        };
        Self {
            text,
            nodes: vec![root],
            slots: HashMap::new(),
            section: ROOT,
            section_start: 0,
            heading: None,
            path: Vec::new(),
            path_goes_on: false,
            open: Vec::new(),
            too_deep: Vec::new(),
        }
    }

    pub(super) fn start_section(&mut self) {
        self.section_start = self.nodes.len();
    }

    /// Leaves nothing open and notes which tables the mistakes touched.
    pub(super) fn end_section(&mut self, mistakes: &[Mistake]) {
        self.open_heading();
        self.open.clear();
        self.path.clear();
        self.path_goes_on = false;
        if mistakes.is_empty() {
            return;
        }
        self.mark_broken(self.section);
        for node in &mut self.nodes[self.section_start..] {
            let first = mistakes.partition_point(|mistake| mistake.span.start < node.span.start);
            let touched = mistakes
                .get(first)
                .is_some_and(|mistake| mistake.span.start <= node.span.end);
            if let Made::Table {
                by: By::Braces,
                broken,
                ..
            } = &mut node.made
            {
                *broken |= touched;
            }
        }
    }

    fn add(&mut self, span: Span, depth: usize, made: Made<'i>) -> usize {
        self.nodes.push(Node { span, depth, made });
        self.nodes.len() - 1
    }

    fn mark_broken(&mut self, node: usize) {
        if let Made::Table { broken, .. } = &mut self.nodes[node].made {
            *broken = true;
        }
    }

    /// Puts a value where the text is: into the open list, or under the key just read.
    fn place(&mut self, node: usize) {
        match self.open.last() {
            Some(Open::Refused) => {}
            Some(&Open::Node(open)) => match &mut self.nodes[open].made {
                Made::List { items, .. } => items.push(node),
                _ => self.put(open, node),
            },
            None => self.put(self.section, node),
        }
    }

    /// The depth a value placed now would have.
    fn depth(&self) -> usize {
        let outer = match self.open.last() {
            Some(&Open::Node(open)) => open,
            _ => self.section,
        };
        self.nodes[outer].depth + self.path.len().max(1)
    }

    fn put(&mut self, table: usize, node: usize) {
        let mut path = std::mem::take(&mut self.path);
        let Some(key) = path
            .pop()
            .filter(|key| !key.broken && path.iter().all(|key| !key.broken))
        else {
            return;
        };
        let by = if matches!(self.nodes[table].made, Made::Table { by: By::Braces, .. }) {
            By::Braces
        } else {
            By::DottedKey
        };
        let mut table = table;
        for step in path {
            match self.step(table, &step, by) {
                Some(next) => table = next,
                None => return,
            }
        }
        match self.slots.get(&(table, key.text.clone())) {
            Some(slot) => self.note_again(table, slot.entry, key.span),
            None => self.insert(table, key, node),
        }
    }

    /// Into the table a part of a dotted key names, which must not have been made in another way.
    fn step(&mut self, table: usize, key: &Key<'i>, by: By) -> Option<usize> {
        let Some(slot) = self.slots.get(&(table, key.text.clone())).copied() else {
            let depth = self.nodes[table].depth + 1;
            let node = self.add(key.span, depth, empty_table(By::DottedKey));
            self.insert(table, key.clone(), node);
            return Some(node);
        };
        match self.nodes[slot.current].made {
            Made::Table {
                by: By::DottedKey, ..
            } => Some(slot.current),
            Made::Table { by: By::Path, .. } if by == By::DottedKey => Some(slot.current),
            _ => {
                self.note_again(table, slot.entry, key.span);
                // what the path would have led to is not there
                self.mark_broken(table);
                None
            }
        }
    }

    fn insert(&mut self, table: usize, key: Key<'i>, value: usize) {
        let Made::Table { entries, .. } = &mut self.nodes[table].made else {
            return;
        };
        let slot = Slot {
            entry: entries.len(),
            current: value,
        };
        self.slots.insert((table, key.text.clone()), slot);
        entries.push(Slots {
            key,
            value,
            again: Vec::new(),
        });
    }

    fn note_again(&mut self, table: usize, entry: usize, span: Span) {
        if let Made::Table { entries, .. } = &mut self.nodes[table].made {
            entries[entry].again.push(span);
        }
    }

    fn open_node(&mut self, span: Place, made: Made<'i>, error: &mut dyn ErrorSink) -> bool {
        let refused = matches!(self.open.last(), Some(Open::Refused));
        let depth = self.depth();
        if refused || depth >= DEEPEST {
            if !refused {
                let deep = ParseError::new("cannot recurse further; max recursion depth met");
                error.report_error(deep.with_unexpected(span));
            }
            self.path.clear();
            self.open.push(Open::Refused);
            return false;
        }
        let node = self.add(ours(span), depth, made);
        self.place(node);
        self.open.push(Open::Node(node));
        true
    }

    fn close_node(&mut self, span: Place) {
        self.path.clear();
        if let Some(Open::Node(node)) = self.open.pop() {
            self.nodes[node].span.end = span.end().max(self.nodes[node].span.start);
        }
    }

    fn raw(&self, span: Place, encoding: Option<Encoding>) -> Option<Raw<'i>> {
        self.text
            .get(span)
            .map(|raw| Raw::new_unchecked(raw.as_str(), encoding, span))
    }

    fn decode(&self, span: Place, encoding: Option<Encoding>, error: &mut dyn ErrorSink) -> Content {
        let Some(raw) = self.raw(span, encoding) else {
            return Content::Broken;
        };
        let mut errors: Vec<ParseError> = Vec::new();
        let mut decoded = Cow::Borrowed("");
        let kind = raw.decode_scalar(&mut decoded, &mut errors);
        if !errors.is_empty() {
            // a value left out has no text to be wrong
            let errors = errors
                .into_iter()
                .map(|wrong| if span.is_empty() { missing(span) } else { wrong });
            errors.for_each(|wrong| error.report_error(wrong));
            return Content::Broken;
        }
        match kind {
            ScalarKind::String => Content::Text(decoded.into_owned()),
            ScalarKind::Boolean(flag) => Content::Flag(flag),
            ScalarKind::DateTime => Content::Date(decoded.into_owned()),
            ScalarKind::Float => Content::Number(Exact::parse(&decoded)),
            ScalarKind::Integer(radix) if radix.value() == 10 => Content::Number(Exact::parse(&decoded)),
            ScalarKind::Integer(radix) => {
                let whole = i64::from_str_radix(&decoded, radix.value()).ok();
                Content::Number(whole.map(Exact::from))
            }
        }
    }
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.start_heading(span, false);
    }

    fn array_table_open(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.start_heading(span, true);
    }

    fn std_table_close(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.end_heading(span);
    }

    fn array_table_close(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.end_heading(span);
    }

    fn inline_table_open(&mut self, span: Place, error: &mut dyn ErrorSink) -> bool {
        self.open_node(span, empty_table(By::Braces), error)
    }

    fn inline_table_close(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.close_node(span);
    }

    fn array_open(&mut self, span: Place, error: &mut dyn ErrorSink) -> bool {
        self.open_node(
            span,
            Made::List {
                items: Vec::new(),
                of_sections: false,
            },
            error,
        )
    }

    fn array_close(&mut self, span: Place, _error: &mut dyn ErrorSink) {
        self.close_node(span);
    }

    fn simple_key(&mut self, span: Place, encoding: Option<Encoding>, error: &mut dyn ErrorSink) {
        if !std::mem::take(&mut self.path_goes_on) {
            self.path.clear();
        }
        let mut text = Cow::Borrowed("");
        let mut errors: Vec<ParseError> = Vec::new();
        if let Some(raw) = self.raw(span, encoding) {
            raw.decode_key(&mut text, &mut errors);
        }
        let broken = !errors.is_empty();
        for wrong in errors {
            error.report_error(wrong);
        }
        // a longer path is refused where it ends
        if self.path.len() <= DEEPEST {
            self.path.push(Key {
                text,
                span: ours(span),
                broken,
            });
        }
    }

    fn key_sep(&mut self, _span: Place, _error: &mut dyn ErrorSink) {
        self.path_goes_on = true;
    }

    fn scalar(&mut self, span: Place, encoding: Option<Encoding>, error: &mut dyn ErrorSink) {
        let content = self.decode(span, encoding, error);
        let depth = self.depth();
        if depth > DEEPEST {
            self.too_deep.push(ours(span));
            self.path.clear();
            return;
        }
        let node = self.add(ours(span), depth, Made::Plain(content));
        self.place(node);
    }

    fn newline(&mut self, _span: Place, _error: &mut dyn ErrorSink) {
        self.open_heading();
        if self.open.is_empty() {
            self.path.clear();
        }
    }
}

fn empty_table<'i>(by: By) -> Made<'i> {
    Made::Table {
        entries: Vec::new(),
        by,
        broken: false,
    }
}

fn missing(span: Place) -> ParseError {
    ParseError::new("missing value").with_unexpected(span)
}

fn ours(place: Place) -> Span {
    Span::new(place.start(), place.end())
}
