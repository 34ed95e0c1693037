//! Translations: a file of words alone, keyed as the rubric is.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::build::Translations;
use super::draft::{Draft, Name, Text};
use super::fingerprint;
use crate::diag::{Margin, Sink};
use crate::number::Exact;
use crate::syntax::{self, Content, Field, Fields, Spanned, Table};
use crate::text::{Lang, Source, Span};

/// The names of the findings about overlays.
pub(super) const FINDINGS: &[&str] = &[
    "foreign-overlay",
    "overlay-language",
    "rule-in-overlay",
    "unknown-id",
    "nothing-to-translate",
    "missing-translation",
    "stale-translation",
];

/// Reads all overlays of a draft.
pub(super) fn read(draft: &Draft, overlays: &[Source], sink: &Sink) -> Translations {
    let base = Base::of(draft);
    let mut taken: Vec<Lang> = draft.language.iter().map(|language| language.value).collect();
    let mut translations = Translations::new();
    for source in overlays {
        let table = syntax::read(source, sink);
        let overlay = Overlay::lower(draft, &table, Margin::new(source, sink));
        overlay.check(&base, &taken);
        let Some(language) = &overlay.language else {
            continue;
        };
        taken.push(language.value);
        for said in overlay.said {
            translations
                .entry(said.path)
                .or_default()
                .push((language.value, said.text));
        }
    }
    translations
}

/// What there is to translate.
struct Base<'a> {
    draft: &'a Draft,
    texts: HashMap<&'a str, &'a Text>,
    /// Parts such as `indicators/T1`, whether or not they have texts.
    parts: HashSet<String>,
    /// The ids of each section.
    sections: [(&'static str, Vec<&'a Name>); 8],
    hash: String,
}

/// One overlay as written.
struct Overlay<'a> {
    /// The levels of the scale by their words.
    by_word: HashMap<String, Exact>,
    margin: Margin<'a>,
    broken: bool,
    head: Span,
    of: Option<Name>,
    language: Option<Spanned<Lang>>,
    base: Option<Name>,
    /// The parts that have a heading, and where.
    parts: BTreeMap<String, Spanned<String>>,
    said: Vec<Said>,
}

/// One translated text.
struct Said {
    path: String,
    text: String,
    span: Span,
}

impl<'a> Base<'a> {
    fn of(draft: &'a Draft) -> Self {
        let sections: [(&'static str, Vec<&'a Name>); 8] = [
            ("facts", draft.facts.iter().map(|one| &one.id).collect()),
            ("evidence", draft.evidence.iter().map(|one| &one.id).collect()),
            (
                "criteria",
                draft.criteria.iter().map(|one| &one.common.id).collect(),
            ),
            (
                "indicators",
                draft.indicators.iter().map(|one| &one.common.id).collect(),
            ),
            ("adjustments", draft.adjustments.iter().map(|one| &one.id).collect()),
            ("adjustment_groups", draft.groups.iter().map(|one| &one.id).collect()),
            ("gates", draft.gates.iter().map(|one| &one.id).collect()),
            ("bands", draft.bands.iter().map(|one| &one.id).collect()),
        ];
        let part = |(name, ids): &(&str, Vec<&Name>)| {
            ids.iter()
                .map(|id| format!("{name}/{}", id.value))
                .collect::<Vec<_>>()
        };
        Self {
            draft,
            texts: draft
                .texts
                .iter()
                .map(|text| (text.path.as_str(), text))
                .collect(),
            parts: sections.iter().flat_map(part).collect(),
            sections,
            hash: fingerprint::base(&draft.texts),
        }
    }
}

/// Sections of ids and the keys of words in each.
const SECTIONS: [(&str, &[&str]); 8] = [
    ("facts", &["title"]),
    ("evidence", &["title", "unit", "reason"]),
    ("criteria", &["title", "about", "source"]),
    (
        "indicators",
        &[
            "title",
            "question",
            "about",
            "source",
            "cap_reason",
            "unit",
            "period",
            "data",
        ],
    ),
    ("adjustments", &["title", "question", "reason", "source"]),
    ("adjustment_groups", &["title"]),
    ("gates", &["because"]),
    ("bands", &["title"]),
];

/// Keys of rules, which only the rubric itself may state.
const RULE_KEYS: &[&str] = &[
    "id",
    "version",
    "subject",
    "decimals",
    "rounding",
    "minimum_coverage",
    "min",
    "max",
    "step",
    "anchor",
    "values",
    "class",
    "half_life",
    "weight",
    "in",
    "combine",
    "when",
    "kind",
    "answer",
    "na",
    "counts",
    "context",
    "cap",
    "higher",
    "as",
    "floor",
    "ceiling",
    "points",
    "thresholds",
    "target",
    "below",
    "band",
    "from",
    "kinds",
    "quantity",
    "corroborators",
    "months",
    "value",
    "effect",
    "times",
    "group",
    "most",
    "first_in_group",
    "quota",
    "ties",
];

impl<'a> Overlay<'a> {
    fn lower(draft: &Draft, table: &'a Table, margin: Margin<'a>) -> Self {
        let mut root = fields_of(table, margin);
        let mut overlay = Self {
            by_word: draft.scale.as_ref().map_or_else(HashMap::new, |scale| scale.levels_by_word(&draft.texts)),
            margin,
            broken: table.broken,
            head: table.head,
            of: root.must("of").text().map(|of| of.map(str::to_owned)),
            language: root.must("language").language(),
            base: root.may("base").text().map(|base| base.map(str::to_owned)),
            parts: BTreeMap::new(),
            said: Vec::new(),
        };
        for key in ["title", "about", "source"] {
            overlay.say(root.may(key), key.to_owned());
        }
        if let Some(mut scale) = root.may("scale").table() {
            scale.refuse(RULE_KEYS, "rule-in-overlay");
            for label in scale.may("labels").by_key().unwrap_or_default() {
                let path = format!("scale/labels/{}", overlay.level_name(&label));
                overlay.say_or_table(label, path);
            }
        }
        for (section, keys) in SECTIONS {
            for entry in root.may(section).by_id().unwrap_or_default() {
                overlay.part(section, keys, entry);
            }
        }
        overlay
    }

    fn part(&mut self, section: &'static str, keys: &[&'static str], entry: Field<'a>) {
        let Some(mut fields) = entry.table() else { return };
        fields.refuse(RULE_KEYS, "rule-in-overlay");
        let path = format!("{section}/{}", entry.key().value);
        for key in keys {
            self.say(fields.may(key), format!("{path}/{key}"));
        }
        if section == "indicators" {
            self.indicator(&mut fields, &path);
        }
        if section == "criteria" || section == "indicators" {
            for variant in fields.may("variants").by_id().unwrap_or_default() {
                self.variant(variant, &format!("{path}/variants/{}", variant.key().value));
            }
        }
        self.parts.insert(path, entry.key().map(str::to_owned));
    }

    fn variant(&mut self, entry: Field<'a>, path: &str) {
        let Some(mut fields) = entry.table() else { return };
        fields.refuse(RULE_KEYS, "rule-in-overlay");
        for key in ["title", "question", "about"] {
            self.say(fields.may(key), format!("{path}/{key}"));
        }
        self.levels(fields.may("levels"), path);
    }

    fn levels(&mut self, field: Field<'a>, path: &str) {
        for level in field.by_key().unwrap_or_default() {
            self.say_or_table(level, format!("{path}/levels/{}", self.level_name(&level)));
        }
    }

    /// A level in one spelling, also where it is called by its word.
    fn level_name(&self, field: &Field<'_>) -> String {
        let key = field.key().value;
        let called = || self.by_word.get(&key.trim().to_lowercase()).cloned();
        let value = Exact::parse(key).or_else(called);
        value.map_or_else(|| key.to_owned(), |value| value.to_string())
    }

    fn indicator(&mut self, fields: &mut Fields<'a>, path: &str) {
        for key in ["ratio", "growth"] {
            if let Some(mut ratio) = fields.may(key).table() {
                ratio.refuse(RULE_KEYS, "rule-in-overlay");
                self.say(ratio.may("of"), format!("{path}/{key}/of"));
                self.say(ratio.may("over"), format!("{path}/{key}/over"));
            }
        }
        self.levels(fields.may("levels"), path);
        for item in fields.may("items").by_id().unwrap_or_default() {
            self.say_or_table(item, format!("{path}/items/{}", item.key().value));
        }
        self.requirements(fields.may("requires"), path);
    }

    /// A text, or a table with the text under `text`, as the rubric itself may have it.
    fn say_or_table(&mut self, field: Field<'a>, path: String) {
        let Some(Content::Table(_)) = field.content() else {
            return self.say(field, path);
        };
        let Some(mut fields) = field.table() else { return };
        fields.refuse(RULE_KEYS, "rule-in-overlay");
        self.requirements(fields.may("requires"), &path);
        self.say(fields.may("text"), path);
    }

    fn requirements(&mut self, field: Field<'a>, path: &str) {
        for (at, mut fields) in field.tables().unwrap_or_default().into_iter().enumerate() {
            fields.refuse(RULE_KEYS, "rule-in-overlay");
            self.say(fields.may("text"), format!("{path}/requires/{at}"));
        }
    }

    fn say(&mut self, field: Field<'_>, path: String) {
        if let Some(text) = field.filled().text() {
            self.said.push(Said {
                path,
                text: text.value.to_owned(),
                span: text.span,
            });
        }
    }

    fn check(&self, base: &Base<'_>, taken: &[Lang]) {
        self.check_language(taken);
        if base.draft.broken || self.is_foreign(base) {
            return;
        }
        self.check_hash(base);
        self.check_ids(base);
        self.check_paths(base);
        if !self.broken {
            self.check_missing(base);
        }
    }

    fn check_language(&self, taken: &[Lang]) {
        if let Some(language) = self
            .language
            .as_ref()
            .filter(|language| taken.contains(&language.value))
        {
            let remark = self.margin.error("overlay-language", language.span);
            remark.with("language", language.value.code()).put();
        }
    }

    /// True of a translation of another rubric, of which nothing more is to be said.
    fn is_foreign(&self, base: &Base<'_>) -> bool {
        let (Some(of), Some(id)) = (&self.of, &base.draft.id) else {
            return false;
        };
        if of.value != id.value {
            let remark = self
                .margin
                .error("foreign-overlay", of.span)
                .with("found", &of.value);
            remark.with("id", &id.value).hint().put();
        }
        of.value != id.value
    }

    fn check_hash(&self, base: &Base<'_>) {
        if self.base.as_ref().is_none_or(|hash| hash.value != base.hash) {
            let place = self
                .base
                .as_ref()
                .or(self.of.as_ref())
                .map_or(self.head, |name| name.span);
            self.margin
                .warning("stale-translation", place)
                .with("hash", &base.hash)
                .hint()
                .put();
        }
    }

    fn check_ids(&self, base: &Base<'_>) {
        for (path, id) in self
            .parts
            .iter()
            .filter(|(path, _)| !base.parts.contains(path.as_str()))
        {
            let section = path.split('/').next().unwrap_or_default();
            let remark = self
                .margin
                .error("unknown-id", id.span)
                .with("section", section)
                .with("found", &id.value);
            let known = base
                .sections
                .iter()
                .filter(|(name, _)| *name == section)
                .flat_map(|(_, ids)| ids);
            match syntax::suggest::nearest(&id.value, known.map(|id| id.value.as_str())) {
                Some(known) => remark.with("known", known).hint_of("nearest").put(),
                None => remark.put(),
            }
        }
    }

    fn check_paths(&self, base: &Base<'_>) {
        let known_part = |path: &str| part_of(path).is_none_or(|part| base.parts.contains(part));
        for said in self.said.iter().filter(|said| known_part(&said.path)) {
            if !base.texts.contains_key(said.path.as_str()) {
                let path = said.path.replace('/', ".");
                self.margin
                    .warning("nothing-to-translate", said.span)
                    .with("path", path)
                    .hint()
                    .put();
            }
        }
    }

    /// One warning for each part that lacks translations.
    fn check_missing(&self, base: &Base<'_>) {
        let said: HashSet<&str> = self.said.iter().map(|said| said.path.as_str()).collect();
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for text in base
            .draft
            .texts
            .iter()
            .filter(|text| !said.contains(text.path.as_str()))
        {
            let part = part_of(&text.path).unwrap_or("");
            let key = text.path[part.len()..].trim_start_matches('/');
            missing.entry(part).or_default().push(key);
        }
        for (part, keys) in missing {
            let place = self.parts.get(part).map(|id| id.span);
            let place = place.or(self.of.as_ref().map(|of| of.span)).unwrap_or(self.head);
            let list = keys
                .iter()
                .map(|key| format!("`{}`", key.replace('/', ".")))
                .collect::<Vec<_>>()
                .join(", ");
            let remark = self
                .margin
                .warning("missing-translation", place)
                .with("keys", list);
            if part.is_empty() {
                remark.put();
            } else {
                remark.with("part", part.replace('/', ".")).hint().put();
            }
        }
    }
}

/// The part a text belongs to; texts of the rubric itself and labels of its scale belong to none.
fn part_of(path: &str) -> Option<&str> {
    let (section, rest) = path.split_once('/')?;
    if section == "scale" {
        return None;
    }
    let id = rest.split('/').next()?;
    path.get(..section.len() + 1 + id.len())
}

fn fields_of<'a>(table: &'a Table, margin: Margin<'a>) -> Fields<'a> {
    let mut fields = Fields::of(table, margin);
    fields.refuse(RULE_KEYS, "rule-in-overlay");
    fields
}
