//! Texts that go through the person's own editor, on a stage.

use rubricate::text::Phrase;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::workbench::Fault;

use super::workshop::Workshop;

#[test]
fn a_comment_goes_through_an_editor_and_comes_back_as_one_step_and_a_draft() {
    let shop = Workshop::new();
    let stage = Rehearsal::new(120, 36).types("<ret>c校地<F4>");
    let mut stage = stage.edits(Ok("校地合作\n\nsecond".to_owned()));
    let mut app = shop.app();
    run(&mut app, &mut stage);
    assert_eq!(stage.handed(), ["校地"]);
    assert_eq!(
        app.state().draft().map(|typing| typing.text).as_deref(),
        Some("校地合作\n\nsecond")
    );
    assert!(
        stage.picture().text().contains("draft kept"),
        "{}",
        stage.picture()
    );
    drop(app);
    let again = shop.play(120, 36, "<ret>c<F4><F7>");
    assert_eq!(again.handed(), ["校地合作\n\nsecond"], "it is there again");
    let mut stage = Rehearsal::new(120, 36)
        .types("<ret>c!<F4><F7>")
        .edits(Ok("other".to_owned()));
    run(&mut shop.app(), &mut stage);
    assert!(stage.picture().text().contains("second!"), "{}", stage.picture());
}

#[test]
fn an_editor_that_fails_leaves_the_comment_and_says_so() {
    let shop = Workshop::new();
    let message = Phrase::new("fault-editor-failed").with("code", "1");
    let mut stage = Rehearsal::new(120, 36)
        .types("<ret>ckept<F4>")
        .edits(Err(Fault::user("editor-failed", message)));
    let mut app = shop.app();
    run(&mut app, &mut stage);
    let frame = stage.picture().text();
    assert!(
        frame.contains("the editor ended with code 1, and the text is as it was"),
        "{frame}"
    );
    assert!(frame.contains("kept"), "{frame}");
    assert_eq!(
        app.state().draft().map(|typing| typing.text).as_deref(),
        Some("kept")
    );
}

#[test]
fn a_field_of_many_lines_goes_through_an_editor_and_a_short_one_does_not() {
    let shop = Workshop::new();
    let mut stage = Rehearsal::new(120, 36)
        .types(&format!("a{}", "<F4><tab>".repeat(14)))
        .edits(Ok("第一行\n第二行".to_owned()));
    run(&mut shop.app(), &mut stage);
    assert_eq!(
        stage.handed().len(),
        5,
        "partners, needs, facts, and what it is in two languages"
    );
    assert!(stage.picture().text().contains("第二行"), "{}", stage.picture());
}
