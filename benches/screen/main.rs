//! The screen beside a bare window that reads the same store: first frame, keys, rest.
//!
//! `cargo bench --bench screen` runs all; `first-frame`, `keys`, `marks` and `rest` after `--` choose, `--quick` makes it small.
//! Everything is measured from outside, through a terminal of its own; what came is looked at only after the clock has
//! stopped. The floor is this very program, called with `--window`.

#![expect(clippy::print_stdout, reason = "what a bench is for")]
#![expect(clippy::cast_precision_loss, reason = "small counts")]

mod province;
mod terminal;
mod window;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use terminal::{Program, Terminal};

/// How much is measured.
#[derive(Clone, Copy)]
struct Size {
    small: usize,
    large: usize,
    starts: usize,
    keys: usize,
    rest: Duration,
}

const WHOLE: Size = Size {
    small: 1000,
    large: 100_000,
    starts: 30,
    keys: 300,
    rest: Duration::from_secs(2),
};
const QUICK: Size = Size {
    small: 1000,
    large: 3000,
    starts: 5,
    keys: 40,
    rest: Duration::from_millis(500),
};

/// Entries of a sheet that was marked often.
const ENTRIES: usize = 2000;
/// Keys that come at once.
const BURST: usize = 500;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, store] = words.as_slice()
        && mode == "--window"
    {
        return window::run(Path::new(store)).expect("the window stays open");
    }
    let asked = |name: &str| {
        let named = |word: &&String| !word.starts_with("--");
        words.iter().find(named).is_none() || words.iter().any(|word| word == name)
    };
    let size = if words.iter().any(|word| word == "--quick") {
        QUICK
    } else {
        WHOLE
    };
    let desk = Desk::new(size);
    if asked("first-frame") {
        first_frame(&desk);
    }
    if asked("keys") {
        keys(&desk);
    }
    if asked("marks") {
        marks(&desk);
    }
    if asked("rest") {
        rest(&desk);
    }
}

/// Two stores, a home, and the two programs.
struct Desk {
    folder: TempDir,
    small: PathBuf,
    large: PathBuf,
    size: Size,
}

impl Desk {
    fn new(size: Size) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let made = |projects: usize| {
            let path = folder.path().join(format!("{projects}.store"));
            let start = Instant::now();
            province::make(&path, projects);
            println!(
                "made a store of {projects} projects in {:.1} s",
                start.elapsed().as_secs_f64()
            );
            path
        };
        let (small, large) = (made(size.small), made(size.large));
        Self {
            folder,
            small,
            large,
            size,
        }
    }

    fn app(&self, store: &Path) -> Terminal {
        let program = env!("CARGO_BIN_EXE_rubricate");
        let store = store.as_os_str();
        let words = [
            "--store".as_ref(),
            store,
            "--as".as_ref(),
            province::PERSON.as_ref(),
        ];
        Terminal::start(&Program {
            file: program.into(),
            words: &words,
            home: self.folder.path(),
        })
    }

    fn floor(&self, store: &Path) -> Terminal {
        let program = std::env::current_exe().expect("this program has a file");
        let words = ["--window".as_ref(), store.as_os_str()];
        Terminal::start(&Program {
            file: program,
            words: &words,
            home: self.folder.path(),
        })
    }
}

/// From the start to the first frame on which the last row and its score are.
fn first_frame(desk: &Desk) {
    let mut times = [(); 3].map(|()| Vec::new());
    for _ in 0..desk.size.starts {
        let programs: [&dyn Fn() -> Terminal; 3] =
            [&|| desk.app(&desk.large), &|| desk.floor(&desk.large), &|| {
                desk.app(&desk.small)
            }];
        for (times, start) in times.iter_mut().zip(programs) {
            let mut terminal = start();
            times.push(complete(&mut terminal));
            terminal.quit();
        }
    }
    let [large, floor, small] = times.map(|mut times| quantile(&mut times, 50));
    told(
        &format!("first frame, {} projects", desk.size.large),
        large,
        floor,
        1.5,
    );
    told(
        &format!("first frame, {} to {} projects", desk.size.small, desk.size.large),
        large,
        small,
        1.15,
    );
}

/// When the screen that stays has been painted down to its last row.
fn complete(terminal: &mut Terminal) -> Duration {
    terminal.settle();
    let last = terminal
        .screen()
        .rows()
        .into_iter()
        .last()
        .expect("there are projects on the screen");
    let score = province::score(last.number);
    assert!(
        last.text.contains(&score),
        "the score {score} is missing on {:?}",
        last.text
    );
    terminal.first_time(&last)
}

/// From a key to the end of the frame it makes.
fn keys(desk: &Desk) {
    let (mut app, mut floor) = (desk.app(&desk.large), desk.floor(&desk.large));
    app.settle();
    floor.settle();
    let mut times = [(); 2].map(|()| Vec::new());
    let mut bytes = [0; 2];
    let before = [app.processor(), floor.processor()];
    for _ in 0..desk.size.keys {
        for (index, terminal) in [&mut app, &mut floor].into_iter().enumerate() {
            let answer = terminal.press(b"\x1b[B");
            times[index].push(answer.time);
            bytes[index] += answer.bytes;
        }
    }
    let spent = [app.processor_since(before[0]), floor.processor_since(before[1])];
    for (name, rank, target) in [("p50", 50, 1.5), ("p95", 95, 2.0)] {
        let [app, floor] = [0, 1].map(|index| quantile(&mut times[index], rank));
        told(&format!("key to frame, {name}"), app, floor, target);
    }
    let count = u32::try_from(desk.size.keys).expect("few keys");
    told("processor per key", spent[0] / count, spent[1] / count, 2.0);
    println!(
        "{:42} {:9} B    floor {:9} B",
        "bytes per key",
        bytes[0] / desk.size.keys,
        bytes[1] / desk.size.keys
    );
    burst(app, floor, desk.size.keys);
}

/// Many keys at once, as from a key that is held down or a paste.
fn burst(mut app: Terminal, mut floor: Terminal, before: usize) {
    let keys = b"\x1b[B".repeat(BURST);
    let answers = [app.flood(&keys), floor.flood(&keys)];
    let selected = app.screen().selected();
    assert_eq!(selected, Some(1 + before + BURST), "{BURST} keys move by {BURST}");
    told(
        &format!("{BURST} keys at once, until quiet"),
        answers[0].time,
        answers[1].time,
        10.0,
    );
    println!(
        "{:42} {:9} B    floor {:9} B",
        "their bytes", answers[0].bytes, answers[1].bytes
    );
    app.quit();
    floor.quit();
}

/// A digit, which saves a mark before its frame, beside a key that only moves; on a sheet with few entries and on one
/// with many.
fn marks(desk: &Desk) {
    province::mark_often(&desk.small, 2, ENTRIES);
    for (name, row) in [("few", 0), ("2,000", 1)] {
        let mut app = desk.app(&desk.small);
        app.settle();
        app.press(b"\x1b[H");
        for _ in 0..row {
            app.press(b"\x1b[B");
        }
        app.press(b"\r");
        let before = province::entries(&desk.small);
        let mut times = [(); 2].map(|()| Vec::new());
        for at in 0..desk.size.keys {
            // up and down again, so that every digit is another mark at the same place
            app.press(b"\x1b[A");
            times[1].push(app.press(b"\x1b[B").time);
            let digit = if at % 2 == 0 { b"1" } else { b"2" };
            times[0].push(app.press(digit).time);
        }
        // the first digit may be what stands there
        assert!(
            province::entries(&desk.small) + 1 >= before + desk.size.keys,
            "every digit is saved"
        );
        for (rank, target) in [(50, 20.0), (95, 20.0)] {
            let [mark, step] = [0, 1].map(|index| quantile(&mut times[index], rank));
            told(
                &format!("mark to frame, {name} entries, p{rank}"),
                mark,
                step,
                target,
            );
        }
        app.quit();
    }
}

/// Nothing to do, and then the end.
fn rest(desk: &Desk) {
    let (mut app, mut floor) = (desk.app(&desk.large), desk.floor(&desk.large));
    app.settle();
    floor.settle();
    let (memory, bare) = (app.memory(), floor.memory());
    println!(
        "{:42} {memory:9} KiB  floor {bare:9} KiB  ratio {:5.2}  target 3.00",
        "memory",
        memory as f64 / bare as f64
    );
    let before = app.processor();
    let bytes = app.listen(desk.size.rest);
    let spent = app.processor_since(before).as_secs_f64() / desk.size.rest.as_secs_f64() * 100.0;
    println!(
        "{:42} {bytes:9} B    {spent:5.2} % of a processor  target 0 B and 0.10 %",
        "at rest"
    );
    let (app, floor) = (app.quit(), floor.quit());
    told("quit, until the terminal is as it was", app, floor, 5.0);
}

fn told(name: &str, found: Duration, floor: Duration, target: f64) {
    let (found, floor) = (found.as_secs_f64() * 1e3, floor.as_secs_f64() * 1e3);
    println!(
        "{name:42} {found:9.3} ms   floor {floor:9.3} ms   ratio {:5.2}  target {target:.2}",
        found / floor
    );
}

fn quantile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}
