//! Finding what an act names, or saying what there is instead.

use std::collections::HashMap;
use std::sync::Arc;

use super::case::{Case, marks_of, settled, suited};
use super::shelf::{From, Written};
use super::{Fault, Workbench, acts, clock, shelf};
use crate::ledger::{Quote, SheetId, SheetState, Subject};
use crate::model::{
    Evidence, EvidenceId, FactId, FactValue, IndicatorId, Need, NeedId, Person, PersonId, Place, PlaceId,
    Project, ProjectId, Unit, UnitId,
};
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::scoring::{self, Dossier};
use crate::text::Phrase;

/// A rubric ready for scoring, with its exact name and the text it was read from.
#[derive(Debug, Clone)]
pub(super) struct OnShelf {
    pub(super) rubric: Arc<Rubric>,
    pub(super) quote: Quote,
    /// The text, where the store does not have it yet.
    pub(super) unshelved: Option<Written>,
}

/// What ids of rubrics mean, as of a state of the store.
#[derive(Debug, Default)]
pub(super) struct Meant {
    as_of: i64,
    by_id: HashMap<String, OnShelf>,
}

impl Meant {
    /// What an id means, unless another program has written since that was found out.
    fn get(&self, id: &str, version: i64) -> Option<OnShelf> {
        (self.as_of == version)
            .then(|| self.by_id.get(id).cloned())
            .flatten()
    }

    fn put(&mut self, id: &str, version: i64, found: OnShelf) {
        if self.as_of != version {
            *self = Self {
                as_of: version,
                ..Self::default()
            };
        }
        self.by_id.insert(id.to_owned(), found);
    }
}

impl Workbench {
    /// All people of the store.
    pub fn people(&self) -> Result<Vec<Person>, Fault> {
        Ok(self.store.people()?)
    }

    /// The person with that id.
    pub fn person(&self, id: &PersonId) -> Result<Option<Person>, Fault> {
        Ok(self.store.person(id)?)
    }

    /// The unit with that id.
    pub fn unit(&self, id: &UnitId) -> Result<Option<Unit>, Fault> {
        Ok(self.store.unit(id)?)
    }

    /// The place with that id.
    pub fn place(&self, id: &PlaceId) -> Result<Option<Place>, Fault> {
        Ok(self.store.place(id)?)
    }

    /// The need with that id.
    pub fn need(&self, id: &NeedId) -> Result<Option<Need>, Fault> {
        Ok(self.store.need(id)?)
    }

    /// The project with that id.
    pub fn project(&self, id: &ProjectId) -> Result<Option<Project>, Fault> {
        Ok(self.store.project(id)?)
    }

    /// The item of evidence with that id.
    pub fn evidence(&self, id: &EvidenceId) -> Result<Option<Evidence>, Fault> {
        Ok(self.store.evidence_item(id)?)
    }

    /// The unit with that id, or why there is none.
    pub fn known_unit(&self, id: &UnitId) -> Result<Unit, Fault> {
        self.unit(id)?
            .ok_or_else(|| missing("unknown-unit", "fault-unknown-unit", id.as_str()))
    }

    /// The place with that id, or why there is none.
    pub fn known_place(&self, id: &PlaceId) -> Result<Place, Fault> {
        self.place(id)?
            .ok_or_else(|| missing("unknown-place", "fault-unknown-place", id.as_str()))
    }

    /// The need with that id, or why there is none.
    pub fn known_need(&self, id: &NeedId) -> Result<Need, Fault> {
        self.need(id)?
            .ok_or_else(|| missing("unknown-need", "fault-unknown-need", id.as_str()))
    }

    /// The project with that id, or the one that was probably meant.
    pub fn known_project(&self, id: &ProjectId) -> Result<Project, Fault> {
        if let Some(project) = self.project(id)? {
            return Ok(project);
        }
        let fault = missing("unknown-project", "fault-unknown-project", id.as_str());
        let all = self.store.projects()?;
        Ok(
            match crate::syntax::suggest::nearest(id.as_str(), all.iter().map(|one| one.id.as_str())) {
                Some(near) => Err(fault.hint(Phrase::new("fault-did-you-mean").with("id", near)))?,
                None => Err(fault)?,
            },
        )
    }

    /// A project with all that scoring it takes.
    ///
    /// What the act in hand then records rests on it: if another program has written meanwhile, nothing is recorded.
    pub fn case(&mut self, id: &ProjectId) -> Result<Case, Fault> {
        self.me()?;
        self.looked_at = Some(self.store.data_version()?);
        self.read_case(id)
    }

    /// As [`Workbench::case`], where it is known who works.
    pub(super) fn read_case(&self, id: &ProjectId) -> Result<Case, Fault> {
        let sheet = SheetId {
            project: id.clone(),
            person: self.who()?,
        };
        let state = self.store.sheet(&sheet)?;
        self.read_case_of(&sheet, state)
    }

    /// The case of a sheet as it is in the store.
    pub(super) fn read_case_of(&self, sheet: &SheetId, state: Option<SheetState>) -> Result<Case, Fault> {
        let project = self.known_project(&sheet.project)?;
        let on_shelf = match &state {
            Some(state) if !state.is_blank() || state.sealed.is_some() => self.of_quote(&state.quote)?,
            _ => self.of_project(&project)?,
        };
        let place = project
            .place
            .as_ref()
            .map(|id| self.store.place(id))
            .transpose()?
            .flatten();
        let unit = project
            .unit
            .as_ref()
            .map(|id| self.store.unit(id))
            .transpose()?
            .flatten();
        let mut dossier = dossier(
            &project,
            place.as_ref(),
            unit.as_ref(),
            self.store.evidence(&project.id)?,
        );
        dossier.as_of = self.day_of(&on_shelf.rubric, sheet)?;
        let none = std::borrow::Cow::Owned(scoring::Sheet::new());
        let marks = state
            .as_ref()
            .map_or(none, |state| marks_of(&on_shelf.rubric, state));
        let counted = self.score(&on_shelf.rubric, &dossier, &marks);
        let rubric = suited(on_shelf.rubric, &dossier.facts, state.as_ref());
        let (outcome, now) = settled(&rubric, state.as_ref(), counted);
        let person = self.store.person(&sheet.person)?;
        Ok(Case {
            project,
            place,
            unit,
            rubric,
            quote: on_shelf.quote,
            roles: person.map(|person| person.roles).unwrap_or_default(),
            dossier,
            sheet: state,
            outcome,
            now,
        })
    }

    /// The day a sheet's context evidence is aged to: that of its newest entry, so that reading it later gives the
    /// same outcome. Only rubrics with a half-life need it.
    fn day_of(&self, rubric: &Rubric, sheet: &SheetId) -> Result<Option<crate::model::Date>, Fault> {
        if !rubric.ages() {
            return Ok(None);
        }
        Ok(self
            .store
            .last_at(&Subject::Sheet(sheet.clone()))?
            .and_then(clock::day))
    }

    /// The text of the rubric a sheet quotes.
    pub(super) fn text_of(&self, quote: &Quote) -> Result<Written, Fault> {
        let found = self.store.rubric(&quote.rules, &quote.words)?.map(written);
        found.ok_or_else(|| missing("unknown-rubric", "fault-unknown-rubric-short", quote.id.as_str()))
    }

    /// The rubric a sheet quotes.
    pub(super) fn of_quote(&self, quote: &Quote) -> Result<OnShelf, Fault> {
        let key = (quote.rules.clone(), quote.words.clone());
        if let Some(rubric) = self.rubrics.borrow().get(&key) {
            return Ok(stored(rubric.clone()));
        }
        let text = self.text_of(quote)?;
        let rubric = Arc::new(acts::rubric::usable(&text)?);
        self.rubrics.borrow_mut().insert(key, rubric.clone());
        Ok(stored(rubric))
    }

    /// The rubric a project without a sheet is to be scored against.
    pub(super) fn of_project(&self, project: &Project) -> Result<OnShelf, Fault> {
        let Some(id) = &project.rubric else {
            let id = project.id.as_str();
            let fault = Fault::user("no-rubric", Phrase::new("fault-no-rubric").with("project", id));
            return Err(fault.hint(Phrase::new("fault-no-rubric-hint").with("project", id)));
        };
        match &project.edition {
            Some(edition) => self.of_quote(&Quote {
                id: id.clone(),
                // found by its hashes; the version is the text's own
                version: String::new(),
                rules: edition.rules.clone(),
                words: edition.words.clone(),
            }),
            None => self.on_shelf(id.as_str()),
        }
    }

    /// The rubric an id means: the shipped one, else the text with that id the store took in last.
    pub(super) fn on_shelf(&self, id: &str) -> Result<OnShelf, Fault> {
        let version = self.store.data_version()?;
        if let Some(found) = self.meant.borrow().get(id, version) {
            return Ok(found);
        }
        let found = match shelf::shipped_with(id) {
            Some(text) => self.shipped(text)?,
            None => self.of_quote(&self.newest_quote(id)?)?,
        };
        self.meant.borrow_mut().put(id, version, found.clone());
        Ok(found)
    }

    /// A shipped rubric; its text goes into the ledger when it is first used.
    fn shipped(&self, text: Written) -> Result<OnShelf, Fault> {
        let known = self.shipped.borrow().get(&text.name).cloned();
        let rubric = known.map_or_else(|| acts::rubric::usable(&text).map(Arc::new), Ok)?;
        self.shipped
            .borrow_mut()
            .insert(text.name.clone(), rubric.clone());
        let quote = quote(&rubric);
        let stored = self.store.rubric(&quote.rules, &quote.words)?.is_some();
        let key = (quote.rules.clone(), quote.words.clone());
        self.rubrics.borrow_mut().insert(key, rubric.clone());
        Ok(OnShelf {
            rubric,
            quote,
            unshelved: (!stored).then_some(text),
        })
    }

    fn newest_quote(&self, id: &str) -> Result<Quote, Fault> {
        let texts = self.store.rubrics()?.into_iter().map(|text| text.quote);
        let mut newest: Option<(u64, Quote)> = None;
        for quote in texts.filter(|quote| quote.id.as_str() == id) {
            let taken = self.taken_at(&quote)?;
            if newest.as_ref().is_none_or(|(tick, _)| taken > *tick) {
                newest = Some((taken, quote));
            }
        }
        let found = newest.map(|(_, quote)| quote);
        found.ok_or_else(|| missing("unknown-rubric", "fault-unknown-rubric-short", id))
    }

    /// When the store took a rubric text in, as a tick of the ledger.
    fn taken_at(&self, quote: &Quote) -> Result<u64, Fault> {
        let subject = Subject::Rubric {
            rules: quote.rules.clone(),
            words: quote.words.clone(),
        };
        Ok(self.store.facts(&subject)?.first().map_or(0, |fact| fact.tick))
    }

    /// The rubrics in the store that do not come with the program, taken in last first.
    pub fn stored_rubrics(&self) -> Result<Vec<Written>, Fault> {
        let mut texts = Vec::new();
        for text in self.store.rubrics()? {
            if shelf::shipped().iter().all(|shipped| shipped.text != text.text) {
                texts.push((self.taken_at(&text.quote)?, text));
            }
        }
        texts.sort_by_key(|(tick, _)| std::cmp::Reverse(*tick));
        Ok(texts.into_iter().map(|(_, text)| written(text)).collect())
    }

    /// Refuses evidence whose kind or indicators the project's rubric does not have.
    pub fn fits_rubric(&self, item: &Evidence) -> Result<(), Fault> {
        let Some(project) = self.project(&item.project)? else {
            return Ok(());
        };
        let Some(id) = &project.rubric else { return Ok(()) };
        let rubric = self.of_project(&project)?.rubric;
        if rubric.evidence_kind(&item.kind).is_none() {
            let known: Vec<&str> = rubric.evidence().iter().map(|kind| kind.id.as_str()).collect();
            let message = Phrase::new("fault-unknown-kind")
                .with("id", item.kind.as_str())
                .with("rubric", id.as_str());
            let hint = Phrase::new("fault-unknown-kind-hint").with("known", known);
            return Err(Fault::user("unknown-kind", message).hint(hint));
        }
        match item.links.iter().find(|link| rubric.asked(link).is_none()) {
            None => Ok(()),
            Some(link) => {
                let known: Vec<&str> = rubric
                    .indicators()
                    .into_iter()
                    .map(|one| one.id.as_str())
                    .collect();
                let message = Phrase::new("fault-unknown-indicator")
                    .with("id", link.as_str())
                    .with("rubric", id.as_str());
                let hint = Phrase::new("fault-unknown-indicator-hint").with("known", known);
                Err(Fault::user("unknown-indicator", message).hint(hint))
            }
        }
    }
}

/// What scoring knows of a project: its own facts, and those that follow from its record.
pub(super) fn dossier(
    project: &Project,
    place: Option<&Place>,
    unit: Option<&Unit>,
    evidence: Vec<Evidence>,
) -> Dossier {
    let mut facts = project.facts.clone();
    let mut put = |name: &str, value: Option<FactValue>| {
        let id = FactId::new(name).expect("a built-in fact has an id");
        facts.extend(value.map(|value| (id, value)));
    };
    put(
        "place_kind",
        place.map(|place| FactValue::Text(place.kind.clone())),
    );
    put("model", project.model.clone().map(FactValue::Text));
    put(
        "unit",
        project
            .unit
            .as_ref()
            .map(|unit| FactValue::Text(unit.to_string())),
    );
    put(
        "year",
        project
            .year
            .map(|year| FactValue::Number(Exact::from(i64::from(year)))),
    );
    let mut own_names: Vec<String> = project.unit.iter().map(ToString::to_string).collect();
    if let Some(unit) = unit {
        own_names.push(unit.name.original().to_owned());
        own_names.extend(unit.name.translations().values().cloned());
    }
    Dossier {
        facts,
        own_names,
        evidence,
        as_of: None,
    }
}

/// A rubric whose text is in the store.
fn stored(rubric: Arc<Rubric>) -> OnShelf {
    OnShelf {
        quote: quote(&rubric),
        rubric,
        unshelved: None,
    }
}

/// The columns of a sheet that is made with a rubric: its tree, then what stands beside it.
pub(super) fn columns(rubric: &Rubric) -> Vec<IndicatorId> {
    let adjustments = rubric.adjustments().iter().map(|one| &one.asked);
    let asked = rubric.indicators().into_iter().chain(adjustments);
    asked.map(|one| one.id.clone()).collect()
}

/// The exact name of a rubric.
pub(super) fn quote(rubric: &Rubric) -> Quote {
    Quote {
        id: rubric.id().clone(),
        version: rubric.version().to_owned(),
        rules: rubric.prints().rules.clone(),
        words: rubric.prints().words.clone(),
    }
}

fn written(stored: crate::store::RubricText) -> Written {
    Written {
        from: From::Store,
        name: stored.name,
        text: stored.text,
        overlays: stored.overlays,
    }
}

fn missing(name: &'static str, phrase: &'static str, id: &str) -> Fault {
    let hint = Phrase::new(format!("{phrase}-hint")).with("id", id);
    Fault::user(name, Phrase::new(phrase).with("id", id)).hint(hint)
}
