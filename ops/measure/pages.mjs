// First paint and weight of kiosk pages, in Chromium on a machine that is made six times slower. ops/bench runs it
// after the rest, with CONSIGNE_BIN and CONSIGNE_BENCH_JSON; it adds its rows to that file.

import { readFile, writeFile } from "node:fs/promises";
import { addPaper, firstVisit, kiosk, openSafe, signIn } from "../../tests/browser/journeys.mjs";
import { file, photo } from "../../tests/browser/photos.mjs";
import { startBrowser, startDemo } from "../../tests/browser/support.mjs";

const SLOWER = 6;
const LOADS = 30;
/** Nobody leaves a screen while it is still being drawn: what the page before has to finish is not this page's time. */
const LOOKED_AT_MS = 500;
const ROWS = [];

function row(row, on, measured, figure, unit) {
  console.log(`${row.padEnd(34)} ${on.padEnd(24)} ${measured.padEnd(28)} ${figure.toFixed(2).padStart(10)} ${unit}`);
  ROWS.push({ row, on, measured, figure: Math.round(figure * 1000) / 1000, unit });
}

const [server, browser] = [await startDemo(), await startBrowser()];
try {
  const desk = await signIn(browser, server);
  const screen = await kiosk(browser, server);
  await measure("welcome", "kiosk", screen);
  await firstVisit(screen, (await openSafe(desk, { name: "Awa" })).payload);
  for (const title of ["Bail", "Titre de séjour", "Quittance"]) {
    await addPaper(screen, { title, files: [file("a.jpg", "image/jpeg", await photo(browser, title))] });
  }
  await measure("home", "kiosk/home", screen);
  await measure("papers", "kiosk/papers", screen);
  // What this machine and its browser take for a page of one word: less can't be reached here.
  await screen.route("**/one-word", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>1</title><p>Un" }));
  await measure("a page of one word", "one-word", screen);
} finally {
  await browser.close();
  await server.stop();
}
const path = process.env.CONSIGNE_BENCH_JSON;
if (path) {
  const report = JSON.parse(await readFile(path, "utf8"));
  await writeFile(path, JSON.stringify({ ...report, rows: [...report.rows, ...ROWS] }, null, 2));
}

/** A kiosk has its style sheet already when it shows a page (`kept`); only the first page after a start has not. */
async function measure(name, address, screen) {
  const debug = await screen.context().newCDPSession(screen);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (const [state, cacheDisabled] of [["kept", false], ["not kept", true]]) {
    await debug.send("Network.setCacheDisabled", { cacheDisabled });
    await screen.goto(`${server.url}/${address}`);
    const times = [];
    for (let load = 0; load < LOADS; load += 1) {
      await screen.waitForTimeout(LOOKED_AT_MS);
      await screen.goto(`${server.url}/${address}`);
      times.push(await screen.evaluate(paintedAfter));
    }
    times.sort((a, b) => a - b);
    row(`first paint, CPU ÷ ${SLOWER}`, `${name}, styles ${state}`, "median after the answer", times[LOADS / 2], "ms");
    row(`first paint, CPU ÷ ${SLOWER}`, `${name}, styles ${state}`, "p95 after the answer", times[Math.ceil(LOADS * 0.95) - 1], "ms");
  }
  if (name.includes("word")) return debug.detach();
  const weight = await screen.evaluate(weigh);
  for (const [part, figure] of Object.entries(weight)) row("page weight", name, part, figure, part === "requests" ? "" : "bytes");
  await debug.detach();
}

/** Runs in the page: milliseconds from the last byte of the answer to the first text on the screen. */
async function paintedAfter() {
  const painted = await new Promise((done) => {
    const seen = (list) => list.getEntriesByName("first-contentful-paint").forEach(({ startTime }) => done(startTime));
    new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
  });
  return painted - performance.getEntriesByType("navigation")[0].responseEnd;
}

/** Runs in the page: bytes as they are used, and what it asked for. */
function weigh() {
  const parts = performance.getEntriesByType("resource").filter(({ name }) => name.startsWith(location.origin));
  const sum = (end) => parts.filter(({ name }) => name.endsWith(end)).reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
  const [page] = performance.getEntriesByType("navigation");
  return { HTML: page.decodedBodySize, CSS: sum(".css"), JavaScript: sum(".js"), requests: 1 + parts.length };
}
