import { compareSpecs } from "../../../generator/diff/compare/compareSpecs.js";
import { specOf } from "../../support/specOf.js";

const choices = { closeObjects: true, requireResults: true };

/** The changes between two documents of Confluence, one line each. */
export const compare = (before: object, after: object) =>
  compareSpecs(specOf(before, choices), specOf(after, choices)).map(
    ({ bump, kind, subject, at, what }) =>
      `${bump} ${kind}: ${[subject, at].filter((part) => part !== "").join(" ")}: ${what}`,
  );

export const responses = { 204: { description: "" } };
export const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
export const text = { type: "string" };

/** A document with one operation, `getPage`, which has no content in its response unless it is given. */
export const one = (operation: object, path = "/acme/api/pages/{id}", method = "get") => ({
  paths: { [path]: { [method]: { operationId: "getPage", parameters: [id], responses, ...operation } } },
});

const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** The operation with a body. */
export const sending = (schema: object) => one({ requestBody: json(schema) }, undefined, "put");

/** The operation with a response. */
export const answering = (schema: object) => one({ responses: { 200: json(schema) } });

/** The schema of an object. */
export const object = (properties: object, required: string[] = []) => ({
  type: "object",
  properties,
  required,
});

/** The reference to a schema by its name. */
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A document with schemas, one in the response of `getA` and one in the body of `postB`. */
export const uses = (answer: object, body: object, schemas: object) => ({
  paths: {
    "/acme/api/a": { get: { operationId: "getA", responses: { 200: json(answer) } } },
    "/acme/api/b": { post: { operationId: "postB", requestBody: json(body), responses } },
  },
  components: { schemas },
});
