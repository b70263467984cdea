//! What the desk sees of SMS: whether they work, each channel, and what the day has cost.

use crate::db::Conn;
use crate::error::Result;
use crate::messaging::health::{self, ChannelState};
use crate::messaging::{OrganisationId, guards};
use crate::web::page::Page;

pub(super) struct SmsPanel {
    /// No question can be asked by SMS now.
    pub down: bool,
    /// The day's budget: a kind of notice and its words.
    pub spent: Option<(&'static str, String)>,
    pub channels: Vec<Line>,
}

/// A channel.
pub(super) struct Line {
    pub name: String,
    pub state: String,
    pub credit: String,
    /// When the last SMS to the site's own phone arrived.
    pub canary: String,
}

impl SmsPanel {
    pub fn of(conn: &mut Conn, organisation: OrganisationId, page: &Page) -> Result<Self> {
        let spent = guards::spent(conn, organisation, page.now)?;
        let spent_text = spent.budget.map(|budget| {
            let places = [("today", spent.today.into()), ("budget", budget.into())];
            let (kind, id) = match (spent.is_over(), spent.is_near()) {
                (true, _) => ("bad", "desk-sms-over"),
                (false, true) => ("warn", "desk-sms-near"),
                (false, false) => ("info", "desk-sms-spent"),
            };
            (kind, page.with(id, &places))
        });
        Ok(Self {
            down: health::is_down(conn, page.now)?,
            spent: spent_text,
            channels: health::states(conn)?.iter().map(|channel| Line::of(channel, page)).collect(),
        })
    }
}

impl Line {
    fn of(channel: &ChannelState, page: &Page) -> Self {
        let state = match &channel.failing_since {
            Some(since) => page.with("desk-sms-fails", &[("since", page.date_time(since).into())]),
            None => page.say("desk-sms-works"),
        };
        let seen = channel.canary_seen_at.as_ref().map(|at| page.date_time(at));
        Self {
            name: channel.name.clone(),
            state,
            credit: channel.credit.clone().unwrap_or_default(),
            canary: seen.unwrap_or_else(|| page.say("desk-sms-canary-never")),
        }
    }
}
