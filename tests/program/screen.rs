//! The program on a terminal of its own.

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A program that is not seen to do what it should within this time never will.
const PATIENCE: Duration = Duration::from_mins(1);

/// A terminal of 140 × 40 with a program in it.
pub(crate) struct Screen {
    child: Box<dyn Child + Send + Sync>,
    /// Kept open: the program would take its end for a hang-up.
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn std::io::Write + Send>,
    arrivals: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    heard: Vec<u8>,
}

impl Screen {
    pub(crate) fn start(command: CommandBuilder) -> Self {
        let (rows, cols) = (40, 140);
        let size = PtySize {
            rows,
            cols,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let mut reader = pair.master.try_clone_reader().expect("its output");
        let (sender, arrivals) = channel();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child: pair.slave.spawn_command(command).expect("the program starts"),
            keyboard: pair.master.take_writer().expect("its input"),
            master: pair.master,
            arrivals,
            parser: vt100::Parser::new(some(rows), some(cols), 0),
            heard: Vec::new(),
        }
    }

    /// Presses keys.
    pub(crate) fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("it is sent");
        self.keyboard.flush().expect("it is sent");
    }

    /// Waits until the screen is as expected.
    pub(crate) fn until(&mut self, expected: impl Fn(&str) -> bool) {
        self.hear_until(|screen| expected(&screen.text()));
    }

    /// Waits until the program wrote these bytes, which need not stay on the screen.
    pub(crate) fn until_wrote(&mut self, bytes: &[u8]) {
        self.hear_until(|screen| screen.heard.windows(bytes.len()).any(|piece| piece == bytes));
    }

    fn hear_until(&mut self, expected: impl Fn(&Self) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !expected(self) {
            let left = end.saturating_duration_since(Instant::now());
            match self.arrivals.recv_timeout(left) {
                Ok(bytes) => self.hear(&bytes),
                Err(why) => panic!("{why}; the screen stays as it is:\n{}", self.text()),
            }
        }
    }

    fn hear(&mut self, bytes: &[u8]) {
        self.heard.extend_from_slice(bytes);
        self.parser.process(bytes);
    }

    /// All that the program wrote.
    pub(crate) fn heard(&self) -> &[u8] {
        &self.heard
    }

    /// Gives the window another size.
    pub(crate) fn resize(&mut self, cols: u16, rows: u16) {
        let size = PtySize {
            rows,
            cols,
            pixel_width: 0,
            pixel_height: 0,
        };
        self.master.resize(size).expect("the terminal takes a size");
        self.parser.screen_mut().set_size(some(rows), some(cols));
    }

    /// Takes the terminal away and waits for the program's end.
    pub(crate) fn lose(self) {
        let Self {
            mut child,
            master,
            keyboard,
            arrivals,
            ..
        } = self;
        // the reader ends with the last byte of the program, or when nobody listens any more
        drop((keyboard, master, arrivals));
        child.wait().expect("it ends");
    }

    /// Waits until the program has opened or ended; tells which, and all that it wrote.
    pub(crate) fn opened(&mut self, opened: impl Fn(&str) -> bool) -> (bool, String) {
        let end = Instant::now() + PATIENCE;
        loop {
            if opened(&self.text()) {
                return (true, String::from_utf8_lossy(&self.heard).into_owned());
            }
            let left = end.saturating_duration_since(Instant::now());
            match self.arrivals.recv_timeout(left) {
                Ok(bytes) => self.hear(&bytes),
                Err(RecvTimeoutError::Disconnected) => return (false, self.farewell().1),
                Err(why) => panic!("{why}; the screen stays as it is:\n{}", self.text()),
            }
        }
    }

    /// What is on the screen.
    pub(crate) fn text(&self) -> String {
        self.parser.screen().contents()
    }

    /// Ends the program at once, as a power cut does.
    pub(crate) fn kill(mut self) {
        let id = self.child.process_id().expect("it runs").to_string();
        let killed = std::process::Command::new("kill").args(["-9", &id]).status();
        assert!(killed.is_ok_and(|status| status.success()));
        self.child.wait().expect("it is gone");
    }

    /// Waits for the program's end; true when it ended well.
    pub(crate) fn ended(mut self) -> bool {
        self.farewell().0
    }

    /// Waits for the program's end; whether it ended well, and all that it ever wrote.
    pub(crate) fn farewell(&mut self) -> (bool, String) {
        // what it still has to say must find room
        loop {
            match self.arrivals.recv_timeout(PATIENCE) {
                Ok(bytes) => self.hear(&bytes),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("it does not end:\n{}", self.text()),
            }
        }
        let ended = self.child.wait().expect("it ends").success();
        (ended, String::from_utf8_lossy(&self.heard).into_owned())
    }
}

fn some(number: u16) -> NonZero<u16> {
    NonZero::new(number).expect("a terminal has room")
}
