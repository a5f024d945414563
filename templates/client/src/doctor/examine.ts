import type { Nimbus } from "../client/createNimbus.js";
import type { Connection } from "../connection/Credential.js";
import { checkFunction, checkObject } from "../errors/check.js";
import { isNimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { PROBES } from "../product.js";
import { advise } from "./advise.js";
import { checkOperation } from "./checkOperation.js";
import type { Diagnosis } from "./Diagnosis.js";
import { explainError } from "./explainError.js";
import { asNimbusError, attempt } from "./tryOperation.js";

const PROBE_NAMES = Object.entries(PROBES).map(([api, operation]) => `${api}.${operation}`);
const LACKS_SCOPES = `The token is valid, but lacks the scopes of ${PROBE_NAMES.join(" and ")}: check the operations that you call with {{bin}} doctor --operations {{list}},{{write}}.`;

/** Checks the connection, the account and each API, and then operations and scopes. */
export async function examine(
  nimbus: Nimbus<never>,
  operations: readonly string[],
  scopes: readonly string[],
  needs: readonly string[],
): Promise<Diagnosis> {
  let connection: Connection;
  try {
    for (const [api, operation] of Object.entries(PROBES))
      checkFunction(`nimbus.${api}.${operation}`, readMethod(nimbus, api, operation), "a client");
    connection = await nimbus.connection();
    checkObject("connection", connection, "a client");
  } catch (error) {
    const { kind } = asNimbusError(error);
    const nothing = { connection: undefined, user: undefined, findings: [], scopes: [] };
    return {
      ...nothing,
      ok: false,
      apis: { connection: kind },
      advice: explainError(asNimbusError(error)),
    };
  }
  const probes = await Promise.all(
    Object.entries(PROBES).map(
      async ([name, operation]) => [name, await attempt(nimbus, `${name}.${operation}`)] as const,
    ),
  );
  const failures = probes.flatMap(([, outcome]) => (isNimbusError(outcome) ? [outcome] : []));
  const errors = failures.filter(({ kind }) => kind !== "missing-scope");
  const isReachable = errors.length < probes.length;
  const tried = await Promise.all(operations.map((name) => checkOperation(nimbus, name, isReachable)));
  const { asked, required, combined } = await checkScopes(nimbus, connection, scopes, needs);
  const findings = [...tried, ...asked, ...combined];
  const isUnproven = findings.length + errors.length === 0 && failures.length === probes.length;
  const denied = findings.filter(({ granted }) => granted === false);
  return {
    ok: errors.length === 0 && denied.length === 0,
    connection,
    user: probes.map(([, outcome]) => nameOf(outcome)).find((name) => name !== undefined),
    apis: Object.fromEntries(
      probes.map(([name, outcome]) => [name, isNimbusError(outcome) ? outcome.kind : "responds"]),
    ),
    findings,
    scopes: required,
    advice: isUnproven
      ? probes.length > 0
        ? LACKS_SCOPES
        : "Nothing was checked: name the operations that you call."
      : advise(errors[0], findings),
  };
}

function readMethod(nimbus: unknown, api: string, operation: string): unknown {
  const apis = Object(nimbus) as Record<string, unknown>;
  return readOptions(() => (Object(apis[api]) as Record<string, unknown>)[operation]);
}

/** Checks scopes. The requirements of all operations are large, so they are loaded only if needed. */
async function checkScopes(
  nimbus: Nimbus<never>,
  connection: Connection,
  scopes: readonly string[],
  needs: readonly string[],
) {
  if (scopes.length + needs.length === 0) return { asked: [], required: [], combined: [] };
  const { checkRequirements } = await import("./checkRequirements.js");
  return checkRequirements(nimbus, connection, scopes, needs);
}

function nameOf(user: unknown): string | undefined {
  if (isNimbusError(user)) return undefined;
  const { displayName, publicName, type } = (user ?? {}) as Record<string, string | undefined>;
  return displayName ?? publicName ?? type;
}
