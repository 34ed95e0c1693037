//! `level-not-distinguishable`: two levels that follow each other and differ by a word of degree alone, or not at all.
//!
//! Why: where "good results" ends and "very good results" begins is a matter of taste, so two evaluators will differ.
//!
//! ```toml
//! [indicators.T1.levels]
//! 3 = "good cooperation"
//! 4 = "very good cooperation"
//! ```
//!
//! Instead: say what can be seen at the higher level and not at the lower one.

use super::Case;
use crate::rubric::draft::Level;

pub(super) const NAME: &str = "level-not-distinguishable";

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        let told = |level: &'_ Level| Some((level.value.clone()?, plain(&case.draft.text(level.words?).text), level.key.span));
        let mut levels: Vec<_> = indicator.levels.all.iter().filter_map(told).collect();
        levels.sort_by(|one, other| one.0.cmp(&other.0));
        for pair in levels.windows(2).filter(|pair| pair[0].1 == pair[1].1 && !pair[0].1.is_empty()) {
            let remark = case.warning(NAME, pair[1].2).with("low", pair[0].0.to_string());
            remark.with("high", pair[1].0.to_string()).with("id", &indicator.common.id.value).hint().put();
        }
    }
}

/// Words that say how much and not what.
const DEGREES: &[&str] = &[
    "a", "an", "the", "very", "quite", "rather", "fairly", "highly", "extremely", "somewhat", "slightly", "more",
    "most", "less", "little", "much", "really", "particularly", "generally", "basically", "relatively",
    "significantly", "considerably", "greatly", "substantially", "some", "many", "few", "several", "numerous",
];

const DEGREES_ZH: &[&str] = &[
    "非常", "十分", "特别", "比较", "较为", "相对", "基本上", "基本", "一般", "相当", "极其", "极为", "极", "很",
    "较", "更加", "更", "最", "高度", "大量", "少量", "一些", "显著", "明显", "略", "有所", "地", "的",
];

/// A descriptor without signs and words of degree; nothing where it has no others.
fn plain(text: &str) -> String {
    let spaced: String = text.chars().map(|ch| if ch.is_alphanumeric() { ch } else { ' ' }).collect();
    let spaced = spaced.to_lowercase();
    let words = spaced.split_whitespace().filter(|word| !DEGREES.contains(word));
    let kept = words.collect::<Vec<_>>().join(" ");
    DEGREES_ZH.iter().fold(kept, |text, degree| text.replace(degree, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_degree_say_nothing() {
        for (one, other) in [
            ("good cooperation", "Very good cooperation!"),
            ("a few firms confirm it", "many firms confirm it"),
            ("合作较好", "合作非常好。"),
        ] {
            assert_eq!(plain(one), plain(other), "{one} · {other}");
        }
        assert_ne!(plain("one employer confirms"), plain("three employers confirm"));
        assert_ne!(plain("有一家用人单位证实"), plain("有三家用人单位证实"));
        assert_eq!(plain("many"), "", "a word of degree alone is a label");
    }
}
