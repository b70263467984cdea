// A whole visit where no script runs: come in, add a paper, give it with the code by SMS, see who looked, finish.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPaper, aside, askToGive, bindPhone, finish, kiosk, newCode, openSafe, press, shownPin, signIn, waitFor } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { startBrowser, startDemo } from "./support.mjs";

let browser, server;
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("a paper is added, given with the code by SMS, and who looked is seen, with no script at all", async () => {
  const desk = await signIn(browser, server);
  const { payload } = await openSafe(desk, { name: "Mariam", phone: "06 39 98 00 51" });
  const phone = await aside(browser, server);
  await bindPhone(desk, phone);
  const screen = await kiosk(browser, server, { javaScriptEnabled: false });
  const scripts = [];
  screen.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
  await screen.getByRole("button", { name: "Français" }).click();
  // The scanner's field needs a script for its focus; the card's text can be typed.
  await screen.waitForURL("**/kiosk/card");
  await screen.getByLabel("Texte de la carte").fill(payload);
  await screen.getByLabel("Texte de la carte").press("Enter");
  await screen.waitForURL("**/kiosk/first-visit");
  const pin = await shownPin(screen);
  await screen.getByRole("link", { name: "Je l’ai retenu" }).click();
  await press(screen, pin);
  await screen.waitForURL("**/kiosk/home");
  assert.match(await screen.locator("h1").innerText(), /Que voulez-vous faire/);

  await screen.getByRole("link", { name: "Ajouter un papier" }).click();
  const picture = file("a.jpg", "image/jpeg", await photo(browser, "Bail"));
  await addPaper(screen, { kind: "housing", title: "Bail", files: [picture] }, async (step) => {
    if (step !== "lay-0") return;
    // Up to the camera, which nothing but a script can show: there is a field for a file instead.
    assert.equal(await screen.locator("[data-module=capture]").isVisible(), false);
    assert.equal(await screen.locator("[name=paper]").isVisible(), true);
  });

  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await press(screen, await newCode(phone, /répondez OUI (\d{6})/));
  await screen.waitForURL(/\/kiosk\/give\/[^/]+$/);
  await screen.getByText("C’est donné.").waitFor();
  await waitFor(phone, "/demo/mail", /\/r\/\w+/);
  await screen.locator("main .key--main").click();
  await screen.getByRole("link", { name: "Qui a regardé" }).click();
  await screen.waitForURL("**/kiosk/looked");
  assert.match(await screen.locator("main").innerText(), /Jeanne Martin/);
  await finish(screen);
  assert.deepEqual(scripts, [], "no script was asked for");
});
