import type { Operation, ScopeSet } from "../model/ApiModel.js";

/** Prints the scopes that an operation requires in the notation that the client's `parseRequirements` reads. */
export function printRequirements({ scopes, oauthOnly }: Pick<Operation, "scopes" | "oauthOnly">): string {
  return scopes.length === 0 ? "none" : scopes.map((set) => printSet(set, oauthOnly)).join(", ");
}

function printSet({ state, scopes }: ScopeSet, oauthOnly: boolean): string {
  return [...(state === "Beta" ? ["beta"] : []), ...(oauthOnly ? ["oauth"] : []), ...scopes].join(" ");
}
