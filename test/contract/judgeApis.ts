import type { Judge } from "./Judge.js";
import { listOperations, type Operation } from "./listOperations.js";
import { createOpenapiBackendJudge } from "./openapiBackendJudge.js";
import { loadDocuments, type Namespace } from "./prefixedDocuments.js";
import { createPrismJudge } from "./prismJudge.js";
import { toJudgedDocument } from "./toJudgedDocument.js";

/** One API with its operations and the judges that have read its document. */
export interface JudgedApi {
  readonly namespace: Namespace;
  readonly operations: readonly Operation[];
  readonly prism: Judge;
  readonly openapiBackend: Judge;
}

/** Reads the documents of both APIs and hands each to both judges. */
export async function judgeApis(): Promise<JudgedApi[]> {
  const apis = (await loadDocuments()).map(async ({ namespace, document }) => {
    const judged = toJudgedDocument(document);
    return {
      namespace,
      operations: listOperations(document, judged),
      prism: await createPrismJudge(judged),
      openapiBackend: await createOpenapiBackendJudge(judged),
    };
  });
  return Promise.all(apis);
}
