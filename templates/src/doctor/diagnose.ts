import type { Confluence } from "../client/createConfluence.js";
import type { Connection } from "../connection/Credential.js";
import { type ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { check, checkFunction } from "../errors/check.js";
import { PROBES } from "../product.js";
import { checkOperation } from "./checkOperation.js";
import type { Finding } from "./Finding.js";
import { asConfluenceError, attempt } from "./probeOperation.js";

/** What to check besides the connection. */
export interface DiagnoseOptions {
  /** Operations to call: `v2.getPages`, `v1.searchByCQL`. */
  readonly operations?: readonly string[] | undefined;
  /** Scopes that the credential should have: `read:page:confluence`. */
  readonly scopes?: readonly string[] | undefined;
  /** Operations whose scopes the credential should have. For them and for `scopes`, only read operations are called. */
  readonly needs?: readonly string[] | undefined;
}

/** The result of `diagnose`. */
export interface Diagnosis {
  /** Whether everything that was checked works. */
  readonly ok: boolean;
  readonly connection: Connection | undefined;
  /** The name of the account, if the credential may read it. */
  readonly user: string | undefined;
  /** The state of each API: `responds`, or the kind of its error. */
  readonly apis: Readonly<Record<string, string>>;
  /** For each operation and scope of the options, whether it is granted. */
  readonly findings: readonly Finding[];
  /** All scopes that the operations of `needs` accept; not all may be required. */
  readonly scopes: readonly Finding[];
  /** What to do, in a sentence or two. */
  readonly advice: string;
}

/**
 * Checks how a client reaches Confluence, which account it uses, and what it may do. Nothing on the site is changed:
 * operations are called with an ID that does not exist, because the gateway checks the scope before it looks up the
 * resource (observed).
 *
 * @throws {ConfluenceError} of the kind `configuration` if an option is malformed
 * @example
 * const { ok, advice } = await diagnose(confluence, { needs: ["v2.getPages", "v2.createPage"] });
 */
export async function diagnose(
  confluence: Confluence<never>,
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  checkFunction("confluence.connection", confluence?.connection, "a client");
  check(
    options && typeof options === "object",
    "options",
    options,
    "an object: { operations, scopes, needs }",
  );
  const { operations = [], scopes = [], needs = [] } = options;
  for (const [name, list] of Object.entries({ operations, scopes, needs })) {
    const isRight = Array.isArray(list) && list.every((item) => typeof item === "string");
    check(isRight, name, list, "a list of names");
  }
  let connection: Connection;
  try {
    connection = await confluence.connection();
  } catch (error) {
    return failed(asConfluenceError(error));
  }
  const probes = await Promise.all(
    Object.entries(PROBES).map(
      async ([name, operation]) => [name, await attempt(confluence, `${name}.${operation}`)] as const,
    ),
  );
  const tried = await Promise.all(operations.map((name) => checkOperation(confluence, name)));
  const { asked, required, combined } = await checkScopes(confluence, connection, scopes, needs);
  const findings = [...tried, ...asked, ...combined];
  const errors = probes.flatMap(([, outcome]) =>
    isConfluenceError(outcome) && !isScope(outcome) ? [outcome] : [],
  );
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
    advice: advise(errors, findings),
  };
}

function failed(error: ConfluenceError): Diagnosis {
  const advice = error.hint ?? error.message;
  return {
    ok: false,
    connection: undefined,
    user: undefined,
    apis: { connection: error.kind },
    findings: [],
    scopes: [],
    advice,
  };
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

function advise([error]: readonly ConfluenceError[], findings: readonly Finding[]): string {
  if (error) return error.hint ?? error.message;
  const isBeyondScopes = ({ because }: Finding) => /^(cannot be called|there is no)/.test(because);
  const denied = findings.filter(({ granted }) => granted === false);
  const advice = [
    list(
      "Missing scopes",
      denied.filter((finding) => !isBeyondScopes(finding)),
    ),
    list("No scope allows", denied.filter(isBeyondScopes)),
    list(
      "Could not be determined",
      findings.filter(({ granted }) => granted === undefined),
    ),
  ];
  return advice.filter((sentence) => sentence !== "").join(" ") || "Nothing to do: the credential works.";
}

function list(title: string, findings: readonly Finding[]): string {
  const names = findings.map(({ name, because }) => (because === "" ? name : `${name} (${because})`));
  return names.length === 0 ? "" : `${title}: ${names.join("; ")}.`;
}

function isScope({ kind }: ConfluenceError): boolean {
  return kind === "missing-scope";
}

function nameOf(user: unknown): string | undefined {
  if (isConfluenceError(user)) return undefined;
  const { displayName, publicName, type } = (user ?? {}) as Record<string, string | undefined>;
  return displayName ?? publicName ?? type;
}
