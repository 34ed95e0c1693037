//! Ranks with ties: shared middle ranks for statistics, places for people.

/// Ranks from 1 for the smallest; equal values share the middle of their ranks.
pub fn middle_ranks(values: &[f64]) -> Vec<f64> {
    let mut ranks = vec![0.0; values.len()];
    for tie in ties(values) {
        let (first, last) = (tie.start, tie.start + tie.members.len() - 1);
        let middle = super::magnitude::real(first + last) / 2.0 + 1.0;
        for member in tie.members {
            ranks[member] = middle;
        }
    }
    ranks
}

/// How many values share each rank that more than one has.
pub fn tie_sizes(values: &[f64]) -> Vec<usize> {
    let sizes = ties(values).into_iter().map(|tie| tie.members.len());
    sizes.filter(|size| *size > 1).collect()
}

/// Places from 1 for the largest; those that tie share the better place.
///
/// Values are the same when they agree to 1e-9 of the largest, so that the last bits of a sum decide nothing.
pub fn places(values: &[f64]) -> Vec<usize> {
    let rounded = rounded(values);
    let place = |value: &f64| 1 + rounded.iter().filter(|other| *other > value).count();
    if values.len() < 64 {
        return rounded.iter().map(place).collect();
    }
    let mut sorted = rounded.clone();
    sorted.sort_by(f64::total_cmp);
    let better = |value: &f64| sorted.len() - sorted.partition_point(|other| other <= value);
    rounded.iter().map(|value| 1 + better(value)).collect()
}

/// Values rounded to 1e-9 of the largest among them, which is what orders are taken from.
pub fn rounded(values: &[f64]) -> Vec<f64> {
    let largest = values
        .iter()
        .fold(0.0_f64, |largest, value| largest.max(value.abs()));
    let step = largest * 1e-9;
    let round = |value: &f64| if step > 0.0 { (value / step).round() } else { 0.0 };
    values.iter().map(round).collect()
}

struct Tie {
    start: usize,
    members: Vec<usize>,
}

fn ties(values: &[f64]) -> Vec<Tie> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut start = 0;
    // a zero below zero sorts apart from zero and is still the same
    let runs = order
        .chunk_by(|one, other| values[*one].partial_cmp(&values[*other]) == Some(std::cmp::Ordering::Equal));
    runs.map(|run| {
        let tie = Tie {
            start,
            members: run.to_vec(),
        };
        start += run.len();
        tie
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_the_middle_rank_and_the_better_place() {
        assert_eq!(middle_ranks(&[10.0, 20.0, 20.0, 5.0]), [2.0, 3.5, 3.5, 1.0]);
        assert_eq!(middle_ranks(&[0.0, -0.0]), [1.5, 1.5]);
        assert_eq!(places(&[10.0, 20.0, 20.0, 5.0]), [3, 1, 1, 4]);
        assert_eq!(places(&[0.1 + 0.2, 0.3]), [1, 1]);
        assert_eq!(tie_sizes(&[1.0, 1.0, 2.0, 1.0]), [3]);
    }

    #[test]
    fn many_values_get_the_same_places_as_few() {
        let values: Vec<f64> = (0..200).map(|at| f64::from(at * 37 % 50)).collect();
        let slow = |value: &f64| 1 + values.iter().filter(|other| *other > value).count();
        assert_eq!(places(&values), values.iter().map(slow).collect::<Vec<_>>());
    }
}
