import fc from "fast-check";
import { expect, test } from "vitest";
import { confluence, type SpecConfig } from "../../../generator/config/config.js";
import { addPrefix } from "../../../generator/correct/addPrefix.js";
import { advance } from "../../../generator/read/Spec.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";

const [v1, v2] = confluence.specs as [SpecConfig, SpecConfig];
const configs = { v1, v2 };

/** A document that says its paths under one server. */
const describe = (config: SpecConfig, server: string | undefined, ...paths: readonly string[]) =>
  specOf(
    {
      ...(server === undefined ? {} : { servers: [{ url: server }] }),
      paths: Object.fromEntries(paths.map((path) => [path, { get: { operationId: "get" } }])),
    },
    config,
  );

const audit = "/wiki/rest/api/audit";
const pages = "/wiki/api/v2/pages/{id}";
const modules = "/wiki/rest/atlassian-connect/1/app/module/dynamic";

test.each([
  ["v1", "//your-domain.atlassian.net", audit, audit],
  ["v1", "//your-domain.atlassian.net/", audit, audit],
  ["v1", "//your-domain.atlassian.net/wiki/rest", "/api/audit", audit],
  ["v1", "//your-domain.atlassian.net/wiki/rest/", "/api/audit", audit],
  ["v1", "//your-domain.atlassian.net/wiki/rest/api", "/audit", audit],
  ["v1", "https://your-domain.atlassian.net/wiki/rest/api//", "/audit", audit],
  ["v1", "//your-domain.atlassian.net/wiki/rest/api", audit, audit],
  ["v1", "/wiki/rest/api", "/audit", audit],
  ["v1", undefined, audit, audit],
  ["v1", "//your-domain.atlassian.net", modules, modules],
  ["v1", "//your-domain.atlassian.net/wiki/rest", "/atlassian-connect/1/app/module/dynamic", modules],
  ["v1", "//your-domain.atlassian.net", "/atlassian-connect/1/app/module/dynamic", modules],
  ["v1", "//your-domain.atlassian.net/wiki/rest/api", "/atlassian-connect/1/app/module/dynamic", modules],
  ["v2", "https://{your-domain}/wiki/api/v2", "/pages/{id}", pages],
  ["v2", "https://{your-domain}/wiki/api/v2/", "/pages/{id}", pages],
  ["v2", "HTTPS://acme.atlassian.net:443/wiki/api/v2", "/pages/{id}", pages],
  ["v2", "https://{your-domain}/wiki", "/api/v2/pages/{id}", pages],
  ["v2", "https://{your-domain}", pages, pages],
  ["v2", "https://{your-domain}/wiki/api/v2", pages, pages],
  ["v2", "/", pages, pages],
] as const)("of %s, the server %s and the path %s make %s, however often", (api, server, path, expected) => {
  const once = addPrefix(describe(configs[api], server, path));
  expect(Object.keys(once.document.paths ?? {})).toStrictEqual([expected]);
  expect(addPrefix(advance(once, once.document))).toStrictEqual(once);
});

test("a slash that ends a path belongs to the path", () => {
  const spec = describe(v2, "https://{your-domain}/wiki/api/v2/", "/pages/", "/pages", "/");
  expect(Object.keys(addPrefix(spec).document.paths ?? {})).toStrictEqual([
    "/wiki/api/v2/pages/",
    "/wiki/api/v2/pages",
    "/wiki/api/v2/",
  ]);
});

test("a path's own server stands above the document's, and only the paths are left of both", () => {
  const item = { servers: [{ url: "https://{your-domain}/wiki/api/v2" }], get: { operationId: "getPages" } };
  const spec = specOf({ servers: [{ url: "https://{your-domain}" }], paths: { "/pages": item } }, v2);
  const { servers, paths } = addPrefix(spec).document;
  expect(servers).toStrictEqual([{ url: "/", description: "", variables: {} }]);
  expect(paths).toStrictEqual({ "/wiki/api/v2/pages": { get: { operationId: "getPages" } } });
});

test("everything else of the document stays, and the given document is not touched", () => {
  const spec = describe(v2, "https://{your-domain}/wiki/api/v2", "/pages");
  const before = structuredClone(spec.document);
  const { servers: _, paths: __, ...rest } = addPrefix(spec).document;
  expect(rest).toStrictEqual({ openapi: "3.0.3", info: { title: "Acme", version: "1.0.0" } });
  expect(spec.document).toStrictEqual(before);
});

const unknownPath = (api: string, path: string, prefix: string) =>
  `add its prefix to the prefixes of ${api} in the configuration, or the whole path to its otherPaths; if the document leaves the prefix out, use an overlay: target $.paths['${path}'], update { servers: [{ url: ${prefix} }] }`;

test.each([
  ["v1", "//your-domain.atlassian.net", "/audit", "/wiki/rest/api"],
  ["v1", "//your-domain.atlassian.net", "/wiki/rest/apis/audit", "/wiki/rest/api"],
  ["v1", "//your-domain.atlassian.net", "/wiki/rest/api", "/wiki/rest/api"],
  ["v1", "//your-domain.atlassian.net/wiki/rest/api", "/wiki/api/v2/pages", "/wiki/rest/api"],
  ["v1", "//your-domain.atlassian.net", "/wiki/rest/atlassian-connect/1/other", "/wiki/rest/api"],
  ["v2", "https://{your-domain}", "/pages", "/wiki/api/v2"],
  ["v2", "https://{your-domain}/wiki/api/v2", "/wiki/rest/api/audit", "/wiki/api/v2"],
  ["v2", "https://{your-domain}/wiki/api/v2", "/wiki/api/v2/wiki/api/v2/pages", "/wiki/api/v2"],
  ["v2", undefined, "/pages", "/wiki/api/v2"],
] as const)(
  "of %s, the server %s and the path %s make no path under %s",
  async (api, server, path, prefix) => {
    expect(await problemsOf(() => addPrefix(describe(configs[api], server, path)))).toStrictEqual([
      {
        where: `acme.json #/paths/${path.replaceAll("/", "~1")}`,
        what: `the path ${path} is not under ${prefix}`,
        hint: unknownPath(api, path, prefix),
      },
    ]);
  },
);

test("two paths with the same URL path are reported, with every other problem", async () => {
  const spec = describe(v2, "https://{your-domain}/wiki", "/api/v2/pages", "/wiki/api/v2/pages", "/spaces");
  expect(await problemsOf(() => addPrefix(spec))).toStrictEqual([
    {
      where: "acme.json #/paths/~1wiki~1api~1v2~1pages",
      what: "the path /wiki/api/v2/pages has the same URL path as another path of the document: /wiki/api/v2/pages",
      hint: "one of the two is wrong: fix the document with an overlay",
    },
    {
      where: "acme.json #/paths/~1spaces",
      what: "the path /spaces is not under /wiki/api/v2",
      hint: unknownPath("v2", "/spaces", "/wiki/api/v2"),
    },
  ]);
});

const segment = fc
  .stringMatching(/^([a-z0-9._-]{1,8}|\{[a-z-]{1,6}\})$/)
  .filter((text) => !["wiki", ".", ".."].includes(text));
const slashes = fc.constantFrom("", "/", "//");
const host = fc.constantFrom("", "//acme.test", "https://{your-domain}", "http://localhost:8080");

test("wherever a document cuts its paths, the same paths come out, however often", () => {
  const forms = fc.record({
    config: fc.constantFrom(v1, v2),
    rest: fc.array(segment, { minLength: 1, maxLength: 4 }),
    host,
    cut: fc.nat(3),
    slashes,
    whole: fc.boolean(),
  });
  fc.assert(
    fc.property(forms, ({ config, rest, host, cut, slashes, whole }) => {
      const segments = (config.prefixes?.[0] ?? "").split("/").slice(1);
      const inServer = segments.slice(0, cut).map((text) => `/${text}`);
      const inPath = [...segments.slice(whole ? 0 : cut), ...rest].map((text) => `/${text}`);
      const spec = describe(config, `${host}${inServer.join("")}${slashes}`, inPath.join(""));
      const once = addPrefix(spec);
      expect(Object.keys(once.document.paths ?? {})).toStrictEqual([
        `${config.prefixes?.[0]}/${rest.join("/")}`,
      ]);
      expect(addPrefix(advance(once, once.document))).toStrictEqual(once);
    }),
  );
});

test("what the specification adds to its paths is no path", () => {
  const spec = specOf({ paths: { "x-owner": "pages", "/wiki/api/v2/pages": {} } }, v2);
  expect(Object.keys(addPrefix(spec).document.paths ?? {})).toStrictEqual(["/wiki/api/v2/pages"]);
});

test("a path that changes when it is part of a URL is rejected", async () => {
  expect(await problemsOf(() => addPrefix(describe(v2, undefined, "/wiki/api/v2/../admin")))).toStrictEqual([
    {
      where: "acme.json #/paths/~1wiki~1api~1v2~1..~1admin",
      what: "the path /wiki/api/v2/../admin changes when it is part of a URL",
      hint: "rewrite it without dot segments, query, fragment and control characters with an overlay",
    },
  ]);
});

const free: SpecConfig = { ...v1, prefixes: [], otherPaths: [] };

test.each<[string, object[] | undefined, string]>([
  ["no servers", undefined, "/a"],
  ["an empty list of servers", [], "/a"],
  ["a server without a path", [{ url: "https://acme.test" }], "/a"],
  ["a server with a path", [{ url: "https://acme.test:8443/v1/" }], "/v1/a"],
  ["a relative server", [{ url: "/v1" }], "/v1/a"],
  ["a server relative to the document", [{ url: "v1" }], "/v1/a"],
  ["the document's own folder", [{ url: "./" }], "/a"],
  [
    "variables with defaults",
    [
      {
        url: "{scheme}://{host}/{base}",
        variables: { scheme: { default: "https" }, host: { default: "acme.test" }, base: { default: "v1" } },
      },
    ],
    "/v1/a",
  ],
  [
    "a variable that holds the whole URL",
    [{ url: "{url}", variables: { url: { default: "//acme.test/v1" } } }],
    "/v1/a",
  ],
  ["a host that has no default", [{ url: "https://{host}/v1" }], "/v1/a"],
  [
    "several servers, of which the first counts",
    [{ url: "//acme.test/v1" }, { url: "//acme.test/v2" }],
    "/v1/a",
  ],
])("without prefixes, %s decide what precedes the path", (_, servers, expected) => {
  const spec = specOf(
    { ...(servers && { servers }), paths: { "/a": { get: { operationId: "get" } } } },
    free,
  );
  expect(Object.keys(addPrefix(spec).document.paths ?? {})).toStrictEqual([expected]);
});

test("the servers of an operation stand above those of its path, and those above the document's", () => {
  const get = { operationId: "getA" };
  const put = {
    operationId: "putA",
    servers: [{ url: "//other.test/up" }, { url: "https://ACME.test/put" }],
  };
  const post = { operationId: "postA", servers: [{ url: "/item" }] };
  const paths = { "/a": { servers: [{ url: "/item" }], get, put, post }, "/b": { get } };
  const spec = specOf({ servers: [{ url: "https://acme.test/api" }], paths }, free);
  const { document, config } = addPrefix(spec);
  expect(document.paths).toStrictEqual({
    "/item/a": { get, post: { operationId: "postA" } },
    "/put/a": { put: { operationId: "putA" } },
    "/api/b": { get },
  });
  expect(config.prefixes).toStrictEqual(["/item", "/put", "/api"]);
});

test("of several prefixes, a path has the one that it or its server starts with", () => {
  const config = { ...free, prefixes: ["/rest/agile/1.0", "/rest/builds/0.1"] };
  const get = { operationId: "get" };
  const paths = {
    "/rest/agile/1.0/board": { get },
    "/bulk": { servers: [{ url: "/rest/builds/0.1" }], get },
  };
  expect(Object.keys(addPrefix(specOf({ paths }, config)).document.paths ?? {})).toStrictEqual([
    "/rest/agile/1.0/board",
    "/rest/builds/0.1/bulk",
  ]);
});

test.each(["wss://acme.test/a", "https://acme.test:8443/a", "https://acme.test.evil.test/a"])(
  "a path's server %s is not that of the document",
  async (url) => {
    const paths = { "/a": { servers: [{ url }], get: { operationId: "get" } } };
    const problems = await problemsOf(() =>
      addPrefix(specOf({ servers: [{ url: "https://acme.test" }], paths }, free)),
    );
    expect(problems.map(({ what }) => what)).toStrictEqual([
      expect.stringMatching(/^the server is at \S+, which is not the host of the document's own server$/),
    ]);
  },
);
