//! The incomplete beta and gamma functions, from which the distributions are made.
//!
//! Series and continued fractions as in Abramowitz & Stegun 1964 (6.5.29, 6.5.31, 26.5.8), evaluated by the method of
//! Lentz; relative errors stay below 1e-12 for the sizes that tables of people lead to.

use libm::{exp, lgamma, log, log1p};

/// Terms after which a fraction or a series is as good as it gets; far more than any argument here needs.
const TERMS: u32 = 100_000;
/// Where another term no longer matters.
const ENOUGH: f64 = 1e-16;
/// Stands for a zero that would be divided by.
const TINY: f64 = 1e-300;

/// The regularised incomplete beta function: the share of a beta distribution below `x`; `x` from 0 to 1, `a` and `b`
/// above 0.
pub(super) fn beta_below(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    // the fraction is quick on the near side of the mean
    if x < (a + 1.0) / (a + b + 2.0) {
        front(x, a, b) * beta_fraction(x, a, b) / a
    } else {
        1.0 - front(1.0 - x, b, a) * beta_fraction(1.0 - x, b, a) / b
    }
}

fn front(x: f64, a: f64, b: f64) -> f64 {
    exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
}

#[expect(clippy::many_single_char_names, reason = "as in the source")]
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut found = d;
    for m in 1..TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        found *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        found *= d * c;
        if (d * c - 1.0).abs() < ENOUGH {
            break;
        }
    }
    found
}

/// The share of a gamma distribution of shape `a` above `x`; `x` from 0 on, `a` above 0.
pub(super) fn gamma_above(x: f64, a: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let front = exp(a * log(x) - x - lgamma(a));
    if x < a + 1.0 {
        1.0 - front * gamma_series(x, a)
    } else {
        front * gamma_fraction(x, a)
    }
}

fn gamma_series(x: f64, a: f64) -> f64 {
    let mut term = 1.0 / a;
    let mut sum = term;
    for step in 1..TERMS {
        term *= x / (a + f64::from(step));
        sum += term;
        if term < sum * ENOUGH {
            break;
        }
    }
    sum
}

#[expect(clippy::many_single_char_names, reason = "as in the source")]
fn gamma_fraction(x: f64, a: f64) -> f64 {
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / away(b);
    let mut found = d;
    for step in 1..TERMS {
        let step = f64::from(step);
        let along = -step * (step - a);
        b += 2.0;
        d = 1.0 / away(along * d + b);
        c = away(b + along / c);
        found *= d * c;
        if (d * c - 1.0).abs() < ENOUGH {
            break;
        }
    }
    found
}

fn away(value: f64) -> f64 {
    if value.abs() < TINY { TINY } else { value }
}
