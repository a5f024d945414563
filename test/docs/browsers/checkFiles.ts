import { equal } from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserPage } from "./Browser.js";
import { checkOperation, runSample } from "./checkPlayground.js";
import { checkSearch } from "./checkSearch.js";
import { visit } from "./openPage.js";

/** Opens the site as files, without a server: the playground and the search work. */
export async function checkFiles(page: BrowserPage): Promise<void> {
  const site = `${pathToFileURL(resolve("site"))}/`;
  await visit(page, `${site}index.html`);
  const { state, output } = await runSample(page, "Create or update");
  equal(state, "done", output);
  await checkOperation(page, site);
  await checkSearch(page, site);
}
