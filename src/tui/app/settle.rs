//! Settings and surroundings: what the screen looks like, and changing it.

use super::App;
use crate::text::Lang;
use crate::tui::event::Shade;
use crate::tui::run::Effect;
use crate::tui::state::app::State;
use crate::tui::state::news::{News, Work};
use crate::tui::theme::Theme;
use crate::workbench::args::Args;
use crate::workbench::config::Config;
use crate::workbench::{Fault, language};

impl App {
    /// Takes the settings of the run over before the first frame.
    pub(super) fn begin(&mut self) {
        let config = self.bench.session().config.clone();
        self.state.settle(config);
        self.state.mouse = self.state.settings.mouse();
        if self.state.settings.config.is_on("projector") {
            // the project to show is a row of the list, of which nothing is at hand yet
            self.state.resize(1, 2);
            self.bring_rows(State::wanted);
        }
        if let Some(why) = self.bench.read_only() {
            self.state.looks_only(&why);
        }
        let effects = self.state.begin();
        self.settle(effects);
    }

    /// The terminal said how bright its ground is.
    pub(super) fn stand_on(&mut self, shade: Shade) {
        self.surroundings.shade = Some(shade);
        self.dress();
    }

    /// Whether it is of use to ask the terminal how bright its ground is.
    pub fn wonders(&self) -> bool {
        self.look.theme != Theme::Mono && self.state.settings.config.value("theme") == "auto"
    }

    /// Changes a setting by its act and reads the file again.
    pub(super) fn set(&mut self, key: &str, value: &str) -> News {
        News::Settled(self.written(key, value).map(Box::new))
    }

    /// Keeps what the person knows; what cannot be kept is no trouble worth telling.
    pub(super) fn learn(&mut self, key: &str, value: &str) -> Vec<Effect<Work>> {
        match self.set(key, value) {
            News::Settled(Err(_)) => Vec::new(),
            news => self.tell(Ok(Some(news))),
        }
    }

    fn written(&mut self, key: &str, value: &str) -> Result<Config, Fault> {
        let args = Args::new().with("key", key).with("word", value);
        self.bench.act("config set", &args)?;
        let session = self.bench.session();
        Ok(session.config.again(session.home.as_ref()))
    }

    /// Looks and speaks as the settings say by now.
    pub(super) fn dress_for(&mut self, language: Option<Lang>) {
        let settled = self.state.settings.config.language;
        if settled != language {
            self.state.lang = settled.unwrap_or_else(language::usual);
            self.bench.speak(self.state.lang);
        }
        self.dress();
    }

    pub(super) fn dress(&mut self) {
        self.look = self
            .surroundings
            .look(&self.state.settings.config, self.state.lang);
    }
}
