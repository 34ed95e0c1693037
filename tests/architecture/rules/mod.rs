//! The rules of the house, and this file is the one list of them.
//!
//! A house goes into each rule, and all it finds comes out; no rule stops at the first find.
//! Each rule is one file with its reason, its way out, an example on which it fires and one on which it is quiet;
//! both examples are run, so a rule cannot rot. To add one, copy the shape of `module_doc`.

mod bare_unwrap;
mod bool_parameter;
mod fenced_call;
mod fenced_crate;
mod forgotten_file;
mod function_ceiling;
mod line_ceiling;
mod module_doc;
mod no_circle;
mod no_unsafe;
mod to_do_mark;
mod unknown_folder;
mod upward_or_sideways_import;

use crate::code::Code;
use crate::house::House;

/// Every rule, in the order in which violations are told.
pub(crate) const RULES: [Rule; 13] = [
    unknown_folder::RULE,
    upward_or_sideways_import::RULE,
    no_circle::RULE,
    fenced_crate::RULE,
    fenced_call::RULE,
    forgotten_file::RULE,
    module_doc::RULE,
    line_ceiling::RULE,
    function_ceiling::RULE,
    bool_parameter::RULE,
    bare_unwrap::RULE,
    no_unsafe::RULE,
    to_do_mark::RULE,
];

/// Something our sources must keep.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    /// In kebab-case, as people read it.
    pub(crate) name: &'static str,
    /// What to do instead.
    pub(crate) way_out: &'static str,
    /// Everything in a house that breaks the rule.
    pub(crate) find: fn(&House<'_>) -> Vec<Found>,
    /// A fixture with a mark on each line that breaks the rule.
    pub(crate) fires: &'static str,
    /// A fixture that comes close and breaks nothing.
    pub(crate) quiet: &'static str,
}

/// One place that breaks a rule.
#[derive(PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Found {
    pub(crate) path: String,
    /// Counted from 1.
    pub(crate) line: usize,
    /// What was found, with the author's words in backticks.
    pub(crate) what: String,
}

impl Found {
    /// Notes a place in a file.
    pub(crate) fn new(code: &Code<'_>, line: usize, what: impl Into<String>) -> Self {
        Self {
            path: code.path.to_owned(),
            line,
            what: what.into(),
        }
    }

    /// File and line in the form editors understand.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.path, self.line)
    }
}
