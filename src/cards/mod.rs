//! The card: the secret that it carries, the sheet that it is cut from, and the camera that reads it.

pub mod payload;
pub mod reader;
pub mod sheet;
pub mod issue;
pub(crate) mod store;
