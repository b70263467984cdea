// The pages that the journeys do not come by, both languages, other sizes of screen.

import { after, before, test } from "node:test";
import { addPaper, aside, bindPhone, firstVisit, kiosk, look, openSafe, signIn } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { DESK_SCREEN, startBrowser, startDemo } from "./support.mjs";

let browser, server;
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("the demonstration's pages and the pages of errors", async () => {
  const page = await aside(browser, server);
  await look(page, "start");
  await page.goto(`${server.url}/demo/phone`);
  await look(page, "demo-phone-empty");
  await page.goto(`${server.url}/demo/mail`);
  await look(page, "demo-mail-empty");
  await page.goto(`${server.url}/nothing/here`);
  await look(page, "error-missing");
  await page.goto(`${server.url}/r/over`);
  await look(page, "recipient-over");
});

test("the kiosk's screens for those who have no card, in French and in English", async () => {
  for (const locale of ["fr", "en"]) {
    const page = await kiosk(browser, server);
    await page.locator(`button[name=language][value=${locale}]`).click();
    await page.waitForURL("**/kiosk/card");
    for (const path of ["card", "card/letters", "no-card", "no-card/nothing", "no-safe", "forgotten", "closed", "language", "display"]) {
      await page.goto(`${server.url}/kiosk/${path}`);
      await look(page, `kiosk-${path.replaceAll("/", "-")}-${locale}`);
    }
    await page.context().close();
  }
});

test("an open safe on a small screen, in English", async () => {
  const desk = await signIn(browser, server);
  const { payload } = await openSafe(desk, { name: "Kofi" });
  const page = await kiosk(browser, server, { viewport: DESK_SCREEN });
  await firstVisit(page, payload);
  await page.goto(`${server.url}/kiosk/language`);
  await page.locator("button[name=language][value=en]").click();
  for (const path of ["home", "papers", "add", "give", "looked"]) {
    await page.goto(`${server.url}/kiosk/${path}`);
    await look(page, `kiosk-small-${path}-en`);
  }
});

test("the screens of an open safe that the journeys go by", async () => {
  const desk = await signIn(browser, server, "karim");
  const phone = await aside(browser, server);
  const { payload } = await openSafe(desk, { name: "Nadège", phone: "06 39 98 00 61" });
  await bindPhone(desk, phone);
  const page = await kiosk(browser, server);
  await firstVisit(page, payload);
  for (const path of ["new-code", "phone/remove", "settings/done"]) {
    await page.goto(`${server.url}/kiosk/${path}`);
    await look(page, `kiosk-own-${path.replace("/", "-")}`);
  }
  await addPaper(page, { files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] }, async (step) => {
    if (step !== "end") return;
    const end = page.url();
    await page.goto(end.replace(/keep$/, "date"));
    await look(page, "kiosk-add-date");
    await page.goto(end);
  });
});
