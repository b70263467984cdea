// "Imprimer" at the kiosk: the sheet is printed from a frame, once, and the screen stays. On the machine: device.test.mjs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AGENTS, countPrints, firstVisit, kiosk, openSafe, press, shownPin, signIn } from "./journeys.mjs";
import { assertAccessible, startBrowser, startDemo, takePicture } from "./support.mjs";

let browser, server;
const agents = [...AGENTS];
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

const newCard = async (name) => (await openSafe(await signIn(browser, server, agents.pop()), { name })).payload;

/** Makes a reserve card, as far as the screen that prints it. */
async function toPrint(screen, pin) {
  await screen.goto(`${server.url}/kiosk/reserve`);
  await screen.getByRole("link", { name: "Faire une carte" }).click();
  await press(screen, pin);
  await screen.waitForURL("**/reserve/print");
}

test("the sheet is printed once though the key is pressed twice, the person is told, and it can be asked for again", async () => {
  const screen = await kiosk(browser, server);
  const pin = await firstVisit(screen, await newCard("Issa Feuille"));
  await screen.addInitScript(countPrints);
  await screen.clock.install();
  await toPrint(screen, pin);
  const key = screen.getByRole("link", { name: "Imprimer" });
  const sheet = await key.getAttribute("href");
  const told = screen.getByText("L’imprimante travaille. Attendez la feuille.");
  const printed = () => screen.evaluate(() => globalThis.printed);
  assert.equal(await told.isVisible(), false);
  const answer = screen.waitForResponse(`**${sheet}`);
  await key.click();
  assert.equal((await answer).headers()["content-type"], "application/pdf");
  await screen.waitForFunction(() => globalThis.printed.length > 0);
  assert.equal(await told.isVisible(), true);
  await screen.clock.fastForward(3000);
  await key.click();
  await screen.waitForTimeout(500);
  assert.deepEqual(await printed(), [sheet], "once");
  assert.equal(screen.url(), `${server.url}/kiosk/reserve/print`);
  assert.equal(screen.context().pages().length, 1, "no window");
  await screen.clock.fastForward(6000);
  assert.equal(await told.isVisible(), false);
  await key.click();
  await screen.waitForFunction(() => globalThis.printed.length > 1);
  assert.deepEqual(await printed(), [sheet, sheet]);
  await takePicture(screen, "kiosk-print-going");
  await assertAccessible(screen);
  assert.equal(await screen.locator("iframe").count(), 1, "one sheet is in the page");
  assert.equal(await screen.evaluate(() => document.querySelector("iframe").inert), true, "Tab goes on");
  await screen.getByRole("link", { name: "C’est imprimé" }).click();
  await screen.waitForURL("**/reserve/hand");
  assert.equal(screen.frames().length, 1, "the sheet went with its screen");

  // Printed and in the hand, and yet asked for: Back shows the screen once more.
  await screen.goto(`${server.url}/kiosk/reserve/print`);
  await screen.route(`**${sheet}`, (route) => route.fulfill({ status: 404, headers: { "X-Frame-Options": "DENY" }, body: "gone" }));
  await Promise.all([screen.waitForEvent("load"), key.click()]);
  assert.deepEqual(await printed(), [], "what is no sheet is not printed: the screen is asked for anew");
});

test("without a script the sheet is shown in the screen, and the way on is there", async () => {
  const screen = await kiosk(browser, server, { javaScriptEnabled: false });
  await screen.goto(`${server.url}/kiosk/card`);
  await screen.getByLabel("Texte de la carte").fill(await newCard("Noor Papier"));
  await screen.getByLabel("Texte de la carte").press("Enter");
  const pin = await shownPin(screen);
  await screen.getByRole("link", { name: "Je l’ai retenu" }).click();
  await press(screen, pin);
  await screen.waitForURL("**/kiosk/home");
  await toPrint(screen, pin);
  const key = screen.getByRole("link", { name: "Imprimer" });
  const answer = screen.waitForResponse("**/kiosk/print/*");
  await key.click();
  const frame = (await answer).frame();
  assert.equal(frame.name(), "sheet");
  assert.equal(await screen.locator("iframe.sheet").isVisible(), true);
  await takePicture(screen, "kiosk-print-without-script");
  assert.equal(screen.url(), `${server.url}/kiosk/reserve/print`);
  assert.equal(screen.context().pages().length, 1, "no window");
  await screen.getByRole("link", { name: "C’est imprimé" }).click();
  await screen.waitForURL("**/reserve/hand");
});
