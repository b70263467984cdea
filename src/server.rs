//! The HTTP server around the URL table.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, web};

use crate::app::App;
use crate::error::Result;
use crate::web::{csrf, headers};
use crate::{jobs, routes};

/// Form posts are small; papers come as multipart, with limits of their own.
const MAX_FORM_BYTES: usize = 64 * 1024;

/// How long requests and jobs under way may take after the signal to stop.
const STOP_SECONDS: u64 = 10;

/// Serves and works until the process is told to stop (SIGTERM, Ctrl-C).
pub async fn run(app: Arc<App>, listener: TcpListener) -> Result<()> {
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let server = start(app.clone(), listener, workers)?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let jobs = tokio::spawn(jobs::run(app, async { drop(stopped.await) }));
    let served = server.await;
    drop(stop);
    // What the jobs were doing they take up again at the next start.
    drop(tokio::time::timeout(Duration::from_secs(STOP_SECONDS), jobs).await);
    Ok(served?)
}

/// Serves `app` on an open socket until it is stopped.
pub fn start(app: Arc<App>, listener: TcpListener, workers: usize) -> Result<Server> {
    let site = web::Data::new(app.site.clone());
    let demonstration = app.config.demo;
    let app = web::Data::from(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .app_data(site.clone())
            .app_data(web::FormConfig::default().limit(MAX_FORM_BYTES))
            .configure(routes::configure)
            .configure(|config| {
                if demonstration {
                    routes::demo(config);
                }
            })
            .wrap(from_fn(csrf::same_origin))
            .wrap(from_fn(headers::shell))
    });
    Ok(server.workers(workers).shutdown_timeout(STOP_SECONDS).listen(listener)?.run())
}
