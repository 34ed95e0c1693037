//! Everything that can be done, to find by a few letters and do: the keys of where one comes from, and all acts.

mod offer;

use super::pointing::{Pointed, point};
use super::{Gesture, Input, Place, Request, Step, View, input, list_step, otherwise};
use crate::text::seek::{Found, seek};
use crate::text::{Lang, initials};
use crate::tui::event::{Event, Key, Mouse};
use crate::tui::gesture;
use crate::tui::state::field::{Edit, Field};
use crate::tui::state::list::{self, List};
pub use offer::{ASIDE, Item};

/// The widest it gets.
const COLUMNS: u16 = 84;

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// What a key does below; as if it were pressed.
    Press(Gesture, Key),
    /// An act of the table.
    Call(&'static str),
}

/// Words, and what can be done that they find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    items: Vec<Item>,
    words: Field,
    list: List,
}

/// Something found, with the characters that were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'a> {
    /// What.
    pub item: &'a Item,
    /// What it is called.
    pub title: String,
    /// Which characters of the title to mark.
    pub in_title: Vec<usize>,
    /// Which characters of its key or command to mark.
    pub in_name: Vec<usize>,
}

impl Deed {
    /// The word it is remembered by.
    pub fn word(self) -> String {
        match self {
            Self::Press(gesture, _) => gesture.name().to_owned(),
            Self::Call(act) => format!("act {act}"),
        }
    }
}

impl Palette {
    /// What can be done where these keys hold, but for gestures that do nothing at present.
    pub fn over(keys: gesture::Layer, idle: &[Gesture], view: &View<'_>) -> Self {
        let items = offer::items(keys, idle, view);
        Self {
            list: List::new(items.len()),
            items,
            words: Field::one_line(""),
        }
    }

    /// The words typed.
    pub fn words(&self) -> &Field {
        &self.words
    }

    /// Which is pointed at, and which show.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// What the words find, the best first; without words what was done last, then all in its order.
    pub fn found(&self, view: &View<'_>) -> Vec<Hit<'_>> {
        let words = self.words.text();
        if words.trim().is_empty() {
            let mut all: Vec<Hit<'_>> = self.items.iter().map(|item| plain(item, view.lang)).collect();
            let used = |hit: &Hit<'_>| {
                let word = hit.item.deed.word();
                let at = view.recent.iter().position(|recent| *recent == word);
                at.unwrap_or(usize::MAX)
            };
            all.sort_by_key(used);
            return all;
        }
        let mut hits: Vec<_> = self
            .items
            .iter()
            .filter_map(|item| fitting(item, words, view.lang))
            .collect();
        hits.sort_by(|(one, _), (other, _)| one.cmp(other));
        hits.into_iter().map(|(_, hit)| hit).collect()
    }

    /// Where it stands, its frame included.
    pub fn place(&self, view: &View<'_>) -> Place {
        let rows = u16::try_from(self.items.len()).unwrap_or(u16::MAX);
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, rows.saturating_add(3))
    }

    /// Where the words are typed.
    pub fn words_place(&self, view: &View<'_>) -> Place {
        self.place(view).framed().padded().top(1)
    }

    /// Where what was found stands.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        self.place(view).framed().below(1)
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(gesture::Layer::Palette, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.choose(view),
            Some(Input::Gesture(gesture)) => match (list_step(gesture), super::edit(gesture)) {
                (Some(step), _) => self.turn(step, view),
                (None, Some(edit)) => self.edit(&edit, view),
                (None, None) => otherwise(gesture::Layer::Palette, gesture),
            },
            Some(Input::Edit(edit)) => self.edit(&edit, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            None => Step::Stay,
        }
    }

    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let place = self.list_place(view);
        match point(&mut self.list, mouse, place) {
            Pointed::Selected | Pointed::Again => self.choose(view),
            Pointed::Nothing | Pointed::Turned => Step::Stay,
        }
    }

    fn turn(&mut self, step: list::Step, view: &View<'_>) -> Step {
        self.list.step(step, self.list_place(view).height());
        Step::Stay
    }

    fn edit(&mut self, edit: &Edit, view: &View<'_>) -> Step {
        let before = self.words.text().to_owned();
        self.words.edit(edit, self.words_place(view).width());
        if self.words.text() != before {
            self.list = List::new(self.found(view).len());
        }
        Step::Stay
    }

    fn choose(&self, view: &View<'_>) -> Step {
        let found = self.found(view);
        let chosen = self.list.selected().and_then(|at| found.get(at));
        chosen.map_or(Step::Stay, |hit| Step::CloseWith(Request::Choose(hit.item.deed)))
    }
}

fn plain(item: &Item, lang: Lang) -> Hit<'_> {
    Hit {
        item,
        title: item.title.say(lang),
        in_title: Vec::new(),
        in_name: Vec::new(),
    }
}

/// How well words fit the title, the key or command, the title in another language or its initials: the way they fit
/// counts before what they are found in.
fn fitting<'a>(item: &'a Item, words: &str, lang: Lang) -> Option<((Found, usize), Hit<'a>)> {
    let mut hit = plain(item, lang);
    let others = Lang::SPOKEN.iter().map(|other| item.title.say(*other));
    let mut texts = vec![hit.title.clone(), item.name.clone()];
    texts.extend(others.clone());
    texts.extend(others.map(|title| initials(&title)));
    let found = texts.iter().enumerate();
    let found = found.filter_map(|(at, text)| Some((seek(words, text)?, at)));
    let best =
        found.min_by(|(one, at), (other, beside)| (one.fit, at, one).cmp(&(other.fit, beside, other)))?;
    match best.1 {
        0 => hit.in_title.clone_from(&best.0.at),
        1 => hit.in_name.clone_from(&best.0.at),
        _ => {}
    }
    Some((best, hit))
}
