//! The weighted geometric mean, rounded once: to 12 decimals, half to even.

use num_bigint::{BigInt, BigUint};
use num_integer::Integer as _;
use num_traits::{One as _, ToPrimitive as _};

use super::Exact;
use super::root::{TAKEN_DECIMALS, half_even, root_of};

/// The highest degree at which the root is taken of the product itself; weights that need more are followed bit by
/// bit, since the product would have as many digits as the degree has units.
const HIGHEST_DEGREE: u32 = 120;

/// Decimals and binary digits of the weights that are carried where the degree is too high.
const CARRIED_DECIMALS: u32 = 60;
const CARRIED_BITS: u32 = 220;

/// The geometric mean of (weight, number); `None` without parts, for a weight not above 0 or a number below 0.
///
/// Only the proportion of the weights matters. A number of 0 makes the mean 0.
pub fn geometric_mean(parts: &[(&Exact, &Exact)]) -> Option<Exact> {
    let sound = parts
        .iter()
        .all(|(weight, number)| weight.is_positive() && !number.is_negative());
    if parts.is_empty() || !sound {
        return None;
    }
    if parts.iter().any(|(_, number)| number.is_zero()) {
        return Some(Exact::ZERO);
    }
    let exponents = whole_weights(parts);
    let total: BigUint = exponents.iter().sum();
    Some(match total.to_u32().filter(|degree| *degree <= HIGHEST_DEGREE) {
        Some(degree) => root_of_product(parts, &exponents, degree),
        None => product_of_roots(parts, &exponents, &total),
    })
}

/// The weights as the smallest whole numbers in the same proportion.
fn whole_weights(parts: &[(&Exact, &Exact)]) -> Vec<BigUint> {
    let ratios: Vec<_> = parts.iter().map(|(weight, _)| weight.to_big()).collect();
    let common = ratios
        .iter()
        .fold(BigInt::one(), |common, ratio| common.lcm(ratio.denom()));
    let whole: Vec<BigInt> = ratios
        .iter()
        .map(|ratio| ratio.numer() * (&common / ratio.denom()))
        .collect();
    let divisor = whole
        .iter()
        .fold(BigInt::ZERO, |divisor, weight| divisor.gcd(weight));
    whole
        .into_iter()
        .map(|weight| (weight / &divisor).magnitude().clone())
        .collect()
}

fn root_of_product(parts: &[(&Exact, &Exact)], exponents: &[BigUint], degree: u32) -> Exact {
    let (mut over, mut under) = (BigUint::one(), BigUint::one());
    for ((_, number), exponent) in parts.iter().zip(exponents) {
        let exponent = exponent.to_usize().expect("an exponent is not above the degree");
        let number = number.to_big();
        over *= num_traits::pow(number.numer().magnitude().clone(), exponent);
        under *= num_traits::pow(number.denom().magnitude().clone(), exponent);
    }
    root_of(&over, &under, degree)
}

/// Writes each weight in binary and multiplies the square roots of square roots that its digits name.
fn product_of_roots(parts: &[(&Exact, &Exact)], exponents: &[BigUint], total: &BigUint) -> Exact {
    let one = num_traits::pow(BigUint::from(10u32), CARRIED_DECIMALS as usize);
    let mut product = one.clone();
    for ((_, number), exponent) in parts.iter().zip(exponents) {
        let number = number.to_big();
        let mut root = number.numer().magnitude() * &one / number.denom().magnitude();
        let mut rest = exponent.clone();
        for _ in 0..CARRIED_BITS {
            if &rest == total {
                break;
            }
            root = (root * &one).sqrt();
            rest *= 2u32;
            if &rest >= total {
                rest -= total;
                product = product * &root / &one;
            }
        }
        if &rest == total {
            product = product * &root / &one;
        }
    }
    let beyond = num_traits::pow(BigUint::from(10u32), (CARRIED_DECIMALS - TAKEN_DECIMALS) as usize);
    half_even(&(product / beyond), true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("a decimal")
    }

    fn check(parts: &[(&str, &str)], expected: &str) {
        let parts: Vec<_> = parts
            .iter()
            .map(|(weight, number)| (exact(weight), exact(number)))
            .collect();
        let parts: Vec<_> = parts.iter().map(|(weight, number)| (weight, number)).collect();
        assert_eq!(
            geometric_mean(&parts).expect("a mean").to_string(),
            expected,
            "{parts:?}"
        );
    }

    #[test]
    fn only_the_proportion_of_weights_matters() {
        check(&[("1", "40"), ("1", "90")], "60");
        check(&[("0.5", "40"), ("0.5", "90")], "60");
        // ³√(8 · 8 · 27) = 12
        check(&[("2", "8"), ("1", "27")], "12");
        check(&[("7", "0"), ("1", "27")], "0");
    }

    #[test]
    fn weights_of_many_digits_reach_the_same_figure() {
        // 40 and 90 in proportions close to 1:1 stay close to 60: 60 · (40/90)^ε with ε = 1e-9 is 60 − 4.9e-8
        check(&[("1.000000002", "40"), ("0.999999998", "90")], "59.999999951344");
        check(&[("333333333", "64"), ("666666667", "64")], "64");
        check(&[("333333331", "5"), ("1", "5"), ("333333332", "5")], "5");
    }

    #[test]
    fn nothing_has_no_mean() {
        assert_eq!(geometric_mean(&[]), None);
        assert_eq!(geometric_mean(&[(&Exact::ZERO, &Exact::ONE)]), None);
        assert_eq!(geometric_mean(&[(&Exact::ONE, &Exact::from(-1i64))]), None);
    }
}
