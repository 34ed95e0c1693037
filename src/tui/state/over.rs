//! The stack of layers: the top one has the keys, and what it wants done is done here.

use super::app::{Effects, Screen, State};
use super::desk::Spot;
use super::layer::{Card, Evidence, Filling, History, Layer, Pick, Projector, Records, Request, Step};
use super::news::{Asker, Over, Work};
use crate::tui::event::Event;
use crate::tui::run::Effect;
use crate::workbench::asks::past::{Change, Past};
use crate::workbench::draft::{By, Left};

impl State {
    /// Gives an event to the layer that was on top.
    pub(super) fn through_layer(&mut self, mut layer: Layer, event: &Event) -> Effects {
        let step = layer.update(event, &self.view());
        match step {
            Step::Stay => self.keep_layer(layer),
            Step::Close => Vec::new(),
            Step::Push(above) => {
                self.layers.push(layer);
                self.keep_layer(above)
            }
            Step::Request(request) => {
                self.layers.push(layer);
                self.request(request, Asker::Layer)
            }
            Step::CloseWith(request @ Request::Act { .. }) => {
                self.layers.push(layer);
                self.request(request, Asker::ClosingLayer)
            }
            Step::CloseWith(request) => self.request(request, Asker::Screen),
            Step::CloseBoth(request) => {
                self.layers.pop();
                self.request(request, Asker::Screen)
            }
            Step::Leave(request) => {
                self.layers.clear();
                self.request(request, Asker::Screen)
            }
        }
    }

    /// Makes a text that another run of the program left this run's own, when a layer has just been opened with it.
    pub(super) fn go_on(&mut self, layers_before: usize) -> Effects {
        let opened = self.layers.last().filter(|_| self.layers.len() > layers_before);
        let Some(field) = opened.and_then(Layer::field) else {
            return Vec::new();
        };
        match self.drafts.get_mut(&field) {
            Some(left) if left.by == By::Elsewhere => {
                left.by = By::Here;
                let text = left.text.clone();
                vec![Effect::Work(Work::GoOn { field, text })]
            }
            _ => Vec::new(),
        }
    }

    fn keep_layer(&mut self, layer: Layer) -> Effects {
        self.layers.push(layer);
        Vec::new()
    }

    fn request(&mut self, request: Request, asker: Asker) -> Effects {
        match request {
            Request::Act { name, args } => vec![Self::act(name, args, asker)],
            Request::Draft(typing) => {
                let left = Left::here(typing.text.as_str(), typing.over.as_str());
                self.drafts.insert(typing.field.clone(), left);
                vec![Effect::Work(Work::Keep(typing))]
            }
            Request::Forget { field } => {
                self.drafts.remove(&field);
                vec![Effect::Work(Work::Forget { field })]
            }
            Request::Rubric(wish) => self.wish(wish),
            Request::Stop => self.stop(),
            Request::History(of) => vec![Effect::Work(Work::History(of))],
            Request::Goto(indicator) => {
                self.leave_here();
                if let Some(case) = &self.case {
                    self.desk.go(case, Spot::Indicator(indicator));
                    self.screen = Screen::Desk;
                }
                Vec::new()
            }
            Request::Filter(words) => {
                let narrowed = self.layers.iter_mut().rev().any(|layer| layer.narrow(&words));
                if narrowed { Vec::new() } else { self.narrow(&words) }
            }
            Request::Edit(text) => vec![Effect::Work(Work::Edit(text))],
            Request::Mouse => self.turn_mouse(),
            Request::Copy(text) => self.copy(text),
            Request::Choose(deed) => self.choose(deed),
            Request::Beside(way) => self.table_beside(way),
            Request::Tour => self.take_tour(),
            Request::Set { key, value } => vec![Effect::Work(Work::Set { key, value })],
        }
    }

    /// Opens the past of something, or tells what happened since where it is open already.
    pub(super) fn open_history(&mut self, of: Past, changes: Vec<Change>) {
        let open = self.layers.iter_mut().find_map(|layer| match layer {
            Layer::History(history) if *history.of() == of => Some(history),
            _ => None,
        });
        match open {
            Some(history) => history.renew(changes),
            None => self.layers.push(Layer::History(History::new(of, changes))),
        }
    }

    /// The pasts that are open, to be read again.
    pub(super) fn open_pasts(&self) -> Effects {
        let pasts = self.layers.iter().filter_map(|layer| match layer {
            Layer::History(history) => Some(history.of().clone()),
            _ => None,
        });
        pasts.map(|of| Effect::Work(Work::History(of))).collect()
    }

    /// Opens a layer for which everything is at hand.
    pub(super) fn open_over(&mut self, over: Over) {
        let known = self.case.as_ref().map(|case| case.project.id.to_string());
        let view = self.view();
        let layer = match over {
            Over::Records => Layer::Records(Records::new()),
            Over::Evidence => Layer::Evidence(Evidence::new()),
            Over::Card => Layer::Card(Card::new()),
            Over::Projector => Layer::Projector(Projector::new(&self.who.name, view.register)),
            Over::AddProject => Layer::Form(Filling::new("project", None, &view)),
            Over::Call(act) => Layer::Form(Filling::call(act, &self.at_hand(), &view)),
            Over::Rubric => {
                let Some(row) = self.queue.selected() else { return };
                Layer::Pick(Pick::rubric(row.id.clone(), &view))
            }
            Over::EditProject => Layer::Form(Filling::new("project", known.as_deref(), &view)),
        };
        self.layers.push(layer);
    }
}
