import { configurationError } from "../errors/ConfluenceError.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";

/** What the platforms know of a request beside the types of the DOM. */
type Init = RequestInit & { readonly duplex?: "half" };

/** How much of a Blob is read at once, in bytes. */
const SLICE_BYTES = 512 * 1024;

/**
 * Streams the body of a request where that is better for it. What stands in for the platform's `fetch`, as Forge's
 * function does, is given a Blob as it is.
 */
export function streamBody(init: RequestInit, isPlatform: boolean): RequestInit {
  const { body } = init;
  if (body instanceof ReadableStream) return { ...init, ...streamingInit() } as Init;
  if (!(body instanceof Blob) || body.size <= SLICE_BYTES || !isPlatform || !isNode()) return init;
  return {
    ...init,
    ...streamingInit(),
    headers: mergeHeaders(init.headers as Record<string, string>, { "content-length": String(body.size) }),
    body: readInSlices(body),
  } as Init;
}

/**
 * What lets a body be streamed. Fetch keeps a copy of a body as it is sent, in case that it must send it again;
 * it does not for a request that can neither be redirected nor ask its user (Fetch standard, HTTP-network-or-
 * cache fetch). Only Node is known to keep one, and Workers refuse the option.
 */
function streamingInit(): Init {
  if (!canStream())
    throw configurationError("this platform cannot send a stream", "give the file as a Blob or as bytes");
  return isNode() ? { duplex: "half", redirect: "error", window: null } : { duplex: "half" };
}

/** Tells whether the platform streams bodies. One that does not takes a stream for the text that names it. */
function canStream(): boolean {
  const init: Init = { method: "POST", body: new ReadableStream(), duplex: "half" };
  return !new Request("https://localhost/", init).headers.has("content-type");
}

/** Node's own stream of a Blob holds 50 MiB of garbage on its way (measured with 20.20); large slices do not. */
function readInSlices(blob: Blob): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (position >= blob.size) return controller.close();
      const bytes = await blob.slice(position, position + SLICE_BYTES).arrayBuffer();
      position += bytes.byteLength;
      // The collector sees what its own engine has allocated, and frees the copy sooner than the original.
      controller.enqueue(new Uint8Array(bytes).slice());
    },
  });
}

function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return process?.versions?.undici !== undefined;
}
