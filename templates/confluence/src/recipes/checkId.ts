import { check } from "../errors/check.js";

/** Rejects what cannot be the ID of anything. */
export function checkId(name: string, id: unknown): void {
  check(id && /^(string|number|bigint)$/.test(typeof id), name, id, "an ID");
}
