// "Aide" at the kiosk and the desk that is rung; and a screen that knows of touches.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { comeIn, finish, firstVisit, kiosk, look, newPage, openSafe, signIn } from "./journeys.mjs";
import { alter, assertAccessible, startBrowser, startDemo, takePicture } from "./support.mjs";

let browser, server, desk, card, pin;
before(async () => {
  // As the kiosk's own browser, which needs no touch to be heard.
  [server, browser] = [await startDemo(), await startBrowser({ backForwardCache: true, args: ["--autoplay-policy=no-user-gesture-required"] })];
  desk = await signIn(browser, server);
  card = (await openSafe(desk, { name: "Hortense" })).payload;
  const page = await kiosk(browser, server);
  pin = await firstVisit(page, card);
  await finish(page);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** Counts the tones that a page starts. */
const listen = (page) =>
  page.addInitScript(() => {
    globalThis.tones = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...at) {
      globalThis.tones += 1;
      return start.apply(this, at);
    };
  });

test("a call is seen and heard at the desk within seconds, and answered", async () => {
  const page = await kiosk(browser, server);
  await comeIn(page, card, pin);
  await page.goto(`${server.url}/kiosk/papers`);
  await listen(desk);
  await desk.goto(`${server.url}/desk/open`);
  await desk.locator("[name=name]").fill("à moitié tapé");
  await page.getByRole("button", { name: "Aide" }).click();
  await page.waitForURL("**/kiosk/call?back=/kiosk/papers");
  await look(page, "kiosk-call");
  const banner = desk.getByRole("alert");
  await banner.getByText("appelle").waitFor({ timeout: 11_000 });
  assert.match(await desk.title(), /appelle/);
  assert.ok((await desk.evaluate(() => globalThis.tones)) > 0, "it rings");
  assert.equal(await desk.locator("[name=name]").inputValue(), "à moitié tapé", "what is typed stays");
  await takePicture(desk, "desk-call");
  await assertAccessible(desk, "desk-call");
  await banner.getByRole("button", { name: "J’y vais" }).click();
  await desk.waitForURL(/\/desk$/);
  assert.equal(await desk.getByText("appelle").count(), 0);
  await page.getByText("La personne arrive.").waitFor({ timeout: 11_000 });
  await look(page, "kiosk-call-coming");
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.waitForURL("**/kiosk/papers");
  await finish(page);
});

test("a call that nobody answers leads to the reception", async () => {
  const page = await kiosk(browser, server);
  await comeIn(page, card, pin);
  await page.getByRole("button", { name: "Aide" }).click();
  await page.getByText("Une personne va venir.").waitFor();
  alter(server, "UPDATE kiosk_calls SET called_at = called_at - ?", 4 * 60_000);
  await page.reload();
  await page.getByRole("heading", { name: "Personne ne répond." }).waitFor();
  await look(page, "kiosk-call-nobody");
  await page.getByRole("button", { name: "Annuler" }).click();
  await page.waitForURL("**/kiosk/home");
  await finish(page);
});

test("the screen that waits for a person stays as it is until something changes", async () => {
  const page = await kiosk(browser, server);
  await page.clock.install();
  await page.getByRole("button", { name: "Aide" }).click();
  await page.getByText("Une personne va venir.").waitFor();
  await page.waitForLoadState();
  await page.evaluate(() => (globalThis.stayed = true));
  for (let looks = 1; looks <= 3; looks += 1) {
    const looked = page.waitForResponse(/\/kiosk\/call/);
    await page.clock.runFor(10_000);
    await looked;
  }
  assert.equal(await page.evaluate(() => globalThis.stayed), true, "a reader keeps its place");
  await desk.goto(`${server.url}/desk`);
  await desk.getByRole("alert").getByRole("button", { name: "J’y vais" }).click();
  await desk.waitForURL(/\/desk$/);
  const coming = page.getByText("La personne arrive.");
  for (let seconds = 0; seconds < 30 && !(await coming.isVisible()); seconds += 1) await page.clock.runFor(1000);
  await coming.waitFor();
  await page.getByRole("button", { name: "Annuler" }).click();
});

test("a desk that was signed out says that nothing rings there", async () => {
  const page = await newPage(browser);
  await page.context().addCookies(await desk.context().cookies());
  await page.clock.install();
  await page.goto(`${server.url}/desk`);
  await page.context().clearCookies();
  await page.clock.runFor(10_000);
  await page.getByRole("alert").getByText("Vous êtes déconnecté.").waitFor();
  assert.match(await page.title(), /^Vous êtes déconnecté\. · /);
  await takePicture(page, "desk-signed-out");
  await assertAccessible(page, "desk-signed-out");
  await page.getByRole("link", { name: "Se connecter" }).click();
  await page.waitForURL("**/desk/sign-in");
});

test("without JavaScript too: the desk's first page asks by itself", async () => {
  const page = await kiosk(browser, server, { javaScriptEnabled: false });
  const plain = await newPage(browser, { javaScriptEnabled: false });
  await plain.context().addCookies(await desk.context().cookies());
  await plain.goto(`${server.url}/desk`);
  assert.equal(await plain.getByText("appelle").count(), 0);
  await page.getByRole("button", { name: "Aide" }).click();
  await page.getByText("Une personne va venir.").waitFor();
  await plain.getByText("appelle").waitFor({ timeout: 16_000 });
  await plain.getByRole("button", { name: "J’y vais" }).click();
  await plain.waitForURL(/\/desk$/);
  await page.getByText("La personne arrive.").waitFor({ timeout: 11_000 });
});

test("a touch begins the wait anew, tells the server, and the question is heard", async () => {
  const page = await kiosk(browser, server);
  await comeIn(page, card, pin);
  await listen(page);
  await page.clock.install();
  await page.goto(`${server.url}/kiosk/papers`);
  await page.waitForLoadState();
  const told = [];
  page.on("request", (request) => request.url().endsWith("/kiosk/here") && told.push(request.postData()));
  // Four times 40 seconds: more than the 90 of a screen that nobody touches.
  for (let touches = 1; touches <= 4; touches += 1) {
    await page.clock.runFor(40_000);
    await page.mouse.click(960, 900);
    await page.clock.runFor(10);
    assert.match(page.url(), /\/kiosk\/papers$/);
  }
  assert.equal(told.length, 4);
  assert.match(told[0], /^csrf=[0-9a-f]{64}&back=%2Fkiosk%2Fpapers$/);
  // Often touched, it is told every 30 seconds, and of the last touch.
  for (let second = 0; second < 31; second += 1) {
    await page.keyboard.press("Shift");
    await page.clock.runFor(1000);
  }
  assert.equal(told.length, 5);
  await page.clock.runFor(90_000);
  await page.waitForURL("**/kiosk/encore?back=/kiosk/papers");
  assert.equal(told.length, 6);
  assert.equal(await page.evaluate(() => globalThis.tones), 2);
  await look(page, "kiosk-encore");
  await page.getByRole("button", { name: "Oui, je continue" }).click();
  await page.waitForURL("**/kiosk/papers");
  // However often it is touched, the PIN is asked in the end.
  const most = Number(await page.locator("main").getAttribute("data-most"));
  assert.ok(most > 1000 && most <= 1201);
});

/** The screen of a card would ask after 45 seconds; here after 3. The question itself, whose address ends alike, is left
 * alone: it would load itself anew without end. */
const askSoon = (page) =>
  page.route(
    ({ pathname }) => pathname === "/kiosk/card",
    async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), refresh: "3;url=/kiosk/encore?back=/kiosk/card" } });
    },
  );

test("the header's wait ends where the script's begins", async () => {
  const page = await kiosk(browser, server);
  await askSoon(page);
  await page.goto(`${server.url}/kiosk/card`);
  await page.waitForTimeout(5000);
  assert.match(page.url(), /\/kiosk\/card$/);
  const plain = await kiosk(browser, server, { javaScriptEnabled: false });
  await askSoon(plain);
  await plain.goto(`${server.url}/kiosk/card`);
  await plain.waitForURL("**/kiosk/encore?back=/kiosk/card", { timeout: 8000 });
  await page.goto(`${server.url}/kiosk/encore?back=/kiosk/card`);
  await look(page, "kiosk-encore-door");
});
