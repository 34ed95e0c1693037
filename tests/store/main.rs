//! The store: a file of facts, and what follows from them.

mod backup;
mod delivery;
mod desk;
mod filing;
mod opening;
mod reading;
mod taking_back;
mod verify;
mod watch;
mod writing;
