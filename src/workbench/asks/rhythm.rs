//! How this person's work went on, day by day.

use std::collections::BTreeMap;

use super::Ask;
use crate::workbench::{Fault, Workbench};

/// Asks for it.
#[derive(Debug, Clone, Copy)]
pub struct MyDays;

/// The days from the first to the last on which this person did something, those between included; in UTC.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rhythm {
    /// Marks put down on each day.
    pub marks: Vec<usize>,
    /// Sheets that stood submitted at the end of each day.
    pub sealed: Vec<usize>,
}

/// The newest entries of each chain that are looked at; what went before is left out of the picture.
const MOST: u32 = 4096;

/// The longest stretch that is shown, in days.
const LONGEST: usize = 3660;

impl Ask for MyDays {
    type Answer = Rhythm;

    fn answer(self, bench: &Workbench) -> Result<Rhythm, Fault> {
        let me = bench.who()?;
        let mut days: BTreeMap<i64, Day> = BTreeMap::new();
        let pens = bench.store.pens()?;
        for known in pens.iter().filter(|known| known.person.as_ref() == Some(&me)) {
            for deeds in bench.store.deeds(&known.pen, MOST)? {
                let day = days.entry(deeds.day).or_default();
                day.marks += deeds.marks;
                day.seals += deeds.seals;
                day.reopenings += deeds.reopenings;
            }
        }
        days.retain(|_, day| *day != Day::default());
        let sealed = bench.store.counts(&me)?.sealed;
        Ok(rhythm(&days, usize::try_from(sealed).unwrap_or(usize::MAX)))
    }
}

/// What was done on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Day {
    marks: usize,
    seals: usize,
    reopenings: usize,
}

/// The days in a row, counted back from the sheets that are submitted now.
fn rhythm(days: &BTreeMap<i64, Day>, sealed: usize) -> Rhythm {
    let (Some((first, _)), Some((last, _))) = (days.first_key_value(), days.last_key_value()) else {
        return Rhythm::default();
    };
    let mut rhythm = Rhythm::default();
    let mut standing = sealed;
    for day in (*first..=*last).rev().take(LONGEST) {
        let done = days.get(&day).copied().unwrap_or_default();
        rhythm.marks.push(done.marks);
        rhythm.sealed.push(standing);
        standing = (standing + done.reopenings).saturating_sub(done.seals);
    }
    rhythm.marks.reverse();
    rhythm.sealed.reverse();
    rhythm
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(marks: usize, seals: usize, reopenings: usize) -> Day {
        Day {
            marks,
            seals,
            reopenings,
        }
    }

    #[test]
    fn days_without_work_stand_between_those_with_it() {
        let days = BTreeMap::from([(100, day(16, 1, 0)), (103, day(3, 2, 1)), (104, day(0, 1, 0))]);
        let rhythm = rhythm(&days, 3);
        assert_eq!(rhythm.marks, [16, 0, 0, 3, 0]);
        assert_eq!(rhythm.sealed, [1, 1, 1, 2, 3]);
    }

    #[test]
    fn who_did_nothing_has_no_days() {
        assert_eq!(rhythm(&BTreeMap::new(), 0), Rhythm::default());
    }
}
