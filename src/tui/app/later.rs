//! What waits for its time: drafts, counts, rest, other programs' work.

use std::time::{Duration, Instant};

use super::App;
use crate::tui::state::app::Screen;
use crate::tui::state::news::News;
use crate::workbench::Fault;
use crate::workbench::asks::queue::Tally;
use crate::workbench::asks::sheet::OnTable;

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
/// Projects whose figures are found out in one go.
const AT_ONCE: usize = 8;

/// Work that waits for the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Later {
    Count,
    Figures,
}

/// When what is due; none is "not at all".
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Times {
    pub(super) last_event: Option<Instant>,
    pub(super) later: Option<Instant>,
    pub(super) draft: Option<Instant>,
    pub(super) rest: Option<Instant>,
    pub(super) look_out: Option<Instant>,
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
        }
        let effects = self
            .state
            .resize(self.state.shown.screen.columns, self.state.shown.screen.rows);
        self.settle(effects);
        self.defer(Later::Count);
        Ok(())
    }

    pub(super) fn defer(&mut self, later: Later) {
        if !self.later.contains(&later) {
            self.later.push(later);
        }
        self.times.later = Some(Instant::now());
    }

    /// Counts, or finds out the figures of rows on the screen; true when something may look different.
    pub(super) fn catch_up(&mut self, later: Later) -> Result<bool, Fault> {
        match later {
            Later::Count => {
                let filter = self.state.queue.filter().to_owned();
                let progress = self.bench.ask(Tally { filter })?;
                let effects = self.state.hear(News::Counted(progress));
                self.settle(effects);
                Ok(true)
            }
            Later::Figures => self.figures(),
        }
    }

    pub(super) fn figures(&mut self) -> Result<bool, Fault> {
        if self.state.screen != Screen::Queue {
            return Ok(false);
        }
        let mut unknown = self.state.queue.unknown(self.state.shown.list.max(1));
        if unknown.is_empty() {
            return Ok(false);
        }
        let more = unknown.len() > AT_ONCE;
        unknown.truncate(AT_ONCE);
        self.bench.catch_up(&unknown)?;
        let mut totals = Vec::new();
        for project in unknown {
            let case = self.bench.ask(OnTable {
                project: project.clone(),
            });
            // a project that cannot be read has no figures; opening it says why
            totals.push((project, case.map_or(0, |case| case.outcome.total)));
        }
        let effects = self.state.hear(News::Totals(totals));
        self.settle(effects);
        self.later.retain(|later| *later != Later::Figures);
        if more {
            self.defer(Later::Figures);
        }
        Ok(true)
    }

    /// Keeps what was typed since the last time.
    pub(super) fn keep_draft(&mut self) -> Result<(), Fault> {
        self.times.draft = None;
        let Some((field, text)) = self.state.draft() else {
            return Ok(());
        };
        if self.kept.as_ref() == Some(&(field.clone(), text.clone())) {
            return Ok(());
        }
        let project = self.project();
        self.bench.keep_draft(project.as_ref(), &field, &text)?;
        self.state.kept(&field, &text);
        self.kept = Some((field, text));
        Ok(())
    }

    pub(super) fn look_out(&mut self) -> Result<bool, Fault> {
        let version = self.bench.data_version()?;
        if version == self.seen_version {
            return Ok(false);
        }
        self.seen_version = version;
        self.refresh()?;
        Ok(true)
    }

    /// Does one thing that is due; tells whether the frame has to be drawn again.
    pub(super) fn due_work(&mut self, now: Instant) -> Result<bool, Fault> {
        let is_due = |time: Option<Instant>| time.is_some_and(|time| time <= now);
        let mut draw = false;
        if is_due(self.times.draft) {
            self.keep_draft()?;
            draw = true;
        }
        if is_due(self.times.later) {
            self.times.later = None;
            for later in std::mem::take(&mut self.later) {
                draw |= self.catch_up(later)?;
            }
        }
        if is_due(self.times.rest) {
            self.times.rest = None;
            if let Some(layer) = self.state.layers.last_mut() {
                layer.settle();
            }
            self.bench.rest()?;
        }
        if is_due(self.times.look_out) {
            let quiet = self.times.last_event.is_none_or(|last| now > last + WHILE);
            self.times.look_out = Some(now + if quiet { LOOK_OUT_IDLE } else { LOOK_OUT });
            draw |= self.look_out()?;
        }
        Ok(draw)
    }

    pub(super) fn reckon_times(&mut self) {
        let now = Instant::now();
        self.times.last_event = Some(now);
        self.times.rest = Some(now + REST);
        self.times.look_out = self.times.look_out.or(Some(now + LOOK_OUT));
        let draft = self.state.draft();
        if draft.is_none() || draft == self.kept {
            self.times.draft = None;
        } else {
            self.times.draft = self.times.draft.or(Some(now + DRAFT));
        }
    }
}
