// The last file of a run: what can be judged only over all of its pages. `ops/test browser` runs it after the others.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { keptPictures } from "./pictures.mjs";
import { HTML, screens } from "./record.mjs";
import { assertNone, placeFaults } from "./rules.mjs";
import { WELCOME } from "./ways.mjs";

/** Fewer were looked at: it was not a whole run. */
const LEAST_SCREENS = 110, LEAST_PAGES = 500;
const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

const run = screens();

test("the Nu validator finds no error in any page, and no warning that is not listed here", (t) => {
  const pages = readdirSync(HTML).length;
  assert.ok(pages >= LEAST_PAGES, `${pages} pages: run all of the browser tests first`);
  const output = execFileSync("java", ["-jar", JAR, "--format", "json", "--stdout", "--exit-zero-always", HTML], { encoding: "utf8", maxBuffer: 64e6 });
  const { messages } = JSON.parse(output);
  const line = ({ url, lastLine, message, extract }) => `${url?.split("/").at(-1)}:${lastLine}: ${message} ${extract ?? ""}`;
  const [errors, warnings] = [messages.filter(({ type }) => type !== "info"), messages.filter(({ type }) => type === "info")];
  t.diagnostic(`${pages} pages, ${errors.length} errors, ${warnings.length} warnings`);
  assertNone([...errors, ...warnings].map(line), "the HTML");
});

test("Retour, Langue, Écouter, Aide and Finir lie in the same place on every screen", () => {
  assert.ok(run.length >= LEAST_SCREENS, `${run.length} screens: run all of the browser tests first`);
  assertNone(placeFaults(run), "the frame");
});

test("every screen but the welcome was looked at in French and Arabic, or in a language of its own, in both looks", (t) => {
  const usual = run.filter(({ isUsual }) => isUsual);
  const welcomes = usual.filter(({ path }) => path === WELCOME);
  t.diagnostic(`${usual.length - welcomes.length} screens in each way, ${welcomes.length} times the welcome, ${run.length - usual.length} on screens of other sizes as they are`);
  const each = ({ ways }) => /^(fr ar fr-big ar-big|en en-big)$/.test(Object.keys(ways).join(" "));
  assert.deepEqual(usual.filter((screen) => screen.path !== WELCOME && (screen.alone || !each(screen))).map(({ name }) => name), []);
});

test("every screen has a picture, and every picture a screen", () => {
  const { stray, missing } = keptPictures(run.filter(({ isUsual }) => isUsual).map(({ name }) => name));
  assert.deepEqual({ stray, missing }, { stray: [], missing: [] });
});

/** Answers that are no screens. */
const NO_SCREENS = /wait|alive|device\/|start|\/pages|picture\/|print\/\{print\}|receipt|sound\/|said\//;

test("every address of the kiosk that shows a screen was looked at", () => {
  const table = readFileSync(new URL("../../src/routes.rs", import.meta.url), "utf8");
  const shown = [...table.matchAll(/(?:\.route\("(\/kiosk[^"]*)", get\(\)|resource\("(\/kiosk[^"]*)"\)\s*\.(?:route\()?get\()/g)].map(([, route, resource]) => route ?? resource);
  assert.ok(shown.length > 70, `${shown.length} addresses`);
  const unseen = shown.filter((address) => {
    const pattern = new RegExp(`^${address.replace(/\{\w+\}/g, "[^/]+")}$`);
    return !NO_SCREENS.test(address) && !run.some(({ path }) => pattern.test(path));
  });
  assert.deepEqual(unseen, []);
});

test("the heaviest page is told", (t) => {
  const pages = run.flatMap(({ name, ways }) => Object.entries(ways).map(([way, { weight }]) => ({ page: `${name} (${way})`, ...weight })));
  for (const part of ["html", "css", "script", "requests"]) {
    const heaviest = pages.reduce((most, page) => (page[part] > most[part] ? page : most));
    t.diagnostic(`${part}: ${heaviest[part]} at ${heaviest.page}`);
    assert.ok(heaviest[part] > 0);
  }
});
