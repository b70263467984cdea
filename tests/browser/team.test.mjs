// A team: its only agent is warned, invites a colleague who joins with the code, and may then leave.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { look, newPage, signIn } from "./journeys.mjs";
import { startBrowser, startDemo } from "./support.mjs";

const PASSWORD = "quatre mots pour une clé";

let browser, server;
before(async () => ([server, browser] = [await startDemo(), await startBrowser()]));
after(() => Promise.allSettled([browser?.close(), server?.stop()]));

test("an agent who is alone with the team's key invites another, and the warning goes", async () => {
  const page = await signIn(browser, server, "lucie");
  await page.getByText("Personne d’autre que vous").waitFor();
  await look(page, "desk-alone");
  await page.goto(`${server.url}/desk/team`);
  await look(page, "desk-team-alone");
  await page.getByRole("link", { name: "Quitter l’équipe" }).click();
  await look(page, "desk-team-leave-last");
  await page.locator("main form button").click();
  await page.locator("main").getByRole("alert").waitFor();
  await look(page, "desk-team-leave-refused");
  await page.getByRole("link", { name: "Ne rien changer" }).click();
  await page.locator("form:has([name=login]) button").click();
  await page.locator("main").getByRole("alert").waitFor();
  await look(page, "desk-team-mistakes");
  await page.locator("[name=name]").fill("Omar Haddad");
  await page.locator("[name=login]").fill("omar");
  await page.locator("form:has([name=login]) button").click();
  await page.waitForURL("**/code");
  await look(page, "desk-team-code");
  const code = await page.locator("#team-code").innerText();

  const his = await newPage(browser);
  await his.goto(`${server.url}/desk/sign-in`);
  await his.getByRole("link", { name: "Vous avez un code" }).click();
  await look(his, "desk-join");
  await his.locator("[name=code]").fill(code);
  await his.locator("[name=password]").fill("trop court");
  await his.locator("main form button").click();
  await his.locator("main").getByRole("alert").waitFor();
  await look(his, "desk-join-mistake");
  await his.locator("[name=password]").fill(PASSWORD);
  await his.locator("[name=again]").fill(PASSWORD);
  await his.locator("main form button").click();
  await his.waitForURL("**/desk/joined");
  await look(his, "desk-joined");

  await page.goto(`${server.url}/desk/team`);
  assert.equal(await page.getByText("Personne d’autre que vous").count(), 0);
  await look(page, "desk-team");
  await page.getByRole("link", { name: "Omar Haddad" }).click();
  await look(page, "desk-team-member");
  await page.getByRole("link", { name: "Retirer de l’équipe" }).click();
  await look(page, "desk-team-remove");
  await page.goto(`${server.url}/desk/password`);
  await look(page, "desk-password");
  await page.locator("main form button").click();
  await page.locator("main").getByRole("alert").waitFor();

  // He leads now too; so she may leave, and can't come in any more.
  await page.goto(`${server.url}/desk/team`);
  await page.getByRole("link", { name: "Omar Haddad" }).click();
  await page.locator("form[action$='/lead'] button[value=yes]").click();
  await page.waitForURL(/\/desk\/team$/);
  await look(page, "desk-team-two-leads");
  await page.getByRole("link", { name: "Quitter l’équipe" }).click();
  await look(page, "desk-team-leave");
  await page.locator("main form .key--stop").click();
  await page.waitForURL("**/desk/sign-in");
  await page.locator("[name=login]").fill("lucie");
  await page.locator("[name=password]").fill("trois petits tours demo");
  await page.locator("main form button").click();
  await page.locator("main").getByRole("alert").waitFor();
});
