//! What is on record: people, units, places, needs and projects, to add to and to change.

use super::pointing::{Pointed, point};
use super::{
    Ask, Filling, Gesture, Input, Layer, Methods, Pick, Place, Request, Step, Upkeep, View, input, list_step,
    otherwise,
};
use crate::model::ProjectId;
use crate::text::phrase::{listed, of_word};
use crate::text::seek::holds;
use crate::text::{Lang, Phrase, Wording};
use crate::tui::event::{Event, Mouse, MouseAct};
use crate::tui::gesture;
use crate::tui::state::list::{self, List};
use crate::tui::state::reading::Wish;

/// The lists of what is on record, one of which shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Records {
    tab: Tab,
    list: List,
    filter: String,
}

/// One list of what is on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the records'")]
pub enum Tab {
    Projects,
    People,
    Units,
    Places,
    Needs,
    Rubrics,
}

/// One record of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Its name or title.
    pub name: String,
    /// What else is known of it.
    pub note: String,
    /// Its name in the languages that are not shown.
    other: String,
}

impl Tab {
    /// All lists, in the order they stand in.
    pub const ALL: [Self; 6] = [
        Self::Projects,
        Self::People,
        Self::Units,
        Self::Places,
        Self::Needs,
        Self::Rubrics,
    ];

    /// The act that adds to it.
    pub fn act(self) -> &'static str {
        match self {
            Self::Projects => "project",
            Self::People => "person",
            Self::Units => "unit",
            Self::Places => "place",
            Self::Needs => "need",
            Self::Rubrics => "rubric new",
        }
    }

    /// What it is called.
    pub fn title(self) -> Phrase {
        Phrase::new(match self {
            Self::Projects => "screen-records-projects",
            Self::People => "screen-records-people",
            Self::Units => "screen-records-units",
            Self::Places => "screen-records-places",
            Self::Needs => "screen-records-needs",
            Self::Rubrics => "screen-records-rubrics",
        })
    }

    fn next(self) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }

    fn previous(self) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0);
        Self::ALL[(at + Self::ALL.len() - 1) % Self::ALL.len()]
    }
}

impl Default for Records {
    fn default() -> Self {
        Self::new()
    }
}

impl Records {
    /// The records, from the first list.
    pub fn new() -> Self {
        Self {
            tab: Tab::Projects,
            list: List::default(),
            filter: String::new(),
        }
    }

    /// Which list shows.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// Which record is selected, and which show.
    pub fn list(&self, view: &View<'_>) -> List {
        let mut list = self.list;
        list.resize(self.lines(view).len());
        list
    }

    /// The words records must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only records that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.list = List::default();
    }

    /// The records of the list that show.
    pub fn lines(&self, view: &View<'_>) -> Vec<Line> {
        let all = (0..self.count(view)).filter_map(|at| line(self.tab, at, view));
        all.filter(|line| holds(&self.filter, &[&line.id, &line.name, &line.note, &line.other]))
            .collect()
    }

    /// How many records there are, shown or not.
    pub fn count(&self, view: &View<'_>) -> usize {
        count(self.tab, view)
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where the names of the lists stand.
    pub fn tabs_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().top(1)
    }

    /// Where the records stand; the row above it is for the names of the columns.
    pub fn list_place(view: &View<'_>) -> Place {
        Self::place(view).framed().below(2)
    }

    /// The names of the lists with the columns they start at, in a row with two blanks between them.
    pub fn tabs(lang: Lang) -> Vec<(Tab, usize, String)> {
        let mut column = 0;
        Tab::ALL
            .into_iter()
            .map(|tab| {
                let name = format!(" {} ", tab.title().say(lang));
                let at = column;
                column += crate::text::width::cells(&name) + 1;
                (tab, at, name)
            })
            .collect()
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        self.list = self.list(view);
        let place = Self::list_place(view);
        match input(gesture::Layer::Records, event) {
            Some(Input::Gesture(gesture)) => self.gesture(gesture, place, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, place, view),
            _ => Step::Stay,
        }
    }

    fn gesture(&mut self, gesture: Gesture, place: Place, view: &View<'_>) -> Step {
        match gesture {
            Gesture::Add if self.tab == Tab::Rubrics => self.add_rubric(view),
            Gesture::Add => Step::Push(Layer::Form(Filling::new(self.tab.act(), None, view))),
            Gesture::Change => self.change(view),
            Gesture::NextList => self.show(self.tab.next()),
            Gesture::PreviousList => self.show(self.tab.previous()),
            Gesture::Rubric => self.rubric(view),
            Gesture::Methods => Step::Push(Layer::Methods(Methods::new())),
            Gesture::Upkeep => Step::Push(Layer::Upkeep(Upkeep::new())),
            gesture => match list_step(gesture) {
                Some(step) => self.turn(step, place),
                None => otherwise(gesture::Layer::Records, gesture),
            },
        }
    }

    /// A rubric is begun from the one that is pointed at.
    fn add_rubric(&self, view: &View<'_>) -> Step {
        let from = self.selected(view);
        from.map_or(Step::Stay, |line| {
            Step::Push(Layer::Ask(Ask::new_rubric(&line.id, view)))
        })
    }

    fn change(&self, view: &View<'_>) -> Step {
        match self.selected(view) {
            Some(line) if self.tab == Tab::Rubrics => Step::Request(Request::Rubric(Wish::Read(line.id))),
            None if self.tab == Tab::Rubrics => Step::Stay,
            Some(line) => Step::Push(Layer::Form(Filling::new(self.tab.act(), Some(&line.id), view))),
            None => Step::Push(Layer::Form(Filling::new(self.tab.act(), None, view))),
        }
    }

    fn rubric(&self, view: &View<'_>) -> Step {
        let line = self.selected(view).filter(|_| self.tab == Tab::Projects);
        match line.and_then(|line| ProjectId::new(&line.id)) {
            Some(project) => Step::Push(Layer::Pick(Pick::rubric(project, view))),
            None => Step::Stay,
        }
    }

    fn show(&mut self, tab: Tab) -> Step {
        (self.tab, self.list) = (tab, List::default());
        Step::Stay
    }

    fn turn(&mut self, step: list::Step, place: Place) -> Step {
        self.list.step(step, place.height());
        Step::Stay
    }

    fn point(&mut self, mouse: Mouse, place: Place, view: &View<'_>) -> Step {
        let tab = Self::tabs_place(view).at(mouse.column, mouse.row);
        if let Some((column, _)) = tab.filter(|_| mouse.act == MouseAct::Press) {
            let tabs = Self::tabs(view.lang);
            let tab = tabs.iter().rev().find(|(_, start, _)| *start <= column);
            return tab.map_or(Step::Stay, |(tab, ..)| self.show(*tab));
        }
        match point(&mut self.list, mouse, place) {
            Pointed::Again => self.change(view),
            Pointed::Nothing | Pointed::Turned | Pointed::Selected => Step::Stay,
        }
    }

    fn selected(&self, view: &View<'_>) -> Option<Line> {
        let at = self.list(view).selected()?;
        self.lines(view).into_iter().nth(at)
    }
}

fn count(tab: Tab, view: &View<'_>) -> usize {
    let register = view.register;
    match tab {
        Tab::Projects => register.projects.len(),
        Tab::People => register.people.len(),
        Tab::Units => register.units.len(),
        Tab::Places => register.places.len(),
        Tab::Needs => register.needs.len(),
        Tab::Rubrics => register.rubrics.len(),
    }
}

/// A name in every language, to be found by.
fn everywhere(name: &Wording) -> String {
    let others = name.translations().values().map(String::as_str);
    std::iter::once(name.original())
        .chain(others)
        .collect::<Vec<_>>()
        .join(" ")
}

/// One record of a list, as it is shown.
fn line(tab: Tab, at: usize, view: &View<'_>) -> Option<Line> {
    let (register, lang) = (view.register, view.lang);
    Some(match tab {
        Tab::Projects => {
            let project = register.projects.get(at)?;
            let rubric = project.rubric.as_ref().map(ToString::to_string);
            Line {
                id: project.id.to_string(),
                name: project.title.say(lang).to_owned(),
                other: everywhere(&project.title),
                note: rubric.unwrap_or_default(),
            }
        }
        Tab::People => {
            let person = register.people.get(at)?;
            let roles = person.roles.iter().map(|role| of_word("role", role.word(), lang));
            Line {
                id: person.id.to_string(),
                name: person.name.say(lang).to_owned(),
                other: everywhere(&person.name),
                note: listed(&roles.collect::<Vec<_>>(), lang),
            }
        }
        Tab::Units => {
            let unit = register.units.get(at)?;
            Line {
                id: unit.id.to_string(),
                name: unit.name.say(lang).to_owned(),
                other: everywhere(&unit.name),
                note: unit
                    .party
                    .map_or_else(String::new, |party| of_word("party", party.word(), lang)),
            }
        }
        Tab::Places => {
            let place = register.places.get(at)?;
            Line {
                id: place.id.to_string(),
                name: place.name.say(lang).to_owned(),
                other: everywhere(&place.name),
                note: of_word("kind", &place.kind, lang),
            }
        }
        Tab::Needs => {
            let need = register.needs.get(at)?;
            let place = need.place.as_ref().map(ToString::to_string);
            Line {
                id: need.id.to_string(),
                name: need.title.say(lang).to_owned(),
                other: everywhere(&need.title),
                note: place.unwrap_or_default(),
            }
        }
        Tab::Rubrics => {
            let rubric = register.rubrics.get(at)?;
            let count = Phrase::new("reply-indicators").with("count", rubric.indicators);
            Line {
                id: format!("{}@{}", rubric.id, rubric.version),
                name: rubric.title.say(lang).to_owned(),
                other: everywhere(&rubric.title),
                note: count.say(lang),
            }
        }
    })
}
