import type { Components, NormalizedOperation } from "../normalize/NormalizedSpec.js";
import { isJson, isPlainJson } from "../openapi/isJson.js";
import { listSuccesses } from "../openapi/listSuccesses.js";
import type { Success } from "./ApiModel.js";
import { listMedia } from "./buildSuccess.js";

/** Lists what a successful response may be: specific media types before wildcards, and JSON first; none where it is JSON. */
export function listAccepted(
  components: Components,
  { method, responses }: NormalizedOperation,
  success: Success,
): string[] {
  // A response to HEAD has the headers of one to GET.
  const successes = listSuccesses({ method: method === "HEAD" ? "GET" : method, responses });
  const media = successes.flatMap(([, { content = {} }]) =>
    listMedia(components, content).map(([type]) => type),
  );
  const types = [...new Set(media)].sort((a, b) => breadth(a) - breadth(b));
  if (types.length === 0 && success.kind === "mixed")
    return success.answers.some(({ kind }) => kind === "file") ? ["*/*"] : [];
  return types.every(isPlainJson) ? [] : types;
}

function breadth(mediaType: string): number {
  return 2 * mediaType.split("*").length + (isJson(mediaType) ? 0 : 1);
}
