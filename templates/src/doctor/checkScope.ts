import type { Confluence } from "../client/createConfluence.js";
import type { Operation } from "../operations/Operation.js";
import { familyOf } from "../scopes/familyOf.js";
import { scopesOf } from "../scopes/scopesOf.js";
import { listOperations } from "../tables/listOperations.js";
import type { OperationName } from "../tables/OperationTypes.js";
import type { Finding } from "./Finding.js";
import { probeOperation } from "./probeOperation.js";

/** What the answer of an operation can tell of a scope. */
interface Probe {
  readonly name: string;
  readonly operation: Operation;
  /** Whether only a credential that holds the scope is let through. */
  readonly proves: boolean;
  /** Whether every credential that holds the scope is let through. */
  readonly disproves: boolean;
}

/**
 * Finds out whether a credential holds a scope, by reading only. Atlassian lists the scopes of OAuth 2.0 tokens;
 * of others, operations tell: those that cannot be called without the scope, or with nothing but it.
 */
export async function checkScope(
  confluence: Confluence<never>,
  scope: string,
  granted: readonly string[] | undefined,
): Promise<Finding> {
  if (granted !== undefined) {
    const held = granted.includes(scope);
    return { name: scope, held, because: `Atlassian ${held ? "lists" : "does not list"} it for the token` };
  }
  const mixed = listMixedApis();
  const witnesses = listOperations()
    .filter(({ operation }) => operation.method === "GET")
    .map(({ name, operation }) => ({ name, operation, ...rateProbe(name, scope, mixed) }));
  const weight = ({ proves, disproves }: Probe) => Number(proves) + Number(disproves);
  const [best] = witnesses.filter((each) => weight(each) > 0).sort((a, b) => weight(b) - weight(a));
  if (best === undefined)
    return { name: scope, held: undefined, because: "no operation that reads can tell" };
  const { held } = await probeOperation(confluence, best.name, best.operation);
  if (held === true && !best.proves)
    return { name: scope, held: undefined, because: `${best.name} answers, which proves nothing` };
  if (held === false && !best.disproves)
    return { name: scope, held: undefined, because: `${best.name} is refused, which proves nothing` };
  return { name: scope, held, because: `tried by ${best.name}` };
}

/**
 * A refusal tells nothing of a scope that may be held and refused all the same: one in Beta, and a granular one at
 * an API that knows classic ones too (an app with granular scopes only got a 401 from every operation of v1: observed).
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

/** The APIs of which some operations take classic scopes. */
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
