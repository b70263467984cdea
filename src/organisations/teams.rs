//! stub until merge
use crate::crypto::sealed::{PrivateKey, PublicKey};
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::{OrganisationId, TeamId};
pub struct TeamKey { pub team: TeamId, pub number: i32, pub public: PublicKey }
pub struct OpenTeam { pub team: TeamId, pub number: i32, pub key: PrivateKey }
pub fn usable(_conn: &mut Conn, _o: OrganisationId) -> Result<Vec<TeamKey>> { Ok(Vec::new()) }
