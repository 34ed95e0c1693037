//! Acts of the table, said in a conversation: what is talked about need not be named.

use std::io;

use super::{Place, Talk};
use crate::cli::grammar;
use crate::diag::render::{Paint, render};
use crate::text::Phrase;
use crate::workbench::act::Act;
use crate::workbench::args::{Arg, Args, Kind, Place as Stands};
use crate::workbench::at_hand::{AtHand, ELSEWHERE};

impl Talk<'_> {
    /// Does an act with what was said after its name.
    pub(super) fn act(&mut self, name: &'static str, rest: &str) -> io::Result<()> {
        if ELSEWHERE.contains(&name) {
            return self.say(&Phrase::new("talk-not-here").with("act", name));
        }
        let act = Act::find(name).expect("a line is read by the table of acts");
        let Some(words) = self.words(act, rest) else {
            return self.say(&Phrase::new("talk-quote-open"));
        };
        let line = ["rubricate".to_owned()].into_iter().chain(words);
        match grammar::grammar(self.lang).try_get_matches_from(line) {
            Ok(matches) => {
                let (act, args) = grammar::call(&matches).expect("the grammar holds the act");
                self.call(act.name, &args).map(|_| ())
            }
            Err(error) => self.print(error.render().to_string().trim_end()),
        }
    }

    /// Does an act and tells its answer; false when it was refused.
    pub(super) fn call(&mut self, name: &'static str, args: &Args) -> io::Result<bool> {
        let reply = match self.bench.act(name, args) {
            Ok(reply) => reply,
            Err(fault) => {
                self.tell_fault(&fault)?;
                // what was shown may be otherwise by now
                self.look_again()?;
                return Ok(false);
            }
        };
        for finding in &reply.findings {
            self.print(&render(finding, self.lang, Paint::Plain))?;
        }
        for line in &reply.lines {
            self.say(line)?;
        }
        if let Some(text) = &reply.text {
            self.print(&unboxed(text.trim_end()))?;
        }
        self.look_again()?;
        Ok(true)
    }

    /// Why the number at hand is what it is: of the indicator, or with any word more of the whole.
    pub(super) fn why(&mut self, rest: &str) -> io::Result<()> {
        let Place::Sheet { case, at } = &self.place else {
            return self.say(&Phrase::new("talk-no-project"));
        };
        let args = Args::new().with("project", case.project.id.as_str());
        let args = if rest.is_empty() {
            args.with("indicator", at.as_str())
        } else {
            args
        };
        self.call("explain", &args).map(|_| ())
    }

    /// The words of the act as the command line takes them; none when a quotation is not closed.
    fn words(&self, act: &Act, rest: &str) -> Option<Vec<String>> {
        let mut words: Vec<String> = act.words().into_iter().map(str::to_owned).collect();
        let left = self.fill_in(act, rest, &mut words);
        // prose is taken as it is said, whatever quotations are in it
        let prose = left.first().filter(|arg| arg.kind == Kind::Prose);
        match prose.filter(|_| !rest.is_empty() && !rest.starts_with('-')) {
            Some(arg) => {
                let option = (arg.place == Stands::Option).then(|| format!("--{}", arg.name));
                words.extend(option.into_iter().chain([rest.to_owned()]));
            }
            None => words.extend(shlex::split(rest)?),
        }
        Some(words)
    }

    /// Adds the project and the indicator at hand, unless others are named; gives the arguments that are left.
    fn fill_in(&self, act: &Act, rest: &str, words: &mut Vec<String>) -> &'static [Arg] {
        let all = Act::find(act.name).map_or(&[][..], |act| act.args);
        let Place::Sheet { case, at } = &self.place else {
            return all;
        };
        let at_hand = AtHand {
            project: Some(case.project.id.to_string()),
            indicator: Some(at.to_string()),
        };
        let (filled, left) = at_hand.fill_in(act);
        let named = rest.split_whitespace().next().unwrap_or_default();
        let is_named = match all.first().map(|first| first.place) {
            Some(Stands::Optional) => !named.is_empty(),
            _ => named == case.project.id.as_str(),
        };
        if is_named {
            return all;
        }
        words.extend(filled.into_iter().map(|(_, value)| value));
        left
    }
}

/// A text without the lines of a drawn tree, which a voice would spell out; the indents stay.
fn unboxed(text: &str) -> String {
    text.replace(['├', '└', '│'], " ")
}
