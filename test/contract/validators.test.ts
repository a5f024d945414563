import type { OpenAPI3 } from "openapi-typescript";
import { describe, expect, it } from "vitest";
import { createOpenapiBackendValidator } from "./openapiBackendValidator.js";
import { createPrismValidator } from "./prismValidator.js";
import { readValidatedApis } from "./readValidatedApis.js";
import { toValidatedDocument } from "./toValidatedDocument.js";
import type { ValidatedDocument } from "./ValidatedDocument.js";
import type { RawRequest } from "./Validator.js";

const apis = await readValidatedApis();

function send(method: string, target: string, mediaType: string, body: string): RawRequest {
  return { method, target, headers: { "content-type": mediaType }, body: new TextEncoder().encode(body) };
}

function get(target: string): RawRequest {
  return { method: "GET", target, headers: {}, body: new Uint8Array() };
}

describe("Prism", () => {
  it.each(apis)(
    "is awake at every body of $namespace: it refuses a wrong one",
    async ({ operations, prism }) => {
      const asleep: string[] = [];
      for (const { id, method, path, body } of operations.filter((operation) => operation.body)) {
        const isUpload = body?.mediaType === "multipart/form-data";
        const target = path.replaceAll(/\{.+?\}/g, "1");
        const validation = await prism(
          send(method, target, `${body?.mediaType}; boundary=b`, isUpload ? "--b--" : "4.2"),
        );
        const isSeen = validation.errors.some((error) => error.startsWith("Request body"));
        if (validation.operationId !== id || !isSeen) asleep.push(id);
      }
      expect(asleep).toEqual([]);
    },
  );

  it("sleeps where a schema does not compile, and says nothing", async () => {
    const wrong = send("POST", "/spaces", "application/json", '{"key": 1}');
    const key = { type: "string" };
    const awake = await createPrismValidator(creating({ type: "object", properties: { key } }));
    const asleep = await createPrismValidator(
      creating({ type: "object", properties: { key, name: { pattern: "(" } } }),
    );
    expect((await awake(wrong)).errors).toEqual(["Request body property key must be string"]);
    expect((await asleep(wrong)).errors).toEqual([]);
  });
});

it("recursion is cut from what the validators read", () => {
  const space = { type: "object", properties: { homepage: { $ref: "#/components/schemas/Content" } } };
  const content = { type: "object", properties: { space: { $ref: "#/components/schemas/Space" } } };
  const validated = creating({ $ref: "#/components/schemas/Space" }, { Space: space, Content: content });
  expect(validated.paths["/spaces"]?.post?.requestBody?.content).toEqual({
    "application/json": {
      schema: {
        type: "object",
        properties: { homepage: { type: "object", properties: { space: {} } } },
      },
    },
  });
});

/** The validators' copy of a document with one operation, which takes a body. */
function creating(schema: object, schemas: object = {}): ValidatedDocument {
  return toValidatedDocument({
    openapi: "3.0.1",
    info: { title: "", version: "" },
    paths: {
      "/spaces": {
        post: { operationId: "createSpace", requestBody: { content: { "application/json": { schema } } } },
      },
    },
    components: { schemas },
  } as unknown as OpenAPI3);
}

describe("a list in the query", () => {
  const listing = (array: object) =>
    toValidatedDocument({
      openapi: "3.0.3",
      info: { title: "", version: "" },
      paths: {
        "/pages": {
          get: {
            operationId: "getPages",
            parameters: [
              { name: "id", in: "query", schema: { type: "array", items: { type: "integer" } }, ...array },
            ],
          },
        },
      },
    } as unknown as OpenAPI3);

  async function errorsOf(document: ValidatedDocument, target: string): Promise<number[]> {
    const validators = await Promise.all([
      createPrismValidator(document),
      createOpenapiBackendValidator(document),
    ]);
    const validations = await Promise.all(validators.map((validator) => validator(get(target))));
    return validations.map(({ errors }) => errors.length);
  }

  it("repeats its key where the document says nothing, as OpenAPI 3.0 has it", async () => {
    expect(await errorsOf(listing({}), "/pages?id=1&id=2")).toEqual([0, 0]);
    expect(await errorsOf(listing({}), "/pages?id=wrong&id=2")).toEqual([1, 1]);
    expect(await errorsOf(listing({}), "/pages?id=1,2")).toEqual([1, 1]);
  });

  it("is joined with commas where the document says so, and no validator sees a repeated key", async () => {
    expect(await errorsOf(listing({ explode: false }), "/pages?id=1,2")).toEqual([0, 0]);
    expect(await errorsOf(listing({ explode: false }), "/pages?id=1%2C2")).toEqual([0, 0]);
    expect(await errorsOf(listing({ explode: false }), "/pages?id=1,wrong")).toEqual([1, 1]);
    expect(await errorsOf(listing({ explode: false }), "/pages?id=1&id=2")).toEqual([0, 0]);
  });
});
