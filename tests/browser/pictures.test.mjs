// The comparison of pictures itself: what it must see, and what it must not mind.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstVisit, kiosk, openSafe, scanCard, signIn } from "./journeys.mjs";
import { difference, isSame, picture, settledPicture } from "./pictures.mjs";
import { startBrowser, startDemo } from "./support.mjs";
import { LOOKS, wear } from "./ways.mjs";

let browser, server, page;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  const desk = await signIn(browser, server);
  page = await kiosk(browser, server);
  await scanCard(page, (await openSafe(desk, { name: "Rose" })).payload);
  await page.waitForURL("**/kiosk/first-visit");
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

const go = (path) => page.goto(`${server.url}/kiosk/${path}`);

/** Takes the picture, changes what is found, takes it again; leaves the page as it was. */
async function pictures(selector, at, change, value) {
  const part = page.locator(selector).nth(at);
  const whole = await picture(page);
  await part.evaluate((part) => (globalThis.undo = [part.innerHTML, part.getAttribute("style")]));
  await part.evaluate(change, value);
  const changed = await picture(page);
  await part.evaluate((part) => ([part.innerHTML] = globalThis.undo, part.removeAttribute("style")));
  return [whole, changed];
}

test("taking a picture leaves the page as it was", async () => {
  const before = await page.content();
  await picture(page);
  assert.equal(await page.content(), before);
});

test("what comes after its page, as a camera's picture does, is waited for, and what never comes is missed", async () => {
  const whole = await picture(page);
  const title = page.locator("h1");
  await title.evaluate((title) => (title.style.visibility = "hidden"));
  assert.ok(!isSame(await picture(page), whole), "it is not there at once");
  await title.evaluate((title) => setTimeout(() => title.style.removeProperty("visibility"), 1500));
  assert.ok(isSame(await settledPicture(page, whole), whole), "it came");
  await title.evaluate((title) => (title.style.visibility = "hidden"));
  assert.ok(!isSame(await settledPicture(page, whole), whole), "it never comes");
  await title.evaluate((title) => title.removeAttribute("style"));
});

test("another PIN makes the same picture", async () => {
  const other = (pin) =>
    [...pin.children].forEach((key, at) => {
      key.querySelector("strong").textContent = (at + 3) % 10;
      key.querySelector("svg").innerHTML = "<path d='M0 0h24v24H0z'/>";
      key.querySelector("span").textContent = "arc-en-ciel ".repeat(at);
    });
  const [one, two] = await pictures(".pin", 0, other);
  assert.equal(difference(one, two), 0);
});

test("letters half a pixel aside, which anti-aliasing draws otherwise, make the same picture", async () => {
  for (const looks of LOOKS) {
    await wear(page, looks);
    const [one, two] = await pictures("main", 0, (main) => (main.style.transform = "translate(.5px, .5px)"));
    assert.ok(isSame(one, two), `${looks}: ${difference(one, two)} dots`);
  }
});

test("another date makes the same picture, however long", async () => {
  const write = (text, date) => (text.textContent = `Jusqu’au ${date}.`);
  const [, short] = await pictures("main > p:not([class])", 0, write, "lundi 1 mai");
  const [, long] = await pictures("main > p:not([class])", 0, write, "vendredi 25 septembre 2026");
  assert.ok(isSame(short, long), `${difference(short, long)} dots`);
});

test("a key that is moved by 20 mm makes another picture, whichever it is", async (t) => {
  await go("first-visit");
  await seesMoves(t, [".key--end", ".tools a", "main .key"]);
  await go("practise");
  await seesMoves(t, [".pad-key"]);
  await firstVisitAnew();
  await seesMoves(t, [".tile", "main .keys .key"]);
  await go("add");
  await seesMoves(t, [".key--back", ".tile"]);
});

async function firstVisitAnew() {
  const desk = await signIn(browser, server, "karim");
  await firstVisit(page, (await openSafe(desk, { name: "Omar" })).payload);
}

/** Each of them, to the right or down, in both looks. */
async function seesMoves(t, selectors) {
  let least = Infinity;
  for (const looks of LOOKS) {
    await wear(page, looks);
    for (const selector of selectors) {
      const count = await page.locator(selector).count();
      assert.ok(count > 0, selector);
      for (let at = 0; at < count; at += 1) {
        if (!(await page.locator(selector).nth(at).evaluate(isOnScreen))) continue;
        const to = at % 2 ? "calc(var(--mm) * 20) 0" : "0 calc(var(--mm) * 20)";
        const [one, two] = await pictures(selector, at, (key, to) => (key.style.translate = to), to);
        const dots = difference(one, two);
        least = Math.min(least, dots);
        assert.ok(!isSame(one, two), `${page.url()} ${looks} ${selector} ${at} ${to}: ${dots} dots`);
      }
    }
  }
  t.diagnostic(`${new URL(page.url()).pathname}: at least ${least} dots`);
}

const isOnScreen = (part) => part.getBoundingClientRect().bottom < innerHeight;

test("a block of text that is lost makes another picture", async (t) => {
  for (const path of ["home", "settings", "add"]) {
    await go(path);
    for (const looks of LOOKS) {
      await wear(page, looks);
      for (const selector of ["h1", ".tile-label"]) {
        const [one, two] = await pictures(selector, 0, (text) => (text.style.visibility = "hidden"));
        t.diagnostic(`${path} ${selector}: ${difference(one, two)} dots`);
        assert.ok(!isSame(one, two), `${path} ${looks} ${selector}: ${difference(one, two)} dots`);
      }
    }
  }
});

test("another word of the safe makes the same picture, even one that takes a line more", async () => {
  await go("word?bound=1");
  const write = (title, word) => (title.textContent = title.textContent.replace(/\S+$/u, word));
  for (const looks of LOOKS) {
    await wear(page, looks);
    const [, short] = await pictures(".word span", 0, write, "clé");
    const [, long] = await pictures(".word span", 0, write, "marteau");
    assert.equal(difference(short, long), 0, looks);
  }
});
