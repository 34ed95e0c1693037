//! The layers from outside: keys in, requests, drafts and frames out, over a real store.

mod caret;
mod desk;
mod flows;
mod frames;
mod judging;
mod laws;
