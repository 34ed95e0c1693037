//! From the text of the settings to their values, with all there is to say about it.

use std::collections::BTreeMap;

use super::keyboard::{KeyLayer, Keyboard, Remap};
use super::table::{KEYS, Kind, SETTINGS, Setting};
use crate::diag::{Finding, Margin, Sink};
use crate::syntax::{self, Field, Fields};
use crate::text::{Source, Span};

/// What a text sets.
pub(super) struct Read {
    /// What was set, by key; empty texts set nothing.
    pub(super) values: BTreeMap<&'static str, String>,
    /// The remaps that hold.
    pub(super) remaps: Vec<Remap>,
    /// What is to be said about the text.
    pub(super) findings: Vec<Finding>,
}

/// Reads it; whatever is broken is told and left out.
pub(super) fn read(source: &Source, keyboard: Keyboard) -> Read {
    let sink = Sink::new();
    let margin = Margin::new(source, &sink);
    let (values, remaps) = {
        let table = syntax::read(source, &sink);
        let mut fields = Fields::of(&table, margin);
        let values = SETTINGS
            .iter()
            .filter_map(|setting| Some((setting.key, value(setting, &fields.may(setting.key))?)))
            .collect();
        let remaps = fields.may(KEYS).table().map_or_else(Vec::new, |mut keys| {
            let layers = (keyboard.layers)();
            layers
                .iter()
                .flat_map(|layer| of_layer(layer, &mut keys))
                .collect()
        });
        (values, remaps)
    };
    let remaps = admitted(remaps, keyboard, margin);
    Read {
        values,
        remaps,
        findings: sink.into_findings(),
    }
}

fn value(setting: &Setting, field: &Field<'_>) -> Option<String> {
    let value = match setting.kind {
        Kind::Choice(words) => {
            let pairs: Vec<(&'static str, &'static str)> = words.iter().map(|word| (*word, *word)).collect();
            field.word(&pairs)?.value.to_owned()
        }
        Kind::Text => field.text()?.value.to_owned(),
        Kind::Whole(least, most, _) => field.whole(least..=most)?.value.to_string(),
    };
    (!value.is_empty()).then_some(value)
}

/// The remaps of one layer, each with its place.
fn of_layer(layer: &KeyLayer, keys: &mut Fields<'_>) -> Vec<(Remap, Span)> {
    let Some(mut fields) = keys.may(layer.name).table() else {
        return Vec::new();
    };
    let remap = |(gesture, _): &(&'static str, &'static str)| {
        let keys = fields.may(gesture).text()?;
        let remap = Remap {
            layer: layer.name.to_owned(),
            gesture: (*gesture).to_owned(),
            keys: keys.value.to_owned(),
        };
        Some((remap, keys.span))
    };
    layer.gestures.iter().filter_map(remap).collect()
}

/// Leaves out what the screen objects to.
fn admitted(remaps: Vec<(Remap, Span)>, keyboard: Keyboard, margin: Margin<'_>) -> Vec<Remap> {
    let (mut remaps, spans): (Vec<Remap>, Vec<Span>) = remaps.into_iter().unzip();
    let objections = (keyboard.check)(&remaps);
    for objection in &objections {
        let remark = margin.error(objection.name, spans[objection.at]);
        let remark = objection
            .with
            .iter()
            .fold(remark, |remark, (gap, text)| remark.with(gap, text.as_str()));
        remark.hint().put();
    }
    let mut at = 0..;
    remaps.retain(|_| {
        let at = at.next();
        !objections.iter().any(|objection| Some(objection.at) == at)
    });
    remaps
}
