//! What every page and every answer has in common: the frame, the headers, the guards of the edge.

pub mod address;
pub mod assets;
pub mod cookies;
pub mod csrf;
pub mod display;
pub mod error_page;
pub mod guards;
pub mod headers;
pub mod heard;
pub mod icons;
pub mod once;
pub mod pad;
pub mod page;
pub mod start;
pub mod stay;
pub mod voices;
