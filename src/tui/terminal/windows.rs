//! Input on Windows: the console's events, translated.
//!
//! The console has no paste: a pasted text arrives as keys, Enter between its lines. It has no signals to serve.

use std::io;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use crossterm::event::{self as console, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

use crate::tui::event::{Code, Event, Held, Key, Mouse, MouseAct};
use crate::tui::run::Arrival;

/// Where events come from.
#[derive(Debug)]
pub(super) struct Source;

impl Source {
    pub(super) fn open() -> io::Result<Self> {
        // turns on escape sequences in consoles that have them switched off
        if crossterm::ansi_support::supports_ansi() {
            Ok(Self)
        } else {
            Err(io::ErrorKind::Unsupported.into())
        }
    }

    /// What arrived; nothing after `patience`, without which it waits for ever.
    pub(super) fn wait(&mut self, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        let mut arrivals = Vec::new();
        let mut patience = patience.unwrap_or(Duration::MAX);
        while console::poll(patience)? {
            arrivals.extend(translated(console::read()?).map(Arrival::Event));
            patience = Duration::ZERO;
        }
        Ok(arrivals)
    }

    /// The console is not asked for its ground: its answer would come as keys.
    pub(super) fn expects_ground(&mut self) {}

    /// Nothing was asked.
    pub(super) fn await_ground(&mut self) {}

    /// Runs a program in our place.
    pub(super) fn run(&mut self, program: &mut Command) -> io::Result<ExitStatus> {
        program.status()
    }

    /// The console answers nobody.
    pub(super) fn forget_answers(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// A console program is not stopped and continued.
    pub(super) fn stop(&mut self) {}
}

fn translated(event: console::Event) -> Option<Event> {
    match event {
        console::Event::Key(key) if key.kind != KeyEventKind::Release => translated_key(key).map(Event::Key),
        console::Event::Paste(text) => Some(Event::Paste(text)),
        console::Event::Resize(columns, rows) => Some(Event::Resize(columns, rows)),
        console::Event::Mouse(mouse) => translated_mouse(mouse).map(Event::Mouse),
        _ => None,
    }
}

fn translated_key(key: console::KeyEvent) -> Option<Key> {
    let code = match key.code {
        KeyCode::Char(ch) => Code::Char(ch),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    let says_shift = matches!(code, Code::Char(_) | Code::BackTab);
    // AltGr arrives as both and types a character
    let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
    let is_typed = matches!(code, Code::Char(_)) && key.modifiers.contains(alt_gr);
    let held = Held {
        control: key.modifiers.contains(KeyModifiers::CONTROL) && !is_typed,
        alt: key.modifiers.contains(KeyModifiers::ALT) && !is_typed,
        shift: key.modifiers.contains(KeyModifiers::SHIFT) && !says_shift,
    };
    Some(Key { code, held })
}

fn translated_mouse(mouse: console::MouseEvent) -> Option<Mouse> {
    let act = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => MouseAct::Press,
        MouseEventKind::Drag(MouseButton::Left) => MouseAct::Drag,
        MouseEventKind::Up(MouseButton::Left) => MouseAct::Release,
        MouseEventKind::ScrollUp => MouseAct::WheelUp,
        MouseEventKind::ScrollDown => MouseAct::WheelDown,
        _ => return None,
    };
    Some(Mouse {
        act,
        column: mouse.column,
        row: mouse.row,
    })
}
