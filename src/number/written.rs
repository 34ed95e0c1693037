//! A number in writing, every digit of it: what files and ledgers keep.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One as _, Signed as _, Zero as _};

use super::Exact;
use super::exact::power_of_ten;

/// The most characters a written number may have; a guard against a text that would take all memory.
const LONGEST: usize = 400;

/// The whole decimal expansion where it ends (`-0.005`), else the fraction (`1/3`); [`read`] gives the number back.
pub fn write(number: &Exact) -> String {
    if let Some(whole) = number.to_i64() {
        return whole.to_string();
    }
    let ratio = number.to_big();
    match decimals(ratio.denom()) {
        Some(0) => ratio.numer().to_string(),
        Some(decimals) => number.fixed(decimals),
        None => ratio.to_string(),
    }
}

/// The number that [`write`](fn@write) wrote; `None` for any other text.
pub fn read(text: &str) -> Option<Exact> {
    if text.len() > LONGEST {
        return None;
    }
    if let Some((over, under)) = text.split_once('/') {
        let (over, under) = (whole(over)?, whole(under)?);
        return under
            .is_positive()
            .then(|| Exact::from_big(BigRational::new(over, under)));
    }
    let Some((before, after)) = text.split_once('.') else {
        return Some(Exact::from_big(BigRational::from(whole(text)?)));
    };
    let plain =
        !after.is_empty() && after.bytes().all(|byte| byte.is_ascii_digit()) && whole(before).is_some();
    let digits = plain.then(|| whole(&format!("{before}{after}"))).flatten()?;
    Some(Exact::from_big(BigRational::from(digits)) / power_of_ten(i32::try_from(after.len()).ok()?))
}

fn whole(text: &str) -> Option<BigInt> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// The decimals after which a fraction over `under` ends; `None` when it never does.
fn decimals(under: &BigInt) -> Option<u32> {
    let (rest, twos) = without(under.clone(), 2);
    let (rest, fives) = without(rest, 5);
    rest.is_one().then_some(twos.max(fives))
}

fn without(mut number: BigInt, factor: u8) -> (BigInt, u32) {
    let mut count = 0;
    while (&number % factor).is_zero() && !number.is_zero() {
        number /= factor;
        count += 1;
    }
    (number, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_is_kept() {
        for text in [
            "0",
            "4",
            "-7",
            "0.5",
            "-0.005",
            "1234567890123456789012345678901234567890",
            "0.00000000000000000001",
        ] {
            assert_eq!(read(text).map(|number| write(&number)).as_deref(), Some(text));
        }
        assert_eq!(
            Exact::ratio(-2, 6).map(|third| write(&third)).as_deref(),
            Some("-1/3")
        );
        assert_eq!(read("-1/3"), Exact::ratio(-1, 3));
        let tiny = Exact::parse("12345e-60").expect("a decimal");
        assert_eq!(read(&write(&tiny)), Some(tiny));
    }

    #[test]
    fn nothing_else_is_a_number() {
        for text in [
            "", "-", ".5", "5.", "1e3", "1/0", "1/-2", "1_000", "+1", "1.-5", " 1", "１",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
