//! Roots, the one place where an exact number must be rounded: to 12 decimals, half to even.

use num_bigint::{BigInt, BigUint};
use num_rational::BigRational;

use super::exact::{Exact, PRINTED_DECIMALS};

impl Exact {
    /// The `degree`-th root of a number not below 0, rounded half to even to 12 decimals; `None` below 0 or for
    /// degree 0.
    pub fn root(&self, degree: u32) -> Option<Self> {
        if self.is_negative() || degree == 0 {
            return None;
        }
        // one decimal more than is kept, plus a sticky digit: enough to tell a half from just above it
        let digits = PRINTED_DECIMALS + 1;
        let scale = num_traits::pow(BigInt::from(10), (digits * degree) as usize);
        let big = self.to_big();
        let radicand = (big.numer() * scale) / big.denom();
        let radicand: BigUint = radicand.try_into().ok()?;
        let root = radicand.nth_root(degree);
        let inexact = num_traits::pow(root.clone(), degree as usize) != radicand
            || !divides(&big, &root, degree, digits);
        Some(half_even(&root, inexact))
    }

    /// The number to a whole power not below 0.
    #[must_use]
    pub fn power(&self, exponent: u32) -> Self {
        Self::from_big(num_traits::pow(self.to_big(), exponent as usize))
    }
}

/// True when `root / 10^digits` is the root without a rest.
fn divides(number: &BigRational, root: &BigUint, degree: u32, digits: u32) -> bool {
    let exact = BigRational::new(
        BigInt::from(root.clone()),
        num_traits::pow(BigInt::from(10), digits as usize),
    );
    num_traits::pow(exact, degree as usize) == *number
}

/// Drops the last decimal of `root`; `inexact` says that there is more behind it.
fn half_even(root: &BigUint, inexact: bool) -> Exact {
    let ten = BigUint::from(10u32);
    let (kept, last) = (root / &ten, root % &ten);
    let half = BigUint::from(5u32);
    let odd = kept.bit(0);
    let up = last > half || (last == half && (inexact || odd));
    let whole = if up { kept + 1u32 } else { kept };
    Exact::from_big(BigRational::new(
        whole.into(),
        num_traits::pow(BigInt::from(10), PRINTED_DECIMALS as usize),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: &str, degree: u32, expected: &str) {
        let root = Exact::parse(number)
            .and_then(|number| number.root(degree))
            .expect("a root");
        assert_eq!(root.to_string(), expected, "{degree}th root of {number}");
    }

    #[test]
    fn roots_have_twelve_decimals() {
        check("4", 2, "2");
        check("2", 2, "1.414213562373");
        check("0.24", 2, "0.489897948557");
        check("0.008", 3, "0.2");
        check("0", 5, "0");
        check("1000000", 6, "10");
    }

    #[test]
    fn below_zero_there_is_none() {
        assert_eq!(Exact::from(-1i64).root(2), None);
        assert_eq!(Exact::ONE.root(0), None);
    }
}
