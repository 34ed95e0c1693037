//! The demo: real cases from published sources, unmarked; and a second store in which made-up evaluators marked some.

mod diary;
mod scored;
pub mod tour;

use std::path::Path;

use serde_json::{Value, json};

use crate::model::PersonId;
use crate::store::{Store, Watch};
use crate::text::{Phrase, Source};
use crate::workbench::args::Args;
use crate::workbench::reply::Next;
use crate::workbench::session::no_home;
use crate::workbench::{Fault, Home, Reply, Session, Workbench};

/// The real cases, in the order they are read.
const CASES: [(&str, &str); 9] = [
    (
        "places.toml",
        include_str!("../../../../rubrics/demo/places.toml"),
    ),
    ("units.toml", include_str!("../../../../rubrics/demo/units.toml")),
    ("needs.toml", include_str!("../../../../rubrics/demo/needs.toml")),
    (
        "liaoning.toml",
        include_str!("../../../../rubrics/demo/liaoning.toml"),
    ),
    (
        "jiaozuo.toml",
        include_str!("../../../../rubrics/demo/jiaozuo.toml"),
    ),
    ("zibo.toml", include_str!("../../../../rubrics/demo/zibo.toml")),
    (
        "guangxi.toml",
        include_str!("../../../../rubrics/demo/guangxi.toml"),
    ),
    (
        "lingang.toml",
        include_str!("../../../../rubrics/demo/lingang.toml"),
    ),
    (
        "shenyang-zone.toml",
        include_str!("../../../../rubrics/demo/shenyang-zone.toml"),
    ),
];

/// Who evaluates the real cases.
const PEOPLE: (&str, &str) = (
    "people.toml",
    include_str!("../../../../rubrics/demo/people.toml"),
);

/// The demo's evaluator.
const EVALUATOR: &str = "evaluator";

/// `demo`: the demo's store, made if it is not there.
pub fn demo(session: &Session, args: &Args, watch: &Watch) -> Result<Reply, Fault> {
    if args.has("scored") {
        return scored::demo(session, args, watch);
    }
    let here = here(session, Home::demo)?;
    let path = here.store_path()?;
    if !path.exists() {
        make(&path, |draft| real(&here, draft, watch))?;
    }
    opened(&Workbench::open(&here)?, &path, EVALUATOR, args)
}

/// Makes a demo beside its place and puts it there when it is whole: a making that is cut off leaves none.
fn make(path: &Path, fill: impl FnOnce(&Path) -> Result<(), Fault>) -> Result<(), Fault> {
    Store::make_whole(path, fill)
}

/// The real cases, unmarked.
fn real(session: &Session, path: &Path, watch: &Watch) -> Result<(), Fault> {
    let mut bench = Workbench::create(session, path, &person(EVALUATOR))?;
    bench.be_watched(watch.clone())?;
    bench.add(&sources([PEOPLE].iter().chain(&CASES)))?;
    bench.remember()
}

/// This run on the named store, else on the demo's own.
fn here(session: &Session, own: fn(&Home) -> std::path::PathBuf) -> Result<Session, Fault> {
    let named = session.store.clone();
    let path = named.or_else(|| session.home.as_ref().map(own));
    Ok(Session {
        store: Some(path.ok_or_else(no_home)?),
        ..session.clone()
    })
}

/// What is told of a demo that is there, and the workbench on it unless that is not wanted.
fn opened(bench: &Workbench, path: &Path, evaluator: &str, args: &Args) -> Result<Reply, Fault> {
    let session = bench.session();
    let people = bench.people()?;
    let rows: Vec<Value> = people
        .iter()
        .map(crate::workbench::records::person_json)
        .collect();
    let person = session.person.clone().unwrap_or_else(|| evaluator.to_owned());
    let line = Phrase::new("reply-demo")
        .with("store", path.display().to_string())
        .with("person", person.as_str());
    let next = if args.has("no-open") {
        Next::Nothing
    } else if args.has("tour") {
        Next::Tour {
            store: path.to_path_buf(),
            person,
        }
    } else {
        Next::Open {
            store: path.to_path_buf(),
            person,
        }
    };
    Ok(Reply {
        next,
        ..Reply::line(json!({"store": path, "people": rows}), line)
    })
}

fn sources<'a>(files: impl IntoIterator<Item = &'a (&'static str, &'static str)>) -> Vec<Source> {
    files
        .into_iter()
        .map(|(name, text)| Source::new(*name, text))
        .collect()
}

fn person(id: &str) -> PersonId {
    PersonId::new(id).expect("the demo's people have ids")
}

#[cfg(test)]
mod tests {
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
            .filter(|name| Path::new(name).extension().is_some_and(|end| end == "toml"))
            .collect();
        files.sort();
        let mut built: Vec<&str> = CASES.iter().map(|(name, _)| *name).collect();
        built.push(PEOPLE.0);
        built.sort_unstable();
        assert_eq!(files, built);
    }
}
