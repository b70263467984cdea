//! Pictograms: inline SVG from Tabler Icons (MIT), so that a page needs no further request.

use std::fmt;

use icondata_tb as tabler;

use crate::print::icon::path_data;

/// An icon that stands beside words: hidden from screen readers.
#[derive(Clone, Copy)]
pub struct Icon(Option<&'static str>);

/// The icon of a name; an unknown name draws nothing (the suite checks every name in the templates).
pub fn icon(name: &str) -> Icon {
    Icon(paths(name))
}

impl Icon {
    pub fn is_known(self) -> bool {
        self.0.is_some()
    }
}

impl fmt::Display for Icon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(paths) = self.0 else { return Ok(()) };
        // One path instead of several: each element costs a slow machine some of its first paint.
        f.write_str("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"")?;
        path_data(paths).try_for_each(|data| f.write_str(data))?;
        f.write_str("\"/></svg>")
    }
}

// Its text is made of constants alone.
impl askama::filters::HtmlSafe for Icon {}

fn paths(name: &str) -> Option<&'static str> {
    let icon = match name {
        "add" => tabler::TbPlusOutline,
        "alert" => tabler::TbAlertTriangleOutline,
        "arrow-down" => tabler::TbArrowDownOutline,
        "arrow-left" => tabler::TbArrowLeftOutline,
        "arrow-right" => tabler::TbArrowRightOutline,
        "backspace" => tabler::TbBackspaceOutline,
        "bank" => tabler::TbBuildingBankOutline,
        "calendar" => tabler::TbCalendarEventOutline,
        "calendar-off" => tabler::TbCalendarOffOutline,
        "camera" => tabler::TbCameraOutline,
        "card" => tabler::TbCreditCardOutline,
        "check" => tabler::TbCheckOutline,
        "clock" => tabler::TbClockOutline,
        "download" => tabler::TbDownloadOutline,
        "eye" => tabler::TbEyeOutline,
        "file" | "other" => tabler::TbFileTextOutline,
        "files" => tabler::TbFilesOutline,
        "folder" => tabler::TbFolderOutline,
        "health" => tabler::TbHeartbeatOutline,
        "help" => tabler::TbHelpCircleOutline,
        "history" => tabler::TbHistoryOutline,
        "home" => tabler::TbHomeOutline,
        "housing" => tabler::TbHomeHeartOutline,
        "identity" => tabler::TbIdOutline,
        "income" => tabler::TbCoinEuroOutline,
        "info" => tabler::TbInfoCircleOutline,
        "key" => tabler::TbKeyOutline,
        "kiosk" => tabler::TbDeviceTabletOutline,
        "language" => tabler::TbLanguageOutline,
        "lock" => tabler::TbLockOutline,
        "luggage" => tabler::TbLuggageOutline,
        "mail" => tabler::TbMailOutline,
        "phone" => tabler::TbDeviceMobileOutline,
        "photo" => tabler::TbPhotoOutline,
        "player-stop" => tabler::TbPlayerStopOutline,
        "print" => tabler::TbPrinterOutline,
        "qr" => tabler::TbQrcodeOutline,
        "refresh" => tabler::TbRefreshOutline,
        "scan" => tabler::TbScanOutline,
        "school" => tabler::TbSchoolOutline,
        "search" => tabler::TbSearchOutline,
        "send" => tabler::TbSendOutline,
        "sign-out" => tabler::TbLogoutOutline,
        "stop" => tabler::TbBanOutline,
        "text-size" => tabler::TbTextSizeOutline,
        "trash" => tabler::TbTrashOutline,
        "unlock" => tabler::TbLockOpenOutline,
        "upload" => tabler::TbUploadOutline,
        "user" => tabler::TbUserOutline,
        "users" => tabler::TbUsersOutline,
        "volume" => tabler::TbVolumeOutline,
        "volume-off" => tabler::TbVolumeOffOutline,
        "work" => tabler::TbBriefcaseOutline,
        "x" => tabler::TbXOutline,
        _ => return digit_or_paper(name),
    };
    Some(icon.data)
}

/// More of them; the pictures of digits, always the same, and of kinds of papers.
fn digit_or_paper(name: &str) -> Option<&'static str> {
    let icon = match name {
        "eye-off" => tabler::TbEyeOffOutline,
        "letters" => tabler::TbAbcOutline,
        "phone-off" => tabler::TbDeviceMobileOffOutline,
        "digit-0" => tabler::TbEggOutline,
        "digit-1" => tabler::TbSunOutline,
        "digit-2" => tabler::TbShoeOutline,
        "digit-3" => tabler::TbCloverOutline,
        "digit-4" => tabler::TbCarOutline,
        "digit-5" => tabler::TbHandStopOutline,
        "digit-6" => tabler::TbBugOutline,
        "digit-7" => tabler::TbRainbowOutline,
        "digit-8" => tabler::TbEyeglassOutline,
        "digit-9" => tabler::TbBalloonOutline,
        "paper-bill" => tabler::TbBoltOutline,
        "paper-birth" => tabler::TbBabyCarriageOutline,
        "paper-contract" => tabler::TbWritingSignOutline,
        "paper-diploma" => tabler::TbCertificateOutline,
        "paper-passport" => tabler::TbWorldOutline,
        "paper-permit" => tabler::TbIdBadge2Outline,
        "paper-pill" => tabler::TbPillOutline,
        "paper-receipt" => tabler::TbReceiptOutline,
        _ => return word_picture(name),
    };
    Some(icon.data)
}

/// The pictures of safe words: `word-` and the key of the word.
fn word_picture(name: &str) -> Option<&'static str> {
    let icon = match name {
        "word-sun" => tabler::TbSunOutline,
        "word-moon" => tabler::TbMoonOutline,
        "word-star" => tabler::TbStarOutline,
        "word-cloud" => tabler::TbCloudOutline,
        "word-tree" => tabler::TbTreeOutline,
        "word-flower" => tabler::TbFlowerOutline,
        "word-leaf" => tabler::TbLeafOutline,
        "word-feather" => tabler::TbFeatherOutline,
        "word-fish" => tabler::TbFishOutline,
        "word-cat" => tabler::TbCatOutline,
        "word-hammer" => tabler::TbHammerOutline,
        "word-horse" => tabler::TbHorseOutline,
        "word-apple" => tabler::TbAppleOutline,
        "word-lemon" => tabler::TbLemonOutline,
        "word-cherry" => tabler::TbCherryOutline,
        "word-carrot" => tabler::TbCarrotOutline,
        "word-bread" => tabler::TbBreadOutline,
        "word-cup" => tabler::TbCupOutline,
        "word-boat" => tabler::TbSailboatOutline,
        "word-bike" => tabler::TbBikeOutline,
        "word-train" => tabler::TbTrainOutline,
        "word-book" => tabler::TbBookOutline,
        "word-bell" => tabler::TbBellOutline,
        "word-key" => tabler::TbKeyOutline,
        _ => return None,
    };
    Some(icon.data)
}
