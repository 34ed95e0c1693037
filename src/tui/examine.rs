//! What this terminal can do, and what stands between it and the program.

use std::process::Command;

use super::terminal::question::{self, Answers};
use crate::text::{Phrase, width};
use crate::workbench::health::{Area, Sign};

/// Texts that some terminals draw in another width than the rest: a letter with its accent, Han, box drawing, an
/// ellipsis, a sign of two cells.
const TEXTS: [&str; 6] = ["e\u{301}", "校", "─", "…", "●", "✅"];
/// Milliseconds after which an Escape that tmux holds back is felt.
const SLOW: u32 = 50;

/// The signs of the terminal this program runs in.
pub fn examine() -> Vec<Sign> {
    let env = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let answers = question::ask(&TEXTS);
    let mut signs = vec![
        term(&env),
        colours(&env),
        unicode(&env),
        widths(answers.as_ref()),
        known("paste", answers.as_ref().and_then(|answers| answers.paste)),
        known(
            "synchronised",
            answers.as_ref().and_then(|answers| answers.synchronised),
        ),
        clipboard(&env, &tmux),
        between(&env),
    ];
    if env("TMUX").is_some() {
        signs.extend(tmux_signs(&tmux));
    }
    signs
}

type Env<'a> = dyn Fn(&str) -> Option<String> + 'a;
type Tmux<'a> = dyn Fn(&str) -> Option<String> + 'a;

fn sign(name: &'static str, value: impl Into<String>) -> Sign {
    Sign::plain(Area::Terminal, name, value)
}

fn unknown(name: &'static str) -> Sign {
    Sign::new(Area::Terminal, name, Phrase::new("reply-sign-unasked"))
}

fn term(env: &Env<'_>) -> Sign {
    match env("TERM") {
        Some(term) if term == "dumb" => sign("term", term).advise(Phrase::new("fault-dumb-terminal-hint")),
        Some(term) => sign("term", term),
        None if cfg!(windows) => unknown("term"),
        None => sign("term", "–").advise(Phrase::new("fault-dumb-terminal-hint")),
    }
}

fn colours(env: &Env<'_>) -> Sign {
    if env("NO_COLOR").is_some() {
        return Sign::new(Area::Terminal, "colours", Phrase::new("reply-sign-no-color"));
    }
    let term = env("TERM").unwrap_or_default();
    let is_true = env("COLORTERM").is_some_and(|words| matches!(words.as_str(), "truecolor" | "24bit"));
    if is_true || term.ends_with("-direct") || cfg!(windows) {
        return sign("colours", "16777216");
    }
    if term.contains("256color") {
        return sign("colours", "256");
    }
    sign("colours", "8").advise(Phrase::new("reply-advice-colours"))
}

fn unicode(env: &Env<'_>) -> Sign {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| env(name));
    let Some(named) = named else {
        let sign = sign("unicode", "–");
        return if cfg!(unix) {
            sign.advise(Phrase::new("reply-advice-unicode"))
        } else {
            sign
        };
    };
    let is_utf8 = named.to_ascii_lowercase().replace('-', "").contains("utf8");
    let sign = sign("unicode", named);
    if is_utf8 {
        sign
    } else {
        sign.advise(Phrase::new("reply-advice-unicode"))
    }
}

/// Texts drawn in another width than this program counts.
fn widths(answers: Option<&Answers>) -> Sign {
    let Some(answers) = answers.filter(|answers| answers.cells.iter().any(Option::is_some)) else {
        return unknown("widths");
    };
    let told = TEXTS.iter().zip(&answers.cells);
    let other: Vec<&str> = told
        .clone()
        .filter(|(text, cells)| cells.is_some_and(|cells| cells != width::cells(text)))
        .map(|(text, _)| *text)
        .collect();
    let all: Vec<String> = told
        .map(|(text, cells)| {
            format!(
                "{text} {}",
                cells.map_or("–".to_owned(), |cells| cells.to_string())
            )
        })
        .collect();
    let sign = sign("widths", all.join(" · "));
    if other.is_empty() {
        return sign;
    }
    sign.advise(Phrase::new("reply-advice-widths").with("texts", other.join(" ")))
}

fn known(name: &'static str, answer: Option<bool>) -> Sign {
    let Some(is_known) = answer else {
        return unknown(name);
    };
    let value = if is_known {
        "reply-sign-yes"
    } else {
        "reply-sign-no"
    };
    let sign = Sign::new(Area::Terminal, name, Phrase::new(value));
    match (is_known, name) {
        (false, "paste") => sign.advise(Phrase::new("reply-advice-paste")),
        // without it a frame may be seen half drawn, which is nothing to mend
        _ => sign,
    }
}

/// No terminal tells whether it obeys; what is known to stand in the way is told.
fn clipboard(env: &Env<'_>, tmux: &Tmux<'_>) -> Sign {
    if env("TMUX").is_some() && tmux("set-clipboard").as_deref() == Some("off") {
        let sign = Sign::new(Area::Terminal, "clipboard", Phrase::new("reply-sign-no"));
        return sign.advise(Phrase::new("reply-advice-clipboard"));
    }
    Sign::new(Area::Terminal, "clipboard", Phrase::new("reply-sign-osc52"))
}

fn between(env: &Env<'_>) -> Sign {
    let found = [
        ("tmux", env("TMUX").is_some()),
        ("screen", env("STY").is_some()),
        ("zellij", env("ZELLIJ").is_some()),
        ("ssh", env("SSH_CONNECTION").is_some() || env("SSH_TTY").is_some()),
    ];
    let names: Vec<&str> = found
        .iter()
        .filter(|(_, is_here)| *is_here)
        .map(|(name, _)| *name)
        .collect();
    if names.is_empty() {
        return sign("between", "–");
    }
    let sign = sign("between", names.join(", "));
    if names.contains(&"screen") {
        return sign.advise(Phrase::new("reply-advice-screen"));
    }
    sign
}

/// Settings of tmux that hurt.
fn tmux_signs(tmux: &Tmux<'_>) -> Vec<Sign> {
    let mut signs = Vec::new();
    if let Some(pause) = tmux("escape-time") {
        let is_slow = pause.parse::<u32>().is_ok_and(|pause| pause > SLOW);
        let sign = sign("tmux-escape-time", pause);
        signs.push(if is_slow {
            sign.advise(Phrase::new("reply-advice-escape-time"))
        } else {
            sign
        });
    }
    if let Some(term) = tmux("default-terminal") {
        let is_poor = !term.contains("256color") && !term.contains("direct");
        let sign = sign("tmux-terminal", term);
        signs.push(if is_poor {
            sign.advise(Phrase::new("reply-advice-tmux-terminal"))
        } else {
            sign
        });
    }
    signs
}

/// What tmux says of one of its settings.
fn tmux(setting: &str) -> Option<String> {
    let scope = if setting == "default-terminal" {
        "-gqv"
    } else {
        "-sqv"
    };
    let tries = [scope, "-gqv"].into_iter();
    let asked = tries.filter_map(|scope| {
        let output = Command::new("tmux")
            .args(["show-options", scope, setting])
            .output()
            .ok()?;
        let said = String::from_utf8(output.stdout).ok()?;
        Some(said.trim().to_owned()).filter(|said| !said.is_empty())
    });
    asked.into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
        let pairs: Vec<(String, String)> = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        move |name| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        }
    }

    fn check(sign: &Sign, advice: Option<&str>) {
        assert_eq!(sign.advice.as_ref().map(Phrase::name), advice, "{sign:?}");
    }

    #[test]
    fn colours_follow_what_the_terminal_says_of_itself() {
        check(&colours(&env(&[("TERM", "xterm-256color")])), None);
        check(&colours(&env(&[("COLORTERM", "truecolor")])), None);
        check(&colours(&env(&[("NO_COLOR", "1")])), None);
        if cfg!(unix) {
            check(&colours(&env(&[("TERM", "xterm")])), Some("reply-advice-colours"));
        }
    }

    #[test]
    fn a_locale_without_utf8_is_not_well() {
        check(&unicode(&env(&[("LANG", "zh_CN.utf8")])), None);
        check(
            &unicode(&env(&[("LC_ALL", "C"), ("LANG", "en_GB.UTF-8")])),
            Some("reply-advice-unicode"),
        );
    }

    #[test]
    fn a_text_drawn_in_another_width_is_named() {
        let answers = |han| Answers {
            cells: vec![Some(1), Some(han), Some(1), Some(1), Some(1), Some(2)],
            ..Answers::default()
        };
        check(&widths(Some(&answers(2))), None);
        check(&widths(Some(&answers(1))), Some("reply-advice-widths"));
        check(&widths(None), None);
    }

    #[test]
    fn settings_of_tmux_that_hurt_are_told() {
        let tmux = |setting: &str| {
            Some(match setting {
                "escape-time" => "500".to_owned(),
                "set-clipboard" => "off".to_owned(),
                _ => "screen".to_owned(),
            })
        };
        let signs = tmux_signs(&tmux);
        check(&signs[0], Some("reply-advice-escape-time"));
        check(&signs[1], Some("reply-advice-tmux-terminal"));
        check(
            &clipboard(&env(&[("TMUX", "/tmp/t,1,0")]), &tmux),
            Some("reply-advice-clipboard"),
        );
    }
}
