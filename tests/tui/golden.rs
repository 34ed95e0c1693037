//! Frames kept as files.

use std::path::PathBuf;

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
