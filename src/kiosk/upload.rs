//! One file out of a multipart form (RFC 7578), read with a limit.

use actix_multipart::{Field, Multipart};
use futures_util::TryStreamExt;
use zeroize::Zeroizing;

use crate::documents::scan::{MAX_UPLOAD_BYTES, Refusal};
use crate::web::error_page::AppError;

/// What is read of a form that is too large before we hang up, in bytes: a browser shows our answer only
/// when it could send all of its own.
const MAX_DRAINED_BYTES: usize = 256 * 1024 * 1024;
const MAX_TOKEN_BYTES: usize = 256;

/// The form of a page: its token and its one file.
pub struct Upload {
    pub csrf: String,
    /// How many pages the paper had when the form was shown.
    pub at: Option<i64>,
    pub content: Result<Zeroizing<Vec<u8>>, Refusal>,
}

/// Reads the fields `csrf`, `at` and `paper`. The paper stays in memory: in a temporary file it would lie on a
/// disk in clear.
pub async fn read(mut form: Multipart) -> Result<Upload, AppError> {
    let mut upload = Upload { csrf: String::new(), at: None, content: Err(Refusal::Empty) };
    let mut drained = 0;
    while let Some(mut field) = form.try_next().await.map_err(torn)? {
        match field.name() {
            Some("csrf") => upload.csrf = token(&mut field).await?,
            Some("at") => upload.at = token(&mut field).await?.parse().ok(),
            Some("paper") => upload.content = content(&mut field, &mut drained).await?,
            _ => drain(&mut field, &mut drained).await?,
        }
    }
    Ok(upload)
}

fn torn(_: actix_multipart::MultipartError) -> AppError {
    AppError::BAD_REQUEST
}

async fn token(field: &mut Field) -> Result<String, AppError> {
    let bytes = field.bytes(MAX_TOKEN_BYTES).await.map_err(|_| AppError::BAD_REQUEST)?.map_err(torn)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn content(
    field: &mut Field,
    drained: &mut usize,
) -> Result<Result<Zeroizing<Vec<u8>>, Refusal>, AppError> {
    let mut content = Zeroizing::new(Vec::new());
    while let Some(part) = field.try_next().await.map_err(torn)? {
        if content.len() + part.len() > MAX_UPLOAD_BYTES {
            drop(content);
            drain(field, drained).await?;
            return Ok(Err(Refusal::TooLarge));
        }
        content.extend_from_slice(&part);
    }
    Ok(if content.is_empty() { Err(Refusal::Empty) } else { Ok(content) })
}

/// Reads on and keeps nothing.
async fn drain(field: &mut Field, drained: &mut usize) -> Result<(), AppError> {
    while let Some(part) = field.try_next().await.map_err(torn)? {
        *drained += part.len();
        if *drained > MAX_DRAINED_BYTES {
            return Err(AppError::Status(actix_web::http::StatusCode::PAYLOAD_TOO_LARGE));
        }
    }
    Ok(())
}
