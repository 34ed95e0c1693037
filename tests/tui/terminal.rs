//! The real terminal, from the other side of it: a program in a pseudo-terminal, taken, stopped and thrown down.

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rubricate::tui::run::run;
use rubricate::tui::terminal::Terminal;
use rustix::process::{Pid, Signal, kill_process};

use super::notepad::Notepad;

/// Tells the child where to keep its text.
const FILE: &str = "NOTEPAD_FILE";
/// Longer than anything takes; a test that waits so long has failed.
const LIMIT: Duration = Duration::from_secs(30);

/// The program inside the pseudo-terminal.
#[test]
#[ignore = "started by the other tests of this file"]
fn child() {
    let file = std::env::var_os(FILE).expect("the test names a file");
    let mut notepad = Notepad::new(Some(file.into()));
    let ending = match Terminal::enter() {
        Ok(mut terminal) => format!("{:?}", run(&mut notepad, &mut terminal)),
        Err(unfit) => format!("{unfit:?}"),
    };
    // the terminal may be gone, and then nobody reads this
    let _ = writeln!(std::io::stdout(), "ended: {ending}");
}

/// A program in a pseudo-terminal and all that it wrote.
struct Seat {
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn std::io::Write + Send>,
    program: Box<dyn Child + Send + Sync>,
    output: Arc<Output>,
    folder: tempfile::TempDir,
}

#[derive(Default)]
struct Output {
    bytes: Mutex<Vec<u8>>,
    more: Condvar,
    /// The one who reads goes away with the next thing to read.
    closed: AtomicBool,
}

impl Seat {
    fn new() -> Self {
        Self::with(&[], &[])
    }

    /// Starts the child, behind a shell's words if there are any.
    fn with(shell: &[&str], env: &[(&str, &str)]) -> Self {
        let pair = native_pty_system()
            .openpty(size(80, 24))
            .expect("a pseudo-terminal");
        let folder = tempfile::tempdir().expect("a folder");
        let exe = std::env::current_exe().expect("this program");
        let exe = exe.to_str().expect("its name is text");
        let child = [
            exe,
            "--exact",
            "terminal::child",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ];
        let words: Vec<&str> = shell.iter().copied().chain(child).collect();
        let mut command = CommandBuilder::new(words[0]);
        command.args(&words[1..]);
        command.env(FILE, folder.path().join("kept"));
        command.env("TERM", "xterm-256color");
        command.env("RUST_BACKTRACE", "0");
        for (name, value) in env {
            command.env(name, value);
        }
        let program = pair.slave.spawn_command(command).expect("the child starts");
        let mut reader = pair.master.try_clone_reader().expect("its output can be read");
        let output = Arc::new(Output::default());
        let sink = Arc::clone(&output);
        std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut piece) {
                if sink.closed.load(Ordering::SeqCst) {
                    break;
                }
                sink.bytes
                    .lock()
                    .expect("no reader falls over")
                    .extend_from_slice(&piece[..count]);
                sink.more.notify_all();
            }
        });
        let keys = pair.master.take_writer().expect("its input can be written");
        Self {
            master: pair.master,
            keys,
            program,
            output,
            folder,
        }
    }

    fn press(&mut self, keys: &str) {
        self.keys
            .write_all(keys.as_bytes())
            .expect("the terminal takes keys");
    }

    fn signal(&self, signal: Signal) {
        let pid = self
            .program
            .process_id()
            .and_then(|pid| Pid::from_raw(pid.cast_signed()))
            .expect("it runs");
        kill_process(pid, signal).expect("it can be signalled");
    }

    /// Waits until the screen is as wanted.
    fn until(&self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let bytes = self.output.bytes.lock().expect("no reader falls over");
        let late = |bytes: &mut Vec<u8>| !wanted(&self.screen(bytes));
        let (bytes, late) = self
            .output
            .more
            .wait_timeout_while(bytes, LIMIT, late)
            .expect("no reader falls over");
        assert!(
            !late.timed_out(),
            "{what} never came; the screen is\n{}",
            self.screen(&bytes).contents()
        );
    }

    fn until_says(&self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Waits for bytes that need not stay on the screen.
    fn until_wrote(&self, wanted: &[u8]) {
        let bytes = self.output.bytes.lock().expect("no reader falls over");
        let late = |bytes: &mut Vec<u8>| !bytes.windows(wanted.len()).any(|window| window == wanted);
        let (_bytes, late) = self
            .output
            .more
            .wait_timeout_while(bytes, LIMIT, late)
            .expect("no reader falls over");
        assert!(
            !late.timed_out(),
            "{} never came",
            String::from_utf8_lossy(wanted)
        );
    }

    /// All that was written, on a screen of the size the terminal has now.
    fn screen(&self, bytes: &[u8]) -> vt100::Screen {
        let now = self.master.get_size().expect("the terminal has a size");
        let sized = |count| NonZero::new(count).expect("no test makes it nothing");
        let mut screen = vt100::Parser::new(sized(now.rows), sized(now.cols), 0);
        screen.process(bytes);
        screen.screen().clone()
    }

    fn modes(&self) -> String {
        format!("{:?}", self.master.get_termios())
    }

    fn kept(&self) -> Option<String> {
        std::fs::read_to_string(self.folder.path().join("kept")).ok()
    }

    /// Waits for a file to hold a text.
    fn until_kept(&self, text: &str) {
        let deadline = std::time::Instant::now() + LIMIT;
        while self.kept().as_deref() != Some(text) {
            assert!(
                std::time::Instant::now() < deadline,
                "{text:?} was never kept, but {:?}",
                self.kept()
            );
            std::thread::yield_now();
        }
    }

    /// The terminal is as a shell wants it.
    fn check_given_back(&self, modes: &str) {
        self.until("the terminal given back", |screen| !screen.alternate_screen());
        let screen = self.screen(&self.output.bytes.lock().expect("no reader falls over"));
        assert!(!screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(self.modes(), modes);
        let bytes = self.output.bytes.lock().expect("no reader falls over");
        let leaves = bytes.windows(8).filter(|window| window == b"\x1b[?1049l").count();
        assert_eq!(leaves, 1, "the screen is left once");
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// A seat with the notepad on the screen, and the modes the terminal had before.
fn seated() -> (Seat, String) {
    // a pseudo-terminal begins as every other one
    let modes = format!(
        "{:?}",
        native_pty_system()
            .openpty(size(80, 24))
            .expect("a pseudo-terminal")
            .master
            .get_termios()
    );
    let seat = Seat::new();
    seat.until_says("F1 help");
    assert_ne!(seat.modes(), modes, "the terminal is in raw mode");
    (seat, modes)
}

#[test]
fn leaving_gives_the_terminal_back_as_it_was() {
    let (mut seat, modes) = seated();
    seat.press("\x14校地");
    seat.until("the caret behind the text", |screen| {
        screen.cursor_position() == (1, 4) && !screen.hide_cursor()
    });
    seat.press("\x1b[21~");
    seat.until_says("ended: Quit");
    seat.check_given_back(&modes);
    assert_eq!(seat.kept().as_deref(), Some("校地"));
}

#[test]
fn a_panic_gives_the_terminal_back_before_its_message() {
    let (mut seat, modes) = seated();
    seat.press("abc");
    seat.until_kept("abc");
    seat.press("\x1b[20~");
    seat.until_says("the notepad was asked to fall over");
    seat.check_given_back(&modes);
    assert!(!seat.program.wait().expect("it ends").success());
}

#[test]
fn a_panic_of_a_worker_leaves_the_screen_alone_and_is_told_later() {
    let (mut seat, modes) = seated();
    seat.press("\x1bORx");
    seat.until("the frame after it", |screen| {
        screen.contents().lines().nth(1) == Some("x")
    });
    let screen = seat.screen(&seat.output.bytes.lock().expect("no reader falls over"));
    assert!(screen.alternate_screen() && !screen.contents().contains("fell over"));
    seat.press("\x1b[21~");
    seat.until_says("a worker fell over");
    seat.until_says("ended: Quit");
    seat.check_given_back(&modes);
}

#[test]
fn signals_that_end_a_program_end_it_cleanly() {
    for signal in [Signal::TERM, Signal::HUP, Signal::QUIT] {
        let (mut seat, modes) = seated();
        seat.press("校");
        seat.until_says("校");
        seat.signal(signal);
        seat.until_says(&format!("ended: Signal({})", signal.as_raw()));
        seat.check_given_back(&modes);
        assert_eq!(seat.kept().as_deref(), Some("校"), "{signal:?}");
    }
}

#[test]
fn a_terminal_that_goes_away_ends_the_program_and_loses_nothing() {
    let (mut seat, _) = seated();
    seat.press("校地");
    seat.until_says("校地");
    seat.output.closed.store(true, Ordering::SeqCst);
    seat.press("x");
    let Seat {
        master,
        keys,
        mut program,
        folder,
        ..
    } = seat;
    drop((keys, master));
    program.wait().expect("it ends");
    // the writer says good-bye with an Enter of its own, which may or may not arrive
    let kept = std::fs::read_to_string(folder.path().join("kept")).expect("something was kept");
    assert_eq!(kept.trim_end(), "校地x");
}

#[test]
fn control_z_stops_the_program_and_it_comes_back_with_its_screen() {
    let stopped = "\"$@\"; echo it is stopped; fg";
    let mut seat = Seat::with(&["sh", "-mc", stopped, "sh"], &[]);
    seat.until_says("F1 help");
    seat.press("校地");
    seat.until_says("校地");
    seat.press("\x1a");
    seat.until_wrote(b"it is stopped");
    seat.until("the screen again", |screen| {
        screen.alternate_screen() && screen.contents().contains("校地")
    });
    assert_eq!(seat.kept().as_deref(), Some("校地"), "kept before the stop");
    seat.press("x");
    seat.until_says("校地x");
    seat.press("\x1b[21~");
    seat.until_says("ended: Quit");
}

#[test]
fn control_z_without_a_shell_goes_on() {
    let (mut seat, _) = seated();
    seat.press("a\x1a");
    seat.until_kept("a");
    seat.press("b");
    seat.until_says("ab");
}

#[test]
fn the_screen_follows_the_window() {
    let (seat, _) = seated();
    for (cols, rows) in [(200, 60), (80, 24), (30, 8), (80, 24)] {
        seat.master
            .resize(size(cols, rows))
            .expect("the terminal takes a size");
        seat.until("the last row", |screen| {
            screen
                .rows(0, cols)
                .last()
                .is_some_and(|row| row.contains("F1 help"))
        });
    }
}

#[test]
fn a_pasted_page_arrives_whole_and_typed_keys_do_not_command() {
    let (mut seat, _) = seated();
    let page: String = "培养应用型人才，服务产业。qSu\n".repeat(140);
    seat.press(&format!("\x1b[200~{}\x1b[201~", page.replace('\n', "\r")));
    seat.until_kept(&page);
    seat.press("\x1b[18~z");
    seat.until_kept("z");
    // the same text as keys, as Windows gives it
    seat.press(&page.replace('\n', "\r"));
    seat.until_kept(&format!("z{page}"));
}

#[test]
fn a_frame_is_one_synchronised_write_with_the_caret_at_its_end() {
    let (mut seat, _) = seated();
    seat.press("校");
    seat.until_says("校");
    let bytes = seat.output.bytes.lock().expect("no reader falls over").clone();
    let count = |mark: &[u8]| bytes.windows(mark.len()).filter(|window| window == &mark).count();
    assert_eq!(count(b"\x1b[?2026h"), count(b"\x1b[?2026l"));
    assert_eq!(
        count(b"\x1b[?2026h"),
        2,
        "the first frame and the one after the key"
    );
    assert_eq!(count(b"\x1b[6n"), 0, "nobody asks where the cursor is");
}

#[test]
fn a_terminal_that_can_only_print_lines_is_refused_in_words() {
    let seat = Seat::with(&[], &[("TERM", "dumb")]);
    seat.until_says("ended: Dumb");
    let piped = Seat::with(&["sh", "-c", "\"$@\" < /dev/null", "sh"], &[]);
    piped.until_says("ended: NotTerminal");
}
