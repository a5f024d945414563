import { findPlace } from "../findPlace.js";
import { listOperations } from "../listOperations.js";
import type { OutgoingRequest } from "../runtime/request.js";
import { adviseScopes } from "./describeScopes.js";
import { scopesOf } from "./scopesOf.js";

/** Says what to do about a scope that a request was refused for, which may be meant for no known operation. */
export function adviseRequest(
  { operation, method, url }: Pick<OutgoingRequest, "operation" | "method" | "url">,
  kind: string,
): string {
  const names = new Map(
    listOperations().map((each) => [`${each.operation.method} ${each.operation.path}`, each.name]),
  );
  const name = names.get(findPlace([...names.keys()], method, url) ?? "");
  return adviseScopes(operation, name && scopesOf(name), kind);
}
