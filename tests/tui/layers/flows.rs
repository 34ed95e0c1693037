//! What people do, key by key, and what comes of it.

use rubricate::model::{EvidenceId, PlaceId};
use rubricate::scoring::{Answer, MarkState, Value};
use rubricate::tui::event::{Event, Mouse, MouseAct};
use rubricate::tui::gesture;
use rubricate::tui::state::form::Slot;
use rubricate::tui::state::layer::comment::Kept;
use rubricate::tui::state::layer::{
    Ask, Card, Comment, Confirm, Evidence, Filling, Help, Layer, Records, Request, Trace,
};

use super::desk::{Desk, PROJECT, args, indicator};
use super::frames::checklist;

fn comment(desk: &Desk) -> Layer {
    let id = indicator("T1");
    let draft = desk.drafts.get(&Comment::field_of(&id));
    Layer::Comment(Comment::new(
        desk.project(),
        id.clone(),
        &desk.case.mark(&id).comment,
        draft,
    ))
}

/// What was left unfinished in a field.
fn left<'a>(desk: &'a Desk, field: &str) -> Option<&'a str> {
    desk.drafts.get(field).map(|left| left.text.as_str())
}

fn cited(desk: &Desk, item: &str) -> bool {
    let item = EvidenceId::new(item).expect("an id");
    desk.case.mark(&indicator("T1")).cites.contains(&item)
}

#[test]
fn a_comment_left_with_esc_is_there_again_and_saving_puts_it_on_the_sheet() {
    let mut desk = Desk::new();
    desk.open(comment(&desk));
    desk.types("两年<ret>of three<esc>");
    assert!(desk.layers.is_empty());
    assert_eq!(left(&desk, "comment T1"), Some("两年\nof three"));
    desk.open(comment(&desk));
    assert!(desk.text().contains("draft kept"));
    desk.types("!<F2>");
    assert!(desk.layers.is_empty());
    assert_eq!(desk.case.mark(&indicator("T1")).comment, "两年\nof three!");
    assert!(desk.drafts.is_empty(), "what is saved is a draft no longer");
}

#[test]
fn a_comment_says_how_much_of_it_is_kept_and_typing_can_be_taken_back() {
    let mut desk = Desk::new();
    desk.open(comment(&desk));
    desk.types("<paste:a\\nb>c");
    let state = |desk: &Desk| match desk.top() {
        Layer::Comment(comment) => comment.state(),
        other => panic!("{other:?}"),
    };
    assert_eq!(state(&desk), Kept::NotYet);
    let typing = desk.top().draft().expect("something is typed");
    assert_eq!(
        (typing.field.as_str(), typing.text.as_str()),
        ("comment T1", "a\nbc")
    );
    desk.layers[0].kept("a\nbc");
    assert_eq!(state(&desk), Kept::Draft);
    desk.types("<C-u><C-u>");
    assert_eq!((state(&desk), desk.top().draft()), (Kept::Saved, None));
    desk.types("<C-r>");
    assert_eq!(
        desk.top().draft().map(|typing| typing.text).as_deref(),
        Some("a\nb")
    );
}

#[test]
fn a_comment_on_a_submitted_sheet_is_refused_and_not_lost() {
    let mut desk = Desk::new();
    answer_all(&mut desk);
    desk.act("seal", &args(&[("project", PROJECT)]))
        .expect("submitted");
    desk.open(comment(&desk));
    desk.types("late<C-s>");
    assert!(desk.text().contains("! "), "{}", desk.text());
    desk.types("<esc>");
    assert_eq!(left(&desk, "comment T1"), Some("late"));
}

#[test]
fn a_number_is_asked_for_and_what_cannot_be_is_told_and_kept() {
    let mut desk = Desk::new();
    let id = indicator("T2");
    let measure = desk.case.rubric.indicator(&id).expect("an indicator").clone();
    let ask = |desk: &Desk| Layer::Ask(Ask::value(desk.project(), &measure, &desk.case.mark(&id), None));
    desk.open(ask(&desk));
    assert!(
        desk.text().contains("412/450"),
        "the mark as it is\n{}",
        desk.text()
    );
    desk.types("<C-w>many<ret>");
    assert_eq!(desk.layers.len(), 1, "refused");
    assert!(
        desk.text().contains("many") && desk.text().contains("! expected"),
        "{}",
        desk.text()
    );
    desk.types("<C-w><C-w><C-w>400/450<ret>");
    assert!(desk.layers.is_empty());
    assert!(matches!(
        desk.case.mark(&id).answer,
        Some(Answer::Value(Value::Ratio { .. }))
    ));
    desk.open(ask(&desk));
    desk.types("<C-w><C-w><C-w><ret>");
    assert_eq!(
        desk.case.mark(&id).state(),
        MarkState::Unanswered,
        "nothing clears it"
    );
}

#[test]
fn a_checklist_is_ticked_with_arrows_and_space() {
    let mut desk = Desk::new();
    let answer = |script: &str, desk: &mut Desk| {
        desk.asked.clear();
        desk.layers = vec![Layer::Ask(checklist(desk))];
        desk.types(script);
        desk.asked.first().and_then(|asked| match asked {
            Request::Act { args, .. } => args.get("value").map(str::to_owned),
            _ => None,
        })
    };
    assert_eq!(answer(" <down> <ret>", &mut desk).as_deref(), Some("hall,staff"));
    assert_eq!(answer("<down>　<ret>", &mut desk).as_deref(), Some("staff"));
    assert_eq!(answer("  <ret>", &mut desk).as_deref(), Some("none"));
    assert_eq!(answer(" <esc>", &mut desk), None);
    assert_eq!(left(&desk, "value C1"), Some("hall"));
}

#[test]
fn abstaining_needs_a_reason() {
    let mut desk = Desk::new();
    let id = indicator("T1");
    let judged = desk.case.rubric.indicator(&id).expect("an indicator").clone();
    desk.open(Layer::Ask(Ask::abstain(desk.project(), &judged, None)));
    desk.types("  <ret>");
    assert!(desk.text().contains("expected a reason"));
    desk.types("利益冲突<ret>");
    assert_eq!(
        desk.case.mark(&id).answer,
        Some(Answer::Abstain("利益冲突".to_owned()))
    );
}

#[test]
fn a_filter_narrows_as_it_is_typed_and_esc_brings_back_what_was() {
    let mut desk = Desk::new();
    desk.open(Layer::Evidence(Evidence::new()));
    desk.types("/412");
    let filter = |desk: &Desk| match &desk.layers[0] {
        Layer::Evidence(panel) => (panel.filter().to_owned(), panel.items(&desk.view()).len()),
        other => panic!("{other:?}"),
    };
    assert_eq!(filter(&desk), ("412".to_owned(), 1));
    desk.types("<esc>");
    assert_eq!(filter(&desk), (String::new(), desk.case.dossier.evidence.len()));
}

#[test]
fn evidence_is_cited_and_let_go_put_beside_and_taken_away() {
    let mut desk = Desk::new();
    desk.open(Layer::Evidence(Evidence::new()));
    assert!(cited(&desk, "rail-e1"));
    desk.types(" ");
    assert!(!cited(&desk, "rail-e1"));
    desk.types("<space>");
    assert!(cited(&desk, "rail-e1"));
    desk.types("u");
    assert!(!cited(&desk, "rail-e1"), "the last change is taken back");
    desk.types("<C-r>");
    assert!(cited(&desk, "rail-e1"));
    let linked = |desk: &Desk| {
        let item = desk
            .case
            .dossier
            .evidence
            .iter()
            .find(|item| item.id.as_str() == "rail-e1");
        item.is_some_and(|item| item.links.contains(&indicator("T1")))
    };
    desk.types("l");
    assert!(!linked(&desk));
    desk.types("<right>");
    assert!(linked(&desk));
}

#[test]
fn what_does_not_fit_below_the_list_is_turned_by_the_page() {
    let mut desk = Desk::new();
    desk.open(Layer::Evidence(Evidence::new()));
    let last = "level 5 asks for 1 independent";
    assert!(!desk.text().contains(last));
    desk.types("<pagedown>");
    assert!(desk.text().contains(last), "{}", desk.text());
    desk.types("<down><up>");
    assert!(!desk.text().contains(last), "another item starts at its top");
}

#[test]
fn without_an_indicator_in_hand_nothing_is_cited_and_the_panel_says_why() {
    let mut desk = Desk::new();
    desk.indicator = None;
    desk.open(Layer::Evidence(Evidence::new()));
    desk.types(" ");
    assert!(desk.asked.is_empty());
    assert!(desk.text().contains("no indicator is in hand"), "{}", desk.text());
}

#[test]
fn withdrawing_asks_first() {
    let mut desk = Desk::new();
    desk.open(Layer::Evidence(Evidence::new()));
    desk.types("D<esc>");
    assert!(desk.asked.is_empty());
    desk.types("<del><ret>");
    assert_eq!(desk.layers.len(), 1);
    let item = desk
        .case
        .dossier
        .evidence
        .iter()
        .find(|item| item.id.as_str() == "rail-e1");
    assert_eq!(item.map(|item| item.status.word()), Some("retired"));
}

#[test]
fn new_evidence_gets_a_free_id_and_is_put_beside_the_indicator_in_hand() {
    let mut desk = Desk::new();
    desk.open(Layer::Evidence(Evidence::new()));
    desk.types("a");
    assert!(desk.text().contains("rail-e3"), "{}", desk.text());
    // id, kind, title
    desk.types("<tab><down><tab>校外证明<F2>");
    assert_eq!(desk.layers.len(), 1, "{}", desk.text());
    let item = desk
        .case
        .dossier
        .evidence
        .iter()
        .find(|item| item.id.as_str() == "rail-e3")
        .expect("the item");
    let first = &desk.case.rubric.evidence()[0].id;
    assert_eq!((item.title.original(), &item.kind), ("校外证明", first));
    assert!(item.links.contains(&indicator("T1")));
}

#[test]
fn a_fault_stands_at_its_slot_and_what_was_typed_is_kept() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new(
        "evidence",
        Some("rail-e1"),
        &desk.view(),
    )));
    desk.types("<tab><tab><tab>4 or 5<C-s>");
    let Layer::Form(filling) = desk.top() else {
        panic!("still open")
    };
    let slot = filling.form().focused().expect("a slot");
    assert_eq!(slot.name(), "quantity");
    assert!(slot.problem().is_some());
    desk.types("<esc>");
    assert!(desk.layers.is_empty());
    desk.open(Layer::Form(Filling::new(
        "evidence",
        Some("rail-e1"),
        &desk.view(),
    )));
    assert!(desk.text().contains("4124 or 5"), "{}", desk.text());
}

#[test]
fn all_problems_are_told_at_once_each_at_its_slot() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new("project", None, &desk.view())));
    desk.types("a b<tab>Rail<tab><tab>nobody<tab>nowhere<tab><tab>soon<F2>");
    let Layer::Form(filling) = desk.top() else {
        panic!("still open")
    };
    let slots = filling.form().slots().iter();
    let amiss: Vec<&str> = slots
        .filter(|slot| slot.problem().is_some())
        .map(Slot::name)
        .collect();
    assert_eq!(amiss, ["id", "unit", "place", "year"]);
    assert_eq!(filling.form().focused().map(Slot::name), Some("id"));
    assert!(desk.asked.is_empty());
    assert!(
        desk.text().contains("4 fields need another look"),
        "{}",
        desk.text()
    );
}

#[test]
fn what_is_offered_is_narrowed_in_any_language_and_the_only_one_left_is_taken() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new("unit", None, &desk.view())));
    desk.types("u-1<tab>Unit<tab><tab><tab>大连<F2>");
    assert!(desk.layers.is_empty(), "{}", desk.text());
    let unit = desk.register.units.iter().find(|unit| unit.id.as_str() == "u-1");
    let place = unit.and_then(|unit| unit.place.as_ref());
    assert_eq!(place.map(PlaceId::as_str), Some("dalian"));
}

#[test]
fn an_id_is_made_of_the_title_until_somebody_types_another() {
    let id = |keys: &str| {
        let mut desk = Desk::new();
        desk.open(Layer::Form(Filling::new("need", None, &desk.view())));
        desk.types(keys);
        let Layer::Form(filling) = desk.top() else {
            panic!("still open")
        };
        filling.form().value("id")
    };
    assert_eq!(id("<tab>Bearings that last"), "bearings-that-last");
    assert_eq!(id("<tab>耐用轴承"), "need-1");
    assert_eq!(id("own<tab>Bearings"), "own");
}

#[test]
fn lines_of_a_list_are_added_and_removed_by_keys_the_footer_shows() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new("project", None, &desk.view())));
    assert!(!desk.text().contains("cut line"), "{}", desk.text());
    desk.types("<backtab>a=1<ins>b=2<ins>c=3<up><C-x>");
    assert!(desk.text().contains("cut line"), "{}", desk.text());
    let Layer::Form(filling) = desk.top() else {
        panic!("still open")
    };
    assert_eq!(filling.form().value("fact"), "a=1\nc=3");
}

#[test]
fn an_id_that_is_taken_is_not_taken_over() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new("place", None, &desk.view())));
    desk.types("dalian<tab>Other<F2>");
    assert!(
        desk.text().contains("`dalian` is on record already"),
        "{}",
        desk.text()
    );
}

#[test]
fn a_form_sends_only_what_was_changed() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new(
        "evidence",
        Some("rail-e1"),
        &desk.view(),
    )));
    desk.types("<tab>!<C-s>");
    let expected = args(&[("id", "rail-e1"), ("title", "412 graduates in matching posts!")]);
    assert_eq!(
        desk.asked,
        [Request::Act {
            name: "evidence",
            args: expected
        }]
    );
}

#[test]
fn lists_go_out_a_line_each_and_an_emptied_one_goes_out_empty() {
    let mut desk = Desk::new();
    desk.act(
        "project",
        &args(&[("id", PROJECT), ("fact", "size=3"), ("fact", "own=1")]),
    )
    .expect("facts");
    desk.open(Layer::Form(Filling::new("project", Some(PROJECT), &desk.view())));
    let at = |desk: &Desk, name: &str| {
        let Layer::Form(filling) = desk.top() else {
            panic!("a form")
        };
        filling
            .form()
            .slots()
            .iter()
            .position(|slot| slot.name() == name)
            .expect("a slot")
    };
    let fact = at(&desk, "fact");
    desk.types(&"<tab>".repeat(fact));
    // the last line is `size=3`
    desk.types(&"<backspace>".repeat(6));
    desk.types("new=yes<C-s>");
    let Some(Request::Act { args, .. }) = desk.asked.last() else {
        panic!("{:?}", desk.asked)
    };
    assert_eq!(args.all("fact"), ["own=1", "new=yes", "size="]);
    assert!(!args.has("partner"), "untouched");
    let facts: Vec<String> = desk.case.project.facts.keys().map(ToString::to_string).collect();
    assert_eq!(facts, ["new", "own"]);
}

#[test]
fn what_is_on_record_is_offered_and_taken_by_pointing() {
    let mut desk = Desk::new();
    desk.open(Layer::Form(Filling::new("need", None, &desk.view())));
    desk.types("need-1<tab>welders 焊工<tab><tab>dali<down><tab><C-s>");
    assert!(desk.layers.is_empty(), "{}", desk.text());
    let need = desk
        .register
        .needs
        .iter()
        .find(|need| need.id.as_str() == "need-1")
        .expect("the need");
    assert_eq!(need.place.as_ref().map(PlaceId::as_str), Some("dalian"));
}

#[test]
fn a_sheet_with_open_indicators_leads_to_them() {
    let mut desk = Desk::new();
    desk.open(Layer::Confirm(Confirm::seal(desk.project())));
    let open = desk.case.open_indicators()[1].id.clone();
    desk.types("<down><ret>");
    assert!(desk.layers.is_empty());
    assert_eq!(desk.asked, [Request::Goto(open)]);
}

#[test]
fn a_sheet_without_open_indicators_is_submitted_when_asked_twice() {
    let mut desk = Desk::new();
    answer_all(&mut desk);
    desk.open(Layer::Confirm(Confirm::seal(desk.project())));
    let text = desk.text();
    assert!(text.contains("score") && text.contains("seal it?"), "{text}");
    assert!(text.contains("4 scores as"), "the cap is shown\n{text}");
    desk.types("ｙ");
    assert!(
        desk.case.is_sealed(),
        "the wide letter of an input method is the letter"
    );
    desk.open(Layer::Confirm(Confirm::seal(desk.project())));
    assert!(desk.text().contains("this sheet is sealed"));
    desk.types("<ret>");
    assert!(desk.layers.is_empty());
}

#[test]
fn a_trace_unfolds_goes_deeper_and_comes_back() {
    let mut desk = Desk::new();
    desk.open(Layer::Trace(Trace::new(&desk.case, None)));
    let top = |desk: &Desk| match desk.top() {
        Layer::Trace(trace) => trace.step().about.clone(),
        other => panic!("{other:?}"),
    };
    let whole = top(&desk);
    let before = desk.text().lines().count();
    assert!(!desk.text().contains("level 1 asks for"));
    // the first criterion, its first indicator
    desk.types("<down><down><right>");
    assert!(desk.text().contains("level 1 asks for"), "{}", desk.text());
    desk.types("<left><ret>");
    assert_eq!(top(&desk), rubricate::scoring::About::Indicator(indicator("T1")));
    desk.types("<esc>");
    assert_eq!(top(&desk), whole);
    assert_eq!(desk.text().lines().count(), before);
    desk.types("<esc>");
    assert!(desk.layers.is_empty());
}

#[test]
fn records_are_walked_list_by_list_and_opened_as_forms() {
    let mut desk = Desk::new();
    desk.open(Layer::Records(Records::new()));
    desk.types("<tab><tab><down><ret>");
    let unit = &desk.register.units[1];
    assert!(desk.text().contains(unit.id.as_str()), "{}", desk.text());
    desk.types("<esc><backtab>a");
    let Layer::Form(filling) = desk.top() else {
        panic!("a form")
    };
    assert_eq!(filling.act(), "person");
}

#[test]
fn the_rubric_of_a_project_is_chosen_from_those_there_are() {
    let mut desk = Desk::new();
    desk.turn_to("neu-steel-agreement");
    desk.open(Layer::Card(Card::new()));
    desk.types("r");
    assert!(desk.text().contains("three-outcomes"));
    desk.types("<ret>");
    let Some(Request::Act { name, args }) = desk.asked.last() else {
        panic!("{:?}", desk.asked)
    };
    assert_eq!(
        (*name, args.get("rubric")),
        ("rubric use", Some("three-outcomes"))
    );
    assert_eq!(desk.layers.len(), 1, "back at the card");
}

#[test]
fn help_tells_the_keys_of_the_layer_below_and_goes_with_the_key_it_came_with() {
    let mut desk = Desk::new();
    for keys in gesture::Layer::ALL {
        desk.screen = rubricate::tui::state::layer::Place::screen(100, 400);
        desk.open(Layer::Help(Help::of(keys)));
        let text = desk.text();
        assert!(!text.contains("screen-"), "a phrase is missing\n{text}");
        for row in gesture::ROWS.iter().filter(|row| row.layer == keys) {
            let does = row.phrase().say(desk.lang);
            assert!(text.contains(&does), "{keys:?}: {does}\n{text}");
        }
        desk.types("<F1>");
        assert!(desk.layers.is_empty());
    }
}

#[test]
fn the_mouse_selects_and_a_second_press_opens() {
    let mut desk = Desk::new();
    desk.open(Layer::Records(Records::new()));
    let press = Event::Mouse(Mouse {
        act: MouseAct::Press,
        column: 10,
        row: 5,
    });
    desk.meet(&press);
    assert_eq!(desk.layers.len(), 1);
    desk.meet(&press);
    let Layer::Form(filling) = desk.top() else {
        panic!("a form")
    };
    assert_eq!(
        Layer::Form(filling.clone()).field(),
        Some(format!("form project {}", desk.register.projects[2].id))
    );
}

/// Answers whatever is open with something.
fn answer_all(desk: &mut Desk) {
    let open: Vec<String> = desk
        .case
        .open_indicators()
        .iter()
        .map(|it| it.id.to_string())
        .collect();
    for id in open {
        let answered = ["0", "n/a", "1/2", "1"].iter().any(|value| {
            desk.act(
                "mark",
                &args(&[("project", PROJECT), ("indicator", &id), ("value", value)]),
            )
            .is_ok()
        });
        assert!(answered, "{id}");
    }
}
