//! Sheet texts: one project's marks and evidence as a TOML text that any editor can fill.
//!
//! [`read`] takes the text apart, [`SheetText::marks`] turns its marks into a sheet of a rubric. What is wrong is a
//! finding at its place; nothing is guessed.

use std::collections::BTreeSet;

use super::data::{self, item, project_facts};
use crate::diag::{Margin, Sink};
use crate::model::{Evidence, EvidenceId};
use crate::rubric::{Indicator, Rubric};
use crate::scoring::{Dossier, Mark, Sheet, read_answer};
use crate::syntax::{self, Content, Field, Fields, Spanned};
use crate::text::Source;

/// A sheet text taken apart.
#[derive(Debug)]
pub struct SheetText<'a> {
    /// The rubric it names.
    pub rubric: Option<Spanned<String>>,
    /// The version it names.
    pub version: Option<Spanned<String>>,
    /// The project it is of.
    pub project: Option<String>,
    /// Whose it is.
    pub person: Option<String>,
    /// Its facts and evidence.
    pub dossier: Dossier,
    marks: Vec<Written>,
    margin: Margin<'a>,
}

/// One mark as it was written.
#[derive(Debug)]
struct Written {
    indicator: Spanned<String>,
    value: Option<Spanned<String>>,
    abstain: Option<String>,
    cites: Vec<Spanned<String>>,
    comment: String,
}

/// Takes a sheet text apart.
pub fn read<'a>(source: &'a Source, sink: &'a Sink) -> SheetText<'a> {
    let table = syntax::read(source, sink);
    let margin = Margin::new(source, sink);
    let mut fields = Fields::of(&table, margin);
    let mut text = |key| fields.may(key).text().map(|text| text.map(str::to_owned));
    let (rubric, version) = (text("rubric"), text("version"));
    let (project, person) = (
        text("project").map(|text| text.value),
        text("person").map(|text| text.value),
    );
    let facts = project_facts(&mut fields, margin);
    let evidence = evidence(&mut fields, margin);
    let marks = fields.may("marks").by_id().unwrap_or_default();
    let own_names = facts
        .iter()
        .filter(|(id, _)| id.as_str() == "unit")
        .map(|(_, value)| value.to_string())
        .collect();
    SheetText {
        rubric,
        version,
        project,
        person,
        dossier: Dossier {
            facts,
            own_names,
            evidence,
            as_of: None,
        },
        marks: marks.iter().map(written).collect(),
        margin,
    }
}

impl SheetText<'_> {
    /// Puts a finding where the sheet names another rubric or version than this one.
    pub fn suits(&self, rubric: &Rubric) {
        let named = [
            (&self.rubric, rubric.id().as_str()),
            (&self.version, rubric.version()),
        ];
        for (said, is) in named {
            if let Some(said) = said.as_ref().filter(|said| said.value != is) {
                let remark = self
                    .margin
                    .warning("other-rubric", said.span)
                    .with("found", said.value.as_str());
                remark
                    .with("rubric", format!("{} {}", rubric.id(), rubric.version()))
                    .put();
            }
        }
    }

    /// Its marks on a rubric; a mark the rubric does not permit leaves a finding and is left out.
    pub fn marks(&self, rubric: &Rubric) -> Sheet {
        self.marks
            .iter()
            .filter_map(|written| self.mark(rubric, written))
            .collect()
    }

    fn mark(&self, rubric: &Rubric, written: &Written) -> Option<(crate::model::IndicatorId, Mark)> {
        let id = &written.indicator;
        let adjustments = rubric.adjustments().iter().map(|one| &one.asked);
        let asked: Vec<&Indicator> = rubric.indicators().into_iter().chain(adjustments).collect();
        let Some(indicator) = asked.iter().find(|one| one.id.as_str() == id.value) else {
            let known: Vec<&str> = asked.iter().map(|one| one.id.as_str()).collect();
            let remark = self
                .margin
                .error("unknown-mark", id.span)
                .with("id", id.value.as_str());
            remark.with("known", known.join(", ")).hint().put();
            return None;
        };
        let cites = written.cites.iter().filter_map(|cite| self.cite(cite)).collect();
        let (text, span) = match (&written.abstain, &written.value) {
            (Some(_), _) => ("abstain", id.span),
            (None, Some(value)) => (value.value.as_str(), value.span),
            (None, None) => {
                return Some((
                    indicator.id.clone(),
                    Mark {
                        answer: None,
                        comment: written.comment.clone(),
                        cites,
                    },
                ));
            }
        };
        match read_answer(rubric, indicator, text, written.abstain.as_deref()) {
            Ok(answer) => Some((
                indicator.id.clone(),
                Mark {
                    answer,
                    comment: written.comment.clone(),
                    cites,
                },
            )),
            Err(refusal) => {
                let remark = self
                    .margin
                    .error("refused-mark", span)
                    .with("why", refusal.message);
                match refusal.hint {
                    Some(way) => remark.with("way", way).hint().put(),
                    None => remark.put(),
                }
                None
            }
        }
    }

    fn cite(&self, cite: &Spanned<String>) -> Option<EvidenceId> {
        let found = self
            .dossier
            .evidence
            .iter()
            .find(|item| item.id.as_str() == cite.value);
        if found.is_none() {
            self.margin
                .error("unknown-cite", cite.span)
                .with("id", cite.value.as_str())
                .hint()
                .put();
        }
        found.map(|item| item.id.clone())
    }
}

fn evidence(fields: &mut Fields<'_>, margin: Margin<'_>) -> Vec<Evidence> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for mut one in fields.may("evidence").tables().unwrap_or_default() {
        let id = data::id_of(&mut one, "id", margin, EvidenceId::new);
        let title = one
            .may("title")
            .words(syntax::Tongues::Several)
            .map(|title| title.value)
            .unwrap_or_default();
        let Some((id, item)) = id.zip(item(&mut one, margin)) else {
            continue;
        };
        if seen.insert(id.value.clone()) {
            found.push(Evidence {
                id: id.value,
                title,
                ..item.evidence
            });
        } else {
            let line = margin.source().position(id.span.start).line.to_string();
            margin
                .error("duplicate-id", id.span)
                .with("id", id.value.as_str())
                .with("line", line)
                .put();
        }
    }
    found
}

fn written(field: &Field<'_>) -> Written {
    let indicator = field.key().map(str::to_owned);
    let mut written = Written {
        indicator,
        value: None,
        abstain: None,
        cites: Vec::new(),
        comment: String::new(),
    };
    if let Some(Content::Table(_)) = field.content() {
        let mut fields = field.table().expect("a table was seen");
        written.value = value(&fields.may("value"));
        written.abstain = fields.may("abstain").text().map(|text| text.value.to_owned());
        let cites = fields.may("cites").texts().unwrap_or_default();
        written.cites = cites.into_iter().map(|text| text.map(str::to_owned)).collect();
        written.comment = fields
            .may("comment")
            .text()
            .map_or(String::new(), |text| text.value.to_owned());
    } else {
        written.value = value(field);
    }
    written
}

/// A value as people write it on the command line: a number, a text, or the ticked items as a list.
fn value(field: &Field<'_>) -> Option<Spanned<String>> {
    let text = match field.content()? {
        Content::Number(Some(number)) => number.to_string(),
        Content::Text(text) => text.clone(),
        Content::List(values) if values.is_empty() => "none".to_owned(),
        Content::List(_) => field
            .texts()?
            .iter()
            .map(|text| text.value)
            .collect::<Vec<_>>()
            .join(","),
        _ => return field.wrong("finding-type-mark"),
    };
    Some(Spanned {
        value: text,
        span: field.span(),
    })
}
