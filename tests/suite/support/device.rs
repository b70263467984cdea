//! The machine of a kiosk: its key pair, and the starts that it signs.

use consigne::clock::Timestamp;
use consigne::crypto::device::DeviceKey;
use consigne::crypto::secret::Token;
use consigne::db::Conn;
use consigne::error::Result;
use consigne::organisations::KioskId;
use consigne::organisations::kiosks::{self, Start};
use data_encoding::BASE64URL_NOPAD;
use diesel::RunQueryDsl;
use ring::signature::{Ed25519KeyPair, KeyPair};

use super::app::{Answer, Client};

pub struct Machine {
    pair: Ed25519KeyPair,
}

impl Machine {
    pub fn new() -> Self {
        let seed = consigne::crypto::secret::random::<32>();
        Self { pair: Ed25519KeyPair::from_seed_unchecked(&seed).unwrap() }
    }

    /// The public half as it travels.
    pub fn key(&self) -> String {
        BASE64URL_NOPAD.encode(self.pair.public_key().as_ref())
    }

    pub fn sign(&self, text: &str) -> Vec<u8> {
        self.pair.sign(text.as_bytes()).as_ref().to_vec()
    }

    /// What `consigne-kiosk enrol` sends.
    pub async fn enrol(&self, client: &Client, code: &str) -> Answer {
        client.post("/kiosk/device", &[("code", code), ("key", &self.key())]).await
    }

    /// Where `consigne-kiosk start` leads its browser.
    pub fn start(&self, kiosk: &str, origin: &str, at: Timestamp) -> String {
        let at = at.as_millis();
        let text = format!("consigne/kiosk/start\n{kiosk}\n{origin}\n{at}");
        let signature = BASE64URL_NOPAD.encode(&self.sign(&text));
        format!("/kiosk/start?kiosk={kiosk}&at={at}&signature={signature}")
    }
}

/// The kiosk that `/kiosk/device` answered with.
pub fn kiosk_in(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
    body["kiosk"].as_str().unwrap().to_owned()
}

/// Puts a machine to a code and starts it, without the addresses. Its cookie outlives the days that a test lets
/// pass: the nightly start is not what it is about.
pub fn started(tx: &mut Conn, code: &str, origin: &str, now: Timestamp) -> Result<Token> {
    let machine = Machine::new();
    let key = DeviceKey::parse(&machine.key()).unwrap();
    let kiosk: KioskId = kiosks::enrol(tx, code, &key, now)?.unwrap();
    let start = Start { kiosk, at: now };
    let key = kiosks::signed(tx, &start, origin, &machine.sign(&start.text(origin)), now)?.unwrap();
    let token = kiosks::start(tx, &start, &key, now)?.unwrap();
    let year = 365 * 24 * 3_600_000_i64;
    diesel::sql_query(format!(
        "UPDATE kiosks SET device_until = device_until + {year} WHERE signed_at = {}",
        now.as_millis()
    ))
    .execute(tx)?;
    Ok(token)
}
