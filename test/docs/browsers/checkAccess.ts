import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { BrowserPage } from "./Browser.js";
import { resolveInstalled } from "./openBrowsers.js";

interface Axe {
  run(options: { readonly preload: boolean }): Promise<AxeResults>;
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Checks that axe finds nothing on a page as it is now. */
export async function checkAccess(page: BrowserPage, where: string): Promise<void> {
  const isLoaded = await page.evaluate(() => "axe" in window);
  if (!isLoaded) await page.evaluate(readFileSync(resolveInstalled("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    // Pages that are files cannot be asked for style sheets.
    const { violations } = await axe.run({ preload: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html)
          .join(" ")}`,
    );
  });
  deepEqual(found, [], `axe on ${where}`);
}
