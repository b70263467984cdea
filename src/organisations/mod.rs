//! Organisations (CCAS), their teams, agents, kiosks and the recipients that their desks know.

mod agent_keys;
pub mod agent_session;
pub mod agents;
pub mod calls;
pub mod change_password;
pub mod invite;
pub mod kiosks;
pub mod languages;
pub mod leave;
pub mod recipients;
pub mod setup;
pub mod sign_in;
pub(crate) mod store;
pub mod teams;

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::Id;

pub use crate::messaging::OrganisationId;

pub struct Team;
pub type TeamId = Id<Team>;
pub struct AgentMark;
pub type AgentId = Id<AgentMark>;
pub struct KioskMark;
pub type KioskId = Id<KioskMark>;
pub struct RecipientMark;
pub type RecipientId = Id<RecipientMark>;

/// Adds an organisation. Names of public bodies are no secret and stay in clear.
pub fn add_organisation(tx: &mut Conn, name: &str, now: Timestamp) -> Result<OrganisationId> {
    let id = OrganisationId::new();
    store::insert_organisation(tx, id, name, now)?;
    Ok(id)
}

/// Names of all organisations, oldest first.
pub fn names(conn: &mut Conn) -> Result<Vec<String>> {
    Ok(store::organisations(conn)?.into_iter().map(|(_, name)| name).collect())
}

pub fn by_name(conn: &mut Conn, name: &str) -> Result<Option<OrganisationId>> {
    let known = store::organisations(conn)?.into_iter().find(|(_, known)| known == name);
    Ok(known.map(|(organisation, _)| organisation))
}

pub fn add_team(tx: &mut Conn, organisation: OrganisationId, name: &str, now: Timestamp) -> Result<TeamId> {
    let id = TeamId::new();
    store::insert_team(tx, id, organisation, name, now)?;
    Ok(id)
}
