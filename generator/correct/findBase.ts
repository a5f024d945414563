import { basePath, GATEWAY } from "../config/bases.js";
import type { Spec } from "../read/Spec.js";
import { readServer, type ServerPath } from "./readServer.js";

/** A path of a server up to its last variable. */
const UP_TO_VARIABLE = /^(?:\/(?:[\w.~-]+|\{[a-z]\w*\}))*\/\{[a-z]\w*\}(?=\/|$)/i;

/** Finds where requests go if not to the product: the base of the configuration, or else the server if that is the gateway. */
export function findBase({ config, document }: Spec): string | undefined {
  if (config.base !== undefined) return config.base;
  const { host, path } = readServer(document.servers?.[0], true);
  return `https://${host}` === GATEWAY ? (UP_TO_VARIABLE.exec(path)?.[0] ?? GATEWAY) : undefined;
}

/** Returns what of a server's path follows the base; undefined if the server is elsewhere. */
export function stripBase(base: string, { path, host }: ServerPath): string | undefined {
  if (startsWithBase(base, path))
    return path.split("/").slice(basePath(base).split("/").length).map(addSlash).join("");
  return host === "" || path === "" ? path : undefined;
}

/** Whether a path starts with that of a base, whose variables may stand for anything. */
export function startsWithBase(base: string, path: string): boolean {
  const given = path.split("/");
  return basePath(base)
    .split("/")
    .every((segment, index) => segment === given[index] || (segment.startsWith("{") && given[index]));
}

function addSlash(segment: string): string {
  return `/${segment}`;
}
