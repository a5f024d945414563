/** A document with one operation, `/acme/api/pages`, that is sound but for what is given: PUT if it has a body, or else GET. */
export function documentOf(operation: object = {}, rest: object = {}): object {
  const method = "requestBody" in operation ? "put" : "get";
  const sound = { operationId: "getPages", responses: { 204: { description: "" } }, ...operation };
  return {
    openapi: "3.0.3",
    info: { title: "Acme", version: "1" },
    paths: { "/acme/api/pages": { [method]: sound } },
    ...rest,
  };
}

/** A document whose operation answers with the first of the schemas. */
export function documentOfSchemas(schemas: Readonly<Record<string, unknown>>, rest: object = {}): object {
  const schema = { $ref: `#/components/schemas/${Object.keys(schemas)[0]}` };
  const responses = { 200: { description: "", content: { "application/json": { schema } } } };
  return documentOf({ responses }, { components: { schemas }, ...rest });
}
