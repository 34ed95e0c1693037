//! New stores of the user's own.

use serde_json::json;

use crate::ledger::Event;
use crate::model::{Person, PersonId, Role};
use crate::text::{Phrase, Wording};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Session, Workbench};

/// `init --as ID --name N`: a new store whose first person may do everything.
pub fn init(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let Some(id) = &session.person else {
        return Err(Fault::user("no-person", Phrase::new("fault-init-no-person"))
            .hint(Phrase::new("fault-init-no-person-hint")));
    };
    let id = PersonId::new(id).ok_or_else(|| crate::workbench::records::bad_id(id))?;
    let person = Person {
        name: Wording::new(args.get("name").unwrap_or(id.as_str())),
        roles: [Role::Evaluator, Role::Chair, Role::Office].into(),
        party: None,
        unit: None,
        id,
    };
    let path = session.store_path()?;
    let mut bench = Workbench::create(session, &path, &person.id)?;
    bench.record(&[Event::Person(person.clone())])?;
    bench.remember()?;
    let line = Phrase::new("reply-created")
        .with("store", path.display().to_string())
        .with("person", person.id.as_str());
    let json = json!({"store": path, "people": [crate::workbench::records::person_json(&person)]});
    Ok(Reply::line(json, line))
}
