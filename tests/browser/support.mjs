// What every browser test needs: a demo server of its own, a browser, axe and pictures.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
/** How often a request of our own is made anew when the server has just closed the idle connection it took. */
export const AGAIN = 2;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** A 21.5 inch kiosk screen; and the desk of an agent. */
export const KIOSK_SCREEN = { width: 1920, height: 1080 };
export const DESK_SCREEN = { width: 1280, height: 800 };

/**
 * Starts `consigne demo` on a free port with an empty data folder, and waits until it can serve.
 * Pass `data` to start again on a folder that an earlier server left. Always `await server.stop()`.
 */
export async function startDemo({ data, env = {} } = {}) {
  const folder = data ?? (await mkdtemp(join(tmpdir(), "consigne-browser-")));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(binary(), ["demo", "--listen", `127.0.0.1:${port}`, "--data", folder], {
    cwd: root,
    env: { ...cleanEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  let ended = null;
  child.on("error", (error) => (ended = error.message));
  child.on("exit", (code, signal) => (ended = `exit ${code ?? signal}`));
  // A test run that is interrupted must not leave a server behind.
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);

  const stop = async ({ keepData = false } = {}) => {
    process.removeListener("exit", killNow);
    if (ended === null) {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const timer = setTimeout(killNow, STOP_LIMIT_MS);
      await gone;
      clearTimeout(timer);
    }
    if (!keepData) await rm(folder, { recursive: true, force: true });
  };

  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(`${url}/readyz`))) {
    if (ended !== null || Date.now() > deadline) {
      const reason = ended ?? `not ready after ${START_LIMIT_MS} ms`;
      await stop({ keepData: data !== undefined });
      throw new Error(`the demo did not start (${reason}):\n${output.slice(-4000)}`);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  return { url, port, data: folder, output: () => output, stop };
}

/** Changes what the server keeps: for what takes hours, or what somebody far away does. */
export function alter(server, change, ...values) {
  const script = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute(sys.argv[2], sys.argv[3:]); db.commit()";
  execFileSync("python3", ["-c", script, join(server.data, "consigne.sqlite"), change, ...values.map(String)]);
}

/** Somebody at a kiosk typed his PIN so many minutes earlier than he did. */
export function letTimePass(server, minutes) {
  alter(server, "UPDATE sessions SET proven_at = proven_at - ?", minutes * 60_000);
}

/**
 * Starts Chromium. With `backForwardCache` its back/forward cache is on, as in people's own browsers:
 * Playwright turns it off, and then every test of Back after goodbye passes for the wrong reason.
 * `camera` is a .y4m or .mjpeg file that plays as the kiosk's camera, without a question.
 */
export async function startBrowser({ backForwardCache = false, camera, args = [] } = {}) {
  const flags = [...args];
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  if (camera) {
    flags.push("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    flags.push(`--use-file-for-fake-video-capture=${camera}`);
  }
  const launch = () =>
    chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: flags,
      ignoreDefaultArgs: backForwardCache ? ["--disable-back-forward-cache"] : [],
    });
  // Chromium itself falls over at its start once in some hundred times: the browser, not what is tested.
  return launch().catch(launch);
}

/** Presses Back. A page from the back/forward cache never fires `load`, so `page.goBack()` alone would wait for it in vain. */
export async function pressBack(page) {
  await page.goBack({ waitUntil: "commit" });
}

export const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// target-size runs only when wcag22aa is named.
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with one line per fault when axe finds any on the page as it is now. */
export async function assertAccessible(page, name = page.url()) {
  const faults = await accessibilityFaults(page);
  assert.equal(faults.length, 0, `${name} has faults:\n${faults.join("\n")}`);
}

export async function accessibilityFaults(page) {
  // By the debugger's way, which the page's content security policy does not stop.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (tags) =>
      globalThis.axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "label-content-name-mismatch": { enabled: true } },
        resultTypes: ["violations"],
      }),
    AXE_TAGS,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** A rule of the house: one `h1`, a language, and nothing that scrolls sideways. */
export async function assertWellBuilt(page, name = page.url()) {
  const found = await page.evaluate(() => ({
    headings: document.querySelectorAll("h1").length,
    language: document.documentElement.lang,
    sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));
  assert.equal(found.headings, 1, `${name}: one h1`);
  assert.match(found.language, /^[a-z]{2,3}(-|$)/, `${name}: a language`);
  assert.equal(found.sideways, false, `${name}: nothing scrolls sideways`);
}

/** Keeps a picture in `shots/`, which is not committed. */
export async function takePicture(page, name) {
  const folder = join(here, "shots");
  await mkdir(folder, { recursive: true });
  const take = () => page.screenshot({ path: join(folder, `${name}.png`) });
  // Chromium sometimes cannot while a page is being swapped; a moment later it can.
  await take().catch(() => page.waitForTimeout(300).then(take));
}

/** Without this machine's settings: the server takes every CONSIGNE_ variable for one and refuses unknown ones. */
function cleanEnvironment() {
  const ours = ([name]) => name.startsWith("CONSIGNE_") || name === "DATABASE_URL";
  return Object.fromEntries(Object.entries(process.env).filter((entry) => !ours(entry)));
}

export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const path = process.env.CONSIGNE_BIN ?? join(target, "debug", "consigne");
  assert.ok(existsSync(path), `${path} is missing: cargo build`);
  return path;
}

async function freePort() {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
