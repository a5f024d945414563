import { chooseAlternatives } from "../../../templates/client/src/scopes/chooseAlternatives.js";
import type { ClientUsage } from "../ClientUsage.js";
import { describeCallers } from "../describeCallers.js";
import type { ScopedOperation } from "../listScopedOperations.js";
import type { Family, FamilyReport, ScopeReport } from "./ScopeReport.js";

/** Builds the report of the scopes that a program needs, from its uses of the client. */
export function buildScopeReport(
  { uses, unresolved }: ClientUsage,
  operations: readonly ScopedOperation[],
  families: readonly Family[],
): ScopeReport {
  const names = new Set(uses.map(({ operation }) => operation));
  const used = operations.filter(({ name }) => names.has(name));
  return {
    families: families.map((family) => reportFamily(used, family)),
    operations: used.map((operation) => ({
      operation: operation.name,
      scopes: operation.scopes.map(({ scopes }) => scopes),
      note: describeCallers(operation),
      locations: uses.filter((use) => use.operation === operation.name).map(({ location }) => location),
    })),
    unresolved,
  };
}

function reportFamily(used: readonly ScopedOperation[], family: Family): FamilyReport {
  const sets = chooseAlternatives(
    used.map(({ scopes }) => scopes),
    { family },
  );
  const chosen = [...new Set(sets.flatMap((set) => set?.scopes ?? []))].sort();
  const namesOf = (isOne: (index: number) => boolean | undefined) =>
    used.filter((_, index) => isOne(index)).map(({ name }) => name);
  return {
    family,
    scopes: chosen.map((scope) => ({
      scope,
      operations: namesOf((index) => sets[index]?.scopes.includes(scope)),
    })),
    uncovered: namesOf((index) => sets[index] === undefined && used[index]?.scopes.length !== 0),
  };
}
