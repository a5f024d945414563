import type { OpenAPI3 } from "openapi-typescript";
import { expect, test } from "vitest";
import { identifyApi } from "../../../generator/check/identifyApi.js";
import { confluence, type SpecConfig } from "../../../generator/config/config.js";
import { GeneratorError } from "../../../generator/problems/Problem.js";
import type { Spec } from "../../../generator/read/Spec.js";

const [base] = confluence.specs as [SpecConfig];
const v1 = {
  ...base,
  namespace: "v1",
  upstream: "https://acme.test/v1",
  prefixes: ["/acme/rest"],
  otherPaths: ["/acme/ping"],
};
const v2 = {
  ...base,
  namespace: "v2",
  upstream: "https://acme.test/v2",
  prefixes: ["/acme/api"],
  otherPaths: [],
};

/** A document in which the operation `getX` has the path `…/getX`. */
function describe(config: SpecConfig, file: string, server: string, paths: readonly string[]): Spec<"read"> {
  const items = paths.map((path) => [path, { get: { operationId: path.split("/").at(-1) } }]);
  const document = {
    openapi: "3.0.1",
    info: { version: "1" },
    servers: [{ url: server }],
    paths: Object.fromEntries(items),
  };
  return { config, file, document: document as OpenAPI3 };
}

const number = (path: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `${path}${from + index}`);

function refuse(...given: Parameters<typeof identifyApi>) {
  try {
    identifyApi(...given);
  } catch (error) {
    if (error instanceof GeneratorError) return error.problems;
    throw error;
  }
  return expect.unreachable("the document was accepted");
}

const fresh = [
  { config: v1, current: undefined },
  { config: v2, current: undefined },
];
const known = [
  { config: v1, current: describe(v1, "v1.json", "//acme.test", ["/acme/rest/getA", "/acme/rest/getB"]) },
  { config: v2, current: describe(v2, "v2.json", "https://{site}/acme/api", ["/getPage", "/getB"]) },
];
const swapped = {
  where: "new.json",
  what: "this is the document of v2, not of v1",
  hint: "pass it as --document v2=FILE, and the document of v1 as --document v1=FILE",
};
const unknownApi = {
  where: "new.json",
  what: "this is not the document of v1: most of its operations are not in that API",
  hint: "pass the document that https://acme.test/v1 serves",
};

test.each([
  ["its paths", "//acme.test", ["/acme/rest/getA", "/acme/ping"]],
  ["its server", "https://{site}/acme/rest", ["/getA", "/getB"]],
])("in a new folder a document is matched by the prefix in %s", (_, server, paths) => {
  const upstream = describe(v1, "new.json", server, paths);
  expect(identifyApi(upstream, fresh, false)).toBe(upstream);
});

test("in a new folder the document of the other API is recognized by its prefix", () => {
  const upstream = describe(v1, "new.json", "https://{site}/acme/api", ["/getPage"]);
  expect(refuse(upstream, fresh, true)).toStrictEqual([swapped]);
});

test("in an existing folder the document of the other API is recognized by its operations", () => {
  const upstream = describe(v1, "new.json", "/", ["/getPage", "/getB", "/getSpace"]);
  expect(refuse(upstream, known, true)).toStrictEqual([swapped]);
});

test.each([
  ["a new", fresh],
  ["an existing", known],
])("in %s folder a document of an unknown API is rejected, even with force", (_, apis) => {
  expect(refuse(describe(v1, "new.json", "/pets", ["/getPet"]), apis, true)).toStrictEqual([unknownApi]);
  expect(refuse(describe(v1, "new.json", "/acme/rest", []), apis, true)).toStrictEqual([unknownApi]);
});

test("an operation is matched by its id or by its path", () => {
  const upstream = describe(v1, "new.json", "/acme/rest", ["/getA"]);
  const paths = { ...upstream.document.paths, "/acme/rest/getB": { get: { operationId: "readB" } } };
  const renamed = { ...upstream, document: { ...upstream.document, paths } as OpenAPI3 };
  expect(identifyApi(renamed, known, false)).toBe(renamed);
});

test("losing a tenth of the operations is accepted, losing more needs force", () => {
  const current = describe(v1, "v1.json", "/", number("/acme/rest/get", 0, 40));
  const apis = [{ config: v1, current }];
  const accepted = describe(v1, "new.json", "/", number("/acme/rest/get", 4, 40));
  expect(identifyApi(accepted, apis, false)).toBe(accepted);
  const refused = describe(v1, "new.json", "/", number("/acme/rest/get", 5, 60));
  expect(refuse(refused, apis, false)).toStrictEqual([
    {
      where: "new.json",
      what: "5 of the 40 operations of v1.json are missing (get0, get1, get2, …)",
      hint: "if Atlassian really removed them, run again with --force",
    },
  ]);
  expect(identifyApi(refused, apis, true)).toBe(refused);
});
