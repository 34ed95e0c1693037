//! A crate that brings the world in is used behind one fence, so that it can be exchanged there and tested around.

use super::{Found, Rule};
use crate::code::Path;
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "fenced-crate",
    way_out: "use it behind its fence, and hand plain values over the fence",
    find,
    fires: "
//- src/ledger/wire.rs
//! Frozen types.
use rusqlite::Row; //~
fn f(client: &mut postgres::Client) {} //~
//- src/tui/state/focus.rs
//! Where the keys go.
use ratatui::layout::Rect; //~
use {crossterm::event::KeyEvent}; //~
//- src/cli/mod.rs
//! One command, one exit code.
use ratatui_core::style::Color; //~
extern crate crossterm; //~
",
    quiet: "
//- src/store/schema.rs
//! Tables.
use rusqlite::{Connection, Row};
//- src/exchange/hub.rs
//! The hub; it never uses rusqlite::Row.
use postgres::Client;
//- src/tui/screen/sheet.rs
//! The workbench screen.
use ratatui::{layout::Rect, crossterm::event::KeyEvent};
fn f() { let postgres = \"postgres::Client\"; crate::workbench::hub::postgres::open(postgres); }
//- tests/store.rs
//! Tests may look behind a fence.
use rusqlite::Connection;
",
};

struct Fence {
    crate_name: &'static str,
    home: &'static str,
    except: &'static str,
}

/// Where each fenced crate may be used, and where inside that it may not.
const FENCES: [Fence; 4] = [
    Fence {
        crate_name: "rusqlite",
        home: "src/store/",
        except: "",
    },
    Fence {
        crate_name: "postgres",
        home: "src/exchange/",
        except: "",
    },
    Fence {
        crate_name: "ratatui",
        home: "src/tui/",
        except: "src/tui/state/",
    },
    Fence {
        crate_name: "crossterm",
        home: "src/tui/",
        except: "src/tui/state/",
    },
];

impl Fence {
    fn lets_in(&self, path: &str) -> bool {
        path.starts_with(self.home) && (self.except.is_empty() || !path.starts_with(self.except))
    }

    /// True for the crate itself and for the crates it is made of, such as `ratatui_core`.
    fn guards(&self, path: &Path<'_>) -> bool {
        let first = path.words.first().map_or("", |word| word.text);
        first
            .strip_prefix(self.crate_name)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    }
}

fn find(house: &House<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for code in house.product() {
        let closed: Vec<&Fence> = FENCES.iter().filter(|fence| !fence.lets_in(code.path)).collect();
        for path in code.paths() {
            let breached = closed.iter().find(|fence| fence.guards(&path));
            found.extend(breached.map(|fence| {
                let but = if fence.except.is_empty() {
                    String::new()
                } else {
                    format!(" but {}", fence.except)
                };
                let what = format!("`{}` outside {}{but}", path.words[0].text, fence.home);
                Found::new(code, path.words[0].line, what)
            }));
        }
    }
    found
}
