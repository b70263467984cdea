// The ways back in: a card that is lost, a PIN that is forgotten, both, and what a holder settles himself.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import {
  addPaper, aside, askToGive, bindPhone, comeIn, finish, firstVisit, kiosk, look, newCode, openSafe, press, printCard, readCard, scanCard, shownPin, signIn, waitFor,
} from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { AGAIN, startBrowser, startDemo } from "./support.mjs";

const NADIA = 0, LUCIE = 1;

let browser, server, desks, phone;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  // Each agent's code works once: they stay signed in.
  desks = [await signIn(browser, server, "nadia"), await signIn(browser, server, "lucie")];
  phone = await aside(browser, server);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** A holder with a card and a PIN, and with a phone when a number is given. */
async function holder(name, number) {
  const desk = desks[NADIA];
  const card = (await openSafe(desk, { name, phone: number ?? "" })).payload;
  const safe = desk.url();
  if (number) await bindPhone(desk, phone);
  const screen = await kiosk(browser, server);
  const pin = await firstVisit(screen, card);
  await finish(screen);
  return { card, pin, safe, screen };
}

/** A tile of a safe's page. */
async function help(desk, safe, path) {
  await desk.goto(safe);
  await desk.locator(`main a[href$='/${path}']`).first().click();
  await desk.waitForURL(`**/${path}`);
}

async function go(page, selector) {
  await page.locator(selector).first().click();
}

/** The new PIN, learnt and practised; then what has changed, seen. */
async function practise(screen) {
  await screen.waitForURL("**/kiosk/first-visit");
  const pin = await shownPin(screen);
  await screen.getByRole("link", { name: "Je l’ai retenu" }).click();
  await press(screen, pin);
  await screen.waitForURL(/kiosk\/(home|notices|reserve\/used)$/);
  if (screen.url().endsWith("used")) {
    await look(screen, "kiosk-reserve-used");
    await screen.goto(`${server.url}/kiosk/home`);
  }
  if (screen.url().endsWith("notices")) await seeNotices(screen);
  await finish(screen);
  return pin;
}

async function seeNotices(screen, name) {
  await screen.waitForURL("**/kiosk/notices");
  if (name) {
    await look(screen, name);
    await screen.goto(`${server.url}/kiosk/notices/not-me`);
    await look(screen, `${name}-not-me`);
    await screen.goto(`${server.url}/kiosk/notices`);
  }
  await screen.getByRole("button", { name: "J’ai vu" }).click();
  await screen.waitForURL("**/kiosk/home");
}

async function refused(screen, card, sentence) {
  await scanCard(screen, card);
  await screen.getByText(sentence).waitFor();
}

test("a lost card is replaced in six screens, and the old one is stopped", async () => {
  const { card, pin, safe, screen } = await holder("Awa Quiraude", "06 39 98 00 21");
  const desk = desks[NADIA];
  await desk.goto(`${server.url}/desk`);
  await desk.locator("form[action$='/find'] input[type=text]").fill("awa QUIRAUDE");
  await desk.locator("form[action$='/find'] button").click();
  await desk.waitForURL(safe);
  await look(desk, "desk-safe-in-use");
  await help(desk, safe, "lost-card");
  await look(desk, "desk-lost-card");
  await go(desk, "form[action$='/lost-card'] button");
  await desk.waitForURL("**/card");
  await look(desk, "desk-card-replaced");
  const next = (await printCard(desk)).payload;
  await refused(screen, card, "arrêtée");
  await look(screen, "kiosk-card-stopped");
  await scanCard(screen, next);
  await screen.waitForURL("**/kiosk/code");
  await press(screen, pin);
  await seeNotices(screen, "kiosk-notices");
  await screen.goto(`${server.url}/kiosk/looked`);
  await look(screen, "kiosk-looked-replaced");
});

test("a forgotten PIN is drawn anew on a code by SMS, or on an agent's word", async () => {
  const { card, safe, screen } = await holder("Sam Lebrun", "06 39 98 00 22");
  const forgotten = async () => {
    await scanCard(screen, card);
    await screen.waitForURL("**/kiosk/code");
    await screen.getByRole("link", { name: "J’ai oublié" }).click();
    await screen.waitForURL("**/kiosk/forgotten");
  };
  await forgotten();
  await look(screen, "kiosk-forgotten");
  await screen.getByRole("button", { name: "Un code par SMS" }).click();
  await screen.waitForURL("**/forgotten/code");
  await look(screen, "kiosk-forgotten-code");
  const code = await newCode(phone, /code (\d{6}) pour refaire un code secret/);
  await press(screen, code);
  await practise(screen);

  const desk = desks[NADIA];
  await help(desk, safe, "forgotten-pin");
  await look(desk, "desk-forgotten-pin");
  await desk.locator("form[action$='/forgotten-pin'] [type=checkbox]").check();
  await go(desk, "form[action$='/forgotten-pin'] button");
  await desk.getByText("15 minutes").first().waitFor();
  await look(desk, "desk-forgotten-given");
  await forgotten();
  await look(screen, "kiosk-forgotten-approved");
  await screen.getByRole("button", { name: "Un agent m’a aidé" }).click();
  const pin = await practise(screen);

  // Three wrong PINs lead to the same help, and an agent lifts the block.
  await scanCard(screen, card);
  for (let tries = 0; tries < 3; tries += 1) await press(screen, pin === "271828" ? "314159" : "271828");
  await screen.getByText("bloquée").first().waitFor();
  await scanCard(screen, card);
  await screen.waitForURL("**/kiosk/forgotten");
  await look(screen, "kiosk-forgotten-blocked");
  await help(desk, safe, "forgotten-pin");
  await look(desk, "desk-forgotten-blocked");
  await desk.locator("form[action$='/lift'] [type=checkbox]").check();
  await go(desk, "form[action$='/lift'] button");
  await look(desk, "desk-lifted");
  await scanCard(screen, card);
  await screen.waitForURL("**/kiosk/code");
  await press(screen, pin);
  await seeNotices(screen);
});

test("with everything lost two agents of two teams make a new card, and either can stop it", async () => {
  const { card, safe, screen } = await holder("Inès Faure", "06 39 98 00 23");
  const [first, second] = desks;
  const start = async () => {
    await help(first, safe, "recovery");
    await first.locator("form[action$='/recovery'] [type=checkbox]").check();
    await go(first, "form[action$='/recovery'] button");
    await first.getByRole("button", { name: "Arrêter" }).waitFor();
  };
  await help(first, safe, "recovery");
  await look(first, "desk-recovery");
  await start();
  await look(first, "desk-recovery-started");
  await waitFor(phone, "/demo/phone", /deux agents vont refaire une carte/);
  await first.goto(`${server.url}/desk`);
  await look(first, "desk-today-recovery");
  await help(first, safe, "recovery");
  await go(first, "form[action$='/recovery/stop'] button");
  await look(first, "desk-recovery-stopped");
  await start();

  await second.goto(`${server.url}/desk`);
  await look(second, "desk-today-asked");
  await second.goto(`${safe}/recovery`);
  await look(second, "desk-recovery-approve");
  await go(second, "form[action$='/approve'] button[name=tick]");
  await second.locator("form[action$='/finish'] button").waitFor();
  await look(second, "desk-recovery-finish");
  await go(second, "form[action$='/finish'] button");
  await second.waitForURL("**/card?done=*");
  const next = (await printCard(second)).payload;
  await refused(screen, card, "arrêtée");
  await scanCard(screen, next);
  await practise(screen);

  // Not together: it waits, and the page says until when it can be stopped.
  await start();
  await second.goto(`${safe}/recovery`);
  await go(second, "form[action$='/approve'] button:not([name])");
  await look(second, "desk-recovery-waits");
  assert.equal(await second.locator("form[action$='/finish']").count(), 0, "it can't be finished yet");
  await second.goto(`${server.url}/desk`);
  await look(second, "desk-today-waits");
});

test("any desk locks a safe, and an agent unlocks it in person", async () => {
  const { card, pin, safe, screen } = await holder("Léo Marin");
  await comeIn(screen, card, pin);
  await help(desks[NADIA], safe, "lock");
  await look(desks[NADIA], "desk-lock");
  await go(desks[NADIA], "form[action$='/lock'] button");
  await desks[NADIA].waitForURL(/safes/);
  await screen.goto(`${server.url}/kiosk/home`);
  await screen.waitForURL("**/kiosk/closed");
  await refused(screen, card, "bloqué");
  await look(screen, "kiosk-card-locked");
  for (const desk of desks) {
    await desk.goto(`${server.url}/desk`);
    await desk.getByText("Coffres bloqués").waitFor();
  }
  await look(desks[LUCIE], "desk-today-locked");
  await desks[LUCIE].goto(`${safe}/lock`);
  await look(desks[LUCIE], "desk-unlock");
  await desks[LUCIE].locator("form[action$='/unlock'] [name=tick]").check();
  await go(desks[LUCIE], "form[action$='/unlock'] button");
  await scanCard(screen, card);
  await press(screen, pin);
  await seeNotices(screen);
});

/** RFC 6238: what the holder's device shows, `later` steps from now. */
function deviceCode(base32, later = 0) {
  const bits = [...base32].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const tag = createHmac("sha1", key).update(counter).digest();
  const at = tag.at(-1) & 15;
  return String((tag.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

test("a code device is enrolled at the desk and stands for a phone at the kiosk", async () => {
  const { card, safe, screen } = await holder("Noé Petit");
  const desk = desks[NADIA];
  await help(desk, safe, "device");
  await look(desk, "desk-device");
  await go(desk, "form[action$='/device'] button");
  const key = (await desk.locator("main").innerText()).match(/(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/)[0].replace(/ /g, "");
  await look(desk, "desk-device-new");
  await desk.locator("[name=code]").fill("000000");
  await go(desk, "form[action$='/device/confirm'] button");
  await desk.locator("main").getByRole("alert").waitFor();
  await desk.locator("[name=code]").fill(deviceCode(key));
  await go(desk, "form[action$='/device/confirm'] button");
  await look(desk, "desk-device-enrolled");
  await scanCard(screen, card);
  await screen.waitForURL("**/kiosk/code");
  await screen.getByRole("link", { name: "J’ai oublié" }).click();
  await screen.getByRole("button", { name: "Mon appareil à codes" }).click();
  await look(screen, "kiosk-forgotten-device");
  // The step of the enrolment is used: the next one, which one step of drift allows.
  await press(screen, deviceCode(key, 1));
  const pin = await practise(screen);

  // It says yes, too.
  await scanCard(screen, card);
  await press(screen, pin);
  await seeNotices(screen);
  await addPaper(screen, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await look(screen, "kiosk-give-device");
});

/** The PDF behind the key "Imprimer". */
async function printed(screen) {
  const href = await screen.locator("a[href^='/kiosk/print/']").getAttribute("href");
  const answer = await screen.request.get(new URL(href, screen.url()).href, { maxRetries: AGAIN });
  assert.equal(answer.headers()["content-type"], "application/pdf");
  return readCard(await answer.body());
}

test("at a kiosk with a printer the phone and the PIN give a new card", async () => {
  const { card, pin } = await holder("Zoé Blanc", "06 39 98 00 24");
  const screen = await kiosk(browser, server);
  await screen.goto(`${server.url}/kiosk/no-card`);
  await look(screen, "kiosk-no-card");
  await screen.getByRole("link", { name: "J’ai mon code secret" }).click();
  await look(screen, "kiosk-lost-number");
  await press(screen, "0639980024");
  await screen.waitForURL("**/no-card/code");
  await look(screen, "kiosk-lost-code");
  const code = await newCode(phone, /code (\d{6}) pour refaire une carte/);
  await press(screen, code);
  await screen.waitForURL("**/no-card/pin");
  await look(screen, "kiosk-lost-pin");
  await press(screen, pin);
  await screen.waitForURL("**/kiosk/new-card**");
  await look(screen, "kiosk-new-card");
  const next = (await printed(screen)).payload;
  await screen.getByRole("link", { name: "J’ai ma carte" }).click();
  await look(screen, "kiosk-new-card-hand");
  await screen.getByRole("button", { name: "Oui, je l’ai" }).click();
  await screen.waitForURL(/kiosk\/(home|notices)$/);
  await screen.goto(`${server.url}/kiosk/home`);
  if (screen.url().endsWith("notices")) await seeNotices(screen);
  await finish(screen);
  await refused(screen, card, "arrêtée");
  await scanCard(screen, next);
  await press(screen, pin);
  await screen.waitForURL(/kiosk\/(home|notices)$/);
});

test("the holder settles phone, protection and reserve card, and may close the safe for good", async () => {
  const { card, pin, screen } = await holder("Ali Roche");
  await comeIn(screen, card, pin);
  const settings = async (name) => {
    await screen.goto(`${server.url}/kiosk/settings`);
    if (name) await look(screen, name);
  };
  await settings("kiosk-settings");
  await screen.getByRole("link", { name: "Téléphone" }).click();
  await look(screen, "kiosk-phone");
  await screen.getByRole("link", { name: "Ajouter un numéro" }).click();
  await look(screen, "kiosk-phone-number");
  await press(screen, "0639980025");
  await screen.waitForURL("**/phone/code");
  await look(screen, "kiosk-phone-code");
  const code = await newCode(phone, /code (\d{6}) pour garder/);
  await press(screen, code);
  await look(screen, "kiosk-phone-bound");

  await settings();
  await screen.getByRole("link", { name: "Protection" }).click();
  await look(screen, "kiosk-level");
  await screen.goto(`${server.url}/kiosk/level/strict`);
  await look(screen, "kiosk-level-strict");
  await press(screen, pin);
  await settings("kiosk-settings-danger");
  await screen.getByRole("link", { name: "carte de réserve" }).click();
  await look(screen, "kiosk-reserve");
  await screen.getByRole("link", { name: "Faire une carte" }).click();
  await look(screen, "kiosk-reserve-pin");
  await press(screen, pin);
  await screen.locator("a[href^='/kiosk/print/']").waitFor();
  await look(screen, "kiosk-reserve-print");
  const reserve = await printed(screen);
  assert.match(reserve.text, /réserve/);
  assert.doesNotMatch(reserve.text, /Ali|Roche/);
  await screen.getByRole("link", { name: "C’est imprimé" }).click();
  await look(screen, "kiosk-print-hand");
  await screen.getByRole("button", { name: "Oui, je l’ai" }).click();
  await screen.goto(`${server.url}/kiosk/home`);
  await finish(screen);

  // Everything lost but the envelope.
  await scanCard(screen, reserve.payload);
  await screen.waitForURL("**/kiosk/reserve-card");
  await look(screen, "kiosk-reserve-shown");
  await screen.getByRole("button", { name: "Oui" }).click();
  const next = await practise(screen);
  await refused(screen, card, "arrêtée");
  await scanCard(screen, reserve.payload);
  await press(screen, next);
  await screen.waitForURL(/kiosk\/(home|notices)$/);

  await settings();
  await screen.getByRole("link", { name: "Effacer mon coffre" }).click();
  await look(screen, "kiosk-close-safe");
  await screen.getByText("Oui, effacer").click();
  await look(screen, "kiosk-close-safe-pin");
  await press(screen, next);
  await screen.getByText("effacé pour toujours").first().waitFor();
  await look(screen, "kiosk-erased");
  await refused(screen, reserve.payload, "pas une carte de coffre");
  await look(screen, "kiosk-card-unknown");
});

test("the holder locks his safe at the kiosk", async () => {
  const { card, pin, screen } = await holder("Tom Garnier");
  await comeIn(screen, card, pin);
  await screen.goto(`${server.url}/kiosk/lock`);
  await look(screen, "kiosk-lock");
  await screen.getByRole("button", { name: "Oui, bloquer" }).click();
  await screen.getByText("Votre coffre est bloqué").first().waitFor();
  await look(screen, "kiosk-locked");
  await refused(screen, card, "bloqué");
});
