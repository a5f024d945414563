import { deepEqual, match } from "node:assert/strict";
import type { BrowserPage } from "./Browser.js";
import { visit } from "./openPage.js";

/** Searches by the keyboard, from a page in a folder, and opens what was found. */
export async function checkSearch(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}guides/errors.html`);
  await page.keyboard.press("/");
  for (const [query, first] of Object.entries({
    upload: "v1.createAttachment",
    "search by CQL": "v1.searchByCQL",
  })) {
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("#query");
      if (input) input.value = "";
    });
    await page.type("#query", query);
    await page.waitForFunction(isFirst, {}, first);
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("main.operation, article.operation") !== null);
  match(page.url(), /\/operations\/v1\.searchByCQL\.html$/);
  const heading = await page.evaluate(() => document.querySelector("h1")?.textContent);
  deepEqual(heading, "v1.searchByCQL");
}

function isFirst(name: string): boolean {
  return document.querySelector(".results strong")?.textContent === name;
}
