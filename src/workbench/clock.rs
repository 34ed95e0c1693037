//! Where the time comes in.

use crate::model::{Date, Moment};

/// What an open store takes the time from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// The machine.
    Machine,
    /// A moment that somebody chose, for data made up on purpose.
    Set(Moment),
}

impl Clock {
    /// The present.
    pub(super) fn now(self) -> Moment {
        match self {
            Self::Machine => now(),
            Self::Set(moment) => moment,
        }
    }
}

/// The present, as the machine's clock has it.
pub fn now() -> Moment {
    Moment(jiff::Timestamp::now().as_microsecond())
}

/// The day of a moment in UTC, so that two machines agree on it.
pub fn day(moment: Moment) -> Option<Date> {
    let stamp = jiff::Timestamp::from_microsecond(moment.0).ok()?;
    Date::parse(&stamp.strftime("%Y-%m-%d").to_string())
}

/// The moment that RFC 3339 text means.
pub fn moment(text: &str) -> Option<Moment> {
    let stamp: jiff::Timestamp = text.parse().ok()?;
    Some(Moment(stamp.as_microsecond()))
}

/// A moment as people here read it: local time, to the second.
pub fn local(moment: Moment) -> String {
    format_local(moment, "%Y-%m-%d %H:%M:%S")
}

/// The time of day of a moment here, to the second.
pub fn local_time(moment: Moment) -> String {
    format_local(moment, "%H:%M:%S")
}

/// A moment as scripts read it: RFC 3339 in UTC.
pub fn rfc3339(moment: Moment) -> String {
    jiff::Timestamp::from_microsecond(moment.0)
        .map_or_else(|_| moment.0.to_string(), |stamp| stamp.to_string())
}

fn format_local(moment: Moment, format: &str) -> String {
    jiff::Timestamp::from_microsecond(moment.0)
        .map(|stamp| {
            stamp
                .to_zoned(jiff::tz::TimeZone::system())
                .strftime(format)
                .to_string()
        })
        .unwrap_or_default()
}
