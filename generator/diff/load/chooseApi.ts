import { basename } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { identifyApi, type KnownApi } from "../../check/identifyApi.js";
import { readKnownApi } from "../../check/readKnownApi.js";
import type { Config, SpecConfig } from "../../config/config.js";
import { GeneratorError, settleAll } from "../../problems/Problem.js";

/** A document, and the file, URL or revision from which it was read. */
export interface NamedDocument {
  readonly name: string;
  readonly document: OpenAPI3;
}

/** Chooses the API of documents: by their file names, or by the operations that they share with its current document. */
export async function chooseApi(config: Config, documents: readonly NamedDocument[]): Promise<SpecConfig> {
  const where = documents.map(({ name }) => name).join(" and ");
  const apis = await settleAll(config.specs.map((spec) => readKnownApi(config.specsFolder, spec)));
  const [only] = config.specs;
  if (only !== undefined && config.specs.length === 1) return only;
  const found = new Set(documents.flatMap((document) => detectApi(document, apis) ?? []));
  const [api] = found;
  if (api !== undefined && found.size === 1) return api;
  const namespaces = [...found].map(({ namespace }) => namespace).join(" and ");
  const what = api ? `the documents are of ${namespaces}` : "the API cannot be detected";
  const hint = api
    ? "compare two documents of the same API"
    : `name it with --api ${config.specs.map(({ namespace }) => namespace).join(" or --api ")}`;
  throw new GeneratorError([{ where, what, hint }]);
}

function detectApi(named: NamedDocument, apis: readonly KnownApi[]): SpecConfig | undefined {
  const file = basename(named.name.replace(/^.*:/, ""));
  const byName = apis.find(({ config }) => config.document === file);
  return (byName ?? apis.find((api) => isDocumentOf(api, named, apis)))?.config;
}

function isDocumentOf(
  { config, current }: KnownApi,
  { name, document }: NamedDocument,
  apis: readonly KnownApi[],
): boolean {
  // Any document could be that of an API of which neither a document nor a prefix is known.
  if (current === undefined && config.prefixes === undefined) return false;
  try {
    identifyApi({ config, file: name, document }, apis, true);
    return true;
  } catch (error) {
    if (error instanceof GeneratorError) return false;
    throw error;
  }
}
