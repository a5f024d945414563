import type { FakeAnswer } from "../Visit.js";
import type { SpecOperation } from "./SpecOperation.js";

/** Stand-in. */
export function generateAnswer(operation: SpecOperation, _seed: number): FakeAnswer {
  const isUser = operation.name === "v1.getCurrentUser";
  return { body: isUser ? { type: "known", displayName: "A" } : { results: [], _links: {} } };
}
