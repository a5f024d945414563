import { equal, notEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { BrowserPage } from "./Browser.js";
import { checkAccess } from "./checkAccess.js";
import { isSettled } from "./checkPlayground.js";
import { visit } from "./openPage.js";

/** Opens each program of the guides in the playground, by the keyboard: all run. */
export async function checkPrograms(page: BrowserPage, site: string): Promise<void> {
  const files = readdirSync("site/guides").filter((file) => file.endsWith(".html"));
  const guides = files.filter((file) => readFileSync(`site/guides/${file}`, "utf8").includes('class="open"'));
  notEqual(guides.length, 0);
  for (const guide of guides) {
    await visit(page, `${site}guides/${guide}`);
    for (let opened = 0; await page.evaluate(hasProgram); opened += 1) {
      await page.focus("button.open");
      await page.keyboard.press("Enter");
      await page.waitForFunction(isSettled, {}, opened);
      const { state, text, focused } = await page.evaluate(readPlayground, opened);
      equal(state, "done", `${guide}: ${text}`);
      equal(focused, "TEXTAREA", guide);
    }
    await checkAccess(page, `${guide} with its programs`);
  }
}

function hasProgram(): boolean {
  return document.querySelector("button.open") !== null;
}

function readPlayground(index: number) {
  const playground = document.querySelectorAll<HTMLElement>(".playground")[index];
  const focused = document.activeElement?.tagName;
  return {
    state: playground?.dataset.state,
    text: playground?.querySelector(".output")?.textContent,
    focused,
  };
}
