import { equal } from "node:assert/strict";
import type { BrowserPage } from "./Browser.js";
import { runSample } from "./checkPlayground.js";
import { visit } from "./openPage.js";
import type { SiteServer } from "./serveSite.js";

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
}
