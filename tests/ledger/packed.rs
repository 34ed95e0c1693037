//! Packed sheets give back what was packed.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rubricate::ledger::packed::{Tag, WIDTH, pack, unpack};
use rubricate::model::EvidenceId;
use rubricate::number::Exact;
use rubricate::scoring::{Answer, Mark, Sheet, Value};

use crate::sample::{indicator, number, sound};

fn sheet(answer: Answer) -> Sheet {
    BTreeMap::from([(
        indicator("T2"),
        Mark {
            answer: Some(answer),
            ..Mark::default()
        },
    )])
}

/// Packs one answer at the second of two indicators; says its tag and whether something is aside.
fn check(answer: Answer, tag: Tag, aside: bool) {
    let indicators = [indicator("T1"), indicator("T2")];
    let marks = sheet(answer);
    let packed = pack(&indicators, &marks);
    assert_eq!(packed.cells.len(), 2 * WIDTH);
    assert_eq!(packed.cells[..WIDTH], [0; WIDTH]);
    assert_eq!(packed.cells[WIDTH], tag as u8);
    assert_eq!(!packed.aside.is_empty(), aside);
    assert_eq!(unpack(&indicators, &packed.cells, &packed.aside), Some(marks));
}

#[test]
fn numbers_that_fit_stay_in_the_cell() {
    for text in [
        "0",
        "4",
        "-3",
        "0.5",
        "-0.005",
        "9223372036854775807",
        "0.000000000000000001",
    ] {
        check(Answer::Value(Value::Number(number(text))), Tag::Number, false);
    }
    check(
        Answer::Value(Value::Ratio {
            over: number("412"),
            under: number("450.5"),
        }),
        Tag::Ratio,
        false,
    );
    check(Answer::NotApplicable, Tag::NotApplicable, false);
}

#[test]
fn what_does_not_fit_is_kept_aside() {
    for number in [
        "9223372036854775808",
        "0.0000000000000000001",
        "123456789012.123456789012",
    ]
    .map(number)
    {
        check(Answer::Value(Value::Number(number)), Tag::Aside, true);
    }
    check(
        Answer::Value(Value::Number(sound!(Exact::ratio(1, 3)))),
        Tag::Aside,
        true,
    );
    check(
        Answer::Value(Value::Ratio {
            over: number("1e30"),
            under: number("2"),
        }),
        Tag::Aside,
        true,
    );
    check(Answer::Value(Value::Items(BTreeSet::new())), Tag::Aside, true);
    check(Answer::Abstain("kin".to_owned()), Tag::Abstain, true);
}

#[test]
fn a_cell_of_known_bytes() {
    let packed = pack(
        &[indicator("T2")],
        &sheet(Answer::Value(Value::Ratio {
            over: number("-1.5"),
            under: number("2"),
        })),
    );
    let minus_fifteen = [255, 255, 255, 255, 255, 255, 255, 241];
    let two = [0, 0, 0, 0, 0, 0, 0, 2];
    assert_eq!(packed.cells, [&[2, 0, 1, 0][..], &minus_fifteen, &two].concat());
}

#[test]
fn bytes_that_were_not_packed_are_refused() {
    let indicators = [indicator("T2")];
    let packed = pack(&indicators, &sheet(Answer::NotApplicable));
    let with = |at: usize, byte: u8| {
        let mut cells = packed.cells.clone();
        cells[at] = byte;
        unpack(&indicators, &cells, "")
    };
    assert_eq!(with(0, 9), None, "no such tag");
    assert_eq!(with(0, 3), None, "nothing is aside");
    assert_eq!(with(1, 1), None, "no words are aside");
    assert_eq!(
        unpack(&indicators, &packed.cells, r#"{"T9":{}}"#),
        None,
        "no such indicator"
    );
    assert_eq!(unpack(&indicators, &packed.cells[1..], ""), None, "not a cell");
}

fn exact() -> impl Strategy<Value = Exact> {
    let decimal =
        (any::<i64>(), 0..25_u32).prop_map(|(digits, decimals)| number(&format!("{digits}e-{decimals}")));
    let fraction =
        (any::<i64>(), 1..1000_i64).prop_map(|(over, under)| Exact::ratio(over, under).expect("not by 0"));
    prop_oneof![4 => (-5..105_i64).prop_map(Exact::from), 4 => decimal, 1 => fraction]
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop_oneof![
        exact().prop_map(|number| Answer::Value(Value::Number(number))),
        (exact(), exact()).prop_map(|(over, under)| Answer::Value(Value::Ratio { over, under })),
        prop::collection::btree_set("[a-z]{1,4}", 0..4).prop_map(|items| Answer::Value(Value::Items(items))),
        Just(Answer::NotApplicable),
        ".{0,8}".prop_map(Answer::Abstain),
    ]
}

fn any_mark() -> impl Strategy<Value = Mark> {
    let cites = prop::collection::btree_set("[a-z]{1,6}", 0..3);
    let cites = cites.prop_map(|ids| ids.iter().map(|id| sound!(EvidenceId::new(id))).collect());
    (prop::option::of(any_answer()), ".{0,12}", cites).prop_map(|(answer, comment, cites)| Mark {
        answer,
        comment,
        cites,
    })
}

proptest! {
    #[test]
    fn what_is_packed_comes_back(marks in prop::collection::vec(prop::option::of(any_mark()), 0..20)) {
        let indicators: Vec<_> = (0..marks.len()).map(|index| indicator(&format!("i{index}"))).collect();
        let sheet: Sheet = indicators.iter().cloned().zip(marks)
            .filter_map(|(indicator, mark)| Some((indicator, mark?)))
            .filter(|(_, mark)| *mark != Mark::default())
            .collect();
        let packed = pack(&indicators, &sheet);
        prop_assert_eq!(unpack(&indicators, &packed.cells, &packed.aside), Some(sheet));
    }

    #[test]
    fn any_bytes_are_unpacked_without_a_panic(cells in prop::collection::vec(any::<u8>(), 40), aside in ".{0,20}") {
        let _ = unpack(&[indicator("a"), indicator("b")], &cells, &aside);
    }
}
