import { check } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";

/** Rejects what is no client with these operations: `v2.getPages`. */
export function checkClient(nimbus: unknown, ...operations: readonly string[]): void {
  readOptions(() => {
    for (const name of operations) {
      const [api, id] = name.split(".") as [string, string];
      const methods = Object((Object(nimbus) as Record<string, unknown>)[api]) as Record<string, unknown>;
      check(typeof methods[id] === "function", "nimbus", nimbus, `a client with ${name}`);
    }
  });
}
