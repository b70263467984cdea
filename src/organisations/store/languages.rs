//! The SQL of the languages that an organisation leaves out.

use diesel::prelude::*;

use crate::db::Conn;
use crate::error::Result;
use crate::organisations::OrganisationId;
use crate::schema::hall::languages_off as table;

pub fn languages_off(conn: &mut Conn, organisation: OrganisationId) -> Result<Vec<String>> {
    Ok(table::table.filter(table::organisation_id.eq(organisation)).select(table::language).load(conn)?)
}

pub fn insert_language_off(tx: &mut Conn, organisation: OrganisationId, code: &str) -> Result<()> {
    let row = (table::organisation_id.eq(organisation), table::language.eq(code));
    diesel::insert_into(table::table).values(row).execute(tx)?;
    Ok(())
}

pub fn delete_language_off(tx: &mut Conn, organisation: OrganisationId, code: &str) -> Result<()> {
    let row = table::table.filter(table::organisation_id.eq(organisation)).filter(table::language.eq(code));
    diesel::delete(row).execute(tx)?;
    Ok(())
}
