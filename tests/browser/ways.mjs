// The ways in which a kiosk screen is shown: in French and in Arabic, as everybody sees it and as big as it gets on
// black. Each is asked for anew in a second browser window, so that the visit itself goes on untouched.

import { focusFaults, kioskFaults, reflowFaults, weightFaults } from "./rules.mjs";
import { pictureFaults, picturesToSee, settledPicture } from "./pictures.mjs";
import { answerOf, keepHtml, keepScreen, remember } from "./record.mjs";
import { AGAIN, axeSource, KIOSK_SCREEN, takePicture } from "./support.mjs";

const WAYS = [
  { way: "fr", language: "fr", dir: "ltr", display: "normal.normal" },
  { way: "ar", language: "ar", dir: "rtl", display: "normal.normal" },
  { way: "fr-big", language: "fr", dir: "ltr", display: "largest.dark" },
  { way: "ar-big", language: "ar", dir: "rtl", display: "largest.dark" },
];

/** The one screen that no cookie changes. */
export const WELCOME = "/kiosk";

/** The classes of the two looks. */
export const LOOKS = ["size-normal scheme-normal", "size-largest scheme-dark"];

/** Looks at a kiosk screen in each way; gives its faults. On a screen of another size as it is: its test sees to the ways.
 * `again` leads another page of the same visit to a screen that answers a POST. */
export async function kioskScreenFaults(page, name, again) {
  const own = await ownLook(page);
  const answer = await answerOf(page);
  const isUsual = page.viewportSize().width === KIOSK_SCREEN.width && own.screen === "screen-wide21";
  const { pathname: path } = new URL(page.url());
  let why = path === WELCOME ? "French, and as everybody sees it, whoever stood there before" : whyAlone(answer, again);
  const each = why || !isUsual ? null : await everyWay(page, own, name, again);
  if (each) await closeMirror(page);
  why ??= each?.another;
  const found = each?.found ?? (await aloneFaults(page, answer, own, isUsual && name));
  const faults = found.flatMap(({ way, faults }) => faults.map((fault) => `${way}: ${fault}`));
  if (isUsual && why && path !== WELCOME) faults.push(`can't be asked for anew (${why}): its test must say how (look)`);
  const screen = `${own.screen} ${Object.values(page.viewportSize()).join("×")}`;
  const ways = Object.fromEntries(found.map(({ way, places, silent, weight }) => [way, { places, silent, weight }]));
  keepScreen(name, { path, isUsual, screen, alone: isUsual ? why : null, ways });
  for (const { way, text } of found) if (text) keepHtml(`${name}.${way}`, text);
  return isUsual ? [...faults, ...pictureFaults(name, found)] : faults;
}

/** What tells a screen from others. */
function ownLook(page) {
  return page.evaluate(() => ({
    language: document.documentElement.lang,
    dir: document.documentElement.dir,
    screen: document.documentElement.className.match(/screen-\S+/)[0],
    looks: document.documentElement.className.match(/size-\S+ scheme-\S+/)[0],
    title: document.querySelector("h1")?.textContent.trim(),
    shape: [...document.querySelectorAll("main *")].map((part) => part.localName).join(" "),
  }));
}

function whyAlone(answer, again) {
  if (!answer) return "its answer is not known";
  if (again) return answer.method === "POST" ? null : `it answers a ${answer.method}`;
  return answer.method === "GET" && (answer.status === 200 || answer.status >= 400) ? null : `${answer.method} was answered ${answer.status}`;
}

/** Whether the screen that is asked for anew is another one. */
function another(again, own) {
  const same = again.shape === own.shape && (again.language !== own.language || again.title === own.title);
  return same ? null : `asked anew it shows ${JSON.stringify(again.title)}`;
}

async function everyWay(page, own, name, again) {
  const found = [];
  const { language: its, dir } = own;
  // A screen that is looked at in a third language is looked at in French and Arabic elsewhere.
  const third = [{ way: its, language: its, dir, display: WAYS[0].display }, { way: `${its}-big`, language: its, dir, display: WAYS[2].display }];
  const ways = WAYS.some(({ language }) => language === its) ? WAYS : third;
  const kept = picturesToSee(name, ways.length);
  for (const [at, { way, language, dir, display }] of ways.entries()) {
    const { page: mirror, parts, text } = await ask(page, { language, display }, again);
    const differs = another(await ownLook(mirror), own);
    if (differs) return { another: differs, found: null };
    const { faults, places, silent } = await kioskFaults(mirror, axeSource, { language, dir });
    const { weight, faults: heavy } = weightFaults(parts);
    const others = [...(await focusFaults(mirror)), ...(display === WAYS[0].display ? await reflowFaults(mirror) : [])];
    found.push({ way, places, silent, weight, text, faults: [...faults, ...heavy, ...others], dots: await settledPicture(mirror, kept[at]) });
    if (process.env.EACH_WAY === "1") await takePicture(mirror, `${name}.${way}`);
  }
  return { found };
}

/** The page itself; on the usual screen, which has a name, also with the classes of the other look. */
async function aloneFaults(page, answer, { language, dir, looks: its }, name) {
  const found = [];
  const before = await page.evaluate(() => document.documentElement.className);
  const { weight, faults: heavy } = weightFaults(await partsOf(page, answer));
  const all = name ? { [language]: LOOKS[0], [`${language}-big`]: LOOKS[1] } : { [its === LOOKS[0] ? language : `${language} ${its}`]: its };
  const kept = name ? picturesToSee(name, 2) : [];
  for (const [at, [way, looks]] of Object.entries(all).entries()) {
    await wear(page, looks);
    const { faults, places, silent } = await kioskFaults(page, axeSource, { language, dir });
    found.push({ way, places, silent, weight, faults: [...faults, ...heavy], text: way === language && answer?.text, dots: name && (await settledPicture(page, kept[at])) });
  }
  await page.evaluate((looks) => (document.documentElement.className = looks), before);
  return found;
}

/** Has the page as it is look otherwise; ends when all transitions have. */
export async function wear(page, looks) {
  await page.evaluate(async (looks) => {
    const root = document.documentElement;
    root.className = root.className.replace(/size-\S+ scheme-\S+/, looks);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  }, looks);
}

const mirrors = new WeakMap();

/** One second window a browser; it gets the visit's cookies each time. */
async function mirrorOf(browser) {
  if (!mirrors.has(browser)) {
    const context = await browser.newContext({ locale: "fr-FR" });
    remember(context);
    const page = await context.newPage();
    const requests = [];
    page.on("requestfinished", (request) => requests.push(request));
    mirrors.set(browser, { context, page, requests });
  }
  return mirrors.get(browser);
}

/** Nothing that loads itself again may stay open. Once at the end: a page of another site costs a new process. */
async function closeMirror(page) {
  const { page: mirror } = await mirrorOf(page.context().browser());
  await mirror.goto("about:blank");
}

/** The same address, asked for by the same visitor in another language and look; or what `again` leads to. */
async function ask(page, { language, display }, again) {
  const { context, page: mirror, requests } = await mirrorOf(page.context().browser());
  const url = page.url();
  const chosen = Object.entries({ langue: language, display }).map(([name, value]) => ({ name, value, domain: new URL(url).hostname, path: "/" }));
  const others = (await page.context().cookies()).filter(({ name }) => !chosen.some((cookie) => cookie.name === name));
  await context.clearCookies();
  await context.addCookies([...others, ...chosen]);
  await mirror.setViewportSize(page.viewportSize());
  if (again) {
    await again(mirror);
    // Nothing may look different because a mouse lies on it, here and later.
    await mirror.mouse.move(0, 0);
    const answer = await answerOf(mirror);
    return { page: mirror, text: answer.text, parts: await partsOf(mirror, answer) };
  }
  requests.length = 0;
  const response = await mirror.goto(url);
  const text = await response.text();
  const parts = await Promise.all(requests.filter(weighs).map(partOf));
  return { page: mirror, text, parts };
}

/** Pictures of papers and sounds come after, and what has no address of ours was in the page already. */
function weighs(request) {
  return !/^(data|blob):/.test(request.url()) && request.resourceType() !== "media" && !/\/kiosk\/picture\/|\/pages\/\d+\/\d+/.test(request.url());
}

/** The same of a page that was not asked for anew. */
async function partsOf(page, answer) {
  const assets = await page.evaluate(() => [
    ...[...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => ({ url: href, type: "stylesheet" })),
    ...[...document.scripts].map(({ src }) => ({ url: src, type: "script" })),
  ]);
  const bytes = async ({ url }) => (await (await page.request.get(url, { maxRetries: AGAIN })).body()).length;
  const weighed = await Promise.all(assets.map(async (asset) => ({ ...asset, bytes: await bytes(asset) })));
  return [{ url: page.url(), type: "document", bytes: Buffer.byteLength(answer?.text ?? "") }, ...weighed];
}

const sizes = new Map();

async function partOf(request) {
  const [url, type] = [request.url(), request.resourceType()];
  const isAsset = url.includes("/static/");
  const bytes = (isAsset && sizes.get(url)) || (await (await request.response()).body()).length;
  if (isAsset) sizes.set(url, bytes);
  return { url: new URL(url).pathname, type, bytes };
}
