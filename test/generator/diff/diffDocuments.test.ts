import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, confluence } from "../../../generator/config/config.js";
import { diffDocuments } from "../../../generator/diff/diffDocuments.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** A document as a string, with an operation of each name as its id and its path. */
const document = (prefix: string, ...names: string[]) =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { version: "1" },
    paths: Object.fromEntries(
      names.map((name) => [`${prefix}/${name}`, { get: { operationId: name, responses: { 204: {} } } }]),
    ),
  });
const v1 = "/wiki/rest/api";
const v2 = "/wiki/api/v2";

const overlay = JSON.stringify({
  overlay: "1.0.0",
  extends: "confluence-v2.json",
  actions: [
    {
      target: `$.paths['${v2}/getPages'].get.operationId`,
      description: "It has another name.",
      "x-evidence": "Seen.",
      update: "listPages",
    },
  ],
});

/** Compares in a folder that contains documents of both APIs, and these files. */
async function diff(
  files: Readonly<Record<string, string>>,
  options: { old: string; new?: string; api?: string },
  served = "",
) {
  const folder = await temporaryFolder({
    "specs/confluence-v1.json": document(v1, "getAudit", "getLabels"),
    "specs/confluence-v2.json": document(v2, "getPages", "getSpaces"),
    ...files,
  });
  const config: Config = {
    ...confluence,
    specsFolder: join(folder, "specs"),
    overlaysFolder: files["overlays/a.json"] && join(folder, "overlays"),
  };
  const place = (name: string) => (/^https?:/.test(name) ? name : join(folder, name));
  const changes = diffDocuments(config, {
    ...options,
    old: place(options.old),
    new: options.new && place(options.new),
    fetch: async () => new Response(served),
  });
  const lines = (await changes).map(({ namespace, kind, subject }) => `${namespace} ${kind} ${subject}`);
  return lines;
}

test("a single document is compared with the one of that name in the working tree", async () => {
  const old = { "old/confluence-v2.json": document(v2, "getSpaces") };
  expect(await diff(old, { old: "old/confluence-v2.json" })).toStrictEqual(["v2 operation-added getPages"]);
});

test("a document of another name is matched by its operations", async () => {
  const old = { "old.json": document(v1, "getAudit", "getSpace") };
  expect(await diff(old, { old: "old.json" })).toStrictEqual([
    "v1 operation-removed getSpace",
    "v1 operation-added getLabels",
  ]);
});

test("a document can be read from a URL", async () => {
  const served = document(v2, "getPages", "getSpaces", "getTasks");
  const options = { old: "specs/confluence-v2.json", new: "https://acme.test/v2.json" };
  expect(await diff({}, options, served)).toStrictEqual(["v2 operation-added getTasks"]);
});

test("both documents are corrected as far as the overlays apply", async () => {
  const files = { "overlays/a.json": overlay, "old.json": document(v2, "getSpaces", "getTasks") };
  expect(await diff(files, { old: "old.json" })).toStrictEqual([
    "v2 operation-removed getTasks",
    "v2 operation-added listPages",
  ]);
  expect(await diff(files, { old: "specs/confluence-v2.json" })).toStrictEqual([]);
});

test("documents whose API cannot be detected need --api", async () => {
  const files = { "a.json": document("/other", "a"), "b.json": document("/other", "b") };
  const [problem] = await problemsOf(() => diff(files, { old: "a.json", new: "b.json" }));
  expect(problem).toMatchObject({
    what: "the API cannot be detected",
    hint: "name it with --api v1 or --api v2",
  });
  expect(await diff(files, { old: "a.json", new: "b.json", api: "v2" })).toStrictEqual([
    "v2 operation-removed a",
    "v2 operation-added b",
  ]);
});

test("documents of two APIs are not compared", async () => {
  const options = { old: "specs/confluence-v1.json", new: "specs/confluence-v2.json" };
  expect(await problemsOf(() => diff({}, options))).toMatchObject([
    { what: "the documents are of v1 and v2", hint: "compare two documents of the same API" },
  ]);
});

test("an unknown API is rejected", async () => {
  expect(await problemsOf(() => diff({}, { old: "specs/confluence-v1.json", api: "v3" }))).toStrictEqual([
    { where: "--api", what: "there is no API v3", hint: "choose one of v1, v2" },
  ]);
});

test("all unreadable documents are reported at once", async () => {
  const problems = await problemsOf(() => diff({ "b.json": "{}" }, { old: "a.json", new: "b.json" }));
  expect(problems.map(({ what }) => what)).toStrictEqual([
    "cannot be read (ENOENT)",
    'not an OpenAPI 3 document ("openapi" is missing)',
  ]);
});
