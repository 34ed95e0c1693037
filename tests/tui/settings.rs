//! Settings on the screen, keys of one's own, the mouse, copying, and the view for a room.

use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::Capture;

use super::workshop::Workshop;

/// The column and row of a text on the last frame.
fn find(stage: &Rehearsal, text: &str) -> (usize, usize) {
    let frame = stage.picture().text();
    let found = frame.lines().enumerate().find_map(|(row, line)| {
        let at = line.find(text)?;
        Some((rubricate::text::width::cells(&line[..at]), row))
    });
    found.unwrap_or_else(|| panic!("{text} is not on\n{frame}"))
}

#[test]
fn a_setting_changed_on_the_screen_holds_at_once_and_is_written() {
    let shop = Workshop::new();
    shop.settle("# mine\nborders = \"unicode\"\n");
    let keys = ",<down><down><down><down><down><right>";
    let stage = shop.play(120, 36, keys);
    assert!(
        stage.picture().text().contains("+- settings -"),
        "{}",
        stage.picture()
    );
    assert_eq!(shop.settled(), "# mine\nborders = \"ascii\"\n");
    shop.play(120, 36, &format!("{keys}<left><left>"));
    assert_eq!(shop.settled(), "# mine\nborders = \"unicode\"\n");
}

#[test]
fn a_text_is_typed_and_a_language_is_spoken_at_once() {
    let shop = Workshop::new();
    let seen = shop.seen("<C-k><down><ret>evaluator<ret>");
    assert!(shop.settled().contains("person = \"evaluator\""), "{seen}");
    let seen = shop.seen("<C-k><down><ret>x<esc>");
    assert!(shop.settled().contains("person = \"evaluator\""), "{seen}");
    shop.play(120, 36, "<C-k><right>");
    assert!(shop.settled().contains("language = \"en\""));
}

#[test]
fn what_is_wrong_with_the_file_is_told_at_the_start_and_on_the_screen_of_settings() {
    let shop = Workshop::new();
    shop.settle("thmee = \"dark\"\n");
    let first = shop.seen("");
    assert!(first.contains("the settings file has one finding"), "{first}");
    let seen = shop.seen(",");
    assert!(seen.contains("line 1: `thmee` is not a key here"), "{seen}");
    assert!(seen.contains("did you mean `theme`?"), "{seen}");
}

#[test]
fn a_file_that_is_no_toml_is_not_written_over() {
    let shop = Workshop::new();
    shop.settle("theme = [\n");
    let seen = shop.seen(",<right>");
    assert!(seen.contains("nothing was written"), "{seen}");
    assert_eq!(shop.settled(), "theme = [\n");
}

#[test]
fn keys_of_ones_own_do_what_they_say_and_are_shown() {
    let shop = Workshop::new();
    shop.settle("[keys.queue]\nfilter = \"F12\"\nleave = \"C-g\"\n");
    let seen = shop.seen("<F12>rail<ret>");
    assert!(seen.contains("with “rail”"), "{seen}");
    assert!(
        seen.contains("F12 filter") && seen.contains("Ctrl-G leave"),
        "{seen}"
    );
    let seen = shop.seen("/rail<ret>");
    assert!(!seen.contains("with “rail”"), "the usual key is free\n{seen}");
    let help = shop.play(120, 60, "<F1>").picture().text();
    assert!(help.contains("F12 "), "{help}");
}

#[test]
fn hints_can_be_left_out_but_never_the_way_to_the_help() {
    let shop = Workshop::new();
    shop.settle("hints = \"off\"\n");
    for script in ["", "<ret>", ","] {
        let seen = shop.seen(script);
        assert_eq!(seen.lines().last(), Some(" F1 help"), "{seen}");
    }
}

#[test]
fn the_mouse_is_given_to_the_terminal_and_the_top_line_says_so() {
    let shop = Workshop::new();
    let free = "mouse: the terminal’s";
    assert!(!shop.seen("").contains(free));
    let stage = shop.play(120, 36, "<C-t>");
    assert!(
        stage
            .picture()
            .text()
            .lines()
            .next()
            .is_some_and(|top| top.contains(free))
    );
    assert_eq!(stage.mouse(), Capture::Off);
    let stage = shop.play(120, 36, "<C-t><C-t>");
    assert_eq!(stage.mouse(), Capture::On);
    shop.settle("mouse = \"off\"\n");
    assert!(shop.seen("").contains(free));
    let seen = shop.seen("<C-k><down><down><down><down><down><down><right><esc>");
    assert!(!seen.contains(free), "the setting holds at once\n{seen}");
}

#[test]
fn the_keys_of_every_footer_can_be_pressed_with_the_mouse() {
    let shop = Workshop::new();
    let (column, row) = find(&shop.play(120, 36, ""), "F1 help");
    let seen = shop.seen(&format!("<click:{column},{row}>"));
    assert!(seen.contains("help · projects"), "{seen}");
    let (column, row) = find(&shop.play(120, 36, "<F1>"), "Esc back");
    let seen = shop.seen(&format!("<F1><click:{column},{row}>"));
    assert!(!seen.contains("help · projects"), "{seen}");
}

#[test]
fn the_wheel_turns_what_lies_under_it() {
    let shop = Workshop::new();
    let before = shop.seen("<ret>");
    let tree = shop.seen("<ret><wheel:down@5,8>");
    assert_ne!(before, tree, "another row of the tree");
    let small = shop.play(110, 16, "<ret>").picture().text();
    let pane = shop.play(110, 16, "<ret><wheel:down@70,6>").picture().text();
    let tree_of = |text: &str| -> Vec<String> {
        let lines = text.lines().skip(2).take(8);
        lines.map(|line| line.chars().take(34).collect()).collect()
    };
    assert_ne!(small, pane, "the text moved");
    assert_eq!(tree_of(&small), tree_of(&pane), "the tree did not");
}

#[test]
fn the_split_is_dragged_and_kept() {
    let shop = Workshop::new();
    let (column, _) = find(&shop.play(120, 36, "<ret>"), "┐┌");
    let script = format!("<ret><click:{column},9><drag:50,9><drag:59,9><release:59,9>");
    let stage = shop.play(120, 36, &script);
    assert_eq!(find(&stage, "┐┌").0, 59, "{}", stage.picture());
    assert_eq!(shop.settled(), "split = 50\n");
    assert_eq!(find(&shop.play(120, 36, "<ret>"), "┐┌").0, 59);
    let clicked = shop.play(120, 36, "<ret><click:20,9><drag:80,9><release:80,9>");
    assert_eq!(find(&clicked, "┐┌").0, 59, "only the line itself is dragged");
}

#[test]
fn what_is_selected_is_copied_and_named() {
    let shop = Workshop::new();
    shop.mark_outside("dut-committee", "T1", "3");
    let copied = |script: &str, expected: &[&str]| {
        let stage = shop.play(120, 36, script);
        let [text] = stage.copied() else {
            panic!("{:?} after {script}", stage.copied());
        };
        for part in expected {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        let frame = stage.picture().text();
        assert!(frame.contains(" copied"), "{frame}");
    };
    copied("/committee<ret>y", &["(dut-committee)"]);
    copied("/committee<ret><ret><up>y", &["T1 ", ": 3", "\n0.00"]);
    copied("/committee<ret><ret><ret><C-y>", &[" · 7 % of the whole"]);
    copied("/committee<ret>ey", &["(dut-committee)"]);
}

#[test]
fn the_room_sees_codes_and_no_names() {
    let shop = Workshop::new();
    shop.mark_outside("dut-committee", "T1", "3");
    let title = shop.case("dut-committee").project.title.original().to_owned();
    for script in ["/committee<ret>P", "/committee<ret><ret><C-v>"] {
        let seen = shop.seen(script);
        assert!(seen.contains("P-0") && seen.contains("evaluator 1"), "{seen}");
        assert!(
            !seen.contains(&title) && !seen.contains("Demo evaluator"),
            "{seen}"
        );
    }
    let first = shop.seen("P");
    let second = shop.seen("P<down>");
    assert_ne!(first.lines().next(), second.lines().next(), "the next project");
    assert_eq!(first, shop.seen("P<down><up>"), "and back");
    assert!(shop.seen("P<esc>").contains("sheets sealed"), "back at the list");
}

#[test]
fn a_setting_opens_the_view_for_a_room_at_once() {
    let shop = Workshop::new();
    shop.settle("projector = \"on\"\n");
    let seen = shop.seen("");
    assert!(seen.contains("evaluator 1"), "{seen}");
}
