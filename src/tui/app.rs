//! The application: the state, and the hands that do its work with a store and a clock.

use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Position;

use super::event::Event;
use super::run::{self, Effect};
use super::screen;
use super::state::app::{Screen, State, Who};
use super::state::desk::Way;
use super::state::news::{Acted, Asker, News, Then, Work};
use super::widget::Look;
use crate::model::{ProjectId, Role};
use crate::text::Wording;
use crate::workbench::args::Args;
use crate::workbench::asks::queue::{FirstOpen, Queue, QueueState, Tally};
use crate::workbench::asks::register::OnRecord;
use crate::workbench::asks::sheet::OnTable;
use crate::workbench::draft::Drafts;
use crate::workbench::{Fault, Workbench, clock};

/// How long a text may be typed before it is kept.
const DRAFT: Duration = Duration::from_millis(700);
/// How long nobody must do anything before the store rests.
const REST: Duration = Duration::from_secs(2);
/// How often other programs' work is looked for while somebody works here.
const LOOK_OUT: Duration = Duration::from_secs(1);
/// How often when nobody has done anything for a while.
const LOOK_OUT_IDLE: Duration = Duration::from_secs(5);
/// What a while is.
const WHILE: Duration = Duration::from_secs(60);
/// Projects whose figures are found out in one go.
const AT_ONCE: usize = 8;
/// Acts that change nothing that forms offer.
const ON_SHEET: [&str; 8] = [
    "mark", "comment", "cite", "uncite", "seal", "reopen", "link", "unlink",
];
/// Rows looked through at once for one that is not submitted.
const PAGE: usize = 200;

/// The application.
#[derive(Debug)]
pub struct App {
    bench: Workbench,
    state: State,
    look: Look,
    /// The text that was kept last, by field.
    kept: Option<(String, String)>,
    seen_version: i64,
    later: Vec<Later>,
    times: Times,
}

/// Work that waits for the next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Later {
    Count,
    Figures,
}

/// When what is due; none is "not at all".
#[derive(Debug, Clone, Copy, Default)]
struct Times {
    last_event: Option<Instant>,
    later: Option<Instant>,
    draft: Option<Instant>,
    rest: Option<Instant>,
    look_out: Option<Instant>,
}

impl App {
    /// The application on an open store, whose person must be clear.
    pub fn new(mut bench: Workbench, look: Look) -> Result<Self, Fault> {
        let me = bench.me()?;
        let person = bench.person(&me)?;
        let who = Who {
            name: person
                .as_ref()
                .map_or_else(|| Wording::new(me.as_str()), |person| person.name.clone()),
            role: person
                .and_then(|person| person.roles.first().copied())
                .unwrap_or(Role::Evaluator),
        };
        let mut state = State::new(bench.lang(), who);
        if let Some((row, _)) = bench.ask(FirstOpen { from: 0 })? {
            state.queue.select(row);
        }
        let seen_version = bench.data_version()?;
        Ok(Self {
            bench,
            state,
            look,
            kept: None,
            seen_version,
            later: vec![Later::Count, Later::Figures],
            times: Times::default(),
        })
    }

    /// What is on the screen, for tests.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Leaves the store as it is best left.
    pub fn close(mut self) -> Result<(), Fault> {
        self.bench.rest()
    }

    /// Does the work among effects at once; gives the others.
    fn settle(&mut self, effects: Vec<Effect<Work>>) -> Vec<Effect<Work>> {
        let mut others = Vec::new();
        for effect in effects {
            match effect {
                Effect::Work(work) => {
                    let effects = self.do_work(work);
                    others.extend(self.settle(effects));
                }
                other => others.push(other),
            }
        }
        others
    }

    fn do_work(&mut self, work: Work) -> Vec<Effect<Work>> {
        let done = match work {
            Work::Count => {
                self.defer(Later::Count);
                self.defer(Later::Figures);
                return Vec::new();
            }
            Work::Act { name, args, asker } => self.act(name, args, asker).map(Some),
            other => self.read_or_keep(other),
        };
        self.tell(done)
    }

    fn act(&mut self, name: &'static str, args: Args, asker: Asker) -> Result<News, Fault> {
        let result = self.bench.act(name, &args);
        let at = clock::local_time(clock::now());
        let project = self.project();
        let case = project
            .map(|project| self.bench.ask(OnTable { project }))
            .transpose()?;
        if result.is_ok() && !self.state.layers.is_empty() && !ON_SHEET.contains(&name) {
            let register = self.bench.ask(OnRecord)?;
            self.state.hear(News::Register(register));
        }
        Ok(News::Acted(Acted {
            name,
            args,
            asker,
            result,
            at,
            case: case.map(Box::new),
        }))
    }

    /// The project on the table.
    fn project(&self) -> Option<ProjectId> {
        self.state.case.as_ref().map(|case| case.project.id.clone())
    }

    fn read_or_keep(&mut self, work: Work) -> Result<Option<News>, Fault> {
        Ok(match work {
            Work::Rows { window, filter } => {
                let rows = self.bench.ask(Queue {
                    from: window.from,
                    count: window.count,
                    filter,
                })?;
                self.defer(Later::Figures);
                Some(News::Rows(window, rows))
            }
            Work::FindOpen { from, way, filter } => Some(News::Open(self.find_open(from, way, &filter)?)),
            Work::Table { project, then } => Some(self.table(project, then)?),
            Work::Keep { field, text } => {
                let project = self.project();
                self.bench.keep_draft(project.as_ref(), &field, &text)?;
                self.kept = Some((field, text));
                None
            }
            Work::Forget { field } => {
                let project = self.project();
                self.bench.forget_draft(project.as_ref(), &field)?;
                self.kept = None;
                None
            }
            Work::Furnish(over) => {
                let drafts = match self.state.case {
                    Some(_) => None,
                    None => Some(self.bench.ask(Drafts { project: None })?),
                };
                Some(News::Furnished(self.bench.ask(OnRecord)?, drafts, over))
            }
            Work::Refresh => {
                self.refresh()?;
                None
            }
            Work::Count | Work::Act { .. } => None,
        })
    }

    fn tell(&mut self, news: Result<Option<News>, Fault>) -> Vec<Effect<Work>> {
        match news {
            Ok(Some(news)) => self.state.hear(news),
            Ok(None) => Vec::new(),
            Err(fault) => self.state.hear(News::Fault(fault)),
        }
    }

    fn table(&mut self, project: ProjectId, then: Then) -> Result<News, Fault> {
        let drafts = self.bench.ask(Drafts {
            project: Some(project.clone()),
        })?;
        let case = self.bench.ask(OnTable { project })?;
        Ok(News::Table(Box::new(case), drafts, then))
    }

    /// The row of the next project that is not submitted, from a row on and then from the other end.
    fn find_open(&self, from: Option<usize>, way: Way, filter: &str) -> Result<Option<usize>, Fault> {
        if filter.is_empty() && way == Way::On {
            let first = |from| Ok::<_, Fault>(self.bench.ask(FirstOpen { from })?.map(|(row, _)| row));
            let next = from.map_or(Ok(None), |from| first(from + 1))?;
            return if next.is_some() { Ok(next) } else { first(0) };
        }
        let mut open = Vec::new();
        for page in 0.. {
            let rows = self.bench.ask(Queue {
                from: page * PAGE,
                count: PAGE,
                filter: filter.to_owned(),
            })?;
            let found = rows
                .iter()
                .enumerate()
                .filter(|(_, row)| row.state != QueueState::Sealed);
            open.extend(found.map(|(at, _)| page * PAGE + at));
            if rows.len() < PAGE {
                break;
            }
        }
        Ok(match (way, from) {
            (Way::On, Some(from)) => open.iter().find(|row| **row > from).or(open.first()).copied(),
            (Way::Back, Some(from)) => open
                .iter()
                .rev()
                .find(|row| **row < from)
                .or(open.last())
                .copied(),
            (_, None) => open.first().copied(),
        })
    }

    /// Reads what is on the screen again.
    fn refresh(&mut self) -> Result<(), Fault> {
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

    fn defer(&mut self, later: Later) {
        if !self.later.contains(&later) {
            self.later.push(later);
        }
        self.times.later = Some(Instant::now());
    }

    /// Counts, or finds out the figures of rows on the screen; true when something may look different.
    fn catch_up(&mut self, later: Later) -> Result<bool, Fault> {
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

    fn figures(&mut self) -> Result<bool, Fault> {
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
    fn keep_draft(&mut self) -> Result<(), Fault> {
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

    fn look_out(&mut self) -> Result<bool, Fault> {
        let version = self.bench.data_version()?;
        if version == self.seen_version {
            return Ok(false);
        }
        self.seen_version = version;
        self.refresh()?;
        Ok(true)
    }

    /// Does one thing that is due; tells whether the frame has to be drawn again.
    fn due_work(&mut self, now: Instant) -> Result<bool, Fault> {
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

    fn reckon_times(&mut self) {
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

impl run::App for App {
    type Work = Work;

    fn update(&mut self, event: Event) -> Vec<Effect<Work>> {
        let effects = self.state.update(&event);
        if effects.is_empty() {
            self.state.clear_table();
        }
        self.reckon_times();
        effects
    }

    fn work(&mut self, work: Work) -> Vec<Effect<Work>> {
        let effects = self.do_work(work);
        if effects.is_empty() {
            self.state.clear_table();
        }
        self.reckon_times();
        effects
    }

    fn due(&self) -> Option<Instant> {
        let Times {
            later,
            draft,
            rest,
            look_out,
            ..
        } = self.times;
        [later, draft, rest, look_out].into_iter().flatten().min()
    }

    fn tick(&mut self, now: Instant) -> Vec<Effect<Work>> {
        match self.due_work(now) {
            Ok(true) => vec![Effect::Draw],
            Ok(false) => Vec::new(),
            Err(fault) => {
                let mut effects = self.state.hear(News::Fault(fault));
                effects.push(Effect::Draw);
                effects
            }
        }
    }

    fn draw(&mut self, frame: &mut Frame<'_>) -> Option<Position> {
        let area = frame.area();
        let screen = self.state.shown.screen;
        if (screen.columns, screen.rows) != (area.width, area.height) {
            let effects = self.state.resize(area.width, area.height);
            self.settle(effects);
            self.reckon_times();
        }
        let drawn = screen::draw(&self.state, frame.buffer_mut(), &self.look);
        self.state.shown = drawn.shown;
        drawn.caret
    }

    fn keep(&mut self) {
        // the program is ending: what cannot be kept now is told nowhere
        let _ = self.keep_draft();
    }
}
