import { configurationError } from "../../errors/NimbusError.js";
import type { ScopeFamily } from "../../scopes/familyOf.js";
import { type RequiredScopes, requiredScopes } from "../../scopes/requiredScopes.js";
import { requireOperation } from "../call/requireOperation.js";

const FAMILIES = ["classic", "granular"];

/** Prints the scopes that operations require, as lines or as JSON; `isEnough` is false if no scopes let one be called. */
export async function printScopes(
  names: readonly string[],
  { family, format = "text" }: { readonly family?: string | undefined; readonly format?: string | undefined },
): Promise<{ lines: string[]; isEnough: boolean }> {
  if (names.length === 0) throw configurationError("no operation given", "name some, such as {{list}}");
  if (family !== undefined && !FAMILIES.includes(family))
    throw configurationError("unknown family of scopes", "pass classic or granular");
  if (format !== "text" && format !== "json") throw configurationError("unknown format", "pass text or json");
  const operations = names.map(requireOperation);
  const required = requiredScopes(operations, family === undefined ? {} : { family: family as ScopeFamily });
  const lines = format === "json" ? [JSON.stringify(required, null, 2)] : toLines(required);
  return { lines, isEnough: required.uncovered.length === 0 };
}

function toLines({ scopes, uncovered, oauthOnly, beta }: RequiredScopes): string[] {
  // Of a client without scopes, their names are of no type.
  const rows = scopes.map(({ scope, operations }) => ({ scope: String(scope), operations }));
  const width = Math.max(0, ...rows.map(({ scope }) => scope.length));
  return [
    ...rows.map(({ scope, operations }) => `${scope.padEnd(width)}  ${operations.join(", ")}`),
    ...uncovered.map(({ operation, because }) => `✗ ${operation}: ${because}`),
    ...oauthOnly.map((name) => `! ${name}: only OAuth 2.0 credentials can call it`),
    ...beta.map((name) => `! ${name}: its scopes are Beta, which Atlassian was observed to reject`),
  ];
}
