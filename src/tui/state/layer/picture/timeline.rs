//! The evidence of a project by the quarter or the year of its dates, and whether it came in a burst at the end.

use crate::model::{Date, EvidenceStatus};
use crate::rubric::Class;
use crate::workbench::case::Case;

/// How many items there are of each class, in the order of [`CLASSES`].
pub type Counts = [usize; 4];

/// The classes from the bottom of a column up: what counts, context, what does not count, what the rubric does not know.
pub const CLASSES: [Option<Class>; 4] = [
    Some(Class::Counts),
    Some(Class::Context),
    Some(Class::Vanity),
    None,
];

/// The fewest items in the last quarter that are a burst.
const BURST: usize = 3;

/// Cells of a quarter, at least: its name and a blank.
const QUARTER: usize = 4;

/// Cells of a year, at least: its number and a blank.
const YEAR: usize = 5;

/// The evidence in time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// From the first with an item to the last, none left out between them.
    pub periods: Vec<Period>,
    /// Dated items before the first period that has room.
    pub earlier: usize,
    /// Items without a date.
    pub undated: usize,
    /// All items.
    pub all: Counts,
    /// How many items fell into the last quarter, where they are half of all dated ones or more.
    pub burst: Option<usize>,
}

/// A quarter or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The year.
    pub year: u16,
    /// The quarter, 1 to 4; none for a whole year.
    pub quarter: Option<u8>,
    /// What is dated then.
    pub counts: Counts,
}

impl Timeline {
    /// The evidence of a case that was not withdrawn, in as many periods as have room in `columns` cells.
    pub fn of(case: &Case, columns: usize) -> Self {
        let items = case.dossier.evidence.iter();
        let active = items.filter(|item| item.status == EvidenceStatus::Active);
        let items: Vec<(Option<Date>, Option<Class>)> = active
            .map(|item| {
                (
                    item.date,
                    case.rubric.evidence_kind(&item.kind).map(|kind| kind.class),
                )
            })
            .collect();
        Self::laid(&items, columns)
    }

    /// Items by quarter where every date has its month and all quarters have room, else by year.
    fn laid(items: &[(Option<Date>, Option<Class>)], columns: usize) -> Self {
        let mut all = Counts::default();
        for (_, class) in items {
            all[place(*class)] += 1;
        }
        let dated: Vec<(Date, Option<Class>)> = items
            .iter()
            .filter_map(|(date, class)| Some(((*date)?, *class)))
            .collect();
        let undated = items.len() - dated.len();
        let by_quarter = periods(&dated, |date| Some((date.year(), Some(date.quarter()?))));
        let burst = by_quarter
            .as_deref()
            .and_then(|quarters| burst(quarters, dated.len()));
        let by_quarter = by_quarter.filter(|quarters| quarters.len() * QUARTER <= columns);
        let by_year = || periods(&dated, |date| Some((date.year(), None))).unwrap_or_default();
        let mut periods = by_quarter.unwrap_or_else(by_year);
        let over = periods.len().saturating_sub((columns / YEAR).max(1));
        let over = if periods.iter().any(|one| one.quarter.is_some()) {
            0
        } else {
            over
        };
        let earlier = periods.drain(..over).map(|period| total(&period.counts)).sum();
        Self {
            periods,
            earlier,
            undated,
            all,
            burst,
        }
    }

    /// Cells of each period in a picture of `columns` cells; no wider than reads as one picture.
    pub fn step(&self, columns: usize) -> usize {
        let least = if self.is_by_quarter() { QUARTER } else { YEAR };
        columns
            .checked_div(self.periods.len())
            .unwrap_or(least)
            .clamp(least, 2 * YEAR)
    }

    /// Whether its periods are quarters.
    pub fn is_by_quarter(&self) -> bool {
        self.periods.iter().any(|period| period.quarter.is_some())
    }

    /// Items that have a date.
    pub fn dated(&self) -> usize {
        total(&self.all) - self.undated
    }
}

/// Where a class stands in [`CLASSES`].
fn place(class: Option<Class>) -> usize {
    let found = CLASSES.iter().position(|one| *one == class);
    found.expect("all classes are in the list")
}

/// The number of items.
pub fn total(counts: &Counts) -> usize {
    counts.iter().sum()
}

type At = (u16, Option<u8>);

/// Every period from the first to the last; none where an item has none.
fn periods(dated: &[(Date, Option<Class>)], at: impl Fn(Date) -> Option<At>) -> Option<Vec<Period>> {
    let placed: Vec<(At, Option<Class>)> = dated
        .iter()
        .map(|(date, class)| Some((at(*date)?, *class)))
        .collect::<Option<_>>()?;
    let first = placed.iter().map(|(at, _)| *at).min();
    let last = placed.iter().map(|(at, _)| *at).max();
    let (Some(first), Some(last)) = (first, last) else {
        return Some(Vec::new());
    };
    let mut periods: Vec<Period> = std::iter::successors(Some(first), |at| Some(next(*at)))
        .take_while(|at| *at <= last)
        .map(|(year, quarter)| Period {
            year,
            quarter,
            counts: Counts::default(),
        })
        .collect();
    for (at, class) in placed {
        let found = periods
            .iter_mut()
            .find(|period| (period.year, period.quarter) == at);
        found
            .expect("every period between the first and the last is there")
            .counts[place(class)] += 1;
    }
    Some(periods)
}

fn next((year, quarter): At) -> At {
    match quarter {
        Some(quarter @ 1..=3) => (year, Some(quarter + 1)),
        Some(_) => (year + 1, Some(1)),
        None => (year + 1, None),
    }
}

/// The items of the last quarter, where they are several, others came before, and they are half of all or more.
fn burst(quarters: &[Period], dated: usize) -> Option<usize> {
    let (last, before) = quarters.split_last()?;
    let last = total(&last.counts);
    (!before.is_empty() && last >= BURST && last * 2 >= dated).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNTS: Option<Class> = Some(Class::Counts);
    const VANITY: Option<Class> = Some(Class::Vanity);

    fn laid(items: &[(&str, Option<Class>)], columns: usize) -> Timeline {
        let items: Vec<_> = items
            .iter()
            .map(|(date, class)| (Date::parse(date), *class))
            .collect();
        Timeline::laid(&items, columns)
    }

    /// Periods as `2025.1 2/1`: items that count and those that do not.
    fn told(timeline: &Timeline) -> Vec<String> {
        let quarter = |period: &Period| {
            period
                .quarter
                .map_or(String::new(), |quarter| format!(".{quarter}"))
        };
        let periods = timeline.periods.iter();
        periods
            .map(|one| format!("{}{} {}/{}", one.year, quarter(one), one.counts[0], one.counts[2]))
            .collect()
    }

    #[test]
    fn quarters_follow_each_other_without_a_gap() {
        let timeline = laid(
            &[("2025-11", COUNTS), ("2026-04-02", VANITY), ("2025-10", COUNTS)],
            80,
        );
        assert_eq!(told(&timeline), ["2025.4 2/0", "2026.1 0/0", "2026.2 0/1"]);
        assert!(timeline.is_by_quarter());
    }

    #[test]
    fn a_date_without_a_month_makes_it_years() {
        let timeline = laid(&[("2000", VANITY), ("2002-05", COUNTS), ("", COUNTS)], 80);
        assert_eq!(told(&timeline), ["2000 0/1", "2001 0/0", "2002 1/0"]);
        assert_eq!((timeline.undated, timeline.dated(), timeline.burst), (1, 2, None));
    }

    #[test]
    fn quarters_without_room_are_years_and_the_first_years_are_left_out() {
        let items = [("2001-01", COUNTS), ("2004-02", COUNTS), ("2005-12", VANITY)];
        assert_eq!(told(&laid(&items, 79)).len(), 5, "20 quarters need 80 cells");
        assert_eq!(told(&laid(&items, 80)).len(), 20);
        let narrow = laid(&items, 10);
        assert_eq!(told(&narrow), ["2004 1/0", "2005 0/1"]);
        assert_eq!(narrow.earlier, 1);
    }

    #[test]
    fn half_of_it_in_the_last_quarter_is_a_burst() {
        let check = |items: &[&str], expected| {
            let items: Vec<_> = items.iter().map(|date| (*date, VANITY)).collect();
            assert_eq!(laid(&items, 80).burst, expected, "{items:?}");
        };
        check(&["2025-01", "2025-05", "2026-01", "2026-02", "2026-03"], Some(3));
        check(&["2025-01", "2025-05", "2026-01", "2026-03"], None);
        check(
            &[
                "2024-01", "2025-01", "2025-05", "2025-06", "2025-10", "2025-11", "2025-12",
            ],
            None,
        );
        check(&["2026-01", "2026-02", "2026-03"], None);
        check(&[], None);
    }

    #[test]
    fn periods_are_as_wide_as_there_is_room() {
        let timeline = laid(&[("2025-01", COUNTS), ("2025-12", COUNTS)], 80);
        assert_eq!(
            (timeline.step(16), timeline.step(24), timeline.step(80)),
            (4, 6, 10)
        );
        assert_eq!(Timeline::default().step(80), 5);
    }
}
