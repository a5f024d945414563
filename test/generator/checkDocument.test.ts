import { expect, test } from "vitest";
import { checkDocument } from "../../generator/checkDocument.js";
import { problemsOf } from "../support/problemsOf.js";

const document = { openapi: "3.0.1", info: { version: "1.0.0" }, paths: {} };

test("a sound document is given back as it is", () => {
  const sound = {
    ...document,
    paths: {
      "/pages": {
        summary: "Pages",
        parameters: [{ $ref: "#/components/parameters/limit" }],
        get: { operationId: "getPages", responses: { 200: { $ref: "#/components/responses/Pages" } } },
        post: { operationId: "createPage", requestBody: {}, parameters: [] },
      },
    },
  };
  expect(checkDocument(sound, "acme.json")).toBe(sound);
});

test("everything in the paths that is not shaped as OpenAPI shapes it is named at once", async () => {
  const paths = {
    "/a": null,
    "/b": { get: "getB", post: { parameters: {} }, put: { operationId: "putB" } },
    "/c": { parameters: [null], put: { responses: { 200: null } }, delete: { requestBody: [] } },
  };
  expect(await problemsOf(() => checkDocument({ ...document, paths }, "acme.json"))).toStrictEqual(
    ["~1a", "~1b/get", "~1b/post", "~1c", "~1c/put", "~1c/delete"].map((place) => ({
      where: `acme.json #/paths/${place}`,
      what: "neither a path item nor an operation as OpenAPI writes them",
      hint: "mend the document, or fetch it again",
    })),
  );
});

test("a document without a version and without paths lacks both", async () => {
  const hint = "give the OpenAPI 3 form of the specification";
  expect(await problemsOf(() => checkDocument({ openapi: "3.1.0", info: {} }, "acme.json"))).toStrictEqual([
    { where: "acme.json #/info", what: "there is no version, or it is not a string", hint },
    { where: "acme.json #/paths", what: "there are no paths", hint },
  ]);
});
