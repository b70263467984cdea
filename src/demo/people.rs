//! The fictional CCAS of the demonstration.

use secrecy::SecretString;

use crate::app::App;
use crate::clock::Timestamp;
use crate::crypto::device::DevicePair;
use crate::crypto::sealed::PrivateKey;
use crate::crypto::secret::Token;
use crate::db::Conn;
use crate::error::Result;
use crate::organisations::agents::{self, NewAgent};
use crate::organisations::kiosks::{self, Start};
use crate::organisations::recipients::{self, Address, NewRecipient};
use crate::organisations::{AgentId, OrganisationId, add_organisation, add_team, names};

pub const ORGANISATION: &str = "CCAS de Pontville (fictif)";
pub const LOGINS: [&str; 3] = ["nadia", "karim", "lucie"];
/// Known to everybody: it protects nobody.
pub const PASSWORD: &str = "trois petits tours demo";
const KIOSK: &str = "Borne du hall";
const SCREEN: &str = "wide21";
const PLACE: &str = "Mairie de Pontville, 1 place des Tilleuls";

/// Fills an empty database; a second start finds everything again.
pub fn fill(app: &App) -> Result<()> {
    let now = app.now();
    app.db.write(|tx| {
        if !names(tx)?.is_empty() {
            return Ok(());
        }
        let organisation = add_organisation(tx, ORGANISATION, now)?;
        let welcome = add_team(tx, organisation, "Accueil", now)?;
        let housing = add_team(tx, organisation, "Logement", now)?;
        let password = SecretString::from(PASSWORD);
        let mut add = |team, name, login, team_key: Option<&PrivateKey>| {
            let new = NewAgent { team, name, login, password: &password, team_key };
            agents::add(tx, &app.keyring, &app.hasher, &new, now)
        };
        let (nadia, key) = add(welcome, "Nadia Benali", "nadia", None)?;
        add(welcome, "Karim Lopez", "karim", Some(&key))?;
        add(housing, "Lucie Moreau", "lucie", None)?;
        let (hall, code) = kiosks::add(tx, organisation, KIOSK, SCREEN, true, now)?;
        kiosks::set_place(tx, organisation, hall, Some(PLACE))?;
        kiosks::enrol(tx, &code, &DevicePair::generate().public(), now)?;
        fill_recipients(tx, app, organisation, nadia, now)
    })
}

fn fill_recipients(
    tx: &mut Conn,
    app: &App,
    organisation: OrganisationId,
    by: AgentId,
    now: Timestamp,
) -> Result<()> {
    let email = |address: &str| Address::Email(address.to_owned());
    let list = [
        ("Jeanne Martin", "CAF de Pontville", email("jeanne.martin@caf.example")),
        ("Paul Lefèvre", "Mission locale", email("paul.lefevre@mission-locale.example")),
        ("Amélie Roux", "Préfecture, service des étrangers", email("amelie.roux@prefecture.example")),
        ("Hugo Petit", "Bailleur, résidence des Tilleuls", Address::Phone("+33639980117".to_owned())),
    ];
    for (name, body, address) in &list {
        let new = NewRecipient { organisation, safe: None, name, body, address, by };
        recipients::add(tx, &app.keyring, &new, now)?;
    }
    Ok(())
}

/// A kiosk of the demonstration, enrolled and started by a pretend machine whose key is then forgotten: the token
/// of its cookie.
pub(super) fn kiosk(
    tx: &mut Conn,
    organisation: OrganisationId,
    origin: &str,
    now: Timestamp,
) -> Result<Option<Token>> {
    let machine = DevicePair::generate();
    let (kiosk, code) = kiosks::add(tx, organisation, KIOSK, SCREEN, true, now)?;
    kiosks::set_headphones(tx, organisation, kiosk, true)?;
    kiosks::enrol(tx, &code, &machine.public(), now)?;
    let start = Start { kiosk, at: now };
    let key = kiosks::signed(tx, &start, origin, &machine.sign(start.text(origin).as_bytes()), now)?;
    key.map_or(Ok(None), |key| kiosks::start(tx, &start, &key, now))
}

/// The organisation of the demonstration.
pub(super) fn organisation(tx: &mut Conn) -> Result<Option<OrganisationId>> {
    crate::organisations::by_name(tx, ORGANISATION)
}
