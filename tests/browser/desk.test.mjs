// The desk: an agent comes in, opens a safe, prints a card, names recipients, enrols a kiosk.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AGENTS, kiosk, look, newPage, printCard, signIn, newMachine, startOf } from "./journeys.mjs";
import { KIOSK_SCREEN, startBrowser, startDemo } from "./support.mjs";

let browser, server;
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("an agent opens a safe and prints a card that a scanner reads and that bears no name", async () => {
  const page = await signIn(browser, server, AGENTS[0]);
  await look(page, "desk-today");
  await page.goto(`${server.url}/desk/open`);
  await look(page, "desk-open");
  await page.locator("[name=name]").fill("Awa Quiraude");
  await page.locator("main form:has([name=name]) button").last().click();
  await page.locator("main").getByRole("alert").waitFor();
  await look(page, "desk-open-mistake");
  await page.locator("[name=phone]").fill("06 39 98 00 11");
  await page.locator("[name=notice]").check();
  await page.locator("main form:has([name=name]) button").last().click();
  await page.waitForURL("**/card");
  await look(page, "desk-card");
  const card = await printCard(page);
  assert.doesNotMatch(card.text, /Awa|Quiraude|0?6 ?39/);
  await look(page, "desk-safe");
  const body = await page.locator("main").innerText();
  assert.doesNotMatch(body, /06 ?39 ?98/, "the number is not shown to the agent");
});

test("a wrong code does not let an agent in", async () => {
  const page = await newPage(browser);
  await page.goto(`${server.url}/desk/sign-in`);
  await page.locator("[name=login]").fill(AGENTS[1]);
  await page.locator("[name=password]").fill("trois petits tours demo");
  await page.locator("main form button").click();
  await page.waitForURL("**/desk/code");
  await page.locator("[name=code]").fill("000000");
  await page.locator("main form button").click();
  await page.locator("main").getByRole("alert").waitFor();
  await page.goto(`${server.url}/desk`);
  assert.match(page.url(), /sign-in|code/);
});

test("an agent names a recipient, and enrols a kiosk that he can revoke", async () => {
  const page = await signIn(browser, server, AGENTS[2]);
  await page.goto(`${server.url}/desk/recipients`);
  await look(page, "desk-recipients");
  await page.locator("[name=name]").fill("Chloé Essai");
  await page.locator("[name=body]").fill("Service du logement");
  await page.locator("[name=contact]").fill("chloe.essai@exemple.example");
  await page.locator("form[action$='/recipients'] button").click();
  await page.getByText("Chloé Essai").first().waitFor();

  await page.goto(`${server.url}/desk/kiosks`);
  await look(page, "desk-kiosks");
  await page.locator("[name=name]").fill("Borne d’essai");
  await page.locator("form[action$='/kiosks'] button").click();
  await page.waitForURL("**/code");
  await look(page, "desk-kiosk-code");
  const code = (await page.locator("main").innerText()).match(/\b[BCDFGHJKLNPRSTVX]{4,6} [BCDFGHJKLNPRSTVX]{4,6}\b/)[0];

  const machine = await newPage(browser, { viewport: KIOSK_SCREEN });
  await machine.goto(await startOf(await newMachine(machine, server, code), server));
  assert.match(machine.url(), /\/kiosk$/);

  await page.goto(`${server.url}/desk/kiosks`);
  await page.locator("li, tr, .item").filter({ hasText: "Borne d’essai" }).locator("form[action$='/revoke'] button").click();
  await page.waitForURL("**/desk/kiosks");
  await machine.goto(`${server.url}/kiosk/card`);
  assert.doesNotMatch(machine.url(), /kiosk\/card$/, "a revoked kiosk shows no card screen");
});

test("only a browser that was made a kiosk is one", async () => {
  const page = await kiosk(browser, server);
  await look(page, "kiosk-welcome");
});
