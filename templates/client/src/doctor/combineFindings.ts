import type { Nimbus } from "../client/createNimbus.js";
import { describeScopes } from "../operations/describeScopes.js";
import { isOAuthOnly, type OperationScopes } from "../operations/OperationScopes.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { listOperations } from "../tables/listOperations.js";
import type { Finding } from "./Finding.js";
import { tryOperation } from "./tryOperation.js";
import { unknownOperation } from "./unknownOperation.js";

/** Determines whether a credential may call an operation, from the scopes that it has, or else by a read operation. */
export async function combineFindings(
  nimbus: Nimbus<never>,
  name: string,
  scopes: readonly Finding[],
  kind: string,
): Promise<Finding> {
  const needs = scopesOf(name);
  if (needs === undefined) return unknownOperation(name);
  const because = describeScopes(needs);
  const granted = isOAuthOnly(needs, kind) ? false : combineScopes(needs, scopes);
  if (granted !== undefined) return { name, granted, because };
  const probe = findProbe(name, because);
  if (probe === undefined) return { name, granted, because };
  const trial = await tryOperation(nimbus, probe.name, probe.operation);
  if (probe.name === name && trial.hasScopes && !trial.granted)
    return { name, granted: trial.granted, because: trial.because };
  const { hasScopes } = trial;
  return { name, granted: hasScopes, because: hasScopes ? `tested with ${probe.name}` : because };
}

function combineScopes({ alternatives }: OperationScopes, scopes: readonly Finding[]): boolean | undefined {
  const granted = new Map(scopes.map((finding) => [finding.name, finding.granted]));
  const sets = alternatives.map((set) => set.scopes.map((scope) => granted.get(scope)));
  if (sets.some((set) => set.every((each) => each === true))) return true;
  return sets.length > 0 && sets.every((set) => set.includes(false)) ? false : undefined;
}

/** Finds a read operation: the operation itself, or one with the same scopes. */
function findProbe(name: string, need: string) {
  const reading = listOperations().filter(({ operation }) => operation.method === "GET");
  const hasScopes = (scopesOf(name)?.alternatives.length ?? 0) > 0;
  return (
    reading.find((each) => each.name === name) ??
    reading.find((each) => hasScopes && describeScopes(scopesOf(each.name)) === need)
  );
}
