import type { BrowserPage } from "./Browser.js";
import { checkAccess } from "./checkAccess.js";
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
  await checkAccess(page, "what was found");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  // The page knows its address at once; what drives Firefox is told of it later.
  await page.waitForFunction(isAt, {}, "/operations/v1.searchByCQL.html", "v1.searchByCQL");
}

function isAt(path: string, heading: string): boolean {
  return location.pathname.endsWith(path) && document.querySelector("h1")?.textContent === heading;
}

function isFirst(name: string): boolean {
  return document.querySelector(".results strong")?.textContent === name;
}
