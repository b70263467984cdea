//! What the pages share that help the holder of a safe to come back.

use crate::app::App;
use crate::db::Conn;
use crate::desk::today;
use crate::error::Result;
use crate::safes::new_pin::{self, Open};
use crate::safes::proofs::{self, Purpose};
use crate::safes::ways::{Has, Way, allows};
use crate::safes::{Level, Safe, SafeId, approvals, code_device, phone, recovery};
use crate::web::guards::SignedInAgent;
use crate::web::page::Page;

/// Which safe a page is about (`desk/help_frame.html`), and what bars the way.
pub(super) struct Head {
    pub id: SafeId,
    pub number: String,
    /// Locked: nothing can be done before it is unlocked.
    pub locked: bool,
    /// No PIN was ever set: there is nothing to come back to.
    pub new: bool,
}

impl Head {
    pub fn of(safe: &Safe) -> Self {
        Self {
            id: safe.id,
            number: today::grouped(&safe.number),
            locked: safe.locked_at.is_some(),
            new: !safe.in_use,
        }
    }

    /// The same for pages that serve a safe that was never in use.
    pub fn of_any(safe: &Safe) -> Self {
        Self { new: false, ..Self::of(safe) }
    }
}

/// What an agent may know of the ways back into a safe.
pub(super) struct Help {
    pub locked: bool,
    /// The level knows two teams, and there are not two that hold halves.
    pub two_teams_missing: bool,
    /// Whether a code that was sent to a phone waits to be typed here.
    pub code_waits: bool,
    /// What is to be done next, each leading to its page.
    pub notes: Vec<Note>,
    /// Ids of sentences.
    phone: &'static str,
    device: &'static str,
    reserve: &'static str,
}

/// Something to be done for the holder.
pub(super) struct Note {
    pub icon: &'static str,
    /// Id of its sentence.
    pub text: &'static str,
    /// Its page, below the safe's own.
    pub page: &'static str,
}

impl Help {
    pub fn of(conn: &mut Conn, app: &App, agent: &SignedInAgent, safe: &Safe) -> Result<Self> {
        let now = app.now();
        let Open { approved, reserve, .. } = new_pin::open_ways(conn, safe, now)?;
        let proof = proofs::of_session(conn, &app.keyring, &agent.session.token, Purpose::Phone, now)?;
        let waits = |proof: &proofs::Proof| proof.tries_left > 0 && !proof.is_proven;
        let notes = [
            (safe.locked_at.is_some(), "lock", "help-locked", "lock"),
            (recovery::live(conn, safe.id)?.is_some(), "users", "help-under-way", "recovery"),
            (approvals::is_blocked(conn, safe.id)?, "alert", "help-blocked", "forgotten-pin"),
            (approved, "key", "help-pin-given", "forgotten-pin"),
        ];
        let yes_or_no = |yes: bool| if yes { "help-yes" } else { "help-no" };
        Ok(Self {
            locked: safe.locked_at.is_some(),
            two_teams_missing: safe.in_use
                && knows_two_teams(safe.level)
                && !recovery::is_possible(conn, safe)?,
            code_waits: proof.is_some_and(|proof| proof.safe == Some(safe.id) && waits(&proof)),
            notes: notes
                .into_iter()
                .filter(|(there, ..)| *there)
                .map(|(_, icon, text, page)| Note { icon, text, page })
                .collect(),
            phone: match (&safe.phone, phone::serves_from_afar(safe, now)) {
                (None, _) => "desk-safe-phone-no",
                (Some(_), true) => "desk-safe-phone-yes",
                (Some(_), false) => "help-phone-old",
            },
            device: yes_or_no(code_device::is_enrolled(conn, safe.id)?),
            reserve: yes_or_no(reserve),
        })
    }

    /// Yes or no: the number is nothing that a desk needs.
    pub fn phone(&self, page: &Page) -> String {
        page.say(self.phone)
    }

    pub fn device(&self, page: &Page) -> String {
        page.say(self.device)
    }

    pub fn reserve(&self, page: &Page) -> String {
        page.say(self.reserve)
    }
}

pub(super) fn knows_two_teams(level: Level) -> bool {
    allows(level, Has::Nothing, Way::TwoTeams)
}
