import { GeneratorError } from "../problems/Problem.js";
import { documentName } from "./documentName.js";
import { isPrivateHost, type Resolve, resolveHost } from "./isPrivateHost.js";
import { isRemote } from "./isRemote.js";
import { collectBytes, readBytes } from "./readBytes.js";

const TIMEOUT_MS = 60_000;

const MAX_REDIRECTS = 5;

export const DEFAULT_MAX_SIZE_MB = 32;

const TOO_LARGE = "check that it is an OpenAPI document, or raise the limit with --max-size";
const PASS_COPY = "download the document, and pass the path of the copy";

/** How documents are read. */
export interface FetchOptions {
  readonly fetch: typeof globalThis.fetch;
  /** The largest document to read, in megabytes. Default: 32. */
  readonly maxSize?: number | undefined;
  /** Is told when another host served a document than the one that was asked. */
  readonly onRedirect?: ((document: string, host: string) => void) | undefined;
  /** Finds the addresses of a host to which a server redirects. Default: as the system does. */
  readonly resolve?: Resolve | undefined;
}

/** Reads the bytes of a document from a URL or a file; stops reading when it turns out to be too large. */
export async function fetchDocument(from: string, options: FetchOptions): Promise<Uint8Array> {
  const { maxSize = DEFAULT_MAX_SIZE_MB } = options;
  const name = documentName(from);
  try {
    if (!isRemote(from)) return await readBytes(from, maxSize, TOO_LARGE);
    return await collectBytes(await download(from, name, options), maxSize, name, TOO_LARGE);
  } catch (cause) {
    if (cause instanceof GeneratorError) throw cause;
    const what = `cannot be read (${describeCause(cause)})`;
    const hint = "check the URL or the path, and try again";
    throw new GeneratorError([{ where: name, what, hint }], { cause });
  }
}

async function download(
  from: string,
  name: string,
  { fetch, onRedirect, resolve = resolveHost }: FetchOptions,
): Promise<AsyncIterable<Uint8Array>> {
  if (!URL.canParse(from)) throw refuse(name, "is not a URL", "check the URL, or pass the path of a copy");
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const start = new URL(from);
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    if (url.username !== "" || url.password !== "")
      throw refuse(name, "contains a user name or a password, which are not sent", PASS_COPY);
    const response = await fetch(url.href, { signal, redirect: "manual" });
    const location = response.headers.get("location");
    if (location === null || response.status < 300 || response.status > 399) {
      if (url.host !== start.host) onRedirect?.(name, url.host);
      return readBody(response, name);
    }
    await response.body?.cancel();
    url = await follow(location, url, name, resolve);
  }
  throw refuse(name, `redirects more than ${MAX_REDIRECTS} times`, PASS_COPY);
}

/** Returns where a server redirects; throws if that is less safe or less public than what the user has named. */
async function follow(location: string, url: URL, name: string, resolve: Resolve): Promise<URL> {
  if (!URL.canParse(location, url)) throw refuse(name, "redirects to what is not a URL", PASS_COPY);
  const next = new URL(location, url);
  if (next.origin === url.origin) return next;
  if (next.protocol !== "https:")
    throw refuse(name, `redirects to ${next.host || next.protocol} without https`, PASS_COPY);
  if (next.hostname !== url.hostname && (await isPrivateHost(next.hostname, resolve)))
    throw refuse(name, `redirects to ${next.host}, which is in a private network`, PASS_COPY);
  return next;
}

function readBody(response: Response, name: string): AsyncIterable<Uint8Array> {
  if (response.ok) return response.body ?? emptyStream();
  const what = `responded with ${`${response.status} ${response.statusText}`.trim()}`;
  throw refuse(name, what, "try again later, or pass the path of a copy");
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

function refuse(where: string, what: string, hint: string): GeneratorError {
  return new GeneratorError([{ where, what, hint }]);
}

function describeCause(error: unknown): string {
  // `fetch` says only "fetch failed"; what failed is the cause of its error.
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  // The code of a DOMException, such as a timeout's, is a meaningless number.
  return typeof code === "string" ? code : message;
}
