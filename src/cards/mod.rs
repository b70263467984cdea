//! The card: the secret that it carries, the sheet that it is cut from, and the camera that reads it.

pub mod issue;
pub mod payload;
pub mod reader;
pub mod sheet;
pub(crate) mod store;
