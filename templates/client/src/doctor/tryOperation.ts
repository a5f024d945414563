import type { Apis } from "../apis.js";
import type { Nimbus } from "../client/createNimbus.js";
import type { Connection } from "../connection/Credential.js";
import { isNimbusError, type NimbusError } from "../errors/NimbusError.js";
import { classifyResponse } from "../failures/classify.js";
import type { FailureName } from "../failures/FailureName.js";
import type { Arguments, Operation } from "../operations/Operation.js";
import { explainError } from "./explainError.js";
import type { Finding } from "./Finding.js";

/** Calls an operation and returns its data or its error. */
export async function attempt(nimbus: Nimbus<never>, name: string, args: Arguments = {}): Promise<unknown> {
  const [api, id] = name.split(".") as [keyof Apis, string];
  const methods = nimbus[api] as unknown as Record<string, (args: Arguments) => Promise<unknown>>;
  try {
    return await methods[id]?.(args);
  } catch (error) {
    return asNimbusError(error);
  }
}

/** Returns a NimbusError, and throws any other error. */
export function asNimbusError(error: unknown): NimbusError {
  if (isNimbusError(error)) return error;
  throw error;
}

/** An ID that never exists: the others are numbers or UUIDs, and keys contain no hyphen but that before a number. */
const MISSING_ID = "no-such-thing";

/** What answers mean that come only after the check of the scopes (observed). */
const AFTER_SCOPES: readonly FailureName[] = [
  "forbidden",
  "not-found",
  "invalid-request",
  "exists",
  "stale",
  "conflict",
];

/** What a call with the ID of a resource that does not exist shows. */
export interface Trial extends Pick<Finding, "granted" | "because"> {
  /** Whether the credential has the scopes; undefined if the call does not show it. */
  readonly hasScopes: boolean | undefined;
}

/** Checks whether a credential may call an operation, with the ID of a resource that does not exist. */
export async function tryOperation(
  nimbus: Nimbus<never>,
  name: string,
  { path, body }: Operation,
): Promise<Trial> {
  const ids = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, id = ""]) => [id, MISSING_ID]);
  const args = { ...Object.fromEntries(ids), ...(body === "json" ? { body: {} } : {}) };
  const outcome = await attempt(nimbus, name, args);
  if (!isNimbusError(outcome)) return { granted: true, hasScopes: true, because: "the call succeeded" };
  if (outcome.kind === "missing-scope")
    return { granted: false, hasScopes: false, because: await describeRequirements(name) };
  const because = toClause(explainError(outcome));
  if (outcome.kind === "gone") return { granted: false, hasScopes: undefined, because };
  const failure = nameFailure(outcome, await nimbus.connection());
  if (failure === undefined || !AFTER_SCOPES.includes(failure))
    return { granted: undefined, hasScopes: undefined, because };
  if (failure === "forbidden") return { granted: false, hasScopes: true, because };
  const rejected = ids.length > 0 ? "the made-up ID was" : "the arguments were";
  return { granted: true, hasScopes: true, because: `allowed: only ${rejected} rejected` };
}

/** Names the failure in an answer of the API; undefined for an error without one, or with that of a proxy. */
function nameFailure(
  { status, headers, body, kind }: NimbusError,
  connection: Connection,
): FailureName | undefined {
  if (status === undefined || headers === undefined || kind === "not-json" || Object(body) !== body)
    return undefined;
  return classifyResponse({ status, headers }, JSON.stringify(body), connection).name;
}

/** Makes a clause of one or two sentences. */
function toClause(sentences: string): string {
  return sentences
    .replace(/^(?:The|A|Check|Sites|There|This|Too|No) /, (word) => word.toLowerCase())
    .replace(/\.$/, "");
}

/** Describes the scopes of an operation: `needs {{scope}}`; empty if it accepts none. */
export async function describeRequirements(name: string): Promise<string> {
  const { describeScopes } = await import("../operations/describeScopes.js");
  const { scopesOf } = await import("../scopes/scopesOf.js");
  const needs = scopesOf(name);
  return needs && needs.alternatives.length > 0 ? describeScopes(needs) : "";
}
