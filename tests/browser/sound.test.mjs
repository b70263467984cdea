// A screen is really heard: the sounds are made with `ops/sound`, and Chromium plays them to their end.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { firstVisit, kiosk, openSafe, signIn } from "./journeys.mjs";
import { assertAccessible, assertWellBuilt, binary, startBrowser, startDemo, takePicture } from "./support.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
// Kept from run to run: only what has changed is made again.
const sounds = join(tmpdir(), "consigne-sounds");

let browser, server;
before(async () => {
  execFileSync(join(root, "ops/sound"), [sounds, "fr", "ar"], { env: { ...process.env, CONSIGNE_BIN: binary() } });
  server = await startDemo({ env: { CONSIGNE_SOUND__FOLDER: sounds } });
  // As on a kiosk.
  browser = await startBrowser({ args: ["--autoplay-policy=no-user-gesture-required"] });
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** At the screen that asks for the card, in this language. */
async function atCard(language, options) {
  const page = await kiosk(browser, server, options);
  await page.locator(`button[name=language][value=${language}]`).click();
  await page.waitForURL("**/kiosk/card");
  return page;
}

/** The key as it is now; the screens themselves are judged in the journeys. */
async function look(page, name) {
  await takePicture(page, name);
  await assertWellBuilt(page, name);
  await assertAccessible(page, name);
}

const key = (page) => page.locator("[data-module=sound]");
const says = async (page, words) => key(page).getByText(words, { exact: true }).waitFor();
const playing = (page) => page.waitForFunction(() => document.querySelector("audio").currentTime > 0.1);
const silent = (page) => page.evaluate(() => document.querySelector("audio").paused);

/** Waits for the end; gives how long the sound was, and how much of it was played. */
const heard = (page) =>
  page.evaluate(() => new Promise((done, fail) => {
    const audio = document.querySelector("audio"), end = () => done([audio.duration, audio.currentTime]);
    audio.ended ? end() : audio.addEventListener("ended", end);
    audio.addEventListener("error", () => fail(audio.error.message));
    setTimeout(fail, 30_000, "it does not end");
  }));

test("a screen is heard to its end, and again", async () => {
  const page = await atCard("fr");
  await look(page, "sound-off");
  await key(page).click();
  await says(page, "Arrêter");
  await look(page, "sound-on");
  const [duration, played] = await heard(page);
  assert.ok(duration > 5 && played === duration, `${played} of ${duration} seconds`);
  await says(page, "Écouter");
  await key(page).click();
  await playing(page);
  assert.ok((await page.evaluate(() => document.querySelector("audio").currentTime)) < 3, "from the beginning");
});

test("it stops when the key or anything else is pressed", async () => {
  const page = await atCard("fr");
  await key(page).click();
  await playing(page);
  await key(page).click();
  assert.ok(await silent(page));
  await key(page).click();
  await playing(page);
  await page.locator("h1").click();
  assert.ok(await silent(page));
  await key(page).click();
  await playing(page);
  await page.keyboard.press("Tab");
  assert.ok(await silent(page));
});

test("the next screens speak by themselves until the key is pressed again, and the next person begins in silence", async () => {
  const page = await atCard("ar");
  await key(page).click();
  await playing(page);
  await page.locator("a[href='/kiosk/no-safe']").click();
  await playing(page);
  await look(page, "sound-on-arabic");
  await key(page).click();
  await page.goto(`${server.url}/kiosk/card`);
  assert.ok(await silent(page), "stopped");
  await key(page).click();
  await page.goto(`${server.url}/kiosk`);
  assert.ok(await silent(page), "another person");
  await page.goto(`${server.url}/kiosk/card`);
  assert.ok(await silent(page));
});

test("the welcome asks in each language that has a voice", async () => {
  const page = await kiosk(browser, server);
  await look(page, "sound-welcome");
  assert.match(await page.locator("audio").getAttribute("src"), /fr\.kiosk-welcome-title\+ar\.kiosk-welcome-title/);
  await key(page).click();
  const [duration, played] = await heard(page);
  assert.ok(duration > 4 && played === duration, `${played} of ${duration} seconds`);
});

test("it works without a script", async () => {
  const page = await atCard("fr", { javaScriptEnabled: false });
  await key(page).click();
  await page.waitForURL("**/kiosk/card?son=1");
  assert.equal(await page.locator("audio[autoplay]").count(), 1);
  await key(page).getByText("Arrêter").click();
  await page.waitForURL("**/kiosk/card?son=0");
  assert.equal(await page.locator("audio[autoplay]").count(), 0);
});

test("a language without a voice says so", async () => {
  const page = await atCard("en");
  await look(page, "sound-none");
  assert.equal(await page.locator("audio").count(), 0);
  await page.getByText("No voice").waitFor();
});

test("headphones hear the names", async () => {
  const { payload } = await openSafe(await signIn(browser, server), { name: "Awa" });
  const page = await kiosk(browser, server);
  await firstVisit(page, payload);
  await page.goto(`${server.url}/kiosk/display`);
  await page.locator("button[name=headphones][value=on]").click();
  await page.waitForURL("**/kiosk/display?back=*");
  await look(page, "sound-headphones");
  await page.goto(`${server.url}/kiosk/home`);
  assert.match(await page.locator("audio").getAttribute("src"), /^\/kiosk\/said\//);
  await key(page).click();
  const [duration, played] = await heard(page);
  assert.ok(duration > 4 && played === duration, `${played} of ${duration} seconds`);
});
