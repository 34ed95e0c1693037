//! A day, month or year as a source gives it: sources often know only the year.

use std::fmt;

use crate::text::Phrase;

/// A date in the Gregorian calendar, as exact as its source: `2006`, `2006-05` or `2006-05-17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `None` for anything else and for days that do not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let number = |part: &str, digits: usize| -> Option<u16> {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse().ok())?
        };
        let year = number(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| number(part, 2).filter(|month| (1..=12).contains(month)));
        let day = parts.next().map(|part| number(part, 2));
        if parts.next().is_some() || month == Some(None) || day == Some(None) {
            return None;
        }
        let month = month.flatten().and_then(|month| u8::try_from(month).ok());
        let day = day.flatten().and_then(|day| u8::try_from(day).ok());
        let exists = day.is_none_or(|day| (1..=days_of(year, month.unwrap_or(1))).contains(&day));
        exists.then_some(Self { year, month, day })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The date as a language writes it in a sentence; in tables and files it stands as it prints.
    pub fn phrase(self) -> Phrase {
        let year = self.year.to_string();
        let Some(month) = self.month else {
            return Phrase::new("reply-date-year").with("year", year);
        };
        let month = Phrase::new("reply-date-month")
            .with("year", year)
            .with("month", usize::from(month));
        match self.day {
            Some(day) => Phrase::new("reply-date-day")
                .with("day", usize::from(day))
                .with("month", month),
            None => month,
        }
    }

    /// The quarter, 1 to 4; none for a date without a month.
    pub fn quarter(self) -> Option<u8> {
        self.month.map(|month| (month - 1) / 3 + 1)
    }

    /// Months since year 0; a date without a month is taken as the middle of its year (July).
    pub fn months(self) -> i32 {
        i32::from(self.year) * 12 + i32::from(self.month.unwrap_or(7)) - 1
    }

    /// Whole months from `self` until `later`; negative when `later` is earlier. Days count where both are known.
    pub fn months_until(self, later: Self) -> i32 {
        let months = later.months() - self.months();
        match (self.day, later.day) {
            (Some(from), Some(to)) if months > 0 && to < from => months - 1,
            _ => months,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}", self.year)?;
        self.month.map_or(Ok(()), |month| write!(out, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(out, "-{day:02}"))
    }
}

fn days_of(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap_or_else(|| panic!("{text} is a date"))
    }

    #[test]
    fn in_a_sentence_a_date_stands_as_the_language_writes_it() {
        for (text, english, chinese) in [
            ("2026", "2026", "2026年"),
            ("2026-11", "Nov 2026", "2026年11月"),
            ("2026-01-05", "5 Jan 2026", "2026年1月5日"),
        ] {
            assert_eq!(date(text).phrase().say(Lang::EN), english);
            assert_eq!(date(text).phrase().say(Lang::ZH), chinese);
        }
    }

    #[test]
    fn a_date_is_as_exact_as_its_source() {
        for text in ["2006", "2006-05", "2024-02-29"] {
            assert_eq!(date(text).to_string(), text);
        }
        for text in [
            "",
            "206",
            "2006-13",
            "2023-02-29",
            "2006-5",
            "2006-05-01-01",
            "2006-",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_quarter_needs_a_month() {
        for (text, quarter) in [
            ("2006", None),
            ("2006-03", Some(1)),
            ("2006-04-01", Some(2)),
            ("2006-12", Some(4)),
        ] {
            assert_eq!(date(text).quarter(), quarter, "{text}");
        }
    }

    #[test]
    fn months_are_counted_whole() {
        assert_eq!(date("2023-01-15").months_until(date("2024-01-14")), 11);
        assert_eq!(date("2023-01-15").months_until(date("2024-01-15")), 12);
        assert_eq!(date("2022").months_until(date("2024")), 24);
        assert_eq!(date("2024-03").months_until(date("2024-01")), -2);
    }
}
