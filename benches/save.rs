//! A save of one mark beside the disk's own limit: a write and a sync of the same bytes, in turns.
//!
//! `cargo bench --bench save` prints the ratios; above 1.25 at the median the save has become too heavy. `-- --quick`
//! makes it small.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use rubricate::ledger::{Event, Pen, Quote, SheetId};
use rubricate::model::{IndicatorId, Moment, PersonId, ProjectId, RubricId};
use rubricate::number::Exact;
use rubricate::scoring::{Answer, Value};
use rubricate::store::{Beside, NewFact, OutcomeRow, Store};

const BLOCKS: usize = 40;
const PER_BLOCK: usize = 50;
const INDICATORS: usize = 16;
/// A page and its header in SQLite's log.
const FRAME: u64 = 4096 + 24;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = Desk::new(&folder.path().join("a.store"));
    let bytes = desk.bytes_of_a_save();
    let mut raw = Raw::new(&folder.path().join("raw"), bytes);
    let (mut saves, mut writes) = (Vec::new(), Vec::new());
    let quick = std::env::args().any(|word| word == "--quick");
    for _ in 0..if quick { 4 } else { BLOCKS } {
        saves.extend((0..PER_BLOCK).map(|_| desk.save()));
        desk.store.idle().expect("it rests");
        writes.extend((0..PER_BLOCK).map(|_| timed(|| raw.write())));
    }
    println!("{bytes} bytes a save ({} pages)", bytes / FRAME);
    for (name, percent, target) in [("p50", 50, "1.25"), ("p95", 95, "2.00"), ("p99", 99, "3.00")] {
        let [save, write] = [&mut saves, &mut writes].map(|times| quantile(times, percent));
        let ratio = save.as_secs_f64() / write.as_secs_f64();
        println!(
            "{name}  save {save:9.1?}  raw write and sync {write:9.1?}  ratio {ratio:.2}  target {target}"
        );
    }
}

struct Desk {
    store: Store,
    pen: Pen,
    sheet: SheetId,
    /// The version of the data when the sheet was looked at.
    seen: i64,
    count: usize,
}

impl Desk {
    fn new(path: &Path) -> Self {
        let person = PersonId::new("li").expect("an id");
        let mut store = Store::create(path).expect("a new store");
        let pen = store.mint(&person, Moment(0)).expect("a pen");
        let sheet = SheetId {
            project: ProjectId::new("P-1").expect("an id"),
            person,
        };
        let id = RubricId::new("three-outcomes").expect("an id");
        let hash = "a".repeat(64);
        let quote = Quote {
            id,
            version: "1.0".to_owned(),
            rules: hash.clone(),
            words: hash,
        };
        let indicators = (0..INDICATORS).map(indicator).collect();
        let begin = Event::Sheet {
            sheet: sheet.clone(),
            quote,
            indicators,
        };
        store.append(&pen, Moment(0), &[begin.into()]).expect("it begins");
        let seen = store.data_version().expect("it is told");
        Self {
            store,
            pen,
            sheet,
            seen,
            count: 0,
        }
    }

    /// Saves a mark that was decided on and scored, as the workbench hands it over.
    fn save(&mut self) -> Duration {
        self.count += 1;
        let value = Exact::from(self.count % 6);
        let fact = NewFact::from(Event::Answer {
            sheet: self.sheet.clone(),
            indicator: indicator(self.count % INDICATORS),
            answer: Some(Answer::Value(Value::Number(value))),
        });
        let outcomes = [self.outcome()];
        let beside = Beside {
            outcomes: &outcomes,
            as_of: Some(self.seen),
            decided_at: Some(self.seen),
            ..Beside::default()
        };
        timed(|| {
            self.store
                .append_with(&self.pen, Moment(1), &[fact], &beside)
                .expect("it is saved");
        })
    }

    fn outcome(&self) -> OutcomeRow {
        OutcomeRow {
            sheet: self.sheet.clone(),
            head: None,
            scorer: "1".to_owned(),
            score: Some("61.40".to_owned()),
            low: "38.20".to_owned(),
            high: "83.10".to_owned(),
            coverage: "0.583333333333".to_owned(),
            band: Some("pass".to_owned()),
            done: 7,
            total: INDICATORS,
            caps: 1,
        }
    }

    /// How much a typical save makes the log longer.
    fn bytes_of_a_save(&mut self) -> u64 {
        let mut log = self.store.path().as_os_str().to_owned();
        log.push("-wal");
        let size = || std::fs::metadata(&log).expect("the log is there").len();
        let before = size();
        for _ in 0..64 {
            self.save();
        }
        (size() - before).div_ceil(64).next_multiple_of(FRAME)
    }
}

fn indicator(number: usize) -> IndicatorId {
    IndicatorId::new(&format!("T{number}")).expect("an id")
}

/// A file that is written over in a circle, as the log is.
struct Raw {
    file: File,
    bytes: Vec<u8>,
    turn: u64,
}

impl Raw {
    fn new(path: &Path, bytes: u64) -> Self {
        let file = OpenOptions::new()
            .create(true)
            .truncate(true)
            .write(true)
            .open(path)
            .expect("a file");
        let mut raw = Self {
            file,
            bytes: vec![7; usize::try_from(bytes).expect("it is small")],
            turn: 0,
        };
        (0..PER_BLOCK).for_each(|_| raw.write());
        raw
    }

    fn write(&mut self) {
        let place = self.turn % PER_BLOCK as u64 * self.bytes.len() as u64;
        self.file.seek(SeekFrom::Start(place)).expect("it is sought");
        self.file.write_all(&self.bytes).expect("it is written");
        self.file.sync_data().expect("it is synced");
        self.turn += 1;
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn quantile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}
