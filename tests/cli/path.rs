//! The whole way of a user's own work, from nothing to the figures.

use serde_json::json;

use crate::desk::{Desk, SMALL, contains};

#[test]
fn from_an_empty_home_to_the_figures() {
    let desk = Desk::bare();
    desk.run("init --as li --name 'Li Wei'")
        .done()
        .says("li may evaluate, chair and run the office");
    desk.file(
        "data.toml",
        "[[places]]\nid = \"dalian\"\nname = \"Dalian\"\nkind = \"prefecture-level-city\"\n\
         [[projects]]\nid = \"rail\"\ntitle = \"Rail\"\nplace = \"dalian\"\n",
    );
    desk.run("add data.toml").done().says("2 records saved");
    desk.file("mine.toml", SMALL);
    desk.run("mark rail a1 3 --json").refused(2, "no-rubric");
    desk.run("rubric use rail mine.toml")
        .done()
        .says("rail is scored against small 1.0");
    std::fs::remove_file(desk.path("mine.toml")).expect("the store has its own copy");
    desk.run("mark rail a1 3 --comment solid")
        .done()
        .says("rail › a1: 3");
    desk.run("mark rail a2 1").done();
    desk.run("mark rail b1 4").done().says("score 70.00");
    desk.run("seal rail").done().says("sealed with score 70.00");
    contains(
        &desk.export(),
        &json!({"sheets": [{"project": "rail", "person": "li", "state": "sealed", "rubric": {"id": "small"},
            "outcome": {"score": "70.00", "band": "pass"}}]}),
    );
    desk.run("verify").done();
}
