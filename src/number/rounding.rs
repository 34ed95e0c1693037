//! The stated way a figure is rounded, once per stage.

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::BigRational;

/// How many decimals are kept and what happens to the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    /// Decimals kept, 0 to 12.
    pub decimals: u32,
    /// What happens in between.
    pub mode: Mode,
}

/// Where a number between two printable ones goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To the nearest, a half towards plus infinity.
    HalfUp,
    /// To the nearest, a half to the even neighbour.
    HalfEven,
    /// Towards minus infinity.
    Down,
}

impl Default for Rounding {
    /// Two decimals, half up.
    fn default() -> Self {
        Self {
            decimals: 2,
            mode: Mode::HalfUp,
        }
    }
}

impl Mode {
    /// The whole number that stands for `number`.
    pub(super) fn whole(self, number: &BigRational) -> BigInt {
        let (floor, rest) = number.numer().div_mod_floor(number.denom());
        let twice = rest * 2;
        let up = match self {
            Self::Down => false,
            Self::HalfUp => &twice >= number.denom(),
            Self::HalfEven => &twice > number.denom() || (&twice == number.denom() && floor.is_odd()),
        };
        if up { floor + 1 } else { floor }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Exact;

    fn check(text: &str, mode: Mode, expected: &str) {
        let number = Exact::parse(text).expect("a decimal");
        assert_eq!(
            number.rounded(Rounding { decimals: 1, mode }).to_string(),
            expected,
            "{text} {mode:?}"
        );
    }

    #[test]
    fn halves_go_where_the_rule_says() {
        check("0.25", Mode::HalfUp, "0.3");
        check("0.25", Mode::HalfEven, "0.2");
        check("0.35", Mode::HalfEven, "0.4");
        check("-0.25", Mode::HalfUp, "-0.2");
        check("0.29", Mode::Down, "0.2");
        check("-0.21", Mode::Down, "-0.3");
    }
}
