//! Bytes from a terminal become events.
//!
//! The decoder takes bytes in pieces of any size and gives the same events however they were cut. It never blocks and
//! never loses typed text: what it does not know it drops whole, so that the tail of an unknown sequence is never
//! taken for typing.

use crate::tui::event::{Code, Event, Held, Key, Mouse, MouseAct, Shade};

const ESC: u8 = 0x1b;
/// How the answer about the ground begins.
const GROUND: &[u8] = b"11;rgb:";
/// The longest colour: three parts of four digits.
const LONGEST_COLOUR: usize = 14;
const PASTE_END: &[u8] = b"\x1b[201~";

/// Turns bytes into events; keeps what is not yet whole.
#[derive(Debug, Default)]
pub(super) struct Decoder {
    pending: Vec<u8>,
    paste: Option<Vec<u8>>,
}

/// What one look at the start of the bytes says.
enum Read {
    /// An event, or nothing worth telling, and how many bytes it took.
    Done(Option<Event>, usize),
    /// The rest has not come yet.
    More,
}

impl Decoder {
    /// Takes bytes in; gives the events that are whole now.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Vec<Event> {
        let mut events = Vec::new();
        let mut rest = std::mem::take(&mut self.pending);
        rest.extend_from_slice(bytes);
        let mut at = 0;
        while at < rest.len() {
            if let Some(paste) = &mut self.paste {
                let Some(taken) = take_paste(paste, &rest[at..]) else {
                    at = rest.len();
                    break;
                };
                at += taken;
                events.push(pasted(self.paste.take().unwrap_or_default()));
                continue;
            }
            if rest[at..].starts_with(b"\x1b[200~") {
                self.paste = Some(Vec::new());
                at += PASTE_END.len();
                continue;
            }
            match read(&rest[at..]) {
                Read::Done(event, taken) => {
                    events.extend(event);
                    at += taken;
                }
                Read::More => break,
            }
        }
        self.pending = rest.split_off(at);
        events
    }

    /// True while an Escape waits to know whether it begins a sequence; ask [`Decoder::settle`] after a short pause.
    pub(super) fn waits(&self) -> bool {
        self.pending.first() == Some(&ESC) && !self.is_answering()
    }

    /// True while an answer of the terminal is coming in, in pieces as a slow line has it.
    fn is_answering(&self) -> bool {
        self.pending.starts_with(b"\x1b]1")
    }

    /// Nothing followed: an Escape was the key itself.
    pub(super) fn settle(&mut self) -> Vec<Event> {
        if !self.waits() {
            return Vec::new();
        }
        let pending = std::mem::take(&mut self.pending);
        match pending.as_slice() {
            [_] => vec![Event::Key(Key::plain(Code::Esc))],
            &[_, second @ (b'[' | b']' | b'O')] => vec![held(Code::Char(char::from(second)), Held::ALT)],
            // a character cut off behind an Escape: its rest may still come
            [_, lead, ..] if *lead >= 0x80 => {
                self.pending = pending[1..].to_vec();
                vec![Event::Key(Key::plain(Code::Esc))]
            }
            _ => Vec::new(),
        }
    }

    /// The terminal is gone: an unfinished paste is still text somebody sent.
    pub(super) fn finish(&mut self) -> Vec<Event> {
        let mut events = self.settle();
        events.extend(self.paste.take().filter(|paste| !paste.is_empty()).map(pasted));
        events
    }
}

/// Moves bytes into the paste until its end mark; gives how many were used when the mark was found.
fn take_paste(paste: &mut Vec<u8>, bytes: &[u8]) -> Option<usize> {
    let searched = paste.len().saturating_sub(PASTE_END.len());
    let before = paste.len();
    paste.extend_from_slice(bytes);
    let found = paste[searched..]
        .windows(PASTE_END.len())
        .position(|window| window == PASTE_END)?
        + searched;
    paste.truncate(found);
    Some(found + PASTE_END.len() - before)
}

fn pasted(bytes: Vec<u8>) -> Event {
    Event::Paste(
        String::from_utf8(bytes)
            .unwrap_or_else(|fault| String::from_utf8_lossy(fault.as_bytes()).into_owned()),
    )
}

fn read(bytes: &[u8]) -> Read {
    match bytes[0] {
        ESC => escape(bytes),
        byte if byte < 0x80 => Read::Done(Some(Event::Key(control(byte))), 1),
        _ => character(bytes),
    }
}

/// A byte below 128 as a key.
fn control(byte: u8) -> Key {
    match byte {
        0 => Key::control(' '),
        b'\t' => Key::plain(Code::Tab),
        b'\r' | b'\n' => Key::plain(Code::Enter),
        0x08 | 0x7f => Key::plain(Code::Backspace),
        0x01..=0x1a => Key::control(char::from(byte - 1 + b'a')),
        0x1c..=0x1f => Key::control(char::from(byte - 0x1c + b'\\')),
        _ => Key::char(char::from(byte)),
    }
}

/// A character of several bytes; a byte that cannot belong to one is dropped.
fn character(bytes: &[u8]) -> Read {
    let length = match bytes[0] {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Read::Done(None, 1),
    };
    let there = &bytes[..length.min(bytes.len())];
    match std::str::from_utf8(there) {
        Ok(text) => {
            let typed = text.chars().next().filter(|ch| !ch.is_control());
            Read::Done(typed.map(|ch| Event::Key(Key::char(ch))), length)
        }
        Err(fault) if fault.error_len().is_none() => Read::More,
        Err(_) => Read::Done(None, 1),
    }
}

fn escape(bytes: &[u8]) -> Read {
    match bytes.get(1) {
        None => Read::More,
        Some(&ESC) => Read::Done(Some(Event::Key(Key::plain(Code::Esc))), 1),
        Some(b'[') => sequence(bytes),
        Some(b']') => answer(bytes),
        Some(b'O') => match bytes.get(2) {
            None => Read::More,
            Some(&last) => Read::Done(letter(last).map(|code| held(code, Held::NONE)), 3),
        },
        Some(_) => with_alt(bytes),
    }
}

/// A key behind an Escape is that key with Alt.
fn with_alt(bytes: &[u8]) -> Read {
    match read(&bytes[1..]) {
        Read::Done(Some(Event::Key(key)), taken) => {
            let with = Held {
                alt: true,
                ..key.held
            };
            Read::Done(Some(held(key.code, with)), taken + 1)
        }
        Read::Done(event, taken) => Read::Done(event, taken + 1),
        Read::More => Read::More,
    }
}

/// What the terminal says of its ground: `ESC ] 11 ; rgb:RRRR/GGGG/BBBB`, ended by `ESC \` or BEL.
///
/// Anything else behind `ESC ]` is a key with Alt and typing, which is told by the first byte that does not fit.
fn answer(bytes: &[u8]) -> Read {
    let body = &bytes[2..];
    let head = GROUND.len().min(body.len());
    if body[..head] != GROUND[..head] {
        return with_alt(bytes);
    }
    let colour = body.get(GROUND.len()..).unwrap_or_default();
    let fits = |byte: &u8| byte.is_ascii_hexdigit() || *byte == b'/';
    let length = colour.iter().take_while(|byte| fits(byte)).count();
    if length > LONGEST_COLOUR {
        return with_alt(bytes);
    }
    let taken = 2 + GROUND.len() + length;
    let done = |end: usize| Read::Done(shade(&colour[..length]).map(Event::Ground), taken + end);
    match colour.get(length..) {
        None | Some([] | [ESC]) => Read::More,
        Some([0x07, ..]) => done(1),
        Some([ESC, b'\\', ..]) => done(2),
        Some(_) => with_alt(bytes),
    }
}

/// Light or dark, by how bright a colour looks.
fn shade(colour: &[u8]) -> Option<Shade> {
    let text = std::str::from_utf8(colour).ok()?;
    let part = |part: &str| {
        let most = 16_u32
            .checked_pow(u32::try_from(part.len()).ok()?)?
            .checked_sub(1)?;
        let value = u32::from_str_radix(part, 16).ok()?;
        (value * 1000).checked_div(most)
    };
    let parts: Vec<u32> = text.split('/').map(part).collect::<Option<_>>()?;
    let &[red, green, blue] = parts.as_slice() else {
        return None;
    };
    let bright = (299 * red + 587 * green + 114 * blue) / 1000;
    Some(if bright >= 500 { Shade::Light } else { Shade::Dark })
}

/// `ESC [ parameters intermediates final`.
fn sequence(bytes: &[u8]) -> Read {
    // the Linux console names F1 to F5 with a second bracket
    if bytes.get(2) == Some(&b'[') {
        return match bytes.get(3) {
            None => Read::More,
            Some(&last @ b'A'..=b'E') => Read::Done(Some(held(Code::F(last - b'A' + 1), Held::NONE)), 4),
            Some(_) => Read::Done(None, 4),
        };
    }
    let Some(length) = bytes[2..].iter().position(|byte| !(0x20..=0x3f).contains(byte)) else {
        return Read::More;
    };
    let (body, last) = (&bytes[2..2 + length], bytes[2 + length]);
    if !(0x40..=0x7e).contains(&last) {
        return Read::Done(None, 2 + length);
    }
    Read::Done(meaning(body, last), 3 + length)
}

fn meaning(body: &[u8], last: u8) -> Option<Event> {
    if let Some(body) = body.strip_prefix(b"<") {
        return mouse(&numbers(body)?, last);
    }
    let parts = numbers(body)?;
    let first = parts.first().copied().unwrap_or(1);
    let with = modifiers(parts.get(1).copied().unwrap_or(1));
    match last {
        b'~' => tilde(first).map(|code| held(code, with)),
        b'Z' => Some(held(Code::BackTab, Held::NONE)),
        b'u' => unicode_key(first, with),
        // where the cursor stands, told to somebody who asked and is gone
        b'R' if first != 1 => None,
        _ => letter(last).map(|code| held(code, with)),
    }
}

/// Numbers between semicolons; sub-parameters after a colon are left out.
fn numbers(body: &[u8]) -> Option<Vec<u32>> {
    let text = std::str::from_utf8(body).ok()?;
    if text.is_empty() {
        return Some(Vec::new());
    }
    let number = |part: &str| match part.split(':').next().unwrap_or("") {
        "" => Some(1),
        digits => digits.parse().ok(),
    };
    text.split(';').map(number).collect()
}

fn modifiers(number: u32) -> Held {
    let bits = number.saturating_sub(1);
    Held {
        shift: bits & 1 != 0,
        alt: bits & 2 != 0,
        control: bits & 4 != 0,
    }
}

fn letter(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'M' => Code::Enter,
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        _ => return None,
    })
}

fn tilde(number: u32) -> Option<Code> {
    Some(match u8::try_from(number).ok()? {
        1 | 7 => Code::Home,
        2 => Code::Insert,
        3 => Code::Delete,
        4 | 8 => Code::End,
        5 => Code::PageUp,
        6 => Code::PageDown,
        number @ 11..=15 => Code::F(number - 10),
        number @ 17..=21 => Code::F(number - 11),
        number @ (23 | 24) => Code::F(number - 12),
        _ => return None,
    })
}

/// The form in which some terminals send any key by its code point.
fn unicode_key(point: u32, with: Held) -> Option<Event> {
    let ch = char::from_u32(point)?;
    let key = if ch.is_ascii() {
        control(ch as u8)
    } else {
        Key::char(ch)
    };
    match key.code {
        _ if point == u32::from(ESC) => Some(held(Code::Esc, with)),
        Code::Tab if with.shift => Some(held(Code::BackTab, Held { shift: false, ..with })),
        Code::Char(ch) if ch.is_control() => None,
        code => Some(held(code, with)),
    }
}

fn held(code: Code, with: Held) -> Event {
    let shift = with.shift && !matches!(code, Code::Char(_));
    Event::Key(Key {
        code,
        held: Held { shift, ..with },
    })
}

/// `ESC [ < button ; column ; row M` (or `m` for a release), columns and rows from 1.
fn mouse(parts: &[u32], last: u8) -> Option<Event> {
    let &[button, column, row] = parts else {
        return None;
    };
    let act = match (button & !0b1_1100, last) {
        (0, b'm') => MouseAct::Release,
        (0, b'M') => MouseAct::Press,
        (32, b'M') => MouseAct::Drag,
        (64, b'M') => MouseAct::WheelUp,
        (65, b'M') => MouseAct::WheelDown,
        _ => return None,
    };
    let cell = |number: u32| u16::try_from(number.saturating_sub(1)).ok();
    Some(Event::Mouse(Mouse {
        act,
        column: cell(column)?,
        row: cell(row)?,
    }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// All events of `bytes`, an Escape at the end taken as the key.
    fn events(bytes: &[u8]) -> Vec<Event> {
        let mut decoder = Decoder::default();
        let mut events = decoder.feed(bytes);
        events.extend(decoder.finish());
        events
    }

    fn check(bytes: &str, keys: &str) {
        let found: Vec<String> = events(bytes.as_bytes())
            .into_iter()
            .map(|event| match event {
                Event::Key(key) => key.to_string(),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(found.join(" "), keys, "{bytes:?}");
    }

    #[test]
    fn typing_is_read_as_characters() {
        check("a校S ", "a 校 S space");
        check("\r\n\t\x7f\x08", "ret ret tab backspace backspace");
        check("\x13\x12\x1a\x00", "C-s C-r C-z C-space");
    }

    #[test]
    fn escape_alone_is_a_key_and_before_a_key_is_alt() {
        check("\x1b", "esc");
        check("\x1b\x1b", "esc esc");
        check("\x1bx\x1b校", "A-x A-校");
        check("\x1b[", "A-[");
    }

    #[test]
    fn the_many_spellings_of_a_key_are_one_key() {
        check("\x1b[A\x1bOA", "up up");
        check("\x1b[H\x1b[1~\x1b[7~\x1bOH", "home home home home");
        check("\x1bOP\x1b[11~\x1b[[A\x1b[P", "F1 F1 F1 F1");
        check("\x1b[21~\x1b[1;5C\x1b[3;2~", "F10 C-right S-del");
        check("\x1b[Z\x1b[9;2u\x1b[115;5u\x1b[27u", "backtab backtab C-s esc");
    }

    #[test]
    fn what_is_not_known_is_dropped_whole() {
        check("\x1b[?62;c\x1b[Ia", "a");
        check("\x1b[999~b", "b");
        check("\x1b[12\x1b[Ac", "up c");
    }

    #[test]
    fn the_terminal_says_how_bright_its_ground_is() {
        check("a\x1b]11;rgb:ffff/fdfd/e7e7\x1b\\b", "a Ground(Light) b");
        check("\x1b]11;rgb:1e/1e/2e\x07b", "Ground(Dark) b");
        check("\x1b]11;rgb:0000/0000/ffff\x07", "Ground(Dark)");
        check("\x1b]11;rgb:zz", "A-] 1 1 ; r g b : z z");
        check("\x1b]x", "A-] x");
        check("\x1b]", "A-]");
        check("\x1b]11;rgb:12/\x07b", "b");
    }

    #[test]
    fn an_answer_in_pieces_is_waited_for_and_never_typed() {
        let mut decoder = Decoder::default();
        assert_eq!(decoder.feed(b"\x1b]11;rgb:ffff/"), []);
        assert!(!decoder.waits(), "no pause ends it");
        assert_eq!(decoder.feed(b"ffff/ffff\x1b"), []);
        assert_eq!(decoder.feed(b"\\"), [Event::Ground(Shade::Light)]);
    }

    #[test]
    fn a_paste_is_one_event_with_its_text_untouched() {
        check(
            "a\x1b[200~x\r校\x1b[Ay\x1b[201~b",
            "a Paste(\"x\\r校\\u{1b}[Ay\") b",
        );
        check("\x1b[200~cut off", "Paste(\"cut off\")");
        check("\x1b[200~\x1b[201~", "Paste(\"\")");
    }

    #[test]
    fn the_mouse_counts_from_zero() {
        let found = events(b"\x1b[<0;5;3M\x1b[<0;5;3m\x1b[<65;1;1M\x1b[<35;1;1M");
        let at = |act, column, row| Event::Mouse(Mouse { act, column, row });
        assert_eq!(
            found,
            [
                at(MouseAct::Press, 4, 2),
                at(MouseAct::Release, 4, 2),
                at(MouseAct::WheelDown, 0, 0)
            ]
        );
    }

    #[test]
    fn a_long_paste_in_small_pieces_stays_whole() {
        let text = "培养应用型人才。".repeat(500);
        let mut decoder = Decoder::default();
        let mut found = Vec::new();
        for piece in format!("\x1b[200~{text}\x1b[201~").as_bytes().chunks(7) {
            found.extend(decoder.feed(piece));
        }
        assert_eq!(found, [Event::Paste(text)]);
    }

    /// Bytes that look like a terminal's: whole sequences, halves of them, texts, rubbish.
    fn traffic() -> impl Strategy<Value = Vec<u8>> {
        let piece = prop_oneof![
            Just(b"\x1b[A".to_vec()),
            Just(b"\x1b[1;5".to_vec()),
            Just(b"\x1b[200~".to_vec()),
            Just(b"\x1b[201~".to_vec()),
            Just(b"\x1b[<0;5;3M".to_vec()),
            Just(b"\x1b]11;rgb:ffff/0000/ffff\x1b\\".to_vec()),
            Just(b"\x1b]11;rgb:ff".to_vec()),
            Just("校地".as_bytes().to_vec()),
            Just(vec![ESC]),
            proptest::collection::vec(any::<u8>(), 0..6),
        ];
        proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn events_do_not_depend_on_where_the_bytes_were_cut(bytes in traffic(), size in 1usize..9) {
            let mut decoder = Decoder::default();
            let mut found: Vec<Event> = bytes.chunks(size).flat_map(|piece| decoder.feed(piece)).collect();
            found.extend(decoder.finish());
            prop_assert_eq!(found, events(&bytes));
        }

        #[test]
        fn typed_text_comes_out_as_it_went_in(text in "[ -~à校地🚄]{0,40}") {
            let typed: String = events(text.as_bytes()).into_iter().filter_map(|event| match event {
                Event::Key(key) => key.typed(),
                _ => None,
            }).collect();
            prop_assert_eq!(typed, text);
        }
    }
}
