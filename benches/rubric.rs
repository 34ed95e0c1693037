//! A rubric of 200 indicators read with all its findings, beside the least that reading it could cost: the `toml` crate
//! parsing the same text into a table.
//!
//! `cargo bench --bench rubric` prints both; the ratio is what places, exact numbers, rules and hints cost. The text with
//! findings has a slip in every tenth indicator. `-- --quick` makes it small.

#![expect(clippy::print_stdout, reason = "what a bench is for")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use rubricate::rubric;
use rubricate::rubric::layout::tidy;
use rubricate::text::Source;

const ROUNDS: usize = 51;
const INDICATORS: usize = 200;

fn main() {
    let quick = std::env::args().any(|word| word == "--quick");
    let rounds = if quick { 3 } else { ROUNDS };
    for (name, slips) in [("sound", 0), ("20 slips", 10)] {
        let text = text(slips);
        let source = Source::new("bench.toml", &text);
        let found = rubric::read(&source, &[]).findings.len();
        assert_eq!(found > 0, slips > 0, "{found} findings");
        let (mut ours, mut tidied, mut floors) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..rounds {
            ours.push(timed(|| drop(black_box(rubric::read(&source, &[])))));
            tidied.push(timed(|| drop(black_box(tidy(&text)))));
            floors.push(timed(|| drop(black_box(text.parse::<toml::Table>()))));
        }
        let (ours, tidied, floor) = (median(ours), median(tidied), median(floors));
        println!(
            "{name:9} {:4} kB  {found:3} findings  read {ours:7.0} us  tidied {tidied:7.0} us  floor {floor:6.0} us   ratio {:4.1}",
            text.len() / 1000,
            ours / floor
        );
    }
}

/// A rubric of so many indicators with evidence rules; with `slips`, every so-manyth has a misspelt key and a level less.
fn text(slips: usize) -> String {
    let mut text = String::from(
        "id = \"bench\"\nversion = \"1.0\"\nlanguage = \"en\"\ntitle = \"Bench\"\n\n[scale]\nmin = 0\nmax = 5\n\n\
         [evidence.register]\ntitle = \"Register\"\nclass = \"counts\"\n\n[bands.fail]\ntitle = \"Not passed\"\nfrom = 0\n",
    );
    for criterion in 0..INDICATORS / 10 {
        text += &format!(
            "\n[criteria.c{criterion}]\ntitle = \"Criterion {criterion}\"\nweight = {}\n",
            criterion + 1
        );
    }
    for indicator in 0..INDICATORS {
        let slip = slips > 0 && indicator % slips == 0;
        text += &format!(
            "\n[indicators.i{indicator}]\nin = \"c{}\"\ntitle = \"Indicator {indicator}\"\n{} = \"What of {indicator}?\"\nweight = {}\n\
             about = \"Judge {indicator} by what came of it, and not by what was signed.\"\ncounts = [\"register\"]\ncap = 1\n\n\
             [indicators.i{indicator}.levels]\n",
            indicator / 10,
            if slip { "qestion" } else { "question" },
            indicator % 7 + 1,
        );
        for level in 0..if slip { 5 } else { 6 } {
            text += &format!(
                "{level} = {{ text = \"what {indicator} shows at {level}\", requires = [{{ kinds = [\"register\"], items = {} }}] }}\n",
                level + 1
            );
        }
    }
    text
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// In microseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64() * 1e6
}
