//! How many terminal cells a text takes, and how to cut, fill and wrap it without tearing a character.

use std::borrow::Cow;

use textwrap::WordSeparator;
use unicode_segmentation::UnicodeSegmentation as _;
use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Cells a text takes on one line; control characters take none.
///
/// Counted grapheme by grapheme, because that is how the screen writes it.
pub fn cells(text: &str) -> usize {
    if text.is_ascii() {
        return text.bytes().filter(|byte| !byte.is_ascii_control()).count();
    }
    // most of what is shown stands one character a cluster, which needs no search for clusters
    let single = text
        .chars()
        .map(|ch| single_cells(ch).ok_or(ch))
        .sum::<Result<usize, char>>();
    single.unwrap_or_else(|_| text.graphemes(true).map(grapheme_cells).sum())
}

/// Cells of a character that is a cluster of its own whatever stands beside it: Latin, Han, their punctuation and
/// the lines and shapes of the screen; none for any other.
fn single_cells(ch: char) -> Option<usize> {
    match ch {
        // Latin, punctuation, arrows, lines and shapes; then Han and what stands beside it
        ' '..='~'
        | '\u{a1}'..='\u{ac}'
        | '\u{ae}'..='\u{2ff}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2190}'..='\u{21ff}'
        | '\u{2500}'..='\u{25b5}'
        | '\u{3001}'..='\u{3020}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{ff01}'..='\u{ff5e}' => ch.width(),
        _ => None,
    }
}

/// Cells one grapheme takes: 0, 1 or 2, rarely more.
pub fn grapheme_cells(grapheme: &str) -> usize {
    if grapheme.contains(char::is_control) {
        return 0;
    }
    // terminals give the half-width Japanese sound marks a cell of their own
    let marks = grapheme
        .chars()
        .filter(|mark| matches!(mark, '\u{ff9e}' | '\u{ff9f}'))
        .count();
    grapheme.width() + marks
}

/// The narrow form of a character that has a full-width one, as input methods leave it; others as they are.
pub fn narrow(ch: char) -> char {
    match ch {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(ch) - 0xfee0).unwrap_or(ch),
        '\u{3000}' => ' ',
        other => other,
    }
}

/// The longest start of `text` that fits into `room` cells; a cut text ends in `…`.
///
/// A double-width character that would stick out by half is left out whole.
pub fn fit(text: &str, room: usize) -> Cow<'_, str> {
    measured(text, room).0
}

/// As [`fit`], with the cells of what is kept.
fn measured(text: &str, room: usize) -> (Cow<'_, str>, usize) {
    let whole = cells(text);
    if whole <= room {
        return (Cow::Borrowed(text), whole);
    }
    if room == 0 {
        return (Cow::Borrowed(""), 0);
    }
    let (mut kept, mut used) = (String::new(), 1);
    for grapheme in text.graphemes(true) {
        let wide = cells(grapheme);
        if used + wide > room {
            break;
        }
        kept.push_str(grapheme);
        used += wide;
    }
    (Cow::Owned(kept + "…"), used)
}

/// `text` cut or filled with blanks on the right to exactly `room` cells.
pub fn left(text: &str, room: usize) -> String {
    let (cut, used) = measured(text, room);
    cut.into_owned() + &" ".repeat(room - used)
}

/// `text` cut or filled with blanks on the left to exactly `room` cells.
pub fn right(text: &str, room: usize) -> String {
    let (cut, used) = measured(text, room);
    " ".repeat(room - used) + &cut
}

/// Lines of at most `room` cells, broken where the language allows; a word longer than a line is broken anyway.
///
/// Line feeds in the text start a new line; a room of 0 is taken as 1.
pub fn wrap(text: &str, room: usize) -> Vec<String> {
    let options = textwrap::Options::new(room.max(1))
        .break_words(true)
        .word_separator(separator(text));
    textwrap::wrap(text, options)
        .into_iter()
        .map(Cow::into_owned)
        .collect()
}

/// Where the script of a text lets its lines be broken.
///
/// Thai, Lao, Burmese and Khmer need a dictionary this program does not carry; their lines break at blanks.
pub fn separator(text: &str) -> WordSeparator {
    let needs_dictionary =
        |ch| matches!(ch, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}');
    if text.contains(needs_dictionary) {
        WordSeparator::AsciiSpace
    } else {
        WordSeparator::UnicodeBreakProperties
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_character_is_never_cut_in_half() {
        assert_eq!(fit("校地合作", 8), "校地合作");
        assert_eq!(fit("校地合作", 7), "校地合…");
        assert_eq!(fit("校地合作", 6), "校地…");
        assert_eq!(fit("校地合作", 1), "…");
        assert_eq!(fit("校地合作", 0), "");
    }

    #[test]
    fn the_short_way_to_count_gives_what_the_long_way_gives() {
        let all = (' '..='\u{ffff}').filter(|ch| single_cells(*ch).is_some());
        let mut before = 'a';
        for ch in all {
            let pair = format!("{before}{ch}校e\u{301}");
            let long: usize = pair.graphemes(true).map(grapheme_cells).sum();
            let short: usize = [before, ch, '校'].into_iter().filter_map(single_cells).sum();
            assert_eq!(short + 1, long, "{pair:?}");
            before = ch;
        }
    }

    #[test]
    fn control_characters_take_no_cell() {
        assert_eq!(cells("a\u{7}b"), 2);
        assert_eq!(cells("校\u{1b}[m"), 4);
        assert_eq!(cells("ｶﾞ"), 2);
    }

    #[test]
    fn filled_texts_take_exactly_their_room() {
        for room in 0..12 {
            for text in ["", "abc", "校地合作", "a校b地c", "e\u{301}tude"] {
                assert_eq!(cells(&left(text, room)), room, "{text:?} left in {room}");
                assert_eq!(cells(&right(text, room)), room, "{text:?} right in {room}");
            }
        }
    }

    #[test]
    fn wrapped_lines_fit_and_keep_closing_marks_off_the_line_start() {
        let lines = wrap("培养了一大批高素质应用型人才，服务区域产业。", 12);
        assert!(lines.iter().all(|line| cells(line) <= 12), "{lines:?}");
        assert!(
            lines.iter().all(|line| !line.starts_with(['，', '。'])),
            "{lines:?}"
        );
        assert_eq!(wrap("a\nb", 10), ["a", "b"]);
    }
}
