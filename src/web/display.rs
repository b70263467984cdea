//! How big and in which colours a kiosk shows its screens to the one who stands there; forgotten when he goes.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;

use super::cookies;
use super::page::Site;

/// Name of the cookie.
const COOKIE: &str = "display";

/// Sizes of letters: 1, 1.25 and 1.6 times the normal one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Size {
    #[default]
    Normal,
    Large,
    Largest,
}

/// Pairs of colours; the last two have a contrast of 21:1.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Scheme {
    #[default]
    Normal,
    /// Black on white.
    Light,
    /// White on black.
    Dark,
}

impl Size {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

impl Scheme {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Light, Self::Dark];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Display {
    pub size: Size,
    pub scheme: Scheme,
}

impl Display {
    /// What the cookie says; a cookie that is not ours says nothing.
    pub fn of(request: &HttpRequest) -> Self {
        cookies::read_taste(request, COOKIE).map_or_else(Self::default, |taste| {
            let (size, scheme) = taste.split_once('.').unwrap_or_default();
            Self::default().with_size(size).with_scheme(scheme)
        })
    }

    /// With the size of this name; an unknown name changes nothing.
    #[must_use]
    pub fn with_size(self, name: &str) -> Self {
        Self { size: Size::ALL.into_iter().find(|size| size.name() == name).unwrap_or(self.size), ..self }
    }

    /// With the colours of this name; an unknown name changes nothing.
    #[must_use]
    pub fn with_scheme(self, name: &str) -> Self {
        let scheme = Scheme::ALL.into_iter().find(|scheme| scheme.name() == name);
        Self { scheme: scheme.unwrap_or(self.scheme), ..self }
    }

    pub fn classes(self) -> String {
        format!("size-{} scheme-{}", self.size.name(), self.scheme.name())
    }

    pub fn cookie(self, site: &Site) -> Cookie<'static> {
        cookies::taste(site, COOKIE, &format!("{}.{}", self.size.name(), self.scheme.name()))
    }

    /// Forgets it: the next person sees what everybody sees.
    pub fn no_cookie(site: &Site) -> Cookie<'static> {
        cookies::no_taste(site, COOKIE)
    }
}
