//! What the `toml` crate reads in a sound text, our reader reads too: the same keys, the same values.

use std::path::{Path, PathBuf};

use rubricate::diag::Sink;
use rubricate::number::Exact;
use rubricate::syntax::{self, Content};
use rubricate::text::Source;

#[test]
fn shipped_and_demo_texts_are_read_as_the_toml_crate_reads_them() {
    let texts = toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics"));
    assert!(texts.len() > 8, "{} texts", texts.len());
    for path in texts {
        check(
            &path.display().to_string(),
            &std::fs::read_to_string(&path).expect("a text"),
        );
    }
}

#[test]
fn every_form_of_toml_means_the_same() {
    check(
        "forms",
        "a = 'x'\nb = \"\\u6821 \\n\"\nc = '''\nlines\n'''\nd = [1, 2.50, -3e2, 1_000]\ne = { f = true, g.h = 'deep' }\n\
         [i.j]\nk = 2006-05-01\n[[l]]\nm = 1\n[[l]]\nm = 2\n[l.n]\n'quoted key' = ''\n",
    );
}

fn check(name: &str, text: &str) {
    let theirs: toml::Table = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let (source, sink) = (Source::new(name, text), Sink::new());
    let ours = syntax::read(&source, &sink);
    let findings = sink.into_findings();
    assert!(findings.is_empty(), "{name}: {findings:?}");
    same_table(name, &ours, &theirs);
}

fn same_table(at: &str, ours: &syntax::Table, theirs: &toml::Table) {
    let keys = |keys: &mut dyn Iterator<Item = String>| keys.collect::<std::collections::BTreeSet<_>>();
    let mine = keys(&mut ours.entries.iter().map(|entry| entry.key.value.clone()));
    assert_eq!(mine, keys(&mut theirs.keys().cloned()), "keys of {at}");
    for entry in &ours.entries {
        let key = &entry.key.value;
        same(&format!("{at}.{key}"), &entry.value.content, &theirs[key]);
    }
}

fn same(at: &str, ours: &Content, theirs: &toml::Value) {
    match (ours, theirs) {
        (Content::Text(ours), toml::Value::String(theirs)) => assert_eq!(ours, theirs, "{at}"),
        (Content::Flag(ours), toml::Value::Boolean(theirs)) => assert_eq!(ours, theirs, "{at}"),
        (Content::Date(ours), toml::Value::Datetime(theirs)) => assert_eq!(*ours, theirs.to_string(), "{at}"),
        (Content::Number(Some(ours)), toml::Value::Integer(theirs)) => {
            assert_eq!(*ours, Exact::from(*theirs), "{at}");
        }
        // theirs went through a binary float; the nearest float to ours must be it
        (Content::Number(Some(ours)), toml::Value::Float(theirs)) => {
            assert!(
                (ours.approximate() - theirs).abs() <= f64::EPSILON * theirs.abs(),
                "{at}: {ours} and {theirs}"
            );
        }
        (Content::List(ours), toml::Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "length of {at}");
            for (index, (ours, theirs)) in ours.iter().zip(theirs).enumerate() {
                same(&format!("{at}[{index}]"), &ours.content, theirs);
            }
        }
        (Content::Table(ours), toml::Value::Table(theirs)) => same_table(at, ours, theirs),
        (ours, theirs) => panic!("{at}: {ours:?} and {theirs:?}"),
    }
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    let found = entries.flat_map(|path| {
        if path.is_dir() {
            toml_files(&path)
        } else {
            vec![path]
        }
    });
    found
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect()
}
