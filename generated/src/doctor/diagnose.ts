import type { Confluence } from "../client/createConfluence.js";
import type { Connection } from "../connection/Credential.js";
import { type ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { TRIALS } from "../product.js";
import { checkOperation } from "./checkOperation.js";
import type { Finding } from "./Finding.js";
import { asConfluenceError, attempt } from "./probeOperation.js";

/** What to find out beside the connection. */
export interface DiagnoseOptions {
  /** Operations that the credential should be let through to: `v2.getPages`, `v1.searchByCQL`. */
  readonly operations?: readonly string[] | undefined;
  /** Scopes that the credential should hold: `read:page:confluence`. */
  readonly scopes?: readonly string[] | undefined;
  /** Operations of which every scope is looked for. Nothing but reading is tried for them, and for `scopes`. */
  readonly needs?: readonly string[] | undefined;
}

/** What `diagnose` found. */
export interface Diagnosis {
  /** Whether everything that was asked for works. */
  readonly ok: boolean;
  readonly connection: Connection | undefined;
  /** Who the credential belongs to, as far as it may be known. */
  readonly user: string | undefined;
  /** What each API answers: `answers`, or the kind of the error. */
  readonly apis: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** The scopes that the operations of `needs` take in any way, of which they may not need all. */
  readonly scopes: readonly Finding[];
  /** One sentence: what to do. */
  readonly advice: string;
}

/**
 * Finds out how a client reaches Confluence, who it is there, and what it is let through to. Nothing on the
 * site is changed: operations are tried with an id that does not exist, because the gateway asks for the
 * scope before it looks for the thing (observed).
 */
export async function diagnose(
  confluence: Confluence<never>,
  options: DiagnoseOptions = {},
): Promise<Diagnosis> {
  let connection: Connection;
  try {
    connection = await confluence.connection();
  } catch (error) {
    return failed(asConfluenceError(error));
  }
  const trials = await Promise.all(
    Object.entries(TRIALS).map(
      async ([name, operation]) => [name, await attempt(confluence, `${name}.${operation}`)] as const,
    ),
  );
  const tried = await Promise.all((options.operations ?? []).map((name) => checkOperation(confluence, name)));
  const { asked, needed, judged } = await checkScopes(confluence, connection, options);
  const findings = [...tried, ...asked, ...judged];
  const errors = trials.flatMap(([, outcome]) =>
    isConfluenceError(outcome) && !isScope(outcome) ? [outcome] : [],
  );
  const lacking = findings.filter(({ held }) => held === false);
  return {
    ok: errors.length === 0 && lacking.length === 0,
    connection,
    user: trials.map(([, outcome]) => nameOf(outcome)).find((name) => name !== undefined),
    apis: Object.fromEntries(
      trials.map(([name, outcome]) => [name, isConfluenceError(outcome) ? outcome.kind : "answers"]),
    ),
    findings,
    scopes: needed,
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

/** Looks for scopes; what an operation needs is large, and loaded only where somebody asks for it. */
async function checkScopes(confluence: Confluence<never>, connection: Connection, options: DiagnoseOptions) {
  const { scopes = [], needs = [] } = options;
  if (scopes.length + needs.length === 0) return { asked: [], needed: [], judged: [] };
  const { checkRequirements } = await import("./checkRequirements.js");
  return checkRequirements(confluence, connection, scopes, needs);
}

function advise([error]: readonly ConfluenceError[], findings: readonly Finding[]): string {
  if (error) return error.hint ?? error.message;
  const isBeyondScopes = ({ because }: Finding) => /^(lets no|there is no)/.test(because);
  const lacking = findings.filter(({ held }) => held === false);
  const advice = [
    list(
      "Let the credential hold the scopes of",
      lacking.filter((finding) => !isBeyondScopes(finding)),
    ),
    list("No scope helps with", lacking.filter(isBeyondScopes)),
    list(
      "Not found out",
      findings.filter(({ held }) => held === undefined),
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
