import { configurationError } from "../errors/NimbusError.js";
import { mergeHeaders } from "../platform/mergeHeaders.js";

/** An option that the DOM types lack. */
type Init = RequestInit & { readonly duplex?: "half" };

/** How much of a Blob is read at once. */
const SLICE_BYTES = 512 * 1024;

/**
 * Streams the body of a request if it is a stream or, on Node, a large Blob. A replacement for the platform's `fetch`,
 * such as Forge's function, gets Blobs unchanged.
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
 * The options that stream a body. Fetch keeps a copy of a sent body in case it must be resent, unless the request can
 * neither be redirected nor prompt the user (Fetch standard, HTTP-network-or-cache fetch). Only Node is known to keep
 * one, and Workers reject the option.
 */
function streamingInit(): Init {
  if (!canStream())
    throw configurationError("this platform cannot send a stream", "pass the file as a Blob or as bytes");
  return isNode() ? { duplex: "half", redirect: "error", window: null } : { duplex: "half" };
}

/** Whether the platform streams bodies. If not, it converts a stream to a string, and so sets a content type. */
function canStream(): boolean {
  const init: Init = { method: "POST", body: new ReadableStream(), duplex: "half" };
  return !new Request("https://localhost/", init).headers.has("content-type");
}

/** Node's own stream of a Blob accumulates 50 MiB of garbage (measured with 20.20); large slices do not. */
function readInSlices(blob: Blob): ReadableStream<Uint8Array> {
  let position = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (position >= blob.size) return controller.close();
      const bytes = await blob.slice(position, position + SLICE_BYTES).arrayBuffer();
      position += bytes.byteLength;
      // The garbage collector tracks memory that the engine allocated, so it frees the copy sooner than the original.
      controller.enqueue(new Uint8Array(bytes).slice());
    },
  });
}

function isNode(): boolean {
  const { process } = globalThis as { process?: { versions?: { undici?: string } } };
  return process?.versions?.undici !== undefined;
}
