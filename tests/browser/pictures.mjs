// Each kiosk screen's picture: small, grey, its ways of being shown side by side, kept in `pictures/` and compared.
//
// What a run draws anew (a PIN, a date, a code) is written over before. `UPDATE_PICTURES=1` keeps the pictures anew.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pngjs from "pngjs";
import { SHOTS } from "./record.mjs";

const { PNG } = pngjs;
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "pictures");
const SEEN = join(SHOTS, "pictures");
const [WIDE, HIGH] = [240, 135];
const UPDATE = process.env.UPDATE_PICTURES === "1";

/** Greys; fewer are smaller and swallow what anti-aliasing does. */
const LEVELS = 16;
/** Means over squares of so many dots are compared: what anti-aliasing moves stays within them. */
const SQUARE = 5;
/** A dot differs when the means around it are further apart than one grey. */
const GREY = 1;
/** How long a screen may take until it stands as it was kept: a camera's first picture comes after its page. */
const SETTLES_MS = 5000;
/** So many dots of one picture may differ. Letters half a pixel aside make 2 at most; a key that is moved by 20 mm makes
 *  19 at least, even a digit that is lost 16 (pictures.test.mjs). */
const DOTS = 8;

/** The page's picture once it looks as it was kept, or, with none kept, as it did just before; at last as it is. */
export async function settledPicture(page, kept) {
  const end = Date.now() + SETTLES_MS;
  for (let expected = kept; ; ) {
    const dots = await picture(page);
    if ((expected && isSame(dots, expected)) || Date.now() > end) return dots;
    expected = kept ?? dots;
    await page.waitForTimeout(200);
  }
}

/** The pictures of a screen that are kept to be compared with, one for each of its ways; none when they are kept anew. */
export const picturesToSee = (name, count) => (UPDATE ? [] : (readKept(name, count) ?? []));

function readKept(name, count) {
  return existsSync(place(FOLDER, name)) ? unpack(readFileSync(place(FOLDER, name)), count) : null;
}

/** The greys of the page as it stands, 0 (black) to 15, at an eighth of its size. */
export async function picture(page) {
  await page.evaluate(calm);
  const { width, height } = page.viewportSize();
  const debug = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale: WIDE / width };
  const { data } = await debug.send("Page.captureScreenshot", { format: "png", clip });
  await debug.detach();
  await page.evaluate(() => globalThis.wake());
  const { data: dots } = PNG.sync.read(Buffer.from(data, "base64"));
  const grey = (at) => (dots[at] * 0.299 + dots[at + 1] * 0.587 + dots[at + 2] * 0.114) / 255;
  return Uint8Array.from({ length: WIDE * HIGH }, (_, at) => Math.round(grey(at * 4) * (LEVELS - 1)));
}

/** Runs in the page: writes over what is another each time; `wake` undoes it. */
function calm() {
  const undo = [];
  globalThis.wake = () => undo.reverse().forEach((step) => step());
  // Bars that run out.
  for (const animation of document.getAnimations().filter((animation) => animation instanceof CSSAnimation)) {
    const at = animation.currentTime;
    // It would run on while a slow machine draws.
    animation.pause();
    animation.currentTime = 0;
    undo.push(() => {
      animation.currentTime = at;
      animation.play();
    });
  }
  const focused = document.activeElement;
  focused?.blur();
  undo.push(() => focused?.focus({ preventScroll: true }));
  const names = (options, count, day) => {
    const say = (language) => Array.from({ length: count }, (_, at) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(day(at)));
    return ["fr", "ar"].flatMap(say).join("|");
  };
  const days = names({ weekday: "long" }, 7, (at) => Date.UTC(2026, 0, 1 + at));
  const months = names({ month: "long" }, 12, (at) => Date.UTC(2026, at, 1));
  const date = new RegExp(`(?:${days})(?:،|,)? (\\d+|1er) (?:${months})(?:(?:،|,)? \\d{4})?`, "gu");
  const one = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (text.parentElement.closest(".pad-key")) continue;
    const before = text.data;
    text.data = text.data.replace(date, one.format(Date.UTC(2026, 10, 24))).replace(/\d/g, "0");
    if (text.parentElement.closest(".code, .dot")) text.data = text.data.replace(/[A-Z]/g, "B");
    undo.push(() => (text.data = before));
  }
  // The pictures of a PIN, the word of the safe and the words to choose from are drawn. A longer one takes a line more.
  const write = (selector, change) => {
    for (const part of document.querySelectorAll(selector)) {
      const before = part.textContent;
      part.textContent = change(before);
      undo.push(() => (part.textContent = before));
    }
  };
  write(".pin span", () => "x");
  write(".word span", (start) => start.replace(/\p{L}+(?=\P{L}*$)/u, "marteau"));
  for (const part of document.querySelectorAll(".word, .tiles--words .tile > *, .pin .icon")) {
    const before = part.getAttribute("style");
    part.style.visibility = "hidden";
    undo.push(() => {
      part.style.removeProperty("visibility");
      // Reading writes the attribute out; before that Chromium has nothing to remove.
      if (before === null && part.getAttribute("style") === "") part.removeAttribute("style");
    });
  }
}

/** How many dots of two pictures differ. */
export function difference(a, b) {
  const apart = Float64Array.from(a, (grey, dot) => grey - b[dot]);
  return squareSums(apart).filter((sum) => Math.abs(sum) > GREY * SQUARE ** 2).length;
}

/** The sums over the squares around each dot; beyond the edge is nothing. */
function squareSums(dots) {
  const half = (SQUARE - 1) / 2;
  const along = (from, length, place) => {
    const to = new Float64Array(from.length);
    for (let line = 0; line < from.length / length; line += 1) {
      for (let at = 0; at < length; at += 1) {
        for (let near = Math.max(0, at - half); near <= Math.min(length - 1, at + half); near += 1) to[place(line, at)] += from[place(line, near)];
      }
    }
    return to;
  };
  const rows = along(dots, WIDE, (line, at) => line * WIDE + at);
  return along(rows, HIGH, (line, at) => at * WIDE + line);
}

export const isSame = (a, b) => difference(a, b) <= DOTS;

/** Compares a screen's pictures with those that are kept. Gives one line per picture that differs. */
export function pictureFaults(name, seen) {
  const kept = readKept(name, seen.length);
  const faults = seen.flatMap(({ way, dots }, at) => {
    const apart = kept?.[at] ? difference(dots, kept[at]) : Infinity;
    return apart <= DOTS ? [] : [`the picture (${way}) ${kept ? `differs by ${apart} dots` : "is not kept"}: UPDATE_PICTURES=1 keeps it`];
  });
  if (faults.length === 0) return [];
  const folder = UPDATE ? FOLDER : SEEN;
  mkdirSync(folder, { recursive: true });
  writeFileSync(place(folder, name), pack(seen.map(({ dots }) => dots)));
  // Before any picture is kept only the last file of a run says so.
  return UPDATE || !existsSync(FOLDER) ? [] : faults;
}

const place = (folder, name) => join(folder, `${name}.png`);

/** Two columns: 1 2 / 3 4. */
function pack(pictures) {
  const rows = Math.ceil(pictures.length / 2);
  const sheet = new PNG({ width: WIDE * 2, height: HIGH * rows, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  sheet.data = Buffer.alloc(sheet.width * sheet.height, 255);
  pictures.forEach((dots, at) => dots.forEach((grey, dot) => (sheet.data[spot(at, dot)] = Math.round((grey * 255) / (LEVELS - 1)))));
  return PNG.sync.write(sheet, { colorType: 0, inputColorType: 0, inputHasAlpha: false, bitDepth: 8, deflateLevel: 9, filterType: -1 });
}

function unpack(bytes, count) {
  const sheet = PNG.sync.read(bytes);
  if (sheet.height !== HIGH * Math.ceil(count / 2)) return null;
  const grey = (at, dot) => Math.round((sheet.data[spot(at, dot) * 4] / 255) * (LEVELS - 1));
  return Array.from({ length: count }, (_, at) => Uint8Array.from({ length: WIDE * HIGH }, (_, dot) => grey(at, dot)));
}

const spot = (at, dot) => (Math.floor(at / 2) * HIGH + Math.floor(dot / WIDE)) * WIDE * 2 + (at % 2) * WIDE + (dot % WIDE);

/** The names of all that are kept, and of those that no screen of a whole run has; an update throws the latter away. */
export function keptPictures(screens) {
  const kept = existsSync(FOLDER) ? readdirSync(FOLDER).map((file) => file.replace(/\.png$/, "")) : [];
  const stray = kept.filter((name) => !screens.includes(name));
  if (UPDATE) stray.forEach((name) => rmSync(place(FOLDER, name)));
  return { kept, stray: UPDATE ? [] : stray, missing: screens.filter((name) => !kept.includes(name)) };
}
