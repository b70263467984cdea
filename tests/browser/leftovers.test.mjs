// What a visit leaves in the kiosk's browser: nothing that was typed or seen. The kiosk's own machine forgets its
// profile each night as well; this is the profile of a browser that forgets nothing by itself.

import assert from "node:assert/strict";
import { createCipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { addPaper, askToGive, finish, firstVisit, openSafe, press, signIn } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { KIOSK_SCREEN, pressBack, startBrowser, startDemo } from "./support.mjs";

const NAME = "Zéphyrine Kpadonou";
const TITLE = "Quittance Mirabelle";
const FILE = "photo-zinzolin.jpg";
const RECIPIENT = "Jeanne Martin";

let browser, server, desk, witness, profile;
before(async () => {
  [server, browser, witness] = [await startDemo(), await startBrowser(), await startWitness()];
  desk = await signIn(browser, server);
  profile = await mkdtemp(join(tmpdir(), "consigne-profile-"));
});
after(async () => {
  await Promise.allSettled([browser?.close(), server?.stop(), witness?.server.close()]);
  if (profile) await rm(profile, { recursive: true, force: true });
});

test("a whole visit leaves nothing of itself in the browser's profile", async () => {
  const { payload } = await openSafe(desk, { name: NAME });
  const context = await openProfile();
  const page = context.pages()[0] ?? (await context.newPage());
  const tokens = new Set();
  const noteTokens = async () => {
    for (const { name, value } of await context.cookies()) if (name === "safe") tokens.add(value);
  };
  const pictures = [];
  page.on("response", async (answer) => {
    if (answer.url().includes("/kiosk/picture/")) pictures.push(await answer.body().catch(() => Buffer.alloc(0)));
  });

  await page.goto(`${witness.url}/stored`);
  await page.goto(`${witness.url}/zipped`);
  await page.locator("[name=witness]").fill(witness.typed);
  await page.locator("button").click();
  await page.goto(`${server.url}/demo/kiosk`);
  await page.goto(`${server.url}/kiosk/card`);
  await page.keyboard.type(payload);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/kiosk/first-visit");
  await noteTokens();
  const pin = await firstVisit(page, payload);
  await noteTokens();
  const paper = await addPaper(page, { title: TITLE, files: [file(FILE, "image/jpeg", await photo(browser, "Loyer"))] });
  await page.goto(paper);
  await page.getByRole("link", { name: "Voir en grand" }).click();
  await page.waitForURL("**/big?at=0");
  await page.locator("img.paper").evaluate((image) => image.decode());
  await askToGive(page, { titles: [TITLE], who: new RegExp(RECIPIENT) });
  await press(page, pin);
  await page.waitForURL(/\/kiosk\/give\/[^/]+$/);
  const receipt = (await page.locator(".code").innerText()).trim();
  await page.goto(`${server.url}/kiosk/looked`);
  assert.match(await page.locator("main").innerText(), new RegExp(RECIPIENT));
  await page.goto(`${server.url}/kiosk/home`);
  await finish(page);
  for (let step = 0; step < 4; step += 1) {
    await pressBack(page);
    await page.waitForURL(/\/kiosk(\/(closed|goodbye|card))?$/);
    const text = await page.locator("body").innerText();
    assert.doesNotMatch(text, new RegExp(`${TITLE}|${RECIPIENT}|Mes papiers|Que voulez-vous faire`), "Back shows nothing of the safe");
  }
  await context.close();

  const files = await contents(profile);
  const found = (wanted) => [...files].flatMap(([name, parts]) => (parts.some((part) => wanted(part)) ? [name] : []));
  // The search finds what is there: in the cache (as it came, and unzipped), in the history, in what fields
  // remember, and in the cookies, which are sealed under a key that everybody knows.
  const control = {
    stored: found(text(witness.stored)),
    zipped: found(text(witness.zipped)),
    title: found(text(witness.title)),
    typed: found(text(witness.typed)),
    cookie: found(cookie(witness.cookie, "127.0.0.1")),
  };
  for (const [what, where] of Object.entries(control)) assert.ok(where.length > 0, `the search does not find ${what}`);

  assert.ok(tokens.size >= 2 && pictures.some((picture) => picture.length > 1000), "the test has seen what it looks for");
  const wanted = { NAME, TITLE, FILE, RECIPIENT, payload, receipt };
  for (const token of tokens) {
    assert.deepEqual(found(text(token)), [], "a session's token");
    assert.deepEqual(found(cookie(token, "127.0.0.1")), [], "a session's token, sealed");
  }
  for (const [what, value] of Object.entries(wanted)) assert.deepEqual(found(text(value)), [], what);
  for (const word of [...NAME.split(" "), "Mirabelle"]) assert.deepEqual(found(text(word)), [], word);
  assert.deepEqual(found(digits(pin)), [], "the PIN");
  for (const picture of pictures.filter(({ length }) => length > 1000)) {
    const middle = picture.subarray(picture.length / 2, picture.length / 2 + 48);
    assert.deepEqual(found((part) => part.includes(middle)), [], "the picture of a paper");
  }
  // What does stay: addresses of screens with their ids (history), which say nothing and lead nowhere without a
  // session; and the style sheet and scripts, which are the same for everybody.
  assert.ok(found(text("/kiosk/papers/")).length > 0);
});

/** As the kiosk's browser, but with a profile on a disk, a cache, and pages that Back shows again. */
function openProfile() {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: KIOSK_SCREEN,
    locale: "fr-FR",
  });
}

/** A site that lets its pages be kept. */
async function startWitness() {
  const own = { stored: "témoin-gardé-amarante", zipped: "témoin-zippé-céladon", title: "Témoin Garance", typed: "témoin-tapé-nacarat", cookie: "temoin-biscuit-smaragdin" };
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "max-age=3600");
    if (request.url === "/stored") {
      response.setHeader("Set-Cookie", `witness=${own.cookie}; Max-Age=3600; HttpOnly`);
      return response.end(`<title>${own.title}</title><p>${own.stored}</p>`);
    }
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync(`<p>${own.zipped}</p><form action="/sent" method="post"><input name="witness"><button>x</button></form>`));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { ...own, server, url: `http://127.0.0.1:${server.address().port}` };
}

/** Every file below a folder: as it is, and everything in it that was zipped. SQLite and LevelDB keep text as it is. */
async function contents(folder) {
  const files = new Map();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    files.set(path.slice(folder.length), [bytes, ...unzipped(bytes)]);
  }
  return files;
}

function unzipped(bytes) {
  const parts = [];
  for (let at = bytes.indexOf("\x1f\x8b\x08", 0, "latin1"); at >= 0; at = bytes.indexOf("\x1f\x8b\x08", at + 1, "latin1")) {
    try {
      parts.push(gunzipSync(bytes.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Trailing bytes of the cache's own: what was unzipped until there is in the error's way. Cut and try again.
      const end = bytes.indexOf("\xd8\x41\x0d\x97", at, "latin1");
      if (end > at) try { parts.push(gunzipSync(bytes.subarray(at, end))); } catch {}
    }
  }
  return parts;
}

/** A text in the ways in which a browser may write it. */
function text(value) {
  const utf8 = Buffer.from(value);
  const needles = [utf8, Buffer.from(value, "utf16le"), Buffer.from(encodeURIComponent(value)), Buffer.from(value.replaceAll(" ", "+"))];
  needles.push(Buffer.from(utf8.toString("hex")), Buffer.from(utf8.toString("hex").toUpperCase()));
  // Base64 of a text depends on where in a group of three it begins; the ends depend on what stands beside it.
  for (const before of [0, 1, 2]) {
    const base64 = Buffer.concat([Buffer.alloc(before), utf8]).toString("base64").replace(/=+$/, "");
    const whole = base64.slice(before === 0 ? 0 : before + 1, -2);
    if (whole.length >= 8) needles.push(Buffer.from(whole), Buffer.from(whole.replaceAll("+", "-").replaceAll("/", "_")));
  }
  return (part) => needles.some((needle) => part.includes(needle));
}

/** Digits that are no part of a longer number: times have many. */
function digits(value) {
  const plain = new RegExp(`(?<!\\d)${value}(?!\\d)`);
  const wide = new RegExp(`(?<!\\d\\0)${[...value].join("\\0")}\\0(?!\\d)`);
  return (part) => {
    const latin = part.toString("latin1");
    return plain.test(latin) || wide.test(latin);
  };
}

/** A cookie as Chromium's store on Linux keeps it without a key ring: always the same bytes. */
function cookie(value, host) {
  const key = pbkdf2Sync("peanuts", "saltysalt", 1, 16, "sha1");
  const sealed = [Buffer.from(value), Buffer.concat([createHash("sha256").update(host).digest(), Buffer.from(value)])].map((clear) => {
    const cipher = createCipheriv("aes-128-cbc", key, Buffer.alloc(16, " "));
    return Buffer.concat([Buffer.from("v10"), cipher.update(clear), cipher.final()]);
  });
  return (part) => sealed.some((needle) => part.includes(needle));
}
