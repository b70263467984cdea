//! The work that no request asks for.

use std::sync::Arc;

use crate::app::App;

/// Replaced by the loop of the branch `messages`.
pub async fn run(_app: Arc<App>) {
    std::future::pending().await
}
