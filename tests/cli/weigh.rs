//! `rubric weigh`: judgements of pairs become a proposal, and nothing is written over.

use serde_json::json;

use crate::desk::{Desk, SMALL, contains};

fn desk(matrix: &str) -> Desk {
    let desk = Desk::bare();
    desk.file("r.toml", SMALL);
    desk.file("m.toml", matrix);
    desk
}

const THREE_TO_ONE: &str = "of = [\"A\", \"B\"]\nmatrix = [[1, 3], [\"1/3\", 1]]\n";

#[test]
fn three_to_one_is_75_and_25_shown_as_a_diff_and_nothing_is_written() {
    let desk = desk(THREE_TO_ONE);
    let said = desk.run("rubric weigh r.toml --from m.toml").done();
    for line in [
        "-weight = 60",
        "+weight = 75",
        "-weight = 40",
        "+weight = 25",
        " [criteria.A]",
    ] {
        assert!(said.out.lines().any(|one| one == line), "{line} in\n{}", said.out);
    }
    assert_eq!(
        std::fs::read_to_string(desk.path("r.toml")).expect("the rubric"),
        SMALL
    );
    contains(
        &desk.run("rubric weigh r.toml --from m.toml --json").json(),
        &json!({"cr": 0.0, "weights": [{"id": "A", "old": "60", "new": "75"}, {"id": "B", "old": "40", "new": "25"}],
            "worst_pair": null, "cycles": [], "written": null, "ri_table": "saaty_1980"}),
    );
}

#[test]
fn the_proposal_is_written_to_a_new_file_only_and_all_else_in_it_stays() {
    let desk = desk(THREE_TO_ONE);
    desk.run("rubric weigh r.toml --from m.toml --output new.toml")
        .done();
    let text = std::fs::read_to_string(desk.path("new.toml")).expect("the proposal");
    assert_eq!(
        text,
        SMALL
            .replace("weight = 60", "weight = 75")
            .replace("weight = 40", "weight = 25")
    );
    desk.run("rubric check new.toml").done();
    desk.run("rubric weigh r.toml --from m.toml --output r.toml")
        .fails(2, "is there already");
    assert_eq!(
        std::fs::read_to_string(desk.path("r.toml")).expect("the rubric"),
        SMALL
    );
}

/// By geometric means of the entries: 2·8 = 16, whose root is 4, against 1: 80 and 20.
#[test]
fn several_members_are_told_with_their_consensus() {
    let desk = desk(
        "of = [\"A\", \"B\"]\n[[members]]\nname = \"Li\"\nmatrix = [[1, 2], [0.5, 1]]\n\
         [[members]]\nname = \"Wang\"\nmatrix = [[1, 8], [0.125, 1]]\n",
    );
    let json = desk.run("rubric weigh r.toml --from m.toml --json").json();
    contains(
        &json,
        &json!({"weights": [{"new": "80"}, {"new": "20"}], "individual_cr": [0.0, 0.0]}),
    );
    assert!(
        json["consensus"]
            .as_f64()
            .is_some_and(|consensus| consensus < 1.0),
        "{json}"
    );
}

#[test]
fn what_does_not_fit_is_said_at_its_place() {
    for (matrix, expected) in [
        ("of = [\"A\"]\nmatrix = [[1]]\n", "expected A, B, found A"),
        ("of = [\"Z\"]\nmatrix = [[1]]\n", "`Z`"),
        (
            "of = [\"A\", \"B\"]\nmatrix = [[1, \"x\"], [1, 1]]\n",
            "m.toml:2:15",
        ),
        (
            "of = [\"A\", \"B\"]\nmatrix = [[1, 3], [3, 1]]\n",
            "do not multiply to 1",
        ),
        (
            "of = [\"A\", \"B\"]\nmatrix = [[1]]\n",
            "expected 2 values, found 1",
        ),
        ("of = [\"A\", \"B\"]\nmatrx = [[1]]\n", "did you mean `matrix`"),
        ("of = [\"A\", \"B\"]\nmembers = []\n", "there is nothing in it"),
    ] {
        desk(matrix)
            .run("rubric weigh r.toml --from m.toml")
            .fails(2, expected);
    }
    desk(THREE_TO_ONE)
        .run("rubric weigh r.toml")
        .fails(2, "with `--from FILE`");
}

/// O2 over O3 is 9 where 2 would fit: above 0.1, and the pair is named.
#[test]
fn inconsistent_judgements_are_warned_of_and_the_worst_pair_named() {
    let desk = desk(
        "of = [\"O1\", \"O2\", \"O3\", \"O4\"]\nmatrix = [[1, 2, 3, 5], [\"1/2\", 1, 9, 3], [\"1/3\", \"1/9\", 1, 7], \
         [\"1/5\", \"1/3\", \"1/7\", 1]]\n",
    );
    let said = desk.run("rubric weigh three-outcomes --from m.toml").done();
    assert!(said.out.contains("above 0.1"), "{}", said.out);
    let json = desk
        .run("rubric weigh three-outcomes --from m.toml --json")
        .json();
    contains(
        &json,
        &json!({"worst_pair": {"row": "O2", "column": "O3", "given": 9.0}}),
    );
    let sum: f64 = json["weights"]
        .as_array()
        .expect("weights")
        .iter()
        .map(|part| {
            part["new"]
                .as_str()
                .and_then(|new| new.parse::<f64>().ok())
                .expect("a number")
        })
        .sum();
    assert!((sum - 100.0).abs() < 1e-9, "{sum}");
}

#[test]
fn judgements_may_stand_on_the_line_pair_by_pair() {
    let desk = desk("");
    let json = desk.run("rubric weigh r.toml --pair B/A=1/3 --json").json();
    contains(
        &json,
        &json!({"weights": [{"id": "B", "new": "25"}, {"id": "A", "new": "75"}]}),
    );
    desk.run("rubric weigh r.toml --pair A/B=much")
        .fails(2, "`A/B=much`");
    desk.run("rubric weigh three-outcomes --pair O1/O2=2 --pair O3/O4=2")
        .fails(2, "not judged against each other");
}
