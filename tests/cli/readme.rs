//! The README does what it says.

use crate::desk::Desk;

const README: &str = include_str!("../../README.md");

/// The lines of the block that follows a heading, of indented code or between fences.
fn block(heading: &str, fence: &str) -> String {
    let (_, rest) = README
        .split_once(&format!("\n## {heading}\n"))
        .expect("the heading is there");
    let section = rest.split("\n## ").next().unwrap_or_default();
    if fence.is_empty() {
        let code = section.lines().filter_map(|line| line.strip_prefix("    "));
        return code.collect::<Vec<_>>().join("\n");
    }
    let (_, rest) = section
        .split_once(&format!("```{fence}\n"))
        .expect("the block is there");
    rest.split("```").next().unwrap_or_default().to_owned()
}

#[test]
fn the_commands_for_your_own_work_run_as_written() {
    let desk = Desk::bare();
    desk.file(
        "people.toml",
        "[[people]]\nid = \"wang\"\nname = \"Wang\"\nroles = [\"inspector\"]\n",
    );
    desk.file("projects.toml", "[[projects]]\nid = \"bus\"\ntitle = \"Bus\"\n");
    let mut ran = 0;
    for line in block("Your own work", "").lines() {
        let command = line
            .split('#')
            .next()
            .unwrap_or_default()
            .trim()
            .replace('"', "'");
        let words = command
            .strip_prefix("rubricate")
            .expect("a command of ours")
            .trim();
        // the workbench itself needs a terminal
        if !words.is_empty() {
            desk.run(words).done();
            ran += 1;
        }
    }
    assert_eq!(ran, 4);
    let export = desk.export();
    assert_eq!(export["people"][0]["id"], "li");
    assert_eq!(export["projects"][1]["id"], "rail");
}

#[test]
fn the_small_rubric_reads_clean() {
    let desk = Desk::bare();
    desk.file("small.toml", block("A rubric", "toml"));
    desk.run("rubric check small.toml")
        .done()
        .says("1 rubric: no errors, no warnings");
}

#[test]
fn the_finding_is_what_the_program_prints() {
    let desk = Desk::bare();
    let misspelt = block("A rubric", "toml").replacen("question =", "qestion =", 1);
    desk.file("small.toml", misspelt);
    let said = desk.run("rubric check small.toml").ends(2);
    let printed = format!("$ rubricate rubric check small.toml\n{}{}", said.err, said.out);
    assert_eq!(block("A rubric", "text"), printed);
}

#[test]
fn the_screen_shown_is_the_real_one() {
    let golden = include_str!("../golden/desk-120x36.txt");
    let (_, rest) = golden
        .split_once('\n')
        .expect("a golden file begins with its size");
    let (screen, _) = rest
        .split_once("-- styles")
        .expect("the styles stand behind the screen");
    let screen: String = screen
        .lines()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect();
    assert!(
        README.contains(&format!("```text\n{screen}```\n")),
        "README.md must show:\n{screen}"
    );
}
