// What was typed wrong, sent too often or is over is told on the screen where it happens, in every way of showing it.

import { after, before, test } from "node:test";
import { addPaper, aside, askToGive, bindPhone, comeIn, finish, firstVisit, kiosk, look, newCode, openSafe, press, scanCard, signIn } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { alter, startBrowser, startDemo } from "./support.mjs";

const NUMBER = "0639980041";
const TEN_MINUTES = 600_000;
const YEAR = 366 * 86_400_000;

let browser, server, phone, card, pin, page, files;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  const desk = await signIn(browser, server);
  phone = await aside(browser, server);
  card = (await openSafe(desk, { name: "Awa", phone: NUMBER })).payload;
  await bindPhone(desk, phone);
  page = await kiosk(browser, server);
  files = [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))];
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

const go = (path) => page.goto(`${server.url}/kiosk/${path}`);

/** Types digits that are not the right ones, and waits for what the screen says. */
async function wrong(right) {
  await press(page, right === "121212" ? "212121" : "121212");
  await page.getByRole("alert").waitFor();
}

/** Presses "Valider" before anything is typed. */
async function tooShort(on) {
  await on.locator(".pad-key[value=ok]").click();
  await on.getByRole("alert").waitFor();
}

test("the first practice may fail: the PIN is shown again", async () => {
  await scanCard(page, card);
  await page.waitForURL("**/kiosk/first-visit");
  const shown = (await page.locator(".pin strong").allInnerTexts()).join("");
  await page.getByRole("link", { name: "Je l’ai retenu" }).click();
  await press(page, shown === "121212" ? "212121" : "121212");
  await page.waitForURL("**/kiosk/first-visit?again=1");
  await look(page, "kiosk-first-visit-again");
  pin = await firstVisit(page, card);
  await finish(page);
});

test("at the door a card that ended, a PIN too short and a wrong code are told", async () => {
  await go("card?why=expired");
  await look(page, "kiosk-card-expired");
  await scanCard(page, card);
  await page.waitForURL("**/kiosk/code");
  await tooShort(page);
  await look(page, "kiosk-pin-short");
  await page.getByRole("link", { name: "J’ai oublié" }).click();
  await page.getByRole("button", { name: "Un code par SMS" }).click();
  await page.waitForURL("**/forgotten/code");
  await wrong(await newCode(phone, /code (\d{6}) pour refaire un code secret/));
  await look(page, "kiosk-forgotten-code-wrong");
  for (const why of ["over", "often"]) {
    await go(`forgotten?why=${why}`);
    await look(page, `kiosk-forgotten-${why}`);
  }
  await page.getByRole("button", { name: "Finir" }).click();
});

test("without a card a wrong number, code and PIN are told", async () => {
  await go("no-card?over=1");
  await look(page, "kiosk-no-card-over");
  await go("no-card/number");
  await tooShort(page);
  await look(page, "kiosk-lost-number-wrong", async (on) => {
    await on.goto(`${server.url}/kiosk/no-card/number`);
    await tooShort(on);
  });
  await go("no-card/number");
  await press(page, NUMBER);
  await page.waitForURL("**/no-card/code");
  const code = await newCode(phone, /code (\d{6}) pour refaire une carte/);
  await wrong(code);
  await look(page, "kiosk-lost-code-wrong");
  await press(page, code);
  await page.waitForURL("**/no-card/pin");
  await wrong(pin);
  await look(page, "kiosk-lost-pin-wrong");
});

test("in the settings a wrong number and PIN are told", async () => {
  await comeIn(page, card, pin);
  await go("phone/number");
  await tooShort(page);
  await look(page, "kiosk-phone-number-wrong");
  await go("phone?why=often");
  await look(page, "kiosk-phone-often");
  await go("level/strict");
  await wrong(pin);
  await look(page, "kiosk-level-strict-wrong");
  for (const [path, name] of [["close-safe/code", "close-safe-pin"], ["new-code", "own-new-code"]]) {
    await go(path);
    await tooShort(page);
    await look(page, `kiosk-${name}-short`);
  }
});

test("while papers are given, what is missing, too short or asked too often is told", async () => {
  await go("add/name?kind=work");
  await page.locator("button[name=name]").last().click();
  await page.waitForURL(/\/kiosk\/add\/[\w-]{30,}$/);
  await page.locator("[name=paper]").setInputFiles(files);
  await page.locator("form[enctype] [data-camera=no] button").click();
  await page.waitForURL("**/check/**");
  await go("give");
  await page.getByText("Vos papiers ne sont pas finis.").waitFor();
  await look(page, "kiosk-give-drafts");

  await addPaper(page, { title: "Bail", files });
  // What the phone had before.
  alter(server, "UPDATE messages SET created_at = created_at - ?", TEN_MINUTES);
  await askToGive(page, { titles: ["Bail"], who: /Jeanne Martin/ });
  const asks = page.url();
  await tooShort(page);
  await look(page, "kiosk-give-code-short", async (on) => {
    await on.goto(asks);
    await tooShort(on);
  });
  await page.goto(asks);
  await page.getByRole("link", { name: "J’ai répondu" }).click();
  await page.waitForURL("**/code?wait=1");
  await look(page, "kiosk-give-code-wait");
  const resend = (on) => on.locator("form[action$='/again'] button").click();
  await resend(page);
  await page.waitForURL("**/code?again=1");
  await look(page, "kiosk-give-code-again");
  await resend(page);
  await resend(page);
  await page.getByText("Trop de SMS.").waitFor();
  await look(page, "kiosk-give-code-often", async (on) => {
    await on.goto(asks);
    await resend(on);
  });

  alter(server, "UPDATE safes SET phone_proven_at = phone_proven_at - ?", YEAR);
  await go("agreements");
  await look(page, "kiosk-agreements-old-phone");
});
