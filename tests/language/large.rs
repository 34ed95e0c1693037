//! Files of five megabytes are read in bounded time, whatever is in them.

use std::time::{Duration, Instant};

use rubricate::rubric::layout::tidy;
use rubricate::rubric::{self, shipped};
use rubricate::text::Source;

const LARGE: usize = 5_000_000;
/// Far above what it takes without optimisation on a busy machine; quadratic work would take hours.
const BOUND: Duration = Duration::from_mins(2);

fn check(name: &str, text: &str) {
    assert!(text.len() >= LARGE, "{name}: {}", text.len());
    let start = Instant::now();
    let reading = rubric::read(&Source::new("large.toml", text), &[]);
    assert!(reading.rubric.is_some() || !reading.findings.is_empty(), "{name}");
    assert!(start.elapsed() < BOUND, "{name} took {:?}", start.elapsed());
}

/// The shipped rubric with its indicators again and again under other names.
fn many_indicators(slip: &str) -> String {
    let text = shipped()[0].text;
    let at = text.find("\n[indicators.").expect("indicators");
    let end = text.find("\n[gates.").expect("gates");
    let (head, indicators, tail) = (&text[..at], &text[at..end], &text[end..]);
    let mut large = head.to_owned();
    let mut copy = 0;
    while large.len() < LARGE {
        large += &indicators.replace("[indicators.", &format!("[indicators.n{copy}-{slip}"));
        copy += 1;
    }
    large + tail
}

#[test]
fn a_rubric_of_thousands_of_indicators_is_read() {
    check("sound", &many_indicators(""));
}

#[test]
fn thousands_of_slips_are_told() {
    check("slips", &many_indicators("").replace("question = ", "qestion = "));
}

#[test]
fn what_is_no_rubric_at_all_is_told() {
    let mut state = 1u64;
    let mut next = || {
        // the usual constants of a linear congruence: the same bytes on every machine
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[2]
    };
    let bytes: Vec<u8> = (0..LARGE * 2).map(|_| next()).collect();
    check("bytes", &String::from_utf8_lossy(&bytes));
    check("one comment", &format!("# {}", "x".repeat(LARGE)));
    check("one text", &format!("title = \"{}\"", "x".repeat(LARGE)));
    check("one list", &format!("a = [{}]", "1, ".repeat(LARGE / 3 + 1)));
}

#[test]
fn a_large_text_is_tidied() {
    let text = many_indicators("");
    let start = Instant::now();
    assert!(tidy(&text[..]).is_some_and(|tidied| tidied.len() >= LARGE));
    assert!(start.elapsed() < BOUND, "{:?}", start.elapsed());
}
