/** The fields of one kind of OpenAPI object; a field that no rule names is a plain value. */
export interface Rule<Kind extends string> {
  /** Fields with prose, which may be left out. */
  readonly text?: readonly string[];
  /** Fields that contain a node, or a list of nodes. */
  readonly fields?: Readonly<Record<string, Kind>>;
  /** Fields that contain nodes by name. */
  readonly maps?: Readonly<Record<string, Kind>>;
  /** The kind of node under every key except extensions. */
  readonly entries?: Kind;
}

/** The grammar of OpenAPI 3.0 to 3.2; `requiredText` is prose that a valid document cannot leave out. */
export const openApiGrammar = defineGrammar({
  document: {
    text: ["externalDocs", "x-atlassian-narrative"],
    fields: { info: "info", servers: "server", tags: "tag", paths: "paths", components: "components" },
    maps: { webhooks: "pathItem" },
  },
  info: {
    text: ["summary", "description", "termsOfService", "contact", "license"],
    fields: { title: "requiredText" },
  },
  server: { text: ["description"], maps: { variables: "serverVariable" } },
  serverVariable: { text: ["description"] },
  tag: { text: ["summary", "description", "externalDocs"] },
  paths: { entries: "pathItem" },
  pathItem: {
    text: ["summary", "description"],
    fields: {
      servers: "server",
      parameters: "parameter",
      get: "operation",
      put: "operation",
      post: "operation",
      delete: "operation",
      options: "operation",
      head: "operation",
      patch: "operation",
      trace: "operation",
      query: "operation",
    },
    maps: { additionalOperations: "operation" },
  },
  operation: {
    text: ["summary", "description", "externalDocs"],
    fields: {
      parameters: "parameter",
      requestBody: "requestBody",
      responses: "responses",
      servers: "server",
    },
    maps: { callbacks: "callback" },
  },
  parameter: {
    text: ["description", "example", "examples"],
    fields: { schema: "schema" },
    maps: { content: "mediaType" },
  },
  requestBody: { text: ["description"], maps: { content: "mediaType" } },
  mediaType: {
    text: ["description", "example", "examples"],
    fields: { schema: "schema", itemSchema: "schema", prefixEncoding: "encoding", itemEncoding: "encoding" },
    maps: { encoding: "encoding" },
  },
  encoding: {
    fields: { prefixEncoding: "encoding", itemEncoding: "encoding" },
    maps: { headers: "parameter", encoding: "encoding" },
  },
  responses: { entries: "response" },
  response: {
    text: ["summary"],
    fields: { description: "requiredText" },
    maps: { headers: "parameter", content: "mediaType", links: "link" },
  },
  link: { text: ["description"], fields: { server: "server" } },
  callback: { entries: "pathItem" },
  components: {
    text: ["examples"],
    maps: {
      schemas: "schema",
      responses: "response",
      parameters: "parameter",
      requestBodies: "requestBody",
      headers: "parameter",
      securitySchemes: "securityScheme",
      links: "link",
      callbacks: "callback",
      pathItems: "pathItem",
      mediaTypes: "mediaType",
    },
  },
  securityScheme: { text: ["description"], fields: { flows: "flows" } },
  flows: { entries: "flow" },
  flow: { maps: { scopes: "requiredText" } },
  schema: {
    text: ["description", "example", "examples", "externalDocs", "$comment"],
    fields: {
      items: "schema",
      additionalItems: "schema",
      prefixItems: "schema",
      unevaluatedItems: "schema",
      contains: "schema",
      additionalProperties: "schema",
      unevaluatedProperties: "schema",
      propertyNames: "schema",
      contentSchema: "schema",
      allOf: "schema",
      oneOf: "schema",
      anyOf: "schema",
      not: "schema",
      if: "schema",
      // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
      then: "schema",
      else: "schema",
    },
    maps: {
      properties: "schema",
      patternProperties: "schema",
      dependentSchemas: "schema",
      dependencies: "schema",
      definitions: "schema",
      $defs: "schema",
    },
  },
  requiredText: {},
});

/** A kind of node in an OpenAPI document. */
export type NodeKind = keyof typeof openApiGrammar;

/** Lets the compiler check that every kind that a rule names has a rule of its own. */
function defineGrammar<Kind extends string>(
  rules: Readonly<Record<Kind, Rule<NoInfer<Kind>>>>,
): Readonly<Record<Kind, Rule<Kind>>> {
  return rules;
}
