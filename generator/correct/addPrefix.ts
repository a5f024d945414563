import type { PathItemObject, ServerObject } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import { pointer } from "../openapi/references.js";
import { type Problem, type Report, throwIfAny } from "../problems/Problem.js";
import { advance, type Spec } from "../read/Spec.js";

/** A path of a document, and the path with which requests are sent. */
export interface PrefixedPath {
  /** The path with its prefix, or as the document spells it if it has a problem. */
  readonly called: string;
  readonly written: string;
  readonly item: PathItemObject;
  readonly problem: Problem | undefined;
}

/** Adds the real prefix to every path, whatever the servers and paths of the document say. */
export function addPrefix(spec: Spec<"checked">, report: Report = throwIfAny): Spec<"prefixed"> {
  const paths = listPrefixedPaths(spec);
  report(paths.flatMap(({ problem }) => problem ?? []));
  return advance(spec, {
    ...spec.document,
    servers: [{ url: "/", description: "", variables: {} }],
    paths: Object.fromEntries(paths.map(({ called, item }) => [called, withoutServers(item)])),
  });
}

/** Lists the paths of a document in its order, each with its real prefix. */
export function listPrefixedPaths({ document, file, config }: Spec): PrefixedPath[] {
  const entries = Object.entries(document.paths ?? {}) as [string, PathItemObject][];
  const taken = new Set<string>();
  return entries
    .filter(([written]) => !written.startsWith("x-"))
    .map(([written, item]) => {
      const where = `${file} ${pointer("paths", written)}`;
      const full = fullPath(written, serverPath(item.servers ?? document.servers), config);
      const problem = findProblem(where, written, full, taken, config);
      const called = full === undefined || problem ? written : full;
      taken.add(called);
      return { called, written, item, problem };
    });
}

function findProblem(
  where: string,
  path: string,
  full: string | undefined,
  taken: ReadonlySet<string>,
  config: SpecConfig,
): Problem | undefined {
  if (full === undefined) return unknownPath(where, path, config);
  if (changesInUrl(full)) return changingPath(where, path);
  return taken.has(full) ? samePath(where, path, full) : undefined;
}

/** The path of the first server's URL: `/wiki/api/v2` of `https://{your-domain}/wiki/api/v2`. */
function serverPath(servers: readonly ServerObject[] | undefined): string {
  let path = (servers?.[0]?.url ?? "").replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
  while (path.endsWith("/")) path = path.slice(0, -1);
  return path;
}

function fullPath(path: string, server: string, { prefix, otherPaths }: SpecConfig): string | undefined {
  const candidates = [path, server + path];
  // From 2021 to 2024 the v1 document omitted `/wiki/rest` in its only path outside `/wiki/rest/api`.
  const beside = prefix.slice(0, prefix.lastIndexOf("/")) + path;
  const other = otherPaths.find((known) => known === beside || candidates.includes(known));
  return other ?? candidates.find((candidate) => isUnder(prefix, candidate));
}

function isUnder(prefix: string, path: string): boolean {
  const first = `/${prefix.split("/")[1]}/`;
  // `/wiki/api/v2/wiki/…` is a prefix that was added to a path of another form, never a real path.
  return path.startsWith(`${prefix}/`) && !path.startsWith(first, prefix.length);
}

/** Tells whether a URL parser would change a path. */
function changesInUrl(path: string): boolean {
  return /[?#\\\p{Cc}]|\/(\.|%2e){1,2}(\/|$)/iu.test(path);
}

function changingPath(where: string, path: string): Problem {
  return {
    where,
    what: `the path ${path} changes when it is part of a URL`,
    hint: "rewrite it without dot segments, query, fragment and control characters with an overlay",
  };
}

function unknownPath(where: string, path: string, { prefix, namespace }: SpecConfig): Problem {
  return {
    where,
    what: `the path ${path} is not under ${prefix}`,
    hint: `if it is a real path of the API, add it to the otherPaths of ${namespace} in the configuration`,
  };
}

function samePath(where: string, path: string, full: string): Problem {
  return {
    where,
    what: `the path ${path} has the same URL path as another path of the document: ${full}`,
    hint: "one of the two is wrong: fix the document with an overlay",
  };
}

function withoutServers({ servers: _, ...item }: PathItemObject): PathItemObject {
  return item;
}
