//! A rubric of ours as a grid, and what is left behind on the way.

use super::{Grid, Loss, Rating, Row, losses};
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Item, Measure};
use crate::rubric::{Combine, Criterion, Indicator, Kind, Node, Rubric};
use crate::text::Lang;

impl Grid {
    /// The grid of a rubric in one language. Points are shares of what the top of the tree weighs together, so that
    /// weights live on in them.
    pub fn of(rubric: &Rubric, lang: Lang) -> (Self, Vec<Loss>) {
        let whole: Exact = rubric.children().iter().map(Node::weight).sum();
        let mut walk = Walk {
            rubric,
            lang,
            rows: Vec::new(),
            depth: 0,
            combined: 0,
        };
        walk.nodes(rubric.children(), &whole, &mut Vec::new());
        let grid = Self {
            id: rubric.id().to_string(),
            version: rubric.version().to_owned(),
            title: rubric.title().say(lang).to_owned(),
            about: rubric.about().say(lang).to_owned(),
            rows: std::mem::take(&mut walk.rows),
        };
        let lost = walk.lost();
        (grid, lost)
    }
}

struct Walk<'a> {
    rubric: &'a Rubric,
    lang: Lang,
    rows: Vec<Row>,
    depth: usize,
    combined: usize,
}

impl<'a> Walk<'a> {
    fn nodes(&mut self, nodes: &'a [Node], worth: &Exact, above: &mut Vec<&'a str>) {
        self.depth = self.depth.max(above.len());
        let total: Exact = nodes.iter().map(Node::weight).sum();
        for node in nodes {
            let worth = worth * &(node.weight() / &total);
            match node {
                Node::Criterion(criterion) => self.criterion(criterion, &worth, above),
                Node::Indicator(indicator) => {
                    let ratings = self.ratings(indicator, &worth);
                    self.rows.push(Row {
                        id: indicator.id.to_string(),
                        category: above.join(" › "),
                        title: indicator.title.say(self.lang).to_owned(),
                        question: indicator.question.say(self.lang).to_owned(),
                        weight: Some(worth),
                        ratings,
                    });
                }
            }
        }
    }

    fn criterion(&mut self, criterion: &'a Criterion, worth: &Exact, above: &mut Vec<&'a str>) {
        self.combined += usize::from(criterion.combine != Combine::Mean);
        above.push(criterion.title.say(self.lang));
        self.nodes(&criterion.children, worth, above);
        above.pop();
    }

    fn ratings(&self, indicator: &Indicator, worth: &Exact) -> Vec<Rating> {
        let rating = |name: String, text: &str, share: &Exact| Rating {
            name,
            text: text.to_owned(),
            points: worth * share,
        };
        let both = |text: &str, max: &Exact| {
            let none = rating(Exact::ZERO.to_string(), "", &Exact::ZERO);
            vec![none, rating(max.to_string(), text, &Exact::ONE)]
        };
        match &indicator.kind {
            Kind::Level(levels) => {
                let scale = self.rubric.scale();
                let level = levels.iter().map(|level| {
                    let usual = scale.map_or(Exact::ZERO, |scale| scale.share(&level.value));
                    let share = level.share.as_ref().unwrap_or(&usual);
                    rating(self.label(&level.value), level.text.say(self.lang), share)
                });
                level.collect()
            }
            Kind::Points { max, .. } => both("", max),
            Kind::Checklist(items) => {
                let lines: Vec<&str> = items.iter().map(|item| item.text.say(self.lang)).collect();
                let max: Exact = items.iter().map(|item: &Item| &item.points).sum();
                both(&lines.join("; "), &max)
            }
            Kind::Measure(measure) => self.measured(measure, &rating),
        }
    }

    /// A rating for each point of a curve, the worst first.
    fn measured(&self, measure: &Measure, rating: &dyn Fn(String, &str, &Exact) -> Rating) -> Vec<Rating> {
        let sign = match measure.higher {
            Direction::Better => "≥",
            Direction::Worse => "≤",
        };
        let target;
        let pairs = match &measure.curve {
            Curve::Points(pairs) | Curve::Thresholds(pairs) => pairs,
            Curve::Target { baseline, value } => {
                target = vec![(baseline.clone(), Exact::ZERO), (value.clone(), Exact::HUNDRED)];
                &target
            }
        };
        let unit = measure.unit.say(self.lang);
        let mut ratings: Vec<Rating> = pairs
            .iter()
            .map(|(value, score)| {
                let name = format!("{sign} {value} {unit}");
                rating(name.trim().to_owned(), "", &(score / &Exact::HUNDRED))
            })
            .collect();
        ratings.sort_by(|one, other| one.points.cmp(&other.points));
        ratings
    }

    /// The name of a level: its label, else its number.
    fn label(&self, value: &Exact) -> String {
        let labels = self.rubric.scale().map_or(&[][..], |scale| &scale.labels);
        let label = labels.iter().find(|(of, _)| of == value);
        label.map_or_else(|| value.to_string(), |(_, words)| words.say(self.lang).to_owned())
    }

    fn lost(&self) -> Vec<Loss> {
        let rubric = self.rubric;
        let indicators = rubric.indicators();
        let count = |is: &dyn Fn(&Indicator) -> bool| indicators.iter().filter(|one| is(one)).count();
        let conditions = count(&|one| !one.when.clauses.is_empty());
        let languages = rubric
            .title()
            .translations()
            .keys()
            .filter(|lang| **lang != rubric.language());
        losses(&[
            ("aggregation", self.combined),
            ("bands", rubric.bands().len()),
            ("checklists", count(&|one| matches!(one.kind, Kind::Checklist(_)))),
            ("conditions", conditions),
            ("coverage", usize::from(rubric.minimum_coverage().is_positive())),
            ("evidence", rubric.evidence().len()),
            ("facts", rubric.facts().len()),
            ("gates", rubric.gates().len()),
            ("measures", count(&|one| matches!(one.kind, Kind::Measure(_)))),
            ("not-applicable", count(&|one| one.na)),
            ("notes", count(&|one| !one.about.say(self.lang).is_empty())),
            ("points", count(&|one| matches!(one.kind, Kind::Points { .. }))),
            ("sources", count(&|one| !one.source.say(self.lang).is_empty())),
            ("translations", languages.count()),
            ("tree", self.depth.saturating_sub(1)),
        ])
    }
}
