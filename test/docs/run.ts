import { deepEqual } from "node:assert/strict";
import { runNpm } from "../support/runNpm.js";
import { checkEdits, checkFailures, checkPhone } from "./browsers/checkFailures.js";
import { checkFiles } from "./browsers/checkFiles.js";
import { checkOffline } from "./browsers/checkOffline.js";
import { checkPages, checkReference } from "./browsers/checkPages.js";
import { checkOperation, checkPlayground } from "./browsers/checkPlayground.js";
import { checkPrograms } from "./browsers/checkPrograms.js";
import { checkSearch } from "./browsers/checkSearch.js";
import { type OpenBrowser, openBrowsers } from "./browsers/openBrowsers.js";
import { openPage } from "./browsers/openPage.js";
import { serveSite } from "./browsers/serveSite.js";
import { checkIndex } from "./checkIndex.js";
import { findBrokenLinks } from "./checkLinks.js";

// Builds the site, and uses it in browsers that have no network but this machine: the playground with each token, search,
// the programs of the guides, the width of a phone, light and dark, as files, without a network, and by those who cannot see it.

runNpm(["run", "--silent", "docs", "--", "reference"], { stdio: "inherit" });
deepEqual(findBrokenLinks("site"), [], "links lead nowhere");
console.log("docs: all links lead somewhere");
checkIndex("site");
console.log("docs: the search finds first what people look for");
const browsers = await openBrowsers();
const outcomes = await Promise.allSettled(browsers.map(useSite));
await Promise.all(browsers.map(({ browser }) => browser.close()));
for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;

async function useSite({ name, browser }: OpenBrowser): Promise<void> {
  const server = await serveSite("site");
  const complaints: string[] = [];
  const page = await openPage(browser, complaints);
  await checkPlayground(page, server.url);
  // Firefox complains of what a program does not handle, too.
  const failing = await openPage(browser, []);
  await checkFailures(failing, server.url);
  await failing.close();
  await checkEdits(page, server.url);
  await checkOperation(page, server.url);
  await checkPrograms(page, server.url);
  await checkSearch(page, server.url);
  await checkPhone(page, server.url);
  await checkPages(page, server.url);
  await checkReference(page, server.url);
  await checkFiles(page);
  await checkOffline(page, server);
  deepEqual([...complaints, ...server.missing], [], `${name} complains`);
  console.log(`docs: the site works in ${name}`);
}
