//! Acts on a whole safe: locking it, and closing it for good.

pub mod close;
pub mod lock;
pub(crate) mod store;
