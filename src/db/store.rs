//! What the program must find again at its next start.

use diesel::prelude::*;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::schema::settings::dsl::{name, settings, value};

/// Stops a start with a server key that this database was not written with.
pub fn check_key(db: &Db, fingerprint: &str) -> Result<()> {
    const NAME: &str = "server key";
    let known = db.write(|tx| {
        let known = settings.find(NAME).select(value).first::<String>(tx).optional()?;
        if known.is_none() {
            diesel::insert_into(settings).values((name.eq(NAME), value.eq(fingerprint))).execute(tx)?;
        }
        Ok(known)
    })?;
    match known {
        Some(known) if known != fingerprint => {
            Err(Error::Config("this database was written with another server key".into()))
        }
        _ => Ok(()),
    }
}
