//! A rubric text made of a grid.

use toml_edit::{Key, Value};

use super::{Grid, Loss, Rating, Row, losses, shortest};
use crate::model::id::{LONGEST, is_id};
use crate::number::Exact;
use crate::text::Lang;

/// The most levels a scale has.
const MOST: usize = 100;

/// The text of a rubric that says what the grid says, and what it had to leave behind.
///
/// Rows with as many ratings as most rows have become indicators answered by levels; the others are answered by points,
/// with their ratings in words.
pub fn rubric(grid: &Grid) -> (String, Vec<Loss>) {
    let levels = usual_ratings(&grid.rows);
    let labels = labels(&grid.rows, levels);
    let lang = language(grid);
    let mut text = head(grid, lang);
    if levels > 0 {
        text += &format!("\n[scale]\nmin = 0\nmax = {}\n", levels - 1);
        if let Some(labels) = labels.as_ref().filter(|labels| says_more_than_numbers(labels)) {
            text += "\n[scale.labels]\n";
            for (at, label) in labels.iter().enumerate() {
                text += &format!("{at} = {}\n", quoted(label));
            }
        }
    }
    let groups = groups(grid);
    for (id, title, weight) in &groups {
        text += &format!(
            "\n[criteria.{}]\ntitle = {}\nweight = {}\n",
            key(id),
            quoted(title),
            shortest(weight)
        );
    }
    let ids = ids(grid);
    for (row, id) in grid.rows.iter().zip(&ids) {
        let group = groups
            .iter()
            .position(|(_, title, _)| *title == group_title(grid, row))
            .unwrap_or_default();
        let is_labelled = labels.as_ref().is_some_and(|labels| *labels == names(row));
        text += &indicator(row, id, &groups[group].0, levels, is_labelled);
    }
    let result = if lang == Lang::ZH { "结果" } else { "Result" };
    text += &format!("\n[bands.result]\ntitle = {}\nfrom = 0\n", quoted(result));
    let odd = grid.rows.iter().filter(|row| row.ratings.len() != levels).count();
    (text, losses(&[("unequal-ratings", odd)]))
}

fn head(grid: &Grid, lang: Lang) -> String {
    let version = if grid.version.trim().is_empty() {
        "1.0"
    } else {
        &grid.version
    };
    let mut text = format!(
        "id = {}\nversion = {}\nlanguage = {}\ntitle = {}\n",
        quoted(&slug(&grid.id, &grid.title)),
        quoted(version),
        quoted(lang.code()),
        quoted(&grid.title)
    );
    if !grid.about.trim().is_empty() {
        text += &format!("about = {}\n", quoted(&grid.about));
    }
    text
}

fn indicator(row: &Row, id: &str, group: &str, levels: usize, is_labelled: bool) -> String {
    let question = if row.question.trim().is_empty() {
        &row.title
    } else {
        &row.question
    };
    let top = row.top();
    let mut text = format!(
        "\n[indicators.{}]\nin = {}\ntitle = {}\nquestion = {}\nweight = {}\n",
        key(id),
        quoted(group),
        quoted(&row.title),
        quoted(question),
        shortest(row.weight.as_ref().unwrap_or(&top))
    );
    if row.ratings.len() != levels {
        let step = if row.ratings.iter().all(|rating| rating.points.is_whole()) {
            "1"
        } else {
            "0.01"
        };
        let lines: Vec<String> = row.ratings.iter().rev().map(in_words).collect();
        text += &format!("about = {}\nkind = \"points\"\n", quoted(&lines.join("\n")));
        // points are in steps of a hundredth at finest, as other programs round them
        return text + &format!("max = {}\nstep = {step}\n", shortest_of(&top.fixed(2)));
    }
    text += &format!("\n[indicators.{}.levels]\n", key(id));
    for (at, rating) in row.ratings.iter().enumerate() {
        let share = shortest(&(&rating.points / &top));
        let usual = Exact::ratio(
            i64::try_from(at).unwrap_or(0),
            i64::try_from(levels - 1).unwrap_or(1),
        );
        let words = quoted(&descriptor(rating, is_labelled));
        if usual.is_some_and(|usual| shortest(&usual) == share) {
            text += &format!("{at} = {words}\n");
        } else {
            text += &format!("{at} = {{ text = {words}, value = {share} }}\n");
        }
    }
    text
}

fn shortest_of(decimal: &str) -> &str {
    decimal.trim_end_matches('0').trim_end_matches('.')
}

fn descriptor(rating: &Rating, is_labelled: bool) -> String {
    match (rating.text.trim(), is_labelled) {
        ("", _) => rating.name.clone(),
        (text, true) => text.to_owned(),
        (text, false) => format!("{}: {text}", rating.name),
    }
}

fn in_words(rating: &Rating) -> String {
    let name = format!("{} ({})", rating.name, shortest(&rating.points));
    match rating.text.trim() {
        "" => name,
        text => format!("{name}: {text}"),
    }
}

/// How many ratings most rows have, from 2 to 100; 0 where no row has so many.
fn usual_ratings(rows: &[Row]) -> usize {
    let counts = rows
        .iter()
        .map(|row| row.ratings.len())
        .filter(|count| (2..=MOST).contains(count));
    let mut best = (0, 0);
    for count in counts.clone() {
        best = best.max((counts.clone().filter(|other| *other == count).count(), count));
    }
    best.1
}

/// The names of the levels as most rows that have levels call them, where more than one does or there is only one.
fn labels(rows: &[Row], levels: usize) -> Option<Vec<&str>> {
    let named: Vec<Vec<&str>> = rows
        .iter()
        .filter(|row| row.ratings.len() == levels)
        .map(names)
        .collect();
    let alike = |names: &Vec<&str>| named.iter().filter(|other| *other == names).count();
    let most = named.iter().map(alike).max()?;
    let first = named.iter().find(|names| alike(names) == most)?;
    (most > 1 || named.len() == 1).then(|| first.clone())
}

fn names(row: &Row) -> Vec<&str> {
    row.ratings.iter().map(|rating| rating.name.as_str()).collect()
}

fn says_more_than_numbers(labels: &[&str]) -> bool {
    labels.iter().any(|label| Exact::parse(label).is_none())
}

/// The groups of the rows with what they weigh, in order; rows without one stand in a group with the rubric's title.
fn groups(grid: &Grid) -> Vec<(String, String, Exact)> {
    let mut groups: Vec<(String, String, Exact)> = Vec::new();
    for row in &grid.rows {
        let title = group_title(grid, row);
        let weight = row.weight.clone().unwrap_or_else(|| row.top());
        match groups.iter_mut().find(|(_, known, _)| *known == title) {
            Some((_, _, sum)) => *sum = &*sum + &weight,
            None => groups.push((format!("g{}", groups.len() + 1), title.to_owned(), weight)),
        }
    }
    groups
}

fn group_title<'a>(grid: &'a Grid, row: &'a Row) -> &'a str {
    if row.category.trim().is_empty() {
        &grid.title
    } else {
        &row.category
    }
}

/// The ids of the rows: their own where all of them are sound and no two alike.
fn ids(grid: &Grid) -> Vec<String> {
    let own: Vec<String> = grid.rows.iter().map(|row| row.id.clone()).collect();
    let mut sorted = own.clone();
    sorted.sort_unstable();
    sorted.dedup();
    let is_group = |id: &String| {
        id.strip_prefix('g')
            .is_some_and(|rest| rest.parse::<usize>().is_ok())
    };
    if sorted.len() == own.len() && own.iter().all(|id| is_id(id) && !is_group(id)) {
        return own;
    }
    (1..=own.len()).map(|at| format!("c{at}")).collect()
}

/// An id: the given one, else one made of a title.
fn slug(id: &str, title: &str) -> String {
    if is_id(id) {
        return id.to_owned();
    }
    let lower = title.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|ch: char| !ch.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let slug: String = parts.join("-").chars().take(LONGEST).collect();
    if is_id(&slug) { slug } else { "imported".to_owned() }
}

fn language(grid: &Grid) -> Lang {
    let is_han = |ch: char| ('\u{4e00}'..='\u{9fff}').contains(&ch);
    if grid.title.chars().any(is_han) {
        Lang::ZH
    } else {
        Lang::EN
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn key(id: &str) -> String {
    Key::new(id).display_repr().into_owned()
}
