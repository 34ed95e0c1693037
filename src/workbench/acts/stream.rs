//! Marks that arrive as lines, for scripts with many of them: each is on the disk before it is answered.

use std::io::{BufRead, Write};

use serde_json::json;

use crate::text::Phrase;
use crate::workbench::act::steadily;
use crate::workbench::acts::sheet;
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Workbench};

/// `marks`: lines `PROJECT INDICATOR VALUE [COMMENT…]` from `lines`, answered by a JSON line `{"saving": N}` before
/// and `{"saved": N, "entry": HASH}` after each save; the first line that cannot be taken ends it.
pub fn marks(bench: &mut Workbench, lines: &mut dyn BufRead, told: &mut dyn Write) -> Result<Reply, Fault> {
    let mut saved = 0;
    for (index, line) in lines.lines().enumerate() {
        let line = line.map_err(|error| cut_off(&error))?;
        if line.trim().is_empty() {
            continue;
        }
        let number = index + 1;
        let args = args(&line).ok_or_else(|| unreadable(number))?;
        tell(told, &json!({ "saving": number }))?;
        let entry =
            steadily(bench, |bench| sheet::save(bench, &args)).map_err(|fault| at_line(fault, number))?;
        tell(
            told,
            &json!({ "saved": number, "entry": entry.map(|hash| hash.to_string()) }),
        )?;
        saved += 1;
    }
    Ok(Reply::line(
        json!({ "marks": saved }),
        Phrase::new("reply-marks-saved").with("count", saved),
    ))
}

fn args(line: &str) -> Option<Args> {
    let (project, rest) = line.trim().split_once(char::is_whitespace)?;
    let (indicator, rest) = rest.trim_start().split_once(char::is_whitespace)?;
    let (value, comment) = rest
        .trim_start()
        .split_once(char::is_whitespace)
        .unwrap_or((rest.trim_start(), ""));
    let args = Args::new()
        .with("project", project)
        .with("indicator", indicator)
        .with("value", value);
    Some(if comment.trim().is_empty() {
        args
    } else {
        args.with("comment", comment.trim())
    })
}

/// Whoever reads must see every answer at once, and a reader that is gone ends the work.
fn tell(told: &mut dyn Write, line: &serde_json::Value) -> Result<(), Fault> {
    writeln!(told, "{line}")
        .and_then(|()| told.flush())
        .map_err(|error| cut_off(&error))
}

fn cut_off(error: &std::io::Error) -> Fault {
    Fault::world(
        "cut-off",
        Phrase::new("fault-cut-off").with("cause", error.to_string()),
    )
}

fn unreadable(number: usize) -> Fault {
    let fault = Fault::user(
        "bad-line",
        Phrase::new("fault-bad-line").with("line", number.to_string()),
    );
    fault.hint(Phrase::new("fault-bad-line-hint"))
}

fn at_line(fault: Fault, number: usize) -> Fault {
    let message = Phrase::new("fault-at-line")
        .with("line", number.to_string())
        .with("what", fault.message);
    Fault { message, ..fault }
}
