//! The drawn caret stands where the next character goes: an input method opens its window there.

use rubricate::text::{Lang, width};
use rubricate::tui::event::{Code, Event, Key};
use rubricate::tui::gesture;
use rubricate::tui::state::form::{Entry, Slot};
use rubricate::tui::state::layer::{Jump, Layer, Place, ask};

use super::desk::{Desk, indicator};
use super::frames::layers;

/// Narrow and wide, at the start of a field and behind more than a narrow one holds.
const TYPED: [&str; 2] = ["a校é", "地＋z"];
/// What is pasted in between.
const LONG: &str = "，合作共建的产业学院已接收 two years of 毕业生，企业出具了 letters";

/// What stands in a row from a column on.
fn from_column(row: &str, column: usize) -> String {
    let mut at = 0;
    let behind = row.chars().skip_while(|ch| {
        let is_before = at < column;
        at += width::cells(&ch.to_string());
        is_before
    });
    behind.collect()
}

/// Types on and looks, after each character, that it stands right before the caret.
fn check(desk: &mut Desk, name: &str) {
    for typed in TYPED {
        typed.chars().for_each(|ch| check_one(desk, ch, name));
        desk.meet(&Event::Paste(LONG.to_owned()));
    }
}

fn check_one(desk: &mut Desk, ch: char, name: &str) {
    desk.meet(&Event::Key(Key::char(ch)));
    let picture = desk.picture();
    let told = format!("{name}: {ch}\n{picture}");
    let caret = picture.caret().unwrap_or_else(|| panic!("no caret in {told}"));
    let text = picture.text();
    let row = text.lines().nth(usize::from(caret.y)).unwrap_or_default();
    let column = usize::from(caret.x).checked_sub(width::cells(&ch.to_string()));
    let shown = from_column(row, column.unwrap_or_else(|| panic!("no room in {told}")));
    assert!(shown.starts_with(ch), "{shown} in {told}");
}

/// Whether characters typed into the focused slot are shown in it.
fn is_typed(layer: &Layer) -> bool {
    match layer {
        Layer::Form(filling) => matches!(
            filling.form().focused().map(Slot::entry),
            Some(Entry::Text(_) | Entry::Lines(_) | Entry::Lookup(_))
        ),
        Layer::Ask(ask) => matches!(ask.entry(), ask::Entry::Line(_)),
        Layer::Comment(comment) => comment.clash().is_none(),
        Layer::Jump(_) => true,
        _ => false,
    }
}

#[test]
fn in_every_field_the_next_character_goes_where_the_caret_stands() {
    let mut desk = Desk::new();
    let mut all = layers(&desk);
    all.push(("jump", Layer::Jump(Jump::new(&desk.case, Some(&indicator("T1"))))));
    let mut fields = 0;
    for (columns, rows) in [(120, 36), (80, 24), (40, 12)] {
        for lang in Lang::SPOKEN {
            (desk.lang, desk.screen) = (lang, Place::screen(columns, rows));
            for (name, layer) in &all {
                assert!(!is_typed(layer) || layer.keys().takes_text(), "{name}");
                let slots = match layer {
                    Layer::Form(filling) => filling.form().slots().len(),
                    _ => 1,
                };
                for slot in 0..slots {
                    desk.layers = vec![layer.clone()];
                    for _ in 0..slot {
                        desk.meet(&Event::Key(Key::plain(Code::Tab)));
                    }
                    if is_typed(desk.top()) {
                        check(&mut desk, &format!("{name}, slot {slot}, {columns}×{rows}"));
                        fields += 1;
                    }
                }
            }
        }
    }
    assert!(fields > 100, "{fields} fields");
}

#[test]
fn every_layer_that_takes_text_is_among_them() {
    let desk = Desk::new();
    let typed = layers(&desk);
    let keys: Vec<gesture::Layer> = typed.iter().map(|(_, layer)| layer.keys()).collect();
    for layer in gesture::Layer::ALL.into_iter().filter(|layer| layer.takes_text()) {
        let is_apart = matches!(layer, gesture::Layer::Text | gesture::Layer::Jump);
        assert!(is_apart || keys.contains(&layer), "{layer:?}");
    }
}
