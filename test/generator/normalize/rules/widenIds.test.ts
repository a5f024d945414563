import { expect, test } from "vitest";
import { widenIds } from "../../../../generator/normalize/rules/widenIds.js";
import { listOperations } from "../../../../generator/openapi/listOperations.js";
import { specOf } from "../../../support/specOf.js";

/** The schema that a parameter has after the rule. */
function schemaOf(parameter: object): unknown {
  const get = { operationId: "getThing", parameters: [parameter], responses: {} };
  const { document } = widenIds(specOf({ paths: { "/things": { get } } }));
  return listOperations(document)[0]?.parameters[0]?.schema;
}

const schemaRef = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const eitherId = { oneOf: [{ type: "string" }, { type: "number" }] };

test.each([
  ["id", { type: "integer", format: "int64" }, eitherId],
  ["id", { type: "string" }, eitherId],
  ["page-id", { type: "number" }, eitherId],
  ["pageId", { type: "string", pattern: "(att)?[0-9]+" }, eitherId],
  [
    "ids",
    { type: "array", items: { type: "integer" }, maxItems: 250 },
    { type: "array", items: eitherId, maxItems: 250 },
  ],
  ["space-id", { type: "array", items: schemaRef("Id") }, { type: "array", items: schemaRef("Id") }],
  ["id", { type: "string", enum: ["all"] }, { type: "string", enum: ["all"] }],
  ["id", schemaRef("Id"), schemaRef("Id")],
  ["valid", { type: "string" }, { type: "string" }],
  ["grid", { type: "integer" }, { type: "integer" }],
  ["idle", { type: "integer" }, { type: "integer" }],
])("the parameter %s of the schema %j takes %j", (name, schema, expected) => {
  expect(schemaOf({ name, in: "query", schema })).toEqual(expected);
});

test("the id in a header, and a parameter without a schema, stay as they are", () => {
  expect(schemaOf({ name: "id", in: "header", schema: { type: "integer" } })).toEqual({ type: "integer" });
  expect(schemaOf({ name: "id", in: "query" })).toBeUndefined();
});
