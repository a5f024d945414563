import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { samples } from "../site/playground/samples.js";
import type { BrowserPage } from "./Browser.js";
import { visit } from "./openPage.js";

const TOKENS = ["scoped", "unscoped", "wrong"] as const;

/** What each sample prints with a token that may do everything. */
const OUTPUTS: Readonly<Record<string, RegExp>> = {
  "List pages": /^\d+ Documentation Home\n(\d+ .+\n)*\d+ Report\n(\d+ .+\n)+$/,
  "Create or update": /^News was created\nNews was unchanged\nReport was updated\n$/,
  "Search by CQL": /^type in .*\n(?:page|comment) \d+ .+\n/,
  Errors: /^Documentation Home\nnot-found 404\n.+\n$/,
  Scopes: /^\[.*\]\ngetPages \d\ngetTasks \d\n$/,
};

/** Runs all samples with each token, and edits one by the keyboard. */
export async function checkPlayground(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}index.html`);
  for (const [index, { title }] of samples.entries()) {
    for (const token of TOKENS) {
      await choose(page, "token", token);
      const { state, output, requests, note } = await choose(page, "sample", String(index));
      doesNotMatch(note, /await/, title);
      const isFine = token === "unscoped" || (token === "scoped" && title !== "Scopes");
      const where = `${title}, ${token}: ${output}`;
      equal(state, isFine ? "done" : "failed", where);
      if (isFine) match(output, OUTPUTS[title] ?? /^$/, where);
      else match(output, token === "wrong" ? /\(bad-credentials\)/ : /\(missing-scope\)/, where);
      equal(requests > 0, true, where);
    }
  }
  await checkKeyboard(page);
}

/** Runs the sample with a title, with the token that is chosen. */
export function runSample(page: BrowserPage, title: string) {
  return choose(page, "sample", String(samples.findIndex((sample) => sample.title === title)));
}

async function choose(page: BrowserPage, name: string, value: string) {
  await page.waitForFunction(isSettled);
  await page.evaluate(
    (choice, wanted) => {
      const input = document.querySelector<HTMLInputElement>(`input[name=${choice}][value="${wanted}"]`);
      if (!input) throw new Error(`there is no ${choice} ${wanted}`);
      input.checked = true;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    value,
  );
  await page.waitForFunction(isSettled);
  return readOutcome(page);
}

/** Whether the program of a playground of the page has ended. */
export function isSettled(index = 0): boolean {
  const playground = document.querySelectorAll<HTMLElement>(".playground")[index];
  return /done|failed/.test(playground?.dataset.state ?? "");
}

/** What the playground shows. */
export function readOutcome(page: BrowserPage) {
  return page.evaluate(() => ({
    state: document.querySelector<HTMLElement>(".playground")?.dataset.state,
    output: document.querySelector(".output")?.textContent ?? "",
    requests: document.querySelectorAll(".requests li").length,
    note: document.querySelector(".state")?.textContent ?? "",
  }));
}

/** Tab indents, Escape and Tab leave, Control and Enter run; what was typed has its colours. */
async function checkKeyboard(page: BrowserPage): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector("textarea");
    if (editor) editor.value = "";
  });
  await page.focus("textarea");
  await page.keyboard.press("Tab");
  await page.type("textarea", "console.log('typed');");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await page.waitForFunction(isSettled);
  deepEqual(await readOutcome(page), {
    state: "done",
    output: "typed\n",
    requests: 0,
    note: "Done, 0 requests.",
  });
  const editor = await page.evaluate(() => [
    document.querySelector("textarea")?.value,
    document.querySelector(".editor .string")?.textContent,
  ]);
  deepEqual(editor, ["  console.log('typed');", "'typed'"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement?.tagName), "INPUT");
}

/** Runs the sample of an operation's page in place. */
export async function checkOperation(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}operations/v2.createPage.html`);
  await page.click(".run");
  await page.waitForFunction(isSettled);
  const { state, output } = await readOutcome(page);
  equal(state, "done", output);
  match(output, /title: "Minutes"/);
}
