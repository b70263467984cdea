//! The worker's loop: delivers the outbox, ends what has run out, and clears away what nobody needs any more.
//!
//! Nothing is lost when it is killed at any moment: each job takes up what it finds. Several workers on one
//! database do not get into each other's way.

pub mod channels;

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{MissedTickBehavior, interval};

use crate::app::App;
use crate::cards::issue;
use crate::closing::close;
use crate::documents::erase;
use crate::error::{Error, Result};
use crate::gateway::{receive, sms, ussd};
use crate::messaging::deliver::{self, Carriers, Leased, Sent};
use crate::messaging::outbox;
use crate::organisations::{agent_session, calls, invite};
use crate::releases::{agreements, stop, visit};
use crate::safes::{approvals, phone, proofs, recovery, session};
use crate::throttle;

const DELIVER_EVERY: Duration = Duration::from_millis(500);
const SWEEP_EVERY: Duration = Duration::from_secs(30);
const CHECK_EVERY: Duration = Duration::from_mins(1);
const PURGE_EVERY: Duration = Duration::from_hours(1);
/// Messages on their way at once.
const AT_ONCE: i64 = 16;

/// Works until `stop` resolves; a message that is being sent is waited for.
pub async fn run(app: Arc<App>, stop: impl Future<Output = ()>) {
    let mut stop = pin!(stop);
    let every = [DELIVER_EVERY, SWEEP_EVERY, CHECK_EVERY, PURGE_EVERY];
    let [mut deliver, mut sweeps, mut checks, mut purges] = every.map(|every| {
        let mut ticks = interval(every);
        // After a long job the next one follows at once, and not all those that were missed.
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        ticks
    });
    loop {
        tokio::select! {
            () = &mut stop => return,
            _ = deliver.tick() => report("deliver", deliver_due(&app).await),
            _ = sweeps.tick() => report("sweep", sweep(&app).await),
            _ = checks.tick() => report("channels", channels::check(&app).await),
            _ = purges.tick() => report("purge", purge(&app).await),
        }
    }
}

/// A job that fails is tried again at its next turn.
fn report(job: &'static str, done: Result<usize>) {
    match done {
        Ok(0) => {}
        Ok(count) => tracing::info!(job, count, "Job done"),
        Err(cause) => tracing::error!(job, %cause, "Job failed"),
    }
}

/// Sends everything that is due. Returns how many attempts were made.
pub async fn deliver_due(app: &Arc<App>) -> Result<usize> {
    let mut attempts = 0;
    loop {
        let leased = blocking(app, lease).await?;
        if leased.is_empty() {
            return Ok(attempts);
        }
        attempts += leased.len();
        let mut sending = JoinSet::new();
        for message in leased {
            sending.spawn(send(app.clone(), message));
        }
        // One write after the other: writers that wait for each other on SQLite sleep more than they write.
        while let Some(done) = sending.join_next().await {
            let settled = match done {
                Ok((message, sent)) => settle(app, message, sent).await,
                Err(_) => Err(Error::Internal("a sender panicked".into())),
            };
            // The lease of one that failed runs out, and it is sent again.
            report("send", settled);
        }
    }
}

fn lease(app: &App) -> Result<Vec<Leased>> {
    let now = app.now();
    if !app.db.read(|conn| deliver::is_anything_due(conn, now))? {
        return Ok(Vec::new());
    }
    app.db.write(|tx| deliver::lease(tx, &app.keyring, &app.sms, now, AT_ONCE))
}

async fn send(app: Arc<App>, message: Leased) -> (Leased, Sent) {
    let status_callback = |channel: &str| status_callback(&app, channel);
    let carriers = Carriers { sms: &app.sms, mailer: app.mailer.as_ref(), status_callback: &status_callback };
    let sent = deliver::send(carriers, &message, app.now()).await;
    (message, sent)
}

async fn settle(app: &Arc<App>, message: Leased, sent: Sent) -> Result<usize> {
    blocking(app, move |app| {
        let now = app.now();
        app.db.write(|tx| {
            deliver::settle(tx, &message, &sent, now)?;
            if sent.is_opt_out() {
                phone::stopped_at_channel(tx, &app.keyring, &message.to, now)?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(0)
}

/// Only to a server that the provider can reach and that proves who it is.
fn status_callback(app: &App, channel: &str) -> Option<String> {
    let url = app.config.public_url.trim_end_matches('/');
    url.starts_with("https://").then(|| format!("{url}{}", sms::status_path(channel)))
}

/// Ends requests, sessions and visits that have run out, and forgets what came in.
pub async fn sweep(app: &Arc<App>) -> Result<usize> {
    blocking(app, |app| {
        let now = app.now();
        let expired = stop::expire(&app.db, &app.keyring, now)?;
        app.db.write(|tx| {
            session::sweep(tx, now)?;
            agent_session::sweep(tx, now)?;
            invite::sweep(tx, now)?;
            calls::sweep(tx, now)?;
            visit::sweep(tx, now)?;
            issue::sweep(tx, now)?;
            proofs::sweep(tx, now)?;
            approvals::sweep(tx, now)?;
            throttle::sweep(tx, now)?;
            agreements::sweep(tx, &app.keyring, now)?;
            receive::sweep(tx, now)?;
            ussd::sweep(tx, now)?;
            recovery::expire(tx, &app.keyring, now)
        })?;
        Ok(expired)
    })
    .await
}

/// Destroys closed safes, papers that were erased long ago, and blobs and messages that nothing needs.
pub async fn purge(app: &Arc<App>) -> Result<usize> {
    blocking(app, |app| {
        let now = app.now();
        let safes = close::finish_all(&app.db, &app.blobs, &app.erasure)?;
        let papers = erase::purge(&app.db, &app.keyring, &app.blobs, now)?;
        let blobs = erase::sweep_orphans(&app.db, &app.blobs, now)?;
        let messages = app.db.write(|tx| outbox::sweep(tx, now))?;
        Ok(safes + papers + blobs + messages)
    })
    .await
}

pub(crate) async fn blocking<T: Send + 'static>(
    app: &Arc<App>,
    work: impl FnOnce(&App) -> Result<T> + Send + 'static,
) -> Result<T> {
    let app = app.clone();
    let done = spawn_blocking(move || work(&app)).await;
    done.map_err(|_| Error::Internal("a job panicked".into()))?
}
