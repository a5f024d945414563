import { expect, test } from "vitest";
import { confluence, type SpecConfig } from "../../../generator/config/config.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const [v1, v2] = confluence.specs as [SpecConfig, SpecConfig];
const ok = { 204: {} };

/** The model of a document whose types are named. */
const build = (document: object, config?: Partial<SpecConfig>) =>
  buildModel(nameOperationTypes(specOf(document, config)));

/** The model of one operation. */
const buildOne = (operation: object, components: object = {}) =>
  build({
    paths: { "/pages": { post: { operationId: "createPage", responses: ok, ...operation } } },
    components,
  }).operations[0];

test("an operation is reduced to what a client has to know", () => {
  const { config, operations } = build({
    paths: {
      "/acme/api/pages/{id}": {
        put: {
          operationId: "updatePage",
          tags: ["Page", "Content"],
          summary: "Replaces a page.",
          deprecated: true,
          "x-experimental": true,
          "x-replaced-by": ["v2.updatePage"],
          "x-atlassian-oauth2-scopes": [
            { scheme: "oAuth", state: "Current", scopes: ["write:page", "read:page"] },
          ],
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "integer" } },
            { name: "X-Reason", in: "header", deprecated: true, schema: { type: "string" } },
          ],
          requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
          responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
        },
      },
    },
  });
  expect(config.document).toBe("acme.json");
  expect(operations).toStrictEqual([
    {
      id: "updatePage",
      namespace: "v1",
      method: "PUT",
      path: "/acme/api/pages/{id}",
      tag: "Page",
      summary: "Replaces a page.",
      parameters: [
        { name: "id", in: "path", required: true, deprecated: false, array: undefined, style: undefined },
        {
          name: "X-Reason",
          in: "header",
          required: false,
          deprecated: true,
          array: undefined,
          style: undefined,
        },
      ],
      body: {
        kind: "json",
        mediaType: "application/json",
        types: [
          {
            mediaType: "application/json",
            kind: "json",
            schema: { $ref: "#/components/schemas/UpdatePageBody" },
            values: ["object"],
            isAmbiguous: false,
          },
        ],
        fields: [],
        required: true,
      },
      accept: [],
      success: { kind: "json", types: ["UpdatePageResult"] },
      argsType: "UpdatePageArgs",
      paging: undefined,
      scopes: [{ scheme: "oAuth", state: "Current", scopes: ["write:page", "read:page"] }],
      schemes: [],
      oauthOnly: false,
      replacedBy: ["v2.updatePage"],
      deprecated: true,
      experimental: true,
      docsUrl: "https://acme.test/reference/api-group-page/#api-acme-api-pages-id-put",
    },
  ]);
});

test("what an operation does not say is absent", () => {
  expect(buildOne({})).toStrictEqual({
    id: "createPage",
    namespace: "v1",
    method: "POST",
    path: "/pages",
    tag: "",
    summary: undefined,
    parameters: [],
    body: undefined,
    accept: [],
    success: { kind: "none" },
    argsType: undefined,
    paging: undefined,
    scopes: [],
    schemes: [],
    oauthOnly: false,
    replacedBy: [],
    deprecated: false,
    experimental: false,
    docsUrl: "https://acme.test/reference/api-group-/#api-pages-post",
  });
});

const list = { type: "array", items: { type: "string" } };

test.each([
  ["v1 says it", { in: "query", style: "form", explode: false, schema: list }, "comma"],
  ["v1 leaves it open", { in: "query", style: "form", schema: list }, "repeat"],
  ["v2 leaves it open", { in: "query", schema: list }, "repeat"],
  ["OpenAPI's default is written out", { in: "query", explode: true, schema: list }, "repeat"],
  [
    "the schema of the list has a name",
    { in: "query", explode: false, schema: { $ref: "#/components/schemas/List" } },
    "comma",
  ],
  ["the list is in a header", { in: "header", schema: list }, undefined],
  ["the list is in the path", { in: "path", required: true, schema: list }, undefined],
  ["there is no list", { in: "query", explode: false, schema: { type: "string" } }, undefined],
  [
    "v2 gives a text its items",
    { in: "query", schema: { type: "string", items: { type: "string" } } },
    undefined,
  ],
  ["there is no schema", { in: "query" }, undefined],
  ["there is no schema, but lists are not exploded", { in: "query", explode: false }, "comma"],
])("where %s, the parameter %j is sent by %s", (_, parameter, array) => {
  const model = buildOne({ parameters: [{ name: "expand", ...parameter }] }, { schemas: { List: list } });
  expect(model?.parameters).toMatchObject([{ name: "expand", array }]);
});

test.each([
  ["application/json", "json"],
  ["application/json;charset=UTF-8", "json"],
  ["*/*", "json"],
  ["multipart/form-data", "form"],
  ["application/json-patch+json", "other"],
  ["text/plain", "other"],
])("a body of %s is sent as %s", (mediaType, kind) => {
  const requestBody = { content: { [mediaType]: { schema: { type: "object" } } } };
  expect(buildOne({ requestBody })?.body).toMatchObject({ kind, mediaType, required: false });
  expect(buildOne({ requestBody: { ...requestBody, required: true } })?.body?.required).toBe(true);
});

test("a body that stands among the components is found", () => {
  const requestBody = { required: true, content: { "multipart/form-data": { schema: { type: "object" } } } };
  const model = buildOne(
    { requestBody: { $ref: "#/components/requestBodies/File" } },
    { requestBodies: { File: requestBody } },
  );
  expect(model?.body).toMatchObject({ kind: "form", mediaType: "multipart/form-data", required: true });
});

test("a type is called as its schema is, however the reference spells it", () => {
  const { operations } = build({
    paths: {
      "/a": {
        get: {
          operationId: "getA",
          responses: {
            200: { content: { "*/*": { schema: { $ref: "#/components/schemas/Result%3CPage%3E" } } } },
            201: { content: { "*/*": { schema: { $ref: "#/components/schemas/acme~1page" } } } },
          },
        },
      },
    },
    components: { schemas: { "Result<Page>": { type: "object" }, "acme/page": { type: "object" } } },
  });
  expect(operations[0]?.success).toStrictEqual({ kind: "json", types: ["Result_Page_", "acme_page"] });
});

test("an operation is for OAuth 2.0 only where its security names nothing else", () => {
  const schemes = { basic: { type: "http", scheme: "basic" }, oAuth: { type: "oauth2", flows: {} } };
  const isOAuthOnly = (security: object[] | undefined) =>
    build({
      components: { securitySchemes: schemes },
      paths: { "/pages": { get: { operationId: "getPages", security, responses: {} } } },
    }).operations[0]?.oauthOnly;
  expect(isOAuthOnly([{ oAuth: ["read:page"] }])).toBe(true);
  expect(isOAuthOnly([{ basic: [] }, { oAuth: ["read:page"] }])).toBe(false);
  expect(isOAuthOnly([{ unknown: [] }])).toBe(false);
  expect(isOAuthOnly([])).toBe(false);
  expect(isOAuthOnly(undefined)).toBe(false);
});

test("the document's scopes are those that it declares and those that its operations need", () => {
  const flow = { authorizationUrl: "https://acme.test", tokenUrl: "https://acme.test" };
  const { scopes } = build({
    components: {
      securitySchemes: {
        oAuth: {
          type: "oauth2",
          flows: { authorizationCode: { ...flow, scopes: { "read:page": "", "delete:page": "" } } },
        },
      },
    },
    paths: {
      "/pages": {
        post: {
          operationId: "createPage",
          "x-atlassian-oauth2-scopes": [
            { scheme: "oAuth", state: "Current", scopes: ["write:page", "read:page"] },
          ],
          responses: {},
        },
      },
    },
  });
  expect(scopes).toEqual(["delete:page", "read:page", "write:page"]);
});

test("scopes are alternatives, in the order of the document", () => {
  const scopes = [
    { scheme: "oAuth", state: "Current", scopes: ["write:confluence-content"] },
    { scheme: "oAuth", state: "Beta", scopes: ["read:page:confluence", "write:page:confluence"] },
  ];
  expect(buildOne({ "x-atlassian-oauth2-scopes": scopes })?.scopes).toStrictEqual(scopes);
});

test("without Atlassian's list of scopes, they are those of the security requirements for OAuth 2.0", () => {
  const components = {
    securitySchemes: { oAuth: { type: "oauth2", flows: {} }, basic: { type: "http", scheme: "basic" } },
  };
  const scopesOf = (operation: object) =>
    build({ components, paths: { "/a": { get: { operationId: "getA", responses: {}, ...operation } } } })
      .operations[0]?.scopes;
  const security = [{ basic: [] }, { oAuth: ["read:board", "read:project"] }, { oAuth: [] }, {}];
  expect(scopesOf({ security })).toStrictEqual([
    { state: "Current", scopes: ["read:board", "read:project"] },
    { state: "Current", scopes: [] },
  ]);
  expect(scopesOf({ security, "x-atlassian-oauth2-scopes": [] })).toStrictEqual([]);
  expect(scopesOf({ security: [{ basic: [] }, {}] })).toStrictEqual([]);
  expect(scopesOf({ security: [{ unknown: ["read:board"] }] })).toStrictEqual([]);
  expect(scopesOf({})).toStrictEqual([]);
});

const reference = "https://developer.atlassian.com/cloud/confluence/rest";
const attachment = "/wiki/rest/api/content/{id}/child/attachment/{attachmentId}/download";

test.each([
  [
    v1,
    "Content - attachments",
    "get",
    attachment,
    "v1/api-group-content---attachments/#api-wiki-rest-api-content-id-child-attachment-attachmentid-download-get",
  ],
  [
    v1,
    "Content labels",
    "post",
    "/wiki/rest/api/content/{id}/label",
    "v1/api-group-content-labels/#api-wiki-rest-api-content-id-label-post",
  ],
  [v2, "Blog Post", "get", "/wiki/api/v2/blogposts/{id}", "v2/api-group-blog-post/#api-blogposts-id-get"],
  [
    v2,
    "Space Permissions",
    "get",
    "/wiki/api/v2/space-permissions",
    "v2/api-group-space-permissions/#api-space-permissions-get",
  ],
  [
    v2,
    "Data Policies",
    "get",
    "/wiki/api/v2/data-policies/metadata",
    "v2/api-group-data-policies/#api-data-policies-metadata-get",
  ],
])("%#. an operation is linked to its place in Atlassian's reference", (config, tag, method, path, link) => {
  const { operations } = build(
    { paths: { [path]: { [method]: { operationId: "a", tags: [tag] } } } },
    config,
  );
  expect(operations[0]?.docsUrl).toBe(`${reference}/${link}`);
});

test("a tag cannot break out of the link", () => {
  const docsUrl = buildOne({ tags: ['"><b>\n'] })?.docsUrl;
  expect(docsUrl).toBe("https://acme.test/reference/api-group-%22%3E%3Cb%3E%0A/#api-pages-post");
});

test("a model is built only of a normalized document", () => {
  const spec = specOf({});
  // @ts-expect-error: its types have no names yet
  expect(() => buildModel(spec)).toThrow();
  expect(buildModel(nameOperationTypes(spec)).operations).toStrictEqual([]);
});
