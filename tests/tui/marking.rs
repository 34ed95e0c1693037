//! An evaluator at work: what keys do to the store, and what the screen says of it.

use std::sync::Arc;
use std::time::Duration;

use rubricate::ledger::{Event, SheetId};
use rubricate::model::{ProjectId, RubricId};
use rubricate::scoring;
use rubricate::text::Wording;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Arrival, Ending, run};
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::sheet::OnTable;
use rubricate::workbench::draft::Drafts;

use super::workshop::{Watching, Workshop};

/// The first project of the demo.
const FIRST: &str = "dut-committee";

#[test]
fn a_digit_marks_and_moves_to_the_next_open_indicator() {
    let shop = Workshop::new();
    let seen = shop.seen("<ret>1");
    assert_eq!(shop.value(FIRST, "T1"), "1");
    assert!(
        seen.contains("Talent outcomes › In matching posts at 12 months"),
        "{seen}"
    );
    assert!(seen.contains("saved "), "{seen}");
}

#[test]
fn a_sheet_is_computed_when_something_it_rests_on_changed_and_only_then() {
    let shop = Workshop::new();
    let mut bench = shop.bench();
    bench.me().expect("one evaluator");
    let sheet = |name: &'static str, value: &str| {
        let args = Args::new().with("project", FIRST).with("indicator", "T1");
        (
            name,
            args.with(if name == "mark" { "value" } else { "text" }, value),
        )
    };
    let committee = Args::new().with("id", FIRST).with("model", "science-park");
    let acts = [
        sheet("mark", "3"),
        sheet("mark", "1"),
        sheet("comment", "two years of three"),
        sheet("mark", "clear"),
        ("project", committee),
    ];
    for (name, args) in acts {
        bench.act(name, &args).expect("an act that is admitted");
        // what another program does is seen as well
        shop.mark_outside(FIRST, "T2", if name == "mark" { "n/a" } else { "1/2" });
        let table = OnTable {
            project: ProjectId::new(FIRST).expect("an id"),
        };
        let case = bench.ask(table.clone()).expect("the project is there");
        let marks = case.sheet.as_ref().map(|sheet| sheet.marks.clone());
        let anew = scoring::score(&case.rubric, &case.dossier, &marks.unwrap_or_default());
        assert_eq!(*case.outcome, anew, "after {name}");
        let again = bench.ask(table).expect("the project is there");
        assert!(Arc::ptr_eq(&case.outcome, &again.outcome), "nothing changed");
    }
}

#[test]
fn the_queue_is_seen_first_with_the_first_open_project_selected() {
    let shop = Workshop::new();
    let seen = shop.seen("");
    assert!(seen.contains("▶ DUT school–enterprise committee"), "{seen}");
    assert!(
        seen.starts_with(" rubricate · Demo evaluator, evaluator"),
        "{seen}"
    );
}

#[test]
fn the_message_of_a_cap_names_its_indicator_and_stays_until_the_next_mark() {
    let seen = |script| Workshop::new().seen(script);
    let capped = "▲ Trained for urgent posts: 3 scores as 0";
    assert!(seen("<ret>3").contains(capped));
    assert!(
        seen("<ret>3<down><up><F1><esc>").contains(capped),
        "other keys leave it"
    );
    let next = seen("<ret>3<down>0");
    assert!(!next.contains(capped), "the next mark ends it: {next}");
    let tree = next
        .lines()
        .find(|line| line.contains("▲ Trained for urgent posts"));
    assert!(tree.is_some_and(|line| line.contains("3→0")), "{next}");
}

#[test]
fn a_number_is_typed_into_a_field_that_enter_commits() {
    let shop = Workshop::new();
    let typing = shop.seen("<ret><down>82/1");
    assert!(typing.contains("82/1"), "{typing}");
    assert_eq!(shop.value(FIRST, "T2"), "–", "nothing is marked before Enter");
    shop.seen("<ret><down>82/100<ret>");
    assert_eq!(shop.value(FIRST, "T2"), "82/100");
}

#[test]
fn what_is_refused_stays_in_its_field() {
    let shop = Workshop::new();
    let seen = shop.seen("<ret><down>82/0<ret>");
    assert!(seen.contains("│ 82/0"), "{seen}");
    assert!(seen.contains("! "), "{seen}");
    assert_eq!(shop.value(FIRST, "T2"), "–");
}

#[test]
fn n_abstention_and_clear_do_what_they_say() {
    let shop = Workshop::new();
    shop.seen("<ret><down>n");
    assert_eq!(shop.value(FIRST, "T2"), "n/a");
    let refused = shop.seen("<ret>n");
    assert!(refused.contains("applies to every project"), "{refused}");
    assert_eq!(shop.value(FIRST, "T1"), "–");
    shop.seen("<ret>cseen there<F2>");
    shop.seen("<ret>xmy own unit<ret>");
    assert_eq!(shop.value(FIRST, "T1"), "abstain: my own unit");
    assert_eq!(
        shop.mark(FIRST, "T1").comment,
        "seen there",
        "the reason is no comment"
    );
    let reason = shop.seen("<ret><home><down>");
    assert!(
        reason.contains("my own unit") && reason.contains("seen there"),
        "{reason}"
    );
    shop.seen("<ret><home><down><del>");
    assert_eq!(shop.value(FIRST, "T1"), "–");
}

#[test]
fn undo_takes_the_last_mark_back_and_redo_makes_it_again() {
    let shop = Workshop::new();
    let seen = shop.seen("<ret>1u");
    assert_eq!(shop.value(FIRST, "T1"), "–");
    assert!(
        seen.contains("Talent outcomes › Trained for urgent posts"),
        "one stands where it was: {seen}"
    );
    shop.seen("<ret><C-r>");
    assert_eq!(shop.value(FIRST, "T1"), "1");
}

#[test]
fn tab_goes_to_what_is_open_and_says_when_nothing_is() {
    let shop = Workshop::new();
    let seen = shop.seen("<ret>1<up><tab>");
    assert!(seen.contains("› In matching posts at 12 months"), "{seen}");
    answer_all(&shop, FIRST);
    let done = shop.seen("<ret><tab>");
    assert!(done.contains("all answered: S seals"), "{done}");
}

#[test]
fn a_whole_project_is_marked_sealed_and_opened_again() {
    let shop = Workshop::new();
    answer_all(&shop, FIRST);
    let sealed = shop.seen("<ret>S<ret>");
    assert!(shop.case(FIRST).is_sealed(), "{sealed}");
    assert!(sealed.contains("sealed"), "{sealed}");
    // Tab at the list skips it, and it takes no mark
    let list = shop.seen("");
    assert!(list.contains("▶ Northeastern University"), "{list}");
    let before = shop.value(FIRST, "T1");
    let refused = shop.seen("<home><ret><home><down>4");
    assert!(refused.contains("S reopens it, with a reason"), "{refused}");
    assert_eq!(shop.value(FIRST, "T1"), before);
    shop.seen("<home><ret>Sa mistake<ret>");
    assert!(!shop.case(FIRST).is_sealed());
}

#[test]
fn a_comment_being_typed_is_on_the_disk_within_a_second() {
    let shop = Workshop::new();
    let drafts = || {
        let project = ProjectId::new(FIRST);
        shop.bench().ask(Drafts { project }).expect("drafts can be read")
    };
    let mut seen = None;
    let stage = Rehearsal::new(80, 24)
        .types("<ret>cnot yet 未完")
        .pauses(Duration::from_secs(3));
    let mut stage = Watching::at(stage, |now, typed| {
        // while the program still runs, a second after the last character
        if now >= typed + Duration::from_secs(1) {
            seen.get_or_insert_with(drafts);
        }
    });
    run(&mut shop.app(), &mut stage);
    drop(stage);
    let left = seen.unwrap_or_default().into_values();
    let texts: Vec<String> = left.map(|left| left.text).collect();
    assert_eq!(texts, ["not yet 未完"]);
}

#[test]
fn a_comment_left_unfinished_is_there_again_and_becomes_one_when_saved() {
    let shop = Workshop::new();
    let left = shop.seen("<ret>cnot yet 未完<esc>");
    assert!(left.contains("being written: “not yet 未完”"), "{left}");
    assert_eq!(shop.mark(FIRST, "T1").comment, "");
    shop.seen("<ret>c<F2>");
    assert_eq!(shop.mark(FIRST, "T1").comment, "not yet 未完");
    let after = shop.seen("<ret>");
    assert!(!after.contains("being written"), "{after}");
}

#[test]
fn what_another_program_writes_appears_without_a_key() {
    let shop = Workshop::new();
    let mut marked = false;
    let stage = Rehearsal::new(120, 36)
        .types("<down><up>")
        .pauses(Duration::from_secs(5));
    let mut stage = Watching::at(stage, |now, typed| {
        if now > typed && !std::mem::replace(&mut marked, true) {
            shop.mark_outside(FIRST, "T1", "1");
        }
    });
    run(&mut shop.app(), &mut stage);
    let seen = stage.stage.picture().text();
    assert!(seen.contains("1/16"), "{seen}");
}

#[test]
fn nothing_is_drawn_while_nothing_happens() {
    // a store of its own each time, so that both begin alike
    let frames = |pause| {
        let shop = Workshop::new();
        let mut stage = Rehearsal::new(80, 24)
            .types("<ret>1")
            .pauses(Duration::from_secs(pause));
        run(&mut shop.app(), &mut stage);
        stage.frames()
    };
    let short = frames(5);
    assert_eq!(frames(600), short);
}

#[test]
fn the_list_is_narrowed_as_words_are_typed_and_escape_shows_all() {
    let shop = Workshop::new();
    let some = shop.seen("/zibo");
    assert!(
        some.contains("Zibo industry-education alliance") && !some.contains("DUT"),
        "{some}"
    );
    let kept = shop.seen("/zibo<ret>");
    assert!(kept.contains("with “zibo”"), "{kept}");
    let all = shop.seen("/zibo<ret><esc>");
    assert!(all.contains("DUT school"), "{all}");
    let none = shop.seen("/xqxq");
    assert!(none.contains("no project has “xqxq”"), "{none}");
}

#[test]
fn a_state_as_words_narrows_the_list_to_those_who_stand_so() {
    let shop = Workshop::new();
    let second = "neu-committee";
    answer_all(&shop, FIRST);
    shop.mark_outside(second, "T1", "1");
    let has = |words: &str| {
        let seen = shop.seen(&format!("/{words}<ret>"));
        [" DUT school", " Northeastern University", " Baosteel"].map(|title| seen.contains(title))
    };
    assert_eq!(
        has("ready"),
        [true, false, false],
        "answered, begun, without a sheet"
    );
    assert_eq!(has("open"), [false, true, true]);
    shop.act_outside("seal", &Args::new().with("project", FIRST));
    assert_eq!(has("ready"), [false, false, false]);
    assert_eq!(has("sealed"), [true, false, false]);
}

#[test]
fn the_same_words_at_the_same_indicator_of_another_project_are_kept_too() {
    let shop = Workshop::new();
    let mut seen = None;
    let stage = Rehearsal::new(80, 24)
        .types("<ret>csame<esc><esc><down><ret>csame")
        .pauses(Duration::from_secs(3));
    let mut stage = Watching::at(stage, |now, typed| {
        if now >= typed + Duration::from_secs(1) {
            let project = ProjectId::new("neu-committee");
            seen.get_or_insert_with(|| shop.bench().ask(Drafts { project }).expect("drafts can be read"));
        }
    });
    run(&mut shop.app(), &mut stage);
    drop(stage);
    let left = seen.unwrap_or_default().into_values();
    let texts: Vec<String> = left.map(|left| left.text).collect();
    assert_eq!(texts, ["same"]);
}

#[test]
fn a_project_without_a_rubric_is_given_one_before_it_is_marked() {
    let shop = Workshop::new();
    shop.act_outside(
        "project",
        &Args::new().with("id", "bare").with("title", "Bare bones"),
    );
    let picking = shop.seen("/bare<ret><ret>");
    assert!(
        picking.contains("three-outcomes") && !picking.contains("! "),
        "{picking}"
    );
    let marking = shop.seen("/bare<ret><ret><ret><ret>");
    assert!(
        marking.contains("Bare bones") && marking.contains("criteria"),
        "{marking}"
    );
}

#[test]
fn a_project_that_cannot_be_read_leaves_the_figures_of_the_others() {
    let shop = Workshop::new();
    let mut project = shop.case(FIRST).project;
    project.id = ProjectId::new("lost").expect("an id");
    project.title = Wording::new("Lost rubric");
    project.rubric = RubricId::new("nowhere");
    let quote = shop.case(FIRST).quote;
    let sheet = SheetId {
        project: project.id.clone(),
        person: shop.bench().me().expect("one evaluator"),
    };
    let begun = Event::Sheet {
        sheet,
        quote,
        indicators: shop
            .case(FIRST)
            .applicable()
            .iter()
            .map(|one| one.id.clone())
            .collect(),
    };
    shop.write(&[Event::Project(project), begun]);
    let seen = shop.seen("<end>");
    let others = seen.lines().filter(|line| line.contains("0/16")).count();
    assert!(seen.contains("Lost rubric") && others > 20, "{seen}");
    let frames = |pause| {
        let mut stage = Rehearsal::new(120, 36)
            .types("<end>")
            .pauses(Duration::from_secs(pause));
        run(&mut shop.app(), &mut stage);
        stage.frames()
    };
    assert_eq!(frames(5), frames(600), "it is looked at once");
}

#[test]
fn signals_end_it_and_q_leaves_from_both_screens() {
    let shop = Workshop::new();
    for script in ["q", "<ret>q"] {
        let mut stage = Rehearsal::new(80, 24).types(script);
        assert!(
            matches!(run(&mut shop.app(), &mut stage), Ending::Quit),
            "{script}"
        );
    }
    let mut stage = Rehearsal::new(80, 24).meets(Arrival::Ended(15));
    assert!(matches!(run(&mut shop.app(), &mut stage), Ending::Signal(15)));
}

/// Answers every indicator of a project with the lowest answer there is.
pub(crate) fn answer_all(shop: &Workshop, project: &str) {
    let case = shop.case(project);
    for indicator in case.open_indicators() {
        let value = match &indicator.kind {
            rubricate::rubric::Kind::Measure(measure) if measure.ratio.is_some() => "0/1",
            _ => "0",
        };
        shop.mark_outside(project, indicator.id.as_str(), value);
    }
}

#[test]
fn a_text_that_no_disk_takes_is_told_at_the_end() {
    let shop = Workshop::new();
    let mut app = shop.app();
    std::fs::remove_file(shop.bench().session().store_path().expect("a store"))
        .expect("the store is there to be removed");
    run(
        &mut app,
        &mut Rehearsal::new(80, 24).types("<ret>c雇主来信<esc>q"),
    );
    let fault = app.close().expect_err("the words are in no file");
    assert_eq!(fault.name, "not-kept");
    let told = fault.message.say(rubricate::text::Lang::EN);
    assert!(told.contains("雇主来信"), "{told}");
}

#[test]
fn what_could_not_be_saved_is_not_called_saved() {
    let shop = Workshop::new();
    let mut app = shop.app();
    std::fs::remove_file(shop.bench().session().store_path().expect("a store"))
        .expect("the store is there to be removed");
    let mut stage = Rehearsal::new(80, 24).types("<ret>1");
    run(&mut app, &mut stage);
    let seen = stage.picture().to_string();
    assert!(
        seen.contains("is gone") && !seen.contains("1/16") && !seen.contains("saved 2"),
        "{seen}"
    );
}

#[test]
fn a_number_left_in_its_field_is_told_and_one_undo_away() {
    let shop = Workshop::new();
    let left = shop.seen("<ret><down>82/1<esc>");
    assert!(left.contains("not marked yet: “82/1”"), "{left}");
    let back = shop.seen("<ret><down>9<esc>");
    assert!(
        back.contains("not marked yet: “82/1”"),
        "a digit alone replaces nothing: {back}"
    );
    let typed = shop.seen("<ret><down>9");
    assert!(typed.contains("left here before: “82/1”"), "{typed}");
    shop.seen("<ret><down>82/1<esc>9<C-u><end>00<tab>");
    assert_eq!(shop.value(FIRST, "T2"), "82/100", "Tab marks as Enter does");
}

#[test]
fn clearing_takes_a_key_of_its_own_and_names_the_way_back() {
    let shop = Workshop::new();
    shop.seen("<ret>1<up><backspace>");
    assert_eq!(shop.value(FIRST, "T1"), "1");
    let cleared = shop.seen("<ret><up><del>");
    assert_eq!(shop.value(FIRST, "T1"), "–");
    assert!(
        cleared.contains("T1 is taken away; u brings it back"),
        "{cleared}"
    );
}

#[test]
fn a_criterion_says_why_it_takes_neither_mark_nor_comment() {
    for key in ["c", "4", "n", "x", "<del>"] {
        let seen = Workshop::new().seen(&format!("<ret><home>{key}"));
        assert!(seen.contains("a criterion takes no mark"), "{key}: {seen}");
    }
}

#[test]
fn a_cap_is_told_again_after_what_was_said_in_between() {
    let seen = |script| Workshop::new().seen(script);
    let capped = "▲ Trained for urgent posts: 3 scores as 0";
    assert!(!seen("<ret>3<home>4").contains(capped));
    assert!(seen("<ret>3<home>4<down>").contains(capped));
}

#[test]
fn any_indicator_is_reached_by_part_of_its_name_and_left_by_the_way_back() {
    let shop = Workshop::new();
    let list = shop.seen("<ret>gmatching");
    assert!(
        list.contains("In matching posts at 12 months") && !list.contains("○ T3"),
        "{list}"
    );
    let there = shop.seen("<ret>gT3<ret>");
    assert!(there.contains("› Ability shown at work"), "{there}");
    let back = shop.seen("<ret>gT3<ret>[");
    assert!(back.contains("› Trained for urgent posts"), "{back}");
    let on = shop.seen("<ret>gT3<ret>[]");
    assert!(on.contains("› Ability shown at work"), "{on}");
    let none = shop.seen("<ret>]");
    assert!(none.contains("no place after this one"), "{none}");
}

#[test]
fn after_the_last_open_indicator_the_next_step_leads_to_the_next_project() {
    let shop = Workshop::new();
    answer_all(&shop, FIRST);
    let told = shop.seen("<ret><tab>");
    assert!(
        told.contains("all answered: S seals, Tab goes to the next project"),
        "{told}"
    );
    let next = shop.seen("<ret><tab><tab>");
    assert!(
        next.contains("Northeastern University") && next.contains("› Trained for urgent posts"),
        "{next}"
    );
    let list = shop.seen("<ret><tab><tab><esc>");
    assert!(list.contains("▶ Northeastern University"), "{list}");
}

#[test]
fn the_place_where_one_was_is_one_key_away_when_one_comes_back() {
    let shop = Workshop::new();
    shop.seen("/zibo<ret><ret>gT3<ret>a");
    let list = shop.seen("");
    assert!(
        list.contains("▶ DUT school–enterprise committee"),
        "the first open project: {list}"
    );
    assert!(
        list.contains("you were at “Zibo") && list.contains("[ goes back there"),
        "{list}"
    );
    let there = shop.seen("[");
    assert!(
        there.contains("Zibo") && there.contains("› Ability shown at work"),
        "{there}"
    );
    let filtered = shop.seen("[<esc>");
    assert!(filtered.contains("with “zibo”"), "{filtered}");
    let opened = shop.seen("<esc><ret>");
    assert!(
        opened.contains("› Trained for urgent posts"),
        "it opens at what is open: {opened}"
    );
}

#[test]
fn a_comment_that_was_being_written_is_open_again_on_the_way_back() {
    let shop = Workshop::new();
    shop.seen("<ret><down>cnot yet");
    let seen = shop.seen("[");
    assert!(
        seen.contains("comment on “In matching posts at 12 months”"),
        "{seen}"
    );
    shop.seen("[ done<F2>");
    assert_eq!(shop.mark(FIRST, "T2").comment, "not yet done");
}

#[test]
fn the_end_of_a_long_comment_is_reached_and_its_draft_is_not_hidden() {
    for (columns, rows) in [(80, 24), (40, 12), (120, 36), (200, 60)] {
        let shop = Workshop::new();
        let long: String = (0..120)
            .map(|at| format!("line{at} of what was seen there. "))
            .collect();
        let args = Args::new().with("project", FIRST).with("indicator", "T1");
        shop.act_outside("comment", &args.with("text", format!("{long} THE-END")));
        // what is asked of the evidence comes after the comment
        let pages = "<pagedown>".repeat(80);
        let end = (0..8).any(|back| {
            let script = format!("<ret>{pages}{}", "<pageup>".repeat(back));
            let seen = shop.play(columns, rows, &script).picture().text();
            seen.contains("THE-END")
        });
        assert!(end, "{columns}×{rows}");
        shop.seen("<ret>cMORE <esc>");
        let draft = (0..8).any(|page| {
            let pages = "<pagedown>".repeat(page);
            let seen = shop
                .play(columns, rows, &format!("<ret>{pages}"))
                .picture()
                .text();
            seen.contains("being written")
        });
        assert!(draft, "{columns}×{rows}");
    }
}

#[test]
fn a_window_of_any_size_loses_neither_place_nor_text() {
    let around = "<resize:1x1><resize:0x0><resize:40x12><resize:3x200><resize:200x60>";
    for script in [
        "<down><down>",
        "<ret><down><down>a<pagedown>",
        "<ret>c<home>a long text being written that goes on and on<left><left>",
        "<ret><down>82/1<left>",
        "<ret><ret><down><down>",
        "<ret>e<down><down>",
        "<ret>gmat",
        "<ret>S<down><down>",
    ] {
        let seen = |tail: &str| {
            let shop = Workshop::new();
            let stage = shop.play(200, 60, &format!("{script}{tail}"));
            stage.picture().to_string()
        };
        assert_eq!(seen(around), seen("<resize:200x60>"), "{script}");
    }
}
