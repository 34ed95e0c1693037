//! Writing one setting: everything else in the file stays as its author wrote it.

use std::path::Path;

use toml_edit::{DocumentMut, Value};

use super::table::{Kind, SETTINGS, Setting};
use crate::text::Phrase;
use crate::workbench::session::no_home;
use crate::workbench::{Fault, Home, pens, shelf};

/// Sets one setting in the user's file, which is made where there is none.
///
/// The file is read anew, so that what another program wrote in the meantime stays; a file that is no TOML is left alone.
pub fn set(home: Option<&Home>, key: &str, value: &str) -> Result<(), Fault> {
    let setting = Setting::find(key).ok_or_else(|| unknown(key))?;
    if !setting.admits(value) {
        return Err(bad_value(setting, value));
    }
    let path = home.ok_or_else(no_home)?.config_file();
    let text = if path.exists() {
        shelf::read_text(&path)?
    } else {
        String::new()
    };
    let text = with(&text, setting, value).ok_or_else(|| broken(&path))?;
    // a link leads to the file that is meant
    let path = path.canonicalize().unwrap_or(path);
    pens::replace(&path, text.as_bytes())
}

/// The text with one setting changed; none where it is no TOML.
fn with(text: &str, setting: &Setting, value: &str) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let mut value = match setting.kind {
        Kind::Whole(..) => Value::from(value.parse::<i64>().ok()?),
        Kind::Choice(_) | Kind::Text => Value::from(value),
    };
    if let Some(old) = document.get(setting.key).and_then(toml_edit::Item::as_value) {
        *value.decor_mut() = old.decor().clone();
    }
    document[setting.key] = toml_edit::Item::Value(value);
    Some(document.to_string())
}

fn unknown(key: &str) -> Fault {
    let known: Vec<&str> = SETTINGS.iter().map(|one| one.key).collect();
    Fault::user(
        "unknown-setting",
        Phrase::new("fault-unknown-setting").with("key", key),
    )
    .hint(Phrase::new("fault-unknown-setting-hint").with("known", known.join(", ")))
}

fn bad_value(setting: &Setting, value: &str) -> Fault {
    let message = Phrase::new("fault-bad-setting")
        .with("key", setting.key)
        .with("expected", setting.range());
    Fault::user("bad-setting", message.with("found", value)).hint(Phrase::new("fault-bad-setting-hint"))
}

fn broken(path: &Path) -> Fault {
    let message = Phrase::new("fault-broken-settings").with("file", path.display().to_string());
    Fault::user("broken-settings", message).hint(Phrase::new("fault-broken-settings-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, key: &str, value: &str, expected: &str) {
        let setting = Setting::find(key).expect("a setting");
        assert_eq!(with(text, setting, value).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn comments_blanks_and_order_stay() {
        let text =
            "# mine\ntheme   =  \"dark\"   # at night\n\n# keys\n[keys.queue]\nseal = \"F5\" # quick\n";
        check(
            text,
            "theme",
            "light",
            "# mine\ntheme   =  \"light\"   # at night\n\n# keys\n[keys.queue]\nseal = \"F5\" # quick\n",
        );
        check(
            text,
            "split",
            "40",
            "# mine\ntheme   =  \"dark\"   # at night\nsplit = 40\n\n# keys\n[keys.queue]\nseal = \"F5\" # quick\n",
        );
    }

    #[test]
    fn what_is_of_another_type_is_mended_and_what_is_unknown_stays() {
        check(
            "theme = 3\nthmee = 'x'\n",
            "theme",
            "mono",
            "theme = \"mono\"\nthmee = 'x'\n",
        );
        check("", "person", "li", "person = \"li\"\n");
        check("# only this\n", "mouse", "off", "mouse = \"off\"\n# only this\n");
    }

    #[test]
    fn what_is_no_toml_is_left_alone() {
        let setting = Setting::find("theme").expect("a setting");
        assert_eq!(with("theme = \n[[", setting, "dark"), None);
    }
}
