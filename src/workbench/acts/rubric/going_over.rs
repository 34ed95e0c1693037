//! A sheet goes over to a new version of its rubric: first what becomes of every mark, then, if that is wanted, the deed.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::compare::class_phrase;
use crate::ledger::{Event, Quote, SheetState};
use crate::model::{EvidenceId, IndicatorId};
use crate::rubric::Rubric;
use crate::rubric::change::{Class, Fate, between};
use crate::scoring::{self, Mark};
use crate::text::{Lang, Phrase};
use crate::workbench::acts::sheet::{mark_value, project_id};
use crate::workbench::acts::{export, record, rubric::usable};
use crate::workbench::args::Args;
use crate::workbench::asks::history::answer_text;
use crate::workbench::case::Case;
use crate::workbench::reply::Next;
use crate::workbench::{Fault, Reply, Workbench, lookup, shelf};

/// `rubric move PROJECT RUBRIC [--yes]`: tells what becomes of the marks of this person's sheet, and with `--yes` does it.
pub fn go_over(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let case = bench.case(&project_id(args)?)?;
    case.writable()?;
    let sheet = marked(&case)?;
    let written = shelf::find(bench.session(), args.require("rubric"))?;
    let rubric = usable(&written)?;
    let quote = lookup::quote(&rubric);
    if quote.id != sheet.quote.id {
        return Err(another(&quote, &sheet.quote));
    }
    let before = bench.text_of(&sheet.quote)?.edition()?;
    let difference = between(&before, &written.edition()?);
    let suited = rubric.suited(&case.dossier.facts);
    let fates = difference.indicators.iter();
    let kept: BTreeSet<IndicatorId> = fates
        .filter(|(id, fate)| fate.keeps_marks() && is_taken(&suited, id, sheet))
        .map(|(id, _)| id.clone())
        .collect();
    let indicators = lookup::columns(&suited);
    let plan = Plan {
        case: &case,
        after: sheet.gone_over(&quote, &indicators, &kept),
        class: difference.class(),
        fates: difference.indicators,
    };
    if !args.has("yes") || quote == sheet.quote {
        return Ok(plan.told(bench.lang()));
    }
    let mut events = bench.taken_in(&written, &rubric)?;
    let edition = Some(record::edition(&rubric));
    if case.project.edition != edition {
        let mut project = case.project.clone();
        (project.rubric, project.edition) = (Some(quote.id.clone()), edition);
        events.push(Event::Project(project));
    }
    events.push(Event::Move {
        sheet: bench.sheet_id(&case.project.id)?,
        quote,
        indicators,
        kept,
    });
    bench.record(&events)?;
    Ok(plan.done())
}

/// What an earlier edition left open on a sheet, as JSON; none where it left nothing.
pub fn earlier_json(case: &Case) -> Option<Value> {
    let sheet = case.sheet.as_ref().filter(|sheet| !sheet.earlier.is_empty())?;
    let again = sheet.earlier.again.keys();
    let again: Map<String, Value> = again
        .filter_map(|id| Some((id.to_string(), json!(answer_text(sheet.asked_anew(id)?)))))
        .collect();
    let left = sheet.earlier.left.iter();
    let left: Vec<Value> = left.map(|(id, mark)| left_json(id, mark)).collect();
    Some(json!({"asked_anew": again, "left_behind": left}))
}

/// The same for people, in lines.
pub fn earlier_lines(case: &Case, lang: Lang) -> Vec<String> {
    let Some(sheet) = &case.sheet else {
        return Vec::new();
    };
    let again = sheet.earlier.again.keys();
    let again = again.filter_map(|id| Some(format!("{id}  {}", asked_anew(case, id)?.say(lang))));
    again.chain(left_lines(sheet, lang)).collect()
}

/// That an indicator is asked anew, and what it was answered with before.
pub fn asked_anew(case: &Case, id: &IndicatorId) -> Option<Phrase> {
    let was = case.sheet.as_ref()?.asked_anew(id)?;
    Some(Phrase::new("screen-asked-anew").with("value", answer_text(was)))
}

/// What becomes of a sheet.
struct Plan<'a> {
    case: &'a Case,
    after: SheetState,
    class: Class,
    fates: Vec<(IndicatorId, Fate)>,
}

impl Plan<'_> {
    fn told(&self, lang: Lang) -> Reply {
        let (after, before) = (&self.after.quote, &self.case.quote);
        let head = Phrase::new("reply-move")
            .with("project", self.case.project.id.as_str())
            .with("before", named(before))
            .with("after", named(after))
            .with("class", class_phrase(self.class));
        let mut lines = vec![head.say(lang)];

        for (name, all) in [
            ("reply-move-keeps", self.keeps()),
            ("reply-move-new", self.asked_first()),
        ] {
            if !all.is_empty() {
                let line = Phrase::new(name).with("count", all.len());
                lines.push(line.with("indicators", ids(&all)).say(lang));
            }
        }
        let again = &self.after.earlier.again;
        if !again.is_empty() {
            lines.push(
                Phrase::new("reply-move-again")
                    .with("count", again.len())
                    .say(lang),
            );
            lines.extend(again.iter().map(|(id, was)| {
                let was = Phrase::new("reply-move-was").with("value", answer_text(was));
                format!("  {id}  {}  {}", was.say(lang), self.why(id).say(lang))
            }));
        }
        lines.extend(left_lines(&self.after, lang));
        let reply = Reply::text(self.json(&false.into()), lines.join("\n"));
        if after == before {
            return reply;
        }
        Reply {
            lines: vec![Phrase::new("reply-move-not-yet")],
            next: Next::Yes,
            ..reply
        }
    }

    fn done(&self) -> Reply {
        let quote = &self.after.quote;
        let line = Phrase::new("reply-moved")
            .with("project", self.case.project.id.as_str())
            .with("rubric", named(quote))
            .with("keeps", self.keeps().len())
            .with("again", self.after.earlier.again.len())
            .with("left", self.after.earlier.left.len());
        Reply::line(self.json(&true.into()), line)
    }

    fn json(&self, moved: &Value) -> Value {
        let again = self.after.earlier.again.iter();
        let again = again.map(|(id, was)| {
            json!({"id": id.as_str(), "was": answer_text(was), "fate": self.fate(id).map(Fate::word)})
        });
        let left = self.after.earlier.left.iter();
        json!({
            "project": self.case.project.id.as_str(), "moved": moved,
            "before": export::quote_json(&self.case.quote), "after": export::quote_json(&self.after.quote),
            "class": self.class.word(), "keeps": ids(&self.keeps()), "new": ids(&self.asked_first()),
            "asked_anew": again.collect::<Vec<_>>(),
            "left_behind": left.map(|(id, mark)| left_json(id, mark)).collect::<Vec<_>>(),
        })
    }

    fn keeps(&self) -> Vec<&IndicatorId> {
        let marks = self.after.marks.iter();
        let answered = marks.filter(|(_, mark)| mark.answer.is_some());
        answered.map(|(id, _)| id).collect()
    }

    fn asked_first(&self) -> Vec<&IndicatorId> {
        let new = self.fates.iter().filter(|(_, fate)| *fate == Fate::New);
        new.map(|(id, _)| id).collect()
    }

    fn fate(&self, id: &IndicatorId) -> Option<Fate> {
        self.fates
            .iter()
            .find(|(one, _)| one == id)
            .map(|(_, fate)| *fate)
    }

    fn waited(&self, id: &IndicatorId) -> bool {
        let sheet = self.case.sheet.as_ref();
        sheet.is_some_and(|sheet| sheet.asked_anew(id).is_some() || sheet.earlier.left.contains_key(id))
    }

    /// Why an answer has to be looked at again; one that waited before waits on.
    fn why(&self, id: &IndicatorId) -> Phrase {
        Phrase::new(match self.fate(id) {
            Some(Fate::Reworded) => "reply-move-reworded",
            _ if self.waited(id) => "reply-move-waiting",
            _ => "reply-move-reasked",
        })
    }
}

/// Whether a rubric, as it reads for the project, takes the answer that stands at an indicator.
fn is_taken(rubric: &Rubric, id: &IndicatorId, sheet: &SheetState) -> bool {
    match (rubric.asked(id), sheet.mark(id).answer) {
        (Some(asked), Some(answer)) => scoring::admit(rubric, asked, &answer).is_ok(),
        (asked, None) => asked.is_some(),
        (None, Some(_)) => false,
    }
}

/// The sheet, if there is anything on it that could go over.
fn marked(case: &Case) -> Result<&SheetState, Fault> {
    let id = case.project.id.as_str();
    case.sheet
        .as_ref()
        .filter(|sheet| !sheet.is_blank())
        .ok_or_else(|| {
            let message = Phrase::new("fault-nothing-to-move").with("project", id);
            let hint = Phrase::new("fault-nothing-to-move-hint").with("project", id);
            Fault::user("nothing-to-move", message).hint(hint)
        })
}

fn another(named: &Quote, held: &Quote) -> Fault {
    let message = Phrase::new("fault-another-rubric")
        .with("rubric", named.id.as_str())
        .with("held", held.id.as_str());
    Fault::user("another-rubric", message).hint(Phrase::new("fault-another-rubric-hint"))
}

fn named(quote: &Quote) -> String {
    format!("{} {}", quote.id, quote.version)
}

fn left_lines(sheet: &SheetState, lang: Lang) -> Vec<String> {
    let left = &sheet.earlier.left;
    if left.is_empty() {
        return Vec::new();
    }
    let head = Phrase::new("reply-move-left").with("count", left.len());
    let line = |(id, mark): (&IndicatorId, &Mark)| {
        let answer = mark.answer.as_ref().map(answer_text);
        let cites = mark.cites.iter().map(ToString::to_string);
        let words = Some(mark.comment.replace('\n', " ")).filter(|words| !words.is_empty());
        let parts: Vec<String> = answer.into_iter().chain(words).chain(cites).collect();
        format!("  {id}  {}", parts.join("  "))
    };
    let head = std::iter::once(head.say(lang));
    head.chain(left.iter().map(line)).collect()
}

fn left_json(id: &IndicatorId, mark: &Mark) -> Value {
    json!({
        "id": id.as_str(), "state": mark.state().word(), "value": mark_value(mark), "comment": mark.comment,
        "cites": mark.cites.iter().map(EvidenceId::as_str).collect::<Vec<_>>(),
    })
}

fn ids(ids: &[&IndicatorId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
