//! The stack of layers: the top one has the keys, and what it wants done is done here.

use super::app::{Effects, Screen, State};
use super::desk::Spot;
use super::layer::{Card, Evidence, Filling, Layer, Pick, Records, Request, Step};
use super::news::{Asker, Over, Work};
use crate::tui::event::Event;
use crate::tui::run::Effect;

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
            Step::Leave(request) => {
                self.layers.clear();
                self.request(request, Asker::Screen)
            }
        }
    }

    fn keep_layer(&mut self, layer: Layer) -> Effects {
        self.layers.push(layer);
        Vec::new()
    }

    fn request(&mut self, request: Request, asker: Asker) -> Effects {
        match request {
            Request::Act { name, args } => vec![Self::act(name, args, asker)],
            Request::Draft { field, text } => {
                self.drafts.insert(field.clone(), text.clone());
                vec![Effect::Work(Work::Keep { field, text })]
            }
            Request::Forget { field } => {
                self.drafts.remove(&field);
                vec![Effect::Work(Work::Forget { field })]
            }
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
            Request::Mouse => self.turn_mouse(),
        }
    }

    /// Opens a layer for which everything is at hand.
    pub(super) fn open_over(&mut self, over: Over) {
        let known = self.case.as_ref().map(|case| case.project.id.to_string());
        let view = self.view();
        let layer = match over {
            Over::Records => Layer::Records(Records::new()),
            Over::Evidence => Layer::Evidence(Evidence::new()),
            Over::Card => Layer::Card(Card::new()),
            Over::AddProject => Layer::Form(Filling::new("project", None, &view)),
            Over::Rubric => {
                let Some(row) = self.queue.selected() else { return };
                Layer::Pick(Pick::rubric(row.id.clone(), &view))
            }
            Over::EditProject => Layer::Form(Filling::new("project", known.as_deref(), &view)),
        };
        self.layers.push(layer);
    }
}
