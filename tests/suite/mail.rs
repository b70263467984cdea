//! Mail leaves by SMTP, or stays in the pretend mailbox.

use consigne::clock::Timestamp;
use consigne::messaging::mail::{Mailer, OutgoingMail, PretendMail, SmtpConfig, SmtpTls};
use consigne::messaging::provider::{Fault, SendResult};

use crate::support::smtp::FakeSmtp;

const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

fn mail(to: &str) -> OutgoingMail {
    OutgoingMail { to: to.into(), subject: "Des papiers pour vous".into(), text: "Un lien\n.\nfin".into() }
}

fn mailer(port: u16) -> Mailer {
    let config = SmtpConfig {
        host: "127.0.0.1".into(),
        port,
        tls: SmtpTls::None,
        user: None,
        password: None,
        from: "Consigne <coffre@example.fr>".into(),
    };
    Mailer::smtp(&config).unwrap()
}

#[tokio::test]
async fn a_mail_reaches_the_server_whole() {
    let server = FakeSmtp::spawn("250 ok");
    let result = mailer(server.port).send(&mail("Rita <rita@example.org>"), NOW).await;
    assert!(matches!(result, SendResult::Accepted { .. }), "{result:?}");
    let taken = server.mails.recv().unwrap();
    assert!(taken.contains("Subject: Des papiers pour vous"), "{taken}");
    assert!(taken.contains("Date: Tue, 14 Nov 2023 22:13:20 +0000"), "{taken}");
    assert!(taken.contains("rita@example.org"), "{taken}");
    // A line with a lone dot would end the mail: it travels doubled (RFC 5321, 4.5.2).
    assert!(taken.ends_with("Un lien\n..\nfin") || taken.ends_with("Un lien\n..\nfin\n"), "{taken}");
}

#[tokio::test]
async fn an_unknown_mailbox_is_the_recipients_and_final() {
    let server = FakeSmtp::spawn("550 no such mailbox");
    let result = mailer(server.port).send(&mail("rita@example.org"), NOW).await;
    assert_eq!(result, SendResult::Permanent { code: "550".into(), fault: Fault::Recipient });
}

#[tokio::test]
async fn a_grey_listed_or_refused_sender_tries_again() {
    for answer in ["451 come back later", "530 sign in first"] {
        let server = FakeSmtp::spawn(answer);
        let result = mailer(server.port).send(&mail("rita@example.org"), NOW).await;
        assert_eq!(result, SendResult::Retry { after: None }, "{answer}");
    }
}

#[tokio::test]
async fn a_dead_server_means_try_again() {
    // Bound and dropped: a port where nobody listens.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let result = mailer(port).send(&mail("rita@example.org"), NOW).await;
    assert_eq!(result, SendResult::Retry { after: None });
}

#[tokio::test]
async fn a_broken_address_is_not_tried_at_all() {
    let result = mailer(1).send(&mail("rita@example.org\r\nBcc: eve@example.org"), NOW).await;
    assert_eq!(result, SendResult::Permanent { code: "address".into(), fault: Fault::Recipient });
}

#[tokio::test]
async fn the_pretend_mailbox_keeps_mails_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let mailer = Mailer::pretend(folder.path()).unwrap();
    for to in ["one@example.org", "two@example.org", "three@example.org"] {
        // The same millisecond each time: the order must not depend on the clock.
        assert!(matches!(mailer.send(&mail(to), NOW).await, SendResult::Accepted { .. }));
    }
    std::fs::create_dir_all(folder.path().join("09")).unwrap();
    std::fs::write(folder.path().join("09/00000009"), "no message").unwrap();
    let Mailer::Pretend(mailbox) = Mailer::pretend(folder.path()).unwrap() else { panic!("not pretend") };
    let mails: Vec<PretendMail> = mailbox.newest_first().unwrap();
    let to: Vec<&str> = mails.iter().map(|kept| kept.mail.to.as_str()).collect();
    assert_eq!(to, ["three@example.org", "two@example.org", "one@example.org"]);
    assert!(mails.iter().all(|kept| kept.at == NOW));
}
