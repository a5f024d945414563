import { expect, it } from "vitest";
import { repairBody, repairParameter, repairSchema } from "./repairForJudges.js";

it("reads the items of a text as the text itself", () => {
  const order = { type: "string", enum: ["name", "-name"] } as const;
  expect(repairSchema({ type: "string", items: order })).toEqual(order);
});

it("lets a value match several branches where none of them requires anything", () => {
  const loose = { type: "object", properties: { value: { type: "string" } } } as const;
  const strict = { ...loose, required: ["value"] };
  expect(repairSchema({ oneOf: [loose, loose] })).toEqual({ anyOf: [loose, loose] });
  expect(repairSchema({ oneOf: [loose, strict] })).toEqual({ oneOf: [loose, strict] });
});

it("writes out that a list repeats its key, and leaves what the document says", () => {
  const list = { name: "id", in: "query", schema: { type: "array" } } as const;
  expect(repairParameter(list)).toEqual({ ...list, explode: true });
  expect(repairParameter({ ...list, explode: false })).toEqual({ ...list, explode: false });
});

it("calls a body of any type JSON", () => {
  const schema = { type: "object" } as const;
  expect(repairBody({ content: { "*/*": { schema } } })).toEqual({
    content: { "application/json": { schema } },
  });
});
