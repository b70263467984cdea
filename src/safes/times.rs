//! How long a kiosk waits for somebody: the one place of these numbers (WCAG 2.2.1: asked before, and can be
//! extended without end).

use std::time::Duration;

use crate::clock::Timestamp;

/// What somebody is doing, as far as the time for it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before the PIN: language, card, PIN.
    Door,
    Inside,
    /// A paper lies open on the screen, for everybody in the hall.
    Looking,
    /// A paper is being photographed: it has to be found, unfolded and laid down.
    Capture,
}

/// How long a page waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Without a touch, until it asks "Vous êtes là ?".
    pub idle: Duration,
    /// How long it then waits for an answer.
    pub question: Duration,
}

/// What the server waits longer than the page: for a request on its way.
pub const GRACE: Duration = Duration::from_secs(10);
/// Even with touches, the PIN is asked again after so long: the one who touches may be another.
pub const PROVEN_FOR: Duration = Duration::from_mins(20);
/// How long the kiosk then waits for the PIN.
const PROVE_WITHIN: Duration = Duration::from_mins(1);
/// Who has called for help stands there and waits for us, so he is not asked whether he is there. But nobody
/// comes for sure, and he may go and look for help himself: after so long the safe closes, and the call stays.
pub const HELP: Duration = Duration::from_mins(5);
/// How long the last word stays on the screen.
pub const LAST_WORD: Duration = Duration::from_secs(8);

impl Wait {
    /// `more_time`: the holder has chosen "Plus de temps".
    pub const fn at(moment: Moment, more_time: bool) -> Self {
        let (idle, question) = match moment {
            Moment::Door => (45, 20),
            Moment::Inside => (90, 30),
            Moment::Looking => (60, 30),
            Moment::Capture => (150, 30),
        };
        if more_time { Self::of(idle * 2, 45) } else { Self::of(idle, question) }
    }

    const fn of(idle: u64, question: u64) -> Self {
        Self { idle: Duration::from_secs(idle), question: Duration::from_secs(question) }
    }

    /// When the server ends a session that was touched `now`, and not again.
    pub fn end(self, now: Timestamp) -> Timestamp {
        self.asked_end(now.plus(self.idle))
    }

    /// The same, of one that is asked `now`.
    pub fn asked_end(self, now: Timestamp) -> Timestamp {
        now.plus(self.question).plus(GRACE)
    }
}

/// How long the kiosk waits for the PIN that it asks again.
pub fn prove_within(more_time: bool) -> Duration {
    if more_time { PROVE_WITHIN * 2 } else { PROVE_WITHIN }
}
