//! safes
