//! Judgements of pairs, one question at a time: which part of a criterion matters more, and how many times.
//!
//! Consistency is told as it comes, the pair that fits least is pointed at, and the weights are a proposal with its diff.

mod told;

use super::told::{Row, scroll_by, wheel};
use super::{
    Ask, Gesture, Input, Layer, Meaning, Place, Request, Step, Typing, View, input, meaning_of, otherwise,
};
use crate::rubric::{Node, Rubric};
use crate::text::{Phrase, Wording};
use crate::tui::event::{Code, Event};
use crate::tui::gesture;
use crate::tui::state::scroll::Scroll;
use crate::workbench::args::Args;
use crate::workbench::weighing::{Live, live};
use crate::workbench::{Fault, Reply};

/// The act that makes the proposal.
pub(super) const ACT: &str = "rubric weigh";
/// The farthest a judgement goes to either side: nine times.
const FARTHEST: i8 = 8;
/// The most parts of a criterion that are asked for, one against each other.
const MOST: usize = 10;

/// One part: its id and its title.
pub type Part = (String, Wording);

/// Families of parts of a rubric, and what was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs {
    rubric: String,
    families: Vec<Family>,
    family: usize,
    scroll: Scroll,
    reply: Option<Vec<String>>,
    trouble: Option<Phrase>,
}

/// All parts of one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Family {
    title: Wording,
    parts: Vec<Part>,
    /// By pair: steps from equal, above 0 where the first matters more; none where nothing was said.
    steps: Vec<Option<i8>>,
    at: usize,
}

impl Pairs {
    /// The families of a rubric, with what was judged before and left.
    pub fn of(rubric: &Rubric, view: &View<'_>) -> Self {
        let mut families = Vec::new();
        gather(rubric.title(), rubric.children(), &mut families);
        let mut pairs = Self {
            rubric: rubric.id().to_string(),
            families,
            family: 0,
            scroll: Scroll::default(),
            reply: None,
            trouble: None,
        };
        if let Some(left) = view.drafts.get(&pairs.field()) {
            pairs.take_up(&left.text);
        }
        pairs
    }

    /// Whether there is anything to compare.
    pub fn is_empty(&self) -> bool {
        self.families.is_empty()
    }

    /// How far what is told is turned.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Why no proposal could be made.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where it is told; the last column is the scrollbar's.
    pub fn told_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        inside.top(inside.rows.saturating_sub(1))
    }

    /// Where it is said why no proposal could be made.
    pub fn trouble_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().bottom(1)
    }

    /// The question, what was judged so far, and the proposal if there is one.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        told::rows(self, view)
    }

    /// The field its judgements are kept under.
    pub fn field(&self) -> String {
        format!("pairs {}", self.rubric)
    }

    pub(super) fn draft(&self) -> Option<Typing> {
        let is_judged = self
            .families
            .iter()
            .any(|family| family.steps.iter().any(Option::is_some));
        is_judged.then(|| Typing {
            field: self.field(),
            text: self.written(),
            over: String::new(),
        })
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        match result {
            Ok(reply) => {
                let text = reply.text.as_deref().unwrap_or_default();
                self.reply = Some(text.lines().map(str::to_owned).collect());
            }
            Err(fault) => self.trouble = Some(fault.message.clone()),
        }
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        if let Event::Key(key) = event {
            self.trouble = None;
            // the key as it was understood: an input method may have made it wide
            if let Some(Meaning::Gesture(Gesture::Digit, key)) = meaning_of(gesture::Layer::Pairs, *key)
                && let Code::Char(digit) = key.code
            {
                return self.times(digit);
            }
        }
        match input(gesture::Layer::Pairs, event) {
            Some(Input::Gesture(gesture)) => self.gesture(gesture, view),
            Some(Input::Mouse(mouse)) => {
                let len = self.rows(view).len();
                wheel(&mut self.scroll, mouse, len, Self::told_place(view));
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn gesture(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        match gesture {
            Gesture::PreviousChoice => self.lean(1),
            Gesture::NextChoice => self.lean(-1),
            Gesture::Accept => self.accept(),
            Gesture::Down => self.turn(1),
            Gesture::Up => self.turn(-1),
            Gesture::NextList => self.show(1),
            Gesture::PreviousList => self.show(-1),
            Gesture::Worst => self.worst(),
            Gesture::Propose => self.propose(view),
            Gesture::Back => self
                .draft()
                .map_or(Step::Close, |typing| Step::CloseWith(Request::Draft(typing))),
            gesture => {
                let (len, height) = (self.rows(view).len(), Self::told_place(view).height());
                if scroll_by(&mut self.scroll, gesture, len, height) {
                    return Step::Stay;
                }
                otherwise(gesture::Layer::Pairs, gesture)
            }
        }
    }

    fn here(&mut self) -> &mut Family {
        &mut self.families[self.family]
    }

    /// A step towards one side.
    fn lean(&mut self, by: i8) -> Step {
        let family = self.here();
        let step = family.steps[family.at].unwrap_or(0) + by;
        family.steps[family.at] = Some(step.clamp(-FARTHEST, FARTHEST));
        self.changed()
    }

    /// So many times, on the side it leans to, which is that of the first where it leans to none.
    fn times(&mut self, digit: char) -> Step {
        let family = self.here();
        let size = i8::try_from(digit.to_digit(10).unwrap_or(1)).unwrap_or(1) - 1;
        let below = family.steps[family.at].is_some_and(|step| step < 0);
        family.steps[family.at] = Some(if below { -size } else { size });
        self.changed()
    }

    /// Takes what stands there, equal where nothing was said, and goes to the next open pair.
    fn accept(&mut self) -> Step {
        let family = self.here();
        let at = family.at;
        family.steps[at].get_or_insert(0);
        let count = family.steps.len();
        let open = (1..=count).map(|by| (at + by) % count);
        family.at = open
            .into_iter()
            .find(|next| family.steps[*next].is_none())
            .unwrap_or((at + 1) % count);
        self.changed()
    }

    fn changed(&mut self) -> Step {
        self.reply = None;
        self.scroll = Scroll::default();
        Step::Stay
    }

    fn turn(&mut self, by: isize) -> Step {
        let family = self.here();
        let count = family.steps.len();
        family.at = family.at.saturating_add_signed(by).min(count - 1);
        self.scroll = Scroll::default();
        Step::Stay
    }

    fn show(&mut self, by: isize) -> Step {
        let count = self.families.len().cast_signed();
        self.family = (self.family.cast_signed() + by).rem_euclid(count).unsigned_abs();
        self.changed()
    }

    /// Goes to the pair that fits least.
    fn worst(&mut self) -> Step {
        let family = self.here();
        if let Some((row, column, _)) = family.live().worst {
            family.at = at_of(row, column);
        }
        self.scroll = Scroll::default();
        Step::Stay
    }

    /// Shows the proposal; where it shows already, asks for a file to write it to.
    fn propose(&mut self, view: &View<'_>) -> Step {
        let family = &self.families[self.family];
        let open = family.steps.iter().filter(|step| step.is_none()).count();
        if open > 0 {
            self.trouble = Some(Phrase::new("screen-pairs-open").with("count", open));
            return Step::Stay;
        }
        let args = Args::new().with("rubric", self.rubric.as_str());
        let args = family.pairs().fold(args, |args, (at, row, column)| {
            let value = said(family.steps[at].unwrap_or(0));
            args.with(
                "pair",
                format!("{}/{}={value}", family.parts[row].0, family.parts[column].0),
            )
        });
        if self.reply.is_some() {
            return Step::Push(Layer::Ask(Ask::proposal(args, view)));
        }
        Step::Request(Request::Act { name: ACT, args })
    }

    /// Judgements as they are kept: families by `;`, pairs by `,`.
    fn written(&self) -> String {
        let step = |step: &Option<i8>| step.map_or(String::new(), |step| step.to_string());
        let family = |family: &Family| family.steps.iter().map(step).collect::<Vec<_>>().join(",");
        self.families.iter().map(family).collect::<Vec<_>>().join(";")
    }

    fn take_up(&mut self, text: &str) {
        for (family, text) in self.families.iter_mut().zip(text.split(';')) {
            for (step, text) in family.steps.iter_mut().zip(text.split(',')) {
                *step = text.parse().ok().filter(|step: &i8| step.abs() <= FARTHEST);
            }
        }
    }
}

impl Family {
    fn new(title: &Wording, children: &[Node]) -> Self {
        let part = |node: &Node| match node {
            Node::Criterion(criterion) => (criterion.id.to_string(), criterion.title.clone()),
            Node::Indicator(indicator) => (indicator.id.to_string(), indicator.title.clone()),
        };
        let parts: Vec<Part> = children.iter().map(part).collect();
        Self {
            title: title.clone(),
            steps: vec![None; parts.len() * (parts.len() - 1) / 2],
            parts,
            at: 0,
        }
    }

    /// Every pair with its place: each part against those before it, so that consistency is known early.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize, usize)> {
        let all = (1..self.parts.len()).flat_map(|column| (0..column).map(move |row| (row, column)));
        all.enumerate().map(|(at, (row, column))| (at, row, column))
    }

    /// The two parts that are asked about.
    fn asked(&self) -> (usize, usize) {
        let found = self.pairs().find(|(at, ..)| *at == self.at);
        let (_, row, column) = found.expect("the pair pointed at is one of them");
        (row, column)
    }

    fn live(&self) -> Live {
        live(self.parts.len(), |row, column| {
            self.steps[at_of(row, column)].map(value)
        })
    }
}

/// The place of a pair of which the first part stands before the second.
fn at_of(row: usize, column: usize) -> usize {
    column * (column - 1) / 2 + row
}

fn value(step: i8) -> f64 {
    let size = f64::from(step.abs()) + 1.0;
    if step < 0 { 1.0 / size } else { size }
}

/// A judgement as it is written: 3, 1 or 1/3.
fn said(step: i8) -> String {
    if step < 0 {
        format!("1/{}", 1 - step)
    } else {
        (step + 1).to_string()
    }
}

fn gather(title: &Wording, nodes: &[Node], families: &mut Vec<Family>) {
    if (2..=MOST).contains(&nodes.len()) {
        families.push(Family::new(title, nodes));
    }
    for node in nodes {
        if let Node::Criterion(criterion) = node {
            gather(&criterion.title, &criterion.children, families);
        }
    }
}
