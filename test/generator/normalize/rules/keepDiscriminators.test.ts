import { expect, test } from "vitest";
import { keepDiscriminators } from "../../../../generator/normalize/rules/keepDiscriminators.js";
import { specOf } from "../../../support/specOf.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kinds = (...kinds: string[]) => ({
  properties: { kind: { type: "string", enum: kinds } },
  required: ["kind"],
});

/** The members of a choice between a cat and a dog, whose schemas are given. */
function choose(discriminator: object, cat: object, dog: object) {
  const schemas = { Pet: { oneOf: [ref("Cat"), ref("Dog")], discriminator }, Cat: cat, Dog: dog };
  const { components } = keepDiscriminators(specOf({ components: { schemas } })).document;
  expect(Object.keys(components?.schemas?.Pet ?? {})).toEqual(["oneOf"]);
  return components?.schemas?.Pet?.oneOf;
}

const any = { properties: { kind: text } };

test("a member is told by its name, or by the values that are mapped to it", () => {
  expect(choose({ propertyName: "kind" }, any, {})).toEqual([
    { allOf: [ref("Cat"), kinds("Cat")] },
    { allOf: [ref("Dog"), kinds("Dog")] },
  ]);
  const mapping = { tom: ref("Cat").$ref, kitty: "Cat", rex: "#/components/schemas/D%6Fg" };
  expect(choose({ propertyName: "kind", mapping }, any, any)).toEqual([
    { allOf: [ref("Cat"), kinds("tom", "kitty")] },
    { allOf: [ref("Dog"), kinds("rex")] },
  ]);
});

test("a member that says what it is stays as it is, even if the discriminator says otherwise", () => {
  expect(choose({ propertyName: "kind" }, kinds("Cat"), kinds("woof"))).toEqual([ref("Cat"), ref("Dog")]);
});

test("a member says it all if the discriminator narrows it, or requires it", () => {
  expect(
    choose({ propertyName: "kind" }, kinds("Cat", "Lion"), { properties: { kind: { const: "Dog" } } }),
  ).toEqual([{ allOf: [ref("Cat"), kinds("Cat")] }, { allOf: [ref("Dog"), kinds("Dog")] }]);
});

test("a member that is a choice itself, or whose property is no string, stays as it is", () => {
  const number = { properties: { kind: { type: "integer" } } };
  expect(choose({ propertyName: "kind" }, { oneOf: [any] }, number)).toEqual([ref("Cat"), ref("Dog")]);
});

test("a schema loses its discriminator at any depth, and a property of that name stays", () => {
  const choice = { oneOf: [{ type: "object" }] };
  const schemas = {
    Page: { type: "array", items: { ...choice, discriminator: { propertyName: "kind" } } },
    Space: { properties: { discriminator: text } },
  };
  expect(keepDiscriminators(specOf({ components: { schemas } })).document.components?.schemas).toEqual({
    Page: { type: "array", items: choice },
    Space: { properties: { discriminator: text } },
  });
});
