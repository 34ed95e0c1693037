//! The order a language lists names in, and the letters Chinese names are found by.

use pinyin::ToPinyin as _;

use super::Lang;
use super::width::narrow;

/// Words in which characters are read otherwise than alone, as far as names of places, bodies and works have them:
/// a list of readings by character knows only the commonest of each.
const READ_OTHERWISE: &[(&str, &[&str])] = &[
    ("重庆", &["chong2", "qing4"]),
    ("重建", &["chong2", "jian4"]),
    ("重组", &["chong2", "zu3"]),
    ("厦门", &["xia4", "men2"]),
    ("成都", &["cheng2", "du1"]),
    ("首都", &["shou3", "du1"]),
    ("都市", &["du1", "shi4"]),
    ("西藏", &["xi1", "zang4"]),
    ("蚌埠", &["beng4", "bu4"]),
    ("六安", &["lu4", "an1"]),
    ("乐清", &["yue4", "qing1"]),
    ("音乐", &["yin1", "yue4"]),
    ("番禺", &["pan1", "yu2"]),
    ("单县", &["shan4", "xian4"]),
    ("铅山", &["yan2", "shan1"]),
    ("银行", &["yin2", "hang2"]),
    ("行业", &["hang2", "ye4"]),
    ("会计", &["kuai4", "ji4"]),
    ("供给", &["gong1", "ji3"]),
    ("长三角", &["chang2", "san1", "jiao3"]),
    ("长沙", &["chang2", "sha1"]),
    ("长春", &["chang2", "chun1"]),
    ("长江", &["chang2", "jiang1"]),
    ("长治", &["chang2", "zhi4"]),
    ("长期", &["chang2", "qi1"]),
    ("长效", &["chang2", "xiao4"]),
    ("调整", &["tiao2", "zheng3"]),
    ("调节", &["tiao2", "jie2"]),
    ("协调", &["xie2", "tiao2"]),
    ("效率", &["xiao4", "lv4"]),
];

/// What names are compared by: Chinese ones by pinyin, syllable by syllable and then by tone, behind Latin ones as
/// dictionaries have it; others letter by letter in any case. Names that sound alike go by their characters.
///
/// A key that is stored holds as long as the program that made it: it is made again where readings have changed.
pub fn sort_key(name: &str, lang: Lang) -> String {
    let mut key = String::with_capacity(name.len() * 3);
    for (ch, sound) in read(name) {
        match sound.filter(|_| lang == Lang::ZH) {
            // behind every letter
            Some(sound) => key.extend(["~", sound]),
            None => key.extend(ch.to_lowercase()),
        }
    }
    key + "\0" + name
}

/// The first letter of every syllable and every word: `gdjt` for 轨道交通, `mrt2` for “Modern rail transit 2”.
pub fn initials(name: &str) -> String {
    let mut letters = String::new();
    let mut in_word = false;
    for (ch, sound) in read(name) {
        let first = sound.and_then(|sound| sound.chars().next());
        let begins =
            first.or_else(|| (ch.is_ascii_digit() || (ch.is_alphabetic() && !in_word)).then_some(ch));
        letters.extend(begins.into_iter().flat_map(char::to_lowercase));
        in_word = sound.is_none() && ch.is_alphanumeric();
    }
    letters
}

/// The initials of each line of a text, lines kept apart.
pub fn initials_by_line(text: &str) -> String {
    text.lines().map(initials).collect::<Vec<_>>().join("\n")
}

/// Every character, narrow, with its syllable in pinyin and the number of its tone if it has one.
fn read(name: &str) -> Vec<(char, Option<&'static str>)> {
    let mut read = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some(ch) = rest.chars().next() {
        let word = READ_OTHERWISE.iter().find(|(word, _)| rest.starts_with(word));
        if let Some((word, sounds)) = word {
            read.extend(word.chars().zip(sounds.iter().copied().map(Some)));
            rest = &rest[word.len()..];
        } else {
            let sound = ch.to_pinyin().map(pinyin::Pinyin::with_tone_num_end);
            read.push((narrow(ch), sound));
            rest = &rest[ch.len_utf8()..];
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lang: Lang, sorted: &[&str]) {
        let mut found: Vec<&str> = sorted.to_vec();
        found.reverse();
        found.sort_by_cached_key(|name| sort_key(name, lang));
        assert_eq!(found, sorted, "{lang}");
    }

    #[test]
    fn chinese_names_go_by_pinyin_also_where_a_character_is_read_in_several_ways() {
        check(
            Lang::ZH,
            &[
                "45家研发中心",
                "Zibo",
                "鞍山",
                "北京",
                "长沙",
                "重庆",
                "大连",
                "焦作",
                "沈阳",
                "西安",
                "厦门",
                "先进制造",
                "中心",
            ],
        );
        // by tone within a syllable
        check(Lang::ZH, &["西", "习", "喜", "系"]);
        check(Lang::ZH, &["校地合作", "校地合作（二期）", "校企合作"]);
    }

    #[test]
    fn other_names_go_by_their_letters() {
        check(
            Lang::EN,
            &["45 R&D centres", "battery", "Campus venues", "ｄｏｃｋ", "Zibo"],
        );
    }

    #[test]
    fn initials_are_those_of_syllables_and_words() {
        assert_eq!(initials("轨道交通"), "gdjt");
        assert_eq!(initials("重庆银行R&D中心"), "cqyhrdzx");
        assert_eq!(initials("Modern rail transit 2"), "mrt2");
        assert_eq!(initials("１２号线"), "12hx");
        assert_eq!(initials(""), "");
    }

    #[test]
    fn every_word_has_a_syllable_for_each_character_and_is_needed() {
        let letters = |sound: &'static str| sound.trim_end_matches(|ch: char| ch.is_ascii_digit());
        let as_alone = |(word, sounds): &&(&str, &[&'static str])| {
            let alone = word.chars().filter_map(|ch| ch.to_pinyin());
            let mut alone = alone.map(pinyin::Pinyin::with_tone_num_end).zip(*sounds);
            alone.all(|(alone, sound)| letters(alone) == letters(sound))
        };
        for (word, sounds) in READ_OTHERWISE {
            assert_eq!(word.chars().count(), sounds.len(), "{word}");
        }
        let idle: Vec<&str> = READ_OTHERWISE
            .iter()
            .filter(as_alone)
            .map(|(word, _)| *word)
            .collect();
        assert!(idle.is_empty(), "{idle:?} are read as their characters are alone");
    }
}
