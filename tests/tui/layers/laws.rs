//! Random keys on every layer: nothing panics, every frame is whole, Esc always leads out.

use std::cell::RefCell;

use proptest::prelude::*;
use rubricate::tui::event::{Code, Event, Key, Mouse, MouseAct};
use rubricate::tui::state::layer::Place;

use super::desk::Desk;
use super::frames::layers;

fn event() -> impl Strategy<Value = Event> {
    let plain = prop_oneof![
        prop::sample::select(vec![
            Code::Enter,
            Code::Tab,
            Code::BackTab,
            Code::Backspace,
            Code::Delete,
            Code::Home,
            Code::End,
            Code::PageUp,
            Code::PageDown,
            Code::Up,
            Code::Down,
            Code::Left,
            Code::Right,
            Code::F(1),
            Code::F(3),
            Code::F(5),
            Code::F(7),
            Code::F(8),
            Code::Insert,
        ])
        .prop_map(Key::plain),
        prop::sample::select("aelrkj0 ?/校\u{301}👩，".chars().collect::<Vec<_>>()).prop_map(Key::char),
        prop::sample::select("rukwdt".chars().collect::<Vec<_>>()).prop_map(Key::control),
    ];
    let act = prop::sample::select(vec![
        MouseAct::Press,
        MouseAct::WheelUp,
        MouseAct::WheelDown,
        MouseAct::Drag,
    ]);
    let mouse =
        (act, 0..90u16, 0..30u16).prop_map(|(act, column, row)| Event::Mouse(Mouse { act, column, row }));
    prop_oneof![
        8 => plain.prop_map(Event::Key),
        1 => Just(Event::Key(Key::plain(Code::Esc))),
        1 => mouse,
        1 => "[a校\\n,=]{0,30}".prop_map(Event::Paste),
    ]
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::new());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_keys_never_panic_and_esc_leads_out(
        which in 0..27usize,
        events in prop::collection::vec(event(), 0..40),
        columns in 10..130u16,
        rows in 3..40u16,
    ) {
        DESK.with_borrow_mut(|desk| {
            desk.screen = Place::screen(columns, rows);
            desk.layers = vec![layers(desk).swap_remove(which).1];
            for event in &events {
                desk.meet(event);
            }
            if !desk.layers.is_empty() {
                desk.picture();
            }
            for _ in 0..60 {
                desk.meet(&Event::Key(Key::plain(Code::Esc)));
            }
            assert!(desk.layers.is_empty(), "{:?}", desk.layers);
        });
    }
}
