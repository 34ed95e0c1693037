//! `completions`, `man` and `doctor`.

use std::process::Command;

use serde_json::json;

use crate::desk::{Desk, contains};

/// What a shell makes of a script; none where the shell is not installed.
fn shell(name: &str, args: &[&str]) -> Option<(bool, String)> {
    let output = Command::new(name).args(args).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr).into_owned();
    Some((output.status.success(), said + &complained))
}

#[test]
fn every_shell_gets_a_script_it_can_read() {
    let desk = Desk::bare();
    for (name, check) in [
        ("bash", "-n"),
        ("zsh", "-n"),
        ("fish", "--no-execute"),
        ("elvish", "-compileonly"),
        ("powershell", ""),
    ] {
        let script = desk.run(&format!("completions {name}")).done().out;
        assert!(script.contains("rubricate"), "{name}");
        let file = desk.file(&format!("script.{name}"), &script);
        let file = file.to_str().expect("a plain path");
        if let Some((read, said)) = (!check.is_empty()).then(|| shell(name, &[check, file])).flatten() {
            assert!(read, "{name}: {said}");
        }
    }
    desk.run("completions csh").fails(2, "found `csh`");
}

#[test]
fn bash_completes_commands_options_and_words_to_choose_from() {
    let desk = Desk::bare();
    let script = desk.run("completions bash").done().out;
    let file = desk.file("script.bash", script);
    let completed = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let last = words.len() - 1;
        let asked = format!(
            "exec 2>/dev/null; source '{}'; COMP_WORDS=({line}{}); COMP_CWORD={last}; _rubricate rubricate '{}' '{}'; echo ${{COMPREPLY[@]}}",
            file.display(),
            if words[last].is_empty() { "''" } else { "" },
            words[last],
            words[last - 1],
        );
        shell("bash", &["-c", &asked])
    };
    let Some((_, reopened)) = completed("rubricate reo") else {
        return;
    };
    assert_eq!(reopened.trim(), "reopen");
    for (line, expected) in [
        ("rubricate rubric ch", "check"),
        ("rubricate mark p T1 3 --comm", "--comment"),
        ("rubricate person li --role ch", "chair"),
        ("rubricate completions fi", "fish"),
    ] {
        let said = completed(line).map(|(_, said)| said).unwrap_or_default();
        assert_eq!(said.trim(), expected, "{line}");
    }
}

#[test]
fn the_manual_page_can_be_shown() {
    let desk = Desk::bare();
    let page = desk.run("man").done().out;
    let file = desk.file("rubricate.1", &page);
    let file = file.to_str().expect("a plain path");
    for (program, args) in [
        ("mandoc", vec!["-T", "utf8", file]),
        ("man", vec!["-l", "-P", "cat", file]),
    ] {
        // a machine may have a `man` that only says that there are no manuals
        let Some((true, said)) = shell(program, &args) else {
            continue;
        };
        if said.contains("RUBRICATE") || said.contains("rubricate") {
            assert!(said.contains("rubric check"), "{program}: {said}");
        }
    }
}

#[test]
fn the_doctor_comes_without_a_store_and_without_a_terminal() {
    let desk = Desk::bare();
    let told = desk.run("doctor --json").done().json();
    contains(&told, &json!({"ok": false}));
    let signs = told["signs"].as_array().expect("signs");
    let sign = |name: &str| {
        let found = signs.iter().find(|sign| sign["name"] == name);
        found.unwrap_or_else(|| panic!("{name}: {told:#}")).clone()
    };
    contains(&sign("opens"), &json!({"area": "store", "ok": false}));
    contains(&sign("widths"), &json!({"area": "terminal", "ok": true}));
    contains(&sign("config"), &json!({"area": "settings", "ok": true}));
}

#[test]
fn the_doctor_knows_the_store_and_what_is_wrong_with_the_settings() {
    let desk = Desk::new();
    let told = desk.run("doctor").done();
    let told = told.says("entries").says("version of tables").says("TERM");
    assert!(!told.out.contains("reply-"), "{}", told.out);
    std::fs::create_dir_all(desk.path("config/rubricate")).expect("a folder");
    desk.file("config/rubricate/config.toml", "language = 7\n");
    desk.run("doctor").done().says("config.toml: expected");
}
