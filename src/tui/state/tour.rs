//! The tour: one thing told at a time, which waits for the person to do it.
//!
//! What is done is seen in the state, never supposed: a step ends when a mark is there, not when a key was pressed. The
//! work is real and done on a store of the tour's own. Start at [`STEPS`]; a step more is a line there and its words in
//! `src/text/*/tour.ftl`.

use super::app::{Effects, Screen, State};
use super::desk::Spot;
use crate::model::ProjectId;
use crate::scoring::Mark;
use crate::text::Phrase;
use crate::tui::event::{Code, Event, Key};
use crate::tui::gesture::{self, Gesture, Layer, ROWS, Row};
use crate::tui::run::Effect;
use crate::workbench::case::Case;

/// One thing the tour tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its words are the phrase `tour-step-` and this.
    pub name: &'static str,
    /// Where it can be done.
    pub at: Layer,
    /// The gesture it tells about; none where there is only something to read.
    pub gesture: Option<Gesture>,
    /// What ends it.
    pub end: End,
}

/// What ends a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The keys are those of this layer.
    Stands(Layer),
    /// Another answer is on the sheet.
    Marked,
    /// A mark rests on one more item.
    Cited,
    /// Another comment is on the sheet.
    Commented,
    /// One looks at another indicator.
    Moved,
    /// The gesture was made, whatever came of it.
    Made,
    /// Nothing but going on.
    Read,
}

/// The whole tour.
pub static STEPS: &[Step] = &[
    step(
        "open",
        Layer::Queue,
        Gesture::Enter,
        End::Stands(Layer::Workbench),
    ),
    read("levels", Layer::Workbench),
    step("mark", Layer::Workbench, Gesture::Digit, End::Marked),
    step("why", Layer::Workbench, Gesture::Why, End::Stands(Layer::Trace)),
    step(
        "trace",
        Layer::Trace,
        Gesture::Back,
        End::Stands(Layer::Workbench),
    ),
    step(
        "evidence",
        Layer::Workbench,
        Gesture::Evidence,
        End::Stands(Layer::Evidence),
    ),
    step("cite", Layer::Evidence, Gesture::Cite, End::Cited),
    step(
        "cited",
        Layer::Evidence,
        Gesture::Back,
        End::Stands(Layer::Workbench),
    ),
    step(
        "comment",
        Layer::Workbench,
        Gesture::Comment,
        End::Stands(Layer::Comment),
    ),
    step("write", Layer::Comment, Gesture::Save, End::Commented),
    step("next", Layer::Workbench, Gesture::NextOpen, End::Moved),
    step("seal", Layer::Workbench, Gesture::Seal, End::Made),
    step("undo", Layer::Workbench, Gesture::Undo, End::Made),
    step("help", Layer::Workbench, Gesture::Help, End::Stands(Layer::Help)),
    read("end", Layer::Workbench),
];

const fn step(name: &'static str, at: Layer, gesture: Gesture, end: End) -> Step {
    let gesture = Some(gesture);
    Step {
        name,
        at,
        gesture,
        end,
    }
}

const fn read(name: &'static str, at: Layer) -> Step {
    let (gesture, end) = (None, End::Read);
    Step {
        name,
        at,
        gesture,
        end,
    }
}

/// How far a person is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tour {
    at: usize,
    /// What was there when the step began.
    before: Scene,
    /// The gesture made last, and where.
    made: Option<(Layer, Gesture)>,
}

/// What steps turn on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Scene {
    project: Option<ProjectId>,
    marks: Vec<Mark>,
    spot: Option<Spot>,
}

/// What Enter and Esc do in the tour at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ways {
    /// Enter goes on, Esc leaves the tour.
    Both,
    /// Enter does what the step tells of, Esc leaves the tour.
    Out,
    /// Both belong to what lies over the screen.
    Neither,
}

impl Step {
    fn row(&self) -> Option<&'static Row> {
        ROWS.iter()
            .find(|row| row.layer == self.at && Some(row.gesture) == self.gesture)
    }

    fn is_done_with_enter(&self) -> bool {
        self.row().is_some_and(|row| row.has(Key::plain(Code::Enter)))
    }
}

impl Tour {
    /// How many steps were told, this one among them.
    pub fn number(&self) -> usize {
        self.at + 1
    }

    /// The step that is told.
    pub fn step(&self) -> &'static Step {
        &STEPS[self.at.min(STEPS.len() - 1)]
    }

    fn begin(&mut self, at: usize, before: Scene) {
        (self.at, self.before, self.made) = (at, before, None);
    }
}

impl State {
    /// What the tour says where the person is now; nothing without a tour.
    pub fn tour_says(&self) -> Option<Phrase> {
        let tour = self.tour.as_ref()?;
        let name = match self.tour_ways()? {
            Ways::Neither if tour.step().at != self.top_keys() => "tour-back".to_owned(),
            _ => format!("tour-step-{}", tour.step().name),
        };
        Some(self.tour_phrase(name, tour.step()))
    }

    /// A phrase of the tour with the key of a step as this user has it.
    pub fn tour_phrase(&self, name: String, step: &Step) -> Phrase {
        let keymap = &self.settings.keymap;
        let key = step.row().map(|row| keymap.shown_keys(row).swap_remove(0));
        let capped = self.case.as_ref().map_or(0, |case| case.outcome.caps.len());
        Phrase::new(name)
            .with("key", key.unwrap_or_default())
            .with("capped", capped)
    }

    /// What Enter and Esc do in the tour now; nothing without a tour.
    pub fn tour_ways(&self) -> Option<Ways> {
        let step = self.tour.as_ref()?.step();
        Some(match self.layers.last() {
            Some(_) => Ways::Neither,
            None if step.at != self.keys() || step.is_done_with_enter() => Ways::Out,
            None => Ways::Both,
        })
    }

    /// The tour is asked for: it is on a store of its own, so that this program is left for a while. In the tour it is
    /// under way already.
    pub(super) fn take_tour(&mut self) -> Effects {
        self.wants_tour = self.tour.is_none();
        self.wants_tour.then_some(Effect::Quit).into_iter().collect()
    }

    /// Does what an event means to the tour alone; nothing where it is the work's.
    pub(super) fn tour_meets(&mut self, event: &Event) -> Option<Effects> {
        let (ways, keys) = (self.tour_ways()?, self.top_keys());
        let Event::Key(key) = event else { return None };
        if ways != Ways::Neither && *key == Key::plain(Code::Esc) {
            return Some(vec![Effect::Quit]);
        }
        if ways == Ways::Both && *key == Key::plain(Code::Enter) {
            return Some(self.tour_goes_on());
        }
        let made = gesture::gesture_of(keys, *key);
        let tour = self.tour.as_mut()?;
        tour.made = made.map(|made| (keys, made));
        None
    }

    /// On to the next step that can be done where one stands; after the last one the tour is over.
    fn tour_goes_on(&mut self) -> Effects {
        let (keys, scene) = (self.keys(), self.scene());
        let Some(tour) = &mut self.tour else {
            return Vec::new();
        };
        let next = (tour.at + 1..STEPS.len()).find(|at| STEPS[*at].at == keys);
        match next {
            Some(next) => {
                tour.begin(next, scene);
                Vec::new()
            }
            None => vec![Effect::Quit],
        }
    }

    /// Looks whether the step was done, and tells the next one; a layer that was left too early is told of again.
    pub(super) fn tour_looks(&mut self) {
        let Some(tour) = &self.tour else { return };
        let (at, keys, scene) = (tour.at, self.top_keys(), self.scene());
        let (step, is_done) = (tour.step(), self.is_done(tour, &scene));
        let is_over = step.at != keys && at > 0 && STEPS[at - 1].end == End::Stands(step.at);
        let is_elsewhere = tour.before.project != scene.project;
        let Some(tour) = &mut self.tour else { return };
        if is_done && at + 1 < STEPS.len() {
            tour.begin(at + 1, scene);
        } else if is_over && STEPS[at - 1].at == keys {
            tour.begin(at - 1, scene);
        } else if is_elsewhere {
            tour.before = scene;
        }
    }

    fn is_done(&self, tour: &Tour, now: &Scene) -> bool {
        let before = &tour.before;
        let pairs = || before.marks.iter().zip(&now.marks);
        match tour.step().end {
            End::Stands(layer) => self.top_keys() == layer,
            End::Marked => pairs().any(|(was, is)| is.answer.is_some() && was.answer != is.answer),
            End::Cited => pairs().any(|(was, is)| is.cites.len() > was.cites.len()),
            End::Commented => pairs().any(|(was, is)| !is.comment.is_empty() && was.comment != is.comment),
            End::Moved => before.spot.is_some() && before.spot != now.spot,
            End::Made => tour.made == tour.step().gesture.map(|gesture| (tour.step().at, gesture)),
            End::Read => false,
        }
    }

    fn scene(&self) -> Scene {
        let case = self.case.as_deref().filter(|_| self.screen == Screen::Desk);
        let marks = |case: &Case| {
            let order = case.asked();
            order.iter().map(|one| case.mark(&one.id)).collect()
        };
        Scene {
            project: case.map(|case| case.project.id.clone()),
            marks: case.map(marks).unwrap_or_default(),
            spot: case.and_then(|_| self.desk.at().cloned()),
        }
    }
}
