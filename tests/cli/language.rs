//! The language: who decides it, what it changes, and what it does not.

use crate::desk::{Desk, Said};

/// What a line says where these variables are set.
fn said(desk: &Desk, line: &str, variables: &[(&str, &str)]) -> String {
    let mut command = desk.command();
    command.env_remove("LANG").args(line.split(' '));
    command.envs(variables.iter().copied());
    let said = Said::of(line, command.output().expect("the program runs"));
    said.out + &said.err
}

fn is_chinese(text: &str) -> bool {
    text.contains(|ch: char| ('\u{4e00}'..='\u{9fff}').contains(&ch))
}

#[test]
fn the_line_decides_then_the_settings_then_the_locale_then_english() {
    let desk = Desk::bare();
    let check = |line: &str, variables: &[(&str, &str)], chinese: bool| {
        for line in [
            format!("{line} list"),
            format!("{line} --help"),
            format!("{line} frob"),
        ] {
            let text = said(&desk, line.trim(), variables);
            assert_eq!(is_chinese(&text), chinese, "{line} with {variables:?}: {text}");
        }
    };
    let zh = "zh_CN.UTF-8";
    check("--lang en", &[("LANG", zh)], false);
    check("--lang zh", &[("LANG", "en_GB.UTF-8")], true);
    check("--store s", &[("LANG", zh)], true);
    check("--store s", &[("LC_MESSAGES", zh), ("LANG", "en_GB.UTF-8")], true);
    check(
        "--store s",
        &[("LC_ALL", "C"), ("LC_MESSAGES", zh), ("LANG", zh)],
        false,
    );
    check("--store s", &[("LC_ALL", ""), ("LANG", "zh_TW")], true);
    check("--store s", &[], false);
    check("--store s", &[("LANG", "fr_FR.UTF-8")], false);
    std::fs::create_dir_all(desk.path("config/rubricate")).expect("a folder");
    desk.file("config/rubricate/config.toml", "language = \"zh\"\n");
    check("--store s", &[("LANG", "en_GB.UTF-8")], true);
    check("--lang en", &[("LANG", zh)], false);
}

#[test]
fn what_scripts_read_is_the_same_in_every_language() {
    let desk = Desk::bare();
    desk.run("demo --no-open").done();
    let store = desk.path("data/rubricate/demo.store");
    let line = |rest: &str| format!("--store {} {rest} --json", store.display());
    desk.run(&line("mark zibo-battery T1 4")).ends(0);
    for rest in [
        "list",
        "show zibo-battery",
        "explain zibo-battery",
        "export",
        "log",
        "verify",
        "rubric list",
        "rubric show three-outcomes",
        "seal zibo-battery",
        "mark zibo-battery T1 9",
        "frob",
    ] {
        let [english, chinese] = ["en", "zh"].map(|lang| desk.run(&line(&format!("--lang {lang} {rest}"))));
        assert_eq!((english.out, english.err), (chinese.out, chinese.err), "{rest}");
    }
}

#[test]
fn what_people_read_is_in_their_language() {
    let desk = Desk::bare();
    desk.run("demo --no-open").done();
    let store = desk.path("data/rubricate/demo.store");
    let run = |rest: &str| desk.run(&format!("--lang zh --store {} {rest}", store.display()));
    run("list").done().says("电池管理系统升级").says("评审中");
    run("show zibo-battery").done().says("计分").says("地级市");
    run("mark zibo-battery T1 4").done().says("得分");
    run("rubric show three-outcomes")
        .done()
        .says("人才培养成效")
        .says("%");
    run("seal zibo-battery").fails(2, "项指标未评：");
    run("mark zibo-battery T1 9").fails(2, "应为规定的等级，实为9");
    run("mark --help").done().says("用法：").says("选项").says("参数");
}
