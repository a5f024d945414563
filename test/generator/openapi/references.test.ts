import { expect, test } from "vitest";
import { dereference, parsePointer, pointer, resolveRef } from "../../../generator/openapi/references.js";

const document = {
  components: {
    schemas: {
      Page: { type: "object" },
      "a/b": { type: "string" },
      "m~n": { type: "number" },
      "~1": { type: "integer" },
      "Result<Page>": { type: "array" },
      "100%": { type: "boolean" },
      Alias: { $ref: "#/components/schemas/Page" },
      Ping: { $ref: "#/components/schemas/Pong" },
      Pong: { $ref: "#/components/schemas/Ping" },
    },
    examples: [{ value: "first" }, { value: "second" }],
  },
};

test.each([
  ["#/components/schemas/Page", { type: "object" }],
  ["#/components/schemas/a~1b", { type: "string" }],
  ["#/components/schemas/m~0n", { type: "number" }],
  ["#/components/schemas/~01", { type: "integer" }],
  ["#/components/schemas/Result%3CPage%3E", { type: "array" }],
  ["#/components/schemas/100%25", { type: "boolean" }],
  ["#/components/examples/1/value", "second"],
])("%s is followed", (ref, expected) => {
  expect(resolveRef(document, ref)).toStrictEqual(expected);
});

test.each([
  "#/components/schemas/Space",
  "#/components/schemas/Page/type/length",
  "#/components/schemas/100%",
  "#/components/schemas/%ff",
  "#/constructor",
  "#/__proto__/toString",
  "#/components/examples/2",
  "#/",
  "#",
  "#Page",
  "other.json#/components/schemas/Page",
])("cannot resolve the reference %s", (ref) => {
  expect(resolveRef(document, ref)).toBeUndefined();
});

test("a chain of references is followed to its end", () => {
  expect(dereference(document, { $ref: "#/components/schemas/Alias" })).toStrictEqual({ type: "object" });
});

test("a value that is not a reference stands for itself", () => {
  const value = { type: "string" };
  expect(dereference(document, value)).toBe(value);
});

test("a chain that breaks off ends in nothing", () => {
  expect(dereference(document, { $ref: "#/components/schemas/Space" })).toBeUndefined();
});

test("a chain that leads back to itself ends in a reference", () => {
  expect(dereference(document, { $ref: "#/components/schemas/Ping" })).toStrictEqual({
    $ref: "#/components/schemas/Ping",
  });
});

test("a pointer is taken apart into the keys from which it was made", () => {
  const keys = ["paths", "/pages/{id}", "get", "~1"];
  expect(pointer(...keys)).toBe("#/paths/~1pages~1{id}/get/~01");
  expect(parsePointer(pointer(...keys))).toStrictEqual(keys);
});

test("a pointer to a name with a percent sign leads there", () => {
  const at = pointer("paths", "/100%/%2F");
  expect(at).toBe("#/paths/~1100%25~1%252F");
  expect(resolveRef({ paths: { "/100%/%2F": 1 } }, at)).toBe(1);
});
