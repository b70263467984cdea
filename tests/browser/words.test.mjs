// Words are not cut in two, whatever the language and the size of letters: a word in two pieces is no word to
// somebody who reads badly.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { firstVisit, kiosk, openSafe, signIn } from "./journeys.mjs";
import { startBrowser, startDemo } from "./support.mjs";

const LANGUAGES = ["fr", "en", "ar", "fa", "ps", "uk", "ru", "ro", "es", "ka", "pt", "bn", "tr", "ti"];
const SCREENS = ["home", "add", "add/name?kind=identity", "add/name?kind=housing", "add/name?kind=health", "add/name?kind=work", "settings", "display", "new-code", "phone"];

let browser, server, page;
before(async () => {
  [server, browser] = [await startDemo(), await startBrowser()];
  page = await kiosk(browser, server);
  await firstVisit(page, (await openSafe(await signIn(browser, server), { name: "Ana" })).payload);
});
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

/** Runs in the page: words with letters on two lines, and words wider than the key or tile that they stand in. */
function cutWords() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), cut = [];
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement;
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.closest(".unseen, .skip, svg, option")) continue;
    const key = parent.closest("a, button")?.getBoundingClientRect();
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      const { left, right } = range.getBoundingClientRect();
      if (lines.size > 1 || (key && (left < key.left - 1 || right > key.right + 1))) cut.push(word);
    }
  }
  return cut;
}

for (const size of ["large", "largest"]) {
  test(`no word is cut in two at the size ${size}`, async () => {
    const faults = [];
    for (const language of LANGUAGES) {
      await page.context().addCookies(Object.entries({ langue: language, display: `${size}.normal` }).map(([name, value]) => ({ name, value, url: server.url })));
      for (const screen of SCREENS) {
        await page.goto(`${server.url}/kiosk/${screen}`, { waitUntil: "commit" });
        await page.waitForLoadState();
        for (const word of await page.evaluate(cutWords)) faults.push(`${language} ${screen}: ${word}`);
      }
    }
    assert.deepEqual(faults, []);
  });
}
