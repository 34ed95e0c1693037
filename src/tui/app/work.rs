//! Work for the state, done on the store.

use super::App;
use super::later::Due;
use crate::model::ProjectId;
use crate::tui::run::{Effect, Handover};
use crate::tui::state::app::State;
use crate::tui::state::desk::Way;
use crate::tui::state::news::{Acted, Asker, News, Then, Work};
use crate::tui::state::queue::Window;
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::asks::queue::{FirstOpen, Queue, QueueRow, QueueState, Tally};
use crate::workbench::asks::register::OnRecord;
use crate::workbench::asks::sheet::OnTable;
use crate::workbench::asks::sorted::{SortBy, Sorted};
use crate::workbench::case::Case;
use crate::workbench::draft::Drafts;
use crate::workbench::editor::Editor;
use crate::workbench::{Fault, Reply, clock};

/// Acts that change nothing that forms offer.
const ON_SHEET: [&str; 8] = [
    "mark", "comment", "cite", "uncite", "seal", "reopen", "link", "unlink",
];
/// Rows looked through at once for one that is not submitted.
const PAGE: usize = 200;

impl App {
    /// Does the work among effects at once; gives the others.
    pub(super) fn settle(&mut self, effects: Vec<Effect<Work>>) -> Vec<Effect<Work>> {
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

    pub(super) fn do_work(&mut self, work: Work) -> Vec<Effect<Work>> {
        let done = match work {
            Work::Count => {
                self.times.count = Some(Due::AtOnce);
                return Vec::new();
            }
            Work::Speak(lang) => {
                self.bench.speak(lang);
                let news = self.set("language", lang.code());
                let effects = self.tell(Ok(Some(news)));
                self.dress();
                return effects;
            }
            Work::Edit(text) => {
                let editor = Editor::of(&self.bench.session().config);
                let file = None;
                return vec![Effect::Edit(Handover { editor, text, file })];
            }
            Work::Rubric(wish) => match self.rubric(wish) {
                Ok(news) => Ok(Some(news)),
                Err(effect) => return vec![effect],
            },
            Work::Set { key, value } => {
                let language = self.state.settings.config.language;
                let news = self.set(key, &value);
                let effects = self.tell(Ok(Some(news)));
                self.dress_for(language);
                return effects;
            }
            Work::Learn(key, value) => return self.learn(key, &value),
            Work::Stop => {
                self.stop_job();
                return Vec::new();
            }
            Work::Act { name, args, asker } if is_long(name) => Ok(Some(self.begin_job(name, args, asker))),
            Work::Act { name, args, asker } => Ok(Some(self.act(name, args, asker))),
            other => self.read_or_keep(other),
        };
        self.tell(done)
    }

    pub(super) fn act(&mut self, name: &'static str, args: Args, asker: Asker) -> News {
        let result = self.bench.act(name, &args).map_err(|fault| self.explained(fault));
        let at = clock::local_time(clock::now());
        // what was read before may be otherwise now
        self.looked_at.clear();
        let case = self.read_again(name, &result);
        News::Acted(Acted {
            name,
            args,
            asker,
            result,
            at,
            case,
        })
    }

    /// Reads anew what an act may have changed: the project on the table, and what forms offer.
    fn read_again(&mut self, name: &str, result: &Result<Reply, Fault>) -> Result<Option<Box<Case>>, Fault> {
        let project = self.project();
        let case = project
            .map(|project| self.bench.ask(OnTable { project }))
            .transpose()?;
        if result.is_ok() && !self.state.layers.is_empty() && !ON_SHEET.contains(&name) {
            let register = self.bench.ask(OnRecord)?;
            self.state.hear(News::Register(register));
        }
        Ok(case.map(Box::new))
    }

    /// Fetches rows of the list until none is wanted; what cannot be read is told, and tried again for the next frame.
    pub(super) fn bring_rows(&mut self, wanted: impl Fn(&State) -> Option<Window>) {
        while let Some(window) = wanted(&self.state) {
            let filter = self.state.queue.filter().to_owned();
            let rows = self.rows(window.from, window.count, filter);
            let is_read = rows.is_ok();
            self.tell(rows.map(|rows| Some(News::Rows(window, rows))));
            if !is_read {
                return;
            }
        }
    }

    /// Rows of the list in the order it has.
    fn rows(&self, from: usize, count: usize, filter: String) -> Result<Vec<QueueRow>, Fault> {
        let rows = Queue { from, count, filter };
        let by = self.state.queue.by();
        self.bench.ask(Sorted { rows, by })
    }

    /// The project on the table.
    pub(super) fn project(&self) -> Option<ProjectId> {
        self.state.case.as_ref().map(|case| case.project.id.clone())
    }

    pub(super) fn read_or_keep(&mut self, work: Work) -> Result<Option<News>, Fault> {
        Ok(match work {
            Work::FindOpen { from, way, filter } => Some(News::Open(self.find_open(from, way, &filter)?)),
            Work::OpenNext { from, way, filter } => Some(self.open_next(from, way, filter)?),
            Work::Table { project, then } => Some(self.table(project, then)?),
            Work::Keep(typing) => {
                let project = self.project();
                self.keep_text(project, typing)?;
                None
            }
            Work::GoOn { field, text } => {
                let project = self.project();
                self.bench.take_draft(project.as_ref(), &field, &text)?;
                None
            }
            Work::Forget { field } => {
                let project = self.project();
                self.unkept.insert((project, field), None);
                self.keep_the_unkept()?;
                self.kept = None;
                // another run may have left one there too
                self.drafts()?;
                None
            }
            Work::History(of) => {
                let changes = self.bench.ask(of.clone())?;
                Some(News::History(of, changes))
            }
            Work::Furnish(over) => {
                let drafts = match self.state.case {
                    Some(_) => None,
                    None => Some(self.bench.ask(Drafts { project: None })?),
                };
                Some(News::Furnished(self.bench.ask(OnRecord)?, drafts, over))
            }
            Work::Count
            | Work::Stop
            | Work::Edit(_)
            | Work::Rubric(_)
            | Work::Set { .. }
            | Work::Learn(..)
            | Work::Speak(_)
            | Work::Act { .. } => None,
        })
    }

    pub(super) fn tell(&mut self, news: Result<Option<News>, Fault>) -> Vec<Effect<Work>> {
        match news {
            Ok(Some(news)) => self.state.hear(news),
            Ok(None) => Vec::new(),
            Err(fault) => {
                let fault = self.explained(fault);
                self.state.hear(News::Fault(fault))
            }
        }
    }

    pub(super) fn table(&mut self, project: ProjectId, then: Then) -> Result<News, Fault> {
        let drafts = self.bench.ask(Drafts {
            project: Some(project.clone()),
        })?;
        let case = self.bench.ask(OnTable { project })?;
        Ok(News::Table(Box::new(case), drafts, then))
    }

    /// Puts the next project on the table that is not sealed, and selects its row.
    fn open_next(&mut self, from: Option<usize>, way: Way, filter: String) -> Result<News, Fault> {
        let Some(row) = self.find_open(from, way, &filter)? else {
            return Ok(News::NoneElse);
        };
        let rows = self.rows(row, 1, filter)?;
        let next = rows.into_iter().next().map(|row| row.id);
        let Some(project) = next.filter(|next| self.project().as_ref() != Some(next)) else {
            return Ok(News::NoneElse);
        };
        let news = self.table(project, Then::Desk)?;
        let effects = self.state.hear(News::Open(Some(row)));
        self.settle(effects);
        Ok(news)
    }

    /// The row of the next project that is not submitted, from a row on and then from the other end.
    pub(super) fn find_open(
        &self,
        from: Option<usize>,
        way: Way,
        filter: &str,
    ) -> Result<Option<usize>, Fault> {
        if filter.is_empty() && way == Way::On && self.state.queue.by() == SortBy::Entered {
            let first = |from| Ok::<_, Fault>(self.bench.ask(FirstOpen { from })?.map(|(row, _)| row));
            let next = from.map_or(Ok(None), |from| first(from + 1))?;
            return if next.is_some() { Ok(next) } else { first(0) };
        }
        let here = from.unwrap_or(0);
        let beside = |row: &usize| match (way, from) {
            (_, None) => true,
            (Way::On, Some(from)) => *row > from,
            (Way::Back, Some(from)) => *row < from,
        };
        let rows = self.bench.ask(Tally {
            filter: filter.to_owned(),
        })?;
        let (own, last) = (here / PAGE, rows.rows.saturating_sub(1) / PAGE);
        let pages: Vec<usize> = match way {
            Way::On => (own..=last).collect(),
            Way::Back => (0..=own).rev().collect(),
        };
        for page in pages {
            if let Some(row) = self.open_on_page(page, way, filter, &beside)? {
                return Ok(Some(row));
            }
        }
        let round: Vec<usize> = match way {
            Way::On => (0..=own).collect(),
            Way::Back => (own..=last).rev().collect(),
        };
        for page in round {
            if let Some(row) = self.open_on_page(page, way, filter, &|_| true)? {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// The first row of a page, that way, that is not submitted and is wanted.
    pub(super) fn open_on_page(
        &self,
        page: usize,
        way: Way,
        filter: &str,
        wanted: &dyn Fn(&usize) -> bool,
    ) -> Result<Option<usize>, Fault> {
        let rows = self.rows(page * PAGE, PAGE, filter.to_owned())?;
        let open = rows
            .iter()
            .enumerate()
            .filter(|(_, row)| row.state != QueueState::Sealed);
        let mut open = open.map(|(at, _)| page * PAGE + at).filter(|row| wanted(row));
        Ok(match way {
            Way::On => open.next(),
            Way::Back => open.next_back(),
        })
    }
}

/// Whether an act of the table goes on beside the keys.
fn is_long(name: &str) -> bool {
    Act::find(name).is_some_and(Act::is_long)
}
