//! Laws and examples of the editable text.

use proptest::prelude::*;
use rubricate::text::width::cells;
use rubricate::tui::state::field::{Field, Motion, Moved, Reach, Spot};
use rubricate::tui::state::wrap::RowEnd;
use unicode_segmentation::UnicodeSegmentation as _;

const WIDE: usize = 40;

/// The text with `|` at the caret.
fn seen(field: &Field) -> String {
    let (before, after) = field.text().split_at(field.caret());
    format!("{before}|{after}")
}

fn rows(field: &Field, width: usize) -> Vec<String> {
    field
        .layout(width)
        .rows
        .into_iter()
        .map(|row| row.shown)
        .collect()
}

#[test]
fn typing_and_erasing_go_by_grapheme() {
    let mut field = Field::one_line("e\u{301}👨‍👩‍👧校🇨🇳");
    field.erase(Reach::Back);
    assert_eq!(seen(&field), "e\u{301}👨‍👩‍👧校|");
    field.erase(Reach::Back);
    field.erase(Reach::Back);
    assert_eq!(seen(&field), "e\u{301}|");
    field.erase(Reach::Back);
    assert_eq!(seen(&field), "|");
    field.erase(Reach::Back);
    assert_eq!(seen(&field), "|");
}

#[test]
fn words_are_runs_of_letters_of_han_or_of_marks() {
    let mut field = Field::one_line("three jobs，校地合作 ok");
    for expected in [
        "three jobs，校地合作 |ok",
        "three jobs，|校地合作 ok",
        "three jobs|，校地合作 ok",
        "three |jobs，校地合作 ok",
    ] {
        field.go(Motion::WordLeft, WIDE);
        assert_eq!(seen(&field), expected);
    }
    field.go(Motion::WordRight, WIDE);
    assert_eq!(seen(&field), "three jobs|，校地合作 ok");
    field.erase(Reach::WordBack);
    assert_eq!(seen(&field), "three |，校地合作 ok");
    field.erase(Reach::LineEnd);
    assert_eq!(seen(&field), "three |");
}

#[test]
fn a_paste_is_cleaned_and_is_one_step() {
    let mut field = Field::many_lines("a");
    field.insert("b");
    field.paste("1\r\n2\r3\u{1b}[31m\u{7}\u{2028}4\t5");
    assert_eq!(field.text(), "ab1\n2\n3[31m\n4\t5");
    field.insert("c");
    field.undo();
    assert_eq!(field.text(), "ab1\n2\n3[31m\n4\t5");
    field.undo();
    assert_eq!(seen(&field), "ab|");
    field.undo();
    assert_eq!(seen(&field), "a|");
    assert_eq!(field.undo(), Moved::No);
    field.redo();
    field.redo();
    assert_eq!(field.text(), "ab1\n2\n3[31m\n4\t5");
}

#[test]
fn a_field_of_one_line_turns_line_ends_into_blanks() {
    let mut field = Field::one_line("");
    field.paste("one\r\ntwo\nthree");
    assert_eq!(field.text(), "one two three");
}

#[test]
fn a_burst_of_keys_is_one_step_until_a_pause_or_a_move() {
    let mut field = Field::many_lines("");
    for key in ["a", "b", "\n", "c"] {
        field.insert(key);
    }
    field.erase(Reach::Back);
    field.settle();
    field.insert("d");
    field.go(Motion::Left, WIDE);
    field.insert("e");
    for expected in ["ab\n|d", "ab\n|", "|"] {
        field.undo();
        assert_eq!(seen(&field), expected);
    }
    field.redo();
    field.insert("x");
    assert_eq!(
        field.redo(),
        Moved::No,
        "a new edit ends what could be made again"
    );
}

#[test]
fn rows_break_where_the_language_allows() {
    let field = Field::many_lines("培养应用型人才，服务产业。");
    // 13 cells of room are 6 characters; the comma may not begin a row, so 人才， stays together
    assert_eq!(rows(&field, 14), ["培养应用型人", "才，服务产", "业。"]);
    assert_eq!(
        rows(&Field::many_lines("three employers confirm"), 11),
        ["three ", "employers ", "confirm"]
    );
    assert_eq!(rows(&Field::many_lines("abcdefgh"), 4), ["abc", "def", "gh"]);
    assert_eq!(rows(&Field::many_lines("a\n\nb\n"), 9), ["a", "", "b", ""]);
    assert_eq!(rows(&Field::many_lines("a\tb"), 9), ["a    b"]);
}

#[test]
fn moves_up_and_down_keep_their_column_through_short_rows() {
    let mut field = Field::many_lines("校地合作\nab\n校地合作x");
    assert_eq!(field.layout(20).caret, Spot { row: 2, column: 9 });
    field.go(Motion::Up, 20);
    assert_eq!(seen(&field), "校地合作\nab|\n校地合作x");
    field.go(Motion::Up, 20);
    assert_eq!(seen(&field), "校地合作|\nab\n校地合作x");
    assert_eq!(field.go(Motion::Up, 20), Moved::No);
    field.go(Motion::Home, 20);
    field.go(Motion::Right, 20);
    field.go(Motion::Down, 20);
    field.go(Motion::Down, 20);
    assert_eq!(seen(&field), "校地合作\nab\n校|地合作x");
}

#[test]
fn the_end_of_a_soft_row_is_shown_on_that_row() {
    let mut field = Field::many_lines("校地合作校地合作");
    field.go(Motion::Start, 9);
    field.go(Motion::End, 9);
    assert_eq!(field.layout(9).caret, Spot { row: 0, column: 8 });
    assert_eq!(seen(&field), "校地合作|校地合作");
    field.go(Motion::Home, 9);
    assert_eq!(seen(&field), "|校地合作校地合作");
    field.go(Motion::End, 9);
    field.insert("x");
    assert_eq!(field.layout(9).caret, Spot { row: 1, column: 1 });
}

#[test]
fn a_long_single_line_scrolls_to_show_the_caret_and_what_follows() {
    let mut field = Field::one_line("abcdefghijklmnop");
    let layout = field.layout(8);
    assert_eq!(
        (layout.rows[0].shown.as_str(), layout.caret.column),
        ("jklmnop", 7)
    );
    for _ in 0..6 {
        field.go(Motion::Left, 8);
    }
    // two cells, a quarter of the width, show after the caret
    let layout = field.layout(8);
    assert_eq!(
        (layout.rows[0].shown.as_str(), layout.caret.column),
        ("fghijklmnop", 5)
    );
    field.go(Motion::Home, 8);
    let layout = field.layout(8);
    assert_eq!(
        (layout.rows[0].shown.as_str(), layout.caret.column),
        ("abcdefghijklmnop", 0)
    );
}

#[test]
fn pointing_puts_the_caret_before_the_character_pointed_at() {
    let mut field = Field::many_lines("校地合作\nab");
    field.point_at(Spot { row: 0, column: 3 }, 20);
    assert_eq!(seen(&field), "校|地合作\nab");
    field.point_at(Spot { row: 7, column: 99 }, 20);
    assert_eq!(seen(&field), "校地合作\nab|");
}

/// Something a person may do to a field.
#[derive(Debug, Clone)]
enum Deed {
    Type(String),
    Paste(String),
    Erase(Reach),
    Go(Motion),
    Point(Spot),
    Settle,
    Undo,
    Redo,
}

fn piece() -> impl Strategy<Value = String> {
    let alphabet = [
        "a",
        "Z",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "é",
        "e\u{301}",
        "\u{301}",
        "校",
        "地合作",
        "，",
        "（",
        "Ａ",
        "：",
        "👨‍👩‍👧",
        "🇨🇳",
        "🇨",
        "\u{200d}",
        "👍🏽",
        "☺️",
        "ｶﾞ",
        "각",
        "\u{1100}",
        "\u{7}",
        "\u{1b}",
        "\u{200b}",
        "\u{200f}",
        "\u{202e}",
        "א",
        "שׁ",
        "word",
        "-",
        "ด้",
    ];
    proptest::sample::select(alphabet.to_vec()).prop_map(str::to_owned)
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

fn deed() -> impl Strategy<Value = Deed> {
    use Motion::{Down, End, Finish, Home, Left, Right, Start, Up, WordLeft, WordRight};
    let reaches = [
        Reach::Back,
        Reach::Forward,
        Reach::WordBack,
        Reach::WordForward,
        Reach::LineEnd,
    ];
    let motions = [
        Left, Right, WordLeft, WordRight, Home, End, Up, Down, Start, Finish,
    ];
    prop_oneof![
        5 => piece().prop_map(Deed::Type),
        1 => text().prop_map(Deed::Paste),
        3 => proptest::sample::select(reaches.to_vec()).prop_map(Deed::Erase),
        5 => proptest::sample::select(motions.to_vec()).prop_map(Deed::Go),
        1 => (0usize..6, 0usize..20).prop_map(|(row, column)| Deed::Point(Spot { row, column })),
        1 => Just(Deed::Settle),
        1 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
    ]
}

fn act(field: &mut Field, deed: &Deed, width: usize) {
    match deed {
        Deed::Type(text) => field.insert(text),
        Deed::Paste(text) => field.paste(text),
        Deed::Erase(reach) => field.erase(*reach),
        Deed::Go(motion) => drop(field.go(*motion, width)),
        Deed::Point(spot) => field.point_at(*spot, width),
        Deed::Settle => field.settle(),
        Deed::Undo => drop(field.undo()),
        Deed::Redo => drop(field.redo()),
    }
}

/// The laws that hold after every deed.
fn check_laws(field: &Field, width: usize) -> Result<(), TestCaseError> {
    let mut boundaries = field
        .text()
        .grapheme_indices(true)
        .map(|(at, _)| at)
        .chain([field.text().len()]);
    prop_assert!(
        boundaries.any(|at| at == field.caret()),
        "caret inside a grapheme: {:?}",
        seen(field)
    );
    prop_assert!(
        !field
            .text()
            .chars()
            .any(|ch| ch.is_control() && ch != '\n' && ch != '\t')
    );
    let layout = field.layout(width);
    prop_assert!(layout.caret.column < width.max(1), "caret outside");
    let row = &layout.rows[layout.caret.row];
    prop_assert!(
        row.span.start <= field.caret() && field.caret() <= row.span.end,
        "caret on another row"
    );
    let before = field.text()[row.span.start..field.caret()].replace('\t', "    ");
    prop_assert_eq!(layout.caret.column, cells(&before).min(width.saturating_sub(1)));
    for row in &layout.rows {
        prop_assert!(
            !row.shown.contains(char::is_control),
            "control character on the screen"
        );
        prop_assert_eq!(&row.shown, &field.text()[row.span.clone()].replace('\t', "    "));
    }
    Ok(())
}

proptest! {
    #[test]
    fn the_caret_and_the_rows_keep_their_laws(start in text(), deeds in proptest::collection::vec(deed(), 0..40), width in 0usize..24) {
        for mut field in [Field::many_lines(&start), Field::one_line(&start)] {
            check_laws(&field, width)?;
            for deed in &deeds {
                act(&mut field, deed, width);
                check_laws(&field, width)?;
            }
        }
    }

    #[test]
    fn undoing_all_gives_the_first_text_and_redoing_all_the_last(start in text(), deeds in proptest::collection::vec(deed(), 0..30)) {
        let mut field = Field::many_lines(&start);
        let first = field.text().to_owned();
        let edits = deeds.iter().filter(|deed| !matches!(deed, Deed::Undo | Deed::Redo));
        edits.for_each(|deed| act(&mut field, deed, 12));
        let last = field.text().to_owned();
        while field.undo() == Moved::Yes {}
        prop_assert_eq!(field.text(), first);
        while field.redo() == Moved::Yes {}
        prop_assert_eq!(field.text(), last);
    }

    #[test]
    fn typing_and_undoing_leaves_text_and_caret_as_they_were(start in text(), moves in proptest::collection::vec(deed(), 0..8), typed in text()) {
        let mut field = Field::many_lines(&start);
        moves.iter().filter(|deed| matches!(deed, Deed::Go(_))).for_each(|deed| act(&mut field, deed, 10));
        let before = seen(&field);
        field.insert(&typed);
        if seen(&field) != before {
            field.undo();
        }
        prop_assert_eq!(seen(&field), before);
    }

    #[test]
    fn the_rows_joined_are_the_text(start in text(), width in 0usize..24) {
        let field = Field::many_lines(&start);
        let layout = field.layout(width);
        let mut joined = String::new();
        for row in &layout.rows {
            joined.push_str(&field.text()[row.span.clone()]);
            joined.push_str(if row.end == RowEnd::Hard { "\n" } else { "" });
        }
        prop_assert_eq!(joined.strip_suffix('\n'), Some(field.text()));
        let room = width.saturating_sub(1).max(1);
        for row in &layout.rows {
            let kept = row.shown.trim_end_matches(' ');
            let starts = kept.graphemes(true).filter(|grapheme| cells(grapheme) > 0).count();
            prop_assert!(cells(kept) <= room || starts == 1, "row {:?} is wider than {}", kept, room);
        }
    }
}
