//! A ratio of whole numbers, small while it fits and big when it must.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_rational::{BigRational, Ratio};
use num_traits::{
    CheckedAdd as _, CheckedDiv as _, CheckedMul as _, CheckedSub as _, Signed as _, ToPrimitive as _,
    Zero as _,
};

use super::rounding::{Mode, Rounding};

/// An exact rational number of any size; arithmetic never rounds, never overflows.
#[derive(Debug, Clone)]
pub struct Exact(Form);

/// Small as long as both parts fit, so that equal numbers always have the same form.
#[derive(Debug, Clone)]
enum Form {
    Small(Ratio<i128>),
    Big(Box<BigRational>),
}

/// Decimals of an exact number in print when its expansion does not end.
pub const PRINTED_DECIMALS: u32 = 12;

/// The most digits (and the highest exponent) a decimal text may have: enough for any figure a person enters, and
/// a guard against a text that would take all memory.
const LONGEST: usize = 60;

impl Exact {
    /// 0.
    pub const ZERO: Self = Self(Form::Small(Ratio::new_raw(0, 1)));
    /// 1.
    pub const ONE: Self = Self(Form::Small(Ratio::new_raw(1, 1)));
    /// 100.
    pub const HUNDRED: Self = Self(Form::Small(Ratio::new_raw(100, 1)));

    /// The value of a decimal text as TOML writes one (`12`, `-0.5`, `1_000.25`, `5e-3`); `None` for anything else:
    /// infinities, empty texts, more than 60 digits.
    pub fn parse(text: &str) -> Option<Self> {
        let text: String = text.trim().chars().filter(|&ch| ch != '_').collect();
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (text.as_str(), 0),
        };
        let (negative, digits) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
        };
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let all = format!("{whole}{part}");
        let sound = !whole.is_empty() && all.len() <= LONGEST && exponent.unsigned_abs() as usize <= LONGEST;
        if !sound
            || !all.bytes().all(|byte| byte.is_ascii_digit())
            || (digits.contains('.') && part.is_empty())
        {
            return None;
        }
        let value = Self::from_big(BigRational::from(all.parse::<BigInt>().ok()?));
        let scaled = value * power_of_ten(exponent - i32::try_from(part.len()).ok()?);
        Some(if negative { -scaled } else { scaled })
    }

    /// `over / under`; `None` when `under` is 0.
    pub fn ratio(over: i64, under: i64) -> Option<Self> {
        (under != 0).then(|| Self(Form::Small(Ratio::new(i128::from(over), i128::from(under)))))
    }

    /// `self / by`; `None` when `by` is 0.
    pub fn checked_div(&self, by: &Self) -> Option<Self> {
        (!by.is_zero()).then(|| self / by)
    }

    /// True for 0.
    pub fn is_zero(&self) -> bool {
        match &self.0 {
            Form::Small(ratio) => ratio.is_zero(),
            Form::Big(ratio) => ratio.is_zero(),
        }
    }

    /// True above 0.
    pub fn is_positive(&self) -> bool {
        *self > Self::ZERO
    }

    /// True below 0.
    pub fn is_negative(&self) -> bool {
        *self < Self::ZERO
    }

    /// True for a whole number.
    pub fn is_whole(&self) -> bool {
        match &self.0 {
            Form::Small(ratio) => ratio.is_integer(),
            Form::Big(ratio) => ratio.is_integer(),
        }
    }

    /// The number brought into `low..=high`.
    #[must_use]
    pub fn clamp_to(self, low: &Self, high: &Self) -> Self {
        if self < *low {
            low.clone()
        } else if self > *high {
            high.clone()
        } else {
            self
        }
    }

    /// The number rounded.
    #[must_use]
    pub fn rounded(&self, how: Rounding) -> Self {
        let scale = power_of_ten(i32::try_from(how.decimals).expect("a few decimals"));
        let scaled = self * &scale;
        Self::from_big(BigRational::from(how.mode.whole(&scaled.to_big()))) / scale
    }

    /// In print with exactly `decimals` decimals, rounded half up if it has more.
    pub fn fixed(&self, decimals: u32) -> String {
        let rounded = self.rounded(Rounding {
            decimals,
            mode: Mode::HalfUp,
        });
        let scaled = (&rounded * &power_of_ten(i32::try_from(decimals).expect("a few decimals"))).to_big();
        let digits = format!("{:0>width$}", scaled.numer().abs(), width = decimals as usize + 1);
        let (whole, part) = digits.split_at(digits.len() - decimals as usize);
        let sign = if scaled.is_negative() { "-" } else { "" };
        if part.is_empty() {
            format!("{sign}{whole}")
        } else {
            format!("{sign}{whole}.{part}")
        }
    }

    /// The nearest `f64`, for drawing only.
    pub fn approximate(&self) -> f64 {
        match &self.0 {
            Form::Small(ratio) => ratio.to_f64(),
            Form::Big(ratio) => ratio.to_f64(),
        }
        .unwrap_or(f64::NAN)
    }

    /// The whole number it is, if it is one and fits.
    pub fn to_i64(&self) -> Option<i64> {
        match &self.0 {
            Form::Small(ratio) if ratio.is_integer() => i64::try_from(*ratio.numer()).ok(),
            _ => None,
        }
    }

    pub(super) fn to_big(&self) -> BigRational {
        match &self.0 {
            Form::Small(ratio) => BigRational::new_raw((*ratio.numer()).into(), (*ratio.denom()).into()),
            Form::Big(ratio) => (**ratio).clone(),
        }
    }

    pub(super) fn from_big(ratio: BigRational) -> Self {
        match (ratio.numer().to_i128(), ratio.denom().to_i128()) {
            (Some(over), Some(under)) => Self(Form::Small(Ratio::new_raw(over, under))),
            _ => Self(Form::Big(Box::new(ratio))),
        }
    }

    /// Calculates short if both are short, else small if the result stays small, else big.
    fn combine(
        &self,
        other: &Self,
        short: impl Fn(Short, Short) -> (i128, i128),
        small: impl Fn(&Ratio<i128>, &Ratio<i128>) -> Option<Ratio<i128>>,
        big: impl Fn(BigRational, BigRational) -> BigRational,
    ) -> Self {
        if let (Form::Small(left), Form::Small(right)) = (&self.0, &other.0) {
            if let (Some(left), Some(right)) = (Short::of(left), Short::of(right)) {
                let (over, under) = short(left, right);
                return Self(Form::Small(lowest(over, under)));
            }
            if let Some(result) = small(left, right) {
                return Self(Form::Small(result));
            }
        }
        Self::from_big(big(self.to_big(), other.to_big()))
    }
}

/// A ratio whose parts are short enough that no sum or product of two of them overflows: nearly every figure of a
/// sheet, and several times faster.
#[derive(Clone, Copy)]
struct Short {
    over: i128,
    under: i128,
}

impl Short {
    fn of(ratio: &Ratio<i128>) -> Option<Self> {
        let short = |part: &i128| i64::try_from(*part).is_ok();
        let (over, under) = (*ratio.numer(), *ratio.denom());
        (short(&over) && short(&under)).then_some(Self { over, under })
    }

    fn add(self, other: Self) -> (i128, i128) {
        (
            self.over * other.under + other.over * self.under,
            self.under * other.under,
        )
    }

    fn sub(self, other: Self) -> (i128, i128) {
        (
            self.over * other.under - other.over * self.under,
            self.under * other.under,
        )
    }

    fn mul(self, other: Self) -> (i128, i128) {
        (self.over * other.over, self.under * other.under)
    }

    fn div(self, other: Self) -> (i128, i128) {
        assert!(other.over != 0, "division by zero");
        let sign = other.over.signum();
        (self.over * other.under * sign, self.under * other.over.abs())
    }
}

/// The ratio in lowest terms; `under` is above 0.
fn lowest(over: i128, under: i128) -> Ratio<i128> {
    if under == 1 {
        return Ratio::new_raw(over, 1);
    }
    let divisor = match (u64::try_from(over.unsigned_abs()), u64::try_from(under)) {
        (Ok(over), Ok(under)) => i128::from(over.gcd(&under)),
        _ => over.gcd(&under),
    };
    Ratio::new_raw(over / divisor, under / divisor)
}

/// 10 to a power, negative ones included.
pub(super) fn power_of_ten(exponent: i32) -> Exact {
    let power = BigRational::from(num_traits::pow(
        BigInt::from(10),
        exponent.unsigned_abs() as usize,
    ));
    Exact::from_big(if exponent < 0 { power.recip() } else { power })
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Small(left), Form::Small(right)) => left.cmp(right),
            _ => self.to_big().cmp(&other.to_big()),
        }
    }
}

impl std::hash::Hash for Exact {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.to_big().hash(state);
    }
}

impl From<i64> for Exact {
    fn from(whole: i64) -> Self {
        Self(Form::Small(Ratio::from_integer(i128::from(whole))))
    }
}

impl From<usize> for Exact {
    fn from(count: usize) -> Self {
        Self(Form::Small(Ratio::from_integer(count as i128)))
    }
}

macro_rules! arithmetic {
    ($($trait:ident $method:ident $checked:ident),+) => {$(
        impl $trait for &Exact {
            type Output = Exact;
            fn $method(self, other: &Exact) -> Exact {
                self.combine(other, Short::$method, |left, right| left.$checked(right), |left, right| left.$method(right))
            }
        }
        impl $trait for Exact {
            type Output = Exact;
            fn $method(self, other: Exact) -> Exact {
                (&self).$method(&other)
            }
        }
        impl $trait<&Exact> for Exact {
            type Output = Exact;
            fn $method(self, other: &Exact) -> Exact {
                (&self).$method(other)
            }
        }
    )+};
}

// dividing by zero panics as it does for whole numbers; `checked_div` is for divisors that may be zero
arithmetic!(Add add checked_add, Sub sub checked_sub, Mul mul checked_mul, Div div checked_div);

impl Neg for Exact {
    type Output = Self;
    fn neg(self) -> Self {
        Self::ZERO - self
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, |total, number| total + number)
    }
}

impl<'a> std::iter::Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, |total, number| &total + number)
    }
}

/// The whole decimal expansion where it ends within 12 decimals, else 12 decimals, half to even.
impl fmt::Display for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self
            .rounded(Rounding {
                decimals: PRINTED_DECIMALS,
                mode: Mode::HalfEven,
            })
            .fixed(PRINTED_DECIMALS);
        let ends = self.rounded(Rounding {
            decimals: PRINTED_DECIMALS,
            mode: Mode::Down,
        }) == *self;
        out.write_str(if ends {
            text.trim_end_matches('0').trim_end_matches('.')
        } else {
            &text
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).unwrap_or_else(|| panic!("{text} is a decimal"))
    }

    #[test]
    fn tenths_add_up() {
        let sum: Exact = ["1.2", "1.2", "1.2", "0.4"].into_iter().map(exact).sum();
        assert_eq!(sum, exact("4.0"));
        assert_eq!(sum.to_string(), "4");
    }

    #[test]
    fn decimal_texts_are_taken_as_written() {
        for (text, shown) in [
            ("1_000.250", "1000.25"),
            ("-0.5", "-0.5"),
            ("5e-3", "0.005"),
            ("+2E2", "200"),
            ("007", "7"),
        ] {
            assert_eq!(exact(text).to_string(), shown);
        }
        for text in ["", ".", "1.", ".5", "inf", "nan", "1e999", "--1", "1,5", "１"] {
            assert_eq!(Exact::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_expansion_without_end_shows_twelve_decimals() {
        assert_eq!(
            Exact::ratio(2, 3).map(|number| number.to_string()).as_deref(),
            Some("0.666666666667")
        );
        assert_eq!(
            Exact::ratio(-1, 3).map(|number| number.to_string()).as_deref(),
            Some("-0.333333333333")
        );
    }

    #[test]
    fn what_outgrows_the_small_form_stays_exact() {
        let big = exact("123456789012345678901234567890");
        let square = &big * &big;
        assert_eq!(square.clone() / big.clone(), big);
        assert_eq!((square.clone() - square).to_string(), "0");
    }

    #[test]
    fn fixed_print_keeps_its_zeros_and_its_sign() {
        assert_eq!(exact("61.4").fixed(2), "61.40");
        assert_eq!(exact("-0.004").fixed(2), "0.00");
        assert_eq!(exact("-0.5").fixed(0), "0");
        assert_eq!(exact("59.995").fixed(2), "60.00");
        assert_eq!(exact("0.05").fixed(2), "0.05");
    }

    #[test]
    fn short_and_long_ratios_calculate_alike() {
        let ends = [0, 1, -1, 2, 7, -100, i64::MAX - 1, i64::MAX, i64::MIN];
        let numbers = ends
            .iter()
            .flat_map(|&over| ends.map(|under| Exact::ratio(over, under)))
            .flatten();
        let numbers: Vec<Exact> = numbers.collect();
        for left in &numbers {
            for right in &numbers {
                let (one, other) = (left.to_big(), right.to_big());
                assert_eq!((left + right).to_big(), &one + &other, "{left} + {right}");
                assert_eq!((left - right).to_big(), &one - &other, "{left} - {right}");
                assert_eq!((left * right).to_big(), &one * &other, "{left} × {right}");
                if !right.is_zero() {
                    assert_eq!((left / right).to_big(), one / other, "{left} / {right}");
                }
            }
        }
    }
}
