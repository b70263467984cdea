// What people do, as steps. The tests of the whole loop are written in them.

import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "node:test";
import { answerOf, keepHtml, remember } from "./record.mjs";
import { assertNone, focusFaults, reflowFaults } from "./rules.mjs";
import { AGAIN, assertAccessible, assertWellBuilt, DESK_SCREEN, KIOSK_SCREEN, takePicture } from "./support.mjs";
import { kioskScreenFaults } from "./ways.mjs";

/** The demo's agents; each of their codes works once, so every sign-in in a file takes another agent. */
export const AGENTS = ["nadia", "karim", "lucie"];
const PASSWORD = "trois petits tours demo";
const STEP_LIMIT_MS = 12_000;

const lookedAt = new Set();

/** Scripts that fell over. A page half works then, so the test fails, whatever it looks at (ops/bench has no tests). */
const fallen = [];
if (process.env.NODE_TEST_CONTEXT) afterEach(() => assertNone(fallen.splice(0), "the scripts"));

/** Everything that every page must be; once a file. A kiosk's screen is looked at in each way of showing it: where it
 * answers a POST, `again` leads another page of the same visit to it. */
export async function look(page, name, again) {
  if (lookedAt.has(name)) return;
  lookedAt.add(name);
  await takePicture(page, name);
  if (await page.evaluate(() => document.documentElement.classList.contains("kiosk"))) {
    assertNone(await kioskScreenFaults(page, name, again), name);
    return;
  }
  await assertWellBuilt(page, name);
  await assertAccessible(page, name);
  assertNone([...(await reflowFaults(page)), ...(await focusFaults(page))], name);
  const answer = await answerOf(page);
  assert.ok(answer?.text, `${name}: its HTML is known`);
  keepHtml(name, answer.text);
}

/** A French browser of its own, with nothing in it. No step of ours takes as long as a browser would wait. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESK_SCREEN, locale: "fr-FR", ...options });
  remember(context);
  context.setDefaultTimeout(STEP_LIMIT_MS);
  context.on("weberror", (fault) => fallen.push(`${fault.page()?.url()}: ${fault.error().message}`));
  return context.newPage();
}

// ---------------------------------------------------------------- the desk

/** Opens the desk in a browser of its own and signs in with password and the code that the demo shows. */
export async function signIn(browser, server, agent = AGENTS[0]) {
  const page = await newPage(browser);
  await page.goto(`${server.url}/desk`);
  await look(page, "desk-sign-in");
  await page.locator("[name=login]").fill(agent);
  await page.locator("[name=password]").fill(PASSWORD);
  await page.locator("main form button").click();
  await page.waitForURL("**/desk/code");
  await look(page, "desk-code");
  await page.locator("[name=code]").fill(await shownCode(page));
  await page.locator("main form button").click();
  await page.waitForURL(/\/desk$/);
  return page;
}

async function shownCode(page) {
  const text = await page.locator("main").innerText();
  const code = text.match(/\b(\d{3}) ?(\d{3})\b/);
  assert.ok(code, "the demo shows the agent's code");
  return code[1] + code[2];
}

/** Opens a safe and returns what the printed card says. */
export async function openSafe(page, { name, phone = "" }) {
  await page.goto(new URL("/desk/open", page.url()).href);
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=phone]").fill(phone);
  await page.locator("[name=notice]").check();
  await page.locator("main form:has([name=name]) button").last().click();
  await page.waitForURL("**/card");
  return printCard(page);
}

/** On a safe's page: the number that was entered is bound with the code that it got. */
export async function bindPhone(page, phone) {
  const safe = page.url();
  await page.goto(`${safe}/phone`);
  const code = await newCode(phone, /code (\d{6}) pour garder ce numéro/);
  await page.locator("[name=code]").fill(code);
  await page.locator("form[action$='/phone/code'] button").click();
  await page.locator("form[action$='/phone/remove']").waitFor({ state: "attached" });
  await page.goto(safe);
}

/** Fetches the card's PDF and reads it as a scanner would. */
export async function printCard(page) {
  const link = page.locator("a[href^='/desk/cards/']").first();
  const answer = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href, { maxRetries: AGAIN });
  assert.equal(answer.headers()["content-type"], "application/pdf");
  const pdf = await answer.body();
  const card = await readCard(pdf);
  await page.locator("form[action$='/printed'] button").click();
  await page.waitForURL(/\/desk\/safes\/[^/]+$/);
  return card;
}

export async function readCard(pdf) {
  return inFolder(async (folder) => {
    const [file, picture] = [join(folder, "card.pdf"), join(folder, "card")];
    await writeFile(file, pdf);
    execFileSync("pdftoppm", ["-r", "150", "-png", "-singlefile", file, picture]);
    // QR alone: in the letters of a card it sometimes sees a bar code.
    const payload = execFileSync("zbarimg", ["-Sdisable", "-Sqrcode.enable", "--raw", "--quiet", `${picture}.png`], { encoding: "utf8" }).trim();
    assert.match(payload, /^[BCDFGHJKLNPRSTVX]{36}$/);
    const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
    return { payload, text, picture: await readFile(`${picture}.png`) };
  });
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "consigne-browser-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// ---------------------------------------------------------------- a kiosk's machine

/** Enrols a machine with a key of its own, as `consigne-kiosk enrol` does. */
export async function newMachine(page, server, code) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = publicKey.export({ format: "jwk" }).x;
  const headers = { Origin: server.url };
  const answer = await page.request.post(`${server.url}/kiosk/device`, { form: { code, key }, headers, maxRetries: AGAIN });
  return { ...(await answer.json()), privateKey };
}

/** Where `consigne-kiosk start` leads the machine's browser. */
export async function startOf({ kiosk, privateKey }, server) {
  const at = Date.now();
  const signature = sign(null, Buffer.from(`consigne/kiosk/start\n${kiosk}\n${server.url}\n${at}`), privateKey);
  return `${server.url}/kiosk/start?kiosk=${kiosk}&at=${at}&signature=${signature.toString("base64url")}`;
}

// ---------------------------------------------------------------- the kiosk

/** A browser that is a kiosk. */
export async function kiosk(browser, server, options = {}) {
  const page = await newPage(browser, { viewport: KIOSK_SCREEN, ...options });
  await page.goto(`${server.url}/demo/kiosk`);
  await page.waitForURL(/\/kiosk$/);
  return page;
}

/** The scanner types the card and Enter, as a keyboard. */
export async function scanCard(page, payload) {
  await page.goto(new URL("/kiosk/card", page.url()).href);
  await page.keyboard.type(payload);
  await page.keyboard.press("Enter");
}

/** Presses the pad's keys, with or without a script. One key twice within a moment would count once. */
export async function press(page, digits) {
  for (const [place, digit] of [...digits].entries()) {
    if (digit === digits[place - 1]) await page.waitForTimeout(200);
    await page.locator(`.pad-key[value='${digit}']`).click();
  }
  await page.locator(".pad-key[value=ok]").click();
}

/** The first visit: the PIN is shown, learnt and practised. Returns it. */
export async function firstVisit(page, payload) {
  await scanCard(page, payload);
  await page.waitForURL("**/kiosk/first-visit");
  const pin = await shownPin(page);
  await page.getByRole("link", { name: "Je l’ai retenu" }).click();
  await page.waitForURL("**/kiosk/practise");
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
  return pin;
}

export async function shownPin(page) {
  const pin = (await page.locator(".pin strong").allInnerTexts()).join("");
  assert.match(pin, /^\d{6}$/);
  return pin;
}

export async function comeIn(page, payload, pin) {
  await scanCard(page, payload);
  await page.waitForURL("**/kiosk/code");
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
}

export async function finish(page) {
  await page.getByRole("button", { name: "Finir" }).click();
  await page.waitForURL("**/kiosk/goodbye");
}

/** Adds a paper from files, one page each; `until`: its last day. Returns its address. */
export async function addPaper(page, { kind = "identity", title, files, until }, seen = async () => {}) {
  await page.goto(new URL("/kiosk/add", page.url()).href);
  await seen("kinds");
  await page.locator(`button[name=kind][value=${kind}]`).click();
  await page.waitForURL("**/add/name?kind=*");
  await seen("names");
  if (title) await page.locator("[name=title]").fill(title);
  await page.locator(title ? ".typed button" : "button[name=name]").last().click();
  await page.waitForURL(/\/kiosk\/add\/[\w-]+$/);
  for (const [number, file] of files.entries()) {
    await seen(`lay-${number}`);
    await page.locator("[name=paper]").setInputFiles(file);
    await page.locator("form[enctype] [data-camera=no] button").click();
    await page.waitForURL("**/check/**");
    await seen(`check-${number}`);
    await page.getByRole("link", { name: "Oui" }).click();
    await page.waitForURL("**/more");
    await seen(`more-${number}`);
    if (number + 1 < files.length) await page.locator("main a[href^='/kiosk/add/']:not([href$=keep])").first().click();
  }
  await page.locator("main a[href$='/keep']").click();
  await seen("end");
  if (until) await chooseDay(page, until, seen);
  else await page.locator("main button[name=day]").click();
  await page.waitForURL("**/kept");
  await seen("kept");
  return page.url().replace("/kiosk/add/", "/kiosk/papers/").replace(/\/kept$/, "");
}

async function chooseDay(page, date, seen) {
  await page.locator("main a[href$='/date']").click();
  await page.locator(`button[name=day][value="${date.getUTCDate()}"]`).click();
  await seen("month");
  await page.locator(`button[name=month][value="${date.getUTCMonth() + 1}"]`).click();
  await page.locator(`button[name=year][value="${date.getUTCFullYear()}"]`).click();
}

/** Chooses papers, recipient, reason and length, and says yes; the next screen asks for the code. */
export async function askToGive(page, { titles, who }, seen = async () => {}) {
  await page.goto(new URL("/kiosk/give", page.url()).href);
  for (const title of titles) await page.getByRole("checkbox", { name: title }).check();
  await seen("papers");
  await page.locator("main form .key--main").click();
  await seen("who");
  await page.getByRole("button", { name: who }).click();
  await seen("reason");
  await page.locator("button[name=reason][value=housing]").click();
  await seen("length");
  await page.locator("button[name=length][value=week]").click();
  await seen("read-back");
  await page.locator("form[method=post][action='/kiosk/give'] .key--main").click();
  await page.waitForURL("**/code");
  await seen("code");
}

// ---------------------------------------------------------------- pretend phone and mailbox

/** From the home screen to an agreement that is read back and made. `seen` looks at each screen on the way. */
export async function agree(screen, server, seen = async () => {}) {
  await screen.goto(`${server.url}/kiosk/home`);
  await seen("home");
  await screen.getByRole("link", { name: "Demandes de loin" }).click();
  await seen("none");
  await screen.getByRole("link", { name: "Choisir une équipe" }).click();
  await seen("team");
  await screen.locator("button[name=team]").first().click();
  await seen("papers");
  await screen.getByRole("checkbox", { name: "Bail" }).check();
  await screen.locator("main form .key--main").click();
  await seen("length");
  await screen.locator("button[name=length][value=month]").click();
  await seen("kinds");
  await screen.locator("button[name=kinds][value=no]").click();
  await seen("check");
  await screen.getByRole("button", { name: "Oui, d’accord" }).click();
  await screen.waitForURL(/\/kiosk\/agreements\/[^/]+$/);
  await seen("made");
}

/** The pretend phone loads itself again every few seconds, and may do so just when it is asked for. */
async function goDespiteReload(page, path) {
  await page.goto(new URL(path, page.url()).href).catch(() => page.waitForLoadState());
}

/** The newest text that the pretend phone or mailbox shows and that matches; waits for it. */
export async function waitFor(page, path, pattern) {
  for (let tries = 0; tries < 40; tries += 1) {
    await goDespiteReload(page, path);
    const match = (await page.locator("main").innerText()).match(pattern);
    if (match) return match;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new assert.AssertionError({ message: `${path} never showed ${pattern}` });
}

const usedCodes = new Set();

/** A code that the pretend phone shows and that no test has used yet. */
export async function newCode(page, pattern) {
  const every = new RegExp(pattern.source, "g");
  for (let tries = 0; tries < 40; tries += 1) {
    await goDespiteReload(page, "/demo/phone");
    const codes = [...(await page.locator("main").innerText()).matchAll(every)].map((match) => match[1]);
    const fresh = codes.find((code) => !usedCodes.has(code));
    if (fresh) return usedCodes.add(fresh), fresh;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new assert.AssertionError({ message: `the pretend phone never showed a new ${pattern}` });
}

/** A page of the demonstration beside the kiosk, in a browser of its own. */
export async function aside(browser, server, options = {}) {
  const page = await newPage(browser, options);
  await page.goto(server.url);
  return page;
}

/** Runs in the page: counts what is printed, which ends a browser without a window. A frame that is not ours to print throws here as it does without us. */
export function countPrints() {
  const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow").get;
  globalThis.printed = [];
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    get() {
      const frame = real.call(this);
      if (typeof frame.print !== "function") throw new Error("nothing to print");
      return { print: () => printed.push(new URL(frame.location.href).pathname) };
    },
  });
}
