//! The settings file: printed, checked, changed, and never in the way.

use crate::desk::Desk;

const FILE: &str = "config/rubricate/config.toml";

fn settled(text: &str) -> Desk {
    let desk = Desk::bare();
    std::fs::create_dir_all(desk.path("config/rubricate")).expect("a folder");
    desk.file(FILE, text);
    desk
}

fn text(desk: &Desk) -> String {
    std::fs::read_to_string(desk.path(FILE)).expect("the settings file is there")
}

/// The findings of a file: name, line and hint.
fn check(text: &str, expected: &[&str]) {
    let code = if expected.is_empty() { 0 } else { 2 };
    let said = settled(text).run("config check --json").ends(code);
    let findings: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    let told: Vec<String> = findings
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            let hint = one["hint"]
                .as_str()
                .map_or(String::new(), |hint| format!(" ({hint})"));
            format!("{} {}{hint}", one["line"], one["name"].as_str().expect("a name"))
        })
        .collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn the_default_file_is_right_as_it_is_and_with_everything_in_it() {
    let printed = Desk::bare().run("config").done().out;
    check(&printed, &[]);
    let all: String = printed
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(set) if !set.starts_with(' ') && !set.is_empty() => format!("{set}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    assert!(
        all.contains("[keys.queue]\n") && all.contains("\nperson = "),
        "{all}"
    );
    check(&all, &[]);
}

#[test]
fn everything_wrong_is_told_with_its_place() {
    check(
        "thmee = 'dark'\ntheme = 'drak'\nmouse = true\nsplit = 90\n[keys.queu]\nseal = 'x'\n",
        &[
            "1 unknown-key (did you mean `theme`?)",
            "2 unknown-word (did you mean `dark`?)",
            "3 wrong-type",
            "4 out-of-range",
            "5 unknown-key (did you mean `queue`?)",
        ],
    );
    check(
        "[keys.queue]\nseel = 'F9'\nseal = 'F4'\nleave = 'F99'\n[keys.comment]\nsave = 's'\nback = 'C-m'\n",
        &[
            "2 unknown-key (did you mean `seal`?)",
            "3 key-taken (give `card` another key too, or take another one here)",
            "4 not-a-key (keys are written as a, S, C-s, F5, tab, ret, esc, space, pageup; several with a blank between them)",
            "6 key-is-text (take a key with C-, or F1 to F12)",
            "7 key-not-apart (control with h, i, j, m, z and [ is taken by terminals)",
        ],
    );
    check("# nothing\n", &[]);
}

#[test]
fn another_file_can_be_checked_and_no_file_is_fine() {
    let desk = Desk::bare();
    desk.run("config check").done();
    desk.file("other.toml", "theme = 'neon'\n");
    let said = desk.run("config check other.toml").ends(2);
    assert!(
        said.err.contains("unknown-word") && said.out.contains("one error"),
        "{}{}",
        said.out,
        said.err
    );
}

#[test]
fn a_broken_file_stops_nothing_and_is_told_in_a_line() {
    let desk = settled("language = 'zz'\nperson = 3\ntheme = \n");
    desk.run("init --as li --name Li").ends(0);
    let said = desk.run("list").ends(0);
    assert!(
        said.err.contains("the settings file has 3 findings"),
        "{}",
        said.err
    );
    let quiet = desk.run("list --json").done();
    assert_eq!(quiet.err, "", "scripts read standard error");
    desk.file(FILE, b"\xff\xfe");
    let said = desk.run("list").ends(0);
    assert!(said.err.contains("UTF-8"), "{}", said.err);
}

#[test]
fn a_setting_is_changed_and_the_rest_of_the_file_stays() {
    let desk = settled("# mine\ntheme = \"dark\" # at night\nthmee = 1\n[keys.queue]\nseal = \"C-g\"\n");
    desk.run("config set theme light").done();
    desk.run("config set split 40").done();
    assert_eq!(
        text(&desk),
        "# mine\ntheme = \"light\" # at night\nthmee = 1\nsplit = 40\n[keys.queue]\nseal = \"C-g\"\n"
    );
    let held = desk.run("config --json").json();
    assert_eq!(
        (
            held["theme"].as_str(),
            held["split"].as_str(),
            held["mouse"].as_str()
        ),
        (Some("light"), Some("40"), Some("on"))
    );
    assert_eq!(held["keys"]["queue"]["seal"], "C-g");
}

#[test]
fn a_file_is_made_where_there_is_none_and_its_path_is_told() {
    let desk = Desk::bare();
    assert_eq!(desk.run("config path --json").json()["exists"], false);
    desk.run("config set person li").done();
    assert_eq!(text(&desk), "person = \"li\"\n");
    let path = desk.run("config path").done().out;
    assert!(path.trim_end().ends_with(FILE), "{path}");
}

#[test]
fn what_cannot_be_set_is_refused_and_changes_nothing() {
    let desk = settled("theme = \"dark\"\n");
    for (line, name) in [
        ("config set thme dark --json", "unknown-setting"),
        ("config set theme neon --json", "bad-setting"),
        ("config set split 90 --json", "bad-setting"),
    ] {
        desk.run(line).refused(2, name);
    }
    assert_eq!(text(&desk), "theme = \"dark\"\n");
    desk.file(FILE, "theme = [\n# mine\n");
    desk.run("config set theme dark --json")
        .refused(2, "broken-settings");
    assert_eq!(
        text(&desk),
        "theme = [\n# mine\n",
        "what cannot be read is not written over"
    );
}

#[cfg(unix)]
#[test]
fn a_linked_file_stays_a_link() {
    let desk = Desk::bare();
    std::fs::create_dir_all(desk.path("config/rubricate")).expect("a folder");
    let kept = desk.file("kept.toml", "# kept elsewhere\n");
    std::os::unix::fs::symlink(&kept, desk.path(FILE)).expect("a link");
    desk.run("config set theme mono").done();
    assert!(desk.path(FILE).is_symlink());
    let kept = std::fs::read_to_string(kept).expect("the file");
    assert!(
        kept.contains("# kept elsewhere") && kept.contains("theme = \"mono\""),
        "{kept}"
    );
}

#[cfg(unix)]
#[test]
fn the_file_is_opened_in_the_editor_and_checked_after() {
    let desk = settled("editor = \"sed -i s/^mouse.*/mouse=3/\"\nmouse = \"on\"\n");
    let said = desk.run("config edit").ends(2);
    assert!(
        text(&desk).contains("mouse=3") && said.err.contains("wrong-type"),
        "{}",
        said.err
    );
}

#[test]
fn the_schema_knows_every_setting_and_every_key() {
    let desk = Desk::bare();
    let schema = desk.run("config schema --json").json();
    let held = desk.run("config --json").json();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().expect("an object").keys().cloned().collect()
    };
    assert_eq!(keys(&schema["properties"]), keys(&held));
    assert_eq!(schema["additionalProperties"], false);
    let queue = &schema["properties"]["keys"]["properties"]["queue"]["properties"];
    assert_eq!(queue["seal"]["default"], "S F5");
    assert_eq!(schema["properties"]["theme"]["default"], "auto");
}

#[test]
fn the_readme_tells_every_setting() {
    let readme = include_str!("../../README.md");
    let held = Desk::bare().run("config --json").json();
    for key in held.as_object().expect("an object").keys() {
        assert!(readme.contains(&format!("| `{key}` |")), "{key}");
    }
}
