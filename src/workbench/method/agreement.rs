//! How methods of agreement are asked for.

use super::{Answer, Given};
use crate::method::icc::{FORMS, Icc, MeanSquares, Test};
use crate::method::krippendorff_alpha::Level;
use crate::method::magnitude::real;
use crate::method::{
    Defined, Pace, Refusal, Table, Undefined, cohen_kappa as cohen, fleiss_kappa as fleiss,
    icc as intraclass, kendall_tau_b as tau, kendall_w as concordance, krippendorff_alpha as krippendorff,
    spearman as rho,
};
use crate::text::Phrase;
use crate::workbench::Fault;

/// `ratings[rater][unit]`, `level`: α.
pub(super) fn krippendorff_alpha(given: &Given<'_>, pace: Pace<'_>) -> Result<Answer, Fault> {
    let level = given.choice("level", Level::WORDS, &Level::ALL)?;
    let ratings = match level {
        Level::Nominal => given.named("ratings")?,
        _ => given.holed("ratings")?,
    };
    let found = krippendorff::krippendorff_alpha(&ratings, level, pace)?;
    let answer = Answer::new()
        .with("alpha", found.alpha)
        .with("observed", found.observed)
        .with("expected", found.expected);
    let answer = answer.with("values", found.values).with("units", found.units);
    match given.count("resamples", 0)? {
        0 => Ok(answer),
        resamples => {
            let drawing = krippendorff::Drawing {
                resamples,
                confidence: given.number("confidence", 0.95)?,
                seed: given.count("seed", 1)? as u64,
            };
            let interval = krippendorff::interval(&ratings, level, drawing, pace)?;
            Ok(answer.with("interval", interval).with("resamples", resamples))
        }
    }
}

/// `a`, `b`, `categories`, or `table`; `weights`: κ of two raters.
pub(super) fn cohen_kappa(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let weights = given.choice("weights", cohen::Weights::WORDS, &cohen::Weights::ALL)?;
    let table = if given.has("table") {
        Some(given.table("table")?)
    } else {
        counted(given)?
    };
    let Some(table) = table else {
        let nothing: Defined<f64> = Err(Undefined::NothingPairable);
        return Ok(Answer::new().with("kappa", nothing));
    };
    let found = cohen::cohen_kappa(&table, weights)?;
    let answer = Answer::new().with("kappa", found.kappa);
    Ok(match (found.observed, found.expected) {
        (Some(po), Some(pe)) => answer.with("po", po).with("pe", pe),
        _ => answer,
    }
    .with("pairs", found.pairs))
}

/// Pairs of names counted in a table; none when no pair is whole.
fn counted(given: &Given<'_>) -> Result<Option<Table>, Fault> {
    let (a, b) = (given.labels("a")?, given.labels("b")?);
    if a.len() != b.len() {
        return Err(Refusal::Length {
            what: "b",
            expected: a.len(),
            found: b.len(),
        }
        .into());
    }
    let categories = categories(given, a.iter().chain(&b))?;
    let find = |what: &'static str, at: usize, name: &str| {
        let place = categories.iter().position(|known| known == name);
        place.ok_or(Refusal::Unlisted { what, at })
    };
    let mut counts = vec![vec![0.0; categories.len()]; categories.len()];
    let mut pairs = 0;
    for (at, (one, other)) in a.iter().zip(&b).enumerate() {
        let one = one.as_deref().map(|name| find("a", at, name)).transpose()?;
        let other = other.as_deref().map(|name| find("b", at, name)).transpose()?;
        if let (Some(one), Some(other)) = (one, other) {
            counts[one][other] += 1.0;
            pairs += 1;
        }
    }
    if a.is_empty() {
        return Err(Refusal::Empty { what: "a" }.into());
    }
    Ok((pairs > 0).then(|| Table::new("table", &counts)).transpose()?)
}

/// The categories in their order: as announced, else the names that occur, numbers by size.
fn categories<'s>(
    given: &Given<'_>,
    names: impl Iterator<Item = &'s Option<String>>,
) -> Result<Vec<String>, Fault> {
    if given.has("categories") {
        let all: Vec<String> = given.labels("categories")?.into_iter().flatten().collect();
        if let Some(at) = (1..all.len()).find(|at| all[..*at].contains(&all[*at])) {
            return Err(Refusal::Repeated {
                what: "categories",
                at,
            }
            .into());
        }
        return Ok(all);
    }
    let mut all: Vec<String> = names.flatten().cloned().collect();
    let size = |name: &String| name.parse::<f64>().unwrap_or(f64::INFINITY);
    all.sort_by(|one, other| size(one).total_cmp(&size(other)).then_with(|| one.cmp(other)));
    all.dedup();
    Ok(all)
}

/// `counts[subject][category]`: κ of many raters.
pub(super) fn fleiss_kappa(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let found = fleiss::fleiss_kappa(&given.table("counts")?)?;
    let answer = Answer::new().with("kappa", found.kappa);
    let answer = answer.with("p_bar", found.observed).with("p_e", found.expected);
    Ok(answer.with("raters", found.raters))
}

/// `ratings[subject][rater]`, `confidence`, `no_ci`: the six correlations.
pub(super) fn icc(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let (whole, dropped) = given.holed("ratings")?.whole_rows();
    let whole = whole.ok_or(Refusal::TooFew {
        what: "subjects",
        least: 2,
        found: 0,
    })?;
    let found = intraclass::icc(&whole, given.number("confidence", 0.95)?)?;
    let mut answer = Answer::new();
    for (name, form) in FORMS.into_iter().zip(found.forms) {
        answer = answer.with(name, form);
    }
    if !given.flag("no_ci")? {
        let limits: Vec<_> = FORMS.into_iter().zip(found.intervals).collect();
        answer = answer.with("ci", limits);
    }
    let answer = answer
        .with("f_tests", tests(&found))
        .with("ms", mean_squares(&found.mean_squares));
    Ok(left_out(answer, dropped))
}

/// Fields of an object.
type Fields<T> = Vec<(&'static str, T)>;

fn tests(found: &Icc) -> Fields<Defined<Fields<f64>>> {
    let told = |test: Test| {
        vec![
            ("f", test.f),
            ("df1", test.above),
            ("df2", test.below),
            ("p_value", test.p),
        ]
    };
    let all = FORMS.into_iter().zip(found.tests);
    all.map(|(name, test)| (name, test.map(told))).collect()
}

fn mean_squares(ms: &MeanSquares) -> Fields<f64> {
    vec![
        ("between_subjects", ms.subjects),
        ("within", ms.within),
        ("between_raters", ms.raters),
        ("residual", ms.residual),
    ]
}

/// `ratings[rater][item]`: W.
pub(super) fn kendall_w(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let found = concordance::kendall_w(&given.table("ratings")?)?;
    let answer = Answer::new()
        .with("w", found.w)
        .with("chi2", found.chi2)
        .with("df", real(found.freedom))
        .with("p_value", found.p);
    let answer = answer.with("w_uncorrected", found.uncorrected).with("s", found.s);
    Ok(answer.with("rank_sums", found.rank_sums))
}

/// `x`, `y`: ρ.
pub(super) fn spearman(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let (x, y) = (given.holed_numbers("x")?, given.holed_numbers("y")?);
    let found = rho::spearman(&x, &y)?;
    let answer = Answer::new().with("rho", found.rho).with("p_value", found.p);
    Ok(left_out(answer.with("n", found.pairs), x.len() - found.pairs))
}

/// `x`, `y`: τ-b.
pub(super) fn kendall_tau_b(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let (x, y) = (given.holed_numbers("x")?, given.holed_numbers("y")?);
    let found = tau::kendall_tau_b(&x, &y)?;
    let answer = Answer::new()
        .with("tau_b", found.tau)
        .with("p_asymptotic", found.p);
    let answer = answer
        .with("concordant", found.concordant)
        .with("discordant", found.discordant);
    Ok(left_out(answer.with("n", found.pairs), x.len() - found.pairs))
}

fn left_out(answer: Answer, count: usize) -> Answer {
    match count {
        0 => answer,
        count => answer.note(Phrase::new("method-note-left-out").with("count", count)),
    }
}
