//! Looks after the channels: are they alive, what became of messages they say nothing of, and are their own copies
//! of texts erased.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::error::Result;
use crate::gateway::poke;
use crate::i18n::{Language, Words};
use crate::jobs::blocking;
use crate::messaging::outbox::{self, NewMessage};
use crate::messaging::provider::{Health, SmsChannel};
use crate::messaging::{Channel, Purpose, Text, gsm7, health, reports};

/// A heartbeat that takes longer is none.
const HEARTBEAT_LIMIT: Duration = Duration::from_secs(20);
/// Messages that are asked about, and copies that are erased, in one turn.
const IN_ONE_TURN: i64 = 50;
/// How long the SMS to the site's own phone is of use.
const CANARY_LIFE: Duration = Duration::from_hours(1);

/// One turn. Returns how much was done.
pub async fn check(app: &Arc<App>) -> Result<usize> {
    let mut done = 0;
    for channel in &app.sms {
        heartbeat(app, channel).await?;
        // A call that never came is made up for; a channel that pushes and signs has nothing to fetch.
        if let Err(cause) = poke::fetch_all(app, channel).await {
            tracing::warn!(channel = channel.name, %cause, "SMS not fetched");
        }
        done += canary(app, channel).await?;
        done += redact(app, channel).await?;
    }
    let now = app.now();
    done += blocking(app, move |app| app.db.write(|tx| health::watch_canaries(tx, now))).await?;
    Ok(done + ask_the_silent(app).await?)
}

async fn heartbeat(app: &Arc<App>, channel: &SmsChannel) -> Result<()> {
    let health = tokio::time::timeout(HEARTBEAT_LIMIT, channel.health()).await.unwrap_or(Health::Down);
    let name = channel.name.clone();
    blocking(app, move |app| {
        let (works, credit) = match &health {
            Health::Up { credit } => (true, credit.as_deref()),
            Health::Down => (false, None),
        };
        app.db.write(|tx| health::checked(tx, &name, credit, works, app.now()))
    })
    .await
}

/// Once a day an SMS goes to the site's own phone, by each channel: whether it arrives is the whole way tested.
async fn canary(app: &Arc<App>, channel: &SmsChannel) -> Result<usize> {
    let Some(phone) = app.config.sms.as_ref().and_then(|sms| sms.canary.clone()) else { return Ok(0) };
    let name = channel.name.clone();
    blocking(app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            if !health::wants_canary(tx, &name, now)? {
                return Ok(0);
            }
            let words = Words::of(Language::FRENCH).plain();
            let places = [("channel", name.clone().into()), ("date", words.date(now, now).into())];
            let text = gsm7::fold(&words.with("sms-canary", &places)).into_owned();
            let new = NewMessage {
                channel: Channel::Sms,
                purpose: Purpose::Canary,
                safe: None,
                release: None,
                to: &phone,
                text: &Text { subject: String::new(), text },
                not_before: None,
                not_after: now.plus(CANARY_LIFE),
                held: false,
            };
            let id = outbox::enqueue_by(tx, &app.keyring, &new, Some(&name), now)?;
            health::canary_sent(tx, &name, id, now)?;
            Ok(1)
        })
    })
    .await
}

/// Asks each channel what became of the messages that it says nothing of.
pub async fn ask_the_silent(app: &Arc<App>) -> Result<usize> {
    let now = app.now();
    let silent =
        blocking(app, move |app| app.db.read(|conn| reports::silent(conn, now, IN_ONE_TURN))).await?;
    let asked = silent.len();
    for silent in silent {
        let channel = app.sms.iter().find(|channel| channel.name == silent.channel);
        let report = match channel {
            Some(channel) => channel.report(&silent.provider_id).await,
            None => None,
        };
        blocking(app, move |app| app.db.write(|tx| reports::asked(tx, &silent, report.as_ref(), app.now())))
            .await?;
    }
    Ok(asked)
}

/// Erases a channel's copies of texts that have arrived, or never will. One that can't be erased now is tried again.
async fn redact(app: &Arc<App>, channel: &SmsChannel) -> Result<usize> {
    if !channel.capabilities().redacts {
        return Ok(0);
    }
    let name = channel.name.clone();
    let finished =
        blocking(app, move |app| app.db.read(|conn| reports::to_redact(conn, &name, IN_ONE_TURN))).await?;
    let mut erased = 0;
    for (message, number, provider_id) in finished {
        if channel.redact(&provider_id).await {
            blocking(app, move |app| app.db.write(|tx| reports::redacted(tx, message, number))).await?;
            erased += 1;
        }
    }
    Ok(erased)
}
