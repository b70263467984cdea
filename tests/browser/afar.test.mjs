// Being asked from afar: the agent asks, the phone answers by SMS or USSD, the recipient gets the papers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPaper, agree, aside, bindPhone, comeIn, firstVisit, kiosk, look, openSafe, signIn, waitFor } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { startBrowser, startDemo } from "./support.mjs";

let browser, server, desk, phone;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  desk = await signIn(browser, server);
  phone = await aside(browser, server);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** A safe whose holder has agreed; the kiosk is left. Gives his card and PIN. */
async function agreed(name, number) {
  const { payload } = await openSafe(desk, { name, phone: number });
  await bindPhone(desk, phone);
  const screen = await kiosk(browser, server);
  const pin = await firstVisit(screen, payload);
  await addPaper(screen, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  await agree(screen, server);
  await screen.context().close();
  return { payload, pin };
}

/** The agent asks for the one paper of the newest agreement; ends on the request's own page. */
async function ask(seen = async () => {}) {
  await desk.goto(`${server.url}/desk/afar`);
  await seen("agreements");
  await desk.locator("main table a[href^='/desk/afar/']").first().click();
  await seen("choose");
  await desk.locator("[name=paper]").first().check();
  await desk.locator("label:has([name=who])", { hasText: "Jeanne Martin" }).click();
  await desk.locator("[name=reason][value=housing]").check();
  await desk.locator("main form .key--main").click();
  await seen("check");
  await desk.locator("main form .key--main").click();
  await desk.waitForURL(/\/desk\/afar\/requests\//);
  await seen("request");
}

test("an agent asks, the holder answers the SMS, the recipient gets the link, and the desk sees each step", async () => {
  const { payload, pin } = await agreed("Binta", "06 39 98 00 41");
  await ask((step) => look(desk, `desk-afar-${step}`));
  const screen = await kiosk(browser, server);
  await comeIn(screen, payload, pin);
  await screen.goto(`${server.url}/kiosk/asked`);
  await look(screen, "kiosk-asked");
  await screen.context().close();
  const [text, code] = await waitFor(phone, "/demo/phone", /Consigne [^:]+: code (\d{6})[^]*?NON/);
  assert.match(text, /Jeanne Martin \(CAF/);
  assert.doesNotMatch(text, /Bail|http/);
  await desk.reload();
  assert.doesNotMatch(await desk.locator("main").innerText(), new RegExp(`${code}|39 98 00 41`), "no code and no number at the desk");
  await phone.getByRole("button", { name: `OUI ${code}` }).first().click();
  await phone.waitForURL("**/demo/phone");
  await waitFor(phone, "/demo/mail", /\/r\/\w+/);
  await desk.reload();
  await look(desk, "desk-afar-answered");
  assert.match(await desk.locator("main").innerText(), /oui/i);
  await desk.goto(`${server.url}/desk/afar`);
  await look(desk, "desk-afar-requests");
});

test("a no by SMS refuses, and the desk sees it", async () => {
  await agreed("Doudou", "06 39 98 00 42");
  await ask();
  await waitFor(phone, "/demo/phone", /Consigne [^:]+: code \d{6}/);
  await phone.locator("section", { hasText: "6 39 98 00 42" }).getByRole("button", { name: /NON/ }).click();
  await phone.waitForURL("**/demo/phone");
  await desk.reload();
  assert.match(await desk.locator("main").innerText(), /non/i);
});

test("the pretend phone dials, and the code of the SMS says yes in the menu", async () => {
  await agreed("Fatou", "06 39 98 00 43");
  await ask();
  const [, code] = await waitFor(phone, "/demo/phone", /6 39 98 00 43[^]*?code (\d{6})\. Accueil demande/);
  const own = phone.locator("section", { hasText: "6 39 98 00 43" });
  await own.getByRole("link").first().click();
  await phone.waitForURL(/\/demo\/phone\/\d+/);
  await phone.getByRole("button", { name: /\*384/ }).click();
  await look(phone, "demo-dial-menu");
  for (const typed of ["1", code, "1"]) {
    await phone.locator("[name=input]").fill(typed);
    await phone.locator(".dialled ~ form .key--main, form:has([name=input]) button").first().click();
    await phone.locator(".dialled").waitFor();
  }
  await look(phone, "demo-dial-done");
  assert.match(await phone.locator(".dialled").innerText(), /C'est fait/);
  await desk.reload();
  assert.match(await desk.locator("main").innerText(), /oui/i);
});
