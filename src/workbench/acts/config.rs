//! The settings: in print, checked, changed, and where they are.

use serde_json::json;

use crate::text::{Phrase, Source};
use crate::workbench::args::Args;
use crate::workbench::config::{Config, print, write};
use crate::workbench::editor::Editor;
use crate::workbench::session::no_home;
use crate::workbench::{Fault, Reply, Session, shelf};

/// `config`: the default file; for scripts what holds at present.
pub fn print(session: &Session) -> Reply {
    let text = print::default_file(session.config.keyboard(), session.lang);
    Reply::text(print::json(&session.config), text)
}

/// `config check [FILE]`: everything there is to say about a file of settings, else about this user's.
pub fn check(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let named = args.get("file").map(std::path::PathBuf::from);
    let own = || session.home.as_ref().map(crate::workbench::Home::config_file);
    let path = named.or_else(|| own().filter(|path| path.exists()));
    let Some(path) = path else {
        return Ok(Reply::line(json!([]), Phrase::new("reply-config-none")));
    };
    let source = Source::new(path.display().to_string(), &shelf::read_text(&path)?);
    let findings = Config::of(&source, session.config.keyboard()).findings;
    Ok(Reply::checked(findings, Phrase::new("reply-config-checked")))
}

/// `config path`: where the settings are.
pub fn path(session: &Session, _: &Args) -> Result<Reply, Fault> {
    let path = session.home.as_ref().ok_or_else(no_home)?.config_file();
    let json = json!({"path": path, "exists": path.exists()});
    Ok(Reply::text(json, path.display().to_string()))
}

/// `config schema`: a JSON Schema of the file, for editors.
pub fn schema(session: &Session) -> Reply {
    let schema = print::schema(session.config.keyboard(), session.lang);
    let text = serde_json::to_string_pretty(&schema).expect("a JSON value prints");
    Reply::text(schema, text)
}

/// `config edit`: opens the file in an editor, made of the usual settings where there is none, and checks it after.
pub fn edit(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let path = session.home.as_ref().ok_or_else(no_home)?.config_file();
    if !path.exists() {
        let text = print::default_file(session.config.keyboard(), session.lang);
        crate::workbench::pens::replace(&path, text.as_bytes())?;
    }
    let editor = Editor::of(&session.config);
    if let Err(cause) = editor.command().arg(&path).status() {
        let message = Phrase::new("fault-editor").with("editor", editor.name());
        let message = message.with("cause", cause.to_string());
        return Err(Fault::user("editor", message).hint(Phrase::new("fault-editor-hint")));
    }
    check(session, args)
}

/// `config set KEY WORD`: changes one setting; comments and order of the file stay.
pub fn set(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let (key, value) = (args.require("key"), args.require("word"));
    write::set(session.home.as_ref(), key, value)?;
    let line = Phrase::new("reply-config-set")
        .with("key", key)
        .with("value", value);
    Ok(Reply::line(json!({"key": key, "value": value}), line))
}
