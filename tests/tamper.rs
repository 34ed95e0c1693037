//! What can happen to a store from outside: somebody rewrites it, puts an old copy back, fills the disk, or works on
//! it at the same time. What the store alone can show is tested in `tests/store`.
#![cfg(unix)]

mod program;

use std::collections::BTreeSet;
use std::process::{Command, Output};

use program::{Answer, Chance, Line, PERSON, Place, feed, open};
use rubricate::ledger::{Entry, Head};
use rusqlite::{Connection, params};

/// Marks on one sheet, all of them changes.
const MARKS: &str = "dut-committee T1 4\ndut-committee A1 1\ndut-committee R1 2\n";

/// A demo on which some marks were saved.
fn marked() -> Place {
    let place = Place::demo();
    let output = feed(place.command(&["marks"]), MARKS);
    assert!(output.status.success(), "{output:?}");
    place
}

#[test]
fn a_chain_written_anew_is_found_by_the_remembered_heads() {
    let place = marked();
    assert_eq!(place.verify(), (0, vec![]));
    let rewritten = rewrite(&place, "dut-committee");
    place.done(&["rebuild"]);
    // the one who rewrote it remembers nothing, and the file alone shows nothing
    let stranger = place.stranger();
    assert_eq!(stranger.verify(), (0, vec![]));
    assert_eq!(stranger.value("dut-committee", "T1").as_deref(), Some("5"));
    let (code, problems) = place.verify();
    assert_eq!((code, problems.len()), (1, 1), "{problems:?}");
    assert_eq!(problems[0]["entry"], rewritten);
}

#[test]
fn a_chain_cut_short_is_found_by_the_remembered_heads() {
    let place = marked();
    let sql = "DROP TRIGGER entry_stays; DELETE FROM entry WHERE id = (SELECT max(id) FROM entry)";
    Connection::open(&place.store)
        .expect("it opens")
        .execute_batch(sql)
        .expect("it is cut");
    place.done(&["rebuild"]);
    assert_eq!(place.stranger().verify(), (0, vec![]));
    let (code, problems) = place.verify();
    assert_eq!((code, problems.len()), (1, 1), "{problems:?}");
}

#[test]
fn an_older_copy_is_called_older_with_the_way_out() {
    let place = marked();
    let copy = place.path("older.store");
    place.done(&["backup", &copy.display().to_string()]);
    place.done(&["mark", "dut-committee", "T3", "3"]);
    std::fs::rename(&copy, &place.store).expect("the copy is put back");
    let (code, problems) = place.verify();
    assert_eq!((code, problems.len()), (1, 1), "{problems:?}");
    let message = problems[0]["message"].as_str().expect("a message");
    assert!(
        message.contains("the store is older than when this pen was last seen"),
        "{message}"
    );
    let entry = problems[0]["entry"]
        .as_str()
        .expect("the entry that was seen last");
    let told = place.command(&["verify"]).output().expect("it runs");
    let told = String::from_utf8(told.stdout).expect("a text");
    assert!(told.contains(&format!("{entry}: {message}")), "{told}");
    assert!(told.contains("an older copy was put back"), "{told}");
}

#[test]
fn work_on_an_older_copy_begins_a_new_chain() {
    let place = marked();
    let copy = place.path("older.store");
    place.done(&["backup", &copy.display().to_string()]);
    let first = pens(&place);
    place.done(&["mark", "dut-committee", "T3", "3"]);
    let lost = place.path("lost.store");
    std::fs::rename(&place.store, &lost).expect("it is put aside");
    std::fs::rename(&copy, &place.store).expect("the copy is put back");
    place.done(&["mark", "dut-committee", "T3", "2"]);
    let second = pens(&place);
    assert_eq!((first.len(), second.len()), (1, 2), "a pen of its own");
    // so that both can be brought together later, and nothing stands against anything
    let mut whole = open(&lost);
    let entries: Vec<Entry> = open(&place.store)
        .log(None, usize::MAX)
        .expect("the log is read")
        .into_iter()
        .rev()
        .map(|(_, entry)| entry)
        .collect();
    whole.receive(&entries).expect("all of it is taken in");
    assert_eq!(whole.verify(&std::collections::BTreeMap::new()), Ok(vec![]));
    let places: BTreeSet<_> = whole
        .log(None, usize::MAX)
        .expect("the log is read")
        .into_iter()
        .map(|(_, entry)| (entry.pen, entry.seq))
        .collect();
    assert_eq!(
        whole.entry_count().expect("it is counted"),
        places.len() as u64,
        "no place is taken twice"
    );
}

#[test]
fn a_file_that_may_not_grow_loses_nothing() {
    let place = marked();
    let size = std::fs::metadata(&place.store).expect("it is there").len();
    // in blocks of 512 or of 1024 bytes, as the shell likes; both are met before the lines end
    let limit = format!("trap '' XFSZ; ulimit -f {}; exec \"$0\" \"$@\"", size / 1024);
    let mut command = Command::new("sh");
    command
        .args(["-c", &limit, program::PROGRAM, "marks", "--json"])
        .args(place.globals());
    stopped(&place, place.at_home(command), "store-io");
}

#[test]
fn a_full_disk_loses_nothing() {
    let place = marked();
    let disk = place.path("disk");
    std::fs::create_dir(&disk).expect("a folder");
    let size = std::fs::metadata(&place.store).expect("it is there").len() / 1024;
    // a small disk that is there for this one command alone
    let mount = format!("mount -t tmpfs -o size={}k none \"$1\"", size * 3);
    let may = Command::new("unshare")
        .args(["-rm", "sh", "-c", &mount, "sh"])
        .arg(&disk)
        .status();
    if !may.is_ok_and(|status| status.success()) {
        println!("this system lets nobody mount a small disk; the limit on files stands for it");
        return a_file_that_may_not_grow_loses_nothing();
    }
    let script = format!(
        "{mount} && cp \"$2\" \"$1/a.store\" || exit 9
         \"$0\" marks --json --as {PERSON} --store \"$1/a.store\"; code=$?
         mkdir \"$3\"; cp \"$1\"/a.store* \"$3\"; exit $code"
    );
    let kept = place.path("kept");
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-c", &script, program::PROGRAM]);
    command.arg(&disk).arg(&place.store).arg(&kept);
    let command = place.at_home(command);
    let full = place.on(kept.join("a.store"));
    stopped(&full, command, "disk-full");
}

/// Marks until the disk is full: one clear fault, and everything said before is there.
fn stopped(place: &Place, command: Command, name: &str) {
    let mut chance = Chance(3);
    let lines: Vec<Line> = (0..2000).map(|_| Line::random(&mut chance)).collect();
    let output = feed(command, &lines.iter().map(Line::text).collect::<String>());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let answers = answers(&output);
    let Some(Answer::Saving(number)) = answers.last() else {
        panic!("{output:?}")
    };
    assert!(*number > 1, "something was saved before");
    let fault: serde_json::Value =
        serde_json::from_slice(&output.stderr).expect("one fault and nothing else");
    assert_eq!(fault["error"]["name"], name, "{fault}");
    assert!(
        fault["error"]["hint"].is_string(),
        "it says how to go on: {fault}"
    );
    let message = fault["error"]["message"].as_str().expect("a message");
    assert!(message.starts_with(&format!("line {number}: ")), "{message}");
    for (line, later) in (0..number - 1).map(|index| (&lines[index], &lines[index + 1..number - 1])) {
        let same = |other: &&Line| (other.project, other.indicator) == (line.project, line.indicator);
        if later.iter().find(same).is_none() {
            assert_eq!(
                place.value(line.project, line.indicator),
                Some(line.value.to_string()),
                "{line:?}"
            );
        }
    }
    let entries: BTreeSet<String> = place.entries().into_iter().collect();
    for answer in &answers {
        if let Answer::Saved(number, Some(entry)) = answer {
            assert!(entries.contains(entry), "mark {number} was saved and is gone");
        }
    }
    assert_eq!(place.verify(), (0, vec![]));
    let output = feed(place.command(&["marks"]), MARKS);
    assert!(output.status.success(), "with room again it goes on: {output:?}");
}

#[test]
fn two_programs_mark_at_the_same_time() {
    let place = Place::demo();
    place.done(&["person", "second", "--role", "evaluator"]);
    let feeds: Vec<(&str, Vec<Line>)> = (1..)
        .zip([PERSON, PERSON, "second"])
        .map(|(seed, person)| {
            let mut chance = Chance(seed);
            (person, (0..40).map(|_| Line::random(&mut chance)).collect())
        })
        .collect();
    let outputs: Vec<Output> = std::thread::scope(|scope| {
        let workers: Vec<_> = feeds
            .iter()
            .map(|(person, lines)| {
                let mut command = place.at_home(Command::new(program::PROGRAM));
                command
                    .arg("marks")
                    .arg("--store")
                    .arg(&place.store)
                    .args(["--as", person]);
                let text: String = lines.iter().map(Line::text).collect();
                scope.spawn(move || feed(command, &text))
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().expect("it ends"))
            .collect()
    });
    let entries: BTreeSet<String> = place.entries().into_iter().collect();
    for output in &outputs {
        assert!(output.status.success(), "{output:?}");
        let answers = answers(output);
        assert_eq!(
            answers
                .iter()
                .filter(|answer| matches!(answer, Answer::Saved(..)))
                .count(),
            40
        );
        for answer in answers {
            if let Answer::Saved(number, Some(entry)) = answer {
                assert!(entries.contains(&entry), "mark {number} was saved and is gone");
            }
        }
    }
    assert_eq!(place.verify(), (0, vec![]));
}

/// What a run of `marks` answered.
fn answers(output: &Output) -> Vec<Answer> {
    let text = String::from_utf8(output.stdout.clone()).expect("it writes UTF-8");
    text.split_inclusive('\n').filter_map(Answer::read).collect()
}

/// The pens of the store.
fn pens(place: &Place) -> BTreeSet<String> {
    let pens = open(&place.store).pens().expect("they are read");
    pens.into_iter().map(|known| known.pen.to_string()).collect()
}

/// Changes the first mark of the project from 4 to 5 and computes every hash after it anew, as somebody would who can
/// write to the file and knows how chains are made. Gives the name of the chain's last entry.
fn rewrite(place: &Place, project: &str) -> String {
    let log = open(&place.store).log(None, usize::MAX).expect("the log is read");
    let mut file = Connection::open(&place.store).expect("it opens");
    file.execute_batch("DROP TRIGGER entry_holds")
        .expect("the guard goes");
    let all = file.transaction().expect("a transaction");
    let (mut head, mut changed) = (Head::START, false);
    let mut name = String::new();
    for (_, entry) in log.into_iter().rev() {
        let mut body =
            String::from_utf8(entry.body.clone().expect("nothing is redacted")).expect("JSON is text");
        if !changed && body.contains("\"answer\"") && body.contains(project) {
            let forged = body.replace("\"4\"", "\"5\"");
            changed = forged != body;
            body = forged;
        }
        let forged = Entry::next(entry.pen, head, entry.tick, entry.at, body.into_bytes());
        head = forged.head();
        name = forged.name().to_string();
        let sql = "UPDATE entry SET prev = ?, body_hash = ?, hash = ?, body = ? WHERE hash = ?";
        let rows = all
            .execute(
                sql,
                params![
                    &forged.prev.0[..],
                    &forged.body_hash.0[..],
                    &forged.hash.0[..],
                    forged.body,
                    &entry.hash.0[..]
                ],
            )
            .expect("it is written anew");
        assert_eq!(rows, 1);
    }
    all.commit().expect("it is done");
    assert!(changed, "there was something to forge");
    name
}
