//! What people do with keys, each with the name it has in settings.

use crate::model::people::words;

words! {
    /// What a key means in a layer.
    Gesture {
        /// Enter what is selected, or accept what is filled in.
        Enter = "enter",
        /// One step back; what was typed is kept.
        Back = "back",
        /// Leave the program.
        Leave = "leave",
        /// Explain this screen.
        Help = "help",
        /// Be led through the first evening.
        Tour = "tour",
        /// Narrow a list.
        Filter = "filter",
        /// Sort it by the next thing.
        Sort = "sort",
        /// Seal the sheet.
        Seal = "seal",
        /// The project and its evidence.
        Card = "card",
        /// Mark with the digit that was pressed.
        Digit = "digit",
        /// Type a number.
        Number = "number",
        /// Not applicable.
        NotApplicable = "not-applicable",
        /// Abstain.
        Abstain = "abstain",
        /// Take the mark away.
        Clear = "clear",
        /// What is meant, and where it comes from.
        About = "about",
        /// The evidence of this project.
        Evidence = "evidence",
        /// Comment on this mark.
        Comment = "comment",
        /// To the next open item anywhere.
        NextOpen = "next-open",
        /// To the open item before.
        PreviousOpen = "previous-open",
        /// Take the last act back.
        Undo = "undo",
        /// Do it again.
        Redo = "redo",
        /// Why this number.
        Why = "why",
        /// The dates of the evidence, in a picture.
        Timeline = "timeline",
        /// The criteria, in a picture.
        Profile = "profile",
        /// Keep and leave.
        Save = "save",
        /// Throw away what was typed.
        Discard = "discard",
        /// What happened here.
        History = "history",
        /// Put an earlier state back.
        Restore = "restore",
        /// Save what is typed here over what another program saved.
        KeepMine = "keep-mine",
        /// Go on with what another program saved.
        TakeOther = "take-other",
        /// Go on with both.
        Join = "join",
        /// To the next slot of a form.
        NextSlot = "next-slot",
        /// To the slot before.
        PreviousSlot = "previous-slot",
        /// Something new in this list.
        Add = "add",
        /// Cite the selected item, or no longer.
        Cite = "cite",
        /// Change the selected item.
        Change = "change",
        /// Put the selected item beside this indicator, or no longer.
        Link = "link",
        /// Withdraw the selected item.
        Retire = "retire",
        /// Tick the selected item, or no longer.
        Tick = "tick",
        /// Take what is typed, ticked or pointed at as the answer.
        Accept = "accept",
        /// People, units, places, needs and projects.
        Records = "records",
        /// Keeping the store.
        Upkeep = "upkeep",
        /// Methods of statistics and decision.
        Methods = "methods",
        /// To the judgement that fits least.
        Worst = "worst",
        /// Make a proposal of what was judged.
        Propose = "propose",
        /// Stop what goes on.
        Stop = "stop",
        /// A new project.
        AddProject = "add-project",
        /// Change the project.
        EditProject = "edit-project",
        /// To any indicator.
        Jump = "jump",
        /// Everything that can be done, to find by name.
        Palette = "palette",
        /// To the place one came from.
        GoBack = "go-back",
        /// To the place one went back from.
        GoOn = "go-on",
        /// Choose the rubric of the project.
        Rubric = "rubric",
        /// Read the rubric.
        ReadRubric = "read-rubric",
        /// Lay another beside it.
        Compare = "compare",
        /// To the next list.
        NextList = "next-list",
        /// To the list before.
        PreviousList = "previous-list",
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// Unfold the selected part.
        Unfold = "unfold",
        /// Fold it.
        Fold = "fold",
        /// Take or leave the mouse.
        Mouse = "mouse",
        /// Speak the next language.
        Language = "language",
        /// What the user settles once.
        Settings = "settings",
        /// Show the project to a room.
        Projector = "projector",
        /// Put the tip away, or tell all of them again.
        Tip = "tip",
        /// Copy what is selected.
        Copy = "copy",
        /// The next value of a setting.
        NextChoice = "next-choice",
        /// The value before.
        PreviousChoice = "previous-choice",
        /// The next project.
        NextProject = "next-project",
        /// The project before.
        PreviousProject = "previous-project",
        /// One row up.
        Up = "up",
        /// One row down.
        Down = "down",
        /// A page up.
        PageUp = "page-up",
        /// A page down.
        PageDown = "page-down",
        /// To the first row.
        First = "first",
        /// To the last row.
        Last = "last",
        /// One grapheme back.
        Left = "left",
        /// One grapheme on.
        Right = "right",
        /// To the word before.
        WordLeft = "word-left",
        /// To the next word.
        WordRight = "word-right",
        /// To the start of the row.
        RowStart = "row-start",
        /// To the end of the row.
        RowEnd = "row-end",
        /// Erase the grapheme before the caret.
        EraseBack = "erase-back",
        /// Erase the grapheme after it.
        EraseForward = "erase-forward",
        /// Erase the word before it.
        EraseWord = "erase-word",
        /// Erase the rest of the line.
        EraseLine = "erase-line",
        /// A new line, or accept where there is only one.
        NewLine = "new-line",
        /// One more line at the end of a list.
        AddLine = "add-line",
        /// The line of a list away.
        DropLine = "drop-line",
        /// On in the person's own editor.
        Editor = "editor",
    }
}

impl Gesture {
    /// Its name, as it stands in `screen-key-*` and in settings.
    pub fn name(self) -> &'static str {
        self.word()
    }
}
