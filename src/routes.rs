//! The whole URL table.

use actix_web::web::{PayloadConfig, ServiceConfig, get, post, resource};

use crate::desk::{afar as asking, afar_list, afar_request, kiosk_place};
use crate::desk::{
    calls, cards, device, find, forgotten_pin, join, kiosks, languages, lock, lost_card, member,
};
use crate::desk::{password, phone, recipients as addressees, recovery, safes, sign_in, tasks, team, today};
use crate::gateway::ussd::africas_talking as ussd;
use crate::gateway::{poke, sms, smsgate};
use crate::kiosk::device as machine;
use crate::kiosk::papers as looking;
use crate::kiosk::{
    add, code, confirm, door, first_visit, give, given, goodbye, home, keep, looked, welcome,
};
use crate::kiosk::{again, call, picture};
use crate::kiosk::{
    agree, agreements, close, codes, forgotten, level, lock as own_lock, lost, notices, phone as own_phone,
    print, reserve, reserve_card, settings as own, sound, word,
};
use crate::kiosk::{asked, display, names, new_code};
use crate::releases::routes::{self as recipient, check};
use crate::web::{assets, error_page, start};

/// Every address that this program answers.
pub fn configure(config: &mut ServiceConfig) {
    assets::configure(config);
    edge(config);
    kiosk(config);
    ways_back(config);
    settings(config);
    papers(config);
    giving(config);
    agreeing(config);
    recipients(config);
    desk(config);
    helping(config);
    afar(config);
    teams(config);
    hooks(config);
}

/// The kiosk's way in and out.
fn kiosk(config: &mut ServiceConfig) {
    config
        .route(error_page::MACHINES, post().to(machine::enrol))
        .route("/kiosk/device/{kiosk}", get().to(machine::heard))
        .route("/kiosk/start", get().to(machine::start))
        .route("/kiosk/alive", get().to(machine::alive))
        .route("/kiosk", get().to(welcome::welcome))
        .route("/kiosk/language", get().to(welcome::language))
        .route("/kiosk/language", post().to(welcome::choose_language))
        .route("/kiosk/new-code", get().to(new_code::ask))
        .route("/kiosk/new-code", post().to(new_code::change))
        .route("/kiosk/display", get().to(display::show))
        .route("/kiosk/display", post().to(display::choose))
        .route("/kiosk/no-safe", get().to(welcome::no_safe))
        .route("/kiosk/card", get().to(door::card))
        .route("/kiosk/card", post().to(door::show_card))
        .route("/kiosk/wait", get().to(door::wait))
        .route("/kiosk/card/letters", get().to(door::letters))
        .route("/kiosk/card/letters", post().to(door::type_letters))
        .service(
            resource("/kiosk/scan")
                .app_data(PayloadConfig::new(door::PICTURE_LIMIT_BYTES))
                .route(post().to(door::scan)),
        )
        .route("/kiosk/code", get().to(code::code))
        .route("/kiosk/code", post().to(code::type_code))
        .route("/kiosk/first-visit", get().to(first_visit::first_visit))
        .route("/kiosk/practise", get().to(first_visit::practise))
        .route("/kiosk/practise", post().to(first_visit::type_practice))
        .route("/kiosk/home", get().to(home::home))
        .route("/kiosk/end", post().to(goodbye::end))
        .route("/kiosk/goodbye", get().to(goodbye::goodbye))
        .route("/kiosk/closed", get().to(goodbye::closed))
        .route("/kiosk/encore", get().to(goodbye::encore))
        .route("/kiosk/encore", post().to(goodbye::go_on))
        .route("/kiosk/here", post().to(goodbye::here))
        .route("/kiosk/again", get().to(again::ask))
        .route("/kiosk/again", post().to(again::type_code))
        .route("/kiosk/call", get().to(call::show))
        .route("/kiosk/call", post().to(call::call))
        .route("/kiosk/call/cancel", post().to(call::cancel))
        .route("/kiosk/sound/{pieces}.mp3", get().to(sound::pieces))
        .route("/kiosk/said/{sealed}", get().to(sound::said));
}

/// The ways back in, at the kiosk.
fn ways_back(config: &mut ServiceConfig) {
    config
        .route("/kiosk/forgotten", get().to(forgotten::forgotten))
        .route("/kiosk/forgotten", post().to(forgotten::ask))
        .route("/kiosk/forgotten/agent", post().to(forgotten::with_agent))
        .route("/kiosk/forgotten/code", get().to(forgotten::code))
        .route("/kiosk/forgotten/code", post().to(forgotten::type_code))
        .route("/kiosk/no-card", get().to(lost::no_card))
        .route("/kiosk/no-card/nothing", get().to(lost::nothing))
        .route("/kiosk/no-card/number", get().to(lost::number))
        .route("/kiosk/no-card/number", post().to(lost::type_number))
        .route("/kiosk/no-card/code", get().to(lost::code))
        .route("/kiosk/no-card/code", post().to(lost::type_code))
        .route("/kiosk/no-card/pin", get().to(lost::pin))
        .route("/kiosk/no-card/pin", post().to(lost::type_pin))
        .route("/kiosk/reserve-card", get().to(reserve_card::ask))
        .route("/kiosk/reserve-card", post().to(reserve_card::spend))
        .route("/kiosk/new-card", get().to(print::new_card))
        .route("/kiosk/new-card/hand", get().to(print::hand))
        .route("/kiosk/print/{print}", get().to(print::pdf))
        .route("/kiosk/print/{print}/done", post().to(print::done));
}

/// "Ma carte et mes réglages", and the notices that stand before everything else.
fn settings(config: &mut ServiceConfig) {
    config
        .route("/kiosk/notices", get().to(notices::show))
        .route("/kiosk/notices", post().to(notices::seen))
        .route("/kiosk/notices/not-me", get().to(notices::not_me))
        .route("/kiosk/notices/stop", post().to(notices::stop))
        .route("/kiosk/settings", get().to(own::settings))
        .route("/kiosk/settings/done", get().to(own::done))
        .route("/kiosk/phone", get().to(own_phone::show))
        .route("/kiosk/phone", post().to(own_phone::confirm))
        .route("/kiosk/phone/number", get().to(own_phone::number))
        .route("/kiosk/phone/number", post().to(own_phone::type_number))
        .route("/kiosk/phone/code", get().to(own_phone::code))
        .route("/kiosk/phone/code", post().to(own_phone::type_code))
        .route("/kiosk/phone/remove", get().to(own_phone::ask_remove))
        .route("/kiosk/phone/remove", post().to(own_phone::remove))
        .route("/kiosk/word", get().to(word::show))
        .route("/kiosk/word/choose", get().to(word::ask))
        .route("/kiosk/word", post().to(word::choose))
        .route("/kiosk/codes", get().to(codes::show))
        .route("/kiosk/codes", post().to(codes::make))
        .route("/kiosk/codes/print", get().to(codes::print))
        .route("/kiosk/codes/hand", get().to(codes::hand))
        .route("/kiosk/codes/begin", post().to(codes::begin))
        .route("/kiosk/codes/begun", get().to(codes::begun))
        .route("/kiosk/codes/stop", get().to(codes::ask_stop))
        .route("/kiosk/codes/stop", post().to(codes::stop))
        .route("/kiosk/level", get().to(level::show))
        .route("/kiosk/level/{level}", get().to(level::ask))
        .route("/kiosk/level/{level}", post().to(level::choose))
        .route("/kiosk/reserve", get().to(reserve::show))
        .route("/kiosk/reserve/code", get().to(reserve::code))
        .route("/kiosk/reserve/code", post().to(reserve::make))
        .route("/kiosk/reserve/print", get().to(reserve::print))
        .route("/kiosk/reserve/hand", get().to(reserve::hand))
        .route("/kiosk/reserve/used", get().to(reserve::used))
        .route("/kiosk/lock", get().to(own_lock::ask))
        .route("/kiosk/lock", post().to(own_lock::lock))
        .route("/kiosk/locked", get().to(own_lock::locked))
        .route("/kiosk/close-safe", get().to(close::ask))
        .route("/kiosk/close-safe/code", get().to(close::code))
        .route("/kiosk/close-safe/code", post().to(close::close))
        .route("/kiosk/erased", get().to(close::erased));
}

/// The holder's papers, at the kiosk.
fn papers(config: &mut ServiceConfig) {
    config
        .route("/kiosk/papers", get().to(looking::list))
        .route("/kiosk/papers/{id}", get().to(looking::one))
        .route("/kiosk/papers/{id}/big", get().to(looking::big))
        .route("/kiosk/papers/{id}/hidden", get().to(looking::hidden))
        .route("/kiosk/picture/{address}", get().to(picture::show))
        .route("/kiosk/papers/{id}/erase", get().to(looking::ask_erase))
        .route("/kiosk/papers/{id}/erase", post().to(looking::erase))
        .route("/kiosk/papers/{id}/take-back", post().to(looking::take_back))
        .route("/kiosk/add", get().to(add::kinds))
        .route("/kiosk/add", post().to(add::start))
        .route("/kiosk/add/name", get().to(names::ask))
        .route("/kiosk/add/{id}", get().to(add::lay))
        .route("/kiosk/add/{id}/pages", get().to(add::lay))
        .route("/kiosk/add/{id}/pages", post().to(add::page))
        .route("/kiosk/add/{id}/check/{page}", get().to(add::check))
        .route("/kiosk/add/{id}/redo", post().to(add::redo))
        .route("/kiosk/add/{id}/more", get().to(add::more))
        .route("/kiosk/add/{id}/keep", get().to(keep::ask))
        .route("/kiosk/add/{id}/keep", post().to(keep::keep))
        .route("/kiosk/add/{id}/date", get().to(keep::date))
        .route("/kiosk/add/{id}/kept", get().to(keep::kept));
}

/// Handing over at the kiosk, and who looked.
fn giving(config: &mut ServiceConfig) {
    config
        .route("/kiosk/give", get().to(give::choose))
        .route("/kiosk/give", post().to(give::begin))
        .route("/kiosk/give/{release}", get().to(given::became))
        .route("/kiosk/give/{release}/receipt", get().to(given::receipt))
        .route("/kiosk/give/{release}/code", get().to(confirm::code))
        .route("/kiosk/give/{release}/code", post().to(confirm::type_code))
        .route("/kiosk/give/{release}/again", post().to(confirm::again))
        .route("/kiosk/give/{release}/without", post().to(confirm::without_phone))
        .route("/kiosk/give/{release}/no", post().to(confirm::refuse))
        .route("/kiosk/looked", get().to(looked::looked))
        .route("/kiosk/looked/{release}/stop", get().to(looked::ask_stop))
        .route("/kiosk/looked/{release}/stop", post().to(looked::stop));
}

/// Who may ask from afar, at the kiosk.
fn agreeing(config: &mut ServiceConfig) {
    config
        .route("/kiosk/agree", get().to(agree::choose))
        .route("/kiosk/agree", post().to(agree::make))
        .route("/kiosk/agreements", get().to(agreements::list))
        .route("/kiosk/agreements/stopped", get().to(agreements::stopped))
        .route("/kiosk/agreements/{agreement}", get().to(agreements::made))
        .route("/kiosk/agreements/{agreement}/stop", get().to(agreements::ask_stop))
        .route("/kiosk/agreements/{agreement}/stop", post().to(agreements::stop));
}

/// What the one who receives papers sees, and anyone who holds a copy.
fn recipients(config: &mut ServiceConfig) {
    config
        .route("/r/over", get().to(recipient::over))
        .route("/r/bye", get().to(recipient::bye))
        .route("/r/code", get().to(recipient::ask_code))
        .route("/r/code", post().to(recipient::prove))
        .route("/r/papers", get().to(recipient::papers))
        .route("/r/papers/{document}", post().to(recipient::download))
        .route("/r/wrong", post().to(recipient::wrong_person))
        .route("/r/sign-out", post().to(recipient::sign_out))
        .route("/r/{token}", get().to(recipient::link))
        .route("/r/{token}/code", post().to(recipient::send_code))
        .route("/r/{token}/wrong", post().to(recipient::wrong_link))
        .service(check::resource());
}

/// The start page, and what a supervisor asks.
fn edge(config: &mut ServiceConfig) {
    config
        .route("/", get().to(start::start))
        .route("/healthz", get().to(start::healthz))
        .route("/readyz", get().to(start::readyz));
}

/// Further addresses, which exist in a demonstration only.
pub fn demo(config: &mut ServiceConfig) {
    crate::demo::routes::configure(config);
}

/// What a provider of SMS or USSD calls.
fn hooks(config: &mut ServiceConfig) {
    config
        .route(&sms::inbound_path("{channel}"), post().to(sms::inbound))
        .route(&sms::status_path("{channel}"), post().to(sms::status))
        .route(&sms::event_path("{channel}"), post().to(smsgate::event))
        .route(&sms::poke_path("{channel}"), get().to(poke::poke))
        .route(&sms::poke_path("{channel}"), post().to(poke::poke))
        .route(&ussd::path("{secret}"), post().to(ussd::hop))
        .route(&ussd::end_path("{secret}"), post().to(ussd::ended));
}

/// The agents' desk.
fn desk(config: &mut ServiceConfig) {
    config
        .service(resource("/desk").get(today::show))
        .service(resource("/desk/calls").get(calls::banner))
        .service(resource("/desk/calls/{call}/answer").post(calls::answer))
        .service(resource("/desk/find").post(find::find))
        .service(resource("/desk/tasks/{task}/done").post(tasks::done))
        .service(
            resource("/desk/sign-in")
                .route(get().to(sign_in::ask_password))
                .route(post().to(sign_in::take_password)),
        )
        .service(
            resource("/desk/code").route(get().to(sign_in::ask_code)).route(post().to(sign_in::take_code)),
        )
        .service(resource("/desk/sign-out").post(sign_in::out))
        .service(resource("/desk/open").route(get().to(safes::ask)).route(post().to(safes::open)))
        .service(resource("/desk/safes/{safe}").get(safes::show))
        .service(resource("/desk/safes/{safe}/card").get(cards::show))
        .service(resource("/desk/safes/{safe}/reissue").post(cards::reissue))
        .service(resource("/desk/safes/{safe}/recipients").post(safes::add_recipient))
        .service(resource("/desk/safes/{safe}/recipients/{recipient}/remove").post(safes::remove_recipient))
        .service(resource("/desk/cards/{print}").get(cards::pdf))
        .service(resource("/desk/cards/{print}/printed").post(cards::printed))
        .service(
            resource("/desk/recipients").route(get().to(addressees::show)).route(post().to(addressees::add)),
        )
        .service(resource("/desk/recipients/{recipient}/remove").post(addressees::remove))
        .service(resource("/desk/kiosks").route(get().to(kiosks::show)).route(post().to(kiosks::add)))
        .service(
            resource("/desk/languages").route(get().to(languages::show)).route(post().to(languages::offer)),
        )
        .service(resource("/desk/kiosks/{kiosk}/code").get(kiosks::code))
        .service(resource("/desk/kiosks/{kiosk}/renew").post(kiosks::renew))
        .service(resource("/desk/kiosks/{kiosk}/revoke").post(kiosks::revoke))
        .service(
            resource("/desk/kiosks/{kiosk}/place")
                .route(get().to(kiosk_place::ask))
                .route(post().to(kiosk_place::set)),
        );
}

/// What an agent does for a holder who has lost something. Every address begins with the safe.
fn helping(config: &mut ServiceConfig) {
    config
        .route("/desk/safes/{safe}/lost-card", get().to(lost_card::show))
        .route("/desk/safes/{safe}/lost-card", post().to(lost_card::replace))
        .route("/desk/safes/{safe}/forgotten-pin", get().to(forgotten_pin::show))
        .route("/desk/safes/{safe}/forgotten-pin", post().to(forgotten_pin::approve))
        .route("/desk/safes/{safe}/lift", post().to(forgotten_pin::lift))
        .route("/desk/safes/{safe}/recovery", get().to(recovery::show))
        .route("/desk/safes/{safe}/recovery", post().to(recovery::start))
        .route("/desk/safes/{safe}/recovery/approve", post().to(recovery::approve))
        .route("/desk/safes/{safe}/recovery/stop", post().to(recovery::stop))
        .route("/desk/safes/{safe}/recovery/finish", post().to(recovery::finish))
        .route("/desk/safes/{safe}/phone", get().to(phone::show))
        .route("/desk/safes/{safe}/phone", post().to(phone::ask))
        .route("/desk/safes/{safe}/phone/again", post().to(phone::again))
        .route("/desk/safes/{safe}/phone/code", post().to(phone::confirm))
        .route("/desk/safes/{safe}/phone/remove", post().to(phone::remove))
        .route("/desk/safes/{safe}/device", get().to(device::show))
        .route("/desk/safes/{safe}/device", post().to(device::prepare))
        .route("/desk/safes/{safe}/device/confirm", post().to(device::confirm))
        .route("/desk/safes/{safe}/device/remove", post().to(device::remove))
        .route("/desk/safes/{safe}/lock", get().to(lock::show))
        .route("/desk/safes/{safe}/lock", post().to(lock::lock))
        .route("/desk/safes/{safe}/unlock", post().to(lock::unlock));
}

/// Requests from afar: what an agent asks for, and the holder's answer at the kiosk.
fn afar(config: &mut ServiceConfig) {
    config
        .route("/desk/afar", get().to(afar_list::list))
        .route("/desk/afar/requests/{release}", get().to(afar_request::show))
        .route("/desk/afar/requests/{release}/take-back", post().to(afar_request::take_back))
        .route("/desk/afar/{agreement}", get().to(asking::choose))
        .route("/desk/afar/{agreement}", post().to(asking::ask))
        .route("/desk/afar/{agreement}/check", get().to(asking::check))
        .route("/kiosk/asked", get().to(asked::asked));
}

/// Who is at the desk: teams, codes that let somebody join one, passwords.
fn teams(config: &mut ServiceConfig) {
    config
        .service(resource("/desk/team").route(get().to(team::show)).route(post().to(team::invite)))
        .service(resource("/desk/team/{agent}").get(member::show))
        .service(resource("/desk/team/{agent}/code").get(team::code))
        .service(resource("/desk/team/{agent}/renew").post(member::renew))
        .service(resource("/desk/team/{agent}/key").post(member::give_key))
        .service(resource("/desk/team/{agent}/lead").post(member::set_lead))
        .service(
            resource("/desk/team/{agent}/leave")
                .route(get().to(member::ask_leave))
                .route(post().to(member::leave)),
        )
        .service(resource("/desk/join").route(get().to(join::ask)).route(post().to(join::take)))
        .service(resource("/desk/joined").get(join::done))
        .service(resource("/desk/password").route(get().to(password::ask)).route(post().to(password::change)))
        .service(resource("/desk/password/changed").get(password::changed));
}
