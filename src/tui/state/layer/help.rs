//! What this screen is, what the keys do here, and what can be done at all.

use super::told::{Row, Sign, Told, Tone, scroll_by, wheel};
use super::{Input, Place, Request, Step, View, input, otherwise};
use crate::text::seek::holds;
use crate::text::width::{cells, left};
use crate::text::{Lang, Phrase};
use crate::tui::event::Event;
use crate::tui::gesture::{self, Gesture, ROWS};
use crate::tui::state::scroll::Scroll;
use crate::workbench::act::ACTS;

/// The widest a help gets.
const COLUMNS: u16 = 84;
/// The most cells the keys of a gesture take.
const KEYS: usize = 22;

/// The help of one layer, scrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    of: gesture::Layer,
    filter: String,
    scroll: Scroll,
}

impl Help {
    /// The help of a layer.
    pub fn of(layer: gesture::Layer) -> Self {
        Self {
            of: layer,
            filter: String::new(),
            scroll: Scroll::default(),
        }
    }

    /// The layer it explains.
    pub fn layer(&self) -> gesture::Layer {
        self.of
    }

    /// How many lines there are, shown or not.
    pub fn count(&self, view: &View<'_>) -> usize {
        let whole = Self::of(self.of);
        whole.rows(view).len()
    }

    /// The words lines must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only keys and acts that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.scroll.rewind();
    }

    /// How far it is scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Where it stands, its frame included.
    pub fn place(view: &View<'_>) -> Place {
        let screen = view.screen.above_footer();
        screen.centred(COLUMNS, screen.rows)
    }

    /// Where its text stands; the last column is the scrollbar's.
    pub fn text_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded()
    }

    /// What it says, in rows of its width.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let width = Self::text_place(view).width().saturating_sub(2);
        if !self.filter.is_empty() {
            return self.found(width, view);
        }
        let mut told = Told::new(width, view.lang);
        told.say(&Phrase::new(sentence(self.of)), Tone::Plain);
        told.blank();
        told.say(&Phrase::new("screen-help-keys"), Tone::Head);
        keys(&mut told, self.of, view);
        if self.of.beneath().is_some() {
            told.blank();
            told.say(&Phrase::new("screen-help-text"), Tone::Head);
            keys(&mut told, gesture::Layer::Text, view);
        }
        if self.of == gesture::Layer::Queue {
            signs(&mut told);
        }
        told.blank();
        told.say(&Phrase::new("screen-help-acts"), Tone::Head);
        acts(&mut told);
        told.rows()
    }

    /// The keys and acts that contain the words.
    fn found(&self, width: usize, view: &View<'_>) -> Vec<Row> {
        let mut all = Told::new(width, view.lang);
        keys(&mut all, self.of, view);
        if self.of.beneath().is_some() {
            keys(&mut all, gesture::Layer::Text, view);
        }
        acts(&mut all);
        let mut rows = all.rows();
        rows.retain(|row| holds(&self.filter, &[&row.text]));
        rows
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let (place, len) = (Self::text_place(view), self.rows(view).len());
        match input(gesture::Layer::Help, event) {
            Some(Input::Gesture(gesture)) => {
                if scroll_by(&mut self.scroll, gesture, len, place.height()) {
                    return Step::Stay;
                }
                if gesture == Gesture::Tour {
                    return Step::CloseWith(Request::Tour);
                }
                otherwise(gesture::Layer::Help, gesture)
            }
            Some(Input::Mouse(mouse)) => {
                wheel(&mut self.scroll, mouse, len, place);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }
}

fn acts(told: &mut Told) {
    for act in ACTS {
        let title = act.title().say(told.lang());
        told.hang(&format!("{}  ", left(act.name, KEYS)), &title, Tone::Plain);
    }
}

fn keys(told: &mut Told, layer: gesture::Layer, view: &View<'_>) {
    let rows = ROWS.iter().filter(|row| row.layer == layer);
    // what moves is known without being told, so it comes last
    let (moves, does): (Vec<&gesture::Row>, Vec<&gesture::Row>) = rows.partition(|row| is_move(row.gesture));
    for row in does.into_iter().chain(moves) {
        let mut each = view.settings.keymap.shown_keys(row);
        let shown = each.join(" ");
        let keys = if cells(&shown) > KEYS {
            each.swap_remove(0)
        } else {
            shown
        };
        let does = row.phrase().say(told.lang());
        told.hang(&format!("{}  ", left(&keys, KEYS)), &does, Tone::Plain);
    }
}

/// What the signs beside a project mean.
fn signs(told: &mut Told) {
    told.blank();
    told.say(&Phrase::new("screen-help-signs"), Tone::Head);
    for (sign, name) in [
        (Sign::Open, "screen-sign-open"),
        (Sign::Ready, "screen-sign-ready"),
        (Sign::Sealed, "screen-sign-sealed"),
        (Sign::Capped, "screen-sign-capped"),
        (Sign::Draft, "screen-sign-draft"),
    ] {
        let said = Phrase::new(name).say(told.lang());
        told.sign(sign, &said, Tone::Plain);
    }
}

fn is_move(gesture: Gesture) -> bool {
    use Gesture::{
        Down, First, Last, Left, PageDown, PageUp, Right, RowEnd, RowStart, Up, WordLeft, WordRight,
    };
    matches!(
        gesture,
        Up | Down
            | PageUp
            | PageDown
            | First
            | Last
            | Left
            | Right
            | WordLeft
            | WordRight
            | RowStart
            | RowEnd
    )
}

/// The phrase that explains a layer in a sentence.
fn sentence(layer: gesture::Layer) -> &'static str {
    use gesture::Layer;
    match layer {
        Layer::Queue => "screen-help-queue",
        Layer::Workbench => "screen-help-workbench",
        Layer::Comment => "screen-help-comment",
        Layer::Clash => "screen-help-clash",
        Layer::Evidence => "screen-help-evidence",
        Layer::Form => "screen-help-form",
        Layer::Line => "screen-help-line",
        Layer::Trace => "screen-help-trace",
        Layer::Help => "screen-help-help",
        Layer::Confirm => "screen-help-confirm",
        Layer::Ticks => "screen-help-ticks",
        Layer::Choose => "screen-help-choose",
        Layer::Records => "screen-help-records",
        Layer::Rubric => "screen-help-rubric",
        Layer::Compare => "screen-help-compare",
        Layer::Upkeep => "screen-help-upkeep",
        Layer::Methods => "screen-help-methods",
        Layer::Pairs => "screen-help-pairs",
        Layer::Card => "screen-help-card",
        Layer::Settings => "screen-help-settings",
        Layer::Projector => "screen-help-projector",
        Layer::History => "screen-help-history",
        Layer::Picture => "screen-help-picture",
        Layer::Jump => "screen-help-jump",
        Layer::Welcome => "screen-help-welcome",
        Layer::Palette => "screen-help-palette",
        Layer::Answer => "screen-help-answer",
        Layer::Text => "screen-help-text",
    }
}

/// The title of a layer's help, in a language.
pub fn title(layer: gesture::Layer, lang: Lang) -> String {
    let name = Phrase::new(format!("{}-name", sentence(layer))).say(lang);
    Phrase::new("screen-help").with("screen", name).say(lang)
}
