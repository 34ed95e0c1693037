//! The layers from outside: keys in, requests, drafts and frames out, over a real store.

mod desk;
mod flows;
mod frames;
mod laws;
