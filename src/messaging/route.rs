//! Which channel carries a message next.

use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::Result;
use crate::messaging::Purpose;
use crate::messaging::health::{self, ChannelState};
use crate::messaging::provider::SmsChannel;
use crate::messaging::store::MessageRow;
use crate::messaging::store::attempts::{AttemptRow, UNCLEAR};

/// How often a channel is asked whether it has a message, until the same text is sent again.
const LOOKS: i32 = 3;

/// What to do with a message now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plan {
    /// Hand it to this channel.
    Send { channel: String },
    /// This channel may have it since then: ask before anything is sent again.
    Look {
        channel: String,
        number: i32,
        since: Timestamp,
        /// Ids of its earlier copies, which are not the one that is looked for.
        known: Vec<String>,
    },
    /// No channel can carry it.
    Wait,
}

/// Chooses for an SMS: the first channel that can, those that fail and those that were tried come last.
pub fn plan(
    conn: &mut Conn,
    channels: &[SmsChannel],
    message: &MessageRow,
    attempts: &[AttemptRow],
) -> Result<Plan> {
    if let Some(plan) = unclear(channels, message, attempts) {
        return Ok(plan);
    }
    let states = health::states(conn)?;
    let purpose = Purpose::parse(&message.purpose)?;
    let chosen = able(channels, message.via.as_deref(), purpose)
        .min_by_key(|channel| (is_failing(&states, channel), tried(attempts, channel)));
    Ok(chosen.map_or(Plan::Wait, |channel| Plan::Send { channel: channel.name.clone() }))
}

/// Whether another channel could still be tried.
pub fn has_untried(
    channels: &[SmsChannel],
    via: Option<&str>,
    purpose: Purpose,
    attempts: &[AttemptRow],
) -> bool {
    able(channels, via, purpose).any(|channel| tried(attempts, channel) == 0)
}

fn able<'a>(
    channels: &'a [SmsChannel],
    via: Option<&'a str>,
    purpose: Purpose,
) -> impl Iterator<Item = &'a SmsChannel> {
    channels.iter().filter(move |channel| {
        via.is_none_or(|via| via == channel.name)
            && (!purpose.is_question() || channel.capabilities().receives)
    })
}

fn tried(attempts: &[AttemptRow], channel: &SmsChannel) -> usize {
    attempts.iter().filter(|attempt| attempt.channel == channel.name).count()
}

fn is_failing(states: &[ChannelState], channel: &SmsChannel) -> bool {
    states.iter().any(|state| state.name == channel.name && state.failing_since.is_some())
}

/// The last attempt was not answered: a channel that can be asked is asked, one that knows our id gets it again.
fn unclear(channels: &[SmsChannel], message: &MessageRow, attempts: &[AttemptRow]) -> Option<Plan> {
    let last = attempts.last().filter(|last| UNCLEAR.contains(&last.state.as_str()))?;
    let channel = channels.iter().find(|channel| channel.name == last.channel)?;
    let can = channel.capabilities();
    if can.reconciles && message.attempts.saturating_sub(last.number) < LOOKS {
        let since = Timestamp::from_millis(last.started_at);
        let known = attempts.iter().filter_map(|attempt| attempt.provider_id.clone()).collect();
        return Some(Plan::Look { channel: last.channel.clone(), number: last.number, since, known });
    }
    can.idempotency_key.then(|| Plan::Send { channel: last.channel.clone() })
}
