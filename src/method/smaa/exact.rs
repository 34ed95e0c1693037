//! Places of alternatives, by cutting the segment or the triangle of all weights along the lines on which two tie.

use super::{Class, Precision, Shares};
use crate::method::magnitude::real;
use crate::method::{Refusal, Table, Work};

/// Weights of up to three criteria.
type Point = [f64; 3];

/// A convex region of weights: its corners, in order. One corner for one criterion, two for two.
type Region = Vec<Point>;

/// What one class comes to.
struct One {
    places: Vec<f64>,
    best: f64,
    moment: Point,
}

pub(super) fn shares(values: &Table, classes: &[Class], work: Work<'_>) -> Result<Shares, Refusal> {
    let each = work.each(classes.len(), |at| one(values, classes, at))?;
    let central = |one: &One| {
        let mean = one.moment.iter().take(values.width()).map(|sum| sum / one.best);
        (one.best > 0.0).then(|| mean.collect())
    };
    Ok(Shares {
        central: each.iter().map(central).collect(),
        acceptability: each.into_iter().map(|one| one.places).collect(),
        precision: Precision::Exact,
    })
}

/// Cuts all weights into regions in which the place of one class does not change.
fn one(values: &Table, classes: &[Class], at: usize) -> One {
    let mut one = One {
        places: vec![0.0; values.height()],
        best: 0.0,
        moment: [0.0; 3],
    };
    let own = values.row(classes[at].members[0]);
    // by how much each other class leads, for the whole weight on each criterion
    let lead = |class: &Class| {
        let mut lead = [0.0; 3];
        let other = values.row(class.members[0]).iter();
        lead.iter_mut()
            .zip(other.zip(own))
            .for_each(|(lead, (other, own))| *lead = other - own);
        (lead, class.members.len())
    };
    let others = classes.iter().enumerate().filter(|(other, _)| *other != at);
    let others: Vec<(Point, usize)> = others.map(|(_, class)| lead(class)).collect();
    let mut open = vec![(all_weights(values.width()), 0, 0)];
    while let Some((region, next, better)) = open.pop() {
        let Some((lead, size)) = others.get(next) else {
            count(&mut one, &region, better, classes[at].members.len());
            continue;
        };
        let [behind, ahead] = cut(region, *lead);
        open.extend(ahead.map(|region| (region, next + 1, better + size)));
        open.extend(behind.map(|region| (region, next + 1, better)));
    }
    one
}

fn all_weights(criteria: usize) -> Region {
    let corner = |at: usize| {
        let mut corner = [0.0; 3];
        corner[at] = 1.0;
        corner
    };
    (0..criteria).map(corner).collect()
}

/// The part in which a lead is not above zero, and the part in which it is; a part without room is none.
fn cut(region: Region, lead: Point) -> [Option<Region>; 2] {
    let leads: Vec<f64> = region.iter().map(|corner| dot(*corner, lead)).collect();
    if leads.iter().all(|lead| *lead <= 0.0) {
        return [Some(region), None];
    }
    if leads.iter().all(|lead| *lead >= 0.0) {
        return [None, Some(region)];
    }
    let (mut behind, mut ahead) = (Vec::new(), Vec::new());
    for at in 0..region.len() {
        let next = (at + 1) % region.len();
        if leads[at] <= 0.0 {
            behind.push(region[at]);
        }
        if leads[at] >= 0.0 {
            ahead.push(region[at]);
        }
        // a segment has one side, not two
        let is_side = region.len() > 2 || at == 0;
        if is_side && leads[at] * leads[next] < 0.0 {
            let crossing = between(region[at], region[next], leads[at] / (leads[at] - leads[next]));
            behind.push(crossing);
            ahead.push(crossing);
        }
    }
    [Some(behind), Some(ahead)]
}

fn between(one: Point, other: Point, share: f64) -> Point {
    std::array::from_fn(|at| one[at] + share * (other[at] - one[at]))
}

fn dot(one: Point, other: Point) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Adds a region in which so many are better.
fn count(one: &mut One, region: &[Point], better: usize, size: usize) {
    let (share, middle) = measure(region);
    for place in &mut one.places[better..better + size] {
        *place += share;
    }
    if better == 0 {
        one.best += share;
        one.moment
            .iter_mut()
            .zip(middle)
            .for_each(|(sum, at)| *sum += share * at);
    }
}

/// The share of all weights that a region is, and its middle.
fn measure(region: &[Point]) -> (f64, Point) {
    match region {
        [point] => (1.0, *point),
        [one, other] => ((one[0] - other[0]).abs(), between(*one, *other, 0.5)),
        _ => polygon(region),
    }
}

fn polygon(region: &[Point]) -> (f64, Point) {
    let (mut area, mut moment) = (0.0, [0.0; 3]);
    let first = region[0];
    for pair in region[1..].windows(2) {
        let side = |corner: Point| [corner[0] - first[0], corner[1] - first[1]];
        let (one, other) = (side(pair[0]), side(pair[1]));
        // twice the area in the plane of the first two weights, where the whole triangle is a half
        let part = (one[0] * other[1] - one[1] * other[0]).abs();
        area += part;
        for (at, sum) in moment.iter_mut().enumerate() {
            *sum += part * (first[at] + pair[0][at] + pair[1][at]) / real(3);
        }
    }
    let middle = if area > 0.0 {
        moment.map(|sum| sum / area)
    } else {
        first
    };
    (area, middle)
}
