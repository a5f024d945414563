import { readFile } from "node:fs/promises";
import { GeneratorError } from "../problems/Problem.js";

const PATIENCE_MS = 60_000;

/** Reads a document's bytes from an address or a file. */
export async function fetchDocument(from: string, fetch: typeof globalThis.fetch): Promise<Uint8Array> {
  try {
    return /^https?:/i.test(from) ? await download(from, fetch) : await readFile(from);
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const what = `cannot be read (${describeCause(cause)})`;
    const hint = "check the address or the path, and try again";
    throw new GeneratorError([{ where: from, what, hint }], { cause });
  }
}

async function download(url: string, fetch: typeof globalThis.fetch): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) {
    const what = `answered ${`${response.status} ${response.statusText}`.trim()}`;
    const hint = "try again later, or give a copy of the document by its path";
    throw new GeneratorError([{ where: url, what, hint }]);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function describeCause(error: unknown): string {
  // `fetch` says only "fetch failed"; what failed is the cause of its error.
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  // The code of a DOMException, such as a timeout's, is a number that tells nothing.
  return typeof code === "string" ? code : message;
}
