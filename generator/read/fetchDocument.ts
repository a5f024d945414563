import { readFile } from "node:fs/promises";
import { GeneratorError } from "../problems/Problem.js";

const TIMEOUT_MS = 60_000;

/** Reads the bytes of a document from a URL or a file. */
export async function fetchDocument(from: string, fetch: typeof globalThis.fetch): Promise<Uint8Array> {
  try {
    return /^https?:/i.test(from) ? await download(from, fetch) : await readFile(from);
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const what = `cannot be read (${describeCause(cause)})`;
    const hint = "check the URL or the path, and try again";
    throw new GeneratorError([{ where: from, what, hint }], { cause });
  }
}

async function download(url: string, fetch: typeof globalThis.fetch): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) {
    const what = `responded with ${`${response.status} ${response.statusText}`.trim()}`;
    const hint = "try again later, or pass the path of a copy";
    throw new GeneratorError([{ where: url, what, hint }]);
  }
  return new Uint8Array(await response.arrayBuffer());
}

function describeCause(error: unknown): string {
  // `fetch` says only "fetch failed"; what failed is the cause of its error.
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  // The code of a DOMException, such as a timeout's, is a meaningless number.
  return typeof code === "string" ? code : message;
}
