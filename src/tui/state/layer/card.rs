//! What a project is: the facts that stand behind its sheet.

use super::told::{Row, Sign, Told, Tone, scroll_by, wheel};
use super::{
    Evidence, Filling, Gesture, Input, Layer, Pick, Picture, Place, Request, Step, View, input, otherwise,
};
use crate::model::{EvidenceStatus, Project};
use crate::rubric::Class;
use crate::text::Phrase;
use crate::text::phrase::of_word;
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::reading::Wish;
use crate::tui::state::scroll::Scroll;
use crate::workbench::case::Case;

/// The widest a card gets.
const COLUMNS: u16 = 90;

/// The card of the project on the table, scrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Card {
    scroll: Scroll,
}

impl Card {
    /// The card from its top.
    pub fn new() -> Self {
        Self::default()
    }

    /// How far it is scrolled.
    pub fn scroll(self) -> Scroll {
        self.scroll
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, screen.rows)
    }

    /// Where its text stands.
    pub fn text_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded()
    }

    /// What it says, in rows of its width.
    pub fn rows(view: &View<'_>) -> Vec<Row> {
        let mut told = Told::new(Self::text_place(view).width().saturating_sub(1), view.lang);
        match view.case {
            Some(case) => tell(&mut told, case, view),
            None => told.say(&Phrase::new("screen-no-project"), Tone::Dim),
        }
        told.rows()
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let (place, len) = (Self::text_place(view), Self::rows(view).len());
        match (input(gesture::Layer::Card, event), view.case) {
            (Some(Input::Gesture(Gesture::EditProject)), Some(case)) => {
                let id = Some(case.project.id.as_str());
                Step::Push(Layer::Form(Filling::new("project", id, view)))
            }
            (Some(Input::Gesture(Gesture::Evidence)), Some(_)) => {
                Step::Push(Layer::Evidence(Evidence::new()))
            }
            (Some(Input::Gesture(Gesture::Timeline)), Some(_)) => {
                Step::Push(Layer::Picture(Picture::timeline()))
            }
            (Some(Input::Gesture(Gesture::Profile)), Some(_)) => {
                Step::Push(Layer::Picture(Picture::profile()))
            }
            (Some(Input::Gesture(Gesture::Rubric)), Some(case)) => {
                Step::Push(Layer::Pick(Pick::rubric(case.project.id.clone(), view)))
            }
            (Some(Input::Gesture(Gesture::ReadRubric)), Some(case)) => {
                let name = format!("{}@{}", case.quote.id, case.quote.version);
                Step::Request(Request::Rubric(Wish::Read(name)))
            }
            (Some(Input::Gesture(Gesture::Copy)), Some(case)) => {
                let title = case.project.title.say(view.lang);
                Step::Request(Request::Copy(format!("{title} ({})", case.project.id)))
            }
            (Some(Input::Gesture(gesture)), _) => {
                if scroll_by(&mut self.scroll, gesture, len, place.height()) {
                    return Step::Stay;
                }
                otherwise(gesture::Layer::Card, gesture)
            }
            (Some(Input::Mouse(mouse)), _) => {
                wheel(&mut self.scroll, mouse, len, place);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }
}

fn tell(told: &mut Told, case: &Case, view: &View<'_>) {
    let project = &case.project;
    told.say(
        &Phrase::new("score-own-words").with("words", &project.title),
        Tone::Head,
    );
    told.put(project.id.as_str(), Tone::Dim);
    if !project.about.is_empty() {
        told.blank();
        told.put(project.about.say(told.lang()), Tone::Plain);
    }
    told.blank();
    who_and_where(told, case);
    needs(told, project, view);
    for (fact, value) in &project.facts {
        told.hang(&format!("{fact}  "), &value.to_string(), Tone::Plain);
    }
    told.named("screen-card-source", &project.source);
    told.blank();
    rubric(told, case);
    told.blank();
    evidence(told, case);
}

fn who_and_where(told: &mut Told, case: &Case) {
    let project = &case.project;
    match (&case.unit, &project.unit) {
        (Some(unit), _) => told.words("screen-card-unit", &unit.name),
        (None, Some(id)) => told.named("screen-card-unit", id.as_str()),
        (None, None) => {}
    }
    if let Some(place) = &case.place {
        let kind = of_word("kind", &place.kind, told.lang());
        let said = format!("{} · {kind}", place.name.say(told.lang()));
        told.named("screen-card-place", said.trim_end_matches([' ', '·']));
    }
    let partners: Vec<String> = project
        .partners
        .iter()
        .map(|partner| match partner.party {
            Some(party) => Phrase::new("screen-noted")
                .with("name", &partner.name)
                .with("note", of_word("party", party.word(), told.lang()))
                .say(told.lang()),
            None => partner.name.say(told.lang()).to_owned(),
        })
        .collect();
    told.named("screen-card-partners", &partners.join("\n"));
    let model = project.model.as_deref().unwrap_or_default();
    told.named("screen-card-model", &of_word("model", model, told.lang()));
    let year = project.year.map_or_else(String::new, |year| year.to_string());
    told.named("screen-card-year", &year);
}

fn needs(told: &mut Told, project: &Project, view: &View<'_>) {
    let titles: Vec<String> = project
        .needs
        .iter()
        .map(|id| {
            let need = view.register.needs.iter().find(|need| need.id == *id);
            need.map_or_else(|| id.to_string(), |need| need.title.say(view.lang).to_owned())
        })
        .collect();
    told.named("screen-card-needs", &titles.join("\n"));
}

fn rubric(told: &mut Told, case: &Case) {
    let title = format!(
        "{} · {} {}",
        case.rubric.title().say(told.lang()),
        case.quote.id,
        case.quote.version
    );
    told.named("screen-card-rubric", &title);
    told.named("screen-card-rules", &case.quote.rules);
    told.named("screen-card-words", &case.quote.words);
}

/// How many items there are of each class.
fn evidence(told: &mut Told, case: &Case) {
    let active = || {
        let items = case.dossier.evidence.iter();
        items.filter(|item| item.status == EvidenceStatus::Active)
    };
    told.say(
        &Phrase::new("screen-card-evidence").with("count", active().count()),
        Tone::Head,
    );
    for (sign, class, name) in [
        (Sign::Counts, Some(Class::Counts), "screen-card-counts"),
        (Sign::Context, Some(Class::Context), "screen-card-context"),
        (Sign::Vanity, Some(Class::Vanity), "screen-card-vanity"),
        (Sign::Unknown, None, "screen-card-unknown"),
    ] {
        let of_class = |kind| case.rubric.evidence_kind(kind).map(|kind| kind.class) == class;
        let count = active().filter(|item| of_class(&item.kind)).count();
        if count > 0 || class.is_some() {
            let said = Phrase::new(name).with("count", count).say(told.lang());
            told.sign(sign, &said, Tone::Plain);
        }
    }
    let retired = case.dossier.evidence.len() - active().count();
    if retired > 0 {
        told.hang(
            "  ",
            &Phrase::new("screen-card-retired")
                .with("count", retired)
                .say(told.lang()),
            Tone::Dim,
        );
    }
}
