//! A channel whose calls are not signed: they are only a sign to go and look.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use tokio::task::spawn_blocking;

use crate::app::App;
use crate::clock::Timestamp;
use crate::error::{Error, Result};
use crate::gateway::receive::{Effect, Received, receive};
use crate::messaging::provider::{FetchedSms, SmsChannel, SmsProvider};
use crate::web::error_page::AppError;

/// Whoever floods us with calls must not make us flood the provider.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// When each channel was or will be looked at because of a call.
#[derive(Default)]
pub struct Pokes(Mutex<HashMap<String, Timestamp>>);

/// What a call leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Now,
    /// An answer may have come in since the last look.
    After(Duration),
    /// Somebody waits to look already.
    Planned,
}

impl Pokes {
    pub fn next(&self, channel: &str, now: Timestamp) -> Look {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(last) = looks.get(channel).copied() else {
            looks.insert(channel.to_owned(), now);
            return Look::Now;
        };
        let next = last.plus(LOOK_EVERY);
        if last > now {
            return Look::Planned;
        }
        looks.insert(channel.to_owned(), next.max(now));
        if next <= now {
            return Look::Now;
        }
        let wait = next.as_millis().saturating_sub(now.as_millis());
        Look::After(Duration::from_millis(u64::try_from(wait).unwrap_or(0)))
    }
}

/// `GET` or `POST /hooks/sms/{channel}/poke`: something may have come in. What the call says is not read.
pub async fn poke(channel: Path<String>, app: Data<App>) -> Result<HttpResponse, AppError> {
    let known = app.sms.iter().find(|known| known.name == *channel);
    let Some(channel) = known.filter(|known| matches!(known.provider, SmsProvider::Ovh(_))).cloned() else {
        return Err(AppError::FORBIDDEN);
    };
    let look = app.pokes.next(&channel.name, app.now());
    let app = app.into_inner();
    match look {
        Look::Now => look_at(&app, &channel).await,
        Look::After(wait) => drop(actix_web::rt::spawn(async move {
            tokio::time::sleep(wait).await;
            look_at(&app, &channel).await;
        })),
        Look::Planned => {}
    }
    Ok(HttpResponse::NoContent().finish())
}

/// The caller can't do anything about a failure; the worker looks again by itself.
async fn look_at(app: &Arc<App>, channel: &SmsChannel) {
    if let Err(cause) = fetch_all(app, channel).await {
        tracing::warn!(channel = channel.name, %cause, "SMS not fetched");
    }
}

/// Takes in what has come in at a channel, each SMS once, and erases the channel's copy. Returns how many were new.
pub async fn fetch_all(app: &Arc<App>, channel: &SmsChannel) -> Result<usize> {
    let mut new = 0;
    for sms in channel.fetch().await? {
        let (app, name, id) = (app.clone(), channel.name.clone(), sms.id.clone());
        let taken = spawn_blocking(move || take_in(&app, &name, &sms)).await;
        match taken.unwrap_or_else(|_| Err(Error::Internal("taking in an SMS panicked".into()))) {
            Ok(effect) => new += usize::from(effect != Effect::Repeated),
            // One that can't be taken in must not stop the others. It comes again at the next look.
            Err(cause) => {
                tracing::error!(channel = channel.name, %cause, "SMS not taken in");
                continue;
            }
        }
        // Only now. If it fails, the SMS comes again and counts as repeated.
        if !channel.discard(&id).await {
            tracing::warn!(channel = channel.name, "SMS taken in but not erased at its channel");
        }
    }
    Ok(new)
}

fn take_in(app: &App, channel: &str, sms: &FetchedSms) -> Result<Effect> {
    let received = Received { provider: channel, message_id: &sms.id, from: &sms.from, body: &sms.body };
    let effect = app.db.write(|tx| receive(tx, &app.keyring, &received, app.now()))?;
    tracing::info!(?effect, "SMS received");
    Ok(effect)
}
