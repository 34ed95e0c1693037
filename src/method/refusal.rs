//! Why there is no answer: the input is refused, or the quantity does not exist.
//!
//! A refusal is the asker's mistake and ends the method. Being undefined is an answer: the input is sound, and for it the
//! quantity has no value.

/// What is wrong with an input; `what` is the name of the argument, rows and columns count from 0.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "each variant's sentence tells its fields")]
pub enum Refusal {
    /// There is nothing in it.
    Empty { what: &'static str },
    /// A row has another length than the first.
    Ragged {
        what: &'static str,
        row: usize,
        expected: usize,
        found: usize,
    },
    /// A list or a table has another length than what it belongs to.
    Length {
        what: &'static str,
        expected: usize,
        found: usize,
    },
    /// A value is infinite or not a number.
    NotFinite {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// A value is so large or so small that products of it could not be told from infinity or zero.
    Magnitude {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// A value is missing where every value is needed.
    Hole {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// There are too few of them.
    TooFew {
        what: &'static str,
        least: usize,
        found: usize,
    },
    /// There are more of them than can be worked on.
    TooMany {
        what: &'static str,
        most: usize,
        found: usize,
    },
    /// A value lies outside the range it may have, both ends allowed.
    OutOfRange {
        what: &'static str,
        value: f64,
        low: f64,
        high: f64,
    },
    /// A value has to be above zero.
    NotPositive {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// A value must not be below zero.
    Negative {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// A value has to be a whole number.
    NotWhole {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// Everything in it is zero, so that there are no shares of it.
    AllZero { what: &'static str },
    /// A judgement and its counterpart do not multiply to 1.
    NotReciprocal {
        what: &'static str,
        row: usize,
        column: usize,
    },
    /// A table has to have as many rows as columns.
    NotSquare {
        what: &'static str,
        rows: usize,
        columns: usize,
    },
    /// Values have to grow from one to the next, and from this one on they do not.
    NotIncreasing { what: &'static str, at: usize },
    /// The same thing stands twice.
    Repeated { what: &'static str, at: usize },
    /// Rows of a table do not have the same sum, which they should.
    UnequalSums { what: &'static str, row: usize },
    /// A value is none of those that were announced.
    Unlisted { what: &'static str, at: usize },
    /// A criterion where less is better cannot be added to others without a common scale.
    NeedsScale { what: &'static str, at: usize },
    /// Comparing needs a chain from everyone to everyone, and there are several parts without one.
    Disconnected { components: Vec<Vec<String>> },
    /// A word that is none of the possible ones.
    UnknownOption {
        what: &'static str,
        found: String,
        known: &'static [&'static str],
    },
    /// A row in which nothing is above zero.
    NothingInRow { what: &'static str, row: usize },
    /// A column in which nothing is above zero.
    NothingInColumn { what: &'static str, column: usize },
    /// Nobody makes what this row makes with what it uses, so that it has no distance from them.
    OutOfReach { row: usize },
    /// An optimum was looked for, and none was found that could be proved.
    Unproved { row: usize },
    /// Iterations came to no end.
    NoConvergence { rounds: usize },
    /// A result would be too large for a number.
    Overflow,
    /// It was stopped by whoever asked.
    Stopped,
}

impl Refusal {
    /// Its name in kebab case, which never changes.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty",
            Self::Ragged { .. } => "ragged",
            Self::Length { .. } => "length",
            Self::NotFinite { .. } => "not-finite",
            Self::Magnitude { .. } => "magnitude",
            Self::Hole { .. } => "hole",
            Self::TooFew { .. } => "too-few",
            Self::TooMany { .. } => "too-many",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotPositive { .. } => "not-positive",
            Self::Negative { .. } => "negative",
            Self::NotWhole { .. } => "not-whole",
            Self::AllZero { .. } => "all-zero",
            Self::NotReciprocal { .. } => "not-reciprocal",
            Self::NotSquare { .. } => "not-square",
            Self::NotIncreasing { .. } => "not-increasing",
            Self::Repeated { .. } => "repeated",
            Self::UnequalSums { .. } => "unequal-sums",
            Self::Unlisted { .. } => "unlisted",
            Self::NeedsScale { .. } => "needs-scale",
            Self::Disconnected { .. } => "disconnected",
            Self::UnknownOption { .. } => "unknown-option",
            Self::NothingInRow { .. } => "nothing-in-row",
            Self::NothingInColumn { .. } => "nothing-in-column",
            Self::OutOfReach { .. } => "out-of-reach",
            Self::Unproved { .. } => "unproved",
            Self::NoConvergence { .. } => "no-convergence",
            Self::Overflow => "overflow",
            Self::Stopped => "stopped",
        }
    }
}

/// Why a quantity has no value for an input that is sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Undefined {
    /// All values are the same, so that there is nothing to explain or to agree on.
    NoVariation,
    /// No two values can be put side by side.
    NothingPairable,
    /// Every value is missing.
    NothingLeft,
    /// There are parts that nothing connects.
    Disconnected,
    /// Too little is known to say it.
    TooLittle,
    /// Everything says the same, so that nothing tells the parts apart.
    Redundant,
    /// It would be infinite.
    Unbounded,
    /// No weights bring it about.
    NoWeights,
}

impl Undefined {
    /// All reasons.
    pub const ALL: &'static [Self] = &[
        Self::NoVariation,
        Self::NothingPairable,
        Self::NothingLeft,
        Self::Disconnected,
        Self::TooLittle,
        Self::Redundant,
        Self::Unbounded,
        Self::NoWeights,
    ];

    /// Its name in kebab case, which never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoVariation => "no-variation",
            Self::NothingPairable => "nothing-pairable",
            Self::NothingLeft => "nothing-left",
            Self::Disconnected => "disconnected",
            Self::TooLittle => "too-little",
            Self::Redundant => "redundant",
            Self::Unbounded => "unbounded",
            Self::NoWeights => "no-weights",
        }
    }
}

/// A quantity that may not exist, with the reason.
pub type Defined<T> = Result<T, Undefined>;
