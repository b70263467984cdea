// The kiosk's camera: a card that moves and is tilted, a paper on a dark tray, a blurred one, and no camera at all.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { firstVisit, kiosk, look, openSafe, signIn } from "./journeys.mjs";
import { cardFilm, MARKS, pageFilm, posterFilm } from "./films.mjs";
import { startBrowser, startDemo } from "./support.mjs";

let browser, server, desk, folder;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  [desk, folder] = [await signIn(browser, server), await mkdtemp(join(tmpdir(), "consigne-film-"))];
});
after(() => Promise.allSettled([browser?.close(), server?.stop(), rm(folder, { recursive: true, force: true })]));

/** Works with a kiosk whose camera shows this film. */
async function seeing(camera, work, options = {}) {
  const own = await startBrowser({ camera });
  try {
    return await work(await kiosk(own, server, { permissions: ["camera"], ...options }));
  } finally {
    await own.close();
  }
}

/** Inside a new safe, where a paper is laid before the camera. */
async function layPaper(machine, name) {
  const { payload } = await openSafe(desk, { name });
  await firstVisit(machine, payload);
  await machine.goto(`${server.url}/kiosk/add/name?kind=work`);
  await machine.locator("button[name=name]").first().click();
  await machine.waitForURL(/\/kiosk\/add\/[\w-]{30,}$/);
}

test("a card that moves and is tilted is read, and leads in", async () => {
  const { payload } = await openSafe(desk, { name: "Ivan" });
  await seeing(cardFilm(folder, payload), async (machine) => {
    await machine.goto(`${server.url}/kiosk/card`);
    await machine.waitForURL("**/kiosk/first-visit", { timeout: 30_000 });
  });
});

test("a code that is no card's is told after twenty pictures: it may hang on the wall", async () => {
  await seeing(posterFilm(folder, "https://example.org/menu"), async (machine) => {
    const answers = [];
    machine.on("response", (answer) => answer.url().endsWith("/kiosk/scan") && answers.push(answer.status()));
    await machine.goto(`${server.url}/kiosk/card`);
    await machine.waitForURL("**/kiosk/card?why=torn", { timeout: 30_000 });
    await machine.getByRole("heading", { name: "La carte ne passe pas." }).waitFor();
    assert.equal(answers.filter((status) => status === 200).length, 21, "not at once");
    // The screen that says so looks for nothing.
    const before = answers.length;
    await machine.waitForTimeout(1000);
    assert.equal(answers.length, before);
  });
});

test("a paper that lies askew on the tray is shown straightened, and several pages make one paper", async () => {
  await seeing(await pageFilm(browser, folder), async (machine) => {
    await layPaper(machine, "Jana");
    const frame = machine.locator(".view-frame");
    await frame.waitFor();
    await machine.getByText("Mettez le papier dans le cadre.").waitFor();
    assert.equal(await machine.locator("[name=paper]").isVisible(), false, "no file is asked for");
    await machine.waitForTimeout(500);
    await look(machine, "camera-lay");
    const { width, height } = await frame.boundingBox();
    assert.ok(Math.abs(height / width - 297 / 210) < 0.03, "the frame is an A4 sheet");
    for (let number = 1; number <= 2; number += 1) {
      await machine.getByRole("button", { name: "Prendre la photo" }).click();
      await machine.waitForURL("**/check/**", { timeout: 20_000 });
      await look(machine, `camera-check-${number}`);
      assert.equal(await machine.locator(".notice--warn").count(), 0, "it is sharp");
      await assertStraight(machine);
      await machine.getByRole("link", { name: "Oui, garder" }).click();
      if (number === 1) await machine.getByRole("link", { name: "Oui, une autre page" }).click();
    }
    assert.match(await machine.locator("main").innerText(), /2\W* pages/);
  });
});

/** The four marks of the sheet are where they are on paper. */
async function assertStraight(machine) {
  const found = await machine.locator("img.paper").evaluate(async (image, marks) => {
    await image.decode();
    const [wide, high] = [image.naturalWidth, image.naturalHeight];
    const pen = Object.assign(document.createElement("canvas"), { width: wide, height: high }).getContext("2d");
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, wide, high);
    // The middle of what is dark around the place of each mark.
    const middle = ([x, y]) => {
      let [count, u, v] = [0, 0, 0];
      for (let row = Math.round((y - 0.06) * high); row < (y + 0.06) * high; row += 1) {
        for (let column = Math.round((x - 0.08) * wide); column < (x + 0.08) * wide; column += 1) {
          if (data[(row * wide + column) * 4] > 110) continue;
          [count, u, v] = [count + 1, u + column, v + row];
        }
      }
      return [u / count / wide, v / count / high];
    };
    return { ratio: high / wide, marks: marks.map(middle) };
  }, MARKS);
  assert.ok(Math.abs(found.ratio - Math.SQRT2) < 0.03, `A4: ${found.ratio}`);
  for (const [at, [x, y]] of found.marks.entries()) {
    const off = Math.hypot(x - MARKS[at][0], y - MARKS[at][1]);
    assert.ok(off < 0.015, `mark ${at} is ${off} off: ${x}, ${y}`);
  }
}

test("a blurred photo is warned of, and done again", async () => {
  await seeing(await pageFilm(browser, folder, { blurred: true }), async (machine) => {
    await layPaper(machine, "Kim");
    await machine.getByRole("button", { name: "Prendre la photo" }).click();
    await machine.waitForURL("**/check/**", { timeout: 20_000 });
    await machine.getByText("L’image est floue. Refaites la photo.").waitFor();
    await look(machine, "camera-blurred");
    await machine.getByRole("button", { name: "Refaire" }).click();
    await machine.getByRole("button", { name: "Prendre la photo" }).waitFor();
  });
});

test("without permission, or without a camera, the page says so and shows another way", async () => {
  const denied = await startBrowser({ args: ["--use-fake-device-for-media-stream", "--deny-permission-prompts"] });
  try {
    for (const [name, machine] of [["denied", await kiosk(denied, server)], ["none", await kiosk(browser, server)]]) {
      await layPaper(machine, "Lou");
      await machine.getByRole("heading", { name: "La photo ne marche pas." }).waitFor();
      await machine.getByText("Allez à l’accueil.", { exact: true }).waitFor();
      assert.equal(await machine.getByLabel("Choisissez un fichier.").isVisible(), true, `${name}: a file can be sent`);
      assert.equal(await machine.locator(".view").isVisible(), false);
      await look(machine, `camera-${name}`);
    }
  } finally {
    await denied.close();
  }
});

test("a kiosk that is all touch has no files: without a camera it leads to the desk", async () => {
  const machine = await kiosk(browser, server, { isMobile: true, hasTouch: true });
  await layPaper(machine, "Mina");
  await machine.getByRole("heading", { name: "La photo ne marche pas." }).waitFor();
  assert.equal(await machine.getByLabel("Choisissez un fichier.").isVisible(), false);
  await look(machine, "camera-none-touch");
});
