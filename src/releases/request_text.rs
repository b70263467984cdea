//! The SMS of a request from afar: one segment, its code first, no link, and no kind of paper that the holder did not
//! agree to have named.

use crate::clock::Timestamp;
use crate::crypto::otp::Code;
use crate::documents::Kind;
use crate::messaging::gsm7;
use crate::releases::Release;
use crate::releases::texts::{fitting, is_short, label};
use crate::safes::Safe;

/// A longer name of a team is cut.
const TEAM_CHARS: usize = 16;
/// So much of a recipient's name is left at least.
const KNOWN_BY_CHARS: usize = 12;

/// Who asks, what, for whom, until when. Kinds are named where there is room for them.
/// Without a code it asks for one of the holder's list: then others hold the phone too, and no kind is named.
pub fn of(
    safe: &Safe,
    team: &str,
    release: &Release,
    kinds: &[Kind],
    code: Option<&Code>,
    now: Timestamp,
) -> String {
    let words = safe.sms_words();
    let kinds = if code.is_some() { kinds } else { &[] };
    let named: Vec<_> = kinds.iter().map(|kind| words.say(&format!("sms-kind-{}", kind.name()))).collect();
    let say = |team: &str, kinds: &str, who: &str| {
        let places = [
            ("start", safe.sms_start(&words).into()),
            ("code", code.map(|code| code.to_text().as_str().to_owned()).unwrap_or_default().into()),
            ("number", release.card_code.unwrap_or_default().into()),
            ("team", team.to_owned().into()),
            ("count", release.documents.len().into()),
            ("kinds", kinds.to_owned().into()),
            ("who", who.to_owned().into()),
            ("until", words.sms_date(release.until, now).into()),
        ];
        match code {
            Some(_) if kinds.is_empty() => words.with("sms-request", &places),
            Some(_) => words.with("sms-request-kinds", &places),
            None => words.with("sms-request-card", &places),
        }
    };
    let who = label(&release.recipient);
    let named = named.join(words.language().comma());
    let whole = gsm7::fold(&say(team, &named, &who)).into_owned();
    if is_short(&whole) {
        return whole;
    }
    let team = short(team);
    // The kinds were agreed to be named: the name beside them is cut first, as long as it can still be known.
    let begin: String = who.chars().take(KNOWN_BY_CHARS).collect();
    let with_kinds = fitting(&who, |who| say(&team, &named, who));
    let fits = is_short(&with_kinds);
    if !named.is_empty() && fits && with_kinds.contains(&*gsm7::fold(&begin)) {
        return with_kinds;
    }
    fitting(&who, |who| say(&team, "", who))
}

fn short(team: &str) -> String {
    if team.chars().count() <= TEAM_CHARS {
        return team.to_owned();
    }
    let cut: String = team.chars().take(TEAM_CHARS - 1).collect();
    format!("{}.", cut.trim_end())
}
