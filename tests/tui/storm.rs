//! A storm over the whole program on the demo: keys, mouse anywhere, pastes, windows of any size, all by chance and all
//! the same each time.
//!
//! `STORM=100000000 cargo test --release --locked --test tui storm` is the large size. A run that fails prints its seed
//! and the events that led to it.

use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use rubricate::text::Lang;
use rubricate::tui::app::App;
use rubricate::tui::event::{Event, Key, Mouse, MouseAct};
use rubricate::tui::gesture::ROWS;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Arrival, Ending, Stage as _, run};

use super::directed::{Directed, Director, prompt};
use super::workshop::Workshop;

/// Events in the suite, of all storms together; `STORM` names another number.
const EVENTS: usize = 100_000;

/// Storms that run beside each other, each over a store of its own.
const STORMS: usize = 4;

/// How many of the last events a failure tells.
const TOLD: usize = 60;

#[test]
fn the_first_storm_breaks_nothing() {
    storm(1, Lang::EN);
}

#[test]
fn the_second_storm_breaks_nothing() {
    storm(2, Lang::ZH);
}

#[test]
fn the_third_storm_breaks_nothing() {
    storm(3, Lang::EN);
}

#[test]
fn the_fourth_storm_breaks_nothing() {
    storm(4, Lang::ZH);
}

/// The stage looks at the widths of every frame; the store is verified when the storm is over.
fn storm(seed: u64, lang: Lang) {
    let count = std::env::var("STORM").map_or(EVENTS, |text| text.parse().expect("STORM is a number"));
    let mut shop = Workshop::new();
    shop.lang = lang;
    shop.look.lang = lang;
    let mut storm = Directed {
        stage: Rehearsal::new(80, 24),
        director: Storm::new(seed, count / STORMS),
    };
    let ended = catch_unwind(AssertUnwindSafe(|| {
        while storm.director.left > 0 {
            let mut app: App = shop.app();
            let ending = run(&mut app, &mut storm);
            assert!(!matches!(ending, Ending::Lost(Some(_))), "{ending:?}");
            app.close().expect("all that was typed is kept");
        }
    }));
    if let Err(panic) = ended {
        let events: Vec<String> = storm
            .director
            .met
            .iter()
            .map(|event| format!("{event:?}"))
            .collect();
        let said = panic.downcast_ref::<String>().map_or("", String::as_str);
        let left = storm.director.left;
        panic!(
            "seed {seed}, {left} events left: {said}\nafter\n{}",
            events.join("\n")
        );
    }
    let problems = shop.bench().verify().expect("verify runs");
    assert!(problems.is_empty(), "{problems:?}");
}

/// Things that happen by chance, some at a time, until none are left.
struct Storm {
    chance: Chance,
    left: usize,
    /// What happened last.
    met: VecDeque<Event>,
    /// Every key there is a gesture for.
    keys: Vec<Key>,
}

/// Numbers by chance, the same for a seed on every machine (`SplitMix64`, Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound as u64).expect("it is below a usize")
    }

    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn size(&mut self, bound: usize) -> u16 {
        u16::try_from(self.below(bound)).expect("sizes are small")
    }
}

impl Storm {
    fn new(seed: u64, left: usize) -> Self {
        let names = ROWS.iter().flat_map(|row| row.names.split(' '));
        let keys = names
            .map(|name| Key::parse(name).expect("a key of the table"))
            .collect();
        Self {
            chance: Chance(seed),
            left,
            met: VecDeque::new(),
            keys,
        }
    }

    fn event(&mut self) -> Event {
        const TEXTS: [&str; 8] = [
            "校地合作绩效评价",
            "a\tb\r\nc",
            "\u{1b}[31m\u{7}",
            "👨‍👩‍👧‍👦🇨🇳",
            "e\u{301}\u{202e}",
            "",
            "4\n4\n4",
            "ｎ４，。",
        ];
        const ACTS: [MouseAct; 5] = [
            MouseAct::Press,
            MouseAct::Drag,
            MouseAct::Release,
            MouseAct::WheelUp,
            MouseAct::WheelDown,
        ];
        match self.chance.below(100) {
            0..60 => Event::Key(self.chance.of(&self.keys)),
            60..80 => Event::Key(Key::char(
                self.chance
                    .of(&['4', '0', 'n', '校', '，', '１', ' ', 'z', '\u{301}', '👩']),
            )),
            80..88 => Event::Key(Key::parse(self.chance.of(&["esc", "ret", "tab", "down"])).expect("a key")),
            88..92 => Event::Paste(self.chance.of(&TEXTS).repeat(1 + self.chance.below(40))),
            92..99 => Event::Mouse(Mouse {
                act: self.chance.of(&ACTS),
                column: self.chance.size(200),
                row: self.chance.size(60),
            }),
            _ => {
                let bound = self.chance.of(&[2, 40, 90, 90, 200, 300]);
                Event::Resize(self.chance.size(bound), self.chance.size(bound.min(120)))
            }
        }
    }
}

impl Director for Storm {
    fn wait(&mut self, stage: &mut Rehearsal, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        if patience == Some(Duration::ZERO) {
            return Ok(Vec::new());
        }
        if self.left == 0 {
            return Ok(vec![Arrival::Lost]);
        }
        let count = (1 + self.chance.below(12)).min(self.left);
        self.left -= count;
        for _ in 0..count {
            let event = self.event();
            self.met.push_back(event.clone());
            prompt(stage, |stage| stage.meets(Arrival::Event(event)));
        }
        while self.met.len() > TOLD {
            self.met.pop_front();
        }
        let mut arrivals = Vec::new();
        for _ in 0..count {
            arrivals.extend(stage.wait(None)?);
        }
        // now and then somebody thinks for a while, and what is due comes up
        let pause = Duration::from_millis(self.chance.of(&[1, 20, 400, 3000]));
        prompt(stage, |stage| stage.pauses(pause));
        let _ = stage.wait(Some(pause))?;
        Ok(arrivals)
    }
}
