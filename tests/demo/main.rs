//! The demo: what its files hold, and what marks made up on purpose come to.

mod cases;
mod scored;
