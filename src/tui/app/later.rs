//! What waits for its time: drafts, counts, rest, other programs' work.

use std::time::{Duration, Instant};

use super::App;
use crate::model::ProjectId;
use crate::tui::state::app::Screen;
use crate::tui::state::layer::Typing;
use crate::tui::state::news::News;
use crate::tui::state::queue::Lack;
use crate::workbench::Fault;
use crate::workbench::asks::queue::Tally;
use crate::workbench::asks::rhythm::MyDays;
use crate::workbench::asks::sheet::OnTable;
use crate::workbench::draft::Drafts;

/// How long a text may be typed before it is kept.
const DRAFT: Duration = Duration::from_millis(700);
/// How long nobody must do anything before the store rests.
const REST: Duration = Duration::from_secs(2);
/// How often other programs' work is looked for while somebody works here.
const LOOK_OUT: Duration = Duration::from_secs(1);
/// How often when nobody has done anything for a while.
const LOOK_OUT_IDLE: Duration = Duration::from_secs(5);
/// What a while is.
const WHILE: Duration = Duration::from_mins(1);
/// How long no key must come before figures are found out for the rows that are on the screen then.
const PAUSE: Duration = Duration::from_millis(150);
/// Projects whose figures are found out in one go.
const AT_ONCE: usize = 8;

/// When something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Due {
    /// As soon as the frame is drawn.
    AtOnce,
    /// At this time of the stage.
    At(Instant),
}

/// When what is due; none is "not at all".
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Times {
    last_event: Option<Instant>,
    pub(super) count: Option<Due>,
    pub(super) figures: Option<Due>,
    draft: Option<Due>,
    rest: Option<Due>,
    look_out: Option<Due>,
    pub(super) job: Option<Due>,
    pub(super) rubric: Option<Due>,
}

impl Times {
    /// Before the first frame: what can be counted is not counted yet.
    pub(super) fn begin() -> Self {
        Self {
            count: Some(Due::AtOnce),
            ..Self::default()
        }
    }

    /// When the first of it is due, as it is `now`.
    pub(super) fn next(&self, now: Instant) -> Option<Instant> {
        let all = [
            self.job,
            self.rubric,
            self.count,
            self.figures,
            self.draft,
            self.rest,
            self.look_out,
        ];
        all.into_iter().flatten().min().map(|due| match due {
            Due::AtOnce => now,
            Due::At(time) => time,
        })
    }
}

impl App {
    /// Reads what is on the screen again.
    pub(super) fn refresh(&mut self) -> Result<(), Fault> {
        self.state.queue.forget_rows();
        if let Some(case) = &self.state.case {
            let project = case.project.id.clone();
            let case = self.bench.ask(OnTable { project })?;
            let effects = self.state.hear(News::Case(Box::new(case)));
            self.settle(effects);
            self.drafts()?;
        }
        self.times.count = Some(Due::AtOnce);
        Ok(())
    }

    /// Reads again what was left unfinished on the project on the table, or on none.
    pub(super) fn drafts(&mut self) -> Result<(), Fault> {
        let project = self.project();
        let drafts = self.bench.ask(Drafts { project })?;
        let effects = self.state.hear(News::Drafts(drafts));
        self.settle(effects);
        Ok(())
    }

    fn count(&mut self) -> Result<(), Fault> {
        let filter = self.state.queue.filter().to_owned();
        let progress = self.bench.ask(Tally { filter })?;
        let effects = self.state.hear(News::Counted(progress));
        self.settle(effects);
        if self.state.shows_rhythm() {
            let rhythm = self.bench.ask(MyDays)?;
            let effects = self.state.hear(News::Rhythm(rhythm));
            self.settle(effects);
        }
        Ok(())
    }

    /// Finds out the figures of some rows on the screen that have none; each is looked at once as long as no other
    /// program writes.
    fn figures(&mut self) -> Result<bool, Fault> {
        if self.state.screen != Screen::Queue {
            return Ok(false);
        }
        let mut unknown = self.state.queue.unknown(self.state.shown.list.max(1));
        unknown.retain(|(project, _)| !self.looked_at.contains(project));
        if unknown.is_empty() {
            return Ok(false);
        }
        if unknown.len() > AT_ONCE {
            unknown.truncate(AT_ONCE);
            self.times.figures = Some(Due::AtOnce);
        }
        self.looked_at
            .extend(unknown.iter().map(|(project, _)| project.clone()));
        let (stale, bare): (Vec<_>, Vec<_>) =
            unknown.into_iter().partition(|(_, lack)| *lack == Lack::Outcome);
        self.outcomes(stale.into_iter().map(|(project, _)| project).collect())?;
        let totals = bare
            .into_iter()
            .map(|(project, _)| (project.clone(), self.total(project)))
            .collect();
        let effects = self.state.hear(News::Totals(totals));
        self.settle(effects);
        Ok(true)
    }

    /// Computes what sheets come to; a project that cannot be read stays without, and opening it says why.
    fn outcomes(&mut self, projects: Vec<ProjectId>) -> Result<(), Fault> {
        if projects.is_empty() || self.state.read_only || self.bench.catch_up(&projects).is_ok() {
            return Ok(());
        }
        let readable = |project: &ProjectId| {
            let project = project.clone();
            self.bench.ask(OnTable { project }).is_ok()
        };
        let projects: Vec<ProjectId> = projects.into_iter().filter(readable).collect();
        self.bench.catch_up(&projects).map(|_| ())
    }

    /// How many indicators apply to a project; 0 where it cannot be read.
    fn total(&self, project: ProjectId) -> usize {
        let case = self.bench.ask(OnTable { project });
        case.map_or(0, |case| case.outcome.total)
    }

    /// Keeps what was typed since the last time.
    pub(super) fn keep_draft(&mut self) -> Result<(), Fault> {
        self.times.draft = None;
        let Some(typing) = self.state.draft() else {
            return Ok(());
        };
        let kept = (self.project(), typing.clone());
        if self.kept.as_ref() == Some(&kept) {
            return Ok(());
        }
        self.keep_text(kept.0, kept.1)?;
        self.state.kept(&typing);
        Ok(())
    }

    /// Puts a text that is being typed on the disk, or keeps it in mind.
    pub(super) fn keep_text(&mut self, project: Option<ProjectId>, typing: Typing) -> Result<(), Fault> {
        let field = typing.field.clone();
        self.unkept.insert((project.clone(), field), Some(typing.clone()));
        self.keep_the_unkept()?;
        self.kept = Some((project, typing));
        Ok(())
    }

    /// Tries again to put on the disk what it would not take, and to forget what is over.
    pub(super) fn keep_the_unkept(&mut self) -> Result<(), Fault> {
        while let Some(((project, field), typing)) = self.unkept.first_key_value() {
            let project = project.as_ref();
            let kept = match typing {
                Some(typing) => self.bench.keep_draft(project, field, &typing.text, &typing.over),
                None => self.bench.forget_draft(project, field),
            };
            match kept {
                // written when our own act is done with the store
                Err(fault) if self.is_only_busy(&fault) => return Ok(()),
                kept => kept?,
            }
            self.unkept.pop_first();
        }
        Ok(())
    }

    pub(super) fn look_out(&mut self) -> Result<bool, Fault> {
        let version = self.bench.data_version()?;
        if version == self.seen_version {
            return Ok(false);
        }
        self.seen_version = version;
        self.looked_at.clear();
        self.times.figures = Some(Due::AtOnce);
        self.refresh()?;
        Ok(true)
    }

    /// Does one thing that is due; tells whether the frame has to be drawn again.
    pub(super) fn due_work(&mut self, now: Instant) -> Result<bool, Fault> {
        let is_due = |due: Option<Due>| due.is_some_and(|due| due <= Due::At(now));
        let mut draw = false;
        if is_due(self.times.job) {
            draw |= self.look_at_job(now)?;
        }
        if is_due(self.times.rubric) {
            draw |= self.look_at_rubric(now);
        }
        if is_due(self.times.draft) {
            self.keep_draft()?;
            draw = true;
        }
        if is_due(self.times.count) {
            self.times.count = None;
            self.count()?;
            draw = true;
        }
        if is_due(self.times.figures) {
            self.times.figures = None;
            // kept figures are written, which waits while our own act may write
            if self.job.is_none() {
                draw |= self.figures()?;
            }
        }
        if is_due(self.times.rest) {
            self.times.rest = None;
            if let Some(layer) = self.state.layers.last_mut() {
                layer.settle();
            }
            self.keep_whereabouts();
            self.bench.rest()?;
        }
        if is_due(self.times.look_out) {
            let quiet = self.times.last_event.is_none_or(|last| now > last + WHILE);
            self.times.look_out = Some(Due::At(now + if quiet { LOOK_OUT_IDLE } else { LOOK_OUT }));
            draw |= self.look_out()?;
        }
        Ok(draw)
    }

    pub(super) fn reckon_times(&mut self, now: Instant) {
        self.times.last_event = Some(now);
        self.times.rest = Some(Due::At(now + REST));
        self.times.figures = Some(Due::At(now + PAUSE));
        self.times.look_out = self.times.look_out.or(Some(Due::At(now + LOOK_OUT)));
        self.reckon_rubric(now);
        let draft = self.state.draft().map(|typing| (self.project(), typing));
        if draft.is_none() || draft == self.kept {
            self.times.draft = None;
        } else {
            self.times.draft = self.times.draft.or(Some(Due::At(now + DRAFT)));
        }
    }
}
