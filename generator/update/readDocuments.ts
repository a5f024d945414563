import { dirname, parse, resolve } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { identifyApi } from "../check/identifyApi.js";
import type { GivenDocument, SpecConfig } from "../config/config.js";
import { GeneratorError, settleAll } from "../problems/Problem.js";
import { bundleFiles } from "../read/bundleFiles.js";
import { checkDocument } from "../read/checkDocument.js";
import { documentName } from "../read/documentName.js";
import { type FetchOptions, fetchDocument } from "../read/fetchDocument.js";
import { isRemote } from "../read/isRemote.js";
import { parseDocument } from "../read/parseDocument.js";
import { stripProse } from "./stripProse.js";

/** Reads documents from files or URLs, by their namespaces; without its prose what has an upstream, and is not ours. */
export function readDocuments(
  specs: readonly SpecConfig[],
  sources: ReadonlyMap<string, string>,
  options: FetchOptions,
): Promise<GivenDocument[]> {
  return settleAll(
    specs.flatMap((config) => {
      const from = sources.get(config.namespace);
      return from === undefined ? [] : readDocument(config, from, specs, options);
    }),
  );
}

async function readDocument(
  config: SpecConfig,
  from: string,
  specs: readonly SpecConfig[],
  options: FetchOptions,
): Promise<GivenDocument> {
  const { namespace, upstream } = config;
  const name = documentName(from);
  const read = await readBundled(config, from, name, options);
  if (upstream === undefined) return { namespace, name, document: read };
  const apis = specs.map((spec) => ({ config: spec, current: undefined }));
  const { document } = identifyApi({ config, file: name, document: read }, apis, true);
  return { namespace, name, document: stripProse(document, parse(config.document).name) };
}

async function readBundled(
  { namespace }: SpecConfig,
  from: string,
  name: string,
  options: FetchOptions,
): Promise<OpenAPI3> {
  const bytes = await fetchDocument(from, options).catch((error) => {
    throw isRemote(from) ? explainCopy(error, namespace) : error;
  });
  const document = parseDocument(name, bytes);
  return isRemote(from)
    ? document
    : checkDocument(await bundleFiles(document, resolve(from), dirname(from)), name);
}

/** Says which option takes the copy that a hint advises. */
function explainCopy(error: unknown, namespace: string): unknown {
  if (!(error instanceof GeneratorError)) return error;
  const problems = error.problems.map((problem) => ({
    ...problem,
    hint: `${problem.hint}; a copy is passed as --document ${namespace}=FILE`,
  }));
  return new GeneratorError(problems, { cause: error });
}
