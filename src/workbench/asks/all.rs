//! Everything this person may see, for export.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Ask;
use crate::ledger::{SheetId, SheetState};
use crate::model::{Evidence, Person, Place, Project, RubricId};
use crate::rubric::Rubric;
use crate::scoring::Outcome;
use crate::workbench::{Fault, FaultKind, Workbench};

/// Asks for all of it.
#[derive(Debug, Clone, Copy)]
pub struct Everything;

/// All that is told.
#[derive(Debug)]
pub struct All {
    /// People, by id.
    pub people: Vec<Person>,
    /// Projects with their places, by id.
    pub projects: Vec<(Project, Option<Place>)>,
    /// The rubrics the projects are scored against.
    pub rubrics: BTreeMap<RubricId, Arc<Rubric>>,
    /// Evidence, by id.
    pub evidence: Vec<Evidence>,
    /// Sheets, by project and person.
    pub sheets: Vec<SheetRow>,
    /// How many entries there are.
    pub entries: u64,
    /// Where the chains end.
    pub pens: Vec<PenRow>,
}

/// One sheet and what it comes to.
#[derive(Debug)]
pub struct SheetRow {
    /// Which.
    pub sheet: SheetId,
    /// What is on it.
    pub state: SheetState,
    /// What it comes to, with the rubric that says so.
    pub scored: Option<(Arc<Rubric>, Arc<Outcome>)>,
}

/// One chain and where it ends.
#[derive(Debug)]
pub struct PenRow {
    /// The pen.
    pub pen: String,
    /// Whose.
    pub person: Option<String>,
    /// The number of its last entry.
    pub seq: u64,
    /// The hash of its last entry.
    pub head: String,
}

impl Ask for Everything {
    type Answer = All;

    fn answer(self, bench: &Workbench) -> Result<All, Fault> {
        let places: BTreeMap<_, _> = bench
            .store
            .places()?
            .into_iter()
            .map(|place| (place.id.clone(), place))
            .collect();
        let mut rubrics = BTreeMap::new();
        let mut projects = Vec::new();
        for project in bench.store.projects()? {
            if let Some(id) = &project.rubric
                && !rubrics.contains_key(id)
                && let Ok(shelf) = bench.on_shelf(id.as_str())
            {
                rubrics.insert(id.clone(), shelf.rubric);
            }
            let place = project.place.as_ref().and_then(|id| places.get(id)).cloned();
            projects.push((project, place));
        }
        let pens = bench.store.pens()?.into_iter().map(|known| PenRow {
            pen: known.pen.to_string(),
            person: known.person.map(|person| person.to_string()),
            seq: known.head.seq,
            head: known.head.hash.to_string(),
        });
        Ok(All {
            people: bench.store.people()?,
            evidence: bench.store.all_evidence()?,
            sheets: sheets(bench)?,
            entries: bench.store.entry_count()?,
            pens: pens.collect(),
            projects,
            rubrics,
        })
    }
}

fn sheets(bench: &Workbench) -> Result<Vec<SheetRow>, Fault> {
    bench.store.watch().expect(bench.store.sheet_count()?);
    let rows = bench.store.sheets()?.into_iter().map(|(sheet, state)| {
        bench.store.watch().step();
        let scored = match bench.read_case_of(&sheet, Some(state.clone())) {
            Ok(case) => Some((case.rubric, case.outcome)),
            // a sheet whose project has no rubric any more comes to nothing
            Err(fault) if fault.kind == FaultKind::User => None,
            Err(fault) => return Err(fault),
        };
        Ok(SheetRow { sheet, state, scored })
    });
    rows.collect()
}
