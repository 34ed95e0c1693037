//! Small manners: a digit that came too soon, keys that sentences name, signs of what does not show.

use std::time::Duration;

use rubricate::text::Lang;
use rubricate::tui::app::App;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::workbench::Workbench;
use rubricate::workbench::args::Args;

use super::marking::answer_all;
use super::workshop::Workshop;

/// The text of the last frame of a script on a screen of that size.
fn seen(shop: &Workshop, columns: u16, rows: u16, script: &str) -> String {
    shop.play(columns, rows, script).picture().text()
}

#[test]
fn a_digit_that_opens_a_field_right_after_a_mark_says_where_it_went() {
    let shop = Workshop::new();
    let quick = shop.seen("<ret>34");
    let flat = quick.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("the mark before is saved"), "{quick}");
    assert!(quick.contains("“4” came here, to T2"), "{quick}");
    assert_eq!(shop.value("dut-committee", "T1"), "3");
    assert_eq!(shop.value("dut-committee", "T2"), "–");
    let thought = shop.seen("<ret><down>4");
    assert!(!thought.contains("the mark before"), "{thought}");
}

#[test]
fn enter_right_after_a_mark_that_scores_less_explains_that_mark() {
    let shop = Workshop::new();
    let why = shop.seen("<ret>4<ret>");
    assert!(why.contains("why this number"), "{why}");
    assert!(why.contains("Trained for urgent posts"), "{why}");
    let told = Workshop::new().seen("<ret>4");
    assert!(told.contains("Enter tells why in full"), "{told}");
    let later = Workshop::new().seen("<ret>4<down><up><ret>");
    assert!(
        !later.contains("Trained for urgent posts"),
        "where one stands\n{later}"
    );
}

#[test]
fn a_low_screen_shows_that_marks_are_capped_before_they_are_sealed() {
    for lang in Lang::SPOKEN {
        let shop = Workshop::speaking(lang);
        answer_all(&shop, "dut-committee");
        shop.mark_outside("dut-committee", "T1", "4");
        shop.mark_outside("dut-committee", "A1", "4");
        let low = seen(&shop, 40, 12, "<ret>S");
        let button = low
            .lines()
            .find(|line| line.contains("Enter "))
            .unwrap_or_default();
        assert!(button.contains("▲ "), "{low}");
    }
}

#[test]
fn sentences_name_the_keys_one_has() {
    let shop = Workshop::new();
    answer_all(&shop, "dut-committee");
    shop.settle(
        "[keys.workbench]\nseal = \"F12\"\n[keys.confirm]\nyes = \"F11\"\n[keys.records]\nadd = \"F12\"\n",
    );
    let told = shop.seen("<ret><tab>");
    assert!(told.contains("all answered: F12 seals"), "{told}");
    let asked = shop.seen("<ret><F12>");
    assert!(asked.contains("seal: F11"), "{asked}");
    let sealed = shop.seen("<ret><F12><F11>4");
    assert!(sealed.contains("F12 reopens it"), "{sealed}");
}

#[test]
fn the_footer_of_the_past_offers_to_put_back_only_what_can_be() {
    let shop = Workshop::new();
    answer_all(&shop, "dut-committee");
    shop.act_outside("seal", &Args::new().with("project", "dut-committee"));
    let sealed = shop.seen("<home>h");
    let footer = |frame: &str| frame.lines().last().unwrap_or_default().to_owned();
    assert!(!footer(&sealed).contains("put back"), "{sealed}");
    let mark = shop.seen("<home>h<down>");
    assert!(footer(&mark).contains("put back"), "{mark}");
    let chinese = Workshop::speaking(Lang::ZH);
    chinese.mark_outside("dut-committee", "T1", "3");
    let past = chinese.seen("<home>h");
    assert!(past.contains("评分：– → 3"), "{past}");
}

#[test]
fn a_room_is_told_that_a_project_has_no_score_yet() {
    let shop = Workshop::new();
    let empty = shop.seen("P");
    assert!(
        empty.contains("not scored yet") && !empty.contains('█'),
        "{empty}"
    );
    shop.mark_outside("dut-committee", "T1", "3");
    assert!(shop.seen("P").contains('█'));
}

#[test]
fn records_name_the_filter_and_the_store_on_a_narrow_screen() {
    for lang in Lang::SPOKEN {
        let shop = Workshop::speaking(lang);
        let frame = seen(&shop, 80, 24, "<F3>");
        let footer = frame.lines().last().unwrap_or_default();
        assert!(footer.contains(" / ") && footer.contains(" s "), "{footer}");
    }
}

#[test]
fn one_of_something_is_no_plural() {
    let shop = Workshop::new();
    let card = shop.seen("/hpu-projects<ret><ret>e<down>");
    assert!(
        card.contains("1× agreements") && !card.contains("1 agreements"),
        "{card}"
    );
}

#[test]
fn a_store_that_is_only_looked_at_says_so_and_refuses_every_mark_with_the_reason() {
    for (lang, told, refused) in [
        (Lang::EN, "opened for reading only", "cannot be written"),
        (Lang::ZH, "只读方式打开", "不能写入"),
    ] {
        let shop = Workshop::speaking(lang);
        let play = |script: &str| {
            let bench = Workbench::look(&shop.session()).expect("it can be looked at");
            let mut app = App::new(bench, &shop.look).expect("it opens");
            let mut stage = Rehearsal::new(80, 24)
                .types(script)
                .pauses(Duration::from_secs(10));
            run(&mut app, &mut stage);
            stage.picture().text()
        };
        let first = play("");
        let top = first.lines().next().unwrap_or_default();
        assert!(first.contains(told) && !top.contains("saved"), "{first}");
        let marked = play("<ret>3");
        assert!(marked.contains(refused), "{marked}");
        assert_eq!(shop.value("dut-committee", "T1"), "–");
    }
}
