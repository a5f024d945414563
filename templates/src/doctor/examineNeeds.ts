import type { Confluence } from "../client/createConfluence.js";
import type { Connection } from "../connection/Credential.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { examineScope } from "./examineScope.js";
import type { Finding } from "./Finding.js";
import { judgeOperation } from "./judgeOperation.js";

/** Looks for scopes, and for those that operations need, and tells whether they let the credential through. */
export async function examineNeeds(
  confluence: Confluence<never>,
  { kind, scopes: granted }: Connection,
  scopes: readonly string[],
  names: readonly string[],
): Promise<Record<"asked" | "needed" | "judged", readonly Finding[]>> {
  const examine = (wanted: readonly string[]) =>
    Promise.all(wanted.map((scope) => examineScope(confluence, scope, granted)));
  const [asked, needed] = await Promise.all([examine(scopes), examine(listNeeded(names))]);
  const judged = await Promise.all(names.map((name) => judgeOperation(confluence, name, needed, kind)));
  return { asked, needed, judged };
}

/** Lists the scopes that operations need, in whatever alternative, in alphabetical order. */
function listNeeded(names: readonly string[]): string[] {
  const needs = names.flatMap((name) => scopesOf(name)?.alternatives ?? []);
  return [...new Set(needs.flatMap(({ scopes }) => scopes))].sort();
}
