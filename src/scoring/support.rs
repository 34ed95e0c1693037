//! What a mark rests on, and how far that carries it.

use std::collections::BTreeSet;

use super::{Dossier, Mark};
use crate::model::{Date, Evidence, EvidenceStatus};
use crate::number::{Exact, geometric_mean};
use crate::rubric::{Class, Level, Requirement, Rubric, Support};

/// What one item is worth at one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Worth {
    /// It counts.
    Counts,
    /// It supports a mark up to the cap; its quantity is worth this share of what it was, 0 to 1.
    Context(Exact),
    /// It is recorded and shown, without credit.
    Vanity,
    /// Its kind is not looked at here, or not known to the rubric.
    Elsewhere,
    /// It was withdrawn.
    Retired,
    /// It says itself that there is none of what it is about: its quantity is 0.
    Nothing,
}

/// The items a mark cites, with their worth, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Basis<'a> {
    pub(super) items: Vec<(&'a Evidence, Worth)>,
}

/// One part of a requirement that the evidence does not meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shortfall {
    pub(super) measure: Asked,
    pub(super) needed: Exact,
    pub(super) found: Exact,
}

/// What a requirement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Items,
    Quantity,
    Corroborators,
    Months,
}

/// Which items may meet a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admitted {
    /// Counting items and context: at the cap and below it.
    Context,
    /// Counting items alone: above the cap.
    CountingOnly,
}

impl<'a> Basis<'a> {
    /// Weighs the items `mark` cites by the rule of one indicator.
    pub(super) fn of(rubric: &Rubric, rule: &Support, dossier: &'a Dossier, mark: &Mark) -> Self {
        if mark.cites.is_empty() {
            return Self::default();
        }
        let mut cited: Vec<&Evidence> = dossier
            .evidence
            .iter()
            .filter(|item| mark.cites.contains(&item.id))
            .collect();
        cited.sort_by(|one, other| one.id.cmp(&other.id));
        Self {
            items: cited
                .into_iter()
                .map(|item| (item, worth(rubric, rule, item, dossier.as_of)))
                .collect(),
        }
    }

    /// True when at least one item counts.
    pub(super) fn counts(&self) -> bool {
        self.items.iter().any(|(_, worth)| *worth == Worth::Counts)
    }

    /// What is missing for a requirement; empty when it is met.
    pub(super) fn shortfalls(
        &self,
        asked: &Requirement,
        admitted: Admitted,
        own: &OwnNames,
    ) -> Vec<Shortfall> {
        let items: Vec<_> = self.admitted(asked, admitted).collect();
        let mut missing = Vec::new();
        let mut expect = |measure, needed: Exact, found: Exact| {
            if found < needed {
                missing.push(Shortfall {
                    measure,
                    needed,
                    found,
                });
            }
        };
        expect(Asked::Items, Exact::from(asked.items), Exact::from(items.len()));
        if let Some(quantity) = &asked.quantity {
            expect(
                Asked::Quantity,
                quantity.clone(),
                items
                    .iter()
                    .filter_map(|(item, worth)| quantity_of(item, worth))
                    .sum(),
            );
        }
        if let Some(corroborators) = asked.corroborators {
            let found = own.independent(items.iter().map(|(item, _)| *item));
            expect(
                Asked::Corroborators,
                Exact::from(corroborators),
                Exact::from(found),
            );
        }
        if let Some(months) = asked.months {
            let found = months_covered(items.iter().map(|(item, _)| *item));
            expect(Asked::Months, Exact::from(i64::from(months)), Exact::from(found));
        }
        missing
    }

    fn meets(&self, asked: &Requirement, admitted: Admitted, own: &OwnNames) -> bool {
        self.shortfalls(asked, admitted, own).is_empty()
    }

    fn admitted(
        &self,
        asked: &Requirement,
        admitted: Admitted,
    ) -> impl Iterator<Item = (&'a Evidence, &Worth)> {
        let fits = move |worth: &Worth| match worth {
            Worth::Counts => true,
            Worth::Context(_) => admitted == Admitted::Context,
            _ => false,
        };
        let items = self
            .items
            .iter()
            .filter(move |(item, worth)| fits(worth) && asked.kinds.contains(&item.kind));
        items.map(|(item, worth)| (*item, worth))
    }
}

/// Which items the requirements of a level may be met with.
pub(super) fn admitted_at(level: &Level, rule: &Support) -> Admitted {
    if level.value > rule.cap {
        Admitted::CountingOnly
    } else {
        Admitted::Context
    }
}

/// How many of `levels`, counted from the lowest, the evidence supports; the lowest always is.
///
/// A level is supported when its own requirements and those of all levels below it are met, and above the cap only
/// with at least one item that counts.
pub(super) fn supported(levels: &[Level], rule: &Support, basis: &Basis<'_>, own: &OwnNames) -> usize {
    let stands = |level: &&Level| {
        let admitted = admitted_at(level, rule);
        let carried = admitted == Admitted::Context || basis.counts();
        carried
            && level
                .requires
                .iter()
                .all(|asked| basis.meets(asked, admitted, own))
    };
    levels.iter().take_while(stands).count().max(1)
}

/// True when a score above the cap is supported, where answers are not levels.
pub(super) fn supports_beyond_cap(rule: &Support, basis: &Basis<'_>, own: &OwnNames) -> bool {
    basis.counts()
        && rule
            .requires
            .iter()
            .all(|asked| basis.meets(asked, Admitted::CountingOnly, own))
}

/// How many of `levels`, counted from the lowest, some evidence could support.
pub(super) fn attainable(levels: &[Level], rule: &Support) -> usize {
    let attainable = |level: &&Level| {
        let admitted = admitted_at(level, rule);
        let carried = admitted == Admitted::Context || !rule.counts.is_empty();
        carried
            && level
                .requires
                .iter()
                .all(|asked| can_be_met(asked, rule, admitted))
    };
    levels.iter().take_while(attainable).count().max(1)
}

/// True when some evidence could support a score above the cap, where answers are not levels.
pub(super) fn attainable_beyond_cap(rule: &Support) -> bool {
    !rule.counts.is_empty()
        && rule
            .requires
            .iter()
            .all(|asked| can_be_met(asked, rule, Admitted::CountingOnly))
}

fn can_be_met(asked: &Requirement, rule: &Support, admitted: Admitted) -> bool {
    let looked_at =
        |kind| rule.counts.contains(kind) || (admitted == Admitted::Context && rule.context.contains(kind));
    asked.kinds.iter().any(looked_at)
}

/// What an item is worth at an indicator with this rule.
pub(super) fn worth(rubric: &Rubric, rule: &Support, item: &Evidence, as_of: Option<Date>) -> Worth {
    if item.status == EvidenceStatus::Retired {
        return Worth::Retired;
    }
    if item.quantity.as_ref().is_some_and(Exact::is_zero) {
        return Worth::Nothing;
    }
    if rule.counts.contains(&item.kind) {
        return Worth::Counts;
    }
    let kind = rubric.evidence_kind(&item.kind);
    if rule.context.contains(&item.kind) {
        return Worth::Context(
            kind.and_then(|kind| kind.half_life)
                .map_or(Exact::ONE, |half_life| remaining(item, half_life, as_of)),
        );
    }
    match kind.map(|kind| kind.class) {
        Some(Class::Vanity) => Worth::Vanity,
        _ => Worth::Elsewhere,
    }
}

/// ½ to the power months / half-life, rounded half to even to 12 decimals where it is no whole power; 1 where either
/// date is unknown or the item is younger than `as_of`.
fn remaining(item: &Evidence, half_life: u32, as_of: Option<Date>) -> Exact {
    let (Some(date), Some(as_of)) = (item.date, as_of) else {
        return Exact::ONE;
    };
    let months = u32::try_from(date.months_until(as_of)).unwrap_or(0);
    if half_life == 0 {
        return Exact::ONE;
    }
    let half = Exact::ratio(1, 2).expect("two is not zero");
    let (whole, rest) = (months / half_life, months % half_life);
    if rest == 0 {
        return half.power(whole);
    }
    let (aged, fresh) = (
        Exact::from(i64::from(rest)),
        Exact::from(i64::from(half_life - rest)),
    );
    let part = geometric_mean(&[(&aged, &half), (&fresh, &Exact::ONE)]).expect("both weights are above 0");
    half.power(whole) * part
}

/// The quantity an item adds; one without a stated quantity adds none.
fn quantity_of(item: &Evidence, worth: &Worth) -> Option<Exact> {
    let quantity = item.quantity.as_ref()?;
    Some(match worth {
        Worth::Context(share) => quantity * share,
        _ => quantity.clone(),
    })
}

fn months_covered<'a>(items: impl Iterator<Item = &'a Evidence>) -> i64 {
    let mut dates: Vec<Date> = items.filter_map(|item| item.date).collect();
    dates.sort_by_key(|date| (date.months(), *date));
    match (dates.first(), dates.last()) {
        (Some(first), Some(last)) => i64::from(first.months_until(*last)),
        _ => 0,
    }
}

/// The names of the project's own unit, whose confirmation is not independent.
#[derive(Debug, Default)]
pub(super) struct OwnNames(BTreeSet<String>);

impl OwnNames {
    pub(super) fn of(dossier: &Dossier) -> Self {
        Self(dossier.own_names.iter().map(|name| plain(name)).collect())
    }

    /// How many distinct parties beside the own unit confirm any of the items.
    fn independent<'a>(&self, items: impl Iterator<Item = &'a Evidence>) -> usize {
        let names = items
            .flat_map(|item| &item.corroborated_by)
            .map(|name| plain(name));
        names
            .filter(|name| !name.is_empty() && !self.0.contains(name))
            .collect::<BTreeSet<_>>()
            .len()
    }
}

/// A name without outer blanks and in lower case, so that one party written twice is one party.
fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}
