//! From text to tree, section by section, so that one that is not closed does not swallow the next.

use toml_parser::lexer::{Token, TokenKind};
use toml_parser::parser::{ValidateWhitespace, parse_document};
use toml_parser::{ParseError, Source as Toml};

use super::builder::Builder;
use super::mistake;
use super::tree::Table;
use crate::diag::{Margin, Sink};
use crate::text::Source;

/// Reads a TOML text as far as it can be understood; what cannot be leaves findings.
///
/// Never panics and never needs more stack than for 64 levels, whatever the text.
pub fn read(source: &Source, sink: &Sink) -> Table {
    let margin = Margin::new(source, sink);
    let text = Toml::new(source.text());
    let tokens = text.lex().into_vec();
    let mut builder = Builder::new(text);
    for section in sections(text, &tokens) {
        let mut errors: Vec<ParseError> = Vec::new();
        builder.start_section();
        parse_document(
            section,
            &mut ValidateWhitespace::new(&mut builder, text),
            &mut errors,
        );
        let mistakes = mistake::one_per_region(source.text(), &errors);
        builder.end_section(&mistakes);
        for mistake in &mistakes {
            mistake.report(margin);
        }
    }
    builder.finish(margin)
}

/// Cuts the tokens before every line that can only be a heading, even inside a list that was left open.
///
/// A sound text has no such line inside a list: `[name]` with a bare name is no value.
fn sections<'t>(text: Toml<'_>, tokens: &'t [Token]) -> Vec<&'t [Token]> {
    let mut cuts = vec![0];
    for at in 1..tokens.len() {
        let starts_line = tokens[at - 1].kind() == TokenKind::Newline;
        if starts_line && tokens[at].kind() == TokenKind::LeftSquareBracket && is_heading(text, &tokens[at..])
        {
            cuts.push(at);
        }
    }
    cuts.push(tokens.len());
    cuts.windows(2).map(|cut| &tokens[cut[0]..cut[1]]).collect()
}

fn is_heading(text: Toml<'_>, tokens: &[Token]) -> bool {
    let is = |at: usize, kind: TokenKind| tokens.get(at).is_some_and(|token| token.kind() == kind);
    let brackets = if is(1, TokenKind::LeftSquareBracket) { 2 } else { 1 };
    if !tokens
        .get(brackets)
        .is_some_and(|token| is_bare_name(text, *token))
    {
        return false;
    }
    let name = tokens[brackets..].iter().take_while(|token| {
        matches!(
            token.kind(),
            TokenKind::Atom
                | TokenKind::Dot
                | TokenKind::Whitespace
                | TokenKind::BasicString
                | TokenKind::LiteralString
        )
    });
    let end = brackets + name.count();
    (end..end + brackets).all(|at| is(at, TokenKind::RightSquareBracket))
        && tokens[end + brackets..]
            .iter()
            .find(|token| token.kind() != TokenKind::Whitespace)
            .is_none_or(|token| {
                matches!(
                    token.kind(),
                    TokenKind::Newline | TokenKind::Comment | TokenKind::Eof
                )
            })
}

fn is_bare_name(text: Toml<'_>, token: Token) -> bool {
    let word = text.get(token).map_or("", |raw| raw.as_str());
    token.kind() == TokenKind::Atom
        && word.starts_with(|ch: char| ch.is_ascii_alphabetic())
        && !matches!(word, "true" | "false" | "inf" | "nan")
}
