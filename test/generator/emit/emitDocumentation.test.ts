import { expect, test } from "vitest";
import { emitDocumentation } from "../../../generator/emit/emitDocumentation.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

test("the file says the group of each operation, by a letter in the order of their names", () => {
  const responses = { 204: {} };
  const put = { operationId: "zooA", tags: ["The Zoo"], responses };
  const get = { operationId: "getA", tags: ["Animals"], responses };
  const document = { paths: { "/a": { put, get }, "/b": { get: { ...put, operationId: "bear" } } } };
  const { path, content } = emitDocumentation([buildModel(nameOperationTypes(specOf(document)))]);
  expect(path).toBe("src/documentation.ts");
  expect(content).toContain('groups: "animals the-zoo",');
  expect(content).toContain('letters: "BAB",');
});
