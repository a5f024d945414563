/** Below which names the edits of this tab are kept. */
const PREFIX = "playground:";

/** Reads what was kept by a name: of a program, that is its text before it was edited. */
export function readEdit(name: string): string | undefined {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    // Without storage, edits are lost with the page.
    return undefined;
  }
}

/** Keeps what was edited as long as the tab is open; nothing forgets it. */
export function keepEdit(name: string, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // It is not kept.
  }
}
