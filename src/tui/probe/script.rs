//! Keys written as text: `<tab>3中文<C-s>`.

use crate::tui::event::{Event, Key, Mouse, MouseAct, Shade};

/// The events of a script: characters as they are, keys by name in angle brackets (`<ret>`, `<C-s>`, `<F1>`, `<lt>`), and
/// `<paste:text>`, `<resize:80x24>`, `<click:4,2>`, `<drag:9,2>`, `<release:9,2>`, `<wheel:up>`,
/// `<wheel:down@60,5>`, `<ground:light>`.
///
/// In a paste `\n`, `\t` and `\g` stand for a line feed, a tab and `>`. What is no event is told as it stands.
pub fn events(script: &str) -> Result<Vec<Event>, String> {
    let mut events = Vec::new();
    let mut rest = script;
    while let Some(ch) = rest.chars().next() {
        rest = &rest[ch.len_utf8()..];
        if ch != '<' {
            events.push(Event::Key(Key::char(ch)));
            continue;
        }
        let (name, tail) = rest.split_once('>').ok_or_else(|| format!("<{rest}"))?;
        events.push(named(name).ok_or_else(|| format!("<{name}>"))?);
        rest = tail;
    }
    Ok(events)
}

fn named(name: &str) -> Option<Event> {
    let Some((kind, value)) = name.split_once(':') else {
        return Key::parse(name).map(Event::Key);
    };
    match kind {
        "paste" => Some(Event::Paste(
            value
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\g", ">"),
        )),
        "resize" => pair(value, 'x').map(|(columns, rows)| Event::Resize(columns, rows)),
        "click" => mouse(MouseAct::Press, value),
        "drag" => mouse(MouseAct::Drag, value),
        "release" => mouse(MouseAct::Release, value),
        "wheel" => match value.split_once('@') {
            Some(("up", cell)) => mouse(MouseAct::WheelUp, cell),
            Some((_, cell)) => mouse(MouseAct::WheelDown, cell),
            None if value == "up" => mouse(MouseAct::WheelUp, "0,0"),
            None => mouse(MouseAct::WheelDown, "0,0"),
        },
        "ground" => Some(Event::Ground(if value == "light" {
            Shade::Light
        } else {
            Shade::Dark
        })),
        _ => None,
    }
}

fn mouse(act: MouseAct, cell: &str) -> Option<Event> {
    let (column, row) = pair(cell, ',')?;
    Some(Event::Mouse(Mouse { act, column, row }))
}

fn pair(value: &str, between: char) -> Option<(u16, u16)> {
    let (first, second) = value.split_once(between)?;
    Some((first.parse().ok()?, second.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::event::Code;

    #[test]
    fn a_script_is_keys_pastes_and_sizes() {
        let found = events("<tab>3中<C-s><paste:a\\nb\\g><resize:80x24><click:4,2><lt>").expect("a script");
        let expected = [
            Event::Key(Key::plain(Code::Tab)),
            Event::Key(Key::char('3')),
            Event::Key(Key::char('中')),
            Event::Key(Key::control('s')),
            Event::Paste("a\nb>".to_owned()),
            Event::Resize(80, 24),
            Event::Mouse(Mouse {
                act: MouseAct::Press,
                column: 4,
                row: 2,
            }),
            Event::Key(Key::char('<')),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_event_is_told() {
        assert_eq!(events("a<nothing>"), Err("<nothing>".to_owned()));
        assert_eq!(events("a<tab"), Err("<tab".to_owned()));
        assert_eq!(events("<resize:80>"), Err("<resize:80>".to_owned()));
    }
}
