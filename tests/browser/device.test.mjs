// The kiosk's machine: what its policy files let Chromium do, and the one command that makes it a kiosk.

import assert from "node:assert/strict";
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { AGENTS, firstVisit, look, newPage, openSafe, press, signIn } from "./journeys.mjs";
import { assertAccessible, KIOSK_SCREEN, startBrowser, startDemo, takePicture } from "./support.mjs";

const run = promisify(execFile);
const ops = resolve(dirname(fileURLToPath(import.meta.url)), "../../ops/kiosk");
const DOWN = "file:///usr/local/share/consigne-kiosk/down.html";
const POLICIES = "etc/chromium/policies/managed/consigne-kiosk.json";
const BLOCKED = /ERR_BLOCKED_BY_ADMINISTRATOR/;

// The policies are put where Chromium looks for them, in a world of mounts that ends with the browser: nothing
// is left on the machine.
const world = ["--mount", "--propagation", "private", ...(process.getuid() === 0 ? [] : ["--map-root-user"])];
const may = spawnSync("unshare", [...world, "sh", "-c", "mount -t tmpfs tmpfs /etc/chromium && mount -t tmpfs tmpfs /usr/local/share"]);
const skip = may.status === 0 ? false : `no mounts of our own here, policies not tried: ${may.stderr}`;

let server, elsewhere, root, browser;
before(async () => {
  server = await startDemo();
  elsewhere = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end("<h1>Elsewhere</h1>"));
  await new Promise((done) => elsewhere.listen(0, "127.0.0.1", done));
  root = await mkdtemp(join(tmpdir(), "consigne-kiosk-"));
  await run(join(ops, "install"), [server.url], { env: { ...process.env, DESTDIR: root } });
  if (!skip) browser = await startAsKiosk();
});
after(async () => {
  await Promise.allSettled([browser?.close(), server?.stop()]);
  elsewhere?.close();
  await rm(root, { recursive: true, force: true });
});

/**
 * Chromium with the files that `install` wrote and the flags of `consigne-kiosk`; `change` is made to its policies.
 * It is always incognito, so there is one page, the first. Only with the tools of a developer allowed can a test
 * look at it; that they are not has a test of its own.
 */
async function startAsKiosk({ change, tools = false, patience = 30_000 } = {}) {
  const folder = await mkdtemp(join(root, "world-"));
  const policies = JSON.parse(await readFile(join(root, POLICIES), "utf8"));
  if (!tools) delete policies.DeveloperToolsAvailability;
  change?.(policies);
  await writeFile(join(folder, "policies.json"), JSON.stringify(policies));
  const program = join(folder, "chromium");
  const put = `mount -t tmpfs tmpfs /etc/chromium && mkdir -p /etc/chromium/policies/managed
    cp '${folder}/policies.json' /etc/chromium/policies/managed/
    mount -t tmpfs tmpfs /usr/local/share && cp -r '${root}/usr/local/share/.' /usr/local/share/`;
  const real = process.env.CHROMIUM ?? "/usr/bin/chromium";
  await writeFile(program, `#!/bin/sh\nexec unshare ${world.join(" ")} sh -c "set -e\n${put}\nexec '${real}' \\"\\$@\\"" sh "$@"\n`);
  await chmod(program, 0o755);
  const script = await readFile(join(ops, "consigne-kiosk"), "utf8");
  const [, flags] = script.match(/chromium (--kiosk[^]*?) "\$1"/);
  const ours = flags.split(/[\s\\]+/).filter((flag) => !/ozone|user-data-dir/.test(flag));
  const own = ["--headless", "--no-sandbox", "--remote-debugging-port=0", `--user-data-dir=${join(folder, "profile")}`];
  const child = spawn(program, [...ours, ...own, "--use-fake-device-for-media-stream", "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const killNow = () => child.kill("SIGKILL");
  process.once("exit", killNow);
  const address = await new Promise((done, fail) => {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
      const found = said.match(/ws:\/\/\S+/);
      if (found) done(found[0]);
    });
    child.on("exit", () => fail(new Error(`the browser ended: ${said.slice(-2000)}`)));
  });
  const connected = await chromium.connectOverCDP(address, { timeout: patience }).catch((error) => {
    killNow();
    throw error;
  });
  const [context] = connected.contexts();
  context.setDefaultTimeout(12_000);
  const page = context.pages()[0] ?? (await context.waitForEvent("page"));
  await page.setViewportSize(KIOSK_SCREEN);
  const close = async () => {
    process.removeListener("exit", killNow);
    const gone = once(child, "exit");
    await (await connected.newBrowserCDPSession()).send("Browser.close").catch(() => {});
    await gone;
  };
  return { page, close };
}

async function withBrowser(starting, work) {
  const started = await starting;
  try {
    return await work(started);
  } finally {
    await started.close();
  }
}

/** What of the machine and of the world a browser must not show. */
function forbidden() {
  return [
    `http://127.0.0.1:${elsewhere.address().port}/`,
    server.url.replace("127.0.0.1", "localhost"),
    server.url.replace("http:", "https:"),
    "file:///etc/passwd",
    "file:///usr/local/share/consigne-kiosk/",
    "data:text/html,<h1>Data</h1>",
    `view-source:${server.url}/`,
    "chrome://version/",
    "chrome://policy/",
    "chrome://net-export/",
    "devtools://devtools/bundled/inspector.html",
  ];
}

/** What became of going there, once the page that says so is shown: the next step would meet it half-way. */
async function failure(page, address) {
  const shown = page.waitForEvent("framenavigated");
  // It may fail before it is waited for.
  shown.catch(() => {});
  const said = await page.goto(address).then(() => "", (error) => error.message);
  await shown;
  return said;
}

/** Headless Chromium falls over (SIGTRAP) now and then when it refuses an address; then another one is asked. */
async function refusal(address) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await failure(browser.page, address);
    } catch (error) {
      if (tries === 6 || !/has been closed/.test(error.message)) throw error;
      browser = await startAsKiosk();
    }
  }
}

test("the browser of a kiosk shows its server, the page that says that it is down, and nothing else", { skip }, async () => {
  for (const address of forbidden()) assert.match(await refusal(address), BLOCKED, address);
  const { page } = browser;
  assert.equal(await failure(page, `${server.url}/demo/kiosk`), "");
  assert.equal(await failure(page, DOWN), "");
  await takePicture(page, "kiosk-down");
  assert.equal(await page.locator("h1").innerText(), "La borne ne marche pas.");
  await assertAccessible(page, "the page that says that it is down");
  // It is heard, one language after the other, and stops.
  await page.getByRole("button", { name: "Écouter" }).click();
  await page.locator("h1.said").waitFor();
  await page.locator("li.said:lang(en)").waitFor();
  await page.getByRole("button", { name: "Écouter" }).click();
  await page.locator(".said").waitFor({ state: "detached" });
  // From a page, too: none of our own leads there, a planted one would.
  await page.goto(server.url);
  for (const address of [`http://127.0.0.1:${elsewhere.address().port}/`, "file:///etc/passwd"]) {
    await page.evaluate((to) => { location.href = to; }, address);
    await page.waitForTimeout(300);
    assert.doesNotMatch(await page.locator("body").innerText().catch(() => ""), /Elsewhere|root:/, address);
    await page.goto(server.url);
  }
});

test("without the policies the same browser shows what they stop", { skip }, async () => {
  await withBrowser(startAsKiosk({ change: (all) => Object.keys(all).forEach((name) => delete all[name]) }), async (open) => {
    const { page } = open;
    for (const address of forbidden().filter((address) => !/^https|^devtools/.test(address))) {
      assert.doesNotMatch(await failure(page, address), BLOCKED, address);
    }
  });
});

test("Chromium knows each policy, and takes it", { skip }, async () => {
  const change = (all) => {
    all.URLAllowlist.push("chrome://policy");
    all.URLBlocklist = all.URLBlocklist.filter((address) => !address.startsWith("chrome:"));
  };
  await withBrowser(startAsKiosk({ change }), async (open) => {
    const { page } = open;
    await page.goto("chrome://policy/");
    const rows = page.locator("policy-row .policy.row");
    await rows.first().waitFor();
    const found = new Map(await rows.evaluateAll((all) =>
      all.map((row) => [".name", ".messages"].map((part) => row.querySelector(part).textContent.trim()))));
    assert.ok(found.has("AllowBackForwardCacheForCacheControlNoStorePageEnabled"), "Back shows no safe of before");
    for (const name of Object.keys(JSON.parse(await readFile(join(root, POLICIES), "utf8")))) {
      if (name !== "DeveloperToolsAvailability") assert.equal(found.get(name), "OK", name);
    }
  });
});

test("the camera is the server's without a question, the microphone nobody's", { skip }, async () => {
  const { page } = browser;
  const ask = (what) => page.evaluate((wanted) => navigator.mediaDevices.getUserMedia(wanted).then((stream) => stream.getTracks().length, (error) => error.name), what);
  await page.goto(server.url);
  assert.equal(await ask({ video: true }), 1);
  assert.equal(await ask({ audio: true }), "NotAllowedError");
  await page.goto(DOWN);
  assert.equal(await ask({ video: true }), "NotAllowedError", "a page that is not the server's");
});

test("a sheet is shown in a frame of the screen that prints it", { skip }, async () => {
  const desk = await signIn(await ordinary(), server, AGENTS[1]);
  const { payload } = await openSafe(desk, { name: "Fatou Print" });
  const { page } = browser;
  await page.goto(`${server.url}/demo/kiosk`);
  const pin = await firstVisit(page, payload);
  await page.goto(`${server.url}/kiosk/reserve/code`);
  await press(page, pin);
  await page.waitForURL("**/reserve/print");
  // A browser without a screen has no window for printing, and its page does not outlive one.
  await page.evaluate(() => Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", { value: { print() {} } }));
  await page.locator("a[href^='/kiosk/print/']").click();
  // Chromium's viewer, and in it what draws the sheet.
  const viewer = () => page.frames().find((frame) => frame.url().startsWith("chrome-extension://"));
  for (let tries = 0; !viewer()?.childFrames().length; tries++) {
    assert.ok(tries < 100, `the viewer did not come: ${page.frames().map((frame) => frame.url())}`);
    await page.waitForTimeout(100);
  }
  assert.equal(page.url(), `${server.url}/kiosk/reserve/print`);
});

test("no policy stops Chromium's own window for printing, which would stay before the screen, empty", { skip }, async () => {
  const { page } = browser;
  for (const address of ["chrome://print/strings.m.js", "chrome-untrusted://print/1/0/print.pdf"]) {
    assert.doesNotMatch(await failure(page, address), BLOCKED, address);
  }
});

test("nothing is saved on the machine", { skip }, async () => {
  const saved = (change) => {
    const folder = join(root, `downloads-${change.name}`);
    const starting = startAsKiosk({ change: (all) => change(Object.assign(all, { DownloadDirectory: folder })) });
    return withBrowser(starting, async ({ page }) => {
      await page.goto(server.url);
      await page.evaluate(() => {
        const link = document.createElement("a");
        link.href = "/healthz";
        link.download = "paper.txt";
        document.body.append(link);
        link.click();
      });
      await page.waitForTimeout(2000);
      return readdir(folder).catch(() => []);
    });
  };
  assert.deepEqual(await saved(function asItIs() {}), []);
  const without = (all) => { delete all.DownloadRestrictions; };
  assert.deepEqual(await saved(without), ["paper.txt"], "the policy is what stops it");
});

test("the tools of a developer get no hold of a page", { skip }, async () => {
  await assert.rejects(startAsKiosk({ tools: true, patience: 5000 }), /Timeout/);
});

test("a machine enrols with the command that the desk shows, opens the kiosk, and opens it once", async () => {
  const desk = await signIn(await ordinary(), server, AGENTS[0]);
  await desk.goto(`${server.url}/desk/kiosks`);
  await desk.locator("[name=name]").fill("Borne de la cour");
  await desk.locator("form[action$='/kiosks'] button").click();
  await desk.waitForURL("**/code");
  const command = (await desk.locator("main code").innerText()).trim().split(/\s+/);
  assert.deepEqual(command.slice(0, 3), ["sudo", "consigne-kiosk", "enrol"]);
  const env = { ...process.env, CONSIGNE_KIOSK_STATE: join(root, "machine") };
  await run(join(ops, "consigne-kiosk"), command.slice(2), { env });
  const { stdout } = await run(join(ops, "consigne-kiosk"), ["start", "--print"], { env });
  const page = browser?.page ?? (await newPage(await ordinary(), { viewport: KIOSK_SCREEN }));
  await page.goto(stdout.trim());
  assert.equal(page.url(), `${server.url}/kiosk`);
  await look(page, "kiosk-started");
  const again = await newPage(await ordinary());
  assert.equal((await again.goto(stdout.trim())).status(), 403);
  await look(again, "kiosk-refused-start");
});

test("the welcome says each minute that it lives, and shows when it may not any more", async () => {
  const page = await newPage(await ordinary(), { viewport: KIOSK_SCREEN });
  await page.clock.install();
  await page.goto(`${server.url}/demo/kiosk`);
  const [alive] = await Promise.all([page.waitForResponse("**/kiosk/alive"), page.clock.fastForward(61_000)]);
  assert.equal(alive.status(), 204);
  await page.keyboard.press("B");
  assert.equal(await page.evaluate(() => document.activeElement.value), "B", "the scanner types on");
  await page.route("**/kiosk/alive", (route) => route.fulfill({ status: 403 }));
  await Promise.all([page.waitForEvent("load"), page.clock.fastForward(61_000)]);
});

let plain;
async function ordinary() {
  plain ??= await startBrowser();
  return plain;
}
after(() => plain?.close());
