import ts from "typescript";
import { expect, test } from "vitest";
import { transformDocument } from "../../../generator/emit/openapiTypescript.js";

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile("a.ts", "", ts.ScriptTarget.ESNext);

/** Prints the comment that a property with this schema gets; empty if it gets none. */
async function commentOf(schema: object): Promise<string> {
  const schemas = { A: { type: "object", properties: { a: schema } } };
  const nodes = await transformDocument(ts, { operations: [], components: { schemas, securitySchemes: {} } });
  const printed = nodes.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file)).join("\n");
  return /^ *(\/\*\*[\s\S]*\*\/)\n/m.exec(printed)?.[1]?.replace(/^ {12}/gm, "") ?? "";
}

test.each([
  ["a description has no tag", { description: "Its name." }, "/** Its name. */"],
  [
    "a description stands before the tags, because after one it would belong to that",
    { description: "No longer used; use `b`.", deprecated: true, default: "x" },
    "/**\n * No longer used; use `b`.\n * @deprecated\n * @default x\n */",
  ],
  [
    "a description keeps its lines",
    { description: "One.\nTwo.", deprecated: true },
    "/**\n * One.\n *     Two.\n * @deprecated\n */",
  ],
  [
    "a summary stays where it is",
    { summary: "Its name.", default: "x" },
    "/**\n * Its name.\n * @default x\n */",
  ],
  [
    "how many bits a number has is not said",
    { type: "integer", format: "int32", default: 25 },
    "/** @default 25 */",
  ],
  ["what a text means is said", { format: "date-time" }, "/** Format: date-time */"],
  ["that a union is an enum is not said", { enum: ["x", "y"] }, ""],
  ["what is said of an enum stays", { enum: ["x"], description: "Always `x`." }, "/** Always `x`. */"],
])("%s", async (_, schema, comment) => {
  expect(await commentOf({ type: "string", ...schema })).toBe(comment);
});
