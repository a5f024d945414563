import { chooseScopes, type Family } from "./chooseScopes.js";
import { describeCallers } from "./describeCallers.js";
import type { ScopedOperation } from "./listScopedOperations.js";
import type { ProgramUses } from "./ProgramUses.js";
import type { FamilyReport, ScopeReport } from "./ScopeReport.js";

/** Makes of what a program uses what its token needs. */
export function buildScopeReport(
  { uses, unresolved }: ProgramUses,
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
      places: uses.filter((use) => use.operation === operation.name).map(({ place }) => place),
    })),
    unresolved,
  };
}

function reportFamily(used: readonly ScopedOperation[], family: Family): FamilyReport {
  const chosen = chooseScopes(used, family);
  const scopes = chosen.map((scope) => {
    const users = used.filter((operation) => findSet(operation, chosen)?.includes(scope));
    return { scope, operations: users.map(({ name }) => name) };
  });
  return { family, scopes };
}

/** The alternative by which an operation is let through. */
function findSet({ scopes }: ScopedOperation, chosen: readonly string[]): readonly string[] | undefined {
  return scopes.map((set) => set.scopes).find((set) => set.every((scope) => chosen.includes(scope)));
}
