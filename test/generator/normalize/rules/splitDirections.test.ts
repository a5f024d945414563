import { expect, test } from "vitest";
import { FILE, FORM_DATA } from "../../../../generator/normalize/argsSchema.js";
import { nameOperationTypes } from "../../../../generator/normalize/nameOperationTypes.js";
import { splitDirections } from "../../../../generator/normalize/rules/splitDirections.js";
import { specOf } from "../../../support/specOf.js";

const text = { type: "string" };
const id = { ...text, readOnly: true };
const secret = { ...text, writeOnly: true };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });
const content = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });

/** Splits the schemas of a document with one operation that takes `body` and answers `answer`. */
function split(schemas: object, body = "Page", answer = "Page") {
  const post = { operationId: "postPage", requestBody: content(body), responses: { 200: content(answer) } };
  const spec = nameOperationTypes(specOf({ paths: { "/pages": { post } }, components: { schemas } }));
  const { operations, components } = splitDirections(spec).document;
  const { PostPageArgs, ...others } = components.schemas;
  return { schemas: others, args: PostPageArgs?.properties?.body, operation: operations[0] };
}

const page = object({ id, title: text, secret }, "id", "title", "secret");

test("a schema of requests alone has no properties that may only be read, nor are they required", () => {
  expect(split({ Page: page, Other: {} }, "Page", "Other").schemas.Page).toEqual(
    object({ title: text, secret }, "title", "secret"),
  );
});

test("a schema of responses alone has no properties that may only be written", () => {
  expect(split({ Page: page, Other: {} }, "Other").schemas.Page).toEqual(
    object({ id, title: text }, "id", "title"),
  );
});

test("a schema of both keeps its name in responses, and has one of its own in requests", () => {
  const { schemas, args, operation } = split({ Page: page });
  expect(schemas).toEqual({
    Page: object({ id, title: text }, "id", "title"),
    PageWritable: object({ title: text, secret }, "title", "secret"),
  });
  expect(args).toEqual(ref("PageWritable"));
  expect(operation?.requestBody?.content).toEqual(content("PageWritable").content);
  expect(operation?.responses[200]?.content).toEqual(content("Page").content);
});

test("what contains such a schema, at any distance and in circles, has two names, too; what does not has one", () => {
  const schemas = {
    Page: object({ space: ref("Space"), plain: ref("Plain") }),
    Space: {
      allOf: [{ properties: { pages: { type: "array", items: ref("Page") } } }, object({ id }, "id")],
    },
    Plain: object({ title: text }, "title"),
  };
  expect(split(schemas).schemas).toEqual({
    ...schemas,
    PageWritable: object({ space: ref("SpaceWritable"), plain: ref("Plain") }),
    SpaceWritable: { allOf: [{ properties: { pages: { type: "array", items: ref("PageWritable") } } }] },
  });
});

test("a schema of both whose properties are the same has one name, although some may be left out", () => {
  const schemas = { Page: object({ space: ref("Space") }), Space: object({ name: text }) };
  expect(split(schemas)).toMatchObject({ schemas, args: ref("Page") });
});

test("a property is marked by its own schema, by one it refers to, and by one it is composed of", () => {
  const properties = { a: ref("Id"), b: { allOf: [ref("Id")] }, c: { ...ref("Plain"), readOnly: true } };
  const { schemas } = split({
    Page: object({ ...properties, d: ref("Plain") }, "a", "d"),
    Id: id,
    Plain: text,
  });
  expect(schemas.PageWritable).toEqual(object({ d: ref("Plain") }, "d"));
});

test("a request of which everything may only be read takes no properties", () => {
  expect(split({ Page: object({ id }, "id") }).schemas.PageWritable).toEqual({
    type: "object",
    additionalProperties: { enum: [] },
  });
});

test("a name that is taken is numbered", () => {
  expect(split({ Page: page, PageWritable: {} }).args).toEqual(ref("PageWritable2"));
});

test("a document without such properties stays as it is, and an argument is one whatever its schema says", () => {
  const parameters = [{ name: "id", in: "query", schema: id }];
  const get = { operationId: "getPages", parameters, responses: { 200: content("Page") } };
  const spec = nameOperationTypes(
    specOf({ paths: { "/pages": { get } }, components: { schemas: { Page: object({ title: text }) } } }),
  );
  expect(splitDirections(spec)).toEqual(spec);
});

test("a body that is a file, or a form without fields, stays the schema that stands for its type", () => {
  const body = (mediaType: string) => {
    const requestBody = { content: { [mediaType]: { schema: text } } };
    const post = { operationId: "postFile", requestBody, responses: {} };
    const spec = splitDirections(nameOperationTypes(specOf({ paths: { "/files": { post } } })));
    return spec.document.components.schemas.PostFileArgs?.properties?.body;
  };
  expect(body("application/octet-stream")).toBe(FILE);
  expect(body("multipart/mixed")).toBe(FORM_DATA);
});
