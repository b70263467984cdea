//! The HTTP server around the URL table.

use std::net::TcpListener;
use std::sync::Arc;

use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::{HttpServer, web};

use crate::app::App;
use crate::error::Result;
use crate::web::{csrf, headers};

/// Form posts are small; papers come as multipart, with limits of their own.
const MAX_FORM_BYTES: usize = 64 * 1024;

/// Serves `app` on an open socket until it is stopped.
pub fn start(app: Arc<App>, listener: TcpListener, workers: usize) -> Result<Server> {
    let site = web::Data::new(app.site.clone());
    let app = web::Data::from(app);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(app.clone())
            .app_data(site.clone())
            .app_data(web::FormConfig::default().limit(MAX_FORM_BYTES))
            .configure(crate::routes::configure)
            .wrap(from_fn(csrf::same_origin))
            .wrap(from_fn(headers::shell))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}
