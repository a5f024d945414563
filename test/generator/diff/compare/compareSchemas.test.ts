import { expect, test } from "vitest";
import { compareSpecs } from "../../../../generator/diff/compare/compareSpecs.js";
import { specOf } from "../../../support/specOf.js";
import { answering, compare, object, ref, sending, text, uses } from "../documents.js";

test.each([
  [
    "a property was added",
    {},
    { a: text },
    "minor property-added: was added",
    "minor property-added: was added",
  ],
  [
    "a property was removed",
    { a: text },
    {},
    "major property-removed: was removed",
    "major property-removed: was removed",
  ],
  [
    "a property has another type",
    { a: text },
    { a: { type: "boolean" } },
    "major retyped: `string` became `boolean`",
    "major retyped: `string` became `boolean`",
  ],
  [
    "a property may be null",
    { a: text },
    { a: { ...text, nullable: true } },
    "minor nullable: may be null",
    "major nullable: may be null",
  ],
  [
    "a property can no longer be null",
    { a: { anyOf: [text, { type: "null" }] } },
    { a: text },
    "major not-nullable: can no longer be null",
    "minor not-nullable: can no longer be null",
  ],
  [
    "a property may also be of another type",
    { a: text },
    { a: { oneOf: [text, { type: "boolean" }] } },
    "minor type-widened: may also be `boolean`",
    "major type-widened: may also be `boolean`",
  ],
  [
    "a property can be of one type only",
    { a: { type: ["string", "boolean"] } },
    { a: text },
    "major type-narrowed: `boolean` or `string` became `string`",
    "minor type-narrowed: `boolean` or `string` became `string`",
  ],
  [
    "an enum grew",
    { a: { enum: ["x"] } },
    { a: { enum: ["x", "y"] } },
    "minor enum-grown: the enum gained `y`",
    "minor enum-grown: the enum gained `y`",
  ],
  [
    "an enum shrank",
    { a: { enum: ["x", "y"] } },
    { a: { enum: ["y"] } },
    "major enum-shrunk: the enum lost `x`",
    "minor enum-shrunk: the enum lost `x`",
  ],
  [
    "a string became an enum",
    { a: text },
    { a: { ...text, enum: ["x"] } },
    "major enum-shrunk: any value became one of `x`",
    "minor enum-shrunk: any value became one of `x`",
  ],
  [
    "an enum of numbers, which is not open in responses, grew",
    { a: { enum: [1] } },
    { a: { enum: [1, 2] } },
    "minor type-widened: the enum gained `2`",
    "major type-widened: the enum gained `2`",
  ],
])("%s: classified by direction", (_, before, after, request, response) => {
  const at = (location: string, change: string) => [change.replace(":", `: getPage ${location}.a:`)];
  expect(compare(sending(object(before)), sending(object(after)))).toStrictEqual(at("body", request));
  expect(compare(answering(object(before)), answering(object(after)))).toStrictEqual(
    at("response", response),
  );
});

test("an enum of type object has the type of its members, like an enum without a type", () => {
  const [labelled, plain] = [{ type: "object", enum: ["x"] }, { enum: ["x"] }];
  for (const hold of [sending, answering]) {
    expect(compare(hold(object({ a: labelled })), hold(object({ a: plain })))).toStrictEqual([]);
  }
});

test("a tuple is compared by its elements and by its length, in either notation", () => {
  const tuple = (...elements: object[]) => object({ a: { type: "array", prefixItems: elements } });
  const number = { type: "number" };
  expect(compare(sending(tuple(text, text)), sending(tuple(text, number)))).toStrictEqual([
    "major retyped: getPage body.a[1]: `string` became `number`",
  ]);
  expect(compare(sending(tuple(text)), sending(tuple(text, text)))).toStrictEqual([
    "major retyped: getPage body.a: a tuple of 1 became a tuple of 2",
  ]);
  expect(compare(sending(object({ a: { type: "array", items: text } })), sending(tuple(text)))).toStrictEqual(
    ["major retyped: getPage body.a: a list became a tuple of 1"],
  );
  const old = object({ a: { type: "array", items: [text, number] } });
  expect(compare(answering(old), answering(tuple(text, number)))).toStrictEqual([]);
});

test("required properties are classified by direction", () => {
  const [free, bound] = [object({ a: text }), object({ a: text }, ["a"])];
  expect(compare(sending(free), sending(bound))).toStrictEqual([
    "major property-required: getPage body.a: is now required",
  ]);
  expect(compare(answering(free), answering(bound))).toStrictEqual([
    "minor property-required: getPage response.a: is now required",
  ]);
  expect(compare(sending(bound), sending(free))).toStrictEqual([
    "minor property-optional: getPage body.a: is now optional",
  ]);
  expect(compare(answering(bound), answering(free))).toStrictEqual([
    "major property-optional: getPage response.a: is now optional",
  ]);
  expect(compare(sending(object({})), sending(bound))).toStrictEqual([
    "major required-property-added: getPage body.a: was added and is required",
  ]);
});

test("an object body that became a list is retyped as a whole", () => {
  const list = { type: "array", items: object({ a: text }) };
  expect(compare(sending(object({ a: text })), sending(list))).toStrictEqual([
    "major retyped: getPage body: `object` became `array`",
  ]);
});

test("a property is the same in a schema and in a schema that it extends", () => {
  const spread = { allOf: [object({ a: text }), object({ b: text })] };
  expect(compare(answering(object({ a: text, b: text })), answering(spread))).toStrictEqual([]);
});

test("items and additional properties are compared at their own locations", () => {
  const list = (items: object) => object({ tags: { type: "array", items } });
  const map = (others: object | boolean) => ({ type: "object", additionalProperties: others });
  expect(compare(answering(list(text)), answering(list({ type: "number" })))).toStrictEqual([
    "major retyped: getPage response.tags[]: `string` became `number`",
  ]);
  expect(compare(answering(map(text)), answering(map({ type: "number" })))).toStrictEqual([
    "major retyped: getPage response.*: `string` became `number`",
  ]);
  expect(compare(sending(map(true)), sending(map(text)))).toStrictEqual([
    "minor property-added: getPage body.*: any other property name is now allowed",
  ]);
  // Without its prose, it says nothing.
  expect(compare(sending(map({ description: "The value." })), sending(map({})))).toStrictEqual([]);
  expect(compare(sending(map(text)), sending(map(true)))).toStrictEqual([
    "major property-removed: getPage body.*: any other property name is no longer allowed",
  ]);
});

test("properties inherited from another type are compared once, in that type", () => {
  const both = (more: object) =>
    uses({ allOf: [ref("Base"), object({ a: text })] }, ref("Base"), { Base: object({ b: text, ...more }) });
  expect(compare(both({}), both({ c: text }))).toStrictEqual(["minor property-added: Base c: was added"]);
  expect(
    compare(
      uses(ref("Base"), {}, { Base: object({}) }),
      uses({ allOf: [ref("Base"), object({ a: text })] }, {}, { Base: object({}) }),
    ),
  ).toStrictEqual(["minor property-added: getA response.a: was added"]);
});

test("an added or removed alternative is reported by its name", () => {
  const schemas = { A: object({ a: text }), B: object({ b: text }), C: object({ c: text }) };
  const [two, three] = [
    uses({ oneOf: [ref("A"), ref("B")] }, {}, schemas),
    uses({ oneOf: [ref("C"), ref("A"), ref("B")] }, {}, schemas),
  ];
  expect(compare(two, three)).toStrictEqual(["major type-widened: getA response: may also be `C`"]);
  expect(compare(three, two)).toStrictEqual(["minor type-narrowed: getA response: can no longer be `C`"]);
});

test("the order of alternatives does not matter", () => {
  const [a, b] = [object({ a: text }, ["a"]), object({ b: text }, ["b"])];
  expect(compare(sending({ oneOf: [a, b] }), sending({ oneOf: [b, a] }))).toStrictEqual([]);
});

test("the results of a list are always required, whether the document says so or not", () => {
  const list = (required: string[]) =>
    answering(object({ results: { type: "array", items: text } }, required));
  expect(compare(list(["results"]), list([]))).toStrictEqual([]);
});

test("a change of a shared type is reported once, with the operations that use it and the most severe bump", () => {
  const page = (...members: string[]) => object({ status: { enum: members } });
  const before = uses(ref("Page"), object({ page: ref("Page") }), { Page: page("a", "b") });
  const after = uses(ref("Page"), object({ page: ref("Page") }), { Page: page("a") });
  expect(compareSpecs(specOf(before), specOf(after))).toStrictEqual([
    {
      bump: "major",
      kind: "enum-shrunk",
      namespace: "v1",
      subject: "Page",
      at: "status",
      what: "the enum lost `b`",
      reason: "calls that send the removed value no longer work",
      usedBy: ["getA", "postB"],
    },
  ]);
});

test("a change of a type that no operation uses is minor", () => {
  const schemas = (type: string) => uses({}, {}, { Loose: object({ a: { type } }) });
  expect(compare(schemas("string"), schemas("number"))).toStrictEqual([
    "minor retyped: Loose a: `string` became `number`",
  ]);
});

test("a renamed type breaks imports, and changes nothing else", () => {
  const before = uses(ref("Old"), {}, { Old: object({ a: text }) });
  const after = uses(ref("New"), {}, { New: object({ a: text }) });
  expect(compare(before, after)).toStrictEqual([
    "major type-removed: Old: is no longer exported",
    "minor type-added: New: is exported",
  ]);
});

test("circular schemas are compared, under the same name and under another", () => {
  const node = (name: string, more: object) => ({ [name]: object({ next: ref(name), ...more }) });
  const self = { Self: { allOf: [ref("Self"), object({ a: text })] } };
  expect(
    compare(uses(ref("Node"), {}, node("Node", {})), uses(ref("Node"), {}, node("Node", { a: text }))),
  ).toStrictEqual(["minor property-added: Node a: was added"]);
  expect(
    compare(uses(ref("Node"), {}, node("Node", {})), uses(ref("Knot"), {}, node("Knot", { a: text }))),
  ).toStrictEqual([
    "minor property-added: getA response.a: was added",
    "major type-removed: Node: is no longer exported",
    "minor type-added: Knot: is exported",
  ]);
  expect(compare(uses(ref("Self"), {}, self), uses(ref("Self"), {}, self))).toStrictEqual([]);
});

test("property names that every object inherits are compared like others", () => {
  const own = (json: string) => JSON.parse(json) as object;
  const hostile = object(own('{"__proto__":{"type":"string"},"constructor":{"type":"string"}}'));
  expect(compare(answering(object({})), answering(hostile))).toStrictEqual([
    "minor property-added: getPage response.__proto__: was added",
    "minor property-added: getPage response.constructor: was added",
  ]);
  const schemas = own('{"__proto__":{"type":"object"}}');
  expect(compare(uses({}, {}, {}), uses({}, {}, schemas))).toStrictEqual([
    "minor type-added: __proto__: is exported",
  ]);
});
