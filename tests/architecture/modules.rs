//! Which files belong to a program: those its root declares with `mod`, and those they declare in turn.
//!
//! Roots and files go in, the paths of all reached files come out.
//! It follows the compiler's own rules for where a declared module lives, `path` attributes included.

use std::collections::BTreeSet;

use crate::code::{Code, Declaration};

/// Returns every file reached from the roots through declarations for which `follow` holds.
pub(crate) fn reached<'a>(
    roots: &[String],
    codes: &[Code<'a>],
    follow: impl Fn(&Code<'a>, &Declaration<'a>) -> bool,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = roots.to_vec();
    while let Some(path) = open.pop() {
        let Some(code) = codes.iter().find(|code| code.path == path) else {
            continue;
        };
        if reached.insert(path) {
            let folder = folder_of_children(code.path, roots);
            let declarations = code
                .declarations()
                .into_iter()
                .filter(|declaration| follow(code, declaration));
            open.extend(declarations.flat_map(|declaration| homes(code.path, &folder, &declaration)));
        }
    }
    reached
}

/// The files a declared module may live in.
fn homes(path: &str, folder: &str, declaration: &Declaration<'_>) -> Vec<String> {
    let inside: String = declaration.inside.iter().flat_map(|name| [*name, "/"]).collect();
    if let Some(written) = declaration.written_path {
        let base = if inside.is_empty() {
            parent(path).to_owned()
        } else {
            format!("{folder}{inside}")
        };
        return vec![plain(&format!("{base}{written}"))];
    }
    let base = format!("{folder}{inside}{}", declaration.name);
    vec![format!("{base}.rs"), format!("{base}/mod.rs")]
}

/// Where the modules of a file live: beside a root or a `mod.rs`, else in the folder named after the file.
fn folder_of_children(path: &str, roots: &[String]) -> String {
    let is_root = roots.iter().any(|root| root == path);
    if is_root || path.ends_with("/mod.rs") {
        return parent(path).to_owned();
    }
    format!("{}/", path.trim_end_matches(".rs"))
}

/// The folder of a path, with its slash at the end.
fn parent(path: &str) -> &str {
    path.rfind('/').map_or("", |slash| &path[..=slash])
}

/// The same path without `.` and `..`.
fn plain(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

mod tests {
    use super::*;

    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let codes: Vec<Code<'_>> = files.iter().map(|(path, text)| Code::new(path, text)).collect();
        let roots = [files[0].0.to_owned()];
        let found = reached(&roots, &codes, |_, _| true);
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_root_declares_its_neighbours() {
        let files = [
            ("tests/cli.rs", "mod support;"),
            ("tests/support/mod.rs", "mod b;"),
            ("tests/support/b.rs", ""),
        ];
        check(
            &files,
            &["tests/cli.rs", "tests/support/b.rs", "tests/support/mod.rs"],
        );
    }

    #[test]
    fn another_file_declares_what_lies_in_its_own_folder() {
        let files = [
            ("src/lib.rs", "mod a;"),
            ("src/a.rs", "mod b { mod c; }"),
            ("src/a/b/c.rs", ""),
            ("src/c.rs", ""),
        ];
        check(&files, &["src/a.rs", "src/a/b/c.rs", "src/lib.rs"]);
    }

    #[test]
    fn a_macro_that_declares_what_it_is_given_is_followed() {
        let text = "macro_rules! rules { ($($module:ident),+) => { $(mod $module;)+ }; }\nrules! { level_gap, bad_id }";
        let files = [
            ("src/lib.rs", text),
            ("src/level_gap.rs", ""),
            ("src/bad_id.rs", ""),
            ("src/other.rs", ""),
        ];
        check(&files, &["src/bad_id.rs", "src/level_gap.rs", "src/lib.rs"]);
    }

    #[test]
    fn a_written_path_is_followed() {
        let files = [
            ("tests/cli.rs", "#[path = \"../extra/a.rs\"] mod a;"),
            ("extra/a.rs", ""),
        ];
        check(&files, &["extra/a.rs", "tests/cli.rs"]);
    }
}
