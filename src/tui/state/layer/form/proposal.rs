//! An id for a new record, made of its title.

use super::check::is_taken;
use crate::workbench::asks::register::Register;

/// The longest id that is proposed; a longer title is cut between words.
const LONGEST: usize = 32;

/// A free id that reads like the title; a number where the title has no letters an id may have.
pub(super) fn id(act: &str, title: &str, register: &Register) -> Option<String> {
    if title.trim().is_empty() {
        return None;
    }
    let free = |id: &String| !is_taken(act, id, register);
    let worded = worded(title);
    let numbered = |from: u32, before: &str| {
        let ids = (from..).map(|number| format!("{before}-{number}"));
        ids.into_iter().find(free)
    };
    match worded {
        Some(id) if free(&id) => Some(id),
        Some(id) => numbered(2, &id),
        None if act == "project" => numbered(1, "P"),
        None => numbered(1, act),
    }
}

/// The words of a title in lower case with dashes between them; none where it has none in ASCII.
fn worded(title: &str) -> Option<String> {
    let mut id = String::new();
    let words = title.split(|ch: char| !ch.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.extend(word.chars().take(LONGEST).map(|ch| ch.to_ascii_lowercase()));
    }
    let has_letters = id.chars().any(|ch| ch.is_ascii_alphabetic());
    has_letters.then_some(id)
}

#[cfg(test)]
mod tests {
    use super::worded;

    fn check(title: &str, expected: Option<&str>) {
        assert_eq!(worded(title).as_deref(), expected, "{title}");
    }

    #[test]
    fn an_id_reads_like_its_title() {
        check("Rail transit centre", Some("rail-transit-centre"));
        check("  R&D base (Dalian), 2025 ", Some("r-d-base-dalian-2025"));
        check("大连 Rail 中心", Some("rail"));
        check(
            "An agreement on a very long row of words",
            Some("an-agreement-on-a-very-long-row"),
        );
    }

    #[test]
    fn a_title_without_ascii_letters_has_no_words_for_an_id() {
        check("轨道交通研究中心", None);
        check("2025", None);
        check("", None);
    }
}
