import { createReadStream } from "node:fs";
import { GeneratorError } from "../problems/Problem.js";

const TIMEOUT_MS = 60_000;

export const DEFAULT_MAX_SIZE_MB = 32;

/** How documents are read. */
export interface FetchOptions {
  readonly fetch: typeof globalThis.fetch;
  /** The largest document to read, in megabytes. Default: 32. */
  readonly maxSize?: number | undefined;
}

/** Reads the bytes of a document from a URL or a file; stops reading when it turns out to be too large. */
export async function fetchDocument(
  from: string,
  { fetch, maxSize = DEFAULT_MAX_SIZE_MB }: FetchOptions,
): Promise<Uint8Array> {
  try {
    const chunks = /^https?:/i.test(from) ? await download(from, fetch) : createReadStream(from);
    return await collect(chunks, maxSize, from);
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const what = `cannot be read (${describeCause(cause)})`;
    const hint = "check the URL or the path, and try again";
    throw new GeneratorError([{ where: from, what, hint }], { cause });
  }
}

async function download(url: string, fetch: typeof globalThis.fetch): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) {
    const what = `responded with ${`${response.status} ${response.statusText}`.trim()}`;
    const hint = "try again later, or pass the path of a copy";
    throw new GeneratorError([{ where: url, what, hint }]);
  }
  return response.body ?? emptyStream();
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

async function collect(
  chunks: AsyncIterable<Uint8Array>,
  maxSize: number,
  where: string,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (!(size <= maxSize * 2 ** 20)) {
      const hint = "check that it is an OpenAPI document, or raise the limit with --max-size";
      throw new GeneratorError([{ where, what: `is larger than ${maxSize} MB`, hint }]);
    }
    read.push(chunk);
  }
  return Buffer.concat(read);
}

function describeCause(error: unknown): string {
  // `fetch` says only "fetch failed"; what failed is the cause of its error.
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  // The code of a DOMException, such as a timeout's, is a meaningless number.
  return typeof code === "string" ? code : message;
}
