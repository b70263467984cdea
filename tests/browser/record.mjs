// What a run leaves for its last file (zz-whole.test.mjs): the HTML of each page, and a sheet about each kiosk screen.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
/** Not committed; `ops/test` empties it before a run. */
export const SHOTS = join(here, "shots");
export const HTML = join(SHOTS, "html");
const SCREENS = join(SHOTS, "screens");

/** Pages whose last answer is kept: the document's own bytes, not what a script made of them. */
const answers = new WeakMap();

/** Has every page of this context remember the HTML that it was answered last. */
export function remember(context) {
  context.on("response", (response) => {
    if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) return;
    const frame = frameOf(response);
    if (!frame || frame.parentFrame()) return;
    const [request, text] = [response.request(), response.text().catch(() => null)];
    // What a refused upload is answered the script writes into the page that sent it (capture.js).
    const url = request.resourceType() === "xhr" && response.status() >= 400 ? frame.url() : response.url();
    answers.set(frame.page(), { url, method: request.method(), status: response.status(), text });
  });
}

function frameOf(response) {
  try {
    return response.frame();
  } catch {
    return null;
  }
}

/** The last answer of a page: `{ url, method, status, text }`; undefined when it came from the back/forward cache. */
export async function answerOf(page) {
  const answer = answers.get(page);
  const same = (url) => url.split("#")[0] === page.url().split("#")[0];
  return answer && same(answer.url) ? { ...answer, text: await answer.text } : undefined;
}

export function keepHtml(name, text) {
  mkdirSync(HTML, { recursive: true });
  writeFileSync(join(HTML, `${name}.html`), text);
}

export function keepScreen(name, facts) {
  mkdirSync(SCREENS, { recursive: true });
  writeFileSync(join(SCREENS, `${name}.json`), JSON.stringify(facts));
}

/** Every kiosk screen that was looked at: `{ name, path, isUsual, screen, alone, ways }`. */
export function screens() {
  const files = readdirSync(SCREENS).filter((file) => file.endsWith(".json")).sort();
  return files.map((file) => ({ name: file.replace(/\.json$/, ""), ...JSON.parse(readFileSync(join(SCREENS, file), "utf8")) }));
}
