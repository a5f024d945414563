import { ConfluenceError } from "../ConfluenceError.js";
import type { Credential } from "../Credential.js";
import { listOperations } from "../listOperations.js";
import type { Operation } from "../runtime/operation.js";
import { adviseScopes } from "./describeScopes.js";
import { isForOthers } from "./isForOthers.js";
import { type OperationScopes, scopesOf } from "./scopesOf.js";

let needs: ReadonlyMap<string, OperationScopes> | undefined;

/** Finds why the scopes that a credential was said to hold are not enough; undefined where they are. */
export function findRefusal(
  { kind, scopes = [] }: Pick<Credential, "kind" | "scopes">,
  operation: Operation,
  name: string,
): ConfluenceError | undefined {
  needs ??= new Map(listOperations().map((entry) => [placeOf(entry.operation), scopesOf(entry.name)]));
  const need = needs.get(placeOf(operation));
  if (need === undefined) return undefined;
  const isRefused = isForOthers(need, kind);
  const isEnough = need.alternatives.some((set) => set.scopes.every((scope) => scopes.includes(scope)));
  if (isEnough && !isRefused) return undefined;
  const why = isRefused
    ? "only a credential of OAuth 2.0 may call it"
    : "the scopes of the credential do not allow it";
  const hint = isRefused ? "Use a credential of OAuth 2.0." : adviseScopes(name, need, kind);
  const { method } = operation;
  return new ConfluenceError("missing-scope", `${name} was not sent: ${why}`, {
    hint,
    operation: name,
    method,
  });
}

/** An operation that stands by itself is another object than that of the table. */
function placeOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}
