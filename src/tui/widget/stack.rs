//! Columns of signs that stand on each other: how many of each kind, period by period.

/// How many things one sign stands for, so that no column is higher than `height`; 1 where they all fit.
///
/// What is there at all has a sign, so a column of several kinds may be a little higher than its share.
pub fn worth<const N: usize>(columns: &[[usize; N]], height: usize) -> usize {
    let kinds = columns
        .iter()
        .map(|column| signs(column, usize::MAX))
        .max()
        .unwrap_or(0);
    let room = height.max(kinds).max(1);
    let fits = |worth: &usize| columns.iter().all(|column| signs(column, *worth) <= room);
    let most = columns.iter().flatten().copied().max().unwrap_or(1).max(1);
    (1..=most).find(fits).unwrap_or(most)
}

/// The kinds of a column from the bottom up, one for each sign.
pub fn stacked<const N: usize>(column: &[usize; N], worth: usize) -> Vec<usize> {
    let of_kind = |(kind, count): (usize, &usize)| std::iter::repeat_n(kind, count.div_ceil(worth));
    column.iter().enumerate().flat_map(of_kind).collect()
}

fn signs<const N: usize>(column: &[usize; N], worth: usize) -> usize {
    column.iter().map(|count| count.div_ceil(worth)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_stands_for_one_while_there_is_room() {
        assert_eq!(worth(&[[3, 1, 0], [0, 0, 5]], 5), 1);
        assert_eq!(stacked(&[3, 1, 0], 1), [0, 0, 0, 1]);
        assert_eq!(worth::<3>(&[], 5), 1);
    }

    #[test]
    fn signs_stand_for_more_where_there_is_not_and_nothing_vanishes() {
        assert_eq!(worth(&[[9, 1, 0]], 5), 3);
        assert_eq!(stacked(&[9, 1, 0], 3), [0, 0, 0, 1]);
        assert_eq!(
            worth(&[[100, 100, 1]], 1),
            100,
            "one sign for each kind is the least"
        );
    }
}
