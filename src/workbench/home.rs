//! Where this user's files are.

use std::path::PathBuf;

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};

/// The folders of this user on this platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// For the configuration.
    pub config: PathBuf,
    /// For stores.
    pub data: PathBuf,
}

impl Home {
    /// The platform's own folders; none where the platform names no home.
    pub fn find() -> Option<Self> {
        let app = AppStrategyArgs {
            top_level_domain: String::new(),
            author: String::new(),
            app_name: "rubricate".into(),
        };
        let strategy = choose_app_strategy(app).ok()?;
        Some(Self {
            config: strategy.config_dir(),
            data: strategy.data_dir(),
        })
    }

    /// The user's own store.
    pub fn store(&self) -> PathBuf {
        self.data.join("rubricate.store")
    }

    /// The store of the demo.
    pub fn demo(&self) -> PathBuf {
        self.data.join("demo.store")
    }

    /// The store of the demo with marks made up on purpose.
    pub fn scored_demo(&self) -> PathBuf {
        self.data.join("demo-scored.store")
    }

    /// The store of the tour.
    pub fn tour(&self) -> PathBuf {
        self.data.join("tour.store")
    }

    /// The user's settings.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// The heads of the user's pens.
    pub fn pens_file(&self) -> PathBuf {
        self.config.join("pens.json")
    }
}
