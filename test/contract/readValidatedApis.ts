import { listOperations, type Operation } from "./listOperations.js";
import { createOpenapiBackendValidator } from "./openapiBackendValidator.js";
import { loadDocuments, type Namespace } from "./prefixedDocuments.js";
import { createPrismValidator } from "./prismValidator.js";
import { toValidatedDocument } from "./toValidatedDocument.js";
import type { Validator } from "./Validator.js";

/** One API with its operations and the validators that have read its document. */
export interface ValidatedApi {
  readonly namespace: Namespace;
  readonly operations: readonly Operation[];
  readonly prism: Validator;
  readonly openapiBackend: Validator;
}

/** Reads the documents of both APIs and hands each to both validators. */
export async function readValidatedApis(): Promise<ValidatedApi[]> {
  const apis = (await loadDocuments()).map(async ({ namespace, document }) => {
    const validated = toValidatedDocument(document);
    return {
      namespace,
      operations: listOperations(document, validated),
      prism: await createPrismValidator(validated),
      openapiBackend: await createOpenapiBackendValidator(validated),
    };
  });
  return Promise.all(apis);
}
