import type { Confluence } from "../client/createConfluence.js";
import { describeScopes } from "../operations/describeScopes.js";
import { isOAuthOnly, type OperationScopes } from "../operations/OperationScopes.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { listOperations } from "../tables/listOperations.js";
import type { Finding } from "./Finding.js";
import { probeOperation } from "./probeOperation.js";

/** Tells whether a credential is let through to an operation: by the scopes that were found, or else by reading. */
export async function combineFindings(
  confluence: Confluence<never>,
  name: string,
  scopes: readonly Finding[],
  kind: string,
): Promise<Finding> {
  const needs = scopesOf(name);
  if (needs === undefined) return { name, held: false, because: "there is no such operation" };
  const because = describeScopes(needs);
  const held = isOAuthOnly(needs, kind) ? false : combineScopes(needs, scopes);
  if (held !== undefined) return { name, held, because };
  const witness = findProbe(name, because);
  if (witness === undefined) return { name, held, because };
  const tried = await probeOperation(confluence, witness.name, witness.operation);
  return { name, held: tried.held, because: tried.held ? `tried by ${witness.name}` : because };
}

function combineScopes({ alternatives }: OperationScopes, scopes: readonly Finding[]): boolean | undefined {
  const held = new Map(scopes.map((finding) => [finding.name, finding.held]));
  const sets = alternatives.map((set) => set.scopes.map((scope) => held.get(scope)));
  if (sets.some((set) => set.every((each) => each === true))) return true;
  return sets.length > 0 && sets.every((set) => set.includes(false)) ? false : undefined;
}

/** The operation itself where it reads, or one that reads and needs the same scopes. */
function findProbe(name: string, need: string) {
  const reading = listOperations().filter(({ operation }) => operation.method === "GET");
  const hasScopes = (scopesOf(name)?.alternatives.length ?? 0) > 0;
  return (
    reading.find((each) => each.name === name) ??
    reading.find((each) => hasScopes && describeScopes(scopesOf(each.name)) === need)
  );
}
