//! The options of every act, and the two ways of saying no.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains, keys};

#[test]
fn a_missing_store_is_the_users_mistake_except_where_one_is_made() {
    let desk = Desk::bare();
    for line in [
        "list",
        "export",
        "verify",
        "log",
        "undo",
        "seal p",
        "mark p a 1",
        "add people.toml",
        "rebuild",
        "backup b",
        "show p",
        "explain p",
    ] {
        let error = desk.run(&format!("{line} --json")).refused(2, "store-missing");
        contains(
            &error,
            &json!({"hint": "`rubricate init` makes one, and `rubricate demo` one with real cases to try; `--store` names another file"}),
        );
    }
    desk.run("--store nowhere.store list")
        .fails(2, "no store at `nowhere.store`");
    assert!(!desk.store().exists() && !desk.path("nowhere.store").exists());
}

#[test]
fn a_named_store_is_used_and_no_other() {
    let desk = Desk::bare();
    desk.run("--store a.store init --as li").done();
    desk.run("init --store b.store --as wang").done();
    assert_eq!(
        desk.run("export --store a.store --json").json()["people"][0]["id"],
        "li"
    );
    assert_eq!(
        desk.run("--json --store=b.store export").json()["people"][0]["id"],
        "wang"
    );
    assert!(!desk.store().exists());
}

#[test]
fn who_works_is_named_configured_the_only_evaluator_or_asked_for() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("person wang --name Wang").done();
    let error = changes_nothing(&desk, "mark p a1 1", "which-person");
    assert!(
        error["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("li, wang")),
        "{error}"
    );
    desk.run("--as wang mark p a1 1").done();
    desk.run("mark p a2 1 --as li").done();
    std::fs::create_dir_all(desk.path("config/rubricate")).expect("a folder");
    desk.file("config/rubricate/config.toml", "person = \"wang\"\n");
    desk.run("mark p b1 2").done();
    let sheets = desk.export()["sheets"].clone();
    let marks = |at: usize| -> Vec<_> {
        let marks = sheets[at]["marks"].as_array().expect("marks");
        marks
            .iter()
            .map(|mark| mark["indicator"].as_str().expect("an id").to_owned())
            .collect()
    };
    assert_eq!(
        (sheets[0]["person"].as_str(), marks(0)),
        (Some("li"), vec!["a1".into(), "a2".into()])
    );
    assert_eq!(
        (sheets[1]["person"].as_str(), marks(1)),
        (Some("wang"), vec!["a1".into(), "b1".into()])
    );
}

#[test]
fn an_unknown_person_is_refused_by_every_act_on_a_store() {
    let desk = Desk::small();
    for line in [
        "list",
        "export",
        "verify",
        "log",
        "mark p a1 1",
        "person x",
        "undo",
        "rebuild",
        "rubric list",
    ] {
        changes_nothing(&desk, &format!("{line} --as nobody"), "unknown-person");
    }
}

#[test]
fn only_an_evaluator_marks() {
    let desk = Desk::small();
    desk.run("person zhao --role office").done();
    for line in ["mark p a1 1", "comment p a1 x", "seal p", "reopen p --reason x"] {
        changes_nothing(&desk, &format!("{line} --as zhao"), "not-evaluator");
    }
}

#[test]
fn errors_are_json_where_json_was_asked_for() {
    let desk = Desk::small();
    for (line, name) in [
        ("--json mark nope a1 1", "unknown-project"),
        ("mark p a1 --json 9", "level-outside"),
        ("mark p --json", "bad-command"),
        ("frob --json", "bad-command"),
        ("rubric --json", "bad-command"),
        ("list --frob --json", "bad-command"),
        ("list --lang xx --json", "bad-command"),
        ("list --json --store", "bad-command"),
        ("list --json --store a --store b", "bad-command"),
        ("person x --role king --json", "bad-command"),
        // the workbench needs a terminal
        ("--json", "no-terminal"),
    ] {
        let error = desk.run(line).refused(2, name);
        assert_eq!(keys(&error), ["name", "message", "hint"], "{line}");
        assert!(error["hint"].is_string(), "{line}: {error}");
    }
}

#[test]
fn a_line_that_does_not_fit_is_told_why() {
    let desk = Desk::bare();
    for (line, message, hint) in [
        ("frob", "there is no command `frob`", "see rubricate --help"),
        ("lits", "there is no command `lits`", "did you mean `list`?"),
        (
            "rubric",
            "expected one of check, keys, schema, explain-finding, diff, fmt, new, export, import, list, show, move, use, weigh, found nothing",
            "see rubricate rubric --help",
        ),
        (
            "mark p",
            "expected <INDICATOR>, <VALUE>, found nothing",
            "see rubricate mark --help",
        ),
        (
            "list a b",
            "nothing here is called `b`",
            "see rubricate list --help",
        ),
        (
            "list --jsn",
            "nothing here is called `--jsn`",
            "did you mean `--json`?",
        ),
        (
            "list --store",
            "expected a value after `--store <FILE>`, found nothing",
            "see rubricate list --help",
        ),
        (
            "list --as a --as b",
            "`--as <PERSON>` is given twice",
            "see rubricate list --help",
        ),
        (
            "list --lang fr",
            "expected en, zh as `--lang <LANG>`, found `fr`",
            "see rubricate list --help",
        ),
    ] {
        let said = desk.run(line).fails(2, &format!("rubricate: {message}\n"));
        assert!(
            said.err.ends_with(&format!("           {hint}\n")),
            "{line}: {:?}",
            said.err
        );
    }
}

#[test]
fn help_and_version_are_answers() {
    let desk = Desk::bare();
    desk.run("--help")
        .done()
        .says("Commands:")
        .says("  seal ")
        .says("--json");
    desk.run("mark --help")
        .done()
        .says("--cite <CITE>")
        .says("abstain (with --comment)");
    desk.run("rubric check --help").done().says("<FILE>...");
    desk.run("--version")
        .done()
        .says(concat!("rubricate ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn help_of_a_command_is_asked_for_in_two_ways() {
    let desk = Desk::bare();
    for command in ["mark", "rubric check", "completions"] {
        let one = desk.run(&format!("{command} --help")).done().out;
        assert_eq!(desk.run(&format!("help {command}")).done().out, one, "{command}");
        assert!(
            one.contains("Example:") && one.contains("Exit codes:"),
            "{command}: {one}"
        );
    }
    desk.run("help").done().says("Commands:").says("  seal ");
    desk.run("help sael").fails(2, "did you mean `seal`?");
}

#[test]
fn options_stand_before_and_after_what_an_act_takes() {
    let desk = Desk::small();
    desk.run("evidence e --project p --kind k").ends(2);
    for line in [
        "rubric check rubric.toml --json",
        "rubric check --json rubric.toml",
        "--json rubric check rubric.toml",
    ] {
        assert_eq!(desk.run(line).json(), json!([]), "{line}");
    }
    assert_eq!(desk.run("comment p a1 hello --json").json()["comment"], "hello");
    assert_eq!(desk.run("comment p a1 --json hello").json()["comment"], "hello");
    assert_eq!(
        desk.run("mark p a1 3 --comment -x --json").json()["comment"],
        "-x"
    );
}
