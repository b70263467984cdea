//! releases

pub mod mark;
