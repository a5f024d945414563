import { basename } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { identifyApi, type KnownApi } from "../../check/identifyApi.js";
import { readKnownApi } from "../../check/readKnownApi.js";
import type { Config, SpecConfig } from "../../config/config.js";
import { GeneratorError, settleAll } from "../../problems/Problem.js";

/** A document, and the file, address or revision that held it. */
export interface NamedDocument {
  readonly name: string;
  readonly document: OpenAPI3;
}

/** Finds out whose documents these are: by name, or else by the operations that they share with the folder's. */
export async function chooseApi(config: Config, documents: readonly NamedDocument[]): Promise<SpecConfig> {
  const where = documents.map(({ name }) => name).join(" and ");
  const apis = await settleAll(config.specs.map((spec) => readKnownApi(config.specsFolder, spec)));
  const found = new Set(documents.flatMap((document) => recognize(document, apis) ?? []));
  const [api] = found;
  if (api !== undefined && found.size === 1) return api;
  const namespaces = [...found].map(({ namespace }) => namespace).join(" and ");
  const what = api ? `these are documents of ${namespaces}` : "it is not clear which API this is";
  const hint = api
    ? "compare two documents of one API"
    : `say it with --api ${config.specs.map(({ namespace }) => namespace).join(" or --api ")}`;
  throw new GeneratorError([{ where, what, hint }]);
}

function recognize(named: NamedDocument, apis: readonly KnownApi[]): SpecConfig | undefined {
  const file = basename(named.name.replace(/^.*:/, ""));
  const byName = apis.find(({ config }) => config.document === file);
  return (byName ?? apis.find(({ config }) => isOf(config, named, apis)))?.config;
}

function isOf(config: SpecConfig, { name, document }: NamedDocument, apis: readonly KnownApi[]): boolean {
  try {
    identifyApi({ config, file: name, document }, apis, true);
    return true;
  } catch (error) {
    if (error instanceof GeneratorError) return false;
    throw error;
  }
}
