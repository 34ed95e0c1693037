//! The levels marks are given on.

use crate::number::Exact;
use crate::text::Wording;

/// Levels from `min` to `max` in equal steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// The lowest level.
    pub min: Exact,
    /// The highest level, above `min` by a multiple of `step`.
    pub max: Exact,
    /// The distance of two levels, above 0.
    pub step: Exact,
    /// Where a share of 0 lies.
    pub anchor: Anchor,
    /// Words for levels, by level.
    pub labels: Vec<(Exact, Wording)>,
}

/// Where on the scale a share of 0 lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// At 0: the share of a level is value / max.
    Zero,
    /// At the lowest level: the share is (value − min) / (max − min).
    Min,
}

impl Scale {
    /// All levels, lowest first.
    pub fn levels(&self) -> Vec<Exact> {
        let mut levels = vec![self.min.clone()];
        while let Some(next) = levels
            .last()
            .map(|last| last + &self.step)
            .filter(|next| *next <= self.max)
        {
            levels.push(next);
        }
        levels
    }

    /// The share of the whole, 0 to 1, that a level is worth.
    pub fn share(&self, value: &Exact) -> Exact {
        match self.anchor {
            Anchor::Zero => value / &self.max,
            Anchor::Min => (value - &self.min) / (&self.max - &self.min),
        }
    }

    /// True when every level is one digit, so that one key can mark it.
    pub fn is_single_digit(&self) -> bool {
        self.step.is_whole()
            && self.min.is_whole()
            && !self.min.is_negative()
            && self.max < Exact::from(10i64)
    }
}
