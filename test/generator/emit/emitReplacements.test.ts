import { expect, test } from "vitest";
import { emitReplacements } from "../../../generator/emit/emitReplacements.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

test("the file lists the operations that are replaced, and by what", () => {
  const responses = { 204: {} };
  const get = { operationId: "getA", "x-replaced-by": ["v2.getB", 'v2."'], responses };
  const document = { paths: { "/a": { get, put: { operationId: "putA", responses } } } };
  const { path, content } = emitReplacements([buildModel(nameOperationTypes(specOf(document)))]);
  expect(path).toBe("src/replacements.ts");
  expect(content.split("\n").slice(2)).toStrictEqual([
    "/** Maps an operation to those that replace it, at least in part. */",
    "export const replacements: Readonly<Record<string, readonly string[]>> = {",
    '    "v1.getA": ["v2.getB", "v2.\\""],',
    "};",
    "",
  ]);
});
