//! documents

pub mod pdf;
pub mod scan;
pub mod straighten;
