import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle, bundleServiceWorker } from "./bundle.js";
import { createFindHref } from "./findLinks.js";
import { framePage, markdownName } from "./frame.js";
import { frontPage } from "./frontPage.js";
import { findPrograms } from "./guides/findPrograms.js";
import { guidePages } from "./guides/guidePages.js";
import { listCode, readGuides } from "./guides/readGuides.js";
import { listTypes } from "./listTypes.js";
import { writeLlms } from "./llms.js";
import { offlinePage } from "./offlinePage.js";
import { createSamples } from "./operations/createSamples.js";
import { openSampleSite, type SampleSite } from "./operations/openSampleSite.js";
import { operationPages } from "./operations/operationPages.js";
import { readOperations } from "./operations/readOperations.js";
import type { Sample } from "./operations/Sample.js";
import type { SiteOperation } from "./operations/SiteOperation.js";
import type { Page } from "./Page.js";
import { buildIndex } from "./search/buildIndex.js";

/** What was written. */
export interface SiteReport {
  readonly pages: number;
  /** The samples of operations that succeed on the fake. */
  readonly samples: number;
  /** What the playground loads, in bytes after gzip: before it runs a program, and at most. */
  readonly start: number;
  readonly all: number;
}

/** What pages are made of, but for the reference. */
export interface SiteSource {
  readonly operations: readonly SiteOperation[];
  readonly samples: ReadonlyMap<string, Sample>;
  readonly sampleSite: SampleSite;
  /** The blocks of code of the guides that run in the playground. */
  readonly programs: ReadonlySet<string>;
}

/** Reads the operations, and calls each of them; the reference can be built meanwhile. */
export async function prepareSite(): Promise<SiteSource> {
  const operations = await readOperations();
  const sampleSite = await openSampleSite();
  const samples = await createSamples(operations, sampleSite);
  const blocks = listCode().map(({ code }) => code);
  return { operations, sampleSite, samples, programs: await findPrograms(blocks, sampleSite.data) };
}

/** Writes the site around the reference that TypeDoc has put below `reference/`. */
export async function writeSite(
  site: string,
  { operations, samples, sampleSite, programs }: SiteSource,
): Promise<SiteReport> {
  const guides = readGuides({ programs, operations: new Set(operations.map(({ name }) => name)) });
  const types = listTypes(join(site, "reference"));
  const sentence = guides.find(({ name }) => name === "readme")?.summary ?? "";
  const pages = [
    frontPage(sentence, guides, operations.length),
    offlinePage(),
    ...guidePages(guides),
    ...operationPages(operations, samples, createFindHref(operations, types)),
  ];
  for (const page of pages) writePage(site, page);
  const recipes = types.filter(({ url }) => url.startsWith("reference/functions/recipes."));
  write(site, "llms.txt", writeLlms(sentence, guides, recipes, operations));
  const index = JSON.stringify(buildIndex(operations, guides, types));
  write(site, "assets/search-index.js", `self.searchIndex=${index};`);
  linkReference(site);
  const sizes = await bundle(site, sampleSite.data);
  await bundleServiceWorker(site);
  const succeeded = [...samples.values()].filter(({ error }) => error === undefined).length;
  return { pages: pages.length, samples: succeeded, ...sizes };
}

function writePage(site: string, page: Page): void {
  write(site, page.path, framePage(page));
  if (page.markdown !== undefined)
    write(site, join(dirname(page.path), markdownName(page.path)), page.markdown);
}

function write(site: string, path: string, content: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The address that `typedoc.config.js` has for the front page, because TypeDoc writes the same one on all pages. */
const FRONT_PAGE = "site:front-page";

/** Lets the pages of the reference lead back to the front page. */
function linkReference(site: string): void {
  const reference = join(site, "reference");
  for (const file of readdirSync(reference, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const path = join(reference, file);
    const root = "../".repeat(file.split(/[\\/]/).length);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(FRONT_PAGE, `${root}index.html`));
  }
}
