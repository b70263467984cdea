// The kiosk's door: first visit, PIN, goodbye, Back, idle; with and without JavaScript; by keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { comeIn, finish, firstVisit, kiosk, look, openSafe, press, scanCard, shownPin, signIn } from "./journeys.mjs";
import { letTimePass, pressBack, startBrowser, startDemo } from "./support.mjs";

let browser, server, desk;
before(async () => {
  // With the cache on, as in the kiosk's own browser.
  [server, browser] = [await startDemo(), await startBrowser({ backForwardCache: true })];
  desk = await signIn(browser, server);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("without JavaScript a holder learns his PIN, practises it and comes back with it", async () => {
  const { payload } = await openSafe(desk, { name: "Bilal" });
  const page = await kiosk(browser, server, { javaScriptEnabled: false });
  await page.locator("button[name=language][value=fr]").click();
  await page.waitForURL("**/kiosk/card");
  await page.getByLabel("Texte de la carte").fill(payload);
  await page.getByLabel("Texte de la carte").press("Enter");
  await page.waitForURL("**/kiosk/first-visit");
  const pin = await shownPin(page);
  await page.getByRole("link", { name: "Je l’ai retenu" }).click();
  assert.ok(!(await page.content()).includes(pin), "the pad does not show the PIN");
  await press(page, "000000" === pin ? "111111" : "000000");
  await page.waitForURL("**/kiosk/first-visit?again=1");
  await page.getByRole("link", { name: "Je l’ai retenu" }).click();
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
  await finish(page);
  await page.goto(`${server.url}/kiosk/card`);
  await page.getByLabel("Texte de la carte").fill(payload);
  await page.getByLabel("Texte de la carte").press("Enter");
  await page.waitForURL("**/kiosk/code");
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
});

test("the holder's way in, screen by screen, and after goodbye Back shows nothing", async () => {
  const { payload } = await openSafe(desk, { name: "Chantal" });
  const page = await kiosk(browser, server);
  await look(page, "kiosk-welcome");
  await page.locator("button[name=language][value=fr]").click();
  await look(page, "kiosk-card");
  await page.keyboard.type(payload.toLowerCase());
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/first-visit");
  await look(page, "kiosk-first-visit");
  const pin = await shownPin(page);
  await page.getByRole("link", { name: "Je l’ai retenu" }).click();
  await look(page, "kiosk-practise");
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
  await look(page, "kiosk-home");
  await page.getByRole("link", { name: "Voir mes papiers" }).click();
  await page.waitForURL("**/kiosk/papers");
  await finish(page);
  await look(page, "kiosk-goodbye");
  for (let step = 0; step < 3; step += 1) {
    await pressBack(page);
    await page.waitForURL(/\/kiosk(\/(closed|goodbye|card))?$/);
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, /Mes papiers|Que voulez-vous faire/, "Back shows nothing of the safe");
  }

  await scanCard(page, payload);
  await page.waitForURL("**/kiosk/code");
  await look(page, "kiosk-pin");
  const wrong = pin === "000000" ? "111111" : "000000";
  await press(page, wrong);
  await page.getByText(/Il reste\W*2\W*essais/).waitFor();
  await look(page, "kiosk-pin-wrong");
  await press(page, pin);
  await page.waitForURL("**/kiosk/home");
  await finish(page);
});

test("a card that is shown too early is read on every screen before the PIN", async () => {
  const { payload } = await openSafe(desk, { name: "Chloé" });
  const page = await kiosk(browser, server);
  await firstVisit(page, payload);
  await finish(page);
  for (const screen of ["", "/language?back=/kiosk/card", "/display?back=/kiosk/card", "/card/letters"]) {
    await page.goto(`${server.url}/kiosk${screen}`);
    await page.keyboard.type(payload);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kiosk/code");
    await page.getByRole("button", { name: "Finir" }).click();
    await page.waitForURL(/\/kiosk$/);
  }
});

test("by keyboard alone: the scanner types the card, the holder the PIN", async () => {
  const { payload } = await openSafe(desk, { name: "Driss" });
  const page = await kiosk(browser, server);
  await page.keyboard.type(payload);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/first-visit");
  const pin = await shownPin(page);
  await tabTo(page, "Je l’ai retenu");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/practise");
  await page.keyboard.type(pin);
  await tabTo(page, "Valider");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/home");
  await tabTo(page, "Finir");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/goodbye");
});

test("a card can be typed letter by letter, and a torn one is told so", async () => {
  const { payload } = await openSafe(desk, { name: "Elif" });
  const page = await kiosk(browser, server);
  await page.goto(`${server.url}/kiosk/card/letters`);
  await look(page, "kiosk-letters");
  await press(page, payload.slice(0, 35));
  const torn = (on) => on.getByRole("alert").waitFor();
  await torn(page);
  await look(page, "kiosk-letters-torn", async (on) => {
    await on.goto(`${server.url}/kiosk/card/letters`);
    // Typed again four times it would take long.
    await on.route("**/card/letters", (route) => route.continue({ postData: `digit=ok&pin=${payload.slice(0, 35)}` }), { times: 1 });
    await on.locator(".pad-key[value=ok]").click();
    await torn(on);
  });
  await scanCard(page, payload.slice(0, 30));
  await page.waitForURL("**why=torn");
  await look(page, "kiosk-card-torn");
  await scanCard(page, payload);
  await page.waitForURL("**/kiosk/first-visit");
});

test("three wrong PINs block the card, which then leads to help", async () => {
  const { payload } = await openSafe(desk, { name: "Farid" });
  const page = await kiosk(browser, server);
  const pin = await firstVisit(page, payload);
  await finish(page);
  await scanCard(page, payload);
  const wrong = pin === "000000" ? "111111" : "000000";
  await press(page, wrong);
  await page.getByText(/Il reste\W*2\W*essais/).waitFor();
  await press(page, wrong);
  await page.getByText(/Il reste\W*1\W*essai/).waitFor();
  await press(page, wrong);
  await page.waitForURL("**why=blocked");
  await look(page, "kiosk-card-blocked");
  await page.getByRole("link", { name: "J’ai oublié" }).click();
  await scanCard(page, payload);
  await page.waitForURL("**/kiosk/forgotten");
});

test("who stands still is asked by a page that shows nothing of the safe, and can go on", async () => {
  const { payload } = await openSafe(desk, { name: "Gaspard" });
  const page = await kiosk(browser, server);
  const pin = await firstVisit(page, payload);
  await finish(page);
  await comeIn(page, payload, pin);
  const [, seconds, next] = (await page.reload()).headers().refresh.match(/^(\d+); ?url=(.+)$/);
  assert.equal(Number(seconds), 90);
  await page.goto(new URL(next, page.url()).href);
  await look(page, "kiosk-encore");
  await page.getByRole("button", { name: "Oui, je continue" }).click();
  await page.waitForURL("**/kiosk/home");
});

test("after twenty minutes the PIN is asked again, and what was begun goes on", async () => {
  const { payload } = await openSafe(desk, { name: "Honorine" });
  const page = await kiosk(browser, server);
  const pin = await firstVisit(page, payload);
  await page.goto(`${server.url}/kiosk/add/name?kind=identity`);
  letTimePass(server, 20);
  await page.reload();
  await page.waitForURL(/\/kiosk\/again\?back=/);
  await look(page, "kiosk-again");
  assert.doesNotMatch(await page.locator("main").innerText(), /identité/i, "nothing of the safe is shown");
  await press(page, pin === "000000" ? "111111" : "000000");
  await page.getByRole("alert").waitFor();
  await look(page, "kiosk-again-wrong");
  await press(page, pin);
  await page.waitForURL("**/kiosk/add/name?kind=identity");
});

/** Tab until what has the focus bears this name. */
async function tabTo(page, name) {
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    if (focused === name) return;
  }
  throw new assert.AssertionError({ message: `Tab never came to ${name}` });
}
