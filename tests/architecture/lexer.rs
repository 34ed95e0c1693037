//! Rust text as words and signs, each with its line; comments stand apart, and literals stay whole.
//!
//! Any text goes in, even one that does not compile; tokens and comments come out in order.
//! A word inside a comment, a string or a character never comes out as a word of code.
//! Start at `lex`.

/// What a token is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A name or a keyword.
    Word,
    /// Punctuation; `::`, `->` and `=>` are one sign each.
    Sign,
    /// A string, a character or a number, as written.
    Literal,
    /// A lifetime or a loop's label.
    Lifetime,
}

/// One piece of code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) kind: Kind,
    pub(crate) text: &'a str,
    /// Counted from 1.
    pub(crate) line: usize,
}

impl Token<'_> {
    /// True if this is the word or the sign `text`, never for a literal that merely reads so.
    pub(crate) fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Sign) && self.text == text
    }

    /// True for a name or a keyword.
    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }
}

/// One line of a comment, doc comments included.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Comment<'a> {
    pub(crate) text: &'a str,
    /// Counted from 1.
    pub(crate) line: usize,
}

/// The pieces of one source text.
#[derive(Default, Debug)]
pub(crate) struct Lexed<'a> {
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) comments: Vec<Comment<'a>>,
}

/// Splits a source text into tokens and comments.
pub(crate) fn lex(text: &str) -> Lexed<'_> {
    let mut lexed = Lexed::default();
    let mut rest = text;
    let mut line = 1;
    while let Some((piece, length)) = next_piece(rest) {
        let (text, after) = rest.split_at(length);
        match piece {
            Piece::Blank => {}
            Piece::Comment => lexed.comments.extend(lines_of_comment(text, line)),
            Piece::Token(kind) => lexed.tokens.push(Token { kind, text, line }),
        }
        line += text.matches('\n').count();
        rest = after;
    }
    lexed
}

#[derive(Clone, Copy)]
enum Piece {
    Blank,
    Comment,
    Token(Kind),
}

/// What stands at the beginning of `rest`, and its length in bytes.
fn next_piece(rest: &str) -> Option<(Piece, usize)> {
    let first = rest.chars().next()?;
    let piece = blank(rest)
        .or_else(|| comment(rest))
        .or_else(|| string(rest))
        .or_else(|| character_or_lifetime(rest))
        .or_else(|| number(rest))
        .or_else(|| word(rest));
    Some(piece.unwrap_or_else(|| (Piece::Token(Kind::Sign), sign_length(rest, first))))
}

fn blank(rest: &str) -> Option<(Piece, usize)> {
    let length = length_while(rest, char::is_whitespace);
    (length > 0).then_some((Piece::Blank, length))
}

fn comment(rest: &str) -> Option<(Piece, usize)> {
    if rest.starts_with("//") {
        return Some((Piece::Comment, rest.find('\n').unwrap_or(rest.len())));
    }
    rest.starts_with("/*")
        .then(|| (Piece::Comment, block_comment_length(rest)))
}

/// Block comments nest: the end is where as many are closed as were opened.
fn block_comment_length(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let bytes = &rest.as_bytes()[at..];
        if bytes.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if bytes.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

fn string(rest: &str) -> Option<(Piece, usize)> {
    let prefix = ["br", "cr", "r", "b", "c", ""]
        .into_iter()
        .find(|prefix| opens_string(rest, prefix))?;
    let body = &rest[prefix.len()..];
    let length = if prefix.ends_with('r') {
        raw_length(body)
    } else {
        escaped_length(body, b'"')
    };
    Some((Piece::Token(Kind::Literal), prefix.len() + length))
}

fn opens_string(rest: &str, prefix: &str) -> bool {
    let Some(body) = rest.strip_prefix(prefix) else {
        return false;
    };
    let quote = if prefix.ends_with('r') {
        body.trim_start_matches('#')
    } else {
        body
    };
    quote.starts_with('"')
}

/// The length of `##"…"##`, for any number of hashes.
fn raw_length(body: &str) -> usize {
    let hashes = length_while(body, |letter| letter == '#');
    let close = format!("\"{}", "#".repeat(hashes));
    let inside = &body[hashes + 1..];
    inside
        .find(&close)
        .map_or(body.len(), |end| hashes + 1 + end + close.len())
}

/// The length of a literal that ends at the first `quote` no backslash protects.
fn escaped_length(body: &str, quote: u8) -> usize {
    let bytes = body.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            byte if byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    body.len()
}

fn character_or_lifetime(rest: &str) -> Option<(Piece, usize)> {
    let prefix = usize::from(rest.starts_with("b'"));
    let body = rest[prefix..].strip_prefix('\'')?;
    let mut letters = body.chars();
    let (first, second) = (letters.next()?, letters.next());
    if first == '\\' || second == Some('\'') {
        return Some((
            Piece::Token(Kind::Literal),
            prefix + escaped_length(&rest[prefix..], b'\''),
        ));
    }
    Some((Piece::Token(Kind::Lifetime), 1 + length_while(body, is_of_word)))
}

fn number(rest: &str) -> Option<(Piece, usize)> {
    rest.starts_with(|letter: char| letter.is_ascii_digit())
        .then_some(())?;
    let whole = length_while(rest, is_of_word);
    let fraction = rest[whole..]
        .strip_prefix('.')
        .map_or(0, |after| length_while(after, is_of_word));
    let has_fraction = fraction > 0 && rest[whole + 1..].starts_with(|letter: char| letter.is_ascii_digit());
    Some((
        Piece::Token(Kind::Literal),
        if has_fraction { whole + 1 + fraction } else { whole },
    ))
}

fn word(rest: &str) -> Option<(Piece, usize)> {
    let raw = if rest.starts_with("r#") { 2 } else { 0 };
    let length = length_while(&rest[raw..], is_of_word);
    (length > 0).then_some((Piece::Token(Kind::Word), raw + length))
}

fn sign_length(rest: &str, first: char) -> usize {
    if ["::", "->", "=>"].iter().any(|sign| rest.starts_with(sign)) {
        2
    } else {
        first.len_utf8()
    }
}

fn length_while(text: &str, holds: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !holds(letter)).unwrap_or(text.len())
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn lines_of_comment(text: &str, first: usize) -> impl Iterator<Item = Comment<'_>> {
    text.lines()
        .zip(first..)
        .map(|(text, line)| Comment { text, line })
}

mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let lexed = lex(text);
        let pieces: Vec<String> = lexed
            .tokens
            .iter()
            .map(|token| format!("{}:{}", token.line, token.text))
            .collect();
        assert_eq!(pieces.join(" "), expected, "from {text}");
    }

    #[test]
    fn words_and_signs_carry_their_lines() {
        check(
            "use crate::a;\n\nfn f() -> u8 {}",
            "1:use 1:crate 1::: 1:a 1:; 3:fn 3:f 3:( 3:) 3:-> 3:u8 3:{ 3:}",
        );
    }

    #[test]
    fn comments_are_no_words_and_block_comments_nest() {
        check("a // b\n/* c /* d */ e */ f /// g", "1:a 2:f");
        let lines: Vec<usize> = lex("/* one\ntwo */\n// three")
            .comments
            .iter()
            .map(|comment| comment.line)
            .collect();
        assert_eq!(lines, [1, 2, 3]);
    }

    #[test]
    fn strings_stay_whole_whatever_is_inside() {
        check(r#"a "b \" // c" d"#, r#"1:a 1:"b \" // c" 1:d"#);
        check(r##"r#"b " c"# br"\" d"##, r##"1:r#"b " c"# 1:br"\" 1:d"##);
        check("\"one\ntwo\" three", "1:\"one\ntwo\" 2:three");
        check("\"评分\" 量规", "1:\"评分\" 1:量规");
    }

    #[test]
    fn characters_are_told_from_lifetimes() {
        check(
            r"'a' '\'' '評' b'x' 'a: &'static str",
            r"1:'a' 1:'\'' 1:'評' 1:b'x' 1:'a 1:: 1:& 1:'static 1:str",
        );
    }

    #[test]
    fn numbers_end_before_a_range_or_a_method() {
        check(
            "1.5 0..10 1.max(2) 0xff_u8",
            "1:1.5 1:0 1:. 1:. 1:10 1:1 1:. 1:max 1:( 1:2 1:) 1:0xff_u8",
        );
    }

    #[test]
    fn raw_names_are_words_not_strings() {
        check("r#type r", "1:r#type 1:r");
    }

    #[test]
    fn an_open_end_is_read_to_the_end() {
        check("\"abc", "1:\"abc");
        check("r#\"abc", "1:r#\"abc");
        check("/* abc", "");
    }
}
