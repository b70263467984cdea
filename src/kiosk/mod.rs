//! The kiosk's screens, one file per errand. An edge room: it calls the domains and belongs to none.

pub mod choices;
pub mod confirm;
pub mod give;
pub mod looked;
