//! Frames kept as files.

use std::path::PathBuf;

use rubricate::text::Lang;
use rubricate::tui::probe::Picture;

use super::tongue::{authors, left_over};
use super::workshop::timeless;

/// Compares a frame in a language with `tests/golden/NAME.txt`, the Chinese ones in a folder of their own; a Chinese one
/// must have no English left in it.
pub(crate) fn check_in(lang: Lang, name: &str, picture: &Picture) {
    let frame = timeless(&picture.to_string());
    if lang == Lang::EN {
        return check(name, &frame);
    }
    check(&format!("{lang}/{name}"), &frame);
    let left = left_over(&picture.text(), &authors(name));
    assert!(
        left.is_empty() || std::env::var_os("UPDATE_GOLDEN").is_some(),
        "{name} has English left in it: {left:?}\n{}",
        picture.text()
    );
}

/// Compares a frame with `tests/golden/NAME.txt`, which is only rewritten when `UPDATE_GOLDEN` is set.
pub(crate) fn check(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("the folder can be made");
        std::fs::write(&path, found).expect("the frame can be written");
        return;
    }
    let expected =
        std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
    let differs = expected
        .lines()
        .zip(found.lines())
        .position(|(expected, found)| expected != found);
    let line = differs.unwrap_or_else(|| expected.lines().count().min(found.lines().count())) + 1;
    assert!(
        expected == found,
        "{name} differs from line {line}; UPDATE_GOLDEN=1 takes this as right:\n{found}"
    );
}
