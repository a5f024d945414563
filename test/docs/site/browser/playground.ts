import { samples } from "../playground/samples.js";
import { tokenize } from "../playground/tokenize.js";
import type { RunEvent, RunMessage, SentRequest } from "./messages.js";
import { type Runner, startRunner } from "./startRunner.js";

/** The parts of a playground. */
interface Parts {
  readonly section: HTMLElement;
  readonly editor: HTMLTextAreaElement;
  readonly colours: HTMLElement;
  readonly scopes: HTMLInputElement;
  readonly run: HTMLButtonElement;
  readonly output: HTMLElement;
  readonly requests: HTMLElement;
  readonly state: HTMLElement;
}

/** How many playgrounds there are, which IDs must tell apart. */
let started = 0;

for (const section of document.querySelectorAll<HTMLElement>(".playground")) start(section);
for (const button of document.querySelectorAll<HTMLButtonElement>("button.open")) {
  button.hidden = false;
  button.addEventListener("click", () => open(button));
}

/** Puts a playground in the place of a block of code, and runs it there. */
function open(button: HTMLButtonElement): void {
  const block = button.parentElement;
  const template = document.querySelector<HTMLTemplateElement>("template.blank");
  const section = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!block || !section) return;
  const code = block.querySelector("pre")?.textContent ?? "";
  block.replaceWith(section);
  const { parts, run } = start(section);
  section.classList.toggle("own-fake", code.includes("createFakeConfluence("));
  parts.editor.value = code;
  paint(parts);
  run();
  parts.editor.focus();
}

function start(section: HTMLElement): { readonly parts: Parts; readonly run: () => void } {
  const find = <Found extends HTMLElement>(selector: string) => section.querySelector(selector) as Found;
  const parts: Parts = {
    section,
    editor: find("textarea"),
    colours: find(".editor code"),
    scopes: find("input[name=scopes]"),
    run: find(".run"),
    output: find(".output"),
    requests: find(".requests"),
    state: find(".state"),
  };
  started += 1;
  const keys = find(".keys");
  keys.id = `keys-${started}`;
  parts.editor.setAttribute("aria-describedby", keys.id);
  if (started > 1) section.ariaLabel = `${section.ariaLabel} ${started}`;
  const runner = startRunner((event) => show(parts, event));
  const run = () => runProgram(parts, runner);
  parts.run.addEventListener("click", run);
  parts.run.disabled = false;
  parts.scopes.disabled = tokenOf(parts) !== "scoped";
  parts.run.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  parts.editor.addEventListener("input", () => paint(parts));
  listenToKeys(parts.editor, run);
  listenToChoices(parts, run);
  // The front page shows at once what it is about.
  if (section.querySelector("input[name=sample]")) run();
  return { parts, run };
}

function listenToChoices(parts: Parts, run: () => void): void {
  parts.section.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const sample = target.name === "sample" ? samples[Number(target.value)] : undefined;
    if (sample) {
      parts.editor.value = sample.code;
      parts.scopes.value = sample.scopes.join(" ");
      paint(parts);
    }
    parts.scopes.disabled = tokenOf(parts) !== "scoped";
    run();
  });
}

function tokenOf({ section }: Parts): RunMessage["token"] {
  return section.querySelector<HTMLInputElement>("input[name=token]:checked")?.value as RunMessage["token"];
}

function runProgram(parts: Parts, runner: Runner): void {
  parts.output.replaceChildren();
  parts.requests.replaceChildren();
  parts.state.textContent = "Running …";
  parts.section.dataset.state = "running";
  const scopes = parts.scopes.value.split(/[\s,]+/).filter(Boolean);
  runner.run({ code: parts.editor.value, token: tokenOf(parts), scopes });
}

function show(parts: Parts, event: RunEvent): void {
  if (event.type === "output") parts.output.append(`${event.text}\n`);
  if (event.type !== "end") return;
  if (event.error !== undefined) parts.output.append(create("span", "failure", event.error));
  parts.requests.replaceChildren(...event.requests.map(createRequest));
  const count = event.requests.length === 1 ? "1 request" : `${event.requests.length} requests`;
  parts.state.textContent = `${event.error === undefined ? "Done" : "Failed"}, ${count}.`;
  parts.section.dataset.state = event.error === undefined ? "done" : "failed";
}

function createRequest({ method, host, path, status }: SentRequest): HTMLElement {
  const item = create("li", "", "");
  const isFine = status !== undefined && status < 400;
  item.append(
    create("span", "method", method),
    create("span", isFine ? "status" : "status failure", String(status ?? "none")),
    create("span", "host", host),
    create("code", "", path),
  );
  return item;
}

function create(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** Colours the program behind the editor, whose own text is transparent. */
function paint({ editor, colours }: Parts): void {
  editor.rows = editor.value.split("\n").length;
  const pieces = tokenize(editor.value).map(({ kind, text }) => (kind ? create("span", kind, text) : text));
  // A line break at the end needs something after it.
  colours.replaceChildren(...pieces, "\n");
}

/** Tab indents, unless Escape was pressed before it; Ctrl Enter runs. */
function listenToKeys(editor: HTMLTextAreaElement, run: () => void): void {
  let leaves = false;
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      run();
    }
    if (event.key === "Tab" && !leaves && !event.shiftKey) {
      event.preventDefault();
      editor.setRangeText("  ", editor.selectionStart, editor.selectionEnd, "end");
      editor.dispatchEvent(new Event("input"));
    }
    leaves = event.key === "Escape";
  });
  editor.addEventListener("blur", () => {
    leaves = false;
  });
}
