import { expect, it } from "vitest";
import type { Schema } from "../../../../generator/openapi/Schema.js";
import { argumentsOf, type Field, resultOf } from "./describeFields.js";
import { readOperations } from "./readOperations.js";
import type { SiteOperation } from "./SiteOperation.js";

const operations = await readOperations();

function find(name: string): SiteOperation {
  const found = operations.find((each) => each.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

function describe(result: Schema, schemas: Record<string, Schema> = {}): string[] {
  const print = ({ name, isRequired, type, fields }: Field): string =>
    `${name}${isRequired ? "!" : ""}: ${type}${fields.length > 0 ? ` { ${fields.map(print).join(", ")} }` : ""}`;
  return resultOf({ ...find("v2.getPages"), result, schemas }).map(print);
}

it("arguments are described by what the documents say of this operation, with their defaults", () => {
  const body = argumentsOf(find("v2.createPage")).find(({ name }) => name === "body");
  const limit = argumentsOf(find("v2.getPages")).find(({ name }) => name === "limit");
  expect(body?.fields.find(({ name }) => name === "title")?.description).toBe(
    "Title of the page, unique in its space; only a draft may be without one.",
  );
  expect(limit).toMatchObject({
    type: "number",
    description: "Maximum number of items per response. Default: `25`.",
  });
});

it("names of objects stay, values of enums are written out, and an object within itself ends", () => {
  const schemas: Record<string, Schema> = {
    Tree: {
      type: "object",
      properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
    },
    Kind: { type: "string", enum: ["a", "b"], nullable: true },
  };
  const properties = {
    tree: { $ref: "#/components/schemas/Tree" },
    kind: { $ref: "#/components/schemas/Kind" },
  };
  expect(describe({ properties, required: ["kind"] }, schemas)).toEqual([
    'kind!: "a" | "b" | null',
    "tree: Tree { children: Tree[] }",
  ]);
});

it("parts of a schema add to each other, and what one of several choices requires is not required", () => {
  const part = (name: string): Schema => ({
    properties: { links: { type: "object", properties: { [name]: { type: "string" } } } },
    required: ["links"],
  });
  expect(describe({ allOf: [part("base"), part("next")] })).toEqual([
    "links!: object { base: string, next: string }",
  ]);
  expect(describe({ oneOf: [part("base"), part("next")] })).toEqual([
    "links: object { base: string, next: string }",
  ]);
});
