//! Acts that are chosen by name: what is at hand is filled in, what is missing is asked for, what is grave is confirmed,
//! and the answer is shown.

use super::app::{Effects, Screen, State};
use super::layer::form::{is_grave, is_record};
use super::layer::palette::Deed;
use super::layer::{Answer, Confirm, Layer, Methods, Pairs, Palette, Preferences};
use super::news::{Asker, Over, Then, Work};
use super::reading::Wish;
use crate::text::Phrase;
use crate::tui::event::Event;
use crate::tui::gesture::{Gesture, ROWS};
use crate::tui::run::Effect;
use crate::workbench::act::Act;
use crate::workbench::args::{Arg, Args, Kind, Place};
use crate::workbench::at_hand::AtHand;
use crate::workbench::reply::Next;
use crate::workbench::{Fault, Reply};

/// The most deeds that are remembered.
const RECENT: usize = 8;

impl State {
    /// Opens the list of what can be done on this screen.
    pub(super) fn open_palette(&mut self) -> Effects {
        let palette = Palette::over(self.keys(), &[], &self.view());
        self.put_over(Layer::Palette(palette))
    }

    /// Does what was chosen in the palette, which is closed by now.
    pub(super) fn choose(&mut self, deed: Deed) -> Effects {
        let word = deed.word();
        self.recent.retain(|recent| *recent != word);
        self.recent.insert(0, word);
        self.recent.truncate(RECENT);
        match deed {
            Deed::Press(_, key) => self.meet(&Event::Key(key)),
            Deed::Call(act) => self.call(act),
        }
    }

    /// What an act is about where none is named.
    pub(super) fn at_hand(&self) -> AtHand {
        let on_table = self.case.as_ref().map(|case| case.project.id.to_string());
        let selected = || self.queue.selected().map(|row| row.id.to_string());
        AtHand {
            project: on_table.or_else(selected),
            indicator: self.view().indicator.map(ToString::to_string),
        }
    }

    fn call(&mut self, name: &'static str) -> Effects {
        // these have a place of their own on the screen, where more is shown
        match name {
            "seal" if self.at_hand().project.is_some() => return self.press(Gesture::Seal),
            "rubric weigh" => {
                if let Some(pairs) = self.pairs() {
                    return self.put_over(Layer::Pairs(pairs));
                }
            }
            "method" => return self.put_over(Layer::Methods(Methods::new())),
            "rubric show" => return vec![Effect::Work(Work::Rubric(Wish::Shelve(None)))],
            "config set" => return self.put_over(Layer::Preferences(Preferences::new())),
            _ => {}
        }
        let act = Act::find(name).expect("the palette offers acts of the table");
        let (filled, left) = self.at_hand().fill_in(act);
        if is_record(name) || asks(left) {
            return self.ask_for(act);
        }
        let args = filled
            .iter()
            .fold(Args::new(), |args, (name, value)| args.with(name, value.as_str()));
        if is_grave(name) {
            return self.put_over(Layer::Confirm(Confirm::call(name, args)));
        }
        vec![Self::act(name, args, Asker::Reader)]
    }

    /// The judgements of the rubric on the table, if there is one with parts to compare.
    fn pairs(&self) -> Option<Pairs> {
        let case = self.case.as_ref()?;
        let pairs = Pairs::of(&case.rubric, &self.view());
        (!pairs.is_empty()).then_some(pairs)
    }

    /// Opens the form of an act; one that asks for parts of a project has the selected project put on the table first.
    fn ask_for(&self, act: &Act) -> Effects {
        let over = Over::Call(act.name);
        let row = self
            .queue
            .selected()
            .filter(|row| row.rubric.is_some() || row.total > 0);
        let is_over_list = self.screen == Screen::Queue && self.case.is_none();
        if let Some(row) = row.filter(|_| is_over_list && needs_table(act)) {
            let (project, then) = (row.id.clone(), Then::Open(over));
            return vec![Effect::Work(Work::Table { project, then })];
        }
        vec![Effect::Work(Work::Furnish(over))]
    }

    /// Makes a gesture of the screen, as its key does.
    fn press(&mut self, gesture: Gesture) -> Effects {
        self.layers.clear();
        let keys = self.keys();
        let mut rows = ROWS
            .iter()
            .filter(|row| row.layer == keys && row.gesture == gesture);
        let key = rows.next().and_then(|row| row.keys().next());
        key.map_or_else(Vec::new, |key| self.gesture(gesture, key))
    }

    /// Shows what an act that was chosen by name answered: a line where it is said, a text where it can be read.
    ///
    /// What an act would do is asked about, with all it told of that.
    pub(super) fn read(&mut self, name: &'static str, args: Args, reply: &Reply) {
        if reply.next == Next::Yes {
            let confirm = Confirm::told_first(name, args.with("yes", ""), reply);
            return self.layers.push(Layer::Confirm(confirm));
        }
        match (Answer::of(name, reply), reply.lines.first()) {
            (Some(answer), _) => self.layers.push(Layer::Answer(answer)),
            (None, Some(line)) => self.say(line.clone()),
            (None, None) => self.say(Phrase::new("screen-answer-done").with("act", name)),
        }
    }

    /// Shows why it was refused.
    pub(super) fn read_fault(&mut self, name: &'static str, fault: &Fault) {
        match Answer::refused(name, fault) {
            Some(answer) => self.layers.push(Layer::Answer(answer)),
            None => self.trouble(fault),
        }
    }
}

/// Whether there is something to ask for: what must be there, and all that may be chosen.
fn asks(left: &[Arg]) -> bool {
    let is_asked = |arg: &Arg| !matches!(arg.place, Place::Optional | Place::Flag);
    left.iter().any(is_asked)
}

fn needs_table(act: &Act) -> bool {
    let is_part = |arg: &Arg| matches!(arg.kind, Kind::Indicator | Kind::Evidence);
    act.name == "evidence" || act.args.iter().any(is_part)
}
