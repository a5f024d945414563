import type { OpenAPI3 } from "openapi-typescript";
import type { SpecConfig } from "../config/config.js";
import { listPrefixedPaths } from "../correct/addPrefix.js";
import { listOperations } from "../openapi/listOperations.js";
import { GeneratorError } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";

/** One of the APIs, with the document that the folder holds of it today. */
export interface KnownApi {
  readonly config: SpecConfig;
  readonly current: Spec<"read"> | undefined;
}

/** Refuses a document of another API, and, unless forced, one that lost over a tenth of its operations. */
export function identifyApi(upstream: Spec, apis: readonly KnownApi[], force: boolean): Spec {
  const own = apis.find(({ config }) => config === upstream.config);
  if (own === undefined || measureKinship(upstream, own) < 0.5) throw strangerError(upstream, apis);
  if (own.current !== undefined && !force) checkLosses(upstream, own.current);
  return upstream;
}

/** The share of the operations that are this API's: known in the folder, or under the prefix in a new folder. */
function measureKinship(upstream: Spec, { config, current }: KnownApi): number {
  if (current === undefined) return measurePrefixed({ ...upstream, config });
  const operations = nameOperations(upstream.document);
  const known = new Set(nameOperations(current.document).flat());
  const familiar = operations.filter((names) => names.some((name) => known.has(name)));
  return familiar.length / Math.max(operations.length, 1);
}

function measurePrefixed(spec: Spec): number {
  const paths = listPrefixedPaths(spec);
  return paths.filter(({ problem }) => problem === undefined).length / Math.max(paths.length, 1);
}

/** The names under which an operation is known again: Atlassian changes ids and paths, seldom both at once. */
function nameOperations(document: OpenAPI3): string[][] {
  return listOperations(document).map(({ path, method, operation: { operationId } }) =>
    operationId === undefined ? [`${method} ${path}`] : [operationId, `${method} ${path}`],
  );
}

function strangerError(upstream: Spec, apis: readonly KnownApi[]): GeneratorError {
  const { namespace } = upstream.config;
  const twin = apis.find((api) => api.config !== upstream.config && measureKinship(upstream, api) >= 0.5);
  const what = twin
    ? `this is the document of ${twin.config.namespace}, not of ${namespace}`
    : `this is not the document of ${namespace}: most of its operations are not in that API`;
  const hint = twin
    ? `give it as --${twin.config.namespace}, and the document of ${namespace} as --${namespace}`
    : `give the document that ${upstream.config.upstream} serves`;
  return new GeneratorError([{ where: upstream.file, what, hint }]);
}

function checkLosses(upstream: Spec, current: Spec): void {
  const known = new Set(nameOperations(upstream.document).flat());
  const operations = nameOperations(current.document);
  const lost = operations.filter((names) => !names.some((name) => known.has(name)));
  if (lost.length <= operations.length / 10) return;
  const names = lost.slice(0, 3).map(([name]) => name);
  if (lost.length > names.length) names.push("…");
  const what = `${lost.length} of the ${operations.length} operations of ${current.file} are missing (${names.join(", ")})`;
  const hint = "if Atlassian really removed them, run again with --force";
  throw new GeneratorError([{ where: upstream.file, what, hint }]);
}
