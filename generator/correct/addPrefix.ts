import type { OpenAPI3, PathItemObject, ServerObject } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import { pointer } from "../openapi/references.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";

/** Gives every path the prefix under which it is called, whatever the document's servers and paths say. */
export function addPrefix(spec: Spec): Spec {
  const problems: Problem[] = [];
  const paths: Record<string, PathItemObject> = {};
  for (const [path, item] of Object.entries(spec.document.paths ?? {}) as [string, PathItemObject][]) {
    if (path.startsWith("x-")) continue;
    const where = `${spec.file} ${pointer("paths", path)}`;
    const full = fullPath(path, serverPath(item.servers ?? spec.document.servers), spec.config);
    if (full === undefined) problems.push(unknownPath(where, path, spec.config));
    else if (leadsElsewhere(full)) problems.push(strayPath(where, path));
    else if (Object.hasOwn(paths, full)) problems.push(samePath(where, path, full));
    else paths[full] = withoutServers(item);
  }
  throwIfAny(problems);
  const document: OpenAPI3 = {
    ...spec.document,
    servers: [{ url: "/", description: "", variables: {} }],
    paths,
  };
  return { ...spec, document };
}

/** The path of the first server's URL: `/wiki/api/v2` of `https://{your-domain}/wiki/api/v2`. */
function serverPath(servers: readonly ServerObject[] | undefined): string {
  let path = (servers?.[0]?.url ?? "").replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
  while (path.endsWith("/")) path = path.slice(0, -1);
  return path;
}

function fullPath(path: string, server: string, { prefix, otherPaths }: SpecConfig): string | undefined {
  const candidates = [path, server + path];
  // From 2021 to 2024 the v1 document left `/wiki/rest` out of its one path beside `/wiki/rest/api`.
  const beside = prefix.slice(0, prefix.lastIndexOf("/")) + path;
  const other = otherPaths.find((known) => known === beside || candidates.includes(known));
  return other ?? candidates.find((candidate) => isUnder(prefix, candidate));
}

function isUnder(prefix: string, path: string): boolean {
  const first = `/${prefix.split("/")[1]}/`;
  // `/wiki/api/v2/wiki/…` is a prefix that was added to a path of another form, never a real path.
  return path.startsWith(`${prefix}/`) && !path.startsWith(first, prefix.length);
}

/** Tells whether a path is another one when it is part of an address. */
function leadsElsewhere(path: string): boolean {
  return /[?#\\\p{Cc}]|\/(\.|%2e){1,2}(\/|$)/iu.test(path);
}

function strayPath(where: string, path: string): Problem {
  return {
    where,
    what: `the path ${path} is another one when it is called`,
    hint: "write it without dots, query, fragment and control characters with an overlay",
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
    what: `the path ${path} is called at ${full}, like another path of the document`,
    hint: "one of the two is wrong: correct the document with an overlay",
  };
}

function withoutServers({ servers: _, ...item }: PathItemObject): PathItemObject {
  return item;
}
