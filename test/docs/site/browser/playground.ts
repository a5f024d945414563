import { samples } from "../playground/samples.js";
import { tokenize } from "../playground/tokenize.js";
import { keepEdit, readEdit } from "./edits.js";
import type { EndEvent, RunEvent, RunMessage, SentRequest } from "./messages.js";
import { type Runner, startRunner } from "./startRunner.js";

/** The parts of a playground. */
interface Parts {
  readonly section: HTMLElement;
  readonly editor: HTMLTextAreaElement;
  readonly colours: HTMLElement;
  readonly scopes: HTMLInputElement;
  readonly run: HTMLButtonElement;
  readonly reset: HTMLButtonElement;
  readonly output: HTMLElement;
  readonly requests: HTMLElement;
  readonly state: HTMLElement;
}

const RUN = "Run";
const STOP = "Stop";

/** How long a program runs before its button stops it, in milliseconds: less would flicker, and stop at a double click. */
const BEFORE_STOP = 300;

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
  section.classList.toggle("own-fake", code.includes("createFakeConfluence("));
  const editor = section.querySelector("textarea");
  if (editor) editor.value = code;
  const { parts, run } = start(section);
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
    reset: find(".reset"),
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
  parts.run.addEventListener("click", () => {
    if (parts.run.textContent === STOP) return runner.stop();
    run();
    showOutcome(parts);
  });
  parts.run.disabled = false;
  parts.scopes.disabled = tokenOf(parts) !== "scoped";
  parts.run.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  const sample = readEdit("sample");
  const chosen = sample && section.querySelector<HTMLInputElement>(`input[name=sample][value="${sample}"]`);
  if (chosen) chosen.checked = true;
  const choose = listenToEdits(parts);
  listenToKeys(parts.editor, run);
  listenToChoices(parts, choose, run);
  // The front page shows at once what it is about.
  if (section.querySelector("input[name=sample]")) run();
  return { parts, run };
}

function listenToChoices(parts: Parts, choose: () => void, run: () => void): void {
  parts.section.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === "sample") {
      keepEdit("sample", target.value);
      choose();
    }
    parts.scopes.disabled = tokenOf(parts) !== "scoped";
    run();
  });
}

/**
 * Keeps what was edited, so that it is there again after a look at another sample, and after a reload. Returns what shows the
 * sample that is chosen.
 */
function listenToEdits(parts: Parts): () => void {
  const { section, editor, scopes, reset } = parts;
  let original = editor.value;
  const choose = () => {
    const sample =
      samples[Number(section.querySelector<HTMLInputElement>("input[name=sample]:checked")?.value)];
    if (sample) {
      original = sample.code;
      scopes.value = sample.scopes.join(" ");
    }
    change(readEdit(original) ?? original);
  };
  const change = (code: string) => {
    editor.value = code;
    update();
  };
  const update = () => {
    const isEdited = editor.value !== original;
    keepEdit(original, isEdited ? editor.value : undefined);
    reset.hidden = !isEdited;
    paint(parts);
  };
  editor.addEventListener("input", update);
  reset.addEventListener("click", () => {
    change(original);
    // The button that had the focus is gone.
    editor.focus();
  });
  choose();
  return choose;
}

function tokenOf({ section }: Parts): RunMessage["token"] {
  return section.querySelector<HTMLInputElement>("input[name=token]:checked")?.value as RunMessage["token"];
}

function runProgram(parts: Parts, runner: Runner): void {
  parts.output.replaceChildren();
  parts.requests.replaceChildren();
  parts.state.textContent = "Running …";
  parts.section.dataset.state = "running";
  setTimeout(() => {
    if (parts.section.dataset.state === "running") parts.run.textContent = STOP;
  }, BEFORE_STOP);
  const scopes = parts.scopes.value.split(/[\s,]+/).filter(Boolean);
  runner.run({ code: parts.editor.value, token: tokenOf(parts), scopes });
}

function show(parts: Parts, event: RunEvent): void {
  if (event.type === "output") parts.output.append(`${event.text}\n`);
  if (event.type === "end") showEnd(parts, event);
}

function showEnd(parts: Parts, { error, note, isStopped, requests }: EndEvent): void {
  if (error !== undefined) parts.output.append(create("span", "failure", `${error}\n`));
  parts.requests.replaceChildren(...requests.map(createRequest));
  const count = requests.length === 1 ? "1 request" : `${requests.length} requests`;
  const end = error === undefined ? "Done" : "Failed";
  parts.state.textContent = isStopped ? "Stopped." : [`${end}, ${count}.`, note].filter(Boolean).join(" ");
  parts.section.dataset.state = error === undefined ? "done" : "failed";
  parts.run.textContent = RUN;
}

/** Scrolls to what a program prints, if that is below what the screen shows. */
function showOutcome({ output }: Parts): void {
  const outcome = output.parentElement;
  if (!outcome || outcome.getBoundingClientRect().top < innerHeight * 0.7) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  outcome.scrollIntoView({ behavior: isCalm ? "auto" : "smooth", block: "start" });
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
