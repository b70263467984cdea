// The desk and the recipient's pages by keyboard alone: nothing but Tab, Space, Enter, arrows and typing.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPaper, aside, askToGive, firstVisit, kiosk, newPage, press, readCard, waitFor } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { AGAIN, startBrowser, startDemo } from "./support.mjs";

let browser, server, payload;
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** Tab until what is found has the focus, and its focus is on the screen. */
async function tabTo(page, selector) {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(async (selector) => {
      // What has the focus is brought onto the screen with the next picture of it.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { bottom, top } = document.activeElement.getBoundingClientRect();
      return document.activeElement.matches(selector) ? { seen: top > -1 && bottom < innerHeight + 1 } : null;
    }, selector);
    if (!there) continue;
    assert.ok(there.seen, `${selector} is on the screen`);
    return;
  }
  throw new assert.AssertionError({ message: `Tab never came to ${selector} on ${page.url()}` });
}

async function enter(page, selector, text) {
  await tabTo(page, selector);
  if (text !== undefined) await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("an agent signs in, opens a safe and has its card printed", async () => {
  const page = await newPage(browser);
  await page.goto(`${server.url}/desk/sign-in`);
  await tabTo(page, "[name=login]");
  await page.keyboard.type("nadia");
  await enter(page, "[name=password]", "trois petits tours demo");
  await page.waitForURL("**/desk/code");
  const [, one, two] = (await page.locator("#demo-code").innerText()).match(/(\d{3}) ?(\d{3})/);
  await enter(page, "[name=code]", one + two);
  await page.waitForURL(/\/desk$/);
  await enter(page, "nav a[href='/desk/open']");
  await page.waitForURL("**/desk/open");
  await tabTo(page, "[name=name]");
  await page.keyboard.type("Salimata");
  await tabTo(page, "[name=language]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "[name=level]");
  await tabTo(page, "[name=notice]");
  await page.keyboard.press("Space");
  await enter(page, "main form .key--main");
  await page.waitForURL("**/card");
  const link = await page.locator("a[href^='/desk/cards/']").first().getAttribute("href");
  payload = (await readCard(await (await page.request.get(new URL(link, page.url()).href, { maxRetries: AGAIN })).body())).payload;
  await enter(page, "form[action$='/printed'] button");
  await page.waitForURL(/\/desk\/safes\/[^/]+$/);
  await enter(page, ".bar form button");
  await page.waitForURL("**/desk/sign-in");
});

test("a recipient asks for his code, types it and fetches the paper", async () => {
  const screen = await kiosk(browser, server);
  const pin = await firstVisit(screen, payload);
  await addPaper(screen, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await press(screen, pin);
  const mail = await aside(browser, server);
  const [link] = await waitFor(mail, "/demo/mail", /http:\/\/\S+\/r\/\S+/);

  const page = await newPage(browser, { acceptDownloads: true });
  await page.goto(link);
  await enter(page, "form[action$='/code'] button");
  await page.waitForURL("**/r/code");
  const [, code] = await waitFor(mail, "/demo/mail", /code est (\d{6})/);
  await enter(page, "[name=code]", code);
  await page.waitForURL("**/r/papers");
  await tabTo(page, "form[action^='/r/papers/'] button");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
});
