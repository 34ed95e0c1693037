//! Words of the user's own where most people use known ones: they are taken, and asked about.

use crate::diag::Finding;
use crate::model::place::PLACE_KINDS;
use crate::model::project::ORGANISATION_MODELS;
use crate::syntax::suggest::nearest;
use crate::text::{Phrase, Source, Span};
use crate::workbench::args::Args;
use crate::workbench::asks::register::OnRecord;
use crate::workbench::{Fault, Workbench};

/// What is to be said about the kind of place that was given.
pub(super) fn place_kind(bench: &Workbench, args: &Args) -> Result<Vec<Finding>, Fault> {
    let Some(given) = unknown(args, "kind", PLACE_KINDS) else {
        return Ok(Vec::new());
    };
    let others = bench.ask(OnRecord)?.places;
    let is_used = others
        .iter()
        .any(|place| place.kind == given && Some(place.id.as_str()) != args.get("id"));
    Ok(asked("unusual-place-kind", "--kind", given, is_used, PLACE_KINDS))
}

/// What is to be said about the way of being organised that was given.
pub(super) fn model(bench: &Workbench, args: &Args) -> Result<Vec<Finding>, Fault> {
    let Some(given) = unknown(args, "model", ORGANISATION_MODELS) else {
        return Ok(Vec::new());
    };
    let others = bench.ask(OnRecord)?.projects;
    let is_used = others.iter().any(|project| {
        project.model.as_deref() == Some(given) && Some(project.id.as_str()) != args.get("id")
    });
    Ok(asked(
        "unusual-model",
        "--model",
        given,
        is_used,
        ORGANISATION_MODELS,
    ))
}

/// The word given, where it is none of the known ones.
fn unknown<'a>(args: &'a Args, name: &str, known: &[&str]) -> Option<&'a str> {
    let given = args.get(name)?.trim();
    (!given.is_empty() && !known.contains(&given)).then_some(given)
}

/// A word that other records use was meant; of any other it is asked whether it was.
fn asked(
    name: &'static str,
    option: &'static str,
    given: &str,
    is_used: bool,
    known: &[&str],
) -> Vec<Finding> {
    if is_used {
        return Vec::new();
    }
    let source = Source::new(option, given);
    let message = Phrase::new(format!("finding-{name}")).with("found", given);
    let hint = match nearest(given, known.iter().copied()) {
        Some(near) => Phrase::new("fault-did-you-mean").with("id", near),
        None => Phrase::new(format!("finding-{name}-hint")).with("known", known.join(", ")),
    };
    vec![Finding::warning(name, &source, Span::new(0, given.len()), message).hint(hint)]
}
