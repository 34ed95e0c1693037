//! Tails and quantiles of the distributions that tests and intervals need: F, t, chi-square, normal.
//!
//! Degrees of freedom are above 0 and need not be whole. Checked against the tables of Pearson & Hartley 1966.

use libm::erfc;

use super::special::{beta_below, gamma_above};

/// The probability that F with these degrees of freedom is above `f`; `f` from 0 on.
pub fn f_above(f: f64, above: f64, below: f64) -> f64 {
    beta_below(below / (below + above * f), below / 2.0, above / 2.0)
}

/// The value below which F with these degrees of freedom lies with probability `p`; `p` above 0 and below 1.
pub fn f_quantile(p: f64, above: f64, below: f64) -> f64 {
    // the share that the numerator has of the whole is a beta variable: found by halving, the same on every machine
    let (mut low, mut high) = (0.0_f64, 1.0_f64);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if beta_below(middle, above / 2.0, below / 2.0) < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    let share = f64::midpoint(low, high);
    share * below / ((1.0 - share) * above)
}

/// The probability that t with these degrees of freedom is further from zero than `t`.
pub fn t_beyond(t: f64, freedom: f64) -> f64 {
    beta_below(freedom / (freedom + t * t), freedom / 2.0, 0.5)
}

/// The probability that chi-square with these degrees of freedom is above `x`; `x` from 0 on.
pub fn chi2_above(x: f64, freedom: f64) -> f64 {
    gamma_above(x / 2.0, freedom / 2.0)
}

/// The probability that a standard normal variable is further from zero than `z`.
pub fn normal_beyond(z: f64) -> f64 {
    erfc(z.abs() / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(found: f64, expected: f64, tol: f64) {
        assert!(
            (found - expected).abs() <= tol,
            "expected {expected}, found {found}"
        );
    }

    /// Pearson & Hartley 1966, tables 8, 12 and 18; Fisher & Yates 1963.
    #[test]
    fn the_printed_tables_hold() {
        check(f_quantile(0.95, 5.0, 10.0), 3.33, 0.005);
        check(f_quantile(0.975, 5.0, 15.0), 3.58, 0.005);
        check(f_quantile(0.99, 1.0, 1.0), 4052.0, 0.5);
        check(f_above(4.96, 1.0, 10.0), 0.05, 1e-4);
        check(t_beyond(2.228, 10.0), 0.05, 1e-4);
        check(t_beyond(12.706, 1.0), 0.05, 1e-5);
        check(chi2_above(18.307, 10.0), 0.05, 1e-5);
        check(chi2_above(0.0158, 1.0), 0.90, 1e-4);
        check(normal_beyond(1.959_963_984_540_054), 0.05, 1e-14);
    }

    /// Closed forms: F(2, n), chi-square with 2 degrees, t with 1 and 2 degrees.
    #[test]
    fn closed_forms_hold_to_the_last_digits() {
        check(f_above(3.0, 2.0, 4.0), 1.0 / (2.5 * 2.5), 1e-14);
        check(chi2_above(7.0, 2.0), libm::exp(-3.5), 1e-14);
        check(chi2_above(700.0, 2.0), libm::exp(-350.0), 1e-165);
        check(t_beyond(1.0, 1.0), 0.5, 1e-14);
        check(t_beyond(2.0, 2.0), 1.0 - 2.0 / 6.0_f64.sqrt(), 1e-14);
    }

    #[test]
    fn a_quantile_and_its_tail_are_two_sides_of_one_thing() {
        for (above, below) in [
            (1.0, 3.0),
            (5.0, 15.0),
            (8.0, 36.0),
            (40.0, 2.3),
            (199.0, 12_000.0),
        ] {
            for p in [0.025, 0.5, 0.9, 0.975] {
                check(1.0 - f_above(f_quantile(p, above, below), above, below), p, 1e-11);
            }
        }
    }
}
