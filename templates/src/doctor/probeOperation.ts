import type { Apis } from "../apis.js";
import type { Confluence } from "../client/createConfluence.js";
import { type ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import type { Finding } from "./Finding.js";

/** Calls an operation and returns its data or its error. */
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

/** Returns a ConfluenceError, and throws any other error. */
export function asConfluenceError(error: unknown): ConfluenceError {
  if (isConfluenceError(error)) return error;
  throw error;
}

/** An ID that never exists: Confluence's IDs are numbers or UUIDs, and its space keys contain no hyphen. */
const MISSING_ID = "no-such-thing";

/** Checks whether a credential may call an operation, with the ID of a resource that does not exist. */
export async function probeOperation(
  confluence: Confluence<never>,
  name: string,
  { path, body }: Operation,
): Promise<Finding> {
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, id = ""]) => [id, MISSING_ID]);
  const args = { ...Object.fromEntries(ids), ...(body === "json" ? { body: {} } : {}) };
  const outcome = await attempt(confluence, name, args);
  if (!isConfluenceError(outcome)) return { name, granted: true, because: "it succeeded" };
  if (outcome.kind === "missing-scope")
    return { name, granted: false, because: await describeRequirements(name) };
  const isGranted =
    outcome.status !== undefined && outcome.kind !== "bad-credentials" && outcome.kind !== "wrong-route";
  return {
    name,
    granted: isGranted || undefined,
    because: `it returned ${outcome.status ?? outcome.kind}`,
  };
}

/** Describes the scopes of an operation: `needs read:page:confluence`; empty if it accepts none. */
export async function describeRequirements(name: string): Promise<string> {
  const { describeScopes } = await import("../operations/describeScopes.js");
  const { scopesOf } = await import("../scopes/scopesOf.js");
  const needs = scopesOf(name);
  return needs && needs.alternatives.length > 0 ? describeScopes(needs) : "";
}
