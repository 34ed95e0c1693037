//! Bytes of events: the golden files hold them for ever.

use std::path::Path;

use proptest::prelude::*;
use rubricate::ledger::Hash;
use rubricate::ledger::wire::{self, Decoded, decode, encode};

use crate::sample::every;

const SALT: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

/// A new kind gets its file with `GOLDEN=new`; a file that is there is never written.
fn golden(name: &str, bytes: &[u8]) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/wire")
        .join(format!("{name}.json"));
    if !path.exists() && std::env::var("GOLDEN").is_ok_and(|word| word == "new") {
        std::fs::write(&path, bytes).expect("the folder is there");
    }
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_kind_is_written_and_read_as_its_golden_file_says() {
    for (name, event) in every() {
        let undoes = name.starts_with("answer-number").then_some(Hash([0xAB; 32]));
        let bytes = encode(&event, &SALT, undoes.as_ref());
        let golden = golden(name, &bytes);
        assert_eq!(
            String::from_utf8_lossy(&bytes),
            String::from_utf8_lossy(&golden),
            "{name}"
        );
        assert_eq!(
            decode(&golden),
            Decoded::Known {
                event: Box::new(event),
                undoes
            },
            "{name}"
        );
    }
}

#[test]
fn every_kind_has_a_golden_file_and_no_file_is_without_its_kind() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/wire");
    let files = std::fs::read_dir(folder).expect("the folder is there").count();
    assert_eq!(files, every().len());
    let mut kinds: Vec<_> = every().iter().map(|(_, event)| wire::kind(event)).collect();
    kinds.dedup();
    assert_eq!(kinds.len(), 15, "one of each kind");
}

#[test]
fn records_are_read_back() {
    for (name, event) in every().into_iter().take(8).skip(1) {
        assert_eq!(
            wire::of_record(wire::kind(&event), &wire::record(&event)),
            Some(event),
            "{name}"
        );
    }
}

#[test]
fn what_a_newer_program_wrote_is_unknown_and_not_broken() {
    let unknown = |kind: &str, version| Decoded::Unknown {
        kind: kind.to_owned(),
        version,
    };
    for (text, expected) in [
        (
            r#"{"kind":"verdict","version":1,"salt":"","fields":{"x":1.5}}"#,
            unknown("verdict", 1),
        ),
        (r#"{"kind":"answer","version":2}"#, unknown("answer", 2)),
        (r#"{"kind":"pen\n","version":1}"#, unknown("pen\n", 1)),
    ] {
        assert_eq!(decode(text.as_bytes()), expected, "{text}");
    }
}

#[test]
fn what_no_program_wrote_is_broken() {
    let salt = "00".repeat(16);
    let pen = |rest: &str| format!(r#"{{"kind":"pen","version":1,"salt":"{salt}",{rest}}}"#);
    let comment = r#""project":"P","person":"li","indicator":"T1","text":"a""#;
    for text in [
        String::new(),
        "{}".to_owned(),
        "[1]".to_owned(),
        r#"{"kind":"pen","version":-1}"#.to_owned(),
        pen(r#""fields":{"person":"a b"}"#),
        pen(r#""fields":{"person":"li","more":1}"#),
        pen(r#""fields":{"person":"li"},"more":1"#),
        pen(r#""undoes":"12","fields":{"person":"li"}"#),
        pen(r#""fields":{"person":"li","person":"wu"}"#),
        pen(r#""fields":{"person":"li"}"#).replace("0000", "zz00"),
        pen(&format!(r#""fields":{{{comment}}}"#)),
    ] {
        assert_eq!(decode(text.as_bytes()), Decoded::Broken, "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        decode(&bytes);
    }

    #[test]
    fn a_golden_file_with_one_byte_changed_is_never_a_panic(which in 0..19_usize, at in 0..4000_usize, byte: u8) {
        let (_, event) = &every()[which];
        let mut bytes = encode(event, &SALT, None);
        let at = at % bytes.len();
        bytes[at] = byte;
        decode(&bytes);
    }
}
