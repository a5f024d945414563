import type { Download } from "confluence-fetch";
import { expect } from "vitest";
import type { Answer } from "./listOperations.js";

/** Expects of a call that it gave what the server answered: JSON, a file or nothing. */
export async function expectAnswer(
  outcome: PromiseSettledResult<unknown>,
  { gives, body }: Answer,
): Promise<void> {
  if (outcome.status === "rejected") throw outcome.reason;
  if (gives === "file") expect(await (outcome.value as Download).text()).toBe(body);
  else expect(outcome.value).toEqual(gives === "json" ? JSON.parse(body) : undefined);
}
