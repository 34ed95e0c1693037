//! Rubrics as Canvas takes and gives them: a CSV text with a row for each criterion and three cells for each rating.
//!
//! The columns are `Rubric Name`, `Criteria Name`, `Criteria Description`, `Criteria Enable Range`, then any number of
//! `Rating Name`, `Rating Description`, `Rating Points`, found by what their names contain. A criterion is worth its
//! best rating; ratings go from high to low; points have two decimals. It has no weights, ids, groups or notes.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::grid::{Grid, Loss, Rating, Row, losses};
use crate::diag::{Margin, Sink};
use crate::number::Exact;
use crate::text::{Source, Span};

const NAME: &str = "Rubric Name";
const CRITERION: &str = "Criteria Name";
const DESCRIPTION: &str = "Criteria Description";
const RANGE: &str = "Criteria Enable Range";
const RATING: [&str; 3] = ["Rating Name", "Rating Description", "Rating Points"];

/// The text of a grid, and what it leaves behind.
pub fn write(grid: &Grid) -> (String, Vec<Loss>) {
    let most = grid
        .rows
        .iter()
        .map(|row| row.ratings.len())
        .max()
        .unwrap_or_default();
    let mut writer = WriterBuilder::new().flexible(true).from_writer(Vec::new());
    let head = [NAME, CRITERION, DESCRIPTION, RANGE].into_iter();
    let mut records = vec![
        head.chain(std::iter::repeat_n(RATING, most).flatten())
            .map(str::to_owned)
            .collect::<Vec<_>>(),
    ];
    for row in &grid.rows {
        let mut record = vec![
            grid.title.clone(),
            row.title.clone(),
            row.question.clone(),
            "false".to_owned(),
        ];
        for rating in row.ratings.iter().rev() {
            record.extend([rating.name.clone(), rating.text.clone(), rating.points.fixed(2)]);
        }
        records.push(record);
    }
    for record in records {
        writer
            .write_record(&record)
            .expect("a list in memory takes every record");
    }
    let bytes = writer.into_inner().expect("a list in memory takes every record");
    let text = String::from_utf8(bytes).expect("all cells were texts");
    let grouped = grid.rows.iter().any(|row| !row.category.is_empty());
    let lost = losses(&[
        ("identifiers", grid.rows.len()),
        ("weights", usize::from(grouped)),
    ]);
    (text, lost)
}

/// The rubrics of a text, in its order, and what could not be taken along; what is wrong with it is found.
pub fn read(source: &Source, sink: &Sink) -> (Vec<Grid>, Vec<Loss>) {
    let margin = Margin::new(source, sink);
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .from_reader(source.text().as_bytes());
    let columns = match reader.headers() {
        Ok(head) => Columns::of(head, margin),
        Err(_) => None,
    };
    let Some(columns) = columns else {
        return Default::default();
    };
    let mut grids: Vec<Grid> = Vec::new();
    let mut at: BTreeMap<String, usize> = BTreeMap::new();
    let mut ranges = 0;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let place = error.position().map_or(0, csv::Position::byte);
                margin
                    .error("import-unreadable", span(source, place))
                    .with("cause", error.to_string())
                    .put();
                continue;
            }
        };
        let place = span(source, record.position().map_or(0, csv::Position::byte));
        ranges += usize::from(matches!(
            Columns::cell(&record, columns.range).to_lowercase().as_str(),
            "true" | "1"
        ));
        let (title, row) = columns.row(&record, place, margin);
        let Some(title) = title else { continue };
        let index = *at.entry(title.clone()).or_insert_with(|| {
            grids.push(Grid {
                title,
                ..Grid::default()
            });
            grids.len() - 1
        });
        grids[index].rows.extend(row);
    }
    if grids.is_empty() && !sink.has_errors() {
        margin
            .error("import-missing", span(source, 0))
            .with("what", NAME)
            .put();
    }
    (grids, losses(&[("ranges", ranges)]))
}

/// Where the columns are.
struct Columns {
    name: usize,
    criterion: usize,
    description: Option<usize>,
    range: Option<usize>,
    /// Name, description and points of each rating.
    ratings: [Vec<usize>; 3],
}

impl Columns {
    fn of(head: &StringRecord, margin: Margin<'_>) -> Option<Self> {
        let find = |name: &str| {
            head.iter()
                .position(|cell| cell.trim_start_matches('\u{feff}').trim() == name)
        };
        let all = |part: &str| -> Vec<usize> {
            let cells = head.iter().enumerate();
            let found = cells.filter(|(_, cell)| cell.to_lowercase().contains(part));
            found.map(|(at, _)| at).collect()
        };
        let ratings = RATING.map(|name| all(&name.to_lowercase()));
        let missing = |what: &str| {
            margin
                .error("import-missing", span(margin.source(), 0))
                .with("what", what)
                .hint_of("import-columns")
                .put();
        };
        let (name, criterion) = (find(NAME), find(CRITERION));
        for (what, found) in [(NAME, name), (CRITERION, criterion)] {
            if found.is_none() {
                missing(what);
            }
        }
        for (what, found) in RATING.iter().zip(&ratings) {
            if found.is_empty() && *what != RATING[1] {
                missing(what);
            }
        }
        let is_whole = !ratings[0].is_empty() && !ratings[2].is_empty();
        Some(Self {
            name: name.filter(|_| is_whole)?,
            criterion: criterion?,
            description: find(DESCRIPTION),
            range: find(RANGE),
            ratings,
        })
    }

    fn cell(record: &StringRecord, at: Option<usize>) -> &str {
        at.and_then(|at| record.get(at)).unwrap_or_default().trim()
    }

    /// The title of the rubric and its row; what is missing is found.
    fn row(&self, record: &StringRecord, place: Span, margin: Margin<'_>) -> (Option<String>, Option<Row>) {
        let missing = |what: &str| margin.error("import-missing", place).with("what", what).put();
        let title = Self::cell(record, Some(self.name));
        if title.is_empty() {
            missing(NAME);
            return (None, None);
        }
        let name = Self::cell(record, Some(self.criterion));
        if name.is_empty() {
            missing(CRITERION);
        }
        let ratings = self.ratings(record, place, margin);
        let row = Row {
            id: String::new(),
            category: String::new(),
            title: name.to_owned(),
            question: Self::cell(record, self.description).to_owned(),
            weight: None,
            ratings,
        };
        (Some(title.to_owned()), super::grid_row(row, place, margin))
    }

    fn ratings(&self, record: &StringRecord, place: Span, margin: Margin<'_>) -> Vec<Rating> {
        let [names, texts, points] = &self.ratings;
        let mut ratings = Vec::new();
        for (at, name) in names.iter().enumerate() {
            let name = Self::cell(record, Some(*name));
            if name.is_empty() {
                continue;
            }
            let written = Self::cell(record, points.get(at).copied());
            // two decimals, and a comma is taken for a point, as Canvas does
            let number = Exact::parse(&written.replace(',', "."));
            match number.filter(|number| !number.is_negative()) {
                Some(number) => ratings.push(Rating {
                    name: name.to_owned(),
                    text: Self::cell(record, texts.get(at).copied()).to_owned(),
                    points: number.rounded(crate::number::Rounding::default()),
                }),
                None => margin
                    .error("import-bad-number", place)
                    .with("name", name)
                    .with("found", written)
                    .put(),
            }
        }
        ratings
    }
}

/// The line that begins at a byte.
fn span(source: &Source, byte: u64) -> Span {
    let text = source.text();
    let start = usize::try_from(byte).unwrap_or(usize::MAX).min(text.len());
    let start = (0..=start)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let end = text[start..]
        .find('\n')
        .map_or(text.len(), |length| start + length);
    Span::new(start, end)
}
