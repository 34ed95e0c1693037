//! A terminal with a program in it, seen from outside: bytes and when they came, and the screen they make.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::province;

const ROWS: u16 = 40;
const COLUMNS: u16 = 140;
/// Silence after which a program is taken to have started.
const SETTLED: Duration = Duration::from_millis(150);
/// Silence after which a key is taken to be answered where no mark says so.
const ANSWERED: Duration = Duration::from_millis(15);
/// Patience with a program that says nothing.
const PATIENCE: Duration = Duration::from_secs(20);
/// The mark at the end of a frame.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// What runs in a terminal.
pub(crate) struct Program<'a> {
    pub(crate) file: PathBuf,
    pub(crate) words: &'a [&'a OsStr],
    pub(crate) home: &'a Path,
}

struct Chunk {
    at: Instant,
    bytes: Vec<u8>,
}

/// A terminal of 140 × 40.
pub(crate) struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    /// Kept open: the program would take its end for a hang-up.
    _master: Box<dyn MasterPty + Send>,
    keyboard: Arc<Mutex<Box<dyn Write + Send>>>,
    arrivals: Receiver<Chunk>,
    log: Vec<Chunk>,
    start: Instant,
}

/// What came back.
pub(crate) struct Answer {
    /// From the first byte sent to the last byte of the answer.
    pub(crate) time: Duration,
    pub(crate) bytes: usize,
}

impl Terminal {
    pub(crate) fn start(program: &Program<'_>) -> Self {
        let size = PtySize {
            rows: ROWS,
            cols: COLUMNS,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut command = CommandBuilder::new(&program.file);
        command.args(program.words);
        let home = program.home;
        for (name, value) in [("HOME", home), ("XDG_CONFIG_HOME", home), ("XDG_DATA_HOME", home)] {
            command.env(name, value);
        }
        for (name, value) in [
            ("TERM", "xterm-256color"),
            ("COLORTERM", "truecolor"),
            ("LC_ALL", "C.UTF-8"),
        ] {
            command.env(name, value);
        }
        let mut reader = pair.master.try_clone_reader().expect("its output");
        let keyboard = Arc::new(Mutex::new(pair.master.take_writer().expect("its input")));
        let (sender, arrivals) = channel();
        let asked = keyboard.clone();
        std::thread::spawn(move || listen(&mut *reader, &asked, &sender));
        let start = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program starts");
        drop(pair.slave);
        Self {
            child,
            _master: pair.master,
            keyboard,
            arrivals,
            log: Vec::new(),
            start,
        }
    }

    /// Waits until the program has said what it says by itself.
    pub(crate) fn settle(&mut self) {
        self.take(PATIENCE);
        while self.take(SETTLED) {}
        assert!(!self.log.is_empty(), "the program shows nothing");
    }

    /// Presses a key and waits for the frame.
    pub(crate) fn press(&mut self, key: &[u8]) -> Answer {
        self.answered(key, |log| {
            log.last().is_some_and(|chunk| ends_frame(&chunk.bytes))
        })
    }

    /// Sends many keys and waits for silence.
    pub(crate) fn flood(&mut self, keys: &[u8]) -> Answer {
        self.answered(keys, |_| false)
    }

    fn answered(&mut self, keys: &[u8], enough: impl Fn(&[Chunk]) -> bool) -> Answer {
        let before = self.log.len();
        let start = Instant::now();
        self.send(keys);
        assert!(self.take(PATIENCE), "a key is answered");
        while !enough(&self.log) && self.take(ANSWERED) {}
        let answer = &self.log[before..];
        Answer {
            time: answer.last().expect("something came").at - start,
            bytes: answer.iter().map(|chunk| chunk.bytes.len()).sum(),
        }
    }

    /// The bytes that come within a time by themselves.
    pub(crate) fn listen(&mut self, time: Duration) -> usize {
        let (before, end) = (self.log.len(), Instant::now() + time);
        while self.take(end.saturating_duration_since(Instant::now())) {}
        self.log[before..].iter().map(|chunk| chunk.bytes.len()).sum()
    }

    /// Asks the program to end; gives the time until it is gone with the terminal as it was.
    pub(crate) fn quit(mut self) -> Duration {
        let start = Instant::now();
        self.send(b"q");
        let status = self.child.wait().expect("it ends");
        let time = start.elapsed();
        assert!(status.success(), "{status:?}");
        while self.take(SETTLED) {}
        let all: Vec<u8> = self.log.iter().flat_map(|chunk| chunk.bytes.clone()).collect();
        assert!(
            all.windows(8).any(|bytes| bytes == b"\x1b[?1049l"),
            "the terminal is given back"
        );
        time
    }

    /// When the row stood on the screen for the first time as it stands now, counted from the start.
    pub(crate) fn first_time(&self, row: &ListRow) -> Duration {
        let mut parser = parser();
        for chunk in &self.log {
            parser.process(&chunk.bytes);
            if line(parser.screen(), row.line) == row.text {
                return chunk.at - self.start;
            }
        }
        unreachable!("it stands there at the end")
    }

    /// The screen as it is now.
    pub(crate) fn screen(&self) -> Screen {
        let mut parser = parser();
        self.log.iter().for_each(|chunk| parser.process(&chunk.bytes));
        Screen(parser)
    }

    /// Resident memory, in KiB.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(self.proc("status")).expect("it is alive");
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .expect("it has memory");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    }

    /// Processor time spent by all its threads so far.
    pub(crate) fn processor(&self) -> Duration {
        let tasks = std::fs::read_dir(self.proc("task")).expect("it is alive");
        let spent = |task: std::io::Result<std::fs::DirEntry>| {
            let text = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
            text.split(' ').next()?.parse::<u64>().ok()
        };
        Duration::from_nanos(tasks.filter_map(spent).sum())
    }

    /// Processor time spent since it was so much.
    pub(crate) fn processor_since(&self, before: Duration) -> Duration {
        self.processor().saturating_sub(before)
    }

    fn proc(&self, name: &str) -> PathBuf {
        let id = self.child.process_id().expect("it is alive");
        PathBuf::from(format!("/proc/{id}/{name}"))
    }

    fn send(&self, bytes: &[u8]) {
        let mut keyboard = self.keyboard.lock().expect("nobody panicked");
        keyboard
            .write_all(bytes)
            .and_then(|()| keyboard.flush())
            .expect("it is sent");
    }

    /// Waits for a chunk; false when none came.
    fn take(&mut self, time: Duration) -> bool {
        let chunk = self.arrivals.recv_timeout(time).ok();
        let came = chunk.is_some();
        self.log.extend(chunk);
        came
    }
}

/// Reads what the program writes and answers what it asks, as a terminal does.
fn listen(reader: &mut dyn Read, keyboard: &Mutex<Box<dyn Write + Send>>, sender: &Sender<Chunk>) {
    let mut buffer = vec![0; 1 << 16];
    while let Ok(count @ 1..) = reader.read(&mut buffer) {
        let at = Instant::now();
        let bytes = buffer[..count].to_vec();
        for (question, answer) in QUESTIONS {
            if bytes.windows(question.len()).any(|part| part == *question) {
                let mut keyboard = keyboard.lock().expect("nobody panicked");
                // a program that is gone asks nothing
                let _ = keyboard.write_all(answer).and_then(|()| keyboard.flush());
            }
        }
        if sender.send(Chunk { at, bytes }).is_err() {
            return;
        }
    }
}

const QUESTIONS: &[(&[u8], &[u8])] = &[
    (b"\x1b[c", b"\x1b[?62;22c"),
    (b"\x1b[6n", b"\x1b[1;1R"),
    (b"\x1b[?u", b"\x1b[?0u"),
    (b"\x1b]10;?", b"\x1b]10;rgb:d0d0/d0d0/d0d0\x1b\\"),
    (b"\x1b]11;?", b"\x1b]11;rgb:1010/1010/1010\x1b\\"),
    (b"\x1b[?2026$p", b"\x1b[?2026;2$y"),
];

/// True for the mark, also where the caret is put in its place behind it.
fn ends_frame(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(FRAME_END.len() + 24)..];
    tail.windows(FRAME_END.len()).any(|part| part == FRAME_END)
}

/// What a terminal shows.
pub(crate) struct Screen(vt100::Parser);

/// A line of the screen on which a project stands.
pub(crate) struct ListRow {
    pub(crate) line: u16,
    pub(crate) text: String,
    /// The project's number.
    pub(crate) number: usize,
}

impl Screen {
    /// The lines of the list, from above.
    pub(crate) fn rows(&self) -> Vec<ListRow> {
        let numbered = |row: u16| {
            let text = line(self.0.screen(), row);
            let at = text.find("P-")? + 2;
            let number = text.get(at..at + 6)?.parse().ok()?;
            assert!(text.contains(&province::name(number)), "{text}");
            Some(ListRow {
                line: row,
                text,
                number,
            })
        };
        (0..ROWS).filter_map(numbered).collect()
    }

    /// The number of the project on the one row that looks otherwise than the rest.
    pub(crate) fn selected(&self) -> Option<usize> {
        let rows = self.rows();
        let looks: Vec<String> = rows.iter().map(|row| self.look(row)).collect();
        let alone = |look: &String| looks.iter().filter(|other| *other == look).count() == 1;
        let mut found = rows.iter().zip(&looks).filter(|(_, look)| alone(look));
        let one = found.next()?.0.number;
        found.next().is_none().then_some(one)
    }

    /// What stands before the title, and how the title is painted.
    fn look(&self, row: &ListRow) -> String {
        let before = &row.text[..row.text.find("P-").expect("it is there")];
        let column = u16::try_from(before.chars().count()).expect("a screen is narrow");
        let cell = self
            .0
            .screen()
            .cell(row.line, column)
            .expect("it is on the screen");
        format!(
            "{before}{:?}{:?}{}{}",
            cell.fgcolor(),
            cell.bgcolor(),
            cell.inverse(),
            cell.bold()
        )
    }
}

fn parser() -> vt100::Parser {
    let [rows, columns] = [ROWS, COLUMNS].map(|number| NonZero::new(number).expect("a terminal has room"));
    vt100::Parser::new(rows, columns, 0)
}

fn line(screen: &vt100::Screen, row: u16) -> String {
    screen.rows(0, COLUMNS).nth(usize::from(row)).unwrap_or_default()
}
