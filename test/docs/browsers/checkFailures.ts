import { equal, match } from "node:assert/strict";
import type { BrowserPage } from "./Browser.js";
import { isSettled, readOutcome } from "./checkPlayground.js";
import { visit } from "./openPage.js";

/** A program, what it prints, and what is said of its end. */
type Case = readonly [code: string, output: RegExp, state: RegExp];

const CASES: Readonly<Record<string, Case>> = {
  "a failed call that is not awaited": [
    "confluence.v2.getPageById({ id: 7 });",
    /^ConfluenceError \(not-found\): .*\nNothing awaited this: .*\n$/s,
    /^Failed, [1-9]\d* requests?\.$/,
  ],
  "a call that is not awaited": [
    'confluence.v1.getCurrentUser();\nconsole.log("end");',
    /^end\n$/,
    /^Done, [1-9]\d* requests?\. The program ended before its requests did: .*$/,
  ],
  "a list that is not awaited": ["confluence.v2.getPages();", /^$/, /^Done, 0 requests\. A list sends .*$/],
  "what fails later": [
    'setTimeout(() => Promise.reject(new Error("late")), 100);',
    /^Error: late.*\nNothing awaited this: .*\n$/s,
    /^Failed, 0 requests\.$/,
  ],
  "an error of a callback": [
    'setTimeout(() => {\n  "a".b.c;\n}, 5);\nawait confluence.v1.getCurrentUser();',
    /^TypeError: .* \(line 2\)\n$/,
    /^Failed, [1-9]\d* requests?\.$/,
  ],
  "an error with a hint": [
    "\nawait confluence.v2.getPageById({ id: 7 });",
    /^ConfluenceError \(not-found\): .*\nThe resource does not exist.*\n$/s,
    /^Failed, [1-9]\d* requests?\.$/,
  ],
  "an error of the program": [
    'import {\n  cql,\n} from "confluence-fetch/recipes";\n\ncql.none.at(1);',
    /^TypeError: .* \(line 5\)\n$/,
    /^Failed, 0 requests\.$/,
  ],
  "what is no JavaScript": [
    "const a = 1;\nconst b = 2;\nconst c = ];\n",
    /^SyntaxError: .* \(line 3\)\n$/,
    /^Failed, 0 requests\.$/,
  ],
  "what is TypeScript": [
    "\nfunction f(a: string) {}",
    /^SyntaxError: .* \(line 2\)\nThe playground runs JavaScript: .*\n$/,
    /^Failed, 0 requests\.$/,
  ],
  "a module that is not there": [
    'import fs from "node:fs";',
    /^Error: there is no node:fs in the playground, only .*\n$/,
    /^Failed, 0 requests\.$/,
  ],
};

/** Runs programs that fail, each in its own way: what is said helps to mend them; and stops one that does not end. */
export async function checkFailures(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}index.html`);
  await page.evaluate(() => document.querySelector<HTMLInputElement>("input[value=unscoped]")?.click());
  for (const [title, [code, output, state]] of Object.entries(CASES)) {
    await page.waitForFunction(isSettled);
    await write(page, code);
    await page.click(".run");
    await page.waitForFunction(isSettled);
    // What is not awaited may fail when the program has ended; if it does not, the outcome says more than a wait without end.
    await page.waitForFunction(matches, { timeout: 5000 }, state.source).catch(() => {});
    const outcome = await readOutcome(page);
    match(outcome.output, output, title);
    match(outcome.note, state, title);
  }
  await write(page, "for (;;) {}");
  await page.click(".run");
  await page.waitForFunction(matches, {}, "^Stop$", ".run");
  await page.click(".run");
  await page.waitForFunction(matches, {}, "^Stopped\\.$");
  equal((await readOutcome(page)).output, "The program was stopped.\n");
}

/** Edits a sample, looks at another one, and loads the page again: the edit is there until it is taken back. */
export async function checkEdits(page: BrowserPage, site: string): Promise<void> {
  await visit(page, `${site}index.html`);
  await chooseSample(page, "1");
  const original = await readProgram(page);
  await write(page, "console.log('mine');");
  await chooseSample(page, "0");
  await chooseSample(page, "1");
  equal(await readProgram(page), "console.log('mine');");
  await visit(page, `${site}index.html`);
  equal(await readProgram(page), "console.log('mine');");
  await page.click(".reset");
  equal(await readProgram(page), original);
  await visit(page, `${site}index.html`);
  equal(await readProgram(page), original);
}

/** Runs a program on the screen of a phone: what it prints is scrolled to. */
export async function checkPhone(page: BrowserPage, site: string): Promise<void> {
  await page.setViewport({ width: 390, height: 844 });
  await visit(page, `${site}index.html`);
  await page.click(".run");
  await page.waitForFunction(() => {
    const output = document.querySelector(".output")?.getBoundingClientRect();
    return output && output.top >= 0 && output.bottom <= innerHeight;
  });
  await page.waitForFunction(isSettled);
}

function matches(pattern: string, selector = ".state"): boolean {
  return new RegExp(pattern).test(document.querySelector(selector)?.textContent ?? "");
}

async function write(page: BrowserPage, code: string): Promise<void> {
  await page.evaluate((text) => {
    const editor = document.querySelector("textarea");
    if (!editor) return;
    editor.value = text;
    editor.dispatchEvent(new Event("input"));
  }, code);
}

/** Chooses a sample, and waits until it has run: what a worker still loads when it is ended would be a complaint. */
async function chooseSample(page: BrowserPage, value: string): Promise<void> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLInputElement>(`input[name=sample][value="${wanted}"]`)?.click();
  }, value);
  await page.waitForFunction(isSettled);
}

function readProgram(page: BrowserPage): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("textarea")?.value);
}
