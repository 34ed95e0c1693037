//! Telling where the conversation stands, in sentences read from first to last: the list, a project, its evidence.

use std::io;

use super::verb::Verb;
use super::{Place, Talk};
use crate::model::EvidenceStatus;
use crate::rubric::Class;
use crate::text::{Lang, Phrase};
use crate::workbench::asks::queue::{Queue, QueueRow, Tally};
use crate::workbench::case::Case;

/// How many projects are listed at a time.
pub(super) const ROWS: usize = 10;

impl Talk<'_> {
    /// Tells what is talked about.
    pub(super) fn tell_place(&mut self) -> io::Result<()> {
        match self.place.clone() {
            Place::Queue { from, filter } => self.tell_queue(from, &filter),
            Place::Sheet { case, at } => self.tell_indicator(&case, &at),
        }
    }

    fn tell_queue(&mut self, from: usize, filter: &str) -> io::Result<()> {
        let filter = filter.to_owned();
        let asked = self.bench.ask(Tally {
            filter: filter.clone(),
        });
        let rows = self.bench.ask(Queue {
            from,
            count: ROWS,
            filter,
        });
        let (progress, rows) = match (asked, rows) {
            (Ok(progress), Ok(rows)) => (progress, rows),
            (Err(fault), _) | (_, Err(fault)) => return self.tell_fault(&fault),
        };
        let head = Phrase::new("talk-queue")
            .with("projects", progress.projects)
            .with("sealed", progress.sealed);
        self.say(&head)?;
        for (at, row) in rows.iter().enumerate() {
            self.say(&row_phrase(from + at + 1, row, self.lang))?;
        }
        let listed = from + rows.len();
        if rows.is_empty() {
            self.say(&Phrase::new("talk-queue-empty"))
        } else if listed < progress.rows {
            let left = progress.rows - listed;
            self.say(&Phrase::new("talk-queue-more").with("count", left))
        } else {
            Ok(())
        }
    }

    /// The project on the table, when it is opened.
    pub(super) fn tell_project(&mut self) -> io::Result<()> {
        let Place::Sheet { case, .. } = self.place.clone() else {
            return Ok(());
        };
        let place = case.place.as_ref().map(|place| place.name.say(self.lang));
        let phrase = Phrase::new("talk-project")
            .with("project", case.project.id.as_str())
            .with("title", &case.project.title)
            .with("where", somewhere(place.unwrap_or_default()))
            .with("rubric", case.rubric.title());
        self.say(&phrase)?;
        self.tell_standing(&case)
    }

    fn tell_standing(&mut self, case: &Case) -> io::Result<()> {
        let figures = case.figures();
        let phrase = Phrase::new(if case.is_sealed() {
            "talk-sealed"
        } else {
            "talk-standing"
        })
        .with("done", figures.done)
        .with("total", figures.total)
        .with("score", figures.score.unwrap_or_else(|| "–".to_owned()))
        .with("low", figures.low)
        .with("high", figures.high);
        self.say(&phrase)
    }

    /// Nothing is open any more.
    pub(super) fn tell_complete(&mut self) -> io::Result<()> {
        let Place::Sheet { case, .. } = self.place.clone() else {
            return Ok(());
        };
        self.tell_standing(&case)?;
        if case.is_sealed() {
            return Ok(());
        }
        self.say(&Phrase::new("talk-complete"))
    }

    /// The project's evidence, and what the rubric makes of it.
    pub(super) fn tell_evidence(&mut self) -> io::Result<()> {
        let Place::Sheet { case, at } = self.place.clone() else {
            return self.say(&Phrase::new("talk-no-project"));
        };
        if case.dossier.evidence.is_empty() {
            return self.say(&Phrase::new("talk-no-evidence"));
        }
        let cites = case.mark(&at).cites;
        for item in &case.dossier.evidence {
            let kind = case.rubric.evidence_kind(&item.kind);
            let class = match kind.map(|kind| kind.class) {
                _ if item.status == EvidenceStatus::Retired => Phrase::new("talk-evidence-withdrawn"),
                Some(Class::Counts) => Phrase::new("talk-evidence-counts"),
                Some(Class::Context) => Phrase::new("talk-evidence-context"),
                Some(Class::Vanity) => Phrase::new("talk-evidence-vanity"),
                None => Phrase::new("talk-evidence-unknown"),
            };
            let is_cited = cites.contains(&item.id);
            let phrase = Phrase::new(if is_cited {
                "talk-evidence-cited"
            } else {
                "talk-evidence"
            })
            .with("id", item.id.as_str())
            .with("title", &item.title)
            .with(
                "kind",
                kind.map_or(item.kind.as_str(), |kind| kind.title.say(self.lang)),
            )
            .with("class", class);
            self.say(&phrase)?;
        }
        self.say(&Phrase::new("talk-evidence-how"))
    }

    /// The words there are, then where the acts are told.
    pub(super) fn tell_help(&mut self) -> io::Result<()> {
        for verb in Verb::ALL {
            let help = Phrase::new(format!("talk-help-{}", verb.word()));
            let line = Phrase::new("talk-help-line")
                .with("word", verb.local(self.lang))
                .with("help", help);
            self.say(&line)?;
        }
        self.say(&Phrase::new("talk-help-acts"))
    }
}

fn row_phrase(number: usize, row: &QueueRow, lang: Lang) -> Phrase {
    Phrase::new(if row.done == 0 {
        "talk-queue-new"
    } else {
        "talk-queue-row"
    })
    .with("number", number)
    .with("title", &row.title)
    .with("where", somewhere(row.place.say(lang)))
    .with("done", row.done)
    .with("total", row.total)
    .with("score", row.score_text())
    .with("state", Phrase::new(format!("reply-state-{}", row.state.word())))
}

/// The name of a place as it follows a title; nothing where it is not known.
fn somewhere(place: &str) -> Phrase {
    let known = if place.is_empty() {
        "talk-nowhere"
    } else {
        "talk-somewhere"
    };
    Phrase::new(known).with("place", place)
}
