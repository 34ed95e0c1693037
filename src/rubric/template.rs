//! Rubrics to begin with, and a rubric under another name.

use toml_edit::{DocumentMut, Item, Value};

use crate::text::Lang;

/// A rubric with comments, made to be written on.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// Its name.
    pub name: &'static str,
    lang: &'static str,
    /// Its text.
    pub text: &'static str,
}

macro_rules! templates {
    ($($lang:literal: $($name:literal),+;)+) => {
        &[$($(Template {
            name: $name,
            lang: $lang,
            text: include_str!(concat!("../../rubrics/templates/", $lang, "/", $name, ".toml")),
        }),+),+]
    };
}

static TEMPLATES: &[Template] = templates! {
    "en": "small", "points-table", "unit-year";
    "zh": "small", "points-table", "unit-year";
};

/// The names of all templates, the plainest first.
pub fn names() -> Vec<&'static str> {
    TEMPLATES
        .iter()
        .filter(|one| one.lang == "en")
        .map(|one| one.name)
        .collect()
}

/// The template of that name in a language, else in English.
pub fn find(name: &str, lang: Lang) -> Option<&'static Template> {
    let in_lang = |code: &str| TEMPLATES.iter().find(|one| one.name == name && one.lang == code);
    in_lang(lang.code()).or_else(|| in_lang(Lang::EN.code()))
}

/// A rubric text as the first version of a rubric with another id; comments and order stay. None where it is no TOML.
pub fn renamed(text: &str, id: &str) -> Option<String> {
    let text = set(text, "id", id)?;
    set(&text, "version", "1.0")
}

/// A translation as that of a rubric with another id.
pub fn renamed_translation(text: &str, id: &str) -> Option<String> {
    set(text, "of", id)
}

fn set(text: &str, key: &str, value: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let mut value = Value::from(value);
    if let Some(old) = document.get(key).and_then(Item::as_value) {
        *value.decor_mut() = old.decor().clone();
    }
    document[key] = Item::Value(value);
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_name_leaves_everything_else() {
        let text = "# ours\nid  =  'a' # the id\nversion = \"3\"\n\n# scale\n[scale]\nmin = 0\n";
        assert_eq!(
            renamed(text, "b").as_deref(),
            Some("# ours\nid  =  \"b\" # the id\nversion = \"1.0\"\n\n# scale\n[scale]\nmin = 0\n")
        );
        assert_eq!(renamed("id = ", "b"), None);
    }

    #[test]
    fn every_template_is_there_in_every_language() {
        for lang in Lang::SPOKEN {
            for name in names() {
                assert_eq!(find(name, lang).map(|one| one.lang), Some(lang.code()), "{name}");
            }
        }
        assert_eq!(find("nothing", Lang::EN).map(|one| one.name), None);
    }
}
