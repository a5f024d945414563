import type { Confluence } from "../client/createConfluence.js";
import type { Connection } from "../connection/Credential.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { checkScope } from "./checkScope.js";
import { combineFindings } from "./combineFindings.js";
import type { Finding } from "./Finding.js";

/** Looks for scopes, and for those that operations need, and tells whether they let the credential through. */
export async function checkRequirements(
  confluence: Confluence<never>,
  { kind, scopes: granted }: Connection,
  scopes: readonly string[],
  names: readonly string[],
): Promise<Record<"asked" | "needed" | "judged", readonly Finding[]>> {
  const examine = (wanted: readonly string[]) =>
    Promise.all(wanted.map((scope) => checkScope(confluence, scope, granted)));
  const [asked, needed] = await Promise.all([examine(scopes), examine(listRequiredScopes(names))]);
  const judged = await Promise.all(names.map((name) => combineFindings(confluence, name, needed, kind)));
  return { asked, needed, judged };
}

/** Lists the scopes that operations need, in whatever alternative, in alphabetical order. */
function listRequiredScopes(names: readonly string[]): string[] {
  const needs = names.flatMap((name) => scopesOf(name)?.alternatives ?? []);
  return [...new Set(needs.flatMap(({ scopes }) => scopes))].sort();
}
