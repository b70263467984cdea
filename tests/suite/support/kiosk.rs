//! A holder at a kiosk's screen.

use consigne::crypto::pin::Pin;

use super::app::{Answer, Client, TestApp};
use super::people::{Person, Site};

impl TestApp {
    /// A kiosk's browser in which this person has shown his card and typed his PIN.
    pub async fn inside(&self, site: &Site, person: &Person) -> Client {
        let client = self.kiosk_client(&site.device);
        let answer = client.show_card(&person.card).await;
        assert_eq!(answer.leads_to(), "/kiosk/code");
        let answer = client.type_code(person.pin.as_ref().unwrap()).await;
        assert_eq!(answer.leads_to(), "/kiosk/home");
        client
    }
}

impl Client {
    pub async fn show_card(&self, card: &str) -> Answer {
        self.post("/kiosk/card", &[("card", card)]).await
    }

    /// As the script does: all digits at once.
    pub async fn type_code(&self, pin: &Pin) -> Answer {
        let csrf = self.get("/kiosk/code").await.csrf();
        let digits = std::str::from_utf8(pin.digits()).unwrap();
        self.post("/kiosk/code", &[("csrf", &csrf), ("digit", "ok"), ("pin", digits)]).await
    }

    /// As a browser without a script does: a form for each key.
    pub async fn press(&self, pad: &str, keys: &[&str]) -> Answer {
        let mut answer = self.get(pad).await;
        for key in keys {
            let csrf = self.get(pad).await.csrf();
            answer = self.post(pad, &[("csrf", &csrf), ("digit", key)]).await;
        }
        answer
    }
}

/// The six digits on the first visit's page, where they are shown big.
pub fn shown_pin(page: &str) -> String {
    let part =
        page.split("class=\"pin\"").nth(1).expect("the page shows a PIN").split("</ol>").next().unwrap();
    part.split("<strong>").skip(1).filter_map(|rest| rest.split("</strong>").next()).collect()
}
