import { expect, test } from "vitest";
import { uniteChildren } from "../../../../generator/normalize/rules/uniteChildren.js";
import { specOf } from "../../../support/specOf.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const kinds = (...kinds: string[]) => ({
  properties: { kind: { type: "string", enum: kinds } },
  required: ["kind"],
});
const unite = (schemas: object) =>
  uniteChildren(specOf({ components: { schemas } })).document.components?.schemas;

const content = { type: "object", properties: { kind: text } };
const discriminator = { propertyName: "kind" };
const Pet = { ...content, discriminator };

test("a schema with a discriminator is the choice of those that extend it", () => {
  const mapping = { rex: ref("Dog").$ref };
  const Cat = { allOf: [ref("Pet"), { properties: { meow: text } }] };
  expect(
    unite({
      Pet: { ...Pet, discriminator: { ...discriminator, mapping } },
      Cat,
      Dog: { allOf: [ref("Pet")] },
    }),
  ).toEqual({
    Pet: { oneOf: [ref("Cat"), ref("Dog")] },
    PetBase: content,
    Cat: { allOf: [ref("PetBase"), { properties: { meow: text } }, kinds("Cat")] },
    Dog: { allOf: [ref("PetBase"), kinds("rex")] },
  });
});

test("a schema that extends and is extended can be what extends it, and is itself in the choice", () => {
  expect(unite({ Pet, Cat: { allOf: [ref("Pet")] }, Lion: { allOf: [ref("Cat")] } })).toEqual({
    Pet: { oneOf: [{ allOf: [ref("Cat"), kinds("Cat")] }, ref("Lion")] },
    PetBase: content,
    Cat: { allOf: [ref("PetBase"), kinds("Cat", "Lion")] },
    Lion: { allOf: [ref("Cat"), kinds("Lion")] },
  });
});

test("the base is in the choice for the values that are mapped to it, and those that no child has", () => {
  const mapping = { pet: ref("Pet").$ref };
  const Cat = { allOf: [ref("Pet")] };
  expect(unite({ Pet: { ...Pet, discriminator: { ...discriminator, mapping } }, Cat })?.Pet).toEqual({
    oneOf: [ref("Cat"), { allOf: [ref("PetBase"), kinds("pet")] }],
  });
  expect(unite({ Pet: { ...Pet, ...kinds("Cat", "Fish") }, Cat })?.Pet).toEqual({
    oneOf: [ref("Cat"), { allOf: [ref("PetBase"), kinds("Fish")] }],
  });
});

test("a schema that nobody extends, and a choice of others, stay as they are", () => {
  const schemas = {
    Pet,
    Choice: { oneOf: [ref("Pet")], discriminator },
    Other: { allOf: [ref("Choice")] },
  };
  expect(unite(schemas)).toEqual(schemas);
});

test("a base that lists those that extend it is their choice", () => {
  const Cat = { allOf: [ref("Pet")] };
  expect(unite({ Pet: { ...Pet, oneOf: [ref("Cat")], nullable: true }, Cat, PetBase: {} })).toEqual({
    Pet: { oneOf: [ref("Cat")], nullable: true },
    PetBase: {},
    PetBase2: content,
    Cat: { allOf: [ref("PetBase2"), kinds("Cat")] },
  });
});
