import type { SpecConfig } from "../config/config.js";
import { buildPathItem, type FoundPathItem } from "../openapi/readPathItem.js";
import { type Problem, type Report, throwIfAny } from "../problems/Problem.js";
import { advance, type Spec } from "../read/Spec.js";
import { findBase } from "./findBase.js";
import { listServedPaths, type ServedPath } from "./listServedPaths.js";
import { type Fault, isUnder, requestPath } from "./requestPath.js";

/** A path of a document, and the path with which requests are sent. */
export interface PrefixedPath {
  /** The path with its prefix, or as the document spells it if it has a problem. */
  readonly called: string;
  readonly written: string;
  readonly item: FoundPathItem;
  readonly problem: Problem | undefined;
}

/** Gives every path its real prefix: one of the configuration, or else the path of its server. */
export function addPrefix(spec: Spec<"named">, report: Report = throwIfAny): Spec<"prefixed"> {
  const paths = listPrefixedPaths(spec);
  report(paths.flatMap(({ problem }) => problem ?? []));
  const items = new Map<string, FoundPathItem>();
  for (const { called, item } of paths) {
    const operations = [...(items.get(called)?.operations ?? []), ...item.operations];
    items.set(called, { ...item, operations });
  }
  const prefixed = advance<"prefixed">(spec, {
    ...spec.document,
    servers: [{ url: "/", description: "", variables: {} }],
    paths: Object.fromEntries([...items].map(([called, item]) => [called, buildPathItem(item)])),
  });
  const base = findBase(spec);
  const prefixes = listPrefixes(spec.config, listServedPaths(spec));
  return { ...prefixed, config: { ...spec.config, ...(base !== undefined && { base }), prefixes } };
}

/** The prefixes of the configuration, or else the paths of the servers. */
function listPrefixes({ prefixes = [] }: SpecConfig, served: readonly ServedPath[]): readonly string[] {
  if (prefixes.length > 0) return prefixes;
  return [...new Set(served.map(({ server }) => server))].filter((server) => server !== "");
}

/** Lists the paths of a document in its order, each with its real prefix. */
export function listPrefixedPaths(spec: Spec): PrefixedPath[] {
  const { config, file } = spec;
  const served = listServedPaths(spec);
  const isMixed = served.some(({ written }) => !isUnder(config.prefixes ?? [], written));
  const taken = new Map<string, string>();
  return served.map((path) => {
    const { written, item, at } = path;
    const full = requestPath(config, path, isMixed);
    const fault = typeof full === "string" ? findFault(written, full, taken.get(full)) : full;
    const called = fault || typeof full !== "string" ? written : full;
    taken.set(called, taken.get(called) ?? written);
    const problem = path.problem ?? (fault && { where: `${file} ${at}`, ...fault });
    return { called, written, item, problem };
  });
}

function findFault(path: string, full: string, other: string | undefined): Fault | undefined {
  if (changesInUrl(full))
    return {
      what: `the path ${path} changes when it is part of a URL`,
      hint: "rewrite it without dot segments, query, fragment and control characters with an overlay",
    };
  if (other === undefined || other === path) return undefined;
  return {
    what: `the path ${path} has the same URL path as another path of the document: ${full}`,
    hint: "one of the two is wrong: fix the document with an overlay",
  };
}

/** Tells whether a URL parser would change a path. */
function changesInUrl(path: string): boolean {
  return /[?#\\\p{Cc}]|\/(\.|%2e){1,2}(\/|$)/iu.test(path);
}
