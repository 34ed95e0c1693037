//! New stores: an empty one of the user's own, and the demo's.

use std::path::PathBuf;

use serde_json::json;

use crate::ledger::Event;
use crate::model::{Person, PersonId, Role};
use crate::text::{Phrase, Source, Wording};
use crate::workbench::args::Args;
use crate::workbench::reply::Next;
use crate::workbench::session::no_home;
use crate::workbench::{Fault, Home, Reply, Session, Workbench};

/// The data files of the demo, in the order they are read.
const DEMO: [(&str, &str); 9] = [
    ("people.toml", include_str!("../../../rubrics/demo/people.toml")),
    ("places.toml", include_str!("../../../rubrics/demo/places.toml")),
    ("units.toml", include_str!("../../../rubrics/demo/units.toml")),
    (
        "liaoning.toml",
        include_str!("../../../rubrics/demo/liaoning.toml"),
    ),
    ("jiaozuo.toml", include_str!("../../../rubrics/demo/jiaozuo.toml")),
    ("zibo.toml", include_str!("../../../rubrics/demo/zibo.toml")),
    ("guangxi.toml", include_str!("../../../rubrics/demo/guangxi.toml")),
    ("lingang.toml", include_str!("../../../rubrics/demo/lingang.toml")),
    (
        "shenyang-zone.toml",
        include_str!("../../../rubrics/demo/shenyang-zone.toml"),
    ),
];

/// The demo's evaluator.
const DEMO_PERSON: &str = "evaluator";

/// `init --as ID --name N`: a new store whose first person may do everything.
pub fn init(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let Some(id) = &session.person else {
        return Err(Fault::user("no-person", Phrase::new("fault-init-no-person"))
            .hint(Phrase::new("fault-init-no-person-hint")));
    };
    let id = PersonId::new(id).ok_or_else(|| crate::workbench::records::bad_id(id))?;
    let person = Person {
        name: Wording::new(args.get("name").unwrap_or(id.as_str())),
        roles: [Role::Evaluator, Role::Chair, Role::Office].into(),
        party: None,
        unit: None,
        id,
    };
    let path = session.store_path()?;
    let mut bench = Workbench::create(session, &path, &person.id)?;
    bench.record(&[Event::Person(person.clone())])?;
    bench.remember()?;
    let line = Phrase::new("reply-created")
        .with("store", path.display().to_string())
        .with("person", person.id.as_str());
    let json = json!({"store": path, "people": [crate::workbench::records::person_json(&person)]});
    Ok(Reply::line(json, line))
}

/// `demo`: the demo's store, made if it is not there.
pub fn demo(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let path = demo_path(session)?;
    let here = Session {
        store: Some(path.clone()),
        ..session.clone()
    };
    let mut bench = if path.exists() {
        Workbench::open(&here)?
    } else {
        Workbench::create(&here, &path, &demo_person())?
    };
    // a demo whose making was cut off has no people yet; adding again changes nothing that is there
    if bench.people()?.is_empty() {
        let sources: Vec<Source> = DEMO.iter().map(|(name, text)| Source::new(*name, text)).collect();
        bench.add(&sources)?;
    }
    bench.remember()?;
    let people = bench.people()?;
    let rows: Vec<_> = people
        .iter()
        .map(crate::workbench::records::person_json)
        .collect();
    let line = Phrase::new("reply-demo")
        .with("store", path.display().to_string())
        .with("person", DEMO_PERSON);
    let person = session.person.clone().unwrap_or_else(|| DEMO_PERSON.to_owned());
    let next = if args.has("no-open") {
        Next::Nothing
    } else {
        Next::Open {
            store: path.clone(),
            person,
        }
    };
    Ok(Reply {
        next,
        ..Reply::line(json!({"store": path, "people": rows}), line)
    })
}

fn demo_path(session: &Session) -> Result<PathBuf, Fault> {
    session
        .store
        .clone()
        .or_else(|| session.home.as_ref().map(Home::demo))
        .ok_or_else(no_home)
}

fn demo_person() -> PersonId {
    PersonId::new(DEMO_PERSON).expect("the demo's person has an id")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_demo_file_is_built_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics/demo");
        let mut files: Vec<String> = std::fs::read_dir(folder)
            .expect("the demo's folder is there")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .into_string()
                    .expect("a plain name")
            })
            .filter(|name| {
                std::path::Path::new(name)
                    .extension()
                    .is_some_and(|end| end == "toml")
            })
            .collect();
        files.sort();
        let mut built: Vec<&str> = DEMO.iter().map(|(name, _)| *name).collect();
        built.sort_unstable();
        assert_eq!(files, built);
    }
}
