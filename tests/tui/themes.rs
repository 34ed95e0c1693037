//! Each theme on two screens: the same text, other styles, and never colour alone.

use std::collections::BTreeSet;

use rubricate::tui::theme::{Theme, Tone};
use rubricate::tui::widget::Look;
use rubricate::tui::widget::borders::Borders;

use super::golden;
use super::notepad::LOOK;
use super::workshop::{Workshop, timeless};

const SCREENS: [(&str, &str); 2] = [("queue", "<down>"), ("desk", "/battery<ret><ret>3<up>")];

fn pictures(theme: Theme) -> Vec<(&'static str, String)> {
    SCREENS
        .iter()
        .map(|(name, script)| {
            let mut shop = Workshop::new();
            shop.look = Look { theme, ..LOOK };
            let picture = shop.play(120, 24, script).picture().to_string();
            (*name, timeless(&picture))
        })
        .collect()
}

#[test]
fn every_theme_has_its_map_of_styles() {
    for theme in Theme::ALL {
        for (screen, picture) in pictures(theme) {
            let (_, styles) = picture.split_once("-- styles\n").expect("styles follow the text");
            let name = format!("theme-{theme:?}-{screen}").to_lowercase();
            golden::check(&name, styles);
        }
    }
}

#[test]
fn every_theme_says_the_same_in_words_and_signs() {
    let text = |theme| -> Vec<String> {
        let texts = pictures(theme).into_iter();
        texts
            .map(|(_, picture)| picture.split("-- styles").next().unwrap_or_default().to_owned())
            .collect()
    };
    let plain = text(Theme::Mono);
    for theme in Theme::ALL {
        assert_eq!(text(theme), plain, "{theme:?}");
    }
}

#[test]
fn signs_that_differ_by_colour_differ_as_characters_too() {
    for Borders {
        done,
        open,
        capped,
        not_applicable,
        conflict,
        rejected,
        context,
        pointer,
        ..
    } in [Borders::UNICODE, Borders::ASCII]
    {
        let all = [
            done,
            open,
            capped,
            not_applicable,
            conflict,
            rejected,
            context,
            pointer,
        ];
        let apart: BTreeSet<&str> = all.into_iter().collect();
        assert_eq!(apart.len(), all.len(), "{all:?}");
    }
    for Borders {
        full,
        empty,
        folded,
        unfolded,
        ..
    } in [Borders::UNICODE, Borders::ASCII]
    {
        assert!(full != empty && folded != unfolded);
    }
}

#[test]
fn what_is_selected_is_seen_in_every_theme() {
    for theme in Theme::ALL {
        assert_ne!(theme.style(Tone::Selected), theme.style(Tone::Plain), "{theme:?}");
        for (screen, picture) in pictures(theme) {
            assert!(picture.contains("reversed"), "{theme:?} {screen}");
        }
    }
}

#[test]
fn the_screen_adapts_when_the_terminal_answers() {
    let shop = Workshop::new();
    let style = |script: &str| {
        let picture = shop.play(120, 24, script).picture().to_string();
        picture.split("-- styles").nth(1).unwrap_or_default().to_owned()
    };
    let (unknown, light, dark) = (style(""), style("<ground:light>"), style("<ground:dark>"));
    assert!(unknown != light && light != dark, "{light}");
    shop.settle("theme = \"dark\"\n");
    assert_eq!(style("<ground:light>"), dark, "who chose a theme keeps it");
}
