import { describe, expect, it, test } from "vitest";
import { addPrefix } from "../../../generator/correct/addPrefix.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";

const get = { get: { operationId: "get" } };
const gateway = "https://api.atlassian.com";

/** The base of a document, and the path of its operation. */
function baseOf(servers: readonly object[], config: object = {}, path = "/a") {
  const spec = addPrefix(specOf({ servers, paths: { [path]: get } }, { prefixes: [], ...config }));
  return [spec.config.base, ...Object.keys(spec.document.paths ?? {})];
}

describe("the base of a document, if none is configured,", () => {
  it.each([
    ["is the gateway", `${gateway}/`, gateway, "/a"],
    ["is followed by the server's path", `${gateway}/admin`, gateway, "/admin/a"],
    [
      "ends with the last variable",
      `${gateway}/jsm/assets/workspace/{workspaceId}/v1`,
      "/jsm/assets/workspace/{workspaceId}",
      "/v1/a",
    ],
    ["has all variables", `${gateway}/x/{orgId}/y/{cloudId}`, "/x/{orgId}/y/{cloudId}", "/a"],
    [
      "ends with its variable",
      "HTTPS://API.atlassian.com/jira/forms/cloud/{cloudId}/",
      "/jira/forms/cloud/{cloudId}",
      "/a",
    ],
    ["is that of the product at another host", "https://your-domain.atlassian.net/v1", undefined, "/v1/a"],
    [
      "is that of the product at a host of a longer name",
      "https://api.atlassian.com.evil.test/v1",
      undefined,
      "/v1/a",
    ],
    ["is that of the product at no host", "/v1", undefined, "/v1/a"],
  ])("%s: %s", (_, url, base, path) => {
    expect(baseOf([{ url }])).toEqual([base, path]);
  });

  it("keeps variables of IDs, whose defaults are examples, and fills others", () => {
    const variables = { cloudId: { default: "11223344" }, version: { default: "v2" } };
    expect(baseOf([{ url: `${gateway}/forms/{cloudId}/{version}`, variables }])).toEqual([
      "/forms/{cloudId}",
      "/v2/a",
    ]);
  });
});

test.each([
  ["the same server", `${gateway}/jsm/assets/workspace/{workspaceId}/v1`, "/v1/a"],
  ["a server with another name of the variable", `${gateway}/jsm/assets/workspace/{id}/v1`, "/v1/a"],
  ["a server with an example", `${gateway}/jsm/assets/workspace/123/v1`, "/v1/a"],
  ["a relative server", "/v1", "/v1/a"],
  ["a server without a path", "https://your-domain.atlassian.net", "/a"],
])("a base that is configured counts, and what follows it in %s precedes the paths", (_, url, path) => {
  const base = "/jsm/assets/workspace/{workspaceId}";
  expect(baseOf([{ url }], { base })).toEqual([base, path]);
});

test("prefixes say what follows a base", () => {
  const config = { base: "https://api.acme.test/x", prefixes: ["/v2"] };
  expect(baseOf([{ url: "https://acme.test/api" }], config, "/v2/a")).toEqual([
    "https://api.acme.test/x",
    "/v2/a",
  ]);
});

test("a base to which the server does not belong is rejected", async () => {
  const servers = [{ url: `${gateway}/jira/forms` }];
  const spec = specOf({ servers, paths: { "/a": get } }, { prefixes: [], base: "/jsm/{workspaceId}" });
  expect(await problemsOf(() => addPrefix(spec))).toStrictEqual([
    {
      where: "acme.json #/paths/~1a",
      what: "the path of its server, /jira/forms, does not start with the base /jsm/{workspaceId}",
      hint: "correct the base of v1 in the configuration, or give the paths that follow it as its prefixes",
    },
  ]);
});

test("an operation at another path of the gateway than the document's base is rejected, with a hint that works", async () => {
  const servers = [{ url: `${gateway}/forms/{cloudId}` }];
  const document = { servers, paths: { "/a": { ...get, servers: [{ url: `${gateway}/other` }] } } };
  expect(await problemsOf(() => addPrefix(specOf(document, { prefixes: [] })))).toStrictEqual([
    {
      where: "acme.json #/paths/~1a",
      what: "the path of its server, /other, does not start with the base /forms/{cloudId}",
      hint: "set the base of v1 in the configuration, or give the paths that follow it as its prefixes",
    },
  ]);
  expect(addPrefix(specOf(document, { prefixes: [], base: gateway })).document.paths).toHaveProperty([
    "/other/a",
  ]);
});

test("a path that contains the base already is rejected, with a hint that works", async () => {
  const document = { servers: [{ url: gateway }], paths: { "/jsm/{workspaceId}/a": get } };
  expect(
    await problemsOf(() => addPrefix(specOf(document, { prefixes: [], base: "/jsm/{id}" }))),
  ).toStrictEqual([
    {
      where: "acme.json #/paths/~1jsm~1{workspaceId}~1a",
      what: "the path /jsm/{workspaceId}/a starts with the base /jsm/{id} already",
      hint: `make the base of v1 in the configuration ${gateway}: the variables are arguments of the operations`,
    },
  ]);
  expect(baseOf([{ url: gateway }], { base: gateway }, "/jsm/{workspaceId}/a")).toEqual([
    gateway,
    "/jsm/{workspaceId}/a",
  ]);
});
