//! Which program this user edits texts in.

use std::process::Command;

use super::config::Config;

/// The editor where nobody names one.
const USUAL: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// A program with its first arguments, as a user names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    named: String,
}

impl Editor {
    /// The editor of the settings, else of `VISUAL`, else of `EDITOR`, else the usual one.
    pub fn of(config: &Config) -> Self {
        let settled = Some(config.value("editor"));
        let variable = |name| std::env::var(name).ok();
        let named = [settled, variable("VISUAL"), variable("EDITOR")];
        let named = named.into_iter().flatten().find(|name| !name.trim().is_empty());
        Self::named(&named.unwrap_or_else(|| USUAL.to_owned()))
    }

    /// The editor of that name.
    pub fn named(name: &str) -> Self {
        let named = name.trim().to_owned();
        Self { named }
    }

    /// What the user calls it.
    pub fn name(&self) -> &str {
        &self.named
    }

    /// The program, ready to be given a file.
    ///
    /// A name is read as a shell reads it, so that a path may hold blanks; on Windows it is the program's path.
    pub fn command(&self) -> Command {
        let words = if cfg!(windows) {
            None
        } else {
            shlex::split(&self.named)
        };
        let words = words.filter(|words| !words.is_empty());
        let words = words.unwrap_or_else(|| vec![self.named.clone()]);
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn check(named: &str, words: &[&str]) {
        let command = Editor::named(named).command();
        let found = std::iter::once(command.get_program()).chain(command.get_args());
        assert_eq!(found.collect::<Vec<_>>(), words, "{named}");
    }

    #[test]
    #[cfg(unix)]
    fn an_editor_is_named_with_its_arguments() {
        check("vi", &["vi"]);
        check(" code --wait ", &["code", "--wait"]);
        check(
            "'/opt/my editor/ed' -c 'set tw=72'",
            &["/opt/my editor/ed", "-c", "set tw=72"],
        );
        check("an 'open quote", &["an 'open quote"]);
    }
}
