//! Who works, asked on the terminal where nothing else tells.

use std::io::{BufRead, IsTerminal as _, Write};

use super::print::shown;
use crate::model::Person;
use crate::text::{Lang, Phrase};
use crate::workbench::{Fault, Session, Workbench};

/// The fault of a run that does not know whose it is.
const UNCLEAR: &str = "which-person";

/// Does something in a session; where it is not clear who works and somebody sits at a terminal, asks and does it again
/// as that person.
///
/// Nothing was changed before that fault, so doing it again does it once.
pub fn asking<T>(
    session: &mut Session,
    mut run: impl FnMut(&Session) -> Result<T, Fault>,
) -> Result<T, Fault> {
    let fault = match run(session) {
        Err(fault) if fault.name == UNCLEAR && is_at_terminal() => fault,
        result => return result,
    };
    let people = Workbench::open(session)?.people()?;
    let (mut keyboard, mut screen) = (std::io::stdin().lock(), std::io::stderr().lock());
    let Some(id) = ask(&people, session.lang, &mut keyboard, &mut screen) else {
        return Err(fault);
    };
    // an act may read its lines from the same keyboard
    drop((keyboard, screen));
    session.person = Some(id);
    run(session)
}

fn is_at_terminal() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Lists the people and reads one of their ids; none where there is nobody, or nothing is answered.
fn ask(people: &[Person], lang: Lang, keyboard: &mut dyn BufRead, screen: &mut dyn Write) -> Option<String> {
    if people.is_empty() {
        return None;
    }
    for person in people {
        let line = format!("  {}  {}", person.id, person.name.say(lang));
        writeln!(screen, "{}", shown(&line)).ok()?;
    }
    write!(screen, "{} ", Phrase::new("reply-which-person").say(lang)).ok()?;
    screen.flush().ok()?;
    let mut answer = String::new();
    keyboard.read_line(&mut answer).ok()?;
    let answer = answer.trim();
    (!answer.is_empty()).then(|| answer.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::PersonId;
    use crate::text::Wording;

    fn check(ids: &[&str], typed: &str, expected: Option<&str>) -> String {
        let person = |id: &&str| Person {
            id: PersonId::new(id).expect("an id"),
            name: Wording::new(id.to_uppercase()),
            roles: [].into(),
            unit: None,
            party: None,
        };
        let people: Vec<Person> = ids.iter().map(person).collect();
        let mut screen = Vec::new();
        let answer = ask(&people, Lang::EN, &mut typed.as_bytes(), &mut screen);
        assert_eq!(answer.as_deref(), expected, "{typed:?}");
        String::from_utf8(screen).expect("it is UTF-8")
    }

    #[test]
    fn the_people_are_listed_and_one_is_named() {
        let said = check(&["li", "wang"], "wang\n", Some("wang"));
        assert!(said.starts_with("  li  LI\n  wang  WANG\n"), "{said}");
    }

    #[test]
    fn no_answer_names_nobody() {
        check(&["li", "wang"], "\n", None);
        check(&["li", "wang"], "", None);
        assert_eq!(check(&[], "li\n", None), "", "nobody is there to choose");
    }
}
