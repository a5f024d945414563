import type { Scope } from "../../../scopes.js";
import type { ContextWith } from "../../HandlerContext.js";
import type { HttpResponse } from "../../HttpResponse.js";
import type { Expandable } from "../../present/expand/expandable.js";

/** An operation that Atlassian removed from v1, as it was last documented. */
export interface Removed {
  /** The sets of scopes of which a scoped API token needs one: the classic scope, or the granular ones. */
  readonly scopes: readonly (readonly Scope[])[];
  /** The parameters, the body and the status, in the notation of the documents. */
  readonly takes: string;
  /** What it expands properties of, if it does. */
  readonly expands?: Expandable;
  /** Responds, or throws an `HttpFailure`. */
  readonly respond: (context: ContextWith<never>) => HttpResponse;
}

/** Removed operations by method and path below `/wiki/rest/api/`. */
export type RemovedOperations = Readonly<Record<string, Removed>>;

/** The scopes of reading content with its details. */
export const READ_CONTENT: Removed["scopes"] = [
  ["read:confluence-content.all"],
  ["read:content-details:confluence"],
];

/** The scopes of lists of content. Reported: the summary is enough for the lists of children. */
export const READ_LISTS: Removed["scopes"] = [...READ_CONTENT, ["read:confluence-content.summary"]];

/** What lists take besides their own parameters; their own links add `next`. */
export const PAGE = "start?: int32(0..), limit?: int32(0..), next?: string";

/** Returns the values of a list that may be repeated or separated by commas. */
export function splitCommas(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((each) => each.split(","));
}

/** What every operation that expands takes. */
export const EXPAND = "joined {expand?: string[]}";
