// The safe word, the codes on paper, and agreeing that a team may ask from afar.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addPaper, agree, aside, askToGive, bindPhone, countPrints, firstVisit, kiosk, look, newCode, openSafe, press, signIn, waitFor } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { AGAIN, alter, startBrowser, startDemo, takePicture } from "./support.mjs";

let browser, server, desk, phone;
const pins = new Map();
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  desk = await signIn(browser, server);
  phone = await aside(browser, server);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** Inside a new safe, with a paper. */
async function inside(name, number, options) {
  const { payload } = await openSafe(desk, { name, phone: number ?? "" });
  if (number) await bindPhone(desk, phone);
  const screen = await kiosk(browser, server, options);
  pins.set(screen, await firstVisit(screen, payload));
  await addPaper(screen, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  return screen;
}

const go = (screen, path) => screen.goto(`${server.url}/kiosk/${path}`);

test("a number that is bound shows the word that every SMS begins with, and a picture chooses another", async () => {
  const screen = await inside("Awa");
  await go(screen, "phone/number");
  await press(screen, "0639980031");
  await screen.waitForURL("**/phone/code");
  await press(screen, await newCode(phone, /code (\d{6}) pour garder/));
  await screen.waitForURL("**/kiosk/word?bound=1");
  await look(screen, "kiosk-word-bound");
  await screen.getByRole("link", { name: "Changer de mot" }).click();
  await look(screen, "kiosk-word-choose");
  await screen.getByRole("link", { name: "Autres mots" }).click();
  await screen.waitForURL("**/choose?more=1");
  await look(screen, "kiosk-word-choose-more");
  // By keyboard alone.
  await screen.locator("button[name=word][value=bell]").focus();
  await screen.keyboard.press("Enter");
  await screen.waitForURL("**/kiosk/word");
  await look(screen, "kiosk-word");
  await screen.getByText("Consigne cloche").waitFor();
  await go(screen, "phone");
  await look(screen, "kiosk-phone-word");
  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await waitFor(phone, "/demo/phone", /Consigne cloche: code \d{6} pour donner/);
});

/** The list behind the key "Imprimer": its codes by number, and its picture. */
async function printedList(screen) {
  const href = await screen.locator("a[href^='/kiosk/print/']").getAttribute("href");
  const text = await printed(screen, href, "codes");
  assert.doesNotMatch(text, /Jamila/);
  return Object.fromEntries([...text.matchAll(/\b(\d{1,2})\s+(\d{3}) (\d{3})\b/g)].map(([, number, a, b]) => [number, a + b]));
}

/** The text of a sheet, of which a picture is taken. */
async function printed(screen, href, name) {
  const answer = await screen.request.get(new URL(href, screen.url()).href, { maxRetries: AGAIN });
  assert.equal(answer.headers()["content-type"], "application/pdf");
  const folder = await mkdtemp(join(tmpdir(), "consigne-sheet-"));
  try {
    const pdf = join(folder, "sheet.pdf");
    await writeFile(pdf, await answer.body());
    execFileSync("pdftoppm", ["-r", "60", "-png", "-singlefile", pdf, join(folder, "sheet")]);
    const page = await screen.context().newPage();
    await page.goto(`file://${folder}/sheet.png`);
    await takePicture(page, `sheet-${name}`);
    await page.close();
    return execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("a list of codes is printed, and says yes in place of a code by SMS", async () => {
  const screen = await inside("Jamila", "06 39 98 00 32");
  await go(screen, "settings");
  await look(screen, "kiosk-settings-codes");
  await screen.getByRole("link", { name: "Codes sur papier" }).click();
  await look(screen, "kiosk-codes");
  await screen.getByRole("button", { name: "Imprimer une liste" }).click();
  await screen.waitForURL("**/codes/print");
  await look(screen, "kiosk-codes-print");
  const list = await printedList(screen);
  assert.equal(Object.keys(list).length, 20);
  await screen.getByRole("link", { name: "C’est imprimé" }).click();
  await look(screen, "kiosk-codes-hand");
  await screen.getByRole("button", { name: "Oui, je l’ai" }).click();
  await look(screen, "kiosk-codes-begun");
  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await look(screen, "kiosk-give-code-card");
  await waitFor(phone, "/demo/phone", /code 1 de votre liste pour donner 1 papier/);
  await press(screen, list[1]);
  await screen.waitForURL(/\/kiosk\/give\/[^/]+$/);
  await screen.getByText("C’est donné.").waitFor();
  await receiptIsPrinted(screen);
  await withoutPhone(screen);
  await fewAndNoneLeft(screen);
  await go(screen, "codes");
  await look(screen, "kiosk-codes-left");
  await screen.getByRole("link", { name: "Ne plus utiliser" }).click();
  await look(screen, "kiosk-codes-stop");
  await screen.getByRole("button", { name: "Oui, arrêter" }).click();
  await screen.waitForURL("**/settings/done");
});

/** What "Imprimer le reçu" prints: in this page, and it names nobody. */
async function receiptIsPrinted(screen) {
  const key = screen.getByRole("link", { name: "Imprimer le reçu" });
  const sheet = await key.getAttribute("href");
  await screen.evaluate(countPrints);
  const answer = screen.waitForResponse(`**${sheet}`);
  await key.click();
  assert.equal((await answer).headers()["content-type"], "application/pdf");
  await screen.waitForFunction(() => globalThis.printed.length === 1);
  assert.equal(await screen.getByText("L’imprimante travaille. Attendez la feuille.").isVisible(), true);
  const text = await printed(screen, sheet, "receipt");
  assert.match(text, /1 papier donné/);
  assert.doesNotMatch(text, /Jamila|Jeanne|CAF|Bail/);
}

/** The same holder gives once more, and his phone is not with him. */
async function withoutPhone(screen) {
  await askToGive(screen, { titles: ["Bail"], who: /Paul Lefèvre/ });
  await screen.getByRole("button", { name: "Sans téléphone" }).click();
  await screen.getByRole("heading", { name: "Tapez votre code secret encore une fois." }).waitFor();
  await press(screen, pins.get(screen));
  await screen.getByText("C’est donné.").waitFor();
}

/** The list comes to its end. */
async function fewAndNoneLeft(screen) {
  // Three SMS in ten minutes, and the PIN would be asked for.
  alter(server, "UPDATE messages SET created_at = created_at - ?", 600_000);
  alter(server, "UPDATE card_codes SET used_at = made_at WHERE number < 18");
  await askToGive(screen, { titles: ["Bail"], who: /Jeanne Martin/ });
  await screen.getByText("presque finie").waitFor();
  await look(screen, "kiosk-give-codes-few");
  alter(server, "UPDATE card_codes SET used_at = made_at");
  await askToGive(screen, { titles: ["Bail"], who: /Paul Lefèvre/ });
  await look(screen, "kiosk-give-codes-none");
  await go(screen, "codes");
  await look(screen, "kiosk-codes-none");
  alter(server, "UPDATE card_codes SET used_at = NULL WHERE number > 2");
}

test("a team may ask from afar once the holder has agreed, and no longer once he has stopped it", async () => {
  const screen = await inside("Sam", "06 39 98 00 33");
  await agree(screen, server, (step) => look(screen, `kiosk-agree-${step}`));
  await screen.getByRole("link", { name: "Voir ou arrêter" }).click();
  await look(screen, "kiosk-agreements");
  await screen.getByRole("link", { name: /^Arrêter/ }).click();
  await look(screen, "kiosk-agreement-stop");
  await screen.getByRole("button", { name: "Oui, arrêter" }).click();
  await screen.waitForURL("**/agreements/stopped");
  await look(screen, "kiosk-agreement-stopped");
  // The same holder where no script runs, with the cookies that he has.
  const bare = await browser.newContext({ javaScriptEnabled: false, storageState: await screen.context().storageState() });
  await agree(await bare.newPage(), server);
  await bare.close();
});

test("without a number the kiosk says so first", async () => {
  const screen = await inside("Noé");
  await go(screen, "agreements");
  await look(screen, "kiosk-agreements-no-phone");
  await go(screen, "codes");
  await look(screen, "kiosk-codes-no-phone");
});
