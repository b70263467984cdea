// Hands that tremble, hands that hold two switches, hands on glass.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPaper, finish, firstVisit, kiosk, look, newPage, openSafe, press, scanCard, shownPin, signIn, newMachine, startOf } from "./journeys.mjs";
import { file, photo } from "./photos.mjs";
import { AGAIN, startBrowser, startDemo } from "./support.mjs";

const SCREENS = { wide21: { width: 1920, height: 1080 }, small10: { width: 1280, height: 800 } };

// The fingers have a browser of their own: one that was touched says of all its pages that nothing hovers there.
let browser, fingers, server, desk;
before(async () => {
  [server, browser, fingers] = [await startDemo(), await startBrowser(), await startBrowser()];
  desk = await signIn(browser, server);
});
after(() => Promise.allSettled([browser?.close(), fingers?.close(), server?.stop()]));

/** A kiosk of this screen: an agent makes it, its machine proves itself with the command that the desk shows. */
async function kioskOf(screen, options = {}) {
  await desk.goto(`${server.url}/desk/kiosks`);
  await desk.locator("[name=name]").fill(`Borne ${screen} ${Math.random()}`.slice(0, 30));
  await desk.locator("[name=screen]").selectOption(screen);
  await desk.locator("[name=prints]").check();
  await desk.locator("form[action$='/kiosks'] .key--main").click();
  await desk.waitForURL("**/code");
  const code = (await desk.locator("main").innerText()).match(/\b[BCDFGHJKLNPRSTVX]{4,6} [BCDFGHJKLNPRSTVX]{4,6}\b/)[0];
  const page = await newPage(browser, { viewport: SCREENS[screen], ...options });
  await page.goto(await startOf(await newMachine(page, server, code), server));
  await page.waitForURL(/\/kiosk$/);
  return page;
}

const own = (selector) => ({ selector });

/** Two switches: Tab until what is wanted has the focus, then Enter. `wanted`: its words, or a selector. It leads to
 * another page, or not: `stays`. */
async function choose(page, wanted, { stays = false } = {}) {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(({ selector, words }) => {
      const part = document.activeElement;
      const said = (part?.getAttribute("aria-label") ?? (part?.closest("label") ?? part)?.textContent ?? "").replace(/\s+/g, " ").trim();
      if (selector ? !part?.matches(selector) : said !== words) return false;
      // Whoever cannot see where he is cannot choose.
      const { outlineWidth, outlineStyle } = getComputedStyle(part.closest("label") ?? part);
      const { top, bottom } = part.getBoundingClientRect();
      return { ring: outlineStyle !== "none" && parseFloat(outlineWidth) >= 3, seen: bottom > 0 && top < innerHeight };
    }, typeof wanted === "string" ? { words: wanted } : wanted);
    if (!found) continue;
    assert.deepEqual(found, { ring: true, seen: true }, `the focus on ${JSON.stringify(wanted)} can be seen`);
    const loaded = stays || page.waitForEvent("load");
    await page.keyboard.press("Enter");
    return loaded;
  }
  throw new assert.AssertionError({ message: `Tab never came to ${JSON.stringify(wanted)} on ${page.url()}` });
}

async function typeByTwoSwitches(page, pin) {
  for (const [place, digit] of [...pin].entries()) {
    // Nobody goes round all the keys in a trembling's time.
    await page.waitForTimeout(160);
    await choose(page, own(`.pad-key[value='${digit}']`), { stays: true });
    assert.equal(await page.locator(".dot--on").count(), place + 1, "each press is one digit");
  }
  await choose(page, "Valider");
}

test("a whole visit with two switches: come in, add a paper, give it, see who looked, finish", async () => {
  const { payload } = await openSafe(desk, { name: "Léa" });
  const page = await kiosk(browser, server);
  const at = (address) => page.waitForURL(address);
  await choose(page, "Français");
  await at("**/kiosk/card");
  await page.keyboard.type(payload);
  await page.keyboard.press("Enter");
  await at("**/kiosk/first-visit");
  const pin = await shownPin(page);
  await choose(page, "Je l’ai retenu");
  await at("**/kiosk/practise");
  await typeByTwoSwitches(page, pin);
  await at("**/kiosk/home");

  await choose(page, "Ajouter un papier");
  await choose(page, "Identité");
  await choose(page, "Titre de séjour");
  await at(/\/kiosk\/add\/[\w-]{30,}$/);
  const chooser = page.waitForEvent("filechooser");
  await choose(page, own("input[type=file]"), { stays: true });
  await (await chooser).setFiles(file("a.jpg", "image/jpeg", await photo(browser, "Titre")));
  await choose(page, "Envoyer");
  await at("**/check/**");
  await choose(page, "Oui, garder");
  await choose(page, "Non, c’est fini");
  await choose(page, "Oui, je vois une date");
  await at("**/date");
  await choose(page, "05");
  await choose(page, "01janvier");
  const year = String(new Date().getFullYear() + 2);
  await choose(page, year);
  await at("**/kept");
  await choose(page, "Retour au début");

  await choose(page, "Voir mes papiers");
  await choose(page, own("main .item a"));
  await choose(page, "Voir en grand");
  await toTheEnd(page);
  await choose(page, "Retour");
  await choose(page, "Retour");
  await choose(page, "Retour");
  await at("**/kiosk/home");

  await choose(page, "Donner un papier");
  await choose(page, own("[name=document]"), { stays: true });
  assert.equal(await page.locator("[name=document]").isChecked(), true, "Enter ticks");
  await choose(page, "Continuer");
  await choose(page, own("button[name=who]"));
  await choose(page, "Logement");
  await choose(page, "1 semaine");
  await choose(page, "Oui, je donne");
  await at("**/code");
  await typeByTwoSwitches(page, pin);
  await at(/\/kiosk\/give\/[\w-]{30,}$/);
  await page.getByText("C’est donné.").waitFor();
  await choose(page, "Retour au début");

  await choose(page, "Qui a regardé ?");
  await at("**/kiosk/looked");
  await choose(page, "Finir");
  await at("**/kiosk/goodbye");
});

/** What is longer than the screen is read on by a key. */
async function toTheEnd(page) {
  for (let presses = 0; presses < 12 && (await page.locator(".key--more").isVisible()); presses += 1) {
    await choose(page, own(".key--more"), { stays: true });
    await page.waitForTimeout(200);
  }
  const left = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
  assert.ok(left < 5, `${left} pixels of ${page.url()} were not seen`);
}

test("no screen of the kiosk holds what two switches cannot work", async () => {
  const { payload } = await openSafe(desk, { name: "Milo" });
  const page = await kiosk(browser, server);
  await firstVisit(page, payload);
  await addPaper(page, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  for (const path of ["home", "papers", "add", "add/name?kind=identity", "give", "looked", "settings", "level", "phone", "phone/number", "language", "display"]) {
    await page.goto(`${server.url}/kiosk/${path}`);
    const traps = await page.locator("select, [type=radio], [type=date], [type=range], [accesskey], [tabindex]:not([tabindex='0'], [tabindex='-1'])").count();
    assert.equal(traps, 0, path);
    // The first Tab is the way past the frame.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("main, .bottom")), `${path}: the skip link leads into the screen`);
  }
});

/** The middle of a part, and its sides, in pixels. */
async function place(page, selector) {
  const { x, y, width, height } = await page.locator(selector).first().boundingBox();
  return { x: x + width / 2, y: y + height / 2, width, height };
}

const dots = (page) => page.locator(".dot--on").count();
const settled = (page) => page.waitForTimeout(400);

/** A kiosk under a finger; `of`: the screen of another one goes on here. */
async function underAFinger(path, of) {
  const storageState = await of?.context().storageState();
  const page = of ? await newPage(fingers, { viewport: SCREENS.wide21, hasTouch: true, storageState }) : await kiosk(fingers, server, { hasTouch: true });
  await page.goto(new URL(path, server.url).href);
  await settled(page);
  const wire = await page.context().newCDPSession(page);
  const touch = (type, ...points) => wire.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }) => ({ x, y })) });
  const tap = async (point) => {
    await touch("touchStart", point);
    await touch("touchEnd");
  };
  return { page, touch, tap };
}

test("a touch counts only where it starts and ends on the key", async () => {
  const { page, touch, tap } = await underAFinger("/kiosk/no-card/number");
  const key = await place(page, ".pad-key[value='5']");
  await tap(key);
  await settled(page);
  assert.equal(await dots(page), 1, "a tap counts");
  const beside = { x: key.x - key.width - 40, y: key.y };
  await touch("touchStart", key);
  for (let step = 1; step <= 6; step += 1) await touch("touchMove", { x: key.x + ((beside.x - key.x) * step) / 6, y: key.y });
  await touch("touchEnd");
  await settled(page);
  assert.equal(await dots(page), 1, "slid off: nothing, also on the key where it ended");
  await page.mouse.move(key.x, key.y);
  await page.mouse.down();
  await page.mouse.move(beside.x, beside.y);
  await page.mouse.up();
  await page.mouse.move(beside.x, beside.y);
  await page.mouse.down();
  await page.mouse.move(key.x, key.y);
  await page.mouse.up();
  await settled(page);
  assert.equal(await dots(page), 1, "the same with a mouse, off the key or onto it");
});

test("two quick taps on a digit are one, and two at a normal speed are two", async () => {
  const { page, tap } = await underAFinger("/kiosk/no-card/number");
  const key = await place(page, ".pad-key[value='1']");
  await tap(key);
  await tap({ x: key.x + 6, y: key.y + 4 });
  await settled(page);
  assert.equal(await dots(page), 1);
  await tap(key);
  await settled(page);
  assert.equal(await dots(page), 2);
  await page.getByRole("status").getByText("2 chiffres tapés").waitFor({ state: "attached" });
  // A tick stays ticked.
  const { payload } = await openSafe(desk, { name: "Nour" });
  const begun = await kiosk(browser, server);
  await firstVisit(begun, payload);
  await addPaper(begun, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  const other = await underAFinger("/kiosk/give", begun);
  const line = await place(other.page, ".item--tick label");
  await other.tap(line);
  await other.tap(line);
  assert.equal(await other.page.locator("[name=document]").isChecked(), true);
});

/** On the screen that is read back before a release. */
async function beforeGiving(page, name) {
  const { payload } = await openSafe(desk, { name });
  const pin = await firstVisit(page, payload);
  await addPaper(page, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] });
  await page.goto(`${server.url}/kiosk/give`);
  await page.locator("[name=document]").check();
  await page.locator("main form .key--main").click();
  await page.locator("button[name=who]").first().click();
  await page.locator("button[name=reason]").first().click();
  await page.locator("button[name=length]").first().click();
  await page.locator("form[action='/kiosk/give'][method=post] .key--main").waitFor();
  return pin;
}

const wishes = async (page) => {
  await page.goto(`${server.url}/kiosk/looked`);
  return (await page.locator("main").innerText()).match(/Vous voulez donner/g)?.length;
};

test("two quick taps on “Oui, je donne” are one release", async () => {
  const begun = await kiosk(browser, server);
  await beforeGiving(begun, "Omar");
  const { page, tap } = await underAFinger(begun.url(), begun);
  const yes = await place(page, "form[action='/kiosk/give'][method=post] .key--main");
  await tap(yes);
  await tap(yes);
  await page.waitForURL("**/code");
  assert.equal(await wishes(page), 1);
});

test("without JavaScript the server takes a doubled form once", async () => {
  const page = await kiosk(browser, server);
  const pin = await beforeGiving(page, "Paola");
  const twice = async (selector, more = {}) => {
    const [action, fields] = await page.locator(selector).evaluate((form) => [form.action, [...new FormData(form)]]);
    const form = { ...Object.fromEntries(fields), ...more };
    const send = () => page.request.post(action, { form, maxRetries: AGAIN, maxRedirects: 0, headers: { origin: server.url } });
    return (await Promise.all([send(), send()])).map((answer) => answer.headers().location);
  };
  const [one, other] = await twice("form[action='/kiosk/give'][method=post]");
  assert.match(one, /^\/kiosk\/give\/[\w-]+\/code$/);
  assert.equal(one, other, "one release");
  assert.equal(await wishes(page), 1);
  await page.goto(new URL(one, server.url).href);
  await twice(".pad", { digit: pin[0] });
  await page.reload();
  assert.equal(await dots(page), 1, "one digit");
});

/** What is wrong with a screen that does not scroll: what lies beside the view, and keys that overlap. */
const faults = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const shown = [...document.querySelectorAll("a, button, input:not([type=hidden])")].filter(
      (part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest(".unseen, .skip, .reader"),
    );
    const boxes = shown.map((part) => [part.closest("label") ?? part, part.getBoundingClientRect()]);
    const overlap = boxes.flatMap(([one, a], i) =>
      boxes.slice(i + 1).flatMap(([other, b]) => {
        const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        return apart || one.contains(other) || other.contains(one) ? [] : [`${one.textContent.trim()} / ${other.textContent.trim()}`];
      }),
    );
    return { below: Math.max(0, root.scrollHeight - root.clientHeight), overlap };
  });

for (const screen of Object.keys(SCREENS)) {
  test(`the screens fit ${screen}, their keys too`, async () => {
    const { payload } = await openSafe(desk, { name: "Rita" });
    const page = await kioskOf(screen);
    const see = async (name) => {
      // On the usual screen the journeys look at it.
      if (screen !== "wide21") await look(page, `hands-${screen}-${name}`);
      assert.deepEqual(await faults(page), { below: 0, overlap: [] }, `${screen} ${name}`);
    };
    const visit = async (...paths) => {
      for (const path of paths) {
        await page.goto(`${server.url}/kiosk/${path}`);
        await see(path.replace(/[/?=]/g, "-"));
      }
    };
    await page.goto(`${server.url}/kiosk`);
    await see("welcome");
    await page.locator("button[name=language][value=fr]").click();
    await visit("card", "card/letters", "no-card", "no-card/number", "display?back=%2Fkiosk%2Fcard", "language");
    await scanCard(page, payload);
    await page.waitForURL("**/kiosk/first-visit");
    await see("first-visit");
    await visit("practise", "first-visit?again=1");
    const pin = await shownPin(page);
    await page.getByRole("link", { name: "Je l’ai retenu" }).click();
    await press(page, pin);
    await page.waitForURL("**/kiosk/home");
    const add = await addPaper(page, { title: "Bail", files: [file("a.jpg", "image/jpeg", await photo(browser, "Bail"))] }, see);
    await visit("home", "papers", "add", "settings", "phone/number", "level/strong", "lock", "word/choose");
    await page.goto(add);
    await see("paper");
    await page.goto(`${server.url}/kiosk/give`);
    await page.locator("[name=document]").check();
    await see("give-papers");
    await page.locator("main form .key--main").click();
    await page.locator("button[name=who]").first().click();
    await see("give-reason");
    await page.locator("button[name=reason]").first().click();
    await see("give-length");
    await page.locator("button[name=length]").first().click();
    await see("give-check");
    await page.locator("form[action='/kiosk/give'][method=post] .key--main").click();
    await page.waitForURL("**/code");
    await see("give-code");
    await finish(page);
    await see("goodbye");
  });
}

test("pads, PIN and dates in Arabic and at A++ on black, on both screens", async () => {
  for (const screen of Object.keys(SCREENS)) {
    for (const [name, cookies] of Object.entries({ ar: { langue: "ar" }, dark: { langue: "fr", display: "largest.dark" } })) {
      const { payload } = await openSafe(desk, { name: "Sami" });
      const page = await kioskOf(screen);
      const choose = () => page.context().addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: server.url })));
      await choose();
      const see = async (step) => screen !== "wide21" && (await look(page, `hands-${screen}-${name}-${step}`));
      await page.goto(`${server.url}/kiosk/no-card/number`);
      await see("number");
      const [one, two] = [await place(page, ".pad-key[value='1']"), await place(page, ".pad-key[value='2']")];
      assert.ok(one.x < two.x, "the pad is left to right in every language");
      await scanCard(page, payload);
      await page.waitForURL("**/kiosk/first-visit");
      // The card brought its own language.
      await choose();
      await page.reload();
      await see("first-visit");
      const pin = await shownPin(page);
      const shown = await page.locator(".pin li").evaluateAll((items) => items.map((item) => item.getBoundingClientRect().x));
      const inRow = shown.every((x, at) => at === 0 || x > shown[at - 1] || cookies.display);
      assert.ok(inRow, "the PIN is left to right in every language");
      await page.locator("main .key--main").click();
      await page.waitForURL("**/practise");
      await see("practise");
      await press(page, pin);
      await page.waitForURL("**/kiosk/home");
      await see("home");
      await page.goto(`${server.url}/kiosk/add`);
      await see("add");
      await page.locator("button[name=kind]").first().click();
      await page.waitForURL("**/name?kind=*");
      await see("names");
      await page.locator("button[name=name]").first().click();
      await page.waitForURL(/\/kiosk\/add\/[\w-]{30,}$/);
      await see("lay");
      await page.locator("[name=paper]").setInputFiles(file("a.jpg", "image/jpeg", await photo(browser, "Bail")));
      await page.locator("form[enctype] [data-camera=no] button").click();
      await page.waitForURL("**/check/**");
      await see("check");
      await page.locator("main a.key").first().click();
      await page.locator("main a[href$='/keep']").click();
      await see("end");
      await page.locator("main a[href$='/date']").click();
      await see("day");
      await page.locator("button[name=day]").first().click();
      await see("month");
      await page.locator("button[name=month]").first().click();
      await see("year");
      await page.context().close();
    }
  }
});
