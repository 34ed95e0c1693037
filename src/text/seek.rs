//! Finding a text by a few letters of it: where they stand, and how well they fit.
//!
//! The better way of fitting always comes before the worse: in one piece, at the starts of words, in order with others
//! between. Full-width letters and either case are one; a Chinese character begins a word of its own. Start at [`seek`]
//! for one text, at [`holds`] for a filter.

use super::order::initials;
use super::width::narrow;

/// How letters fit a text, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// In one piece, from the start of a word.
    Head,
    /// In one piece.
    Piece,
    /// Each at the start of a word, or after one that is found.
    Starts,
    /// In order, with others between them.
    Order,
}

/// Letters found in a text; the least is the best.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// How they fit, at worst where there are several words.
    pub fit: Fit,
    /// Characters left out between the first and the last.
    gaps: usize,
    /// The characters found, counted from 0, in order.
    pub at: Vec<usize>,
}

/// Finds words in a text, in any order; none where one of them is not there, nothing marked where there are none.
pub fn seek(words: &str, text: &str) -> Option<Found> {
    let text: Vec<char> = text.chars().map(folded).collect();
    let whole: Vec<char> = words.trim().chars().map(folded).collect();
    if let Some(found) = piece(&whole, &text) {
        return Some(found);
    }
    let mut all = Found {
        fit: Fit::Head,
        gaps: 0,
        at: Vec::new(),
    };
    for word in whole
        .split(|ch| ch.is_whitespace())
        .filter(|word| !word.is_empty())
    {
        let found = piece(word, &text)
            .or_else(|| starts(word, &text))
            .or_else(|| order(word, &text))?;
        all.fit = all.fit.max(found.fit);
        all.gaps += found.gaps;
        all.at.extend(found.at);
    }
    // several words are not one piece, however each of them fits
    all.fit = all.fit.max(Fit::Starts);
    all.at.sort_unstable();
    all.at.dedup();
    Some(all)
}

/// Whether each of the words stands in one of the texts, or begins the initials of a word in it.
pub fn holds(words: &str, texts: &[&str]) -> bool {
    let folded_words: String = words.chars().map(folded).collect();
    folded_words.split_whitespace().all(|word| {
        let contains = |text: &&str| text.chars().map(folded).collect::<String>().contains(word);
        texts.iter().any(contains) || texts.iter().any(|text| initials(text).contains(word))
    })
}

fn folded(ch: char) -> char {
    let narrow = narrow(ch);
    narrow.to_lowercase().next().unwrap_or(narrow)
}

/// In one piece, rather at the start of a word than within one.
fn piece(word: &[char], text: &[char]) -> Option<Found> {
    if word.is_empty() {
        return Some(found(Fit::Head, Vec::new()));
    }
    let mut places = (0..text.len()).filter(|at| text[*at..].starts_with(word));
    let first = places.clone().next()?;
    let head = places.find(|at| begins_word(text, *at));
    let (fit, at) = head.map_or((Fit::Piece, first), |at| (Fit::Head, at));
    Some(found(fit, (at..at + word.len()).collect()))
}

/// Each letter at the start of a word, or right after the one before.
fn starts(word: &[char], text: &[char]) -> Option<Found> {
    let mut at = Vec::with_capacity(word.len());
    starts_from(word, text, 0, &mut at).then(|| found(Fit::Starts, at))
}

fn starts_from(word: &[char], text: &[char], from: usize, at: &mut Vec<usize>) -> bool {
    let Some((first, rest)) = word.split_first() else {
        return true;
    };
    for place in (from..text.len()).filter(|place| text[*place] == *first) {
        let goes_on = at.last().is_some_and(|last| last + 1 == place);
        if !goes_on && !begins_word(text, place) {
            continue;
        }
        at.push(place);
        if starts_from(rest, text, place + 1, at) {
            return true;
        }
        at.pop();
    }
    false
}

/// In order, each as early as it comes.
fn order(word: &[char], text: &[char]) -> Option<Found> {
    let mut from = 0;
    let mut at = Vec::with_capacity(word.len());
    for ch in word {
        let place = from + text[from..].iter().position(|other| other == ch)?;
        at.push(place);
        from = place + 1;
    }
    Some(found(Fit::Order, at))
}

fn found(fit: Fit, at: Vec<usize>) -> Found {
    let span = at
        .first()
        .zip(at.last())
        .map_or(0, |(first, last)| last + 1 - first);
    Found {
        fit,
        gaps: span - at.len(),
        at,
    }
}

/// Whether a word begins at a character: after none that is a letter or a figure, or where each is a word.
fn begins_word(text: &[char], at: usize) -> bool {
    let is_word = |ch: char| ch.is_alphanumeric();
    let is_alone = |ch: char| ch.is_alphabetic() && !ch.is_lowercase();
    let before = at.checked_sub(1).map(|before| text[before]);
    is_word(text[at]) && (is_alone(text[at]) || before.is_none_or(|before| !is_word(before)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(words: &str, text: &str, expected: Option<(Fit, &str)>) {
        let found = seek(words, text);
        let marked = |found: &Found| {
            let chars: Vec<char> = text.chars().collect();
            found.at.iter().map(|at| chars[*at]).collect::<String>()
        };
        let told = found.as_ref().map(|found| (found.fit, marked(found)));
        let expected = expected.map(|(fit, marked)| (fit, marked.to_owned()));
        assert_eq!(told, expected, "{words:?} in {text:?}");
    }

    #[test]
    fn letters_fit_in_one_piece_at_word_starts_or_in_order() {
        check("check", "rubric check", Some((Fit::Head, "check")));
        check("heck", "rubric check", Some((Fit::Piece, "heck")));
        check("ＣＨＥＣＫ", "Rubric Check", Some((Fit::Head, "Check")));
        check("ruch", "rubric check", Some((Fit::Starts, "ruch")));
        check("rc", "rubric check", Some((Fit::Starts, "rc")));
        check("rbk", "rubric check", Some((Fit::Order, "rbk")));
        check("check rub", "rubric check", Some((Fit::Starts, "rubcheck")));
        check("量规", "查看量规文件", Some((Fit::Head, "量规")));
        check("查规", "查看量规文件", Some((Fit::Starts, "查规")));
        check("", "rubric check", Some((Fit::Head, "")));
        check("kc", "rubric", None);
        check("rub seal", "rubric check", None);
    }

    #[test]
    fn a_filter_takes_words_in_any_order_and_initials() {
        assert!(holds("rail  MODERN", &["Modern rail transit", "现代轨道交通"]));
        assert!(holds("gdjt modern", &["Modern rail transit", "现代轨道交通"]));
        assert!(holds("", &[]));
        assert!(!holds("rail gdxx", &["Modern rail transit", "现代轨道交通"]));
    }

    proptest! {
        #[test]
        fn one_piece_always_comes_first(word in "[a-c]{1,4}", before in "[a-c ]{0,8}", after in "[a-c ]{0,8}", other in "[a-c ]{0,20}") {
            let whole = seek(&word, &format!("{before}{word}{after}")).expect("it is there");
            prop_assert!(whole.fit <= Fit::Piece);
            if let Some(scattered) = seek(&word, &other).filter(|_| !other.contains(&word)) {
                prop_assert!(whole < scattered, "{scattered:?}");
            }
        }
    }
}
