//! The rows of the table: layer, gesture, keys, place in the footer.

use super::{Gesture, Layer};

/// One gesture of one layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Where it can be made.
    pub layer: Layer,
    /// What it is.
    pub gesture: Gesture,
    /// Its keys by name, blanks between them, the one to show first.
    pub names: &'static str,
    /// Its place in the footer, from the left; not there without one.
    pub footer: Option<u8>,
}

/// The place of help in every footer: at the end, where it is never dropped.
const HELP: u8 = 99;

const fn row(layer: Layer, gesture: Gesture, names: &'static str) -> Row {
    Row {
        layer,
        gesture,
        names,
        footer: None,
    }
}

const fn shown(place: u8, layer: Layer, gesture: Gesture, names: &'static str) -> Row {
    Row {
        layer,
        gesture,
        names,
        footer: Some(place),
    }
}

/// Every gesture there is.
pub static ROWS: &[Row] = &[
    shown(1, Layer::Queue, Gesture::Enter, "ret"),
    shown(2, Layer::Queue, Gesture::NextOpen, "tab"),
    row(Layer::Queue, Gesture::PreviousOpen, "backtab"),
    shown(3, Layer::Queue, Gesture::Seal, "S F5"),
    shown(4, Layer::Queue, Gesture::History, "h C-y"),
    shown(5, Layer::Queue, Gesture::Card, "e F4"),
    shown(7, Layer::Queue, Gesture::Filter, "/ F3"),
    shown(8, Layer::Queue, Gesture::Sort, "s C-o"),
    shown(6, Layer::Queue, Gesture::Commands, ": F9"),
    shown(HELP, Layer::Queue, Gesture::Help, "F1 ?"),
    shown(9, Layer::Queue, Gesture::Leave, "q F10 C-q C-c"),
    row(Layer::Queue, Gesture::Back, "esc"),
    row(Layer::Queue, Gesture::Undo, "u F7"),
    row(Layer::Queue, Gesture::Redo, "C-r F8"),
    row(Layer::Queue, Gesture::Mouse, "C-t"),
    row(Layer::Queue, Gesture::Up, "up k"),
    row(Layer::Queue, Gesture::Down, "down j"),
    row(Layer::Queue, Gesture::PageUp, "pageup"),
    row(Layer::Queue, Gesture::PageDown, "pagedown"),
    row(Layer::Queue, Gesture::First, "home"),
    row(Layer::Queue, Gesture::Last, "end"),
    //
    shown(1, Layer::Workbench, Gesture::Digit, "0 1 2 3 4 5 6 7 8 9"),
    shown(9, Layer::Workbench, Gesture::Number, "."),
    shown(2, Layer::Workbench, Gesture::NotApplicable, "n -"),
    shown(10, Layer::Workbench, Gesture::Abstain, "x C-x"),
    shown(3, Layer::Workbench, Gesture::Evidence, "e F4"),
    shown(4, Layer::Workbench, Gesture::Comment, "c F6"),
    shown(5, Layer::Workbench, Gesture::NextOpen, "tab"),
    row(Layer::Workbench, Gesture::PreviousOpen, "backtab"),
    shown(6, Layer::Workbench, Gesture::Undo, "u F7"),
    row(Layer::Workbench, Gesture::Redo, "C-r F8"),
    shown(7, Layer::Workbench, Gesture::Why, "ret"),
    shown(11, Layer::Workbench, Gesture::Seal, "S F5"),
    row(Layer::Workbench, Gesture::History, "h C-y"),
    row(Layer::Workbench, Gesture::Filter, "/ F3"),
    shown(8, Layer::Workbench, Gesture::Commands, ": F9"),
    shown(HELP, Layer::Workbench, Gesture::Help, "F1 ?"),
    row(Layer::Workbench, Gesture::Leave, "q F10 C-q C-c"),
    row(Layer::Workbench, Gesture::Back, "esc"),
    row(Layer::Workbench, Gesture::Mouse, "C-t"),
    row(Layer::Workbench, Gesture::Up, "up k"),
    row(Layer::Workbench, Gesture::Down, "down j"),
    row(Layer::Workbench, Gesture::Fold, "left"),
    row(Layer::Workbench, Gesture::Unfold, "right l"),
    row(Layer::Workbench, Gesture::PageUp, "pageup"),
    row(Layer::Workbench, Gesture::PageDown, "pagedown"),
    row(Layer::Workbench, Gesture::First, "home"),
    row(Layer::Workbench, Gesture::Last, "end"),
    //
    shown(1, Layer::Comment, Gesture::Save, "C-s F2"),
    shown(2, Layer::Comment, Gesture::Back, "esc C-c"),
    shown(3, Layer::Comment, Gesture::NewLine, "ret"),
    shown(HELP, Layer::Comment, Gesture::Help, "F1"),
    //
    shown(1, Layer::Evidence, Gesture::Cite, "space"),
    shown(2, Layer::Evidence, Gesture::Add, "a ins"),
    shown(3, Layer::Evidence, Gesture::Change, "ret"),
    shown(4, Layer::Evidence, Gesture::Filter, "/ F3"),
    shown(5, Layer::Evidence, Gesture::Back, "esc C-c"),
    row(Layer::Evidence, Gesture::Commands, ": F9"),
    row(Layer::Evidence, Gesture::Undo, "u F7"),
    row(Layer::Evidence, Gesture::Redo, "C-r F8"),
    shown(HELP, Layer::Evidence, Gesture::Help, "F1 ?"),
    row(Layer::Evidence, Gesture::Up, "up k"),
    row(Layer::Evidence, Gesture::Down, "down j"),
    row(Layer::Evidence, Gesture::PageUp, "pageup"),
    row(Layer::Evidence, Gesture::PageDown, "pagedown"),
    row(Layer::Evidence, Gesture::First, "home"),
    row(Layer::Evidence, Gesture::Last, "end"),
    //
    shown(1, Layer::Form, Gesture::NextSlot, "tab"),
    row(Layer::Form, Gesture::PreviousSlot, "backtab"),
    shown(2, Layer::Form, Gesture::Save, "C-s F2"),
    shown(3, Layer::Form, Gesture::Back, "esc C-c"),
    shown(HELP, Layer::Form, Gesture::Help, "F1"),
    //
    shown(1, Layer::Prompt, Gesture::Enter, "ret"),
    shown(2, Layer::Prompt, Gesture::Back, "esc C-c"),
    row(Layer::Prompt, Gesture::Up, "up C-p"),
    row(Layer::Prompt, Gesture::Down, "down C-n"),
    row(Layer::Prompt, Gesture::PageUp, "pageup"),
    row(Layer::Prompt, Gesture::PageDown, "pagedown"),
    shown(HELP, Layer::Prompt, Gesture::Help, "F1"),
    //
    shown(1, Layer::Trace, Gesture::Enter, "ret"),
    shown(2, Layer::Trace, Gesture::Unfold, "right l"),
    row(Layer::Trace, Gesture::Fold, "left h"),
    shown(3, Layer::Trace, Gesture::Back, "esc C-c"),
    row(Layer::Trace, Gesture::Commands, ": F9"),
    shown(HELP, Layer::Trace, Gesture::Help, "F1 ?"),
    row(Layer::Trace, Gesture::Up, "up k"),
    row(Layer::Trace, Gesture::Down, "down j"),
    row(Layer::Trace, Gesture::PageUp, "pageup"),
    row(Layer::Trace, Gesture::PageDown, "pagedown"),
    row(Layer::Trace, Gesture::First, "home"),
    row(Layer::Trace, Gesture::Last, "end"),
    //
    shown(1, Layer::Help, Gesture::Back, "esc F1 q ? C-c"),
    row(Layer::Help, Gesture::Up, "up k"),
    row(Layer::Help, Gesture::Down, "down j"),
    row(Layer::Help, Gesture::PageUp, "pageup"),
    row(Layer::Help, Gesture::PageDown, "pagedown space"),
    row(Layer::Help, Gesture::First, "home"),
    row(Layer::Help, Gesture::Last, "end"),
    //
    shown(1, Layer::Confirm, Gesture::Yes, "ret y"),
    shown(2, Layer::Confirm, Gesture::No, "esc n C-c"),
    row(Layer::Confirm, Gesture::Up, "up"),
    row(Layer::Confirm, Gesture::Down, "down"),
    shown(HELP, Layer::Confirm, Gesture::Help, "F1 ?"),
    //
    row(Layer::Text, Gesture::Left, "left"),
    row(Layer::Text, Gesture::Right, "right C-f"),
    row(Layer::Text, Gesture::WordLeft, "C-left"),
    row(Layer::Text, Gesture::WordRight, "C-right"),
    row(Layer::Text, Gesture::RowStart, "home"),
    row(Layer::Text, Gesture::RowEnd, "end C-e"),
    row(Layer::Text, Gesture::Up, "up"),
    row(Layer::Text, Gesture::Down, "down"),
    row(Layer::Text, Gesture::First, "C-home"),
    row(Layer::Text, Gesture::Last, "C-end"),
    row(Layer::Text, Gesture::EraseBack, "backspace"),
    row(Layer::Text, Gesture::EraseForward, "del C-d"),
    row(Layer::Text, Gesture::EraseWord, "C-w"),
    row(Layer::Text, Gesture::EraseLine, "C-k"),
    row(Layer::Text, Gesture::NewLine, "ret"),
    row(Layer::Text, Gesture::Undo, "C-u F7"),
    row(Layer::Text, Gesture::Redo, "C-r F8"),
    row(Layer::Text, Gesture::Mouse, "C-t"),
];

impl Gesture {
    /// Its name, as it stands in `screen-key-*` and in a config.
    pub fn name(self) -> &'static str {
        match self {
            Self::Enter => "enter",
            Self::Back => "back",
            Self::Leave => "leave",
            Self::Help => "help",
            Self::Commands => "commands",
            Self::Filter => "filter",
            Self::Sort => "sort",
            Self::Seal => "seal",
            Self::History => "history",
            Self::Card => "card",
            Self::Digit => "digit",
            Self::Number => "number",
            Self::NotApplicable => "not-applicable",
            Self::Abstain => "abstain",
            Self::Evidence => "evidence",
            Self::Comment => "comment",
            Self::NextOpen => "next-open",
            Self::PreviousOpen => "previous-open",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Why => "why",
            Self::Save => "save",
            Self::NextSlot => "next-slot",
            Self::PreviousSlot => "previous-slot",
            Self::Add => "add",
            Self::Cite => "cite",
            Self::Change => "change",
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unfold => "unfold",
            Self::Fold => "fold",
            Self::Mouse => "mouse",
            Self::Up => "up",
            Self::Down => "down",
            Self::PageUp => "page-up",
            Self::PageDown => "page-down",
            Self::First => "first",
            Self::Last => "last",
            Self::Left => "left",
            Self::Right => "right",
            Self::WordLeft => "word-left",
            Self::WordRight => "word-right",
            Self::RowStart => "row-start",
            Self::RowEnd => "row-end",
            Self::EraseBack => "erase-back",
            Self::EraseForward => "erase-forward",
            Self::EraseWord => "erase-word",
            Self::EraseLine => "erase-line",
            Self::NewLine => "new-line",
        }
    }
}
