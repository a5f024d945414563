import type { Apis } from "../apis.js";
import type { Confluence } from "../client/createConfluence.js";
import { type ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import type { Finding } from "./Finding.js";

/** Calls an operation and gives its data or its error. */
export async function attempt(
  confluence: Confluence<never>,
  name: string,
  args: Arguments = {},
): Promise<unknown> {
  const [api, id] = name.split(".") as [keyof Apis, string];
  const methods = confluence[api] as unknown as Record<string, (args: Arguments) => Promise<unknown>>;
  try {
    return await methods[id]?.(args);
  } catch (error) {
    return asConfluenceError(error);
  }
}

/** Lets through what is no fault of the client's own code. */
export function asConfluenceError(error: unknown): ConfluenceError {
  if (isConfluenceError(error)) return error;
  throw error;
}

/** An id that Confluence never gives: its ids are numbers or UUIDs, and its space keys hold no dash. */
const MISSING_ID = "no-such-thing";

/** Tries whether an operation lets the credential through, on a thing that does not exist. */
export async function probeOperation(
  confluence: Confluence<never>,
  name: string,
  { path, body }: Operation,
): Promise<Finding> {
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, id = ""]) => [id, MISSING_ID]);
  const args = { ...Object.fromEntries(ids), ...(body === "json" ? { body: {} } : {}) };
  const outcome = await attempt(confluence, name, args);
  if (!isConfluenceError(outcome)) return { name, held: true, because: "it answers" };
  if (outcome.kind === "missing-scope")
    return { name, held: false, because: await describeRequirements(name) };
  const isLetThrough =
    outcome.status !== undefined && outcome.kind !== "bad-credentials" && outcome.kind !== "wrong-route";
  return { name, held: isLetThrough || undefined, because: `it answers ${outcome.status ?? outcome.kind}` };
}

/** Says which scopes an operation needs: `needs read:page:confluence`; empty where it takes none. */
export async function describeRequirements(name: string): Promise<string> {
  const { describeScopes } = await import("../operations/describeScopes.js");
  const { scopesOf } = await import("../scopes/scopesOf.js");
  const needs = scopesOf(name);
  return needs && needs.alternatives.length > 0 ? describeScopes(needs) : "";
}
