import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import { listPrefixedPaths } from "../correct/addPrefix.js";
import { listOperations } from "../openapi/listOperations.js";
import { GeneratorError } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";

/** One of the APIs, with its current document in the folder of specifications. */
export interface KnownApi {
  readonly config: SpecConfig;
  readonly current: Spec<"read"> | undefined;
}

/** The least ratio of operations that must match for a document to be of an API. */
const MIN_MATCH_RATIO = 0.5;

/** The highest ratio of operations that a document may lose. */
const MAX_LOSS_RATIO = 0.1;

/** Rejects a document of another API and, unless forced, one that has lost over a tenth of its operations. */
export function identifyApi(upstream: Spec, apis: readonly KnownApi[], force: boolean): Spec {
  const own = apis.find(({ config }) => config === upstream.config);
  if (own === undefined || matchRatio(upstream, own) < MIN_MATCH_RATIO) throw unknownApiError(upstream, apis);
  if (own.current !== undefined && !force) checkLosses(upstream, own.current);
  return upstream;
}

/** The ratio of operations that belong to an API: those of its current document, or else those under its prefix. */
function matchRatio(upstream: Spec, { config, current }: KnownApi): number {
  if (current === undefined) return prefixRatio({ ...upstream, config });
  const operations = nameOperations(upstream.document);
  const known = new Set(nameOperations(current.document).flat());
  const matched = operations.filter((names) => names.some((name) => known.has(name)));
  return matched.length / Math.max(operations.length, 1);
}

function prefixRatio(spec: Spec): number {
  const paths = listPrefixedPaths(spec);
  return paths.filter(({ problem }) => problem === undefined).length / Math.max(paths.length, 1);
}

/** The names by which an operation is matched: Atlassian changes ids and paths, but seldom both at once. */
function nameOperations(document: OpenAPI3): string[][] {
  return listOperations(document).map(({ path, method, operation: { operationId } }) =>
    operationId === undefined ? [`${method} ${path}`] : [operationId, `${method} ${path}`],
  );
}

function unknownApiError(upstream: Spec, apis: readonly KnownApi[]): GeneratorError {
  const { namespace } = upstream.config;
  const counterpart = apis.find(
    (api) => api.config !== upstream.config && matchRatio(upstream, api) >= MIN_MATCH_RATIO,
  );
  const what = counterpart
    ? `this is the document of ${counterpart.config.namespace}, not of ${namespace}`
    : `this is not the document of ${namespace}: most of its operations are not in that API`;
  const hint = counterpart
    ? `pass it as --document ${counterpart.config.namespace}=FILE, and the document of ${namespace} as --document ${namespace}=FILE`
    : `pass the document that ${upstream.config.upstream ?? "describes that API"} serves`;
  return new GeneratorError([{ where: upstream.file, what, hint }]);
}

function checkLosses(upstream: Spec, current: Spec): void {
  const known = new Set(nameOperations(upstream.document).flat());
  const operations = nameOperations(current.document);
  const lost = operations.filter((names) => !names.some((name) => known.has(name)));
  if (lost.length <= operations.length * MAX_LOSS_RATIO) return;
  const names = lost.slice(0, 3).map(([name]) => name);
  if (lost.length > names.length) names.push("…");
  const what = `${lost.length} of the ${operations.length} operations of ${current.file} are missing (${names.join(", ")})`;
  const hint = "if Atlassian really removed them, run again with --force";
  throw new GeneratorError([{ where: upstream.file, what, hint }]);
}
