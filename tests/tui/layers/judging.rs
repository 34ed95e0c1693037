//! Pairs judged one at a time, and methods run on a file.

use rubricate::tui::state::layer::{Layer, Methods, Pairs, Request};

use super::desk::Desk;

fn pairs(desk: &Desk) -> Layer {
    Layer::Pairs(Pairs::of(&desk.case.rubric, &desk.view()))
}

#[test]
fn digits_and_arrows_judge_to_both_sides() {
    let mut desk = Desk::new();
    desk.open(pairs(&desk));
    assert!(desk.text().contains("not judged yet"), "{}", desk.text());
    desk.types("3");
    assert!(desk.text().contains("[3] 2  1  2"), "{}", desk.text());
    desk.types("<right>");
    assert!(desk.text().contains("[2] 1  2"), "{}", desk.text());
    desk.types("<right><right>");
    assert!(desk.text().contains(" 1 [2]"), "{}", desk.text());
    desk.types("5");
    assert!(desk.text().contains("4 [5] 6"), "{}", desk.text());
    desk.types("５");
    assert!(desk.text().contains("4 [5] 6"), "a wide digit is a digit");
}

#[test]
fn what_was_judged_is_kept_and_there_again() {
    let mut desk = Desk::new();
    desk.open(pairs(&desk));
    desk.types("7<esc>");
    assert!(desk.layers.is_empty());
    desk.open(pairs(&desk));
    assert!(desk.text().contains("[7]"), "{}", desk.text());
}

#[test]
fn a_proposal_waits_for_every_pair_and_changes_nothing() {
    let mut desk = Desk::new();
    desk.open(pairs(&desk));
    desk.types("2<ret>p");
    let asked = |desk: &Desk| {
        desk.asked
            .iter()
            .filter(|one| matches!(one, Request::Act { .. }))
            .count()
    };
    assert_eq!(asked(&desk), 0, "{}", desk.text());
    desk.types(&"2<ret>".repeat(50));
    desk.types("p");
    assert_eq!(asked(&desk), 1);
    assert!(desk.text().contains("the rubric is as it was"), "{}", desk.text());
    assert!(desk.text().contains("+weight = "), "{}", desk.text());
    desk.types("p");
    assert!(matches!(desk.top(), Layer::Ask(_)), "a new file is asked for");
}

#[test]
fn a_method_is_asked_for_its_file_and_the_fields_behind_it() {
    let mut desk = Desk::new();
    desk.open(Layer::Methods(Methods::new()));
    desk.types("<down><ret>");
    desk.types("m.csv weights=linear<ret>");
    let Some(Request::Act { name: "method", args }) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(args.get("method"), Some("cohen_kappa"));
    assert_eq!(args.get("csv"), Some("m.csv"));
    assert_eq!(args.all("with"), ["weights=linear"]);
}
