//! The lines and signs a screen is drawn with: for every terminal, or for one that has only ASCII.
//!
//! All of them are one cell wide. Some terminals in East Asian settings draw line characters two cells wide; there the
//! ASCII set keeps the columns straight.

/// Lines and signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the pictures")]
pub struct Borders {
    pub horizontal: &'static str,
    pub vertical: &'static str,
    pub top_left: &'static str,
    pub top_right: &'static str,
    pub bottom_left: &'static str,
    pub bottom_right: &'static str,
    pub left_tee: &'static str,
    pub right_tee: &'static str,
    /// A branch of a tree with more below it.
    pub branch: &'static str,
    /// The last branch of a tree.
    pub last_branch: &'static str,
    pub thumb: &'static str,
    pub track: &'static str,
    pub full: &'static str,
    pub empty: &'static str,
    /// Beside what is pointed at.
    pub pointer: &'static str,
    pub done: &'static str,
    pub open: &'static str,
    pub capped: &'static str,
    pub not_applicable: &'static str,
    pub conflict: &'static str,
    pub rejected: &'static str,
    pub context: &'static str,
    /// A text left unfinished.
    pub draft: &'static str,
    pub unfolded: &'static str,
    pub folded: &'static str,
    /// The part of a bar that may still go.
    pub shade: &'static str,
    /// Where a band begins on a bar.
    pub band: &'static str,
    /// Eight heights, from the lowest.
    pub heights: [&'static str; 8],
    /// Between the parts of a path.
    pub within: &'static str,
    /// On both sides of a choice that can be turned.
    pub turn_left: &'static str,
    pub turn_right: &'static str,
    /// Beside what a list is sorted by, the least first or the most.
    pub rising: &'static str,
    pub falling: &'static str,
}

impl Borders {
    /// Box lines and signs of Unicode.
    pub const UNICODE: Self = Self {
        horizontal: "─",
        vertical: "│",
        top_left: "┌",
        top_right: "┐",
        bottom_left: "└",
        bottom_right: "┘",
        left_tee: "├",
        right_tee: "┤",
        branch: "├",
        last_branch: "└",
        thumb: "┃",
        track: "│",
        full: "█",
        empty: "░",
        pointer: "▶",
        done: "✓",
        open: "○",
        capped: "▲",
        not_applicable: "~",
        conflict: "!",
        rejected: "✗",
        context: "·",
        draft: "✎",
        unfolded: "▾",
        folded: "▸",
        shade: "▓",
        band: "╎",
        heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
        within: "›",
        turn_left: "‹",
        turn_right: "›",
        rising: "▲",
        falling: "▼",
    };

    /// Lines and signs every terminal has.
    pub const ASCII: Self = Self {
        horizontal: "-",
        vertical: "|",
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        left_tee: "+",
        right_tee: "+",
        branch: "|",
        last_branch: "`",
        thumb: "#",
        track: "|",
        full: "#",
        empty: ".",
        pointer: ">",
        done: "x",
        open: "o",
        capped: "^",
        not_applicable: "~",
        conflict: "!",
        rejected: "-",
        context: ".",
        draft: "*",
        unfolded: "v",
        folded: ">",
        shade: "+",
        band: ":",
        heights: [".", ":", "-", "=", "+", "*", "%", "#"],
        within: "/",
        turn_left: "<",
        turn_right: ">",
        rising: "^",
        falling: "v",
    };
}
