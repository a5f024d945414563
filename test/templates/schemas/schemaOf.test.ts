import type { ArgsOf, ResultOf } from "confluence-fetch";
import { schemaOf, toolOf } from "confluence-fetch/schemas";
import { expect, expectTypeOf, test } from "vitest";

const page = { id: "1", status: "current", title: "Plan", spaceId: "2", parentId: null };
const links = { _links: { base: "https://acme.atlassian.net/wiki" } };

test("a list of pages that lacks nothing is returned as it is", () => {
  const { validate } = schemaOf("v2.getPages").result["~standard"];
  const pages = { results: [], ...links };
  expect(validate(pages)).toEqual({ value: pages });
});

test("each issue has the path to what is wrong and what it must be, and never the value", () => {
  const { validate } = schemaOf("v2.getPages").result["~standard"];
  const wrong = { ...page, id: 1, title: null, version: { number: "secret" } };
  const { issues = [] } = validate({ results: [{ ...page, version: {} }, wrong], _links: [] });
  expect(issues.filter(({ message }) => message !== "is missing")).toEqual([
    { path: ["results", 1, "id"], message: "must be a string" },
    { path: ["results", 1, "title"], message: "must be a string" },
    { path: ["results", 1, "version", "number"], message: "must be an integer" },
    { path: ["_links"], message: "must be an object" },
  ]);
  expect(JSON.stringify(issues)).not.toContain("secret");
  expect(validate(links)).toEqual({ issues: [{ path: ["results"], message: "is missing" }] });
});

test("a result may have a new member of an enum and a property that no schema names, as its type says", () => {
  const { validate } = schemaOf("v2.getSpaces").result["~standard"];
  const { issues = [] } = validate({ results: [{ status: "frozen", mood: 1 }], _links: {} });
  expect(issues.filter(({ message }) => message !== "is missing")).toEqual([]);
});

test("arguments are closed: a misspelt name, another member and a number out of bounds are issues", () => {
  const { validate } = schemaOf("v2.getPages").args["~standard"];
  expect(validate({ "space-id": [1, "2"], limit: 250 } as never)).toMatchObject({ value: { limit: 250 } });
  expect(validate({ limits: 1, limit: 251, status: ["new"], sort: "up" })).toEqual({
    issues: [
      { path: ["sort"], message: expect.stringMatching(/^must be one of id, -id, /) },
      { path: ["status", 0], message: "must be one of current, archived, deleted, trashed" },
      { path: ["limit"], message: "must be at most 250" },
      { path: ["limits"], message: "is unknown" },
    ],
  });
});

test("a JSON Schema stands by itself, with the definitions that it needs and our descriptions", () => {
  const { body, args } = schemaOf("v2.updatePage");
  expect(Object.keys(body.jsonSchema)).toEqual(["$schema", "type", "properties", "required", "$defs"]);
  expect(body.jsonSchema.$defs).toHaveProperty("PageBodyWrite");
  expect(args.jsonSchema.properties?.id).toEqual({
    type: ["string", "integer"],
    description: "ID of the item, as returned by the API.",
  });
  const { version } = body.jsonSchema.properties ?? {};
  expect(version?.description).toMatch(/\w/);
  expect(version?.properties?.number?.description).toMatch(/\w/);
  const { jsonSchema } = args["~standard"];
  expect(jsonSchema.input({ target: "draft-07" }).$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(() => jsonSchema.output({ target: "openapi-3.0" })).toThrow("pass draft-2020-12 or draft-07");
});

test("an enum of a result names its members and takes any other string", () => {
  const { $defs = {} } = schemaOf("v2.getSpaces").result.jsonSchema;
  expect($defs.SpaceStatus ?? $defs.SpaceBulk?.properties?.status).toEqual({
    anyOf: [{ type: "string", enum: expect.arrayContaining(["current", "archived"]) }, { type: "string" }],
  });
});

test("a file and nothing have no schema, and a file to send is an object", () => {
  expect(schemaOf("v1.downloadAttatchment").result).toBeUndefined();
  expect(schemaOf("v2.deletePage").result).toBeUndefined();
  expect(schemaOf("v2.deletePage").body).toBeUndefined();
  const { validate } = schemaOf("v1.createAttachment").body["~standard"];
  expect(validate({ file: new Blob(["a"]) }).issues).toBeUndefined();
  expect(validate({ file: "a" } as never).issues).toEqual([
    { path: ["file"], message: "must be an object or a list" },
  ]);
});

test("a value that is nested too deeply is refused, as is a name that no operation has", () => {
  const { validate } = schemaOf("v1.getContentDescendants").result["~standard"];
  let deep: object = {};
  for (let depth = 0; depth < 50_000; depth += 1) deep = { page: { results: [{ children: deep }] } };
  expect(validate(deep).issues).toEqual([{ path: [], message: "is nested too deeply" }]);
  expect(() => schemaOf("v2.getPage" as never)).toThrow(
    "there is no operation v2.getPage\npass a name such as v2.getPages",
  );
});

test("a tool says what an operation does, what it takes, whether it writes, and the scopes", () => {
  const { inputSchema, ...tool } = toolOf("v2.deletePage");
  expect(tool).toEqual({
    name: "v2_deletePage",
    operation: "v2.deletePage",
    description: expect.stringMatching(/^Moves a page to the trash\./),
    writes: true,
    scopes: expect.objectContaining({ alternatives: expect.any(Array) }),
  });
  expect(inputSchema).toMatchObject({ required: ["id"], additionalProperties: false });
  expect(toolOf("v2.getPages").writes).toBe(false);
});

test("the types are those of the operation", () => {
  const { args, result } = schemaOf("v2.getPages");
  type Validated = Extract<ReturnType<(typeof result)["~standard"]["validate"]>, { issues?: undefined }>;
  expectTypeOf<Validated["value"]>().toEqualTypeOf<ResultOf<"v2.getPages">>();
  expectTypeOf<NonNullable<(typeof args)["~standard"]["types"]>["input"]>().toEqualTypeOf<
    ArgsOf<"v2.getPages">
  >();
  expectTypeOf(schemaOf("v2.deletePage").result).toEqualTypeOf<undefined>();
  expectTypeOf(schemaOf("v1.downloadAttatchment").result).toEqualTypeOf<undefined>();
  expectTypeOf(schemaOf("v2.getPages").body).toEqualTypeOf<undefined>();
  expectTypeOf(schemaOf("v2.createPage").body.jsonSchema.type).not.toBeAny();
});

test.each([
  ["v2.createPage", "Title of the page, unique in its space; only a draft may be without one."],
  ["v2.updatePage", "Title after the update; send the old one to keep it."],
  ["v2.createBlogPost", "Title of the blog post; only a draft may be without one."],
] as const)("the title that %s takes is described by what it means there", (name, description) => {
  expect(toolOf(name).inputSchema).toMatchObject({
    properties: { body: { properties: { title: { description } } } },
  });
});

test("what is received is described by nothing that means something else", () => {
  expect(JSON.stringify(schemaOf("v2.getPages").result.jsonSchema)).not.toContain("blog post");
});
