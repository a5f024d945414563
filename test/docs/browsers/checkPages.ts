import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import type { BrowserPage } from "./Browser.js";
import { checkAccess } from "./checkAccess.js";
import { visit } from "./openPage.js";

/** Pages of each kind, and those with the longest names and the widest tables. */
const PAGES: readonly string[] = [
  "index.html",
  "operations/v2.createPage.html",
  "guides/errors.html",
  "guides/index.html",
  "guides/readme.html",
  "guides/comparison.html",
  "guides/migrating.html",
  "operations/index.html",
  "operations/v1.removeLabelFromContentUsingQueryParameter.html",
];

/** A page of the reference, which TypeDoc writes and this site does not style. */
const REFERENCE = "reference/interfaces/v2.MethodsV2.html";

/** The width of a phone. */
const PHONE = 390;

/** Looks at pages as a phone shows them: nothing is wider, in light and dark, and axe finds nothing. */
export async function checkPages(page: BrowserPage, site: string): Promise<void> {
  await page.setViewport({ width: PHONE, height: 844 });
  for (const path of PAGES) {
    await visit(page, `${site}${path}`);
    deepEqual(await findWide(page), [], `${path} is wider than ${PHONE} pixels`);
    await checkThemes(page, path);
  }
}

/** Opens a page of the reference, which has the theme that was chosen, and goes from there to the front page. */
export async function checkReference(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}index.html`);
  const chosen = await page.evaluate(() => {
    document.querySelector<HTMLElement>(".theme")?.click();
    return document.documentElement.dataset.theme;
  });
  match(chosen ?? "", /^(?:light|dark)$/);
  await visit(page, `${site}${REFERENCE}`);
  const front = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a")];
    return links.find(({ textContent }) => textContent === "Site")?.href;
  });
  equal(front, `${site}index.html`);
  equal(await page.evaluate(() => document.documentElement.dataset.theme), chosen);
}

/** Finds what is wider than the page, with all that can be unfolded. */
function findWide(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll("main *")].filter(
      (each) => each.getBoundingClientRect().right > innerWidth,
    );
    return wide.slice(0, 5).map((each) => each.outerHTML.slice(0, 120));
  });
}

async function checkThemes(page: BrowserPage, path: string): Promise<void> {
  const colours: string[] = [];
  for (const theme of ["light", "dark"]) {
    const colour = await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
      return getComputedStyle(document.body).backgroundColor;
    }, theme);
    colours.push(colour);
    await checkAccess(page, `${path}, ${theme}`);
  }
  notEqual(colours[0], colours[1], `${path} is the same in light and dark`);
}
