import { excerpt } from "../search/excerpt.js";
import type { SearchEntry } from "../search/SearchEntry.js";
import { search } from "../search/search.js";
import { understand } from "../search/understand.js";
import { loadScript } from "./loadScript.js";

let index: Promise<readonly SearchEntry[]> | undefined;

/** Opens the search, and loads its index if it is the first time. */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search");
  const input = dialog?.querySelector("input");
  if (!dialog || !input || dialog.open) return;
  index ??= load();
  if (!dialog.dataset.isReady) prepare(dialog, input);
  dialog.showModal();
  input.select();
}

async function load(): Promise<readonly SearchEntry[]> {
  await loadScript("search-index.js");
  return (self as unknown as { readonly searchIndex: readonly SearchEntry[] }).searchIndex;
}

function prepare(dialog: HTMLDialogElement, input: HTMLInputElement): void {
  dialog.dataset.isReady = "true";
  const links = () => [...dialog.querySelectorAll<HTMLAnchorElement>(".results a")];
  input.addEventListener("input", () => show(dialog, input.value));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    links()[0]?.click();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all: HTMLElement[] = [input, ...links()];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  });
  // A click beside the dialog closes it.
  dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
  if (input.value) show(dialog, input.value);
}

async function show(dialog: HTMLDialogElement, query: string): Promise<void> {
  const count = dialog.querySelector(".count");
  const list = dialog.querySelector(".results");
  if (!index || !count || !list) return;
  try {
    const entries = await index;
    const found = search(entries, query);
    // Somebody may have typed on meanwhile.
    if (dialog.querySelector("input")?.value !== query) return;
    list.replaceChildren(
      ...found.map((entry) => createItem({ ...entry, ...excerpt(entries, entry, query) })),
    );
    const { corrected } = understand(entries, query);
    count.textContent = query.trim() === "" ? "" : describeCount(found.length, corrected);
  } catch {
    index = undefined;
    count.textContent = "The index could not be loaded.";
  }
}

function describeCount(count: number, corrected: string | undefined): string {
  if (count === 0) return "No results.";
  const results = count === 1 ? "1 result" : `${count} results`;
  return corrected === undefined ? results : `${results} for “${corrected}”`;
}

function createItem({ kind, name, text, url }: SearchEntry): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${document.documentElement.dataset.root}${url}`;
  for (const [tag, content] of Object.entries({
    strong: name,
    small: kind,
    span: text.replaceAll("`", ""),
  })) {
    const element = document.createElement(tag);
    // Names may break between their words.
    const words = content.split(/(?<=[a-z])(?=[A-Z])/);
    element.append(
      ...words.flatMap((word, index) => (index === 0 ? [word] : [document.createElement("wbr"), word])),
    );
    link.append(element);
  }
  item.append(link);
  return item;
}
