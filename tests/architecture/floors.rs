//! The one table of floors: each folder of `src`, how high it stands, and which folders it may import.
//!
//! A path goes in, its floor comes out.
//! The table has no circle, and only the workbench may open the store and the exchange; the tests below hold both.

/// One folder of `src`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Floor {
    /// How high it stands; imports never lead to a higher number.
    pub(crate) number: u8,
    /// The folder's name, which is the module's name.
    pub(crate) name: &'static str,
    /// The modules it may import.
    pub(crate) imports: &'static [&'static str],
}

/// Every folder that may stand in `src`, ground first.
pub(crate) const FLOORS: [Floor; 18] = [
    floor(0, "text", &[]),
    floor(0, "number", &[]),
    floor(0, "method", &[]),
    floor(0, "model", &["number", "text"]),
    floor(1, "diag", &["text"]),
    floor(2, "syntax", &["diag", "text", "number"]),
    floor(3, "rubric", &["syntax", "diag", "text", "number", "model"]),
    floor(4, "scoring", &["rubric", "model", "number", "method", "text"]),
    floor(5, "ledger", &["scoring", "rubric", "model", "number", "text"]),
    floor(6, "round", UP_TO_LEDGER),
    floor(6, "store", &["ledger", "model", "number", "text"]),
    floor(7, "panel", UP_TO_ROUND),
    floor(7, "exchange", UP_TO_ROUND),
    floor(8, "analysis", UP_TO_PANEL),
    floor(9, "report", UP_TO_ANALYSIS),
    floor(10, "workbench", EVERYTHING_BELOW),
    floor(11, "cli", WORKBENCH_AND_VALUES),
    floor(11, "tui", WORKBENCH_AND_VALUES),
];

const UP_TO_LEDGER: &[&str] = &[
    "ledger", "scoring", "rubric", "syntax", "diag", "text", "number", "method", "model",
];

const UP_TO_ROUND: &[&str] = &[
    "round", "ledger", "scoring", "rubric", "syntax", "diag", "text", "number", "method", "model",
];

const UP_TO_PANEL: &[&str] = &[
    "panel", "round", "ledger", "scoring", "rubric", "syntax", "diag", "text", "number", "method", "model",
];

const UP_TO_ANALYSIS: &[&str] = &[
    "analysis", "panel", "round", "ledger", "scoring", "rubric", "syntax", "diag", "text", "number",
    "method", "model",
];

const EVERYTHING_BELOW: &[&str] = &[
    "report", "analysis", "panel", "exchange", "round", "store", "ledger", "scoring", "rubric", "syntax",
    "diag", "text", "number", "method", "model",
];

/// What people's floors may see: the workbench, and the values it hands out.
const WORKBENCH_AND_VALUES: &[&str] = &[
    "workbench",
    "report",
    "analysis",
    "panel",
    "round",
    "ledger",
    "scoring",
    "rubric",
    "diag",
    "text",
    "number",
    "model",
];

/// The top-level files of `src`: the library's list of modules, and the program that chooses a floor of people.
const TOP_FILES: [(&str, Floor); 2] = [
    ("src/lib.rs", floor(12, "lib", &[])),
    ("src/main.rs", floor(12, "main", &["cli", "tui", "workbench"])),
];

/// Returns the floor a source file of `src` belongs to; none if its folder is not in the table.
pub(crate) fn floor_of(path: &str) -> Option<Floor> {
    let top = TOP_FILES
        .iter()
        .find(|(file, _)| *file == path)
        .map(|(_, floor)| *floor);
    top.or_else(|| folder_of(path).and_then(named))
}

/// Returns the folder of `src` a path lies in; none for files directly in `src` and for files elsewhere.
pub(crate) fn folder_of(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?
        .split_once('/')
        .map(|(folder, _)| folder)
}

/// Returns the row of the table with this name.
pub(crate) fn named(name: &str) -> Option<Floor> {
    FLOORS.iter().find(|floor| floor.name == name).copied()
}

/// Returns a chain of names that leads from one name back to itself, if any such chain exists.
pub(crate) fn circle<'a>(arrows: &[(&'a str, &'a str)]) -> Option<Vec<&'a str>> {
    arrows
        .iter()
        .find_map(|(from, _)| way_back(arrows, &mut vec![*from]))
}

/// Extends `way` until it ends where it began; names once visited are not visited again.
fn way_back<'a>(arrows: &[(&'a str, &'a str)], way: &mut Vec<&'a str>) -> Option<Vec<&'a str>> {
    let (start, end) = (*way.first()?, *way.last()?);
    for (_, to) in arrows.iter().filter(|(from, _)| *from == end) {
        if *to == start {
            way.push(start);
            return Some(way.clone());
        }
        if !way.contains(to) {
            way.push(to);
            if let Some(found) = way_back(arrows, way) {
                return Some(found);
            }
            way.pop();
        }
    }
    None
}

const fn floor(number: u8, name: &'static str, imports: &'static [&'static str]) -> Floor {
    Floor {
        number,
        name,
        imports,
    }
}

mod tests {
    use super::*;

    fn arrows() -> Vec<(&'static str, &'static str)> {
        FLOORS
            .iter()
            .flat_map(|floor| floor.imports.iter().map(|to| (floor.name, *to)))
            .collect()
    }

    #[test]
    fn the_table_has_no_circle() {
        assert_eq!(circle(&arrows()), None);
    }

    #[test]
    fn a_circle_is_found_wherever_it_starts() {
        let arrows = [("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")];
        assert_eq!(circle(&arrows), Some(vec!["b", "c", "d", "b"]));
        assert_eq!(circle(&arrows[..3]), None);
    }

    #[test]
    fn no_floor_may_import_a_higher_one() {
        for (from, to) in arrows() {
            let height = |name| named(name).map(|floor| floor.number);
            assert!(
                height(to).is_some(),
                "`{from}` may import `{to}`, which is no floor"
            );
            assert!(
                height(to) <= height(from),
                "`{from}` may import `{to}`, which stands higher"
            );
        }
    }

    #[test]
    fn only_the_workbench_may_import_the_store_and_the_exchange() {
        for (from, to) in arrows() {
            assert!(
                from == "workbench" || !["store", "exchange"].contains(&to),
                "`{from}` may import `{to}`"
            );
        }
    }

    #[test]
    fn the_two_floors_of_people_may_not_import_each_other() {
        assert!(!arrows().iter().any(|(_, to)| ["cli", "tui"].contains(to)));
    }

    #[test]
    fn a_path_tells_its_floor() {
        let name = |path| floor_of(path).map(|floor| floor.name);
        assert_eq!(name("src/tui/state/focus.rs"), Some("tui"));
        assert_eq!(name("src/main.rs"), Some("main"));
        assert_eq!(name("src/util/mod.rs"), None);
        assert_eq!(name("src/text.rs"), None);
        assert_eq!(name("tests/tui/main.rs"), None);
    }
}
