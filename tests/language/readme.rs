//! The page of the language in `rubrics/README.md` says what the table says; `RUBRICATE_BLESS=1` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use rubricate::rubric::keys::{KEYS, Key, Need, is_name};
use rubricate::rubric::page::Page;
use rubricate::rubric::reading;
use rubricate::text::Lang;

/// A cell of a table: a bar in it would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn code(text: &str) -> String {
    format!("`{}`", cell(text))
}

fn keys() -> String {
    let mut page = String::new();
    let mut tables: Vec<&str> = Vec::new();
    for key in KEYS {
        if !tables.contains(&key.table()) {
            tables.push(key.table());
        }
    }
    for table in tables {
        let heading = match table {
            "" => "The rubric itself".to_owned(),
            table => format!("`[{table}]`"),
        };
        let _ = write!(
            page,
            "### {heading}\n\n| key | means | may be | without it | example | findings |\n|---|---|---|---|---|---|\n"
        );
        for key in KEYS.iter().filter(|key| key.table() == table) {
            page += &row(key);
        }
        page.push('\n');
    }
    page
}

fn row(key: &Key) -> String {
    let usual = match key.need {
        Need::Must => "it must be there".to_owned(),
        Need::May("") => "–".to_owned(),
        Need::May(usual) => code(usual),
    };
    let findings: Vec<String> = key.findings().into_iter().map(code).collect();
    let name = if is_name(key.word()) {
        "any of the names".to_owned()
    } else {
        code(key.word())
    };
    format!(
        "| {name} | {} | {} | {usual} | {} | {} |\n",
        cell(&key.meaning().say(Lang::EN)),
        cell(&key.value.phrase().say(Lang::EN)),
        code(key.example),
        findings.join(" ")
    )
}

fn findings() -> String {
    let pages = reading::findings().into_iter().filter_map(Page::of);
    let rows = pages.map(|page| format!("| {} | {} |\n", code(page.name), cell(&page.what().say(Lang::EN))));
    format!("| finding | is about |\n|---|---|\n{}", rows.collect::<String>())
}

#[test]
fn the_page_of_the_language_is_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics/README.md");
    let written = fs::read_to_string(&path).expect("the page");
    let mut page = written.clone();
    for (name, made) in [("keys", keys()), ("findings", findings())] {
        let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
        let from = page.find(&start).expect("a mark") + start.len();
        let to = page.find(&end).expect("a mark");
        page.replace_range(from..to, &format!("\n{}\n", made.trim_end()));
    }
    if std::env::var_os("RUBRICATE_BLESS").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    } else {
        assert!(
            page == written,
            "RUBRICATE_BLESS=1 cargo test --test language readme writes rubrics/README.md anew"
        );
    }
}
