//! How far long work has come, and whether it is still wanted.

use super::Refusal;

/// Asked now and then by work that takes long.
///
/// The function is told how many steps are done of how many, and says whether to go on.
#[derive(Clone, Copy, Default)]
pub struct Pace<'a>(Option<&'a (dyn Fn(u64, u64) -> bool + Sync)>);

impl<'a> Pace<'a> {
    /// Nobody looks on.
    pub const UNSEEN: Pace<'static> = Pace(None);

    /// Somebody looks on.
    pub fn watched(go_on: &'a (dyn Fn(u64, u64) -> bool + Sync)) -> Self {
        Self(Some(go_on))
    }

    /// So many steps are done of so many; refuses to go on when nobody wants the answer any more.
    pub fn at(&self, done: u64, of: u64) -> Result<(), Refusal> {
        match self.0 {
            Some(go_on) if !go_on(done, of) => Err(Refusal::Stopped),
            _ => Ok(()),
        }
    }
}

impl std::fmt::Debug for Pace<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            out,
            "Pace({})",
            if self.0.is_some() { "watched" } else { "unseen" }
        )
    }
}
