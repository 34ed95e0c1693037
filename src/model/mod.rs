//! Who and what: the ids, people, units, places, needs, projects and evidence that everything else speaks of.
//!
//! Plain values, checked where they are made; nothing here asks the clock, reads a file or judges. Start at
//! [`project`].

pub mod date;
pub mod evidence;
pub mod fact;
pub mod id;
pub mod moment;
pub mod people;
pub mod place;
pub mod project;

pub use date::Date;
pub use evidence::{Evidence, EvidenceStatus};
pub use fact::{FactValue, Facts};
pub use id::{
    CriterionId, EvidenceId, FactId, IndicatorId, KindId, NeedId, PersonId, PlaceId, ProjectId, RubricId,
    UnitId,
};
pub use moment::Moment;
pub use people::{Party, Person, Role};
pub use place::{Need, Place, Unit};
pub use project::{Edition, Partner, Project};
