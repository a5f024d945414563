import ts from "typescript";
import { expect, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import { createTypePrinter } from "../../../generator/emit/createTypePrinter.js";
import { transformDocument } from "../../../generator/emit/openapiTypescript.js";
import { loadSpecs } from "../../../generator/loadSpecs.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("a.ts", "", ts.ScriptTarget.ESNext);
const printAny = (node: ts.Node) => printer.printNode(ts.EmitHint.Unspecified, node, file);
const print = createTypePrinter(ts, () => undefined, printAny);

test("the types of Confluence are printed as TypeScript's printer prints them", async () => {
  const specs = (await loadSpecs(confluence)).map(normalizeSchemas);
  for (const { document } of specs) {
    const nodes = await transformDocument(ts, document);
    expect(nodes.map(print)).toEqual(nodes.map(printAny));
  }
});

test("comments, names that are no identifiers and types without a rule are printed alike, too", async () => {
  const name = { type: "string", description: "Of two\nlines. */", default: "a" };
  const properties = {
    "a-b": name,
    'c"': { enum: ["x", 1, -1, true, null] },
    pair: { type: "array", prefixItems: [name, { type: "number" }] },
    map: { additionalProperties: { type: "array", items: { oneOf: [name, { type: "null" }] } } },
    nothing: {},
  };
  const schemas = { A: { type: "object", properties, required: ["a-b"] }, B: { const: "b" } };
  const nodes = await transformDocument(ts, { operations: [], components: { schemas, securitySchemes: {} } });
  expect(nodes.map(print)).toEqual(nodes.map(printAny));
});
