import { expect, it } from "vitest";
import { repairParameter } from "./repairForValidators.js";

it("writes out that a list repeats its key, and leaves what the document says", () => {
  const list = { name: "id", in: "query", schema: { type: "array" } } as const;
  expect(repairParameter(list)).toEqual({ ...list, explode: true });
  expect(repairParameter({ ...list, explode: false })).toEqual({ ...list, explode: false });
});
