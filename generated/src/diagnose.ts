import { type Apis, tables } from "./apis.js";
import { type ConfluenceError, isConfluenceError } from "./ConfluenceError.js";
import type { Connection } from "./Credential.js";
import type { Confluence } from "./createConfluence.js";
import { TRIALS } from "./product.js";
import type { Arguments, Operation } from "./runtime/operation.js";

/** What to find out beside the connection. */
export interface DiagnoseOptions {
  /** Operations that the credential should be let through to: `v2.getPages`, `v1.searchByCQL`. */
  readonly operations?: readonly string[] | undefined;
  /** Scopes that the credential should hold: `read:page:confluence`. */
  readonly scopes?: readonly string[] | undefined;
}

/** Whether the credential is let through to an operation, or holds a scope. */
export interface Finding {
  /** The operation or the scope. */
  readonly name: string;
  /** Undefined where it cannot be found out without an effect on the site. */
  readonly held: boolean | undefined;
  /** How that was found out. */
  readonly because: string;
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
  /** One sentence: what to do. */
  readonly advice: string;
}

/**
 * Finds out how a client reaches Confluence, who it is there, and what it is let through to. Nothing on the
 * site is changed: operations are tried with an id that does not exist, because the gateway asks for the
 * scope before it looks for the thing (observed).
 */
export async function diagnose(confluence: Confluence, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  let connection: Connection;
  try {
    connection = await confluence.connection();
  } catch (error) {
    return failed(asConfluenceError(error));
  }
  const trials = await Promise.all(
    Object.entries(TRIALS).map(
      async ([name, operation]) => [name, await attempt(confluence, name, operation)] as const,
    ),
  );
  const findings = await Promise.all([
    ...(options.operations ?? []).map((name) => examineOperation(confluence, name)),
    ...(options.scopes ?? []).map((scope) => examineScope(confluence, scope)),
  ]);
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
    advice: advise(errors, lacking),
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
    advice,
  };
}

function advise([error]: readonly ConfluenceError[], lacking: readonly Finding[]): string {
  if (error) return error.hint ?? error.message;
  const names = lacking.map(({ name, because }) => (because === "" ? name : `${name} (${because})`));
  if (names.length > 0) return `Let the credential hold the scopes of: ${names.join("; ")}.`;
  return "Nothing to do: the credential works.";
}

/** Calls an operation and gives its data or its error. */
async function attempt(
  confluence: Confluence,
  api: string,
  name: string,
  args: Arguments = {},
): Promise<unknown> {
  const methods = confluence[api as keyof Apis] as unknown as Record<
    string,
    (args: Arguments) => Promise<unknown>
  >;
  try {
    return await methods[name]?.(args);
  } catch (error) {
    return asConfluenceError(error);
  }
}

function asConfluenceError(error: unknown): ConfluenceError {
  if (isConfluenceError(error)) return error;
  throw error;
}

function isScope({ kind }: ConfluenceError): boolean {
  return kind === "missing-scope";
}

function nameOf(user: unknown): string | undefined {
  if (isConfluenceError(user)) return undefined;
  const { displayName, publicName, type } = (user ?? {}) as Record<string, string | undefined>;
  return displayName ?? publicName ?? type;
}

async function examineOperation(confluence: Confluence, name: string): Promise<Finding> {
  const [api = "", id = ""] = name.split(".");
  const table = Object.hasOwn(tables, api) ? tables[api as keyof Apis] : {};
  const operation = Object.hasOwn(table, id) ? table[id] : undefined;
  if (operation === undefined) return { name, held: false, because: "there is no such operation" };
  if (!isHarmless(operation)) return examineSibling(confluence, name, operation);
  const outcome = await attempt(confluence, api, id, harmlessArguments(operation));
  if (!isConfluenceError(outcome)) return { name, held: true, because: "it answers" };
  if (isScope(outcome)) return { name, held: false, because: await describeNeeds(operation) };
  const isLetThrough =
    outcome.status !== undefined && outcome.kind !== "bad-credentials" && outcome.kind !== "wrong-route";
  return { name, held: isLetThrough || undefined, because: `it answers ${outcome.status ?? outcome.kind}` };
}

/** Tries, instead of an operation with an effect, one without that needs the same scopes. */
async function examineSibling(confluence: Confluence, name: string, operation: Operation): Promise<Finding> {
  const needs = await describeNeeds(operation);
  const reading = ({ operation: { method } }: { operation: Operation }) => (method === "GET" ? 0 : 1);
  for (const candidate of listOperations().sort((a, b) => reading(a) - reading(b))) {
    if (
      needs === "" ||
      !isHarmless(candidate.operation) ||
      (await describeNeeds(candidate.operation)) !== needs
    )
      continue;
    const { held } = await examineOperation(confluence, candidate.name);
    const tried = `tried by ${candidate.name}, which needs the same`;
    return { name, held, because: held === false ? needs : tried };
  }
  return { name, held: undefined, because: "trying it would change something" };
}

function listOperations(): { name: string; operation: Operation }[] {
  return Object.entries(tables).flatMap(([api, table]) =>
    Object.entries(table).map(([id, operation]) => ({ name: `${api}.${id}`, operation })),
  );
}

/** An id that Confluence never gives: its ids are numbers or UUIDs, and its space keys hold no dash. */
const NOTHING = "no-such-thing";

/**
 * An operation without an effect: one that reads, or one that names a thing which does not exist. Keys and names
 * of other things do not count: what is stored under a key, or watches a name, comes to be by naming it.
 */
function isHarmless({ method, path }: Operation): boolean {
  return method === "GET" || /\{([\w-]*(Id|-id)|id|spaceKey)\}/.test(path);
}

function harmlessArguments({ path, body }: Operation): Arguments {
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => [name, NOTHING]);
  return { ...Object.fromEntries(ids), ...(body === "json" ? { body: {} } : {}) };
}

async function describeNeeds({ method, path }: Operation): Promise<string> {
  const { findScopes } = await import("./findScopes.js");
  const needs = findScopes(method, path).map((scopes) => scopes.join(" and "));
  return needs.length > 0 ? `needs ${needs.join(", or ")}` : "";
}

/** Tries a scope by an operation for which this scope is enough. */
async function examineScope(confluence: Confluence, scope: string): Promise<Finding> {
  const { scopes } = await import("./scopes.js");
  const candidates = listOperations().flatMap(({ name, operation }) => {
    const sets = scopes[`${operation.method} ${operation.path}`] ?? [];
    return sets.includes(scope) && isHarmless(operation) ? [{ name, others: sets.length - 1 }] : [];
  });
  const [best] = candidates.sort((a, b) => a.others - b.others);
  if (best === undefined)
    return { name: scope, held: undefined, because: "no harmless operation needs just this scope" };
  const { held } = await examineOperation(confluence, best.name);
  // An operation that takes another scope instead proves nothing when it lets the credential through.
  if (best.others > 0 && held)
    return { name: scope, held: undefined, because: `${best.name} answers, but takes another too` };
  return { name: scope, held, because: `tried by ${best.name}` };
}
