// The helpers themselves: a check that cannot fail is worth nothing.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import {
  accessibilityFaults,
  assertAccessible,
  assertWellBuilt,
  pressBack,
  startBrowser,
} from "./support.mjs";

let browser;
before(async () => (browser = await startBrowser()));
after(() => browser?.close());

async function page(body) {
  const opened = await browser.newPage();
  await opened.setContent(`<!doctype html><html lang="fr"><title>Essai</title><main>${body}</main></html>`);
  return opened;
}

test("a sound page passes", async () => {
  const sound = await page("<h1>Essai</h1><p>Bonjour.</p>");
  await assertAccessible(sound);
  await assertWellBuilt(sound);
});

test("a picture without words and a tiny target are found", async () => {
  const faults = await accessibilityFaults(
    await page(
      '<h1>Essai</h1><img src="data:,">' +
        '<a href="#a" style="display:inline-block;width:8px;height:8px;overflow:hidden">a</a>' +
        '<a href="#b" style="display:inline-block;width:8px;height:8px;overflow:hidden">b</a>',
    ),
  );
  const ids = new Set(faults.map((fault) => fault.split(":")[0]));
  assert.ok(ids.has("image-alt"), faults.join("\n"));
  assert.ok(ids.has("target-size"), faults.join("\n"));
});

test("two headings of the first level are found", async () => {
  const twice = await page("<h1>Un</h1><h1>Deux</h1>");
  await assert.rejects(assertWellBuilt(twice), /one h1/);
});

test("a page that scrolls sideways is found", async () => {
  const wide = await page('<h1>Large</h1><div style="width:3000px">x</div>');
  await assert.rejects(assertWellBuilt(wide), /sideways/);
});

test("the back/forward cache is really on when it is asked for", async () => {
  const server = createServer((_, response) => response.end("<!doctype html><title>Essai</title>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  const caching = await startBrowser({ backForwardCache: true });
  try {
    const visited = await caching.newPage();
    await visited.goto(`${url}/one`);
    await visited.evaluate(() => (globalThis.kept = true));
    await visited.goto(`${url}/two`);
    await pressBack(visited);
    assert.equal(await visited.evaluate(() => globalThis.kept), true);
  } finally {
    await caching.close();
    server.closeAllConnections();
    server.close();
  }
});
