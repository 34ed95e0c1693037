//! One source file as the rules see it: tokens, comments, paths, functions, and which lines are test code.
//!
//! A path and a text go in; nothing is judged here.
//! Brackets are trusted to match, since the compiler has seen to that; where they do not, a reading ends with the file.
//! Start at `Code::paths`.

use std::ops::RangeInclusive;

use crate::lexer::{Comment, Token, lex};

/// One source file.
#[derive(Debug)]
pub(crate) struct Code<'a> {
    /// Its path from the top of the project, with forward slashes.
    pub(crate) path: &'a str,
    pub(crate) text: &'a str,
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) comments: Vec<Comment<'a>>,
    inline_modules: Vec<(&'a str, RangeInclusive<usize>)>,
    test_items: Vec<RangeInclusive<usize>>,
}

/// A path such as `crate::text::Span`; one branch of a grouped import is one path.
#[derive(Debug)]
pub(crate) struct Path<'a> {
    pub(crate) words: Vec<Token<'a>>,
    /// Where the path begins among the tokens.
    pub(crate) index: usize,
}

/// A function that has a body.
#[derive(Debug)]
pub(crate) struct Function<'a> {
    pub(crate) name: Token<'a>,
    /// How many lines it has, from `fn` to the closing brace.
    pub(crate) length: usize,
}

/// A module that a file declares and that lives in another file.
#[derive(Debug)]
pub(crate) struct Declaration<'a> {
    pub(crate) name: &'a str,
    /// The inline modules it stands in, outermost first.
    pub(crate) inside: Vec<&'a str>,
    /// The file named by a `path` attribute.
    pub(crate) written_path: Option<&'a str>,
    pub(crate) line: usize,
}

impl<'a> Code<'a> {
    /// Reads one source text.
    pub(crate) fn new(path: &'a str, text: &'a str) -> Self {
        let lexed = lex(text);
        let (tokens, comments) = (lexed.tokens, lexed.comments);
        let mut code = Self {
            path,
            text,
            tokens,
            comments,
            inline_modules: Vec::new(),
            test_items: Vec::new(),
        };
        code.inline_modules = code.find_inline_modules();
        code.test_items = code.find_test_items();
        code
    }

    /// True if the token at `index` is the word or sign `text`.
    pub(crate) fn is_at(&self, index: usize, text: &str) -> bool {
        self.tokens.get(index).is_some_and(|token| token.is(text))
    }

    /// True if the tokens from `index` on are these words and signs.
    pub(crate) fn reads_at(&self, index: usize, texts: &[&str]) -> bool {
        texts.iter().zip(index..).all(|(text, at)| self.is_at(at, text))
    }

    /// True if the line belongs to an item that is only compiled for tests.
    pub(crate) fn is_test_line(&self, line: usize) -> bool {
        self.test_items.iter().any(|item| item.contains(&line))
    }

    /// The lines of the file's test module if that is the last thing in it, else none.
    pub(crate) fn trailing_test_lines(&self) -> usize {
        let last = self.tokens.last().map_or(0, |token| token.line);
        self.test_items
            .iter()
            .find(|item| *item.end() == last)
            .map_or(0, |item| item.end() - item.start() + 1)
    }

    /// The inline modules the token at `index` stands in, outermost first.
    pub(crate) fn inline_modules_at(&self, index: usize) -> Vec<&'a str> {
        self.inline_modules
            .iter()
            .filter(|(_, range)| range.contains(&index))
            .map(|(name, _)| *name)
            .collect()
    }

    /// Every path of two words or more, and every single name that is imported.
    pub(crate) fn paths(&self) -> Vec<Path<'a>> {
        let mut paths = Vec::new();
        let mut index = 0;
        while let Some(token) = self.tokens.get(index) {
            if !token.is_word() {
                index += 1;
                continue;
            }
            let imported = index > 0 && (self.is_at(index - 1, "use") || self.is_at(index - 1, "crate"));
            let mut branches = Vec::new();
            let next = self.read_branch(index, &[], &mut branches);
            let worth_keeping = branches.into_iter().filter(|words| imported || words.len() > 1);
            paths.extend(worth_keeping.map(|words| Path { words, index }));
            index = next;
        }
        paths
    }

    /// Every function with a body.
    pub(crate) fn functions(&self) -> Vec<Function<'a>> {
        let starts = (0..self.tokens.len()).filter(|at| self.is_at(*at, "fn"));
        starts.filter_map(|at| self.function_at(at)).collect()
    }

    /// Every `mod name;` of the file.
    pub(crate) fn declarations(&self) -> Vec<Declaration<'a>> {
        let starts = (0..self.tokens.len()).filter(|at| self.is_at(*at, "mod") && self.is_at(at + 2, ";"));
        let written = starts.filter_map(|at| self.declaration_at(at));
        written.chain(self.listed_declarations()).collect()
    }

    /// Modules listed in the call of a macro of this file that declares what it is given: `mod $name;`.
    fn listed_declarations(&self) -> Vec<Declaration<'a>> {
        let is_call = |at: &usize| {
            self.is_at(at + 1, "!") && self.is_at(at + 2, "{") && !self.is_at(*at, "macro_rules")
        };
        let declares = |at: &usize| self.declaring_macros().contains(&self.tokens[*at].text);
        let calls = (0..self.tokens.len()).filter(is_call).filter(declares);
        let listed = calls.flat_map(|at| &self.tokens[at + 3..self.closing(at + 2)]);
        let names = listed.filter(|token| token.is_word());
        names
            .map(|token| Declaration {
                name: token.text,
                inside: Vec::new(),
                written_path: None,
                line: token.line,
            })
            .collect()
    }

    /// The macros of this file with `mod $name;` in them.
    fn declaring_macros(&self) -> Vec<&'a str> {
        let starts =
            (0..self.tokens.len()).filter(|at| self.is_at(*at, "macro_rules") && self.is_at(at + 3, "{"));
        let declares = |at: &usize| {
            (*at..self.closing(at + 3)).any(|inner| self.is_at(inner, "mod") && self.is_at(inner + 1, "$"))
        };
        starts
            .filter(declares)
            .map(|at| self.tokens[at + 2].text)
            .collect()
    }

    /// Where the bracket at `open` is closed; the last token if it never is.
    pub(crate) fn closing(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(open) {
            if ["(", "[", "{"].iter().any(|sign| token.is(sign)) {
                depth += 1;
            } else if [")", "]", "}"].iter().any(|sign| token.is(sign)) {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
        }
        self.tokens.len().saturating_sub(1)
    }

    /// Reads one path from `index` on, into as many branches as it has, and returns where reading goes on.
    fn read_branch(&self, index: usize, before: &[Token<'a>], branches: &mut Vec<Vec<Token<'a>>>) -> usize {
        let mut words = before.to_vec();
        let mut at = index;
        loop {
            if self.is_at(at, "{") {
                return self.read_group(at, &words, branches);
            }
            let Some(token) = self
                .tokens
                .get(at)
                .filter(|token| token.is_word() || token.is("*"))
            else {
                break;
            };
            words.push(*token);
            at += 1;
            if !self.is_at(at, "::") {
                break;
            }
            at += 1;
        }
        branches.push(words);
        at.max(index + 1)
    }

    /// Reads the branches between the braces of a grouped import; what follows `as` is left out.
    fn read_group(&self, open: usize, before: &[Token<'a>], branches: &mut Vec<Vec<Token<'a>>>) -> usize {
        let close = self.closing(open);
        let mut at = open + 1;
        while at < close {
            if self.is_at(at, "::") {
                at += 1;
            }
            at = self.read_branch(at, before, branches);
            while at < close && !self.is_at(at, ",") {
                at += 1;
            }
            at += 1;
        }
        close + 1
    }

    fn function_at(&self, at: usize) -> Option<Function<'a>> {
        let name = *self.tokens.get(at + 1).filter(|token| token.is_word())?;
        let end = self.item_end(at);
        let has_body = self.is_at(end, "}");
        has_body.then(|| Function {
            name,
            length: self.tokens[end].line - self.tokens[at].line + 1,
        })
    }

    fn declaration_at(&self, at: usize) -> Option<Declaration<'a>> {
        let name = self.tokens.get(at + 1).filter(|token| token.is_word())?;
        let inside = self.inline_modules_at(at);
        Some(Declaration {
            name: name.text,
            inside,
            written_path: self.written_path(at),
            line: name.line,
        })
    }

    /// The value of a `#[path = "…"]` that stands right before the `mod` at `at`.
    fn written_path(&self, at: usize) -> Option<&'a str> {
        let start = if self.is_at(at.checked_sub(1)?, "pub") {
            at - 1
        } else {
            at
        };
        let open = start.checked_sub(6)?;
        let literal = self.tokens.get(open + 4)?;
        let is_path = self.reads_at(open, &["#", "[", "path", "="]) && self.is_at(open + 5, "]");
        is_path.then(|| literal.text.trim_matches('"'))
    }

    /// Where the item that begins at `start` ends: its closing brace, its semicolon, or where its surroundings end.
    fn item_end(&self, start: usize) -> usize {
        let mut at = start;
        while at < self.tokens.len() {
            if self.is_at(at, "{") {
                return self.closing(at);
            }
            if [";", "}", ")", "]"].iter().any(|sign| self.is_at(at, sign)) {
                return at;
            }
            let opens = self.is_at(at, "(") || self.is_at(at, "[");
            at = if opens { self.closing(at) + 1 } else { at + 1 };
        }
        self.tokens.len().saturating_sub(1)
    }

    fn find_inline_modules(&self) -> Vec<(&'a str, RangeInclusive<usize>)> {
        let starts = (0..self.tokens.len()).filter(|at| self.is_at(*at, "mod") && self.is_at(at + 2, "{"));
        starts
            .map(|at| (self.tokens[at + 1].text, at + 2..=self.closing(at + 2)))
            .collect()
    }

    /// The lines of every item under `#[cfg(test)]` or `#[test]`, attribute included.
    fn find_test_items(&self) -> Vec<RangeInclusive<usize>> {
        let mut items = Vec::new();
        for at in (0..self.tokens.len()).filter(|at| self.reads_at(*at, &["#", "["])) {
            let mut start = self.closing(at + 1) + 1;
            if self.is_test_attribute(at + 2, start) {
                while self.reads_at(start, &["#", "["]) {
                    start = self.closing(start + 1) + 1;
                }
                let end = self
                    .tokens
                    .get(self.item_end(start))
                    .map_or(usize::MAX, |token| token.line);
                items.push(self.tokens[at].line..=end);
            }
        }
        items
    }

    fn is_test_attribute(&self, from: usize, to: usize) -> bool {
        let has = |word| (from..to).any(|at| self.is_at(at, word));
        has("test") && !has("not") && (has("cfg") || to - from == 2)
    }
}

mod tests {
    use super::*;

    fn check_paths(text: &str, expected: &[&str]) {
        let code = Code::new("src/a.rs", text);
        let spelled: Vec<String> = code
            .paths()
            .iter()
            .map(|path| {
                path.words
                    .iter()
                    .map(|word| word.text)
                    .collect::<Vec<_>>()
                    .join("::")
            })
            .collect();
        assert_eq!(spelled, expected, "from {text}");
    }

    #[test]
    fn a_grouped_import_is_one_path_per_branch() {
        check_paths(
            "use crate::{a, b::{c as d, e::*}, self};",
            &["crate::a", "crate::b::c", "crate::b::e::*", "crate::self"],
        );
        check_paths("use {std::fs, ::std::env};", &["std::fs", "std::env"]);
        check_paths(
            "use std::{\n    collections::BTreeMap,\n    fs,\n};",
            &["std::collections::BTreeMap", "std::fs"],
        );
    }

    #[test]
    fn paths_are_found_in_types_calls_and_macros() {
        check_paths(
            "fn f(a: Vec<crate::b::C>) { m!($crate::d::E); }",
            &["crate::b::C", "crate::d::E"],
        );
        check_paths("<std::fs::File as Read>::read(f)", &["std::fs::File"]);
        check_paths("Vec::<crate::b::C>::new()", &["crate::b::C"]);
    }

    #[test]
    fn a_single_name_is_a_path_only_where_it_is_imported() {
        check_paths("use rusqlite; let crossterm = ratatui;", &["rusqlite"]);
        check_paths("extern crate postgres as p; pub(crate) fn f() {}", &["postgres"]);
    }

    #[test]
    fn a_function_is_as_long_as_from_its_word_to_its_brace() {
        let code = Code::new(
            "src/a.rs",
            "fn one() {}\ntrait T { fn none(); }\nfn three() -> [u8; 2]\n{\n}\n",
        );
        let lengths: Vec<(&str, usize)> = code
            .functions()
            .iter()
            .map(|it| (it.name.text, it.length))
            .collect();
        assert_eq!(lengths, [("one", 1), ("three", 3)]);
    }

    #[test]
    fn test_items_are_known_by_their_attributes() {
        let code = Code::new(
            "src/a.rs",
            "fn a() {}\n#[test]\n#[ignore]\nfn b() {}\n#[cfg(not(test))]\nfn c() {}\n",
        );
        let lines: Vec<usize> = (1..=6).filter(|line| code.is_test_line(*line)).collect();
        assert_eq!(lines, [2, 3, 4]);
    }

    #[test]
    fn only_a_trailing_test_module_is_counted_as_such() {
        let count = |text| Code::new("src/a.rs", text).trailing_test_lines();
        assert_eq!(count("fn a() {}\n#[cfg(test)]\nmod tests {\n}\n"), 3);
        assert_eq!(count("#[cfg(test)]\nmod tests {\n}\nfn a() {}\n"), 0);
    }

    #[test]
    fn a_declared_module_knows_where_it_stands() {
        let code = Code::new(
            "src/a.rs",
            "mod b { mod c; }\n#[path = \"d/e.rs\"]\nmod f;\nmod g {}",
        );
        let found: Vec<_> = code
            .declarations()
            .into_iter()
            .map(|it| (it.name, it.inside, it.written_path))
            .collect();
        assert_eq!(found, [("c", vec!["b"], None), ("f", vec![], Some("d/e.rs"))]);
    }
}
