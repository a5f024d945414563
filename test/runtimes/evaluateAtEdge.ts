import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** What the web's platforms have in common beside the language (WinterTC's minimum, as far as the client may go). */
const WEB = [
  ...["AbortController", "AbortSignal", "Blob", "DOMException", "Event", "EventTarget", "File", "FormData"],
  ...["Headers", "ReadableStream", "Request", "Response", "TextDecoder", "TextEncoder", "TransformStream"],
  ...[
    "URL",
    "URLSearchParams",
    "WritableStream",
    "atob",
    "btoa",
    "clearTimeout",
    "crypto",
    "fetch",
    "setTimeout",
  ],
  // The platform's bytes must be the bytes of the evaluated code, or `instanceof` tells them apart.
  ...["ArrayBuffer", "Uint8Array"],
] as const;

// Evaluates a bundle where only the web's globals are: no process, no Buffer, no modules.
const [, , path = ""] = process.argv;
const globals = Object.fromEntries(WEB.map((name) => [name, globalThis[name]]));
runInContext(readFileSync(path, "utf8"), createContext(globals), { filename: path });
