import { expect, test } from "vitest";
import { findSpelling } from "../../../generator/correct/findSpelling.js";

const get = { parameters: [{ name: "id" }] };
const document = {
  paths: { "/pages/{id}": { get }, "/a/{x}": {}, "/A/{y}": {} },
  components: { schemas: { Page: {} } },
};

test.each([
  ["another name of a parameter", "$.paths['/pages/{pageId}'].get", "$.paths['/pages/{id}'].get"],
  [
    "a slash at the end",
    "$.paths['/pages/{id}/'].get.parameters[0]",
    "$.paths['/pages/{id}'].get.parameters[0]",
  ],
  ["other letters", '$.paths["/Pages/{ID}"].GET', "$.paths['/pages/{id}'].get"],
  ["the case of a schema", "$.components.schemas.page", "$.components.schemas.Page"],
])("a target that differs by %s is found", (_, target, spelling) => {
  expect(findSpelling(document, target)).toBe(spelling);
});

test.each([
  ["is in the document", "$.paths['/pages/{id}'].get"],
  ["differs by more", "$.paths['/page/{id}'].get"],
  ["could be one of several", "$.paths['/a/{z}']"],
  ["lacks only what a filter selects", "$.paths['/pages/{id}'].get.parameters[?(@.name == 'x')]"],
  ["goes on below a value", "$.paths['/pages/{id}'].get.parameters[0].name.first"],
])("a target that %s has no other spelling", (_, target) => {
  expect(findSpelling(document, target)).toBeUndefined();
});
