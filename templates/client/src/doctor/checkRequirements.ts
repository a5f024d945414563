import type { Nimbus } from "../client/createNimbus.js";
import type { Connection } from "../connection/Credential.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { checkScope } from "./checkScope.js";
import { combineFindings } from "./combineFindings.js";
import type { Finding } from "./Finding.js";

/** Checks scopes, and those that operations require, and derives what the credential may call. */
export async function checkRequirements(
  nimbus: Nimbus<never>,
  { kind, scopes: granted }: Connection,
  scopes: readonly string[],
  names: readonly string[],
): Promise<Record<"asked" | "required" | "combined", readonly Finding[]>> {
  const check = (wanted: readonly string[]) =>
    Promise.all(wanted.map((scope) => checkScope(nimbus, scope, granted)));
  const [asked, required] = await Promise.all([check(scopes), check(listRequiredScopes(names))]);
  const combined = await Promise.all(names.map((name) => combineFindings(nimbus, name, required, kind)));
  return { asked, required, combined };
}

/** Lists the scopes of all alternatives of some operations, in alphabetical order. */
function listRequiredScopes(names: readonly string[]): string[] {
  const needs = names.flatMap((name) => scopesOf(name)?.alternatives ?? []);
  return [...new Set(needs.flatMap(({ scopes }) => scopes))].sort();
}
