import { expect, test } from "vitest";
import { dropDiscriminators } from "../../../../generator/normalize/rules/dropDiscriminators.js";
import { specOf } from "../../../support/specOf.js";

test("a choice loses its discriminator at any depth, and a property of that name stays", () => {
  const choice = { oneOf: [{ type: "object" }] };
  const discriminator = { propertyName: "kind" };
  const schemas = {
    Page: { type: "array", items: { ...choice, discriminator } },
    Space: { properties: { discriminator: { type: "string" } } },
  };
  expect(dropDiscriminators(specOf({ components: { schemas } })).document.components?.schemas).toEqual({
    Page: { type: "array", items: choice },
    Space: { properties: { discriminator: { type: "string" } } },
  });
});
