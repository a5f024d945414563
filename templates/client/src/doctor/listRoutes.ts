import { CONTEXT_PATH, GATEWAY_PATH, PREFIXES } from "../product.js";

/** Lists what a method and a path may mean as they are documented, with or without the prefix of an API. */
export function listRoutes(method: string, text: string): string[] {
  const path = readPath(text);
  return ["", CONTEXT_PATH, ...PREFIXES].map((prefix) => `${method.toUpperCase()} ${prefix}${path}`);
}

/** Reads the path of what is pasted: a path or a URL, of a site or of the gateway. */
function readPath(text: string): string {
  const [path = ""] = text.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/);
  const parts = path.split("/").filter(Boolean);
  const isGateway = `/${parts.slice(0, 2).join("/")}` === GATEWAY_PATH;
  return `/${parts.slice(isGateway ? 3 : 0).join("/")}`;
}
