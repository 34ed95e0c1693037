//! Nothing is lost: the program is killed at random moments while it marks, and every mark it said was saved is there.
//!
//! `CRASHES=10000 cargo test --release --test crash` is the large size.
#![cfg(unix)]

mod program;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::ChildStdout;
use std::time::{Duration, Instant};

use program::{Answer, Chance, Line, Place};

/// Kills in the suite; `CRASHES` names another number.
const CRASHES: usize = 200;
/// Kills that one store goes through before a new one takes its place, so that checking stays quick.
const LIVES: usize = 25;

#[test]
fn every_mark_reported_saved_outlives_a_kill() {
    let crashes = std::env::var("CRASHES").map_or(CRASHES, |text| text.parse().expect("CRASHES is a number"));
    let shares = [crashes / 2, crashes - crashes / 2];
    let tally = std::thread::scope(|scope| {
        let workers: Vec<_> = (1..)
            .zip(shares)
            .map(|(seed, share)| scope.spawn(move || survive(share, seed)))
            .collect();
        workers.into_iter().fold(Tally::default(), |sum, worker| {
            sum.add(&worker.join().expect("it holds"))
        })
    });
    println!("{tally:?}");
    assert_eq!(tally.kills, crashes);
    assert!(
        tally.inside * 5 >= tally.kills,
        "a fifth of the kills must land inside a save: {tally:?}"
    );
    assert!(
        tally.saved >= tally.kills,
        "there must be something to lose: {tally:?}"
    );
}

#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    /// Marks that were reported saved.
    saved: usize,
    /// Kills after `saving` and before `saved`.
    inside: usize,
    /// Of these, the kills between the commit and the word of it.
    kept: usize,
    /// Kills before the first answer.
    opening: usize,
    /// Kills after the last.
    closing: usize,
}

impl Tally {
    fn add(mut self, other: &Self) -> Self {
        self.kills += other.kills;
        self.saved += other.saved;
        self.inside += other.inside;
        self.kept += other.kept;
        self.opening += other.opening;
        self.closing += other.closing;
        self
    }
}

/// Goes through `crashes` kills.
fn survive(crashes: usize, seed: u64) -> Tally {
    let mut chance = Chance(seed);
    let mut tally = Tally::default();
    let mut pace = Pace::default();
    while tally.kills < crashes {
        let mut desk = Desk::new();
        for _ in 0..LIVES.min(crashes - tally.kills) {
            desk.crash(&mut chance, &mut pace, &mut tally);
        }
        assert_eq!(desk.place.verify(), (0, vec![]));
    }
    tally
}

/// When the program is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// While it opens the store that the last kill left.
    Opening,
    /// Some time after it has answered so often.
    Marking(usize),
    /// While it ends, after so many lines.
    Closing(usize),
}

impl Moment {
    fn random(chance: &mut Chance) -> Self {
        match chance.below(8) {
            0 => Self::Opening,
            1 => Self::Closing(1 + chance.below(3)),
            _ => Self::Marking(1 + chance.below(8)),
        }
    }
}

/// How long things last on this machine, as last seen.
struct Pace {
    opening: Duration,
    save: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            opening: Duration::from_millis(20),
            save: Duration::from_millis(5),
        }
    }
}

/// A store and what was said of it.
struct Desk {
    place: Place,
    saved: BTreeMap<(&'static str, &'static str), u64>,
    entries: Vec<String>,
}

impl Desk {
    fn new() -> Self {
        Self {
            place: Place::demo(),
            saved: BTreeMap::new(),
            entries: Vec::new(),
        }
    }

    fn crash(&mut self, chance: &mut Chance, pace: &mut Pace, tally: &mut Tally) {
        let moment = Moment::random(chance);
        let lines: Vec<Line> = match moment {
            Moment::Closing(count) => (0..count).map(|_| Line::random(chance)).collect(),
            _ => (0..12).map(|_| Line::random(chance)).collect(),
        };
        let answers = self.run(moment, &lines, chance, pace);
        tally.kills += 1;
        match answers.last() {
            None => tally.opening += 1,
            Some(Answer::Saving(_)) => tally.inside += 1,
            Some(Answer::Saved(number, _)) => tally.closing += usize::from(*number == lines.len()),
        }
        self.believe(&lines, &answers, tally);
        self.check(in_flight(&lines, &answers), tally);
    }

    /// Runs the program until it is killed; gives all it said, also what was still in the pipe.
    fn run(&self, moment: Moment, lines: &[Line], chance: &mut Chance, pace: &mut Pace) -> Vec<Answer> {
        let start = Instant::now();
        let mut child = self
            .place
            .command(&["marks"])
            .spawn()
            .expect("the program starts");
        let mut input = child.stdin.take().expect("it is piped");
        let text: String = lines.iter().map(Line::text).collect();
        input
            .write_all(text.as_bytes())
            .expect("the lines fit into the pipe");
        let input = (!matches!(moment, Moment::Closing(_))).then_some(input);
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut answers = Vec::new();
        let awaited = match moment {
            Moment::Opening => 0,
            Moment::Marking(count) => count,
            Moment::Closing(count) => 2 * count,
        };
        while answers.len() < awaited {
            let before = Instant::now();
            answers.push(answer(&mut output).expect("it answers until it is killed"));
            match answers.last() {
                Some(Answer::Saved(..)) => pace.save = before.elapsed(),
                Some(Answer::Saving(1)) => pace.opening = start.elapsed(),
                _ => {}
            }
        }
        let most = match moment {
            Moment::Opening => pace.opening,
            _ => pace.save,
        };
        let part = u32::try_from(chance.below(1200)).expect("below 1200");
        // not waiting for anything: this is the random moment
        std::thread::sleep(most * part / 1000);
        child.kill().expect("it is killed");
        child.wait().expect("it is gone");
        drop(input);
        answers.extend(std::iter::from_fn(|| answer(&mut output)));
        answers
    }

    /// Takes the program at its word.
    fn believe(&mut self, lines: &[Line], answers: &[Answer], tally: &mut Tally) {
        for given in answers {
            if let Answer::Saved(number, entry) = given {
                let line = &lines[number - 1];
                self.saved.insert((line.project, line.indicator), line.value);
                self.entries.extend(entry.clone());
                tally.saved += 1;
            }
        }
    }

    /// Everything said to be saved is there; what was just being saved is there whole or not at all.
    fn check(&mut self, unsure: Option<&Line>, tally: &mut Tally) {
        assert_eq!(self.place.problems(), Vec::<String>::new());
        let entries = self.place.entries();
        for entry in &self.entries {
            assert!(entries.contains(entry), "{entry} was saved and is gone");
        }
        if let Some(line) = unsure {
            let key = (line.project, line.indicator);
            let found = self.place.value(line.project, line.indicator);
            if found == Some(line.value.to_string()) && self.saved.get(&key) != Some(&line.value) {
                self.saved.insert(key, line.value);
                tally.kept += 1;
            }
        }
        for ((project, indicator), value) in &self.saved {
            let found = self.place.value(project, indicator);
            assert_eq!(found, Some(value.to_string()), "{project} {indicator}");
        }
    }
}

/// The line whose save was under way.
fn in_flight<'a>(lines: &'a [Line], answers: &[Answer]) -> Option<&'a Line> {
    match answers.last() {
        Some(Answer::Saving(number)) => lines.get(number - 1),
        _ => None,
    }
}

/// The next whole line; none at the end, and none for a line that the kill cut off.
fn answer(output: &mut BufReader<ChildStdout>) -> Option<Answer> {
    let mut line = String::new();
    output.read_line(&mut line).expect("the pipe is read");
    Answer::read(&line)
}
