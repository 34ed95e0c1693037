//! "Did you mean": the known word nearest to an unknown one.

/// Longer words are not worth a guess.
const LONGEST: usize = 64;
/// No more known words are looked at, so that a long text full of slips is still read at once.
const MOST: usize = 200;

/// The known word most like `word`, if any is like it.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if word.chars().count() > LONGEST {
        return None;
    }
    let likeness = |known: &str| strsim::jaro_winkler(&word.to_lowercase(), &known.to_lowercase());
    let rated = known
        .into_iter()
        .take(MOST)
        .filter(|known| known.len() <= 4 * LONGEST)
        .map(|known| (likeness(known), known));
    let best = rated.fold(None, |best: Option<(f64, &str)>, next| match best {
        Some(best) if best.0 >= next.0 => Some(best),
        _ => Some(next),
    });
    best.filter(|(likeness, _)| *likeness >= 0.8)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_finds_its_word_and_another_word_none() {
        let known = ["title", "weight", "minimum_coverage"];
        assert_eq!(nearest("wieght", known), Some("weight"));
        assert_eq!(nearest("Title", known), Some("title"));
        assert_eq!(nearest("minimum-coverage", known), Some("minimum_coverage"));
        assert_eq!(nearest("colour", known), None);
    }
}
