import type { OpenAPI3, OperationObject, ServerObject } from "openapi-typescript";
import { GATEWAY } from "../config/bases.js";
import { jsonPath } from "../openapi/jsonPath.js";
import { type FoundPathItem, readPathItem } from "../openapi/readPathItem.js";
import { pointer } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";
import { findBase, startsWithBase, stripBase } from "./findBase.js";
import { readServer, type ServerPath } from "./readServer.js";

/** The operations of one path that are sent to one server. */
export interface ServedPath {
  readonly written: string;
  /** The JSON pointer of the path, or of the operation that has a server of its own. */
  readonly at: string;
  readonly item: FoundPathItem;
  /** The path of the server's URL, without that of the base, and where the server stands. */
  readonly server: string;
  readonly serverAt: string;
  /** Why the client cannot send requests to the server. */
  readonly problem: Problem | undefined;
}

/** Lists the paths of a document in its order, each with the server that counts for it: the first that is accepted. */
export function listServedPaths(spec: Spec): ServedPath[] {
  const { document, config } = spec;
  const base = findBase(spec);
  const shared = (document.servers ?? []).map((server) => readServer(server));
  const accepted = ["", ...shared.map(({ host }) => host), ...(config.acceptedHosts ?? [])];
  const written = Object.keys(document.paths ?? {}).filter((path) => !path.startsWith("x-"));
  return written.flatMap((path) =>
    splitByServers(document, path).map(({ at, item, servers }) => {
      const own = servers.map((server) => readServer(server));
      const index = own.findIndex(({ host }) => accepted.includes(host));
      const found = own[index] ?? shared[0] ?? readServer(undefined);
      const serverAt = own[index] ? `${at}/servers/${index}` : "#/servers/0";
      const problem =
        own[0] && index < 0 ? otherHost(spec, at, own[0].host) : findBaseFault(spec, base, path, found, at);
      const server = base === undefined ? found.path : (stripBase(base, found) ?? found.path);
      return { written: path, at, item, server, serverAt, problem };
    }),
  );
}

interface PathPart extends Pick<ServedPath, "at" | "item"> {
  /** The servers of the operation or of the path; without any, those of the document count. */
  readonly servers: readonly ServerObject[];
}

/** Separates the operations that have servers of their own from the others of a path. */
function splitByServers(document: OpenAPI3, path: string): PathPart[] {
  const { shared, operations } = readPathItem(document, path);
  const { servers = [], ...rest } = shared;
  const parts = operations.map((found): PathPart => {
    const { servers: own = [], ...operation } = found.operation as OperationObject;
    const item = { shared: rest, operations: [{ ...found, operation }] };
    return { at: own.length > 0 ? found.at : pointer("paths", path), item, servers: own };
  });
  const others = parts.filter(({ servers }) => servers.length === 0).flatMap(({ item }) => item.operations);
  const item = { shared: rest, operations: others };
  return [
    { at: pointer("paths", path), item, servers },
    ...parts.filter((part) => part.servers.length > 0),
  ].filter((part) => part.item.operations.length > 0 || parts.length === 0);
}

/** Finds out why the base cannot be put before a path. */
function findBaseFault(
  { file, config: { namespace, prefixes = [], base: configured } }: Spec,
  base: string | undefined,
  path: string,
  server: ServerPath,
  at: string,
): Problem | undefined {
  if (base === undefined || prefixes.length > 0) return undefined;
  const where = `${file} ${at}`;
  const field = `the base of ${namespace} in the configuration`;
  if (stripBase(base, server) === undefined)
    return {
      where,
      what: `the path of its server, ${server.path}, does not start with the base ${base}`,
      hint: `${configured === undefined ? `set ${field}` : `correct ${field}`}, or give the paths that follow it as its prefixes`,
    };
  if (base.includes("{") && startsWithBase(base, path))
    return {
      where,
      what: `the path ${path} starts with the base ${base} already`,
      hint: `make ${field} ${GATEWAY}: the variables are arguments of the operations`,
    };
  return undefined;
}

function otherHost({ file, config }: Spec, at: string, host: string): Problem {
  const servers = `target ${jsonPath(at)}.servers, remove: true`;
  return {
    where: `${file} ${at}`,
    what: `the server is at ${host}, which is not the host of the document's own server`,
    hint: `requests go to one host only: if that serves the path, too, add ${host} to the acceptedHosts of ${config.namespace} in the configuration, or use an overlay: ${servers}; if not, remove the operation the same way`,
  };
}
