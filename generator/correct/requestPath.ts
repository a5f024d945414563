import type { SpecConfig } from "../config/config.js";
import { jsonPath } from "../openapi/jsonPath.js";
import { pointer } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";
import type { ServedPath } from "./listServedPaths.js";

/** What is wrong with a path. */
export type Fault = Pick<Problem, "what" | "hint">;

/** Finds the path with which requests are sent, or why it is not known. */
export function requestPath(config: SpecConfig, served: ServedPath, isMixed: boolean): string | Fault {
  const { prefixes = [], otherPaths, namespace } = config;
  const { written, server } = served;
  const candidates = [written, server + written];
  // From 2021 to 2024 the v1 document omitted `/wiki/rest` in its only path outside `/wiki/rest/api`.
  const beside = prefixes.map((prefix) => prefix.slice(0, prefix.lastIndexOf("/")) + written);
  const other = otherPaths.find((known) => beside.includes(known) || candidates.includes(known));
  if (other !== undefined) return other;
  if (prefixes.length === 0) return server.includes("{") ? openVariable(served) : server + written;
  const found = candidates.find((candidate) => isUnder(prefixes, candidate));
  if (found === undefined) return unknownPath(config, written);
  if (!isMixed || server === "" || found !== written || !isBelow(prefixes, `${server}/`)) return found;
  return {
    what: `the path ${written} is under ${prefixes.join(" and ")} both as it is written and after its server's path`,
    hint: `add the one to which requests are sent, ${candidates.join(" or ")}, to the otherPaths of ${namespace} in the configuration`,
  };
}

/** Tells whether a path is one of the API. */
export function isUnder(prefixes: readonly string[], path: string): boolean {
  return prefixes.some((prefix) => {
    const first = `/${prefix.split("/")[1]}/`;
    // `/wiki/api/v2/wiki/…` is a prefix that was added to a path of another form, never a real path.
    return path.startsWith(`${prefix}/`) && !path.startsWith(first, prefix.length);
  });
}

function isBelow(prefixes: readonly string[], path: string): boolean {
  return prefixes.some((prefix) => path.startsWith(`${prefix}/`));
}

function unknownPath({ prefixes = [], namespace }: SpecConfig, written: string): Fault {
  const target = jsonPath(pointer("paths", written));
  return {
    what: `the path ${written} is not under ${prefixes.join(" or ")}`,
    hint: `add its prefix to the prefixes of ${namespace} in the configuration, or the whole path to its otherPaths; if the document leaves the prefix out, use an overlay: target ${target}, update { servers: [{ url: ${prefixes[0]} }] }`,
  };
}

function openVariable({ server, serverAt }: ServedPath): Fault {
  const [variable = server, name = ""] = /\{([^{}]*)\}/.exec(server) ?? [];
  return {
    what: `the path of its server, ${server}, contains ${variable}, which has no default`,
    hint: `give the variable a default with an overlay: target ${jsonPath(serverAt)}, update { variables: { ${name}: { default: v1 } } }`,
  };
}
