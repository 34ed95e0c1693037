//! The evidence of the project on the table: what it is worth, and what the mark in hand rests on.

use super::pointing::{Pointed, point};
use super::told::{Row, Sign, Told, Tone, scroll_by, wheel};
use super::{
    Confirm, Filling, Gesture, Input, Layer, Picture, Place, Request, Step, View, input, list_step, otherwise,
};
use crate::model::{self, EvidenceStatus, IndicatorId};
use crate::number::Exact;
use crate::rubric::{Class, Indicator, Rubric};
use crate::text::seek::holds;
use crate::text::{Lang, Phrase};
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture;
use crate::tui::state::desk::support::{Met, needs};
use crate::tui::state::list::List;
use crate::tui::state::scroll::Scroll;
use crate::workbench::args::Args;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Reply};

/// The list of items with one selected, and what was last said about it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Evidence {
    list: List,
    /// How far the detail of the selected item is turned.
    detail: Scroll,
    filter: String,
    trouble: Option<Phrase>,
}

/// Whether an item has to do with the indicator in hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    /// The mark rests on it.
    Cited,
    /// The mark rests on it, and it was put beside the indicator.
    Both,
    /// It was put beside the indicator.
    Linked,
    /// Neither.
    No,
}

impl Evidence {
    /// The panel with its first item selected.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows only items that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
    }

    /// The words items must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Why the last request was not met.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// The items that show: what counts first, then context, then what is not counted, what was withdrawn last.
    pub fn items<'a>(&self, view: &View<'a>) -> Vec<&'a model::Evidence> {
        let Some(case) = view.case else {
            return Vec::new();
        };
        let mut items: Vec<&model::Evidence> = case.dossier.evidence.iter().collect();
        items.retain(|item| self.shows(item, view));
        items.sort_by_key(|item| (item.status, sign_of(&case.rubric, item), item.id.clone()));
        items
    }

    /// Which item is selected, and which show.
    pub fn list(&self, view: &View<'_>) -> List {
        let mut list = self.list;
        list.resize(self.items(view).len());
        list
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where the items stand.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        let inside = Self::place(view).framed();
        let most = u16::try_from(self.items(view).len()).unwrap_or(u16::MAX).max(1);
        inside.top(most.min(inside.rows * 2 / 5).max(1))
    }

    /// Where it is told what the selected item is; the row above it is the line between.
    pub fn detail_place(&self, view: &View<'_>) -> Place {
        let below = Self::place(view)
            .framed()
            .padded()
            .below(self.list_place(view).rows + 1);
        below.top(below.rows.saturating_sub(1))
    }

    /// How far the detail is turned.
    pub fn turned(&self) -> Scroll {
        self.detail
    }

    /// Where trouble is told.
    pub fn trouble_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().bottom(1)
    }

    /// What there is to say about the selected item.
    pub fn detail(&self, view: &View<'_>) -> Vec<Row> {
        let width = Self::place(view).framed().padded().width().saturating_sub(1);
        let mut told = Told::new(width, view.lang);
        match (view.case, self.selected(view)) {
            (Some(case), Some(item)) => tell(&mut told, case, item, view.indicator),
            (Some(_), None) => {
                let none = Phrase::new("screen-evidence-none");
                told.say(&view.settings.keymap.naming(none), Tone::Dim);
            }
            (None, _) => told.say(&Phrase::new("screen-no-project"), Tone::Dim),
        }
        told.rows()
    }

    /// The selected item.
    pub fn selected<'a>(&self, view: &View<'a>) -> Option<&'a model::Evidence> {
        let at = self.list(view).selected()?;
        self.items(view).get(at).copied()
    }

    /// The selected item as a line to copy: its title, its id, where it can be looked up.
    fn copy(&self, view: &View<'_>) -> Step {
        let line = self.selected(view).map(|item| {
            let title = item.title.say(view.lang);
            let reference = &item.reference;
            format!("{title} ({}) {reference}", item.id).trim_end().to_owned()
        });
        Step::Request(Request::Copy(line.unwrap_or_default()))
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        self.list = self.list(view);
        let place = self.list_place(view);
        match input(gesture::Layer::Evidence, event) {
            Some(Input::Gesture(gesture)) => {
                self.trouble = None;
                self.gesture(gesture, place, view)
            }
            Some(Input::Mouse(mouse)) => self.point(mouse, place, view),
            _ => Step::Stay,
        }
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = result.err().map(|fault| fault.message.clone());
    }

    /// A press selects, a second one cites; the wheel turns what it is over.
    fn point(&mut self, mouse: Mouse, place: Place, view: &View<'_>) -> Step {
        let (detail, len) = (self.detail_place(view), self.detail(view).len());
        if detail.at(mouse.column, mouse.row).is_some() {
            wheel(&mut self.detail, mouse, len, detail);
            return Step::Stay;
        }
        match point(&mut self.list, mouse, place) {
            Pointed::Again => return self.cite(view),
            Pointed::Nothing => return Step::Stay,
            Pointed::Turned | Pointed::Selected => {}
        }
        self.detail.rewind();
        Step::Stay
    }

    fn gesture(&mut self, gesture: Gesture, place: Place, view: &View<'_>) -> Step {
        match gesture {
            Gesture::Cite => self.cite(view),
            Gesture::Copy => self.copy(view),
            Gesture::Link => self.link(view),
            Gesture::Add => Step::Push(Layer::Form(Filling::new("evidence", None, view))),
            Gesture::Change => self.change(view),
            Gesture::Retire => self.retire(view),
            Gesture::Timeline => Step::Push(Layer::Picture(Picture::timeline())),
            Gesture::Undo => act("undo", Args::new()),
            Gesture::Redo => act("redo", Args::new()),
            gesture => self.go(gesture, place, view),
        }
    }

    /// A page turns what is told of the selected item where that is more than shows.
    fn go(&mut self, gesture: Gesture, place: Place, view: &View<'_>) -> Step {
        let (len, height) = (self.detail(view).len(), self.detail_place(view).height());
        let is_page = matches!(gesture, Gesture::PageUp | Gesture::PageDown);
        if is_page && len > height && scroll_by(&mut self.detail, gesture, len, height) {
            return Step::Stay;
        }
        match list_step(gesture) {
            Some(step) => {
                self.list.step(step, place.height());
                self.detail.rewind();
                Step::Stay
            }
            None => otherwise(gesture::Layer::Evidence, gesture),
        }
    }

    fn cite(&mut self, view: &View<'_>) -> Step {
        let name = |here| {
            if matches!(here, Here::Cited | Here::Both) {
                "uncite"
            } else {
                "cite"
            }
        };
        self.at_indicator(view, |case, item, indicator| Request::Act {
            name: name(here(case, item, Some(indicator))),
            args: Args::new()
                .with("project", case.project.id.as_str())
                .with("indicator", indicator.as_str())
                .with("evidence", item.id.as_str()),
        })
    }

    fn link(&mut self, view: &View<'_>) -> Step {
        self.at_indicator(view, |_, item, indicator| Request::Act {
            name: if item.links.contains(indicator) {
                "unlink"
            } else {
                "link"
            },
            args: Args::new()
                .with("evidence", item.id.as_str())
                .with("indicator", indicator.as_str()),
        })
    }

    fn at_indicator(
        &mut self,
        view: &View<'_>,
        request: impl Fn(&Case, &model::Evidence, &IndicatorId) -> Request,
    ) -> Step {
        match (view.case, self.selected(view), view.indicator) {
            (Some(case), Some(item), Some(indicator)) => Step::Request(request(case, item, indicator)),
            (_, Some(_), None) => {
                self.trouble = Some(Phrase::new("screen-evidence-no-indicator"));
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn change(&self, view: &View<'_>) -> Step {
        let id = self.selected(view).map(|item| item.id.as_str());
        Step::Push(Layer::Form(Filling::new("evidence", id, view)))
    }

    fn retire(&self, view: &View<'_>) -> Step {
        match self.selected(view) {
            Some(item) if item.status == EvidenceStatus::Active => Step::Push(Layer::Confirm(
                Confirm::retire(item.id.clone(), item.title.clone()),
            )),
            _ => Step::Stay,
        }
    }

    fn shows(&self, item: &model::Evidence, view: &View<'_>) -> bool {
        let kind = view.case.and_then(|case| case.rubric.evidence_kind(&item.kind));
        let kind = kind.map_or(item.kind.as_str(), |kind| kind.title.say(view.lang));
        let mut texts = vec![item.id.as_str(), kind, &item.reference, item.title.original()];
        texts.extend(item.title.translations().values().map(String::as_str));
        holds(&self.filter, &texts)
    }
}

fn act(name: &'static str, args: Args) -> Step {
    Step::Request(Request::Act { name, args })
}

/// Whether an item has to do with an indicator.
pub fn here(case: &Case, item: &model::Evidence, indicator: Option<&IndicatorId>) -> Here {
    let Some(indicator) = indicator else {
        return Here::No;
    };
    let is_cited = case.mark(indicator).cites.contains(&item.id);
    match (is_cited, item.links.contains(indicator)) {
        (true, true) => Here::Both,
        (true, false) => Here::Cited,
        (false, true) => Here::Linked,
        (false, false) => Here::No,
    }
}

/// What an item is worth by its kind; withdrawn, it is worth nothing.
pub fn sign_of(rubric: &Rubric, item: &model::Evidence) -> Sign {
    if item.status == EvidenceStatus::Retired {
        return Sign::Withdrawn;
    }
    match class_of(rubric, item) {
        Some(Class::Counts) => Sign::Counts,
        Some(Class::Context) => Sign::Context,
        Some(Class::Vanity) => Sign::Vanity,
        None => Sign::Unknown,
    }
}

/// How much of what: `412 graduates`.
pub fn amount(rubric: &Rubric, item: &model::Evidence, lang: Lang) -> String {
    let Some(quantity) = &item.quantity else {
        return String::new();
    };
    let of_kind = rubric.evidence_kind(&item.kind).map(|kind| kind.unit.say(lang));
    let unit = if item.unit.is_empty() {
        of_kind.unwrap_or("")
    } else {
        item.unit.say(lang)
    };
    let amount = Phrase::new("screen-amount")
        .with("quantity", quantity.to_string())
        .with("count", if *quantity == Exact::ONE { 1 } else { 2 });
    amount.with("unit", unit).say(lang).trim_end().to_owned()
}

fn class_of(rubric: &Rubric, item: &model::Evidence) -> Option<Class> {
    rubric.evidence_kind(&item.kind).map(|kind| kind.class)
}

fn tell(told: &mut Told, case: &Case, item: &model::Evidence, indicator: Option<&IndicatorId>) {
    let (rubric, lang) = (&case.rubric, told.lang());
    told.put(item.title.say(lang), Tone::Head);
    if item.status == EvidenceStatus::Retired {
        let is_cited = here(case, item, indicator) == Here::Cited;
        let name = if is_cited {
            "screen-evidence-retired-here"
        } else {
            "screen-evidence-retired"
        };
        let said = Phrase::new(name).say(lang);
        told.sign(Sign::Withdrawn, &said, Tone::Trouble);
    } else {
        worth(told, rubric, item);
    }
    let date = item.date.map(|date| date.phrase().say(lang)).unwrap_or_default();
    let what = [amount(rubric, item, lang), date]
        .into_iter()
        .filter(|text| !text.is_empty());
    told.named("screen-evidence-what", &what.collect::<Vec<_>>().join(" · "));
    let confirmed: Vec<&str> = item.corroborated_by.iter().map(String::as_str).collect();
    told.named("screen-evidence-confirmed", &confirmed.join("\n"));
    if confirmed.is_empty() {
        let nobody = Phrase::new("screen-evidence-unconfirmed").say(lang);
        told.named("screen-evidence-confirmed", &nobody);
    }
    told.named("screen-evidence-reference", &item.reference);
    told.named("screen-evidence-source", &item.source);
    if item.reported || (item.quote.is_empty() && !item.source.is_empty()) {
        told.named(
            "screen-evidence-quote",
            &Phrase::new("screen-evidence-reported").say(lang),
        );
    }
    if !item.quote.is_empty() {
        let quote = Phrase::new("screen-evidence-quoted").with("words", item.quote.as_str());
        told.named("screen-evidence-quote", &quote.say(lang));
    }
    let asked = indicator.and_then(|id| rubric.asked(id));
    if let Some(indicator) = asked.filter(|_| item.status == EvidenceStatus::Active) {
        told.blank();
        at_indicator(told, case, indicator, item);
    }
}

/// What its kind is worth, in the rubric's words.
fn worth(told: &mut Told, rubric: &Rubric, item: &model::Evidence) {
    let lang = told.lang();
    let Some(kind) = rubric.evidence_kind(&item.kind) else {
        let unknown = Phrase::new("screen-evidence-unknown-kind").with("kind", item.kind.as_str());
        return told.sign(Sign::Unknown, &unknown.say(lang), Tone::Trouble);
    };
    let (name, tone) = match kind.class {
        Class::Counts => ("screen-evidence-counts", Tone::Good),
        Class::Context => ("screen-evidence-context", Tone::Plain),
        Class::Vanity => ("screen-evidence-vanity", Tone::Capped),
    };
    let said = Phrase::new(name).with("kind", &kind.title).say(lang);
    told.sign(sign_of(rubric, item), &said, tone);
    if !kind.reason.is_empty() {
        told.hang("  ", kind.reason.say(lang), Tone::Dim);
    }
}

/// What the indicator in hand makes of such an item, and what its levels ask for, met or not.
fn at_indicator(told: &mut Told, case: &Case, indicator: &Indicator, item: &model::Evidence) {
    let lang = told.lang();
    told.put(indicator.title.say(lang), Tone::Head);
    let Some(rule) = &indicator.support else {
        return told.say(&Phrase::new("screen-evidence-no-rule"), Tone::Dim);
    };
    let name = if rule.counts.contains(&item.kind) {
        "screen-evidence-counts-here"
    } else if rule.context.contains(&item.kind) {
        "screen-evidence-context-here"
    } else {
        "screen-evidence-not-here"
    };
    told.say(&Phrase::new(name).with("cap", rule.cap.to_string()), Tone::Plain);
    for need in needs(case, indicator) {
        let (sign, tone) = match need.met {
            Met::Cited => (Sign::Counts, Tone::Good),
            Met::Shown => (Sign::Context, Tone::Plain),
            Met::No => (Sign::Capped, Tone::Capped),
        };
        told.sign(sign, &need.said.say(lang), tone);
    }
}
