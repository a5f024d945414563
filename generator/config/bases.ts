import type { SpecConfig } from "./config.js";

/** The default gateway, whose address is the same base as a path below the gateway. */
export const GATEWAY = "https://api.atlassian.com";

/** The variable that the connection of a client fills. */
const CLOUD_ID = "cloudId";

/** A variable in the bases of a client's documents. */
export interface BaseVariable {
  readonly name: string;
  /** Whether the client must be given its value. */
  readonly required: boolean;
  /** The bases that contain it. */
  readonly bases: readonly string[];
}

/** Lists the variables in the bases of documents, in the order of their first use. */
export function listVariables(specs: readonly Pick<SpecConfig, "base">[]): BaseVariable[] {
  const bases = [...new Set(specs.flatMap(({ base }) => base ?? []))];
  const names = bases.flatMap((base) => [...base.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
  return [...new Set(names)].map((name) => ({
    name,
    required: name !== CLOUD_ID,
    bases: bases.filter((base) => base.includes(`{${name}}`)),
  }));
}

/** The path of a base: that of its address, or the base itself. */
export function basePath(base: string): string {
  return base.replace(/^https:\/\/[^/]*/, "");
}

/** Whether a client has variables that only who creates it knows. */
export function hasVariables(specs: readonly Pick<SpecConfig, "base">[]): boolean {
  return listVariables(specs).some(({ required }) => required);
}
