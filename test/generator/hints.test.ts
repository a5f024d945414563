import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, confluence, type SpecConfig } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import { acmeConfig } from "../support/acmeConfig.js";
import { followHint } from "../support/followHint.js";
import { problemsOf } from "../support/problemsOf.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const api: SpecConfig = { ...acmeConfig, namespace: "api", prefixes: undefined };

const ok = { 204: { description: "" } };

/** A document with the given paths, and what else is given. */
const documentOf = (paths: object, rest: object = {}) => ({
  openapi: "3.1.0",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "https://acme.test/api" }],
  paths,
  ...rest,
});

interface Case {
  readonly document: object;
  readonly config?: Partial<SpecConfig>;
  readonly problem: string;
  /** The configuration that the hint asks for, with words of the hint; without one, its overlay is followed. */
  readonly follow?: readonly [words: string, config: Partial<SpecConfig>];
  /** The requests of the client that comes out. */
  readonly requests: readonly string[];
}

const uploads = (level: "path" | "operation") => {
  const servers = [{ url: "https://upload.acme.test/up" }];
  const get = { operationId: "getA", responses: ok };
  return documentOf({ "/a": level === "path" ? { servers, get } : { get: { ...get, servers } } });
};

const cases: Record<string, Case> = {
  "a path under no prefix": {
    document: documentOf({ "/pages": { get: { operationId: "getA", responses: ok } } }),
    config: { prefixes: ["/rest"] },
    problem: "#/paths/~1pages: the path /pages is not under /rest",
    requests: ["GET /rest/pages"],
  },
  "a path under another prefix": {
    document: documentOf({ "/other/pages": { get: { operationId: "getA", responses: ok } } }),
    config: { prefixes: ["/rest"] },
    problem: "#/paths/~1other~1pages: the path /other/pages is not under /rest",
    follow: ["add its prefix to the prefixes of api", { prefixes: ["/rest", "/other"] }],
    requests: ["GET /other/pages"],
  },
  "a path beside the prefixes": {
    document: documentOf({ "/pages": { get: { operationId: "getA", responses: ok } } }),
    config: { prefixes: ["/rest"] },
    problem: "#/paths/~1pages: the path /pages is not under /rest",
    follow: ["or the whole path to its otherPaths", { prefixes: ["/rest"], otherPaths: ["/pages"] }],
    requests: ["GET /pages"],
  },
  "a path that may have its prefix twice": {
    document: documentOf({
      "/pages": { get: { operationId: "getA", responses: ok } },
      "/api/keys": { get: { operationId: "getB", responses: ok } },
    }),
    config: { prefixes: ["/api"] },
    problem:
      "#/paths/~1api~1keys: the path /api/keys is under /api both as it is written and after its server's path",
    follow: [
      "/api/keys or /api/api/keys, to the otherPaths",
      { prefixes: ["/api"], otherPaths: ["/api/api/keys"] },
    ],
    requests: ["GET /api/pages", "GET /api/api/keys"],
  },
  "a server with a variable": {
    document: documentOf(
      { "/a": { get: { operationId: "getA", responses: ok } } },
      { servers: [{ url: "https://{host}/{version}" }] },
    ),
    problem: "#/paths/~1a: the path of its server, /{version}, contains {version}, which has no default",
    requests: ["GET /v1/a"],
  },
  "a path with a server with a variable": {
    document: documentOf({
      "/a": { servers: [{ url: "/{version}" }], get: { operationId: "getA", responses: ok } },
    }),
    problem: "#/paths/~1a: the path of its server, /{version}, contains {version}, which has no default",
    requests: ["GET /v1/a"],
  },
  "the path's server at another host": {
    document: uploads("path"),
    problem:
      "#/paths/~1a: the server is at upload.acme.test, which is not the host of the document's own server",
    follow: [
      "add upload.acme.test to the acceptedHosts of api",
      { prefixes: [], acceptedHosts: ["upload.acme.test"] },
    ],
    requests: ["GET /up/a"],
  },
  "the operation's server at another host": {
    document: uploads("operation"),
    problem:
      "#/paths/~1a/get: the server is at upload.acme.test, which is not the host of the document's own server",
    requests: ["GET /api/a"],
  },
};

const one = (operation: object, path = "/a") =>
  documentOf({ [path]: { get: { operationId: "getA", ...operation } } });
const twice = { operationId: "get-a", responses: ok };

Object.assign(cases, {
  "two methods with one name": {
    document: documentOf({
      "/a": { get: twice },
      "/it's 'b'": { get: { ...twice, operationId: "getA" } },
    }),
    problem: "#/paths/~1it's 'b'/get: the method getA is already that of #/paths/~1a/get",
    requests: ["GET /api/a", "GET /api/it's 'b'"],
  },
  "two operations without an id whose names are the same": {
    document: documentOf({ "/a-b": { get: { responses: ok } }, "/a/b": { get: { responses: ok } } }),
    problem: "#/paths/~1a~1b/get: the method getAB is already that of #/paths/~1a-b/get",
    requests: ["GET /api/a-b", "GET /api/a/b"],
  },
  "a path item that two paths refer to": {
    document: documentOf(
      { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/components/pathItems/A" } },
      { components: { pathItems: { A: { get: twice } } } },
    ),
    problem: "#/paths/~1b: the method getA is already that of #/components/pathItems/A/get",
    requests: ["GET /api/a", "GET /api/b"],
  },
  "a TRACE request": {
    document: documentOf({ "/a": { trace: twice, get: { ...twice, operationId: "b" } } }),
    problem: "#/paths/~1a/trace: fetch does not send TRACE requests",
    requests: ["GET /api/a"],
  },
  "an additional method with a field of its own": {
    document: documentOf({
      "/a": { additionalOperations: { POST: { ...twice, operationId: "b" } }, get: twice },
    }),
    problem:
      "#/paths/~1a/additionalOperations/POST: POST is no additional operation: a path item has a field for it",
    requests: ["GET /api/a"],
  },
  "a GET request with a body": {
    document: one({ responses: ok, requestBody: { required: true, content: { "application/json": {} } } }),
    problem: "#/paths/~1a/get: a GET request cannot have a body",
    requests: ["GET /api/a"],
  },
  "an unknown field of a path": {
    document: documentOf({ "/a": { get: twice, fetch: {} } }),
    problem: "#/paths/~1a/fetch: this field of a path item is not supported",
    requests: ["GET /api/a"],
  },
  "an operation without responses": {
    document: one({}),
    problem: "#/paths/~1a/get: the operation has no responses",
    requests: ["GET /api/a"],
  },
  "a path parameter that is not declared": {
    document: one({ responses: ok }, "/a/{page-id}"),
    problem: "#/paths/~1a~1{page-id}/get: the path parameter page-id is not declared",
    requests: ["GET /api/a/{page-id}"],
  },
  "a path parameter that is not in the path": {
    document: one({ responses: ok, parameters: [{ name: "id", in: "path", required: true, schema: {} }] }),
    problem: "#/paths/~1a/get: the path parameter id is not in the path /a",
    requests: ["GET /api/a"],
  },
  "a cookie that is shared, by a reference": {
    document: documentOf(
      { "/a": { parameters: [{ $ref: "#/components/parameters/C" }], get: twice } },
      { components: { parameters: { C: { name: "c", in: "cookie", schema: {} } } } },
    ),
    problem:
      "#/paths/~1a/get: the parameter c is a cookie, which browsers and other platforms do not let a program send",
    requests: ["GET /api/a"],
  },
  "a parameter that is declared twice": {
    document: one({ responses: ok, parameters: [0, 1].map(() => ({ name: "q", in: "query", schema: {} })) }),
    problem: "#/paths/~1a/get: the query parameter q is declared twice",
    requests: ["GET /api/a"],
  },
  "two arguments with one name": {
    document: one(
      {
        responses: ok,
        parameters: [
          { name: "id", in: "query", schema: {} },
          { name: "id", in: "path", required: true, schema: {} },
        ],
      },
      "/a/{id}",
    ),
    problem: "#/paths/~1a~1{id}/get: two arguments have the name id",
    requests: ["GET /api/a/{id}"],
  },
  "a parameter with the name of the body": {
    document: documentOf({
      "/a": {
        put: {
          operationId: "putA",
          responses: ok,
          parameters: [{ name: "body", in: "query", schema: {} }],
          requestBody: { content: { "application/json": {} } },
        },
      },
    }),
    problem: "#/paths/~1a/put: two arguments have the name body",
    requests: ["PUT /api/a"],
  },
  "a body without a media type": {
    document: documentOf({ "/a": { put: { ...twice, requestBody: { content: {} } } } }),
    problem: "#/paths/~1a/put: the request body has no media type",
    requests: ["PUT /api/a"],
  },
  "a schema that does not exist": {
    document: one({
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
        },
      },
    }),
    problem:
      "#/paths/~1a/get/responses/200/content/application~1json/schema: cannot resolve the reference #/components/schemas/A",
    requests: ["GET /api/a"],
  },
  "a response that does not exist": {
    document: one({ responses: { 200: { $ref: "#/components/responses/A" } } }),
    problem: "#/paths/~1a/get/responses/200: cannot resolve the reference #/components/responses/A",
    requests: ["GET /api/a"],
  },
  "a reference in a circle": {
    document: documentOf(
      { "/a": { get: twice } },
      { components: { schemas: { A: { $ref: "#/components/schemas/A" } } } },
    ),
    problem: "#/components/schemas/A: the reference #/components/schemas/A is circular",
    requests: ["GET /api/a"],
  },
  "a reference to another kind": {
    document: documentOf(
      { "/a": { get: { ...twice, parameters: [{ $ref: "#/components/schemas/A" }] } } },
      { components: { schemas: { A: {} } } },
    ),
    problem:
      "#/paths/~1a/get/parameters/0: the reference #/components/schemas/A points to a node of another kind",
    requests: ["GET /api/a"],
  },
  "a URL as a reference": {
    document: documentOf(
      { "/a": { get: twice } },
      { components: { schemas: { A: { $ref: "https://acme.test/a.json" } } } },
    ),
    problem: "#/components/schemas/A: the reference https://acme.test/a.json points outside the document",
    requests: ["GET /api/a"],
  },
  "a response with an invalid status": {
    document: one({ responses: { ...ok, OK: { description: "" } } }),
    problem: "#/paths/~1a/get: OK is not a valid response status",
    requests: ["GET /api/a"],
  },
} satisfies Record<string, Case>);

/** Generates a client of a document, by a configuration of its own. */
async function generate(document: object, config: Partial<SpecConfig> = {}, overlay?: object) {
  const folder = await temporaryFolder({
    "specs/acme.json": JSON.stringify(document),
    ...(overlay && { "overlays/hint.json": JSON.stringify(overlay) }),
  });
  const given: Config = {
    ...confluence,
    specsFolder: join(folder, "specs"),
    overlaysFolder: overlay && join(folder, "overlays"),
    templates: [],
    specs: [{ ...api, ...config }],
  };
  const { files } = await generateClient(given);
  const methods = files.find(({ path }) => path === "src/api/methods.ts")?.content ?? "";
  return [...methods.matchAll(/^ +(?:\/\*\*| \*) `([A-Z]+ [^`]+)`$/gm)].map(([, request]) => request);
}

test.each(Object.entries(cases))("the hint about %s ends in a client", async (_, given) => {
  const { document, config, problem, follow, requests } = given;
  const problems = await problemsOf(() => generate(document, config));
  const told = problems.map(({ where, what }) => `${where.slice(where.indexOf("#"))}: ${what}`);
  expect(told).toStrictEqual([problem]);
  const { hint = "" } = problems[0] ?? {};
  if (follow) expect(hint).toContain(follow[0]);
  const overlay = follow ? undefined : followHint(hint, api.document);
  expect(await generate(document, follow ? follow[1] : config, overlay)).toStrictEqual(requests);
});
