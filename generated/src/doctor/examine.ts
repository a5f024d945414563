import type { Confluence } from "../client/createConfluence.js";
import type { Connection } from "../connection/Credential.js";
import { checkFunction, checkObject } from "../errors/check.js";
import { isConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import { PROBES } from "../product.js";
import { advise } from "./advise.js";
import { checkOperation } from "./checkOperation.js";
import type { Diagnosis } from "./Diagnosis.js";
import { explainError } from "./explainError.js";
import { asConfluenceError, attempt } from "./tryOperation.js";

const PROBE_NAMES = Object.entries(PROBES).map(([api, operation]) => `${api}.${operation}`);
const LACKS_SCOPES = `The token is valid, but lacks the scopes of ${PROBE_NAMES.join(" and ")}: check the operations that you call with confluence-fetch doctor --operations v2.getPages,v2.createPage.`;

/** Checks the connection, the account and each API, and then operations and scopes. */
export async function examine(
  confluence: Confluence<never>,
  operations: readonly string[],
  scopes: readonly string[],
  needs: readonly string[],
): Promise<Diagnosis> {
  let connection: Connection;
  try {
    for (const [api, operation] of Object.entries(PROBES))
      checkFunction(`confluence.${api}.${operation}`, readMethod(confluence, api, operation), "a client");
    connection = await confluence.connection();
    checkObject("connection", connection, "a client");
  } catch (error) {
    const { kind } = asConfluenceError(error);
    const nothing = { connection: undefined, user: undefined, findings: [], scopes: [] };
    return {
      ...nothing,
      ok: false,
      apis: { connection: kind },
      advice: explainError(asConfluenceError(error)),
    };
  }
  const probes = await Promise.all(
    Object.entries(PROBES).map(
      async ([name, operation]) => [name, await attempt(confluence, `${name}.${operation}`)] as const,
    ),
  );
  const failures = probes.flatMap(([, outcome]) => (isConfluenceError(outcome) ? [outcome] : []));
  const errors = failures.filter(({ kind }) => kind !== "missing-scope");
  const isReachable = errors.length < probes.length;
  const tried = await Promise.all(operations.map((name) => checkOperation(confluence, name, isReachable)));
  const { asked, required, combined } = await checkScopes(confluence, connection, scopes, needs);
  const findings = [...tried, ...asked, ...combined];
  const isUnproven = findings.length + errors.length === 0 && failures.length === probes.length;
  const denied = findings.filter(({ granted }) => granted === false);
  return {
    ok: errors.length === 0 && denied.length === 0,
    connection,
    user: probes.map(([, outcome]) => nameOf(outcome)).find((name) => name !== undefined),
    apis: Object.fromEntries(
      probes.map(([name, outcome]) => [name, isConfluenceError(outcome) ? outcome.kind : "responds"]),
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

function readMethod(confluence: unknown, api: string, operation: string): unknown {
  const apis = Object(confluence) as Record<string, unknown>;
  return readOptions(() => (Object(apis[api]) as Record<string, unknown>)[operation]);
}

/** Checks scopes. The requirements of all operations are large, so they are loaded only if needed. */
async function checkScopes(
  confluence: Confluence<never>,
  connection: Connection,
  scopes: readonly string[],
  needs: readonly string[],
) {
  if (scopes.length + needs.length === 0) return { asked: [], required: [], combined: [] };
  const { checkRequirements } = await import("./checkRequirements.js");
  return checkRequirements(confluence, connection, scopes, needs);
}

function nameOf(user: unknown): string | undefined {
  if (isConfluenceError(user)) return undefined;
  const { displayName, publicName, type } = (user ?? {}) as Record<string, string | undefined>;
  return displayName ?? publicName ?? type;
}
