import { expect, test } from "vitest";
import { readDocuments } from "../../../generator/update/readDocuments.js";
import { acmeConfig } from "../../support/acmeConfig.js";
import { problemsOf } from "../../support/problemsOf.js";

const describe = (path: string) => ({
  openapi: "3.0.3",
  info: { title: "Acme", description: "Prose.", version: "1" },
  paths: { [path]: { get: { operationId: "getA", summary: "Prose.", responses: { 204: {} } } } },
});

const own = { ...acmeConfig, namespace: "own", document: "own.json", prefixes: ["/own"] };
const theirs = {
  ...acmeConfig,
  namespace: "theirs",
  document: "theirs.json",
  prefixes: ["/theirs"],
  upstream: "https://acme.test/theirs.json",
};

/** Reads documents whose URLs serve a document with operations under their last segment. */
const read = (sources: Readonly<Record<string, string>>) =>
  readDocuments([own, theirs], new Map(Object.entries(sources)), {
    fetch: async (url) => Response.json(describe(`${new URL(String(url)).pathname}/a`)),
  });

test("only the prose of documents with an upstream is dropped, and no query is in a name", async () => {
  expect(
    await read({ theirs: "https://acme.test/theirs?key=1", own: "https://acme.test/own" }),
  ).toStrictEqual([
    { namespace: "own", name: "https://acme.test/own", document: describe("/own/a") },
    {
      namespace: "theirs",
      name: "https://acme.test/theirs?…",
      document: {
        openapi: "3.0.3",
        info: { title: "theirs", version: "1" },
        paths: { "/theirs/a": { get: { operationId: "getA", responses: { 204: {} } } } },
      },
    },
  ]);
});

test("the document of another API is recognized by its prefix", async () => {
  expect(await problemsOf(() => read({ theirs: "https://acme.test/own" }))).toStrictEqual([
    {
      where: "https://acme.test/own",
      what: "this is the document of own, not of theirs",
      hint: "pass it as --document own=FILE, and the document of theirs as --document theirs=FILE",
    },
  ]);
});
