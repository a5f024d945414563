import type { Confluence } from "../client/createConfluence.js";
import { check, checkFunction, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { Diagnosis } from "./Diagnosis.js";

/** What to check besides the connection. */
export interface DiagnoseOptions {
  /** Operations to call: `v2.getPages`, `v2.getPageById`. */
  readonly operations?: readonly string[] | undefined;
  /** Scopes that the credential should have: `read:page:confluence`. */
  readonly scopes?: readonly string[] | undefined;
  /** Operations whose scopes the credential should have. For them and for `scopes`, only read operations are called. */
  readonly needs?: readonly string[] | undefined;
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
export async function diagnose(confluence: Confluence<never>, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const { operations, scopes, needs } = readOptions(() => {
    checkFunction("confluence.connection", confluence?.connection, "a client");
    checkObject("options", options, "an object: { operations, scopes, needs }");
    const { operations = [], scopes = [], needs = [] } = options;
    for (const [name, list] of Object.entries({ operations, scopes, needs })) {
      const isRight = Array.isArray(list) && list.every((item) => typeof item === "string");
      check(isRight, name, list, "a list of names");
    }
    return { operations, scopes, needs };
  });
  const { examine } = await loadChunk(() => import("./examine.js"));
  return examine(confluence, operations, scopes, needs);
}
