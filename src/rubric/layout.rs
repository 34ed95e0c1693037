//! The tidy form of a rubric text: keys in the order of the language, one way of spacing, every comment and value as the
//! author wrote it.
//!
//! Criteria and indicators keep their order, which is that of the screen, and so does whatever else the author names.

use std::collections::BTreeMap;

use toml_edit::{Array, Decor, DocumentMut, InlineTable, Item, RawString, Table, Value};

use super::keys::{KEYS, below};

/// The text in its tidy form, which means the same; none for a text that is no TOML.
pub fn tidy(text: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    arrange(document.as_table_mut());
    let mut is_first = true;
    let head = take_head(document.as_table_mut());
    pairs(document.as_table_mut(), "", &mut is_first);
    headed(document.as_table_mut(), "", &mut |table, path| {
        let least = usize::from(!(is_first && table.position() == Some(0)));
        let most = if least == 0 { 0 } else { 2 };
        let comments = above(table.decor(), least, most);
        let behind = beside(table.decor().suffix());
        *table.decor_mut() = Decor::new(comments, behind);
        pairs(table, path, &mut true);
    });
    if let Some(head) = head {
        put_head(document.as_table_mut(), &head);
    }
    let end = Decor::new(document.trailing().clone(), "");
    let end = above(&end, 0, 2);
    document.set_trailing(end.trim_end_matches('\n').to_owned() + if end.contains('#') { "\n" } else { "" });
    Some(document.to_string())
}

/// Takes the comments off the first key that are about the file: those with a blank line behind them.
fn take_head(document: &mut Table) -> Option<String> {
    let (mut key, item) = document.iter_mut().next()?;
    let raw = key.leaf_decor().prefix()?.as_str()?.replace('\r', "");
    let (head, own) = raw
        .rsplit_once("\n\n")
        .filter(|(head, _)| item.is_value() && head.contains('#'))?;
    key.leaf_decor_mut().set_prefix(own);
    Some(format!("{head}\n\n"))
}

/// Puts them above whatever key is the first now.
fn put_head(document: &mut Table, raw: &str) {
    if let Some((mut key, _)) = document.iter_mut().next() {
        let own = key
            .leaf_decor()
            .prefix()
            .and_then(RawString::as_str)
            .unwrap_or_default();
        let head = above(&Decor::new(raw, ""), 0, 0) + own;
        key.leaf_decor_mut().set_prefix(head);
    }
}

/// Does something to every table that has a heading, with its path in the language, in the order of the tree.
fn headed(table: &mut Table, path: &str, act: &mut impl FnMut(&mut Table, &str)) {
    for (mut key, item) in table.iter_mut() {
        let path = below(path, key.get());
        match item {
            Item::Table(table) if !table.is_dotted() => {
                key.fmt();
                act(table, &path);
                headed(table, &path, act);
            }
            Item::ArrayOfTables(tables) => {
                key.fmt();
                let path = format!("{path}[]");
                for table in tables.iter_mut() {
                    act(table, &path);
                    headed(table, &path, act);
                }
            }
            _ => {}
        }
    }
}

/// Puts the headings into the order of the language: what belongs to a heading follows it before its next sibling.
fn arrange(document: &mut Table) {
    let mut headings = Vec::new();
    let mut first: BTreeMap<Vec<String>, isize> = BTreeMap::new();
    names(document, &mut Vec::new(), &mut |table, names| {
        let at = table.position().unwrap_or(isize::MAX);
        for many in 1..=names.len() {
            let least = first.entry(names[..many].to_vec()).or_insert(at);
            *least = at.min(*least);
        }
        headings.push((names.to_vec(), at));
    });
    let mut order: Vec<usize> = (0..headings.len()).collect();
    order.sort_by_key(|at| {
        let (names, position) = &headings[*at];
        let own = entry_of(names).len();
        let below: Vec<(usize, isize)> = (own + 1..=names.len())
            .map(|many| (rank(&path_of(&names[..many])), first[&names[..many]]))
            .collect();
        (section(&names[0]), first[&names[..own]], below, *position)
    });
    let mut positions = vec![0; order.len()];
    for (position, at) in order.into_iter().enumerate() {
        positions[at] = isize::try_from(position).unwrap_or(isize::MAX);
    }
    let mut positions = positions.into_iter();
    names(document, &mut Vec::new(), &mut |table, _| {
        table.set_position(positions.next());
    });
}

/// The path in the language that names lead along.
fn path_of(names: &[String]) -> String {
    names.iter().fold(String::new(), |path, name| below(&path, name))
}

/// Does something to every table that has a heading, with the names that lead to it.
fn names(table: &mut Table, above: &mut Vec<String>, act: &mut impl FnMut(&mut Table, &[String])) {
    for (key, item) in table.iter_mut() {
        above.push(key.get().to_owned());
        match item {
            Item::Table(table) if !table.is_dotted() => {
                if !table.is_implicit() {
                    act(table, above);
                }
                names(table, above, act);
            }
            Item::ArrayOfTables(tables) => {
                for table in tables.iter_mut() {
                    act(table, above);
                    names(table, above, act);
                }
            }
            _ => {}
        }
        above.pop();
    }
}

/// The names of the part of the text that stays together: a criterion with all its tables, the scale with its labels.
fn entry_of(names: &[String]) -> &[String] {
    let is_named = names.len() > 1 && below(&names[0], "") == format!("{}.ID", names[0]);
    &names[..if is_named { 2 } else { 1 }]
}

/// The place of a section; criteria and indicators stand among each other.
fn section(name: &str) -> usize {
    rank(if name == "indicators" { "criteria" } else { name })
}

/// The place of a path in the language; what it does not know comes last.
fn rank(path: &str) -> usize {
    match path {
        // the keys that translations alone have
        "of" => return 0,
        "base" => return rank("language"),
        _ => {}
    }
    let start = format!("{path}.");
    let at = KEYS
        .iter()
        .position(|key| key.path == path || key.path.starts_with(&start));
    at.unwrap_or(usize::MAX)
}

/// Orders and spaces the keys of a table with a heading; blank lines between them stay, one at a time.
fn pairs(table: &mut Table, path: &str, is_first: &mut bool) {
    table.sort_values_by(|one, _, other, _| {
        rank(&below(path, one.get())).cmp(&rank(&below(path, other.get())))
    });
    for (mut key, item) in table.iter_mut() {
        let path = below(path, key.get());
        match item {
            Item::Value(value) => {
                let comments = above(key.leaf_decor(), 0, usize::from(!*is_first));
                let behind = beside(value.decor().suffix());
                key.fmt();
                *key.leaf_decor_mut() = Decor::new(comments, " ");
                self::value(value, &path, 0);
                *value.decor_mut() = Decor::new(" ", behind);
                *is_first = false;
            }
            Item::Table(table) if table.is_dotted() => pairs(table, &path, is_first),
            _ => {}
        }
    }
}

/// Spaces a value; one with comments in it stays as it is.
fn value(value: &mut Value, path: &str, depth: usize) {
    match value {
        Value::Array(array) if !has_comments(array.iter(), array.trailing()) => list(array, path, depth),
        Value::InlineTable(table) => inline(table, path, depth),
        _ => {}
    }
}

/// A list stays on one line, or has a line for each value, as its author began it.
fn list(array: &mut Array, path: &str, depth: usize) {
    let breaks = |raw: Option<&RawString>| {
        raw.and_then(RawString::as_str)
            .is_some_and(|raw| raw.contains('\n'))
    };
    let is_long = breaks(Some(array.trailing())) || array.iter().any(|value| breaks(value.decor().prefix()));
    let is_long = is_long && !array.is_empty();
    let of = if array.iter().any(Value::is_inline_table) {
        format!("{path}[]")
    } else {
        path.to_owned()
    };
    let line = |depth: usize| format!("\n{}", "  ".repeat(depth));
    for (at, one) in array.iter_mut().enumerate() {
        value(one, &of, depth + usize::from(is_long));
        let before = match (is_long, at) {
            (true, _) => line(depth + 1),
            (false, 0) => String::new(),
            (false, _) => " ".to_owned(),
        };
        *one.decor_mut() = Decor::new(before, "");
    }
    array.set_trailing_comma(is_long);
    array.set_trailing(if is_long { line(depth) } else { String::new() });
}

fn inline(table: &mut InlineTable, path: &str, depth: usize) {
    let all = table.iter().map(|(_, value)| value);
    let of_keys = table.iter().filter_map(|(key, _)| table.key(key)).any(|key| {
        let raw = key.leaf_decor().prefix().and_then(RawString::as_str);
        raw.is_some_and(|raw| raw.contains('#'))
    });
    if of_keys || has_comments(all, table.trailing()) {
        return;
    }
    table.sort_values_by(|one, _, other, _| {
        rank(&below(path, one.get())).cmp(&rank(&below(path, other.get())))
    });
    let names: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    for name in names {
        // dotted keys are tables of their own, and stay as they are
        if let Some(mut key) = table.key_mut(&name) {
            key.fmt();
        }
        if let Some(one) = table.get_mut(&name) {
            value(one, &below(path, &name), depth);
        }
    }
    table.fmt();
    table.set_trailing_comma(false);
    table.set_trailing("");
}

/// True where a comment stands inside a list or table in a line, at this level.
fn has_comments<'a>(mut values: impl Iterator<Item = &'a Value>, trailing: &RawString) -> bool {
    let says = |raw: Option<&RawString>| {
        raw.and_then(RawString::as_str)
            .is_some_and(|raw| raw.contains('#'))
    };
    says(Some(trailing)) || values.any(|value| says(value.decor().prefix()) || says(value.decor().suffix()))
}

/// The comments above a key or a heading, with at least and at most so many blank lines before them.
fn above(decor: &Decor, least: usize, most: usize) -> String {
    let raw = decor.prefix().and_then(RawString::as_str).unwrap_or_default();
    let (comments, below) = comments(raw);
    if comments.is_empty() {
        return "\n".repeat(below.clamp(least, most));
    }
    let mut out = String::new();
    for (at, (blanks, comment)) in comments.into_iter().enumerate() {
        let (least, most) = if at == 0 { (least, most) } else { (0, 2) };
        out += &"\n".repeat(blanks.clamp(least, most));
        out += comment;
        out.push('\n');
    }
    out + &"\n".repeat(below.min(1))
}

/// Comments, each with the number of blank lines before it, and the number of those after the last.
fn comments(raw: &str) -> (Vec<(usize, &str)>, usize) {
    let (mut found, mut blanks) = (Vec::new(), 0);
    // what follows the last line feed stands on the line of the key itself, or ends the text
    let (whole, rest) = raw
        .rsplit_once('\n')
        .map_or((None, raw), |(whole, rest)| (Some(whole), rest));
    let rest = Some(rest).filter(|rest| !rest.trim().is_empty());
    for line in whole.into_iter().flat_map(|whole| whole.split('\n')).chain(rest) {
        match line.trim() {
            "" => blanks += 1,
            comment => found.push((std::mem::take(&mut blanks), comment)),
        }
    }
    (found, blanks)
}

/// A comment behind a value or a heading.
fn beside(raw: Option<&RawString>) -> String {
    let comment = raw.and_then(RawString::as_str).unwrap_or_default().trim();
    if comment.is_empty() {
        String::new()
    } else {
        format!(" {comment}")
    }
}
