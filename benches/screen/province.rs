//! A store as large as a province: every project with a sheet, two marks and a score.

use std::collections::BTreeMap;
use std::path::Path;

use rubricate::ledger::{Event, Pen, Quote, SheetId};
use rubricate::model::{
    Facts, IndicatorId, Moment, Person, PersonId, Place, PlaceId, Project, ProjectId, Role, RubricId,
};
use rubricate::number::Exact;
use rubricate::rubric::{self, Rubric};
use rubricate::scoring::{self, Answer, Dossier, Mark, Sheet, Value};
use rubricate::store::{Access, Beside, NewFact, OutcomeRow, Store};
use rubricate::text::{Source, Wording};

/// Who marked it all.
pub(crate) const PERSON: &str = "li";

/// Projects that go to the disk together.
const BATCH: usize = 2000;

const RUBRIC: &str = r#"
id = "two-questions"
version = "1.0"
language = "en"
title = "Two questions"

[scale]
min = 0
max = 5
step = 1

[criteria.K]
title = "Use"
weight = 100

[indicators.K1]
in = "K"
title = "Who uses it"
question = "Who uses what came of it?"
weight = 61
kind = "level"
levels = { 0 = "nobody", 1 = "asked", 2 = "tried", 3 = "one firm", 4 = "several", 5 = "an industry" }

[indicators.K2]
in = "K"
title = "For how long"
question = "For how long has it been in use?"
weight = 39
kind = "level"
levels = { 0 = "not at all", 1 = "weeks", 2 = "months", 3 = "a year", 4 = "two", 5 = "three" }

[bands.all]
title = "Any score"
from = 0
"#;

/// Makes the store.
pub(crate) fn make(path: &Path, projects: usize) {
    let mut store = Store::create(path).expect("a new store");
    let person = PersonId::new(PERSON).expect("an id");
    let pen = store.mint(&person, Moment(0)).expect("a pen");
    let rubric = rubric();
    let quote = quote(&rubric);
    let mut first = vec![people(&person), shelf(&quote)];
    first.extend((0..89).map(place));
    append(&mut store, &pen, first, &[]);
    let numbers: Vec<usize> = (1..=projects).collect();
    for batch in numbers.chunks(BATCH) {
        let events = batch.iter().flat_map(|number| sitting(*number, &quote)).collect();
        let outcomes: Vec<OutcomeRow> = batch.iter().map(|number| outcome(&rubric, *number)).collect();
        append(&mut store, &pen, events, &outcomes);
        store.idle().expect("it rests");
    }
}

/// Marks the first question of a project with these many entries more.
pub(crate) fn mark_often(path: &Path, number: usize, entries: usize) {
    let mut store = Store::open(path, Access::Write).expect("the store opens");
    let pen = store
        .mint(&PersonId::new(PERSON).expect("an id"), Moment(1))
        .expect("a pen");
    let answer = |entry: usize| Event::Answer {
        sheet: sheet_id(number),
        indicator: indicator("K1"),
        answer: Some(Answer::Value(Value::Number(Exact::from(entry % 6)))),
    };
    append(&mut store, &pen, (0..entries).map(answer).collect(), &[]);
}

/// How many entries a store has.
pub(crate) fn entries(path: &Path) -> usize {
    let store = Store::open(path, Access::Read).expect("the store opens");
    store.log(None, usize::MAX).expect("the log is read").len()
}

/// The score in print of the project with that number.
pub(crate) fn score(number: usize) -> String {
    outcome(&rubric(), number)
        .score
        .expect("both questions are answered")
}

/// What the title of the project with that number starts with.
pub(crate) fn name(number: usize) -> String {
    format!("P-{number:06}")
}

fn append(store: &mut Store, pen: &Pen, events: Vec<Event>, outcomes: &[OutcomeRow]) {
    let facts: Vec<NewFact> = events.into_iter().map(NewFact::from).collect();
    let beside = Beside {
        outcomes,
        as_of: store.data_version().ok(),
        ..Beside::default()
    };
    store
        .append_with(pen, Moment(1), &facts, &beside)
        .expect("it is appended");
}

fn rubric() -> Rubric {
    let reading = rubric::read(&Source::new("two-questions.toml", RUBRIC), &[]);
    reading
        .rubric
        .unwrap_or_else(|| panic!("the rubric can be used: {:?}", reading.findings))
}

fn quote(rubric: &Rubric) -> Quote {
    Quote {
        id: rubric.id().clone(),
        version: rubric.version().to_owned(),
        rules: rubric.prints().rules.clone(),
        words: rubric.prints().words.clone(),
    }
}

fn people(person: &PersonId) -> Event {
    Event::Person(Person {
        id: person.clone(),
        name: Wording::new("Li Wei"),
        roles: [Role::Evaluator].into(),
        party: None,
        unit: None,
    })
}

fn shelf(quote: &Quote) -> Event {
    Event::Rubric {
        quote: quote.clone(),
        name: "two-questions.toml".to_owned(),
        text: RUBRIC.to_owned(),
        overlays: BTreeMap::new(),
    }
}

fn place(number: usize) -> Event {
    Event::Place(Place {
        id: place_id(number),
        name: Wording::new(format!("Region {number}")),
        kind: "city".to_owned(),
    })
}

fn place_id(number: usize) -> PlaceId {
    PlaceId::new(&format!("region-{}", number % 89)).expect("an id")
}

/// A project, its sheet, and both marks.
fn sitting(number: usize, quote: &Quote) -> [Event; 4] {
    let sheet = sheet_id(number);
    let begin = Event::Sheet {
        sheet: sheet.clone(),
        quote: quote.clone(),
        indicators: vec![indicator("K1"), indicator("K2")],
    };
    let [one, other] = marks(number).map(|(indicator, answer)| Event::Answer {
        sheet: sheet.clone(),
        indicator,
        answer: Some(answer),
    });
    [project(number), begin, one, other]
}

fn project(number: usize) -> Event {
    Event::Project(Project {
        id: sheet_id(number).project,
        title: Wording::new(format!(
            "{} joint centre of university {}",
            name(number),
            number % 41
        )),
        unit: None,
        place: Some(place_id(number)),
        model: Some(["committee", "alliance", "research-institute"][number % 3].to_owned()),
        year: Some(2026),
        partners: Vec::new(),
        needs: Vec::new(),
        rubric: RubricId::new("two-questions"),
        edition: None,
        about: Wording::default(),
        source: String::new(),
        facts: Facts::new(),
    })
}

fn sheet_id(number: usize) -> SheetId {
    SheetId {
        project: ProjectId::new(&format!("p{number:06}")).expect("an id"),
        person: PersonId::new(PERSON).expect("an id"),
    }
}

fn indicator(id: &str) -> IndicatorId {
    IndicatorId::new(id).expect("an id")
}

/// Levels that differ from project to project.
fn marks(number: usize) -> [(IndicatorId, Answer); 2] {
    let level = |level: usize| Answer::Value(Value::Number(Exact::from(level)));
    [
        (indicator("K1"), level(number % 6)),
        (indicator("K2"), level(number / 6 % 6)),
    ]
}

fn outcome(rubric: &Rubric, number: usize) -> OutcomeRow {
    let mark = |(id, answer)| {
        (
            id,
            Mark {
                answer: Some(answer),
                ..Mark::default()
            },
        )
    };
    let sheet: Sheet = marks(number).map(mark).into();
    let outcome = scoring::score(rubric, &Dossier::default(), &sheet);
    let fixed = |number: &Exact| number.fixed(rubric.rounding().decimals);
    let (low, high) = outcome.interval.as_ref().expect("it can be completed");
    OutcomeRow {
        sheet: sheet_id(number),
        head: None,
        scorer: scoring::SCORER.to_owned(),
        score: outcome.score.as_ref().map(fixed),
        low: fixed(low),
        high: fixed(high),
        coverage: outcome.coverage.to_string(),
        band: outcome.band.clone(),
        done: outcome.done,
        total: outcome.total,
        caps: outcome.caps.len(),
    }
}
