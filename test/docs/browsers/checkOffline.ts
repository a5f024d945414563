import { equal } from "node:assert/strict";
import type { BrowserPage } from "./Browser.js";
import { checkAccess } from "./checkAccess.js";
import { isSettled, runSample } from "./checkPlayground.js";
import { visit } from "./openPage.js";
import type { SiteServer } from "./serveSite.js";

function readHeading(page: BrowserPage): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("h1")?.textContent ?? undefined);
}

/** Opens the front page, ends the server, and opens it again: the playground and the search still work. */
export async function checkOffline(page: BrowserPage, server: SiteServer): Promise<void> {
  await visit(page, `${server.url}index.html`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await server.close();
  await visit(page, server.url);
  // It imports what the sample that runs by itself does not.
  const { state, output } = await runSample(page, "Create or update");
  equal(state, "done", output);
  await page.keyboard.press("/");
  await page.type("#query", "upload");
  await page.waitForFunction(() => document.querySelector(".results a") !== null);
  await visit(page, `${server.url}guides/`);
  equal(await readHeading(page), "Guides");
  await visit(page, `${server.url}operations/`);
  equal(await readHeading(page), "Operations");
  await visit(page, `${server.url}operations/v2.getLabels.html`);
  equal(await readHeading(page), "No network");
  await checkAccess(page, "the page without a network");
  await page.click("main a");
  // The page knows its address at once; what drives Firefox is told of it later.
  await page.waitForFunction((url) => location.href === url, {}, `${server.url}index.html`);
  await page.waitForFunction(isSettled);
}
