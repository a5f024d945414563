import type { OpenAPI3 } from "openapi-typescript";
import { confluence } from "../../generator/config/config.js";
import { loadSpecs } from "../../generator/loadSpecs.js";

/** One of the two REST APIs, by the property of the client under which its operations stand. */
export type Namespace = "v1" | "v2";

/** An API's document in which every path starts with its real prefix. */
export interface PrefixedDocument {
  readonly namespace: Namespace;
  readonly document: OpenAPI3;
}

/** Reads the documents of both APIs as the client is generated from them: corrected, and with whole paths. */
export async function loadDocuments(): Promise<PrefixedDocument[]> {
  const specs = await loadSpecs(confluence);
  return specs.map(({ config, document }) => ({ namespace: config.namespace as Namespace, document }));
}
