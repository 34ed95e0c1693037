//! Tips: the one thing to know in a place, told until it was done or put away.

use rubricate::text::Lang;
use rubricate::text::width::cells;

use super::golden;
use super::workshop::Workshop;

/// Each place with a tip, how it is reached, and what does what the tip tells.
const PLACES: [(&str, &str, &str); 5] = [
    ("queue", "", "<ret>"),
    ("workbench", "<ret>", "3"),
    ("evidence", "<ret>e", "<space>"),
    ("comment", "<ret>c", "so<C-s>"),
    ("trace", "<ret><ret>", "<ret>"),
];

/// The last row after a script, where a tip stands.
fn last_row(shop: &Workshop, script: &str) -> String {
    let frame = shop.newcomer(80, 24, script).picture().text();
    frame.lines().nth(23).unwrap_or_default().to_owned()
}

fn is_tip(row: &str) -> bool {
    row.starts_with(" ›")
}

#[test]
fn a_tip_is_told_until_what_it_tells_was_done() {
    for (place, way, use_it) in PLACES {
        let shop = Workshop::new();
        let there = last_row(&shop, way);
        assert!(is_tip(&there), "{place}: {there}");
        shop.newcomer(80, 24, &format!("{way}{use_it}"));
        assert!(shop.settled().contains(place), "{place}: {}", shop.settled());
        let again = last_row(&shop, way);
        assert_ne!(again, there, "{place}");
        assert!(!is_tip(&again), "{place}: {again}");
    }
}

#[test]
fn a_tip_is_put_away_by_a_key_or_the_mouse_and_stays_away() {
    for (place, way, _) in PLACES {
        for away in ["<C-n>", "<click:10,23>"] {
            let shop = Workshop::new();
            let seen = last_row(&shop, &format!("{way}{away}"));
            assert!(!is_tip(&seen), "{place} with {away}: {seen}");
            assert!(!is_tip(&last_row(&shop, way)), "{place} the next time");
        }
    }
}

#[test]
fn all_tips_are_told_again_by_the_key_the_palette_or_the_setting() {
    for again in ["<C-n>", ":tips<ret>"] {
        let shop = Workshop::new();
        shop.settle("tips = \"off\"\ntips-known = \"queue trace\"\n");
        assert!(!is_tip(&last_row(&shop, "")));
        let seen = last_row(&shop, again);
        assert!(is_tip(&seen), "{again}: {seen}");
        assert_eq!(shop.settled(), "tips = \"on\"\ntips-known = \"\"\n", "{again}");
    }
    let shop = Workshop::new();
    shop.settle("tips-known = \"queue\"\n");
    assert!(!is_tip(&last_row(&shop, "")));
    assert!(is_tip(&last_row(&shop, "<ret>")), "of another place");
    shop.settle("");
    assert!(is_tip(&last_row(&shop, "")));
}

#[test]
fn a_tip_names_the_keys_one_has() {
    let shop = Workshop::new();
    shop.settle("[keys.queue]\nenter = \"F12\"\ntip = \"C-g\"\n");
    let seen = last_row(&shop, "");
    assert!(
        seen.contains("F12 opens") && seen.contains("Ctrl-G got it"),
        "{seen}"
    );
}

#[test]
fn a_tip_covers_nothing_that_is_said() {
    let shop = Workshop::new();
    let frame = shop.newcomer(80, 24, "s").picture().text();
    let rows: Vec<&str> = frame.lines().collect();
    assert!(rows[21].contains("sorted by title"), "{frame}");
    assert!(rows[22].contains("F1 help") && is_tip(rows[23]), "{frame}");
    let low = shop.newcomer(40, 12, "").picture().text();
    assert!(!low.lines().any(is_tip), "a low screen keeps its rows\n{low}");
}

#[test]
fn where_tips_cannot_be_kept_they_are_put_away_all_the_same() {
    let shop = Workshop::new();
    shop.settle("theme = [\n");
    let seen = last_row(&shop, "<C-n>");
    assert!(!is_tip(&seen) && seen.contains("F1 help"), "{seen}");
}

#[test]
fn every_tip_fits_beside_the_way_to_put_it_away_in_both_languages() {
    for lang in Lang::SPOKEN {
        let shop = Workshop::speaking(lang);
        for (place, way, _) in PLACES {
            let stage = shop.newcomer(80, 24, way);
            let frame = stage.picture().text();
            let row = frame.lines().nth(23).expect("a last row");
            assert!(is_tip(row) && !row.contains('…'), "{place}: {row}");
            assert!(cells(row) <= 80, "{place}: {row}");
            if place == "workbench" {
                golden::check_in(lang, "tip-80x24", &stage.picture());
            }
        }
    }
}
