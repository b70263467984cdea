// What every kiosk screen must be (kiosk/README.md; quality.md, "Accessible"), in each way of showing it.

import assert from "node:assert/strict";

/** WCAG 2.2 AA and good habits; 7:1, which is level AAA's; and names that begin with what is to be read (2.5.3). */
const AXE = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true }, "label-content-name-mismatch": { enabled: true } },
  resultTypes: ["violations"],
};
const KEY_MM = 20;
const WORDS = { fr: 25, other: 35 };
const HTML_BYTES = 20_000, CSS_BYTES = 15_000, SCRIPT_BYTES = 4_000, REQUESTS = 3;

/** The frame's keys. They have one place on all screens. */
const FRAME = {
  back: ".top .key--back",
  language: ".tools > a[href^='/kiosk/language']",
  listen: ".tools > a[data-module=sound], .tools > .key--none",
  help: ".tools > form[action='/kiosk/call'] button",
  end: ".bottom > form[action='/kiosk/end'] button",
};
/** Frame keys that no screen but these may lack (ops/decisions/0019). */
const LACKING = {
  listen: /^kiosk-call/,
  help: /^kiosk-call/,
  language: /^kiosk-(call|again|error|started|refused-start)|-(welcome|language)\b/,
  end: /^kiosk-(closed|error|new-card|started|refused-start)|-(welcome|goodbye)\b/,
};

/** Faults of the page as it is now, one line each; and where the frame's keys lie. */
export async function kioskFaults(page, axeSource, { language, dir }) {
  // By the debugger's way, which the page's content security policy does not stop.
  await page.evaluate(axeSource);
  const found = await page.evaluate(measure, { AXE, KEY_MM, FRAME });
  const faults = found.axe.map((fault) => `axe: ${fault}`);
  const most = language === "fr" ? WORDS.fr : WORDS.other;
  if (found.headings !== 1) faults.push(`${found.headings} h1`);
  if (found.language !== language || found.dir !== dir) faults.push(`lang=${found.language} dir=${found.dir}`);
  for (const part of found.unseen) faults.push(`as light as what is behind it: ${part}`);
  if (found.sideways) faults.push("scrolls sideways");
  if (!(found.least > 20)) faults.push("the screen's millimetre is not known");
  for (const key of found.small) faults.push(`smaller than ${KEY_MM} mm: ${key}`);
  if (found.words.length > most) faults.push(`${found.words.length} words: ${found.words.join(" ")}`);
  if (!found.padIsLeftToRight) faults.push("the pad's keys do not go from left to right");
  return { faults, places: found.places, silent: found.silent };
}

/** Runs in the page. */
async function measure({ AXE, KEY_MM, FRAME }) {
  const { violations } = await globalThis.axe.run(document, AXE);
  const axe = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`));
  const root = document.documentElement;
  const main = document.querySelector("main").cloneNode(true);
  // What the holder wrote himself, lists that grow with use and the number for the help line are not the
  // screen's own words.
  const live = [...document.querySelector("main").querySelectorAll("*")];
  [...main.querySelectorAll("*")].forEach((part, at) => live[at].checkVisibility({ visibilityProperty: true }) || part.remove());
  main.querySelectorAll("bdi, .log, .unseen, [hidden], option, .pad-keys, .pin, .stub, p:has(.code)").forEach((part) => part.remove());
  const words = main.textContent.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const ruler = document.body.appendChild(document.createElement("div"));
  ruler.style.cssText = `position:absolute;width:calc(var(--mm) * ${KEY_MM})`;
  const least = ruler.getBoundingClientRect().width;
  ruler.remove();
  const shown = (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest(".unseen, .skip");
  const small = [...document.querySelectorAll("a, button, select, input:not([type=hidden])")]
    .filter(shown)
    .map((part) => [part.closest("label") ?? part, part])
    .filter(([area]) => {
      const { width, height } = area.getBoundingClientRect();
      return width > 1 && Math.min(width, height) < least - 1;
    })
    .map(([, part]) => part.outerHTML.slice(0, 160));
  const places = {};
  for (const [name, selector] of Object.entries(FRAME)) {
    const key = document.querySelector(selector);
    if (!key || !shown(key)) continue;
    const { x, y, width, height } = key.getBoundingClientRect();
    places[name] = [x, y, width, height].map(Math.round);
  }
  // axe takes text in the colour of its background for hidden on purpose.
  const behind = (part) => {
    const { backgroundColor } = getComputedStyle(part);
    return /, 0\)$/.test(backgroundColor) && part.parentElement ? behind(part.parentElement) : backgroundColor;
  };
  const unseen = [...document.querySelectorAll("h1, h2, p, dt, dd, a, button, span, strong, label, bdi")]
    .filter((part) => shown(part) && [...part.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .filter((part) => getComputedStyle(part).color === behind(part))
    .map((part) => part.outerHTML.slice(0, 160));
  const [one, two, three] = ["1", "2", "3"].map((digit) => document.querySelector(`.pad-key[value='${digit}']`)?.getBoundingClientRect().x);
  return {
    axe, words, least, small, places, unseen,
    silent: document.querySelector(".tools .key--none") !== null,
    headings: document.querySelectorAll("h1").length,
    language: root.lang,
    dir: root.dir,
    sideways: root.scrollWidth > root.clientWidth,
    padIsLeftToRight: one === undefined || (one < two && two < three),
  };
}

/** Windows that a page must fit without scrolling sideways: 200 % of the desk's, and WCAG 1.4.10's. */
const NARROW = { "at 200 %": { width: 640, height: 400 }, "320 pixels wide": { width: 320, height: 568 } };
/** WCAG 1.4.12: what a reader's own style sheet may ask for. */
const AIRY = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

/** Faults of the page in a narrow window, and with the spaces of a reader's own; leaves it as it was. */
export async function reflowFaults(page) {
  const faults = [];
  const usual = page.viewportSize();
  for (const [name, size] of Object.entries(NARROW)) {
    await page.setViewportSize(size);
    for (const part of await page.evaluate(sticksOut)) faults.push(`${name} it does not fit: ${part}`);
  }
  await page.setViewportSize(usual);
  await page.evaluate((css) => {
    globalThis.airy = new CSSStyleSheet();
    globalThis.airy.replaceSync(css);
    document.adoptedStyleSheets.push(globalThis.airy);
  }, AIRY);
  for (const part of await page.evaluate(sticksOut)) faults.push(`with wide spaces it does not fit: ${part}`);
  await page.evaluate(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(globalThis.airy), 1));
  return faults;
}

/** Runs in the page: what sticks out of it sideways, if it scrolls; and text that is cut off. */
function sticksOut() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll("main *")].filter((part) => {
    if (!/hidden|clip/.test(getComputedStyle(part).overflow) || part.closest(".unseen, .reader, svg") || part.matches("input")) return false;
    const box = part.getBoundingClientRect();
    const texts = document.createRange();
    texts.selectNodeContents(part);
    return [...texts.getClientRects()].some(({ top, bottom, left, right }) => top < box.top - 2 || bottom > box.bottom + 2 || left < box.left - 2 || right > box.right + 2);
  });
  if (scrollWidth <= clientWidth) return cut.map((part) => `cut off: ${part.outerHTML.slice(0, 120)}`);
  const wide = [...document.querySelectorAll("body *")].filter((part) => !part.closest(".unseen, .skip, svg") && part.getBoundingClientRect().right > clientWidth + 1);
  return wide.filter((part) => !wide.includes(part.parentElement)).map((part) => part.outerHTML.slice(0, 120));
}

/** Keys, links and fields of the page that look the same with the focus; leaves it where it was. */
export async function focusFaults(page) {
  const unseen = await page.evaluate(() => {
    const before = document.activeElement;
    const look = (part) =>
      [part, part.closest("label"), part.closest(".reader")]
        .filter(Boolean)
        .map((part) => getComputedStyle(part))
        .map(({ outlineStyle, outlineWidth, boxShadow, left }) => [outlineStyle, outlineWidth, boxShadow, left].join())
        .join();
    const takesFocus = (part) => part.tabIndex >= 0 && !part.disabled && (part.checkVisibility({ visibilityProperty: true }) || part.matches(".skip"));
    const same = [...document.querySelectorAll("a[href], button, select, input, summary")].filter(takesFocus).filter((part) => {
      document.activeElement.blur();
      const usual = look(part);
      part.focus({ preventScroll: true });
      return look(part) === usual;
    });
    document.activeElement.blur();
    before.focus({ preventScroll: true });
    return same.map((part) => part.outerHTML.slice(0, 120));
  });
  return unseen.map((part) => `the focus can't be seen: ${part}`);
}

/** What of a page's answer is too heavy. `parts`: `{ type, bytes }` of what it asked for, the page itself first. */
export function weightFaults(parts) {
  const sum = (type) => parts.filter((part) => part.type === type).reduce((sum, part) => sum + part.bytes, 0);
  const weight = { html: sum("document"), css: sum("stylesheet"), script: sum("script"), requests: parts.length };
  const faults = [];
  if (weight.html > HTML_BYTES) faults.push(`${weight.html} bytes of HTML`);
  if (weight.css > CSS_BYTES) faults.push(`${weight.css} bytes of CSS`);
  if (weight.script > SCRIPT_BYTES) faults.push(`${weight.script} bytes of JavaScript`);
  if (weight.requests > REQUESTS) faults.push(`${weight.requests} requests: ${parts.map((part) => part.url).join(" ")}`);
  return { weight, faults };
}

/** Screens of a run on which a frame key lies elsewhere than on the others, or is missing though demanded. */
export function placeFaults(screens) {
  const seen = new Map();
  const faults = [];
  for (const { name, ways, screen } of screens) {
    for (const [way, { places, silent }] of Object.entries(ways)) {
      for (const [key, lacking] of Object.entries(LACKING)) {
        if (!places[key] && !lacking.test(name)) faults.push(`${name} (${way}): no key ${key}`);
      }
      for (const [key, place] of Object.entries(places)) {
        // Where a language has no voice the key that says so is wider, on all its screens.
        const kind = `${key} (${way}, ${screen}${silent ? ", no voice" : ""})`;
        if (!seen.has(kind)) seen.set(kind, []);
        seen.get(kind).push({ name, place });
      }
    }
  }
  for (const [kind, all] of seen) {
    const usual = mostFrequent(all.map(({ place }) => place.join(" ")));
    for (const { name, place } of all) {
      const off = usual.split(" ").some((side, at) => Math.abs(Number(side) - place[at]) > 2);
      if (off) faults.push(`${kind} of ${name} lies at ${place.join(" ")}, elsewhere at ${usual}`);
    }
  }
  return faults;
}

function mostFrequent(list) {
  const count = new Map();
  for (const item of list) count.set(item, (count.get(item) ?? 0) + 1);
  return [...count].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

export function assertNone(faults, name) {
  assert.equal(faults.length, 0, `${name} has faults:\n${faults.join("\n")}`);
}
