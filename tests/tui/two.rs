//! Two programs of one person on one store: neither loses what is typed in the other.

use rubricate::model::ProjectId;
use rubricate::tui::app::App;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::workbench::args::Args;
use rubricate::workbench::draft::Drafts;

use super::workshop::Workshop;

/// The first project of the demo.
const FIRST: &str = "dut-committee";

/// Types a script into one of the programs; gives what it shows then.
fn types(app: &mut App, script: &str) -> String {
    let mut stage = Rehearsal::new(120, 36).types(script);
    run(app, &mut stage);
    stage.picture().text()
}

fn comment(shop: &Workshop) -> String {
    shop.mark(FIRST, "T1").comment
}

/// Both have the comment open; the other one has saved its own when this one saves.
fn clashing(shop: &Workshop) -> (App, String) {
    let (mut one, mut other) = (shop.app(), shop.app());
    types(&mut one, "<ret>c");
    types(&mut other, "<ret>c");
    types(&mut one, "mine 我的");
    types(&mut other, "theirs 他们的<F2>");
    let seen = types(&mut one, "<F2>");
    (one, seen)
}

#[test]
fn a_comment_another_program_saved_is_shown_beside_ones_own_and_neither_is_lost() {
    let shop = Workshop::new();
    let (_one, seen) = clashing(&shop);
    for part in [
        "another program has saved",
        "theirs 他们的",
        "mine 我的",
        "1 keep mine",
        "3 join both",
    ] {
        assert!(seen.contains(part), "{part}\n{seen}");
    }
    assert_eq!(comment(&shop), "theirs 他们的", "nothing is overridden unasked");
}

#[test]
fn ones_own_comment_is_kept_the_other_taken_or_both_joined() {
    for (keys, saved) in [
        ("1", "mine 我的"),
        ("2<F2>", "theirs 他们的"),
        ("3<F2>", "theirs 他们的\n\nmine 我的"),
        ("2<C-u><F2>", "mine 我的"),
    ] {
        let shop = Workshop::new();
        let (mut one, _) = clashing(&shop);
        types(&mut one, keys);
        assert_eq!(comment(&shop), saved, "{keys}");
    }
}

#[test]
fn who_does_not_decide_finds_both_again() {
    let shop = Workshop::new();
    let (mut one, _) = clashing(&shop);
    types(&mut one, "<esc>");
    drop(one);
    let seen = shop.seen("<ret>c");
    assert!(
        seen.contains("another program has saved") && seen.contains("mine 我的") && seen.contains("theirs"),
        "{seen}"
    );
}

#[test]
fn a_comment_that_nobody_types_in_follows_what_another_program_saves() {
    let shop = Workshop::new();
    let mut one = shop.app();
    types(&mut one, "<ret>c");
    let args = Args::new().with("project", FIRST).with("indicator", "T1");
    shop.act_outside("comment", &args.with("text", "from outside"));
    let mut stage = Rehearsal::new(120, 36).pauses(std::time::Duration::from_secs(5));
    run(&mut one, &mut stage);
    types(&mut one, " and on<F2>");
    assert_eq!(comment(&shop), "from outside and on");
}

#[test]
fn a_draft_is_never_written_over_by_another_program() {
    let shop = Workshop::new();
    let (mut one, mut other) = (shop.app(), shop.app());
    types(&mut one, "<ret>c");
    types(&mut other, "<ret>c");
    types(&mut one, "first<esc>");
    types(&mut other, "second<esc>");
    // the programs are gone, however they ended
    drop((one, other));
    let left = || {
        let project = ProjectId::new(FIRST);
        let drafts = shop.bench().ask(Drafts { project }).expect("drafts are read");
        drafts.into_values().map(|left| left.text).collect::<Vec<_>>()
    };
    let newest = left();
    shop.seen("<ret>c<C-x><ret>");
    let older = left();
    let mut both = [newest, older].concat();
    both.sort();
    assert_eq!(both, ["first", "second"], "each is offered in its turn");
    shop.seen("<ret>c<C-x><ret>");
    assert_eq!(left(), [""; 0]);
}

#[test]
fn a_draft_waits_where_the_list_shows_it_and_is_thrown_away_only_when_asked_twice() {
    let shop = Workshop::new();
    shop.seen("<ret>cnot yet<esc>");
    let seen = shop.seen("");
    assert!(
        seen.contains("✎ open") && seen.contains("✎ one draft waits"),
        "{seen}"
    );
    let asked = shop.seen("<ret>c<C-x>");
    assert!(
        asked.contains("throw it away for good?") && asked.contains("not yet"),
        "{asked}"
    );
    shop.seen("<ret>c<C-x><esc>");
    assert!(shop.seen("<ret>").contains("being written: “not yet”"));
    shop.seen("<ret>c<C-x>y");
    assert!(!shop.seen("").contains("✎"));
    let pages = (0..4).map(|page| shop.seen(&format!("<F1>{}", "<pagedown>".repeat(page))));
    assert!(pages.into_iter().any(|page| page.contains("a draft waits")));
}

#[test]
fn a_new_form_left_unfinished_can_be_thrown_away() {
    let shop = Workshop::new();
    shop.seen("ahalf a title<esc>");
    assert!(shop.seen("").contains("✎ one draft waits"));
    assert!(shop.seen("a").contains("half a title"));
    let asked = shop.seen("a<F5>");
    assert!(
        asked.contains("half a title") && asked.contains("discard: Enter"),
        "{asked}"
    );
    shop.seen("a<F5>y");
    assert!(!shop.seen("a").contains("half a title"));
    assert!(!shop.seen("").contains("✎"));
}
