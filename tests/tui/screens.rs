//! The two screens in files and at every size.

use proptest::prelude::*;
use rubricate::text::Lang;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::tui::theme::Theme;
use rubricate::tui::widget::Look;
use rubricate::tui::widget::borders::Borders;

use super::golden;
use super::workshop::Workshop;

const SIZES: [(u16, u16); 4] = [(80, 24), (120, 36), (200, 50), (40, 12)];

fn check(shop: &Workshop, name: &str, script: &str, columns: u16, rows: u16) {
    let picture = shop.play(columns, rows, script).picture();
    golden::check_in(shop.lang, &format!("{name}-{columns}x{rows}"), &picture);
}

#[test]
fn the_list_is_as_it_was() {
    for lang in Lang::SPOKEN {
        let shop = Workshop::speaking(lang);
        shop.mark_outside("dut-committee", "T1", "3");
        for (columns, rows) in SIZES {
            check(&shop, "queue", "<down>", columns, rows);
        }
    }
}

#[test]
fn the_workbench_is_as_it_was() {
    for lang in Lang::SPOKEN {
        for (columns, rows) in SIZES {
            let shop = Workshop::speaking(lang);
            check(&shop, "desk", "/battery<ret><ret>3<up>", columns, rows);
        }
    }
}

#[test]
fn a_number_is_asked_for_where_the_caret_stands() {
    for lang in Lang::SPOKEN {
        check(&Workshop::speaking(lang), "desk-number", "<ret><tab>41", 80, 24);
    }
}

#[test]
fn without_colour_and_with_plain_signs_all_is_still_told() {
    let mut shop = Workshop::new();
    shop.look = Look {
        theme: Theme::Mono,
        borders: Borders::ASCII,
        lang: Lang::EN,
    };
    check(&shop, "desk-plain", "<ret>3<up>", 80, 24);
}

#[test]
fn every_size_shows_both_screens_in_both_languages() {
    let mut shop = Workshop::new();
    for lang in [Lang::EN, Lang::ZH] {
        shop.lang = lang;
        let sizes = [
            (1, 1),
            (2, 1),
            (1, 9),
            (3, 3),
            (9, 4),
            (20, 6),
            (40, 12),
            (79, 20),
            (99, 33),
            (100, 12),
            (144, 60),
            (250, 70),
        ];
        let resizes: String = sizes
            .iter()
            .map(|(columns, rows)| format!("<resize:{columns}x{rows}>"))
            .collect();
        // every frame's widths are looked at as it is drawn
        shop.play(
            80,
            24,
            &format!("{resizes}<ret>{resizes}<down>5{resizes}<esc>a<up>e{resizes}"),
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn no_keys_break_it(keys in proptest::collection::vec(0usize..KEYS.len(), 120)) {
        let shop = Workshop::new();
        let script: String = keys.iter().map(|key| KEYS[*key]).collect();
        let mut stage = Rehearsal::new(90, 26).bursts(&script, 7);
        run(&mut shop.app(), &mut stage);
        let mut again = Rehearsal::new(80, 24);
        run(&mut shop.app(), &mut again);
    }
}

/// Keys a cat may walk over.
const KEYS: [&str; 40] = [
    "<ret>",
    "<esc>",
    "<tab>",
    "<backtab>",
    "<up>",
    "<down>",
    "<left>",
    "<right>",
    "<home>",
    "<end>",
    "<pageup>",
    "<pagedown>",
    "<del>",
    "<backspace>",
    "<F1>",
    "<F2>",
    "<F3>",
    "<F4>",
    "<F5>",
    "<F6>",
    "<F7>",
    "<F8>",
    "0",
    "3",
    "5",
    "9",
    ".",
    "/",
    "n",
    "x",
    "c",
    "e",
    "a",
    "u",
    "S",
    "校",
    "<C-s>",
    "<click:4,6>",
    "<wheel:down>",
    "<resize:61x17>",
];
