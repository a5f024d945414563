import { BASES, CONTEXT_PATH, GATEWAY_PATH, PREFIXES } from "../product.js";

/** What the path of a URL may start with that is no part of an operation's path: of the gateway, and of documents. */
const STARTS = [
  `${GATEWAY_PATH}/{cloudId}`,
  ...Object.values(BASES).map((base) => base.replace(/^https:\/\/[^/]*/, "")),
];

/** Lists what a method and a path may mean as they are documented, with or without the prefix of an API. */
export function listRoutes(method: string, text: string): string[] {
  return readPaths(text).flatMap((path) =>
    ["", CONTEXT_PATH, ...PREFIXES].map((prefix) => `${method.toUpperCase()} ${prefix}${path}`),
  );
}

/** Reads the path of what is pasted, a path or a URL, of a site or of the gateway: as it is, and without each start. */
function readPaths(text: string): string[] {
  const [path = ""] = text.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/);
  const parts = path.split("/").filter(Boolean);
  const paths = ["", ...STARTS].flatMap((start) => {
    const own = start.split("/").filter(Boolean);
    const isStart = own.every(
      (part, index) => part === parts[index] || (part.startsWith("{") && parts[index]),
    );
    return isStart ? `/${parts.slice(own.length).join("/")}` : [];
  });
  return [...new Set(paths)];
}
