//! The one table of keys, in the order a tidy text has them.

use super::Value::{
    Fact, Flag, Id, Ids, Language, Named, Number, Pairs, Table, Tables, Text, Texts, Whole, Word, Words,
    WordsOrTable,
};
use super::{Key, Need, Value};

const fn must(
    path: &'static str,
    value: Value,
    example: &'static str,
    wrong: &'static [&'static str],
) -> Key {
    Key {
        path,
        value,
        need: Need::Must,
        example,
        wrong,
    }
}

const fn may(
    path: &'static str,
    value: Value,
    usual: &'static str,
    example: &'static str,
    wrong: &'static [&'static str],
) -> Key {
    Key {
        path,
        value,
        need: Need::May(usual),
        example,
        wrong,
    }
}

const NONE: &str = "";
const ANSWER: Value = Word(&["evaluator", "office", "computed", "unit"]);
const WEIGHT: &[&str] = &["non-positive-weight", "weights-too-fine"];
const CLAUSE: &[&str] = &["unknown-fact", "unknown-fact-value", "empty-list"];
const KINDS: &[&str] = &["unknown-evidence-kind", "kind-of-wrong-class"];
const OTHER: &[&str] = &["key-of-other-kind"];
const CURVE: &[&str] = &[
    "curve-missing",
    "curve-twice",
    "curve-too-short",
    "curve-unordered",
    "curve-out-of-scale",
    "key-of-other-kind",
];
const TARGET: &[&str] = &["target-is-baseline", "target-wrong-way"];

/// All keys.
#[rustfmt::skip] // a row each, so that the table can be read down
pub static KEYS: &[Key] = &[
    must("id", Id, "\"three-outcomes\"", &["bad-id"]),
    must("version", Text, "\"1.0\"", &["empty-text"]),
    must("language", Language, "\"en\"", &[]),
    must("title", Words, "\"Three outcomes\"", &["empty-text"]),
    may("about", Words, NONE, "\"Judges a project by what came of it.\"", &[]),
    may("source", Words, NONE, "\"Source 003, section 3.\"", &[]),
    may("subject", Word(&["project", "unit"]), "\"project\"", "\"unit\"", &[]),
    may("decimals", Whole(0, 12), "2", "1", &[]),
    may("rounding", Word(&["half-up", "half-even", "down"]), "\"half-up\"", "\"half-even\"", &[]),
    may("minimum_coverage", Number, "0", "0.5", &["coverage-out-of-range"]),
    // the scale
    may("scale", Table, NONE, "{ min = 0, max = 5 }", &["missing-scale"]),
    must("scale.min", Number, "0", &["empty-scale", "negative-scale"]),
    must("scale.max", Number, "5", &["empty-scale", "scale-too-long"]),
    may("scale.step", Number, "1", "0.5", &["empty-scale", "scale-too-long"]),
    may("scale.anchor", Word(&["zero", "min"]), "\"zero\"", "\"min\"", &[]),
    may("scale.labels", Named, NONE, "{ 0 = \"nothing\", 5 = \"everything\" }", &["duplicate-key"]),
    may("scale.labels.LEVEL", Words, NONE, "\"an outcome, confirmed\"", &["level-out-of-scale", "duplicate-level", "unquoted-key"]),
    // facts
    may("facts", Named, NONE, "{ border = { title = \"Border region\" } }", &["bad-id", "built-in-fact", "duplicate-id"]),
    must("facts.ID.title", Words, "\"Border region\"", &["empty-text"]),
    may("facts.ID.values", Texts, NONE, "[\"12\", \"24\"]", &[]),
    // evidence
    may("evidence", Named, NONE, "{ audit = { title = \"Audit\", class = \"counts\" } }", &["bad-id", "duplicate-id"]),
    must("evidence.ID.title", Words, "\"Employment record\"", &["empty-text"]),
    may("evidence.ID.unit", Words, NONE, "\"graduates\"", &[]),
    must("evidence.ID.class", Word(&["counts", "context", "vanity"]), "\"counts\"", &["kind-of-wrong-class"]),
    may("evidence.ID.half_life", Whole(1, 1200), NONE, "24", &["half-life-without-context"]),
    may("evidence.ID.reason", Words, NONE, "\"An agreement is a promise, not a result.\"", &["missing-reason"]),
    // criteria
    may("criteria", Named, NONE, "{ talent = { title = \"Talent\", weight = 60 } }", &["bad-id", "duplicate-id", "no-indicators"]),
    may("criteria.ID.in", Id, NONE, "\"outcomes\"", &["unknown-parent", "parent-cycle", "tree-too-deep"]),
    must("criteria.ID.title", Words, "\"Talent outcomes\"", &["empty-text"]),
    must("criteria.ID.weight", Number, "35", WEIGHT),
    may("criteria.ID.about", Words, NONE, "\"What came of it for people.\"", &[]),
    may("criteria.ID.source", Words, NONE, "\"Source 003, section 3.\"", &[]),
    may("criteria.ID.combine", Word(&["mean", "min", "geometric", "coupling"]), "\"mean\"", "\"min\"", &[]),
    may("criteria.ID.when", Named, NONE, "{ place_kind = \"central-town\" }", &[]),
    may("criteria.ID.when.FACT", Fact, NONE, "[\"county-level-city\", \"central-town\"]", CLAUSE),
    may("criteria.ID.variants", Named, NONE, "{ town = { when = { … }, weight = 20 } }", &["bad-id", "duplicate-id"]),
    may("criteria.ID.variants.NAME.when", Named, NONE, "{ place_kind = \"central-town\" }", &[]),
    may("criteria.ID.variants.NAME.when.FACT", Fact, NONE, "\"central-town\"", CLAUSE),
    may("criteria.ID.variants.NAME.weight", Number, NONE, "20", WEIGHT),
    may("criteria.ID.variants.NAME.title", Words, NONE, "\"In a town\"", &["empty-text"]),
    may("criteria.ID.variants.NAME.about", Words, NONE, "\"What a town can show.\"", &[]),
    // indicators
    may("indicators", Named, NONE, "{ posts = { in = \"talent\", … } }", &["bad-id", "duplicate-id"]),
    must("indicators.ID.in", Id, "\"talent\"", &["unknown-parent", "tree-too-deep"]),
    must("indicators.ID.title", Words, "\"In matching posts\"", &["empty-text"]),
    must("indicators.ID.question", Words, "\"Do graduates work in posts that match?\"", &["empty-text"]),
    must("indicators.ID.weight", Number, "20", WEIGHT),
    may("indicators.ID.about", Words, NONE, "\"A post matches if …\"", &[]),
    may("indicators.ID.source", Words, NONE, "\"Source 003, section 3.\"", &[]),
    may("indicators.ID.kind", Word(&["level", "measure", "checklist", "points"]), "\"level\"", "\"measure\"", &[]),
    may("indicators.ID.unit", Words, NONE, "\"%\"", OTHER),
    may("indicators.ID.higher", Word(&["better", "worse"]), "\"better\"", "\"worse\"", OTHER),
    may("indicators.ID.ratio", Table, NONE, "{ of = \"in matching posts\", over = \"graduates\" }", OTHER),
    must("indicators.ID.ratio.of", Words, "\"graduates in matching posts\"", &["empty-text"]),
    must("indicators.ID.ratio.over", Words, "\"graduates of the programme\"", &["empty-text"]),
    may("indicators.ID.ratio.as", Word(&["percent", "plain"]), "\"percent\"", "\"plain\"", &[]),
    may("indicators.ID.growth", Table, NONE, "{ of = \"this year\", over = \"last year\" }", OTHER),
    must("indicators.ID.growth.of", Words, "\"income of this year\"", &["empty-text"]),
    must("indicators.ID.growth.over", Words, "\"income of last year\"", &["empty-text"]),
    may("indicators.ID.growth.as", Word(&["percent", "plain"]), "\"percent\"", "\"plain\"", &[]),
    may("indicators.ID.floor", Number, NONE, "0", &["floor-above-ceiling", "key-of-other-kind"]),
    may("indicators.ID.ceiling", Number, NONE, "100", &["floor-above-ceiling", "key-of-other-kind"]),
    may("indicators.ID.points", Pairs, NONE, "[[0, 0], [50, 60], [90, 100]]", CURVE),
    may("indicators.ID.thresholds", Pairs, NONE, "[[3, 60], [6, 100]]", CURVE),
    may("indicators.ID.target", Table, NONE, "{ baseline = 20, value = 80 }", &["curve-missing", "curve-twice", "key-of-other-kind"]),
    must("indicators.ID.target.baseline", Number, "20", TARGET),
    must("indicators.ID.target.value", Number, "80", TARGET),
    may("indicators.ID.period", Words, NONE, "\"the latest cohort\"", OTHER),
    may("indicators.ID.data", Words, NONE, "\"the graduate register\"", OTHER),
    may("indicators.ID.max", Number, NONE, "30", &["missing-key", "points-step", "key-of-other-kind"]),
    may("indicators.ID.step", Number, "1", "0.5", &["points-step", "non-positive-points", "key-of-other-kind"]),
    may("indicators.ID.na", Flag, "false", "true", &[]),
    may("indicators.ID.answer", ANSWER, "\"evaluator\"", "\"evaluator\"", &["not-yet"]),
    may("indicators.ID.when", Named, NONE, "{ year = [2023, 2024] }", &[]),
    may("indicators.ID.when.FACT", Fact, NONE, "true", CLAUSE),
    may("indicators.ID.counts", Ids, NONE, "[\"employment-record\"]", KINDS),
    may("indicators.ID.context", Ids, NONE, "[\"base\"]", &["unknown-evidence-kind", "kind-of-wrong-class", "idle-cap"]),
    may("indicators.ID.cap", Number, NONE, "1", &["missing-cap", "idle-cap", "cap-out-of-scale"]),
    may("indicators.ID.cap_reason", Words, NONE, "\"Nothing that counts shows it.\"", &["idle-cap"]),
    may("indicators.ID.requires", Tables, NONE, "[{ kinds = [\"audit\"] }]", OTHER),
    must("indicators.ID.requires[].kinds", Ids, "[\"employment-record\"]", &["unknown-evidence-kind", "kind-not-admitted", "empty-list"]),
    may("indicators.ID.requires[].items", Whole(1, 1_000_000), "1", "3", &[]),
    may("indicators.ID.requires[].quantity", Number, NONE, "50", &["non-positive-quantity"]),
    may("indicators.ID.requires[].corroborators", Whole(1, 1_000_000), NONE, "2", &[]),
    may("indicators.ID.requires[].months", Whole(1, 1200), NONE, "12", &[]),
    may("indicators.ID.requires[].text", Words, NONE, "\"two employers confirm it\"", &[]),
    // indicators: levels and items
    may("indicators.ID.levels", Named, NONE, "{ 0 = \"none\", 1 = \"some\" }", &["level-gap", "duplicate-key", "key-of-other-kind"]),
    may("indicators.ID.levels.LEVEL", WordsOrTable, NONE, "\"three employers confirm\"", &["level-gap", "level-out-of-scale", "duplicate-level", "unquoted-key"]),
    must("indicators.ID.levels.LEVEL.text", Words, "\"three employers confirm\"", &["empty-text"]),
    may("indicators.ID.levels.LEVEL.value", Number, NONE, "0.6", &["share-out-of-range", "shares-fall"]),
    may("indicators.ID.levels.LEVEL.requires", Tables, NONE, "[{ kinds = [\"audit\"] }]", &[]),
    must("indicators.ID.levels.LEVEL.requires[].kinds", Ids, "[\"employment-record\"]", &["unknown-evidence-kind", "kind-not-admitted", "empty-list"]),
    may("indicators.ID.levels.LEVEL.requires[].items", Whole(1, 1_000_000), "1", "3", &[]),
    may("indicators.ID.levels.LEVEL.requires[].quantity", Number, NONE, "50", &["non-positive-quantity"]),
    may("indicators.ID.levels.LEVEL.requires[].corroborators", Whole(1, 1_000_000), NONE, "2", &[]),
    may("indicators.ID.levels.LEVEL.requires[].months", Whole(1, 1200), NONE, "12", &[]),
    may("indicators.ID.levels.LEVEL.requires[].text", Words, NONE, "\"two employers confirm it\"", &[]),
    may("indicators.ID.items", Named, NONE, "{ plan = { text = \"a joint plan\", points = 2 } }", &["checklist-empty", "bad-id", "duplicate-id", "key-of-other-kind"]),
    must("indicators.ID.items.ID.text", Words, "\"a joint plan\"", &["empty-text"]),
    must("indicators.ID.items.ID.points", Number, "2", &["non-positive-points"]),
    // indicators: by place or model
    may("indicators.ID.variants", Named, NONE, "{ town = { when = { … }, weight = 20 } }", &["bad-id", "duplicate-id"]),
    may("indicators.ID.variants.NAME.when", Named, NONE, "{ place_kind = \"central-town\" }", &[]),
    may("indicators.ID.variants.NAME.when.FACT", Fact, NONE, "\"central-town\"", CLAUSE),
    may("indicators.ID.variants.NAME.weight", Number, NONE, "20", WEIGHT),
    may("indicators.ID.variants.NAME.title", Words, NONE, "\"In a town\"", &["empty-text"]),
    may("indicators.ID.variants.NAME.question", Words, NONE, "\"Does the town gain?\"", &["empty-text"]),
    may("indicators.ID.variants.NAME.about", Words, NONE, "\"What a town can show.\"", &[]),
    may("indicators.ID.variants.NAME.levels", Named, NONE, "{ 2 = \"two firms of the town\" }", &[]),
    may("indicators.ID.variants.NAME.levels.LEVEL", Words, NONE, "\"two firms of the town\"", &["level-out-of-scale"]),
    // adjustments
    may("adjustment_groups", Named, NONE, "{ bonus = { title = \"Bonus\", most = 5 } }", &["bad-id", "duplicate-id"]),
    must("adjustment_groups.ID.title", Words, "\"Bonus points\"", &["empty-text"]),
    must("adjustment_groups.ID.most", Number, "5", &[]),
    may("adjustments", Named, NONE, "{ fabricated = { effect = \"veto\", … } }", &["bad-id", "duplicate-id"]),
    must("adjustments.ID.effect", Word(&["bonus", "deduction", "veto"]), "\"bonus\"", &[]),
    must("adjustments.ID.title", Words, "\"National award\"", &["empty-text"]),
    may("adjustments.ID.question", Words, NONE, "\"How many national awards?\"", &[]),
    may("adjustments.ID.reason", Words, NONE, "\"The source names it beside the hundred points.\"", &[]),
    may("adjustments.ID.source", Words, NONE, "\"Source 001, section 4.\"", &[]),
    may("adjustments.ID.points", Number, NONE, "2", &[]),
    may("adjustments.ID.times", Whole(1, 1000), "1", "3", &[]),
    may("adjustments.ID.group", Id, NONE, "\"bonus\"", &[]),
    may("adjustments.ID.counts", Ids, NONE, "[\"audit\"]", KINDS),
    may("adjustments.ID.answer", ANSWER, "\"evaluator\"", "\"office\"", &[]),
    may("adjustments.ID.when", Named, NONE, "{ place_kind = \"central-town\" }", &[]),
    may("adjustments.ID.when.FACT", Fact, NONE, "[\"county-level-city\", \"central-town\"]", CLAUSE),
    // gates
    may("gates", Named, NONE, "{ talent-first = { of = \"talent\", … } }", &["bad-id", "duplicate-id"]),
    must("gates.ID.of", Id, "\"talent\"", &["gate-unknown-target"]),
    must("gates.ID.below", Number, "40", &["gate-out-of-scale"]),
    may("gates.ID.cap", Number, NONE, "59.99", &["gate-effect", "gate-out-of-scale"]),
    may("gates.ID.band", Id, NONE, "\"pass\"", &["gate-effect", "gate-unknown-band"]),
    must("gates.ID.because", Words, "\"Without outcomes it is no pass.\"", &["empty-text"]),
    // bands
    may("bands", Named, NONE, "{ fail = { title = \"Not passed\", from = 0 } }", &["bands-missing", "bad-id", "duplicate-id"]),
    must("bands.ID.title", Words, "\"Good\"", &["empty-text"]),
    must("bands.ID.from", Number, "75", &["bands-overlap", "bands-missing", "band-out-of-scale"]),
    may("bands.ID.first_in_group", Flag, "false", "true", &[]),
    may("bands.ID.quota", Number, NONE, "20", &[]),
    may("bands.ID.ties", Word(&["all", "none"]), "\"all\"", "\"none\"", &[]),
];
