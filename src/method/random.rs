//! Random numbers that are the same on every machine: xoshiro256++ from a seed, in streams that never meet.
//!
//! Work is cut into pieces of a fixed size and each piece draws from its own stream, so that the answer depends neither on
//! how many threads there are nor on which of them was first. Source: Blackman & Vigna 2021, ACM Trans. Math. Softw. 47.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use super::magnitude::real;

/// One stream of random numbers.
#[derive(Debug, Clone)]
pub struct Random(Xoshiro256PlusPlus);

impl Random {
    /// The streams of a seed: one for each piece of work, 2^128 numbers apart from the next.
    pub fn streams(seed: u64, pieces: usize) -> Vec<Self> {
        let mut next = Xoshiro256PlusPlus::seed_from_u64(seed);
        let stream = |_| {
            let stream = Self(next.clone());
            next.jump();
            stream
        };
        (0..pieces).map(stream).collect()
    }

    /// A whole number from 0 up to, but without, `end`, every one as likely as another; `end` is at least 1.
    #[expect(clippy::cast_possible_truncation, reason = "below `end`, which is a usize")]
    pub fn below(&mut self, end: usize) -> usize {
        let end = end as u64;
        let mut drawn = self.times(end);
        if drawn.low < end {
            // the few numbers that would come once too often (Lemire 2019)
            let unfair = end.wrapping_neg() % end;
            while drawn.low < unfair {
                drawn = self.times(end);
            }
        }
        drawn.high as usize
    }

    #[expect(clippy::cast_possible_truncation, reason = "it is cut in two halves")]
    fn times(&mut self, end: u64) -> Halves {
        let product = u128::from(self.0.next_u64()) * u128::from(end);
        Halves {
            high: (product >> 64) as u64,
            low: product as u64,
        }
    }

    /// A number above 0 and up to 1, on a grid of 2^-53.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are just what fits")]
    pub fn unit(&mut self) -> f64 {
        const STEP: f64 = 1.0 / (1_u64 << 53) as f64;
        ((self.0.next_u64() >> 11) + 1) as f64 * STEP
    }

    /// A number above -1 and up to 1.
    pub fn centred(&mut self) -> f64 {
        2.0 * self.unit() - 1.0
    }

    /// Shares of one whole, every way to share it as likely as another: waiting times over their sum.
    pub fn shares(&mut self, shares: &mut [f64]) {
        for share in &mut *shares {
            *share = -libm::log(self.unit());
        }
        let whole: f64 = shares.iter().sum();
        if whole > 0.0 {
            for share in shares {
                *share /= whole;
            }
        } else {
            shares.fill(1.0 / real(shares.len()));
        }
    }
}

struct Halves {
    high: u64,
    low: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_always_gives_the_same_numbers() {
        let mut streams = Random::streams(7, 2);
        let drawn: Vec<usize> = (0..5).map(|_| streams[0].below(1000)).collect();
        let again: Vec<usize> = (0..5)
            .map(|_| Random::streams(7, 1)[0].clone().below(1000))
            .collect();
        assert_eq!(drawn[0], again[0]);
        assert_eq!(again, [drawn[0]; 5]);
        assert_ne!(drawn, (0..5).map(|_| streams[1].below(1000)).collect::<Vec<_>>());
    }

    #[test]
    fn numbers_below_an_end_are_all_as_likely() {
        let mut random = Random::streams(1, 1).remove(0);
        let mut counts = [0_i32; 3];
        for _ in 0..30_000 {
            counts[random.below(3)] += 1;
        }
        // five standard deviations
        assert!(
            counts.iter().all(|count| (count - 10_000).abs() < 5 * 82),
            "{counts:?}"
        );
    }

    #[test]
    fn shares_fill_the_simplex_evenly() {
        let mut random = Random::streams(1, 1).remove(0);
        let (mut shares, mut large) = ([0.0; 3], 0_i32);
        for _ in 0..20_000 {
            random.shares(&mut shares);
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            large += i32::from(shares[0] > 0.5);
        }
        // a quarter of the triangle lies beyond one half of one corner's height
        assert!((large - 5_000).abs() < 5 * 62, "{large}");
    }
}
