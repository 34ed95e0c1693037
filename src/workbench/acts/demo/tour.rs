//! The store of the tour: the real cases once more, made anew for every tour and thrown away after it, so that nothing
//! done to try it is ever on a real sheet.

use super::{CASES, EVALUATOR, PEOPLE, person, sources};
use crate::store::{Access, Store};
use crate::workbench::pens::Pens;
use crate::workbench::session::no_home;
use crate::workbench::{Fault, Session, Workbench};

/// Makes the store of a tour; one that was left behind by a tour that was cut off is thrown away first.
pub fn begin(session: &Session) -> Result<Workbench, Fault> {
    end(session)?;
    let path = session.home.as_ref().ok_or_else(no_home)?.tour();
    let here = Session {
        store: Some(path.clone()),
        person: Some(EVALUATOR.to_owned()),
        ..session.clone()
    };
    let mut bench = Workbench::create(&here, &path, &person(EVALUATOR))?;
    bench.add(&sources([PEOPLE].iter().chain(&CASES)))?;
    Ok(bench)
}

/// Throws the store of a tour away, and what is remembered of its pens.
pub fn end(session: &Session) -> Result<(), Fault> {
    let home = session.home.as_ref().ok_or_else(no_home)?;
    let path = home.tour();
    if !path.exists() {
        return Ok(());
    }
    // one that cannot be read has no pens to forget
    if let Ok(pens) = Store::open(&path, Access::Read).and_then(|store| store.pens()) {
        let gone: Vec<String> = pens.iter().map(|known| known.pen.to_string()).collect();
        Pens::forget(home, &gone)?;
    }
    Store::remove(&path);
    Ok(())
}
