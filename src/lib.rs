//! Consigne: a digital safe for people without a smartphone.
//!
//! One crate, one direction. Each room below may import only the rooms to its left:
//!
//! `error clock ids config` → `crypto i18n print telemetry` → `schema db blobs` → `journal` → `messaging`
//! → `throttle` → `organisations` → `safes` → `cards` → `documents` → `releases` → `closing`
//!
//! The edge (`web desk kiosk gateway demo explain spoken */routes jobs app routes server`) may use every room and is
//! used by none.
//! In each domain `mod.rs` holds types and rules, `store.rs` all its SQL, a verb is one operation, and
//! `routes.rs` the handlers with their templates. A suite test reads the `use` lines and enforces this.

pub mod clock;
pub mod config;
pub mod error;
pub mod ids;

pub mod crypto;
pub mod i18n;
pub mod print;
pub mod telemetry;

pub mod blobs;
pub mod db;
pub mod schema;

pub mod journal;
pub mod messaging;
pub mod organisations;
pub mod safes;
pub mod throttle;

pub mod cards;
pub mod closing;
pub mod documents;
pub mod releases;

pub mod app;
pub mod demo;
pub mod desk;
pub mod explain;
pub mod gateway;
pub mod jobs;
pub mod kiosk;
pub mod routes;
pub mod server;
pub mod spoken;
pub mod web;
