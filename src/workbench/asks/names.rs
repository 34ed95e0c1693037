//! All projects in the order of a name, as a language has it: found out once, and mended where a record changes.
//!
//! To read and sort a hundred thousand names takes seconds, a mark touches none of them, and an edited project is one.

use std::collections::HashMap;
use std::rc::Rc;

use crate::ledger::Subject;
use crate::store::{Named, QueueAsk, Since};
use crate::text::{Lang, Wording, sort_key};
use crate::workbench::{Fault, Workbench};

/// The projects in an order that was found out.
#[derive(Debug, Clone)]
pub struct Names {
    named: Named,
    lang: Lang,
    /// The state of the store at which it was, as far as others write.
    version: i64,
    rows: Vec<Row>,
}

/// A project by what it is sorted by: what has no name comes last, what is alike goes by its entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    is_nameless: bool,
    key: Rc<str>,
    position: u64,
}

/// The positions of the rows that are asked for, in the order of a name.
pub(super) fn positions(bench: &Workbench, named: Named, ask: &QueueAsk) -> Result<Vec<u64>, Fault> {
    let mut kept = bench.names.borrow_mut();
    let order = match kept.take() {
        Some(before) => before.renewed(bench, named)?,
        None => Names::found(bench, named)?,
    };
    let rows = kept.insert(order).rows.iter().map(|row| row.position);
    if ask.text.trim().is_empty() {
        return Ok(rows.collect());
    }
    let mut shown = bench.store.positions(ask)?;
    shown.sort_unstable();
    Ok(rows.filter(|at| shown.binary_search(at).is_ok()).collect())
}

impl Names {
    fn found(bench: &Workbench, named: Named) -> Result<Self, Fault> {
        let (lang, version) = (bench.lang(), bench.store.data_version()?);
        // whatever was written before is in what is read now
        bench.store.touched();
        let all = QueueAsk::all(bench.who()?, crate::scoring::SCORER);
        let mut keys: HashMap<String, Rc<str>> = HashMap::new();
        let mut rows = Vec::new();
        for (position, name) in bench.store.names(&all, named)? {
            let name = name.say(lang);
            // many projects share a place
            let key = keys
                .entry(name.to_owned())
                .or_insert_with(|| sort_key(name, lang).into());
            rows.push(Row {
                is_nameless: name.is_empty(),
                key: Rc::clone(key),
                position,
            });
        }
        rows.sort_unstable();
        Ok(Self {
            named,
            lang,
            version,
            rows,
        })
    }

    /// The same as it is now.
    fn renewed(mut self, bench: &Workbench, named: Named) -> Result<Self, Fault> {
        let is_same = self.named == named && self.lang == bench.lang();
        if !is_same || self.version != bench.store.data_version()? {
            return Self::found(bench, named);
        }
        let Since::These(subjects) = bench.store.touched() else {
            return Self::found(bench, named);
        };
        for subject in subjects {
            match subject {
                Subject::Project(id) => {
                    if let Some((position, name)) = bench.store.name_of(&id, named)? {
                        self.put(position, &name);
                    }
                }
                // its projects are told by nothing else
                Subject::Place(_) if named == Named::Place => return Self::found(bench, named),
                _ => {}
            }
        }
        Ok(self)
    }

    /// Puts a project where its name belongs, and away from where it was.
    fn put(&mut self, position: u64, name: &Wording) {
        let name = name.say(self.lang);
        let row = Row {
            is_nameless: name.is_empty(),
            key: sort_key(name, self.lang).into(),
            position,
        };
        if let Some(at) = self.rows.iter().position(|row| row.position == position) {
            self.rows.remove(at);
        }
        let at = self.rows.partition_point(|other| *other < row);
        self.rows.insert(at, row);
    }
}
