//! Roots, the one place where an exact number must be rounded: to 12 decimals, half to even.

use num_bigint::{BigInt, BigUint};
use num_rational::BigRational;

use super::exact::{Exact, PRINTED_DECIMALS};

/// Decimals a root is taken to: one more than is kept, to tell a half from what is just above it.
pub(super) const TAKEN_DECIMALS: u32 = PRINTED_DECIMALS + 1;

impl Exact {
    /// The `degree`-th root of a number not below 0, rounded half to even to 12 decimals; `None` below 0 or for
    /// degree 0.
    pub fn root(&self, degree: u32) -> Option<Self> {
        if degree == 0 {
            return None;
        }
        let big = self.to_big();
        let over: BigUint = big.numer().try_into().ok()?;
        let under: BigUint = big.denom().try_into().ok()?;
        Some(root_of(&over, &under, degree))
    }

    /// The number to a whole power not below 0.
    #[must_use]
    pub fn power(&self, exponent: u32) -> Self {
        Self::from_big(num_traits::pow(self.to_big(), exponent as usize))
    }
}

/// The root of `over / under`, which need not be in lowest terms.
pub(super) fn root_of(over: &BigUint, under: &BigUint, degree: u32) -> Exact {
    let scaled = over * num_traits::pow(BigUint::from(10u32), (TAKEN_DECIMALS * degree) as usize);
    let root = (&scaled / under).nth_root(degree);
    let inexact = num_traits::pow(root.clone(), degree as usize) * under != scaled;
    half_even(&root, inexact)
}

/// Drops the last decimal of a figure with [`TAKEN_DECIMALS`]; `inexact` says that there is more behind it.
pub(super) fn half_even(figure: &BigUint, inexact: bool) -> Exact {
    let ten = BigUint::from(10u32);
    let (kept, last) = (figure / &ten, figure % &ten);
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
    fn a_root_that_lies_halfway_goes_to_the_even_neighbour() {
        // 0.5000000000005² and 0.5000000000015²
        check("0.25000000000050000000000025", 2, "0.5");
        check("0.25000000000150000000000225", 2, "0.500000000002");
        check("0.25000000000050000000000026", 2, "0.500000000001");
    }

    #[test]
    fn below_zero_there_is_none() {
        assert_eq!(Exact::from(-1i64).root(2), None);
        assert_eq!(Exact::ONE.root(0), None);
    }
}
