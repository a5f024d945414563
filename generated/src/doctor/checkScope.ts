import type { Confluence } from "../client/createConfluence.js";
import type { Operation } from "../operations/Operation.js";
import { familyOf } from "../scopes/familyOf.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { listOperations } from "../tables/listOperations.js";
import type { OperationName } from "../tables/OperationTypes.js";
import type { Finding } from "./Finding.js";
import { suggestNames } from "./suggestNames.js";
import { tryOperation } from "./tryOperation.js";

/** An operation that can show whether a scope is granted. */
interface Probe {
  readonly name: string;
  readonly operation: Operation;
  /** Whether all credentials that may call it have the scope. */
  readonly proves: boolean;
  /** Whether all credentials with the scope may call it. */
  readonly disproves: boolean;
}

/**
 * Checks whether a credential has a scope, with read operations only. Atlassian lists the scopes of OAuth 2.0 tokens.
 * For others, operations show it: those that require the scope, or that it is sufficient for.
 */
export async function checkScope(
  confluence: Confluence<never>,
  scope: string,
  listed: readonly string[] | undefined,
): Promise<Finding> {
  if (listed !== undefined) {
    const granted = listed.includes(scope);
    const because = granted
      ? "lists it for the token"
      : `does not list it for the token${suggestScopes(scope)}`;
    return { name: scope, granted, because: `Atlassian ${because}` };
  }
  const mixed = listMixedApis();
  const probes = listOperations()
    .filter(({ operation }) => operation.method === "GET")
    .map(({ name, operation }) => ({ name, operation, ...rateProbe(name, scope, mixed) }));
  const score = ({ proves, disproves }: Probe) => Number(proves) + Number(disproves);
  const [best] = probes.filter((each) => score(each) > 0).sort((a, b) => score(b) - score(a));
  if (best === undefined)
    return { name: scope, granted: undefined, because: `no read operation proves it${suggestScopes(scope)}` };
  const { hasScopes: granted } = await tryOperation(confluence, best.name, best.operation);
  if (granted === undefined)
    return { name: scope, granted, because: `${best.name} failed, which proves nothing` };
  if (granted === true && !best.proves)
    return { name: scope, granted: undefined, because: `${best.name} is allowed, which proves nothing` };
  if (granted === false && !best.disproves)
    return { name: scope, granted: undefined, because: `${best.name} is rejected, which proves nothing` };
  return { name: scope, granted, because: `tested with ${best.name}` };
}

/**
 * A rejection proves nothing about scopes that can be granted and still rejected: Beta scopes, and granular scopes in
 * an API that also has classic ones (observed: an app with granular scopes only got 401 from all of its operations).
 */
function rateProbe(
  name: string,
  scope: string,
  mixed: ReadonlySet<string>,
): Pick<Probe, "proves" | "disproves"> {
  const alternatives = scopesOf(name)?.alternatives ?? [];
  const isSure = familyOf(scope) === "classic" || !mixed.has(apiOf(name));
  return {
    proves:
      alternatives.length > 0 && alternatives.every(({ scopes }) => scopes.some((each) => each === scope)),
    disproves: alternatives.some(
      ({ scopes: [first, ...others], state }) =>
        isSure && first === scope && others.length === 0 && state === "Current",
    ),
  };
}

/** Suggests the scopes that may be meant by one that no operation accepts. */
function suggestScopes(scope: string): string {
  const known = new Set<string>(
    listOperations().flatMap(({ name }) => scopesOf(name).alternatives.flatMap(({ scopes }) => scopes)),
  );
  return known.has(scope) ? "" : suggestNames(scope, known);
}

/** Lists the APIs in which some operations accept classic scopes. */
function listMixedApis(): ReadonlySet<string> {
  const isClassic = ({ name }: { readonly name: OperationName }) =>
    scopesOf(name).alternatives.some(({ scopes }) => scopes.some((scope) => familyOf(scope) === "classic"));
  return new Set(
    listOperations()
      .filter(isClassic)
      .map(({ name }) => apiOf(name)),
  );
}

const apiOf = (name: string): string => name.slice(0, name.indexOf("."));
