//! The work that no request asks for.

use std::sync::Arc;

use crate::app::App;
use crate::error::Result;

/// Replaced by the loop of the branch `messages`.
pub async fn run(_app: Arc<App>, stop: impl Future<Output = ()>) {
    stop.await;
}

/// Replaced by the branch `messages`.
pub async fn deliver_due(_app: &Arc<App>) -> Result<usize> {
    Ok(0)
}
