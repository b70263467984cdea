// Handing over: at the kiosk, by SMS, and what the recipient and the holder see.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPaper, aside, askToGive, bindPhone, firstVisit, kiosk, look, openSafe, press, scanCard, signIn, waitFor } from "./journeys.mjs";
import { file, pdf, photo } from "./photos.mjs";
import { alter, startBrowser, startDemo } from "./support.mjs";

const PHONE = "06 39 98 00 22";
const TEN_MINUTES = 600_000;
const CODE = /répondez OUI (\d{6})/;

let browser, server, desk, card, page, demo;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  desk = await signIn(browser, server);
  card = (await openSafe(desk, { name: "Jamila", phone: PHONE })).payload;
  await bindPhone(desk, await aside(browser, server));
  page = await kiosk(browser, server);
  demo = await aside(browser, server);
  await firstVisit(page, card);
  await addPaper(page, { title: "Carte d’identité", files: [file("a.jpg", "image/jpeg", await photo(browser, "Identité"))] });
  await addPaper(page, { kind: "income", title: "Attestation", files: [file("b.pdf", "application/pdf", await pdf(browser, "CAF", 2))] });
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("papers go to a named recipient on a code, are fetched with a code of his own, and can be stopped", async () => {
  await askToGive(page, { titles: ["Carte d’identité", "Attestation"], who: /Jeanne Martin/ }, (step) => look(page, `kiosk-give-${step}`));
  const [, code] = await waitFor(demo, "/demo/phone", CODE);
  await look(demo, "demo-phone");
  const asks = page.url();
  const wrong = async (on) => {
    await press(on, code === "000000" ? "111111" : "000000");
    await on.getByRole("alert").waitFor();
  };
  await wrong(page);
  await look(page, "kiosk-give-code-wrong", async (on) => {
    alter(server, "UPDATE releases SET tries_left = 3");
    await on.goto(asks);
    await wrong(on);
  });
  await press(page, code);
  await page.waitForURL(/\/kiosk\/give\/[^/]+$/);
  await look(page, "kiosk-given");
  await messageInTrouble();

  // The recipient, on his telephone.
  const [link] = await waitFor(demo, "/demo/mail", /http:\/\/\S+\/r\/\S+/);
  await look(demo, "demo-mail");
  const recipient = await aside(browser, server, { viewport: { width: 390, height: 844 }, acceptDownloads: true });
  await recipient.goto(link);
  await look(recipient, "recipient-link");
  await recipient.locator("form[action$='/code'] button").click();
  await recipient.waitForURL("**/r/code");
  await look(recipient, "recipient-code");
  const [, own] = await waitFor(demo, "/demo/mail", /code est (\d{6})/);
  await recipient.locator("[name=code]").fill(own);
  await recipient.locator("form[action='/r/code'] button").click();
  await recipient.waitForURL("**/r/papers");
  await look(recipient, "recipient-papers");
  const [download] = await Promise.all([recipient.waitForEvent("download"), recipient.locator("form[action^='/r/papers/'] button").first().click()]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
  const copy = await download.path();
  assert.ok(copy);
  const key = (await recipient.locator(".code").innerText()).trim();

  // Anyone who holds the copy.
  await demo.goto(`${server.url}/check`);
  await look(demo, "check");
  await demo.locator("[name=key]").fill(key);
  await demo.locator("[name=file]").setInputFiles(copy);
  await demo.locator("main form .key--main").click();
  await demo.locator(".notice--good").waitFor();
  await look(demo, "check-genuine");

  // The holder sees it, and stops it.
  await page.goto(`${server.url}/kiosk/home`);
  await page.getByText("Nouveau", { exact: true }).waitFor();
  await look(page, "kiosk-home-new");
  await page.getByRole("link", { name: /Qui a regardé/ }).click();
  await page.waitForURL("**/kiosk/looked");
  await look(page, "kiosk-looked");
  assert.match(await page.locator("main").innerText(), /Jeanne Martin/);
  await page.getByRole("link", { name: /Arrêter/ }).click();
  await look(page, "kiosk-looked-stop");
  await page.locator("form[action$='/stop'] button").click();
  await look(page, "kiosk-stopped");

  const stopped = await outcome(recipient, link);
  const unknown = await outcome(recipient, `${server.url}/r/${"A".repeat(43)}`);
  assert.deepEqual(stopped, unknown, "a stopped link says the same as an unknown one");
  await recipient.goto(link);
  await look(recipient, "recipient-over");
});

test("the SMS can be answered instead", async () => {
  const [, earlier] = await waitFor(demo, "/demo/phone", CODE);
  await askToGive(page, { titles: ["Attestation"], who: /Paul Lefèvre/ });
  await waitFor(demo, "/demo/phone", codeAfter(earlier));
  await demo.getByRole("button", { name: /OUI \d{6}/ }).first().click();
  await demo.waitForURL("**/demo/phone");
  await waitForGiven();
  await look(page, "kiosk-given-by-sms");
});

test("a fourth code in ten minutes is not sent, and the PIN says yes in its place", async () => {
  await askToGive(page, { titles: ["Attestation"], who: /Amélie Roux/ });
  await page.getByRole("heading", { name: "Tapez votre code secret encore une fois." }).waitFor();
  await page.getByText("Trop de SMS.").waitFor();
  await look(page, "kiosk-give-pin-many");
  await page.locator("form[action$='/no'] button").click();
  await page.getByText("Vous avez dit non.").waitFor();
});

test("a time that is past and a third wrong code give nothing, and the kiosk says why", async () => {
  alter(server, "UPDATE messages SET created_at = created_at - ?", TEN_MINUTES);
  await askToGive(page, { titles: ["Attestation"], who: /Amélie Roux/ });
  // The server's own sweep may end it from now on.
  alter(server, "UPDATE releases SET code_until = code_until - ?", TEN_MINUTES);
  await page.goto(releaseOf(page));
  await page.getByText("Le temps est passé.").waitFor();
  await look(page, "kiosk-give-late");

  await askToGive(page, { titles: ["Attestation"], who: /Amélie Roux/ });
  const release = releaseOf(page);
  // It is the right one once in a million times.
  const wrong = "121212";
  for (const left of [2, 1]) {
    await press(page, wrong);
    await page.getByRole("alert").getByText(new RegExp(`Encore\\W*${left}\\W*essai`)).waitFor();
  }
  await press(page, wrong);
  await page.waitForURL(release);
  await page.getByText("Le code était faux trois fois.").waitFor();
  await look(page, "kiosk-give-thrice-wrong");
});

test("when SMS do not work, the screens that need them say so", async () => {
  alter(server, "UPDATE messages SET created_at = created_at - ?", TEN_MINUTES);
  await askToGive(page, { titles: ["Attestation"], who: /Jeanne Martin/ });
  alter(server, "UPDATE channels SET receives = 0");
  const down = async (on, path, name) => {
    await on.goto(new URL(path, server.url).href);
    await on.getByText("Les SMS ne marchent pas.").waitFor();
    await look(on, `kiosk-${name}-down`);
  };
  await down(page, page.url(), "give-code");
  await down(page, "/kiosk/home", "home");
  const other = await kiosk(browser, server);
  await scanCard(other, card);
  await other.waitForURL("**/kiosk/code");
  await down(other, "/kiosk/forgotten", "forgotten");
  await other.goto(`${server.url}/kiosk`);
  await down(other, "/kiosk/no-card", "no-card");
  alter(server, "UPDATE channels SET receives = 1");
});

test("without a phone the PIN says yes, and a no gives nothing", async () => {
  const { payload } = await openSafe(desk, { name: "Rose" });
  const other = await kiosk(browser, server);
  await firstVisit(other, payload);
  await addPaper(other, { title: "Attestation", files: [file("a.jpg", "image/jpeg", await photo(browser, "Attestation"))] });
  await askToGive(other, { titles: ["Attestation"], who: /Amélie Roux/ });
  await look(other, "kiosk-give-pin");
  await other.locator("form[action$='/no'] button").click();
  await other.waitForURL(/\/kiosk\/give\/[^/]+$/);
  await look(other, "kiosk-give-no");
});

/** The recipient's message waits for another try, then it is given up; afterwards all is well again. */
async function messageInTrouble() {
  alter(server, "UPDATE messages SET state = 'queued', attempts = 1, next_at = next_at + ? WHERE purpose = 'link'", TEN_MINUTES);
  await page.reload();
  await page.getByText("Le message n’est pas parti.").waitFor();
  await look(page, "kiosk-given-unsent");
  const given = page.url();
  alter(server, "UPDATE messages SET state = 'failed' WHERE purpose = 'link'");
  await page.goto(`${server.url}/kiosk/looked`);
  await page.getByText("Le message n’est pas arrivé.").waitFor();
  await look(page, "kiosk-looked-failed");
  alter(server, "UPDATE messages SET state = 'sent' WHERE purpose = 'link'");
  await page.goto(given);
  await page.getByText("reçoit un message.").waitFor();
}

/** The newest SMS stands first; the one before is still there. */
const codeAfter = (earlier) => new RegExp(`^[^]*?OUI (?!${earlier})(\\d{6})`);

const releaseOf = (page) => page.url().replace(/\/code$/, "");

async function waitForGiven() {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.locator("main a[href^='/kiosk/give/']").first().click();
    await page.waitForLoadState();
    if (!page.url().includes("/code")) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new assert.AssertionError({ message: "the answer by SMS never reached the kiosk" });
}

/** Status, address and words; the operation number is each answer's own. */
async function outcome(on, address) {
  const answer = await on.goto(address);
  return { status: answer.status(), url: on.url().replace(/\/r\/[\w-]{43}/, "/r/…"), text: await on.locator("body").innerText() };
}
