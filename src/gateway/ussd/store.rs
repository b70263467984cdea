//! The SQL of USSD dialogues.

use diesel::prelude::*;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::each;
use crate::error::Result;
use crate::schema::sms::ussd_dialogs;

#[derive(Queryable, Insertable)]
#[diesel(table_name = ussd_dialogs)]
pub(super) struct DialogRow {
    pub phone_index: Vec<u8>,
    pub hop: Vec<u8>,
    pub state: Vec<u8>,
    pub answer: Vec<u8>,
    pub ends_at: i64,
}

/// Takes a phone's row, which is made empty where there is none: nobody else moves this phone's dialogue before
/// the end of the transaction. A gateway may repeat a request while the first copy is still being worked on.
pub(super) fn take(tx: &mut Conn, phone_index: &[u8]) -> Result<DialogRow> {
    let blank = || DialogRow {
        phone_index: phone_index.to_vec(),
        hop: Vec::new(),
        state: Vec::new(),
        answer: Vec::new(),
        ends_at: 0,
    };
    each!(tx, |conn| diesel::insert_into(ussd_dialogs::table)
        .values(blank())
        .on_conflict_do_nothing()
        .execute(conn)?);
    let row = ussd_dialogs::table.find(phone_index);
    diesel::update(row).set(ussd_dialogs::ends_at.eq(ussd_dialogs::ends_at)).execute(tx)?;
    Ok(row.first(tx)?)
}

pub(super) fn put(tx: &mut Conn, row: &DialogRow) -> Result<()> {
    diesel::update(ussd_dialogs::table.find(&row.phone_index))
        .set((
            ussd_dialogs::hop.eq(&row.hop),
            ussd_dialogs::state.eq(&row.state),
            ussd_dialogs::answer.eq(&row.answer),
            ussd_dialogs::ends_at.eq(row.ends_at),
        ))
        .execute(tx)?;
    Ok(())
}

pub(super) fn sweep(tx: &mut Conn, now: Timestamp) -> Result<usize> {
    let over = ussd_dialogs::table.filter(ussd_dialogs::ends_at.le(now.as_millis()));
    Ok(diesel::delete(over).execute(tx)?)
}
