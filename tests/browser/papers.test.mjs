// Papers at the kiosk: from files and from the camera, looked at, erased, taken back.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addPaper, firstVisit, kiosk, look, openSafe, shownPin, signIn, press } from "./journeys.mjs";
import { file, film, pdf, photo, SECRET_PLACE } from "./photos.mjs";
import { startBrowser, startDemo, takePicture } from "./support.mjs";

let browser, server, desk, page;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  desk = await signIn(browser, server);
  const { payload } = await openSafe(desk, { name: "Hawa" });
  page = await kiosk(browser, server);
  await firstVisit(page, payload);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("a photo, a second page and a PDF are kept, can be seen, and lose what the camera wrote", async () => {
  await page.goto(`${server.url}/kiosk/papers`);
  await look(page, "kiosk-papers-empty");
  const front = file("a.jpg", "image/jpeg", await photo(browser, "Recto"));
  const back = file("b.png", "image/png", await photo(browser, "Verso", "image/png"));
  assert.ok(front.buffer.includes(SECRET_PLACE));
  const card = await addPaper(page, { title: "Titre de séjour", files: [front, back] }, (step) => look(page, `kiosk-add-${step}`));
  const sheets = file("c.pdf", "application/pdf", await pdf(browser, "Quittance", 3));
  await addPaper(page, { kind: "housing", title: "Quittances", files: [sheets] }, (step) => look(page, `kiosk-add-pdf-${step}`));

  await page.goto(`${server.url}/kiosk/papers`);
  await look(page, "kiosk-papers");
  await page.getByRole("link", { name: /Titre de séjour/ }).click();
  await look(page, "kiosk-paper");
  assert.equal(await sheetIsDrawn(page), true);
  const [image] = await Promise.all([page.waitForResponse(/\/kiosk\/picture\//), page.reload()]);
  assert.equal(image.headers()["content-type"], "image/jpeg");
  assert.equal(image.headers()["cache-control"], "no-store");
  assert.ok(!(await image.body()).includes("GPS 48"), "nothing of the camera's notes is left");
  await page.goto(`${card}/big?at=1`);
  await look(page, "kiosk-paper-big");
  await page.getByRole("link", { name: "Cacher la vue" }).click();
  await look(page, "kiosk-paper-hidden");
  assert.doesNotMatch(await page.content(), /Titre de séjour|<img/);
  await page.getByRole("link", { name: "Voir encore" }).click();
  assert.equal(await sheetIsDrawn(page), true);
  await page.getByRole("link", { name: "Donner" }).click();
  await page.waitForURL("**/kiosk/give?document=*");
  await page.getByRole("heading", { name: "À qui ?" }).waitFor();
  await page.goto(`${server.url}/kiosk/give`);
  await page.locator("main form .key--main").click();
  await page.getByText("Choisissez un papier.").waitFor();
  await look(page, "kiosk-give-none");

  await page.goto(`${server.url}/kiosk/papers`);
  await page.getByRole("link", { name: /Quittances/ }).click();
  assert.equal(await sheetIsDrawn(page), true);
  await look(page, "kiosk-paper-pdf");
});

test("what is no paper is refused with one sentence, and nothing is kept", async () => {
  await page.goto(`${server.url}/kiosk/add`);
  await page.locator("button[name=kind][value=other]").click();
  await page.locator("button[name=name]").last().click();
  await page.waitForURL(/\/kiosk\/add\/[\w-]+$/);
  const lay = page.url();
  const send = async (on) => {
    await on.locator("[name=paper]").setInputFiles(file("x.jpg", "image/jpeg", Buffer.from("no picture")));
    // It comes when no camera is found. After a mouse no focus would be shown.
    const key = on.locator("form[enctype] [data-camera=no] button");
    await key.waitFor();
    await key.press("Enter");
    await on.getByRole("alert").waitFor();
    await on.waitForFunction(() => scrollY === 0);
  };
  await send(page);
  await look(page, "kiosk-add-refused", async (on) => {
    await on.goto(lay);
    await send(on);
  });
  for (const [path, name] of [["nowhere", "missing"], ["wait", "wait"]]) {
    await page.goto(`${server.url}/kiosk/${path}`);
    await look(page, `kiosk-error-${name}`);
  }
});

test("a paper that ends soon, one that ended, one that is not finished and a day that does not exist are told", async () => {
  const { payload } = await openSafe(desk, { name: "Zita" });
  const own = await kiosk(browser, server);
  await firstVisit(own, payload);
  await own.goto(`${server.url}/kiosk/give`);
  await look(own, "kiosk-give-empty");
  const files = [file("a.jpg", "image/jpeg", await photo(browser, "Carte"))];
  const inDays = (days) => new Date(Date.now() + days * 86_400_000);
  await addPaper(own, { title: "Passeport", files, until: inDays(20) });
  await addPaper(own, { title: "Carte Vitale", files, until: inDays(400) }, async (step) => {
    if (step === "month") await look(own, "kiosk-add-month");
    if (step === "kept") await look(own, "kiosk-add-kept-until");
    if (step !== "end") return;
    const end = own.url();
    const noSuchDay = async (on) => {
      await on.goto(end.replace(/keep$/, "date?day=31&month=2"));
      await on.locator("button[name=year]").last().click();
      await on.getByRole("alert").waitFor();
    };
    await noSuchDay(own);
    await look(own, "kiosk-add-no-such-day", noSuchDay);
    await own.goto(`${server.url}/kiosk/papers`);
    await own.getByRole("heading", { name: "À finir" }).waitFor();
    await own.getByText("Ce papier finit le").waitFor();
    await look(own, "kiosk-papers-to-finish");
    await own.goto(end);
  });
  await own.goto(await addPaper(own, { title: "Titre de séjour", files, until: inDays(-20) }));
  await own.getByText("Ce papier est fini depuis").waitFor();
  await look(own, "kiosk-paper-ended");
});

test("an erased paper can be taken back", async () => {
  await page.goto(`${server.url}/kiosk/papers`);
  await page.getByRole("link", { name: /Quittances/ }).click();
  await page.locator("a[href$='/erase']").click();
  await look(page, "kiosk-paper-erase");
  await page.locator("form[action$='/erase'] button").click();
  await page.waitForURL("**/kiosk/papers**");
  await look(page, "kiosk-papers-erased");
  await page.goto(`${server.url}/kiosk/papers`);
  await page.getByRole("link", { name: /Quittances/ }).click();
  await look(page, "kiosk-paper-erased");
  await page.locator("form[action$='/take-back'] button").click();
  await page.goto(`${server.url}/kiosk/papers`);
  await page.getByRole("link", { name: /Quittances/ }).click();
  assert.equal(await sheetIsDrawn(page), true);
});

test("when the line drops while a page is sent, the screen says so, and what was there goes on", async () => {
  await page.goto(`${server.url}/kiosk/add/name?kind=work`);
  await page.locator("button[name=name]").last().click();
  await page.waitForURL(/\/kiosk\/add\/[\w-]{30,}$/);
  await page.locator("[name=paper]").setInputFiles(file("a.jpg", "image/jpeg", await photo(browser, "Contrat")));
  await page.context().setOffline(true);
  await page.locator("form[enctype] [data-camera=no] button").click();
  await page.getByRole("alert").getByText("Essayez encore. Sinon, allez à l’accueil.").waitFor();
  await page.context().setOffline(false);
  // Pressed twice within a moment would be once.
  await page.waitForTimeout(200);
  await page.locator("form[enctype] [data-camera=no] button").click();
  await page.waitForURL("**/check/**");
  assert.equal(await sheetIsDrawn(page), true);
});

test("the kiosk's camera reads the card and photographs a paper", async () => {
  const { payload, picture } = await openSafe(desk, { name: "Ivan" });
  assert.ok(payload);
  const folder = await mkdtemp(join(tmpdir(), "consigne-film-"));
  const seeing = await startBrowser({ camera: await film(folder, await cropped(picture)) });
  try {
    const machine = await kiosk(seeing, server, { permissions: ["camera"] });
    await machine.goto(`${server.url}/kiosk/card`);
    await machine.waitForURL("**/kiosk/first-visit", { timeout: 20_000 });
    const pin = await shownPin(machine);
    await machine.getByRole("link", { name: "Je l’ai retenu" }).click();
    await press(machine, pin);
    await machine.waitForURL("**/kiosk/home");
    await machine.goto(`${server.url}/kiosk/add`);
    await machine.locator("button[name=kind][value=other]").click();
    await machine.locator("button[name=name]").last().click();
    await machine.locator("[data-module=capture] button").click();
    await machine.waitForURL("**/check/**", { timeout: 20_000 });
    // The card is another one each time, so this screen's picture is kept in camera.test.mjs.
    await takePicture(machine, "kiosk-add-camera-check");
    assert.equal(await sheetIsDrawn(machine), true);
  } finally {
    await seeing.close();
    await rm(folder, { recursive: true, force: true });
  }
});

/** The part of the sheet that is the card, as one holds it before the camera. */
async function cropped(png) {
  const cutting = await browser.newPage();
  try {
    await cutting.setContent(`<img src="data:image/png;base64,${png.toString("base64")}">`);
    await cutting.locator("img").evaluate((image) => image.decode());
    const code = await cutting.evaluate(findCode);
    await cutting.setViewportSize({ width: 1240, height: 1754 });
    await cutting.addStyleTag({ content: "body{margin:0}" });
    return await cutting.screenshot({ clip: code });
  } finally {
    await cutting.close();
  }
}

/** A box around the darkest square of the sheet: its code, with the white around it. */
function findCode() {
  const image = document.querySelector("img");
  const [wide, high, cell] = [image.naturalWidth, image.naturalHeight, 40];
  const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, wide, high);
  const side = 320;
  let best = { dark: -1, x: 0, y: 0 };
  for (let y = 0; y + side < high; y += cell) {
    for (let x = 0; x + side < wide; x += cell) {
      let dark = 0;
      for (let v = 0; v < side; v += 6) for (let u = 0; u < side; u += 6) dark += data[((y + v) * wide + x + u) * 4] < 100 ? 1 : 0;
      if (dark > best.dark) best = { dark, x, y };
    }
  }
  const room = 160;
  const [x, y] = [Math.max(0, best.x - room), Math.max(0, best.y - room)];
  return { x, y, width: Math.min(wide - x, side + 2 * room), height: Math.min(high - y, side + 2 * room) };
}

async function sheetIsDrawn(on) {
  return on.locator("img.paper").evaluate(async (image) => {
    await image.decode();
    return image.naturalWidth > 500;
  });
}
