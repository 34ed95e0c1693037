//! A text in the person's own editor: laid out in a file nobody else reads, taken up again when the editor is done.
//!
//! Whatever the editor does, nothing it wrote is lost: a file that cannot be taken for the text is kept and named.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitStatus;

use tempfile::TempPath;

use crate::text::Phrase;
use crate::tui::run::Handover;
use crate::workbench::Fault;

/// A text in a file, while an editor has it.
#[derive(Debug)]
pub(super) struct Page<'a> {
    /// Where it is; the file goes with it.
    pub(super) path: TempPath,
    handover: &'a Handover,
}

impl<'a> Page<'a> {
    /// Writes the text into a file of this user's alone.
    pub(super) fn lay_out(handover: &'a Handover) -> Result<Self, Fault> {
        let laid_out = lay_out(&handover.text);
        let path = laid_out.map_err(|cause| cannot_run(handover, &cause))?;
        Ok(Self { path, handover })
    }

    /// The text as the editor left it.
    pub(super) fn take_up(self, ended: io::Result<ExitStatus>) -> Result<String, Fault> {
        let written = std::fs::read(&self.path);
        match ended {
            Err(cause) => Err(cannot_run(self.handover, &cause)),
            Ok(status) if !status.success() => {
                let is_untouched = match &written {
                    Ok(bytes) => *bytes == as_file(&self.handover.text).into_bytes(),
                    Err(cause) => cause.kind() == io::ErrorKind::NotFound,
                };
                let message = Phrase::new("fault-editor-failed").with("code", code(status).to_string());
                let fault = Fault::user("editor-failed", message);
                Err(if is_untouched { fault } else { self.kept(fault) })
            }
            Ok(_) => match written.map(String::from_utf8) {
                Ok(Ok(text)) => Ok(as_text(&text, &self.handover.text)),
                Ok(Err(cause)) => Err(self.unreadable(&cause.to_string())),
                Err(cause) => Err(self.unreadable(&cause.to_string())),
            },
        }
    }

    fn unreadable(self, cause: &str) -> Fault {
        let message = Phrase::new("fault-editor-unreadable").with("cause", cause);
        self.kept(Fault::user("editor-unreadable", message))
    }

    /// A fault that names the file, which stays.
    fn kept(self, fault: Fault) -> Fault {
        let path = self.path.to_path_buf();
        if self.path.keep().is_err() || !path.exists() {
            return fault;
        }
        let hint = Phrase::new("fault-editor-kept-hint").with("file", path.display().to_string());
        fault.hint(hint)
    }
}

/// What became of a file that the editor was to change itself.
pub(super) fn left(handover: &Handover, ended: io::Result<ExitStatus>) -> Result<String, Fault> {
    match ended {
        Err(cause) => Err(cannot_run(handover, &cause)),
        Ok(status) if !status.success() => {
            let message = Phrase::new("fault-editor-ended").with("code", code(status).to_string());
            Err(Fault::user("editor-ended", message))
        }
        Ok(_) => Ok(String::new()),
    }
}

fn cannot_run(handover: &Handover, cause: &io::Error) -> Fault {
    let message = Phrase::new("fault-editor").with("editor", handover.editor.name());
    let message = message.with("cause", cause.to_string());
    Fault::user("editor", message).hint(Phrase::new("fault-editor-hint"))
}

fn lay_out(text: &str) -> io::Result<TempPath> {
    let new = |folder: PathBuf| {
        let mut builder = tempfile::Builder::new();
        builder.prefix("rubricate-").suffix(".txt").tempfile_in(folder)
    };
    let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let runtime = runtime.filter(|folder| folder.is_absolute());
    let mut file = match runtime.map(new) {
        Some(Ok(file)) => file,
        _ => new(std::env::temp_dir())?,
    };
    file.write_all(as_file(text).as_bytes())?;
    Ok(file.into_temp_path())
}

/// Editors end every line of a file, the last one too.
fn as_file(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') {
        text.to_owned()
    } else {
        format!("{text}\n")
    }
}

fn as_text(file: &str, before: &str) -> String {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let text = if before.ends_with('\n') {
        file
    } else {
        file.strip_suffix('\n').unwrap_or(file)
    };
    text.strip_suffix('\r').unwrap_or(text).to_owned()
}

/// How a program ended, as shells tell it.
fn code(status: ExitStatus) -> i32 {
    #[cfg(unix)]
    if let Some(signal) = std::os::unix::process::ExitStatusExt::signal(&status) {
        return 128 + signal;
    }
    status.code().unwrap_or(1)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::ExitStatusExt as _;

    use super::*;
    use crate::text::Lang;
    use crate::workbench::editor::Editor;

    fn handover(text: &str) -> Handover {
        let editor = Editor::named("ed");
        Handover {
            editor,
            text: text.to_owned(),
            file: None,
        }
    }

    /// What comes back when the editor wrote this and ended so.
    fn check(text: &str, written: Option<&[u8]>, ended: io::Result<ExitStatus>, expected: &str) {
        let handover = handover(text);
        let page = Page::lay_out(&handover).expect("a file");
        let path = page.path.to_path_buf();
        assert_eq!(
            std::fs::metadata(&path)
                .expect("it is there")
                .permissions()
                .mode()
                & 0o777,
            0o600
        );
        if let Some(bytes) = written {
            std::fs::write(&path, bytes).expect("it can be written");
        }
        let told = match page.take_up(ended) {
            Ok(text) => text,
            Err(fault) => {
                let hint = fault.hint.map_or_else(String::new, |hint| hint.say(Lang::EN));
                format!("{} | {}", fault.message.say(Lang::EN), hint)
                    .replace(&path.display().to_string(), "FILE")
            }
        };
        assert_eq!(told, expected);
        assert_eq!(path.exists(), expected.contains("FILE"), "{expected}");
        let _ = std::fs::remove_file(path);
    }

    #[test]
    fn a_text_comes_back_as_it_was_written() {
        let well = || Ok(ExitStatus::from_raw(0));
        check("校地", None, well(), "校地");
        check("校地", Some("校地合作\n".as_bytes()), well(), "校地合作");
        check("a\n", Some(b"a\nb\n"), well(), "a\nb\n");
        check("a", Some("\u{feff}a\r\nb\r\n".as_bytes()), well(), "a\r\nb");
        check("a", Some(b""), well(), "");
    }

    #[test]
    fn what_is_no_text_is_kept_and_named() {
        let well = || Ok(ExitStatus::from_raw(0));
        check(
            "a",
            Some(b"\xff\xfe"),
            well(),
            "what the editor wrote cannot be read: invalid utf-8 sequence of 1 bytes from index 0 | it is kept in FILE",
        );
        let failed = |raw| Ok(ExitStatus::from_raw(raw));
        let ended = |code| format!("the editor ended with code {code}, and the text is as it was");
        check("a", None, failed(256), &format!("{} | ", ended(1)));
        check("a", None, failed(9), &format!("{} | ", ended(137)));
        check(
            "a",
            Some(b"b"),
            failed(9),
            &format!("{} | it is kept in FILE", ended(137)),
        );
    }

    #[test]
    fn an_editor_that_is_not_there_is_told() {
        let missing = Err(io::ErrorKind::NotFound.into());
        let told =
            "the editor ed cannot be run: entity not found | set editor in the settings, or VISUAL or EDITOR";
        check("a", None, missing, told);
    }
}
