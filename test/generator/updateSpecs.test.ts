import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SpecConfig } from "../../generator/config.js";
import type { GeneratorError } from "../../generator/Problem.js";
import { type UpdateSpecsOptions, updateSpecs } from "../../generator/updateSpecs.js";

const base = {
  otherPaths: [],
  reference: "https://acme.test/docs",
  referencePath: "full",
  writeHeaders: {},
} satisfies Partial<SpecConfig>;
const v1: SpecConfig = {
  ...base,
  namespace: "v1",
  document: "acme-v1.json",
  upstream: "https://acme.test/v1.json",
  prefix: "/acme/rest",
};
const v2: SpecConfig = {
  ...base,
  namespace: "v2",
  document: "acme-v2.json",
  upstream: "https://acme.test/v2.json",
  prefix: "/acme/api",
};

/** The first API says its whole paths. */
const describeV1 = (ids: readonly string[]) => ({
  openapi: "3.0.1",
  info: { title: "Acme", description: "All about Acme.", version: "1.0.0" },
  servers: [{ url: "//acme.test" }],
  paths: Object.fromEntries(ids.map((id) => [`/acme/rest/${id}`, { get: { operationId: id, summary: id } }])),
});

/** The second API hides its prefix in its server. */
const describeV2 = (ids: readonly string[]) => ({
  openapi: "3.0.3",
  info: { title: "Acme", version: "2.0.0" },
  servers: [{ url: "https://{site}/acme/api" }],
  paths: Object.fromEntries(ids.map((id) => [`/${id}`, { get: { operationId: id } }])),
  components: { schemas: { Page: { type: "object", description: "A page" }, Space: {} } },
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const first = JSON.stringify(describeV1(["getA", "getB"]));
const second = JSON.stringify(describeV2(["getPage"]));

let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "update-specs-"));
  folder = join(root, "specs");
});

afterEach(() => rm(root, { recursive: true }));

/** Serves texts under the addresses of the two documents, and updates the folder from there. */
function update(
  documents: { v1: string | Response; v2: string | Response },
  options?: Partial<UpdateSpecsOptions>,
) {
  const served = new Map([
    [v1.upstream, documents.v1],
    [v2.upstream, documents.v2],
  ]);
  return updateSpecs({
    folder,
    upstreams: [v1, v2].map((config) => ({ config, from: config.upstream, url: config.upstream })),
    date: "2026-10-06",
    force: false,
    fetch: async (url) => {
      const answer = served.get(String(url));
      return answer instanceof Response ? answer : new Response(answer ?? null);
    },
    ...options,
  });
}

/** Every file of the folder with its text. */
async function readFolder(): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

/** Updates the folder, expects a refusal that leaves it as it was, and gives the reasons. */
async function refuse(...given: Parameters<typeof update>) {
  const before = await readFolder();
  const error = await update(...given).then(
    () => expect.unreachable("the documents were taken"),
    (reason: GeneratorError) => reason,
  );
  expect(await readFolder()).toStrictEqual(before);
  return error.problems;
}

test("both documents are taken over without their prose, and their sources are recorded", async () => {
  await update({ v1: first, v2: second });
  expect(await readFolder()).toStrictEqual({
    "acme-v1.json": `{
  "openapi": "3.0.1",
  "info": {
    "title": "acme-v1",
    "version": "1.0.0"
  },
  "servers": [
    {
      "url": "//acme.test"
    }
  ],
  "paths": {
    "/acme/rest/getA": {
      "get": {
        "operationId": "getA"
      }
    },
    "/acme/rest/getB": {
      "get": {
        "operationId": "getB"
      }
    }
  }
}
`,
    "acme-v2.json": `{
  "openapi": "3.0.3",
  "info": {
    "title": "acme-v2",
    "version": "2.0.0"
  },
  "servers": [
    {
      "url": "https://{site}/acme/api"
    }
  ],
  "paths": {
    "/getPage": {
      "get": {
        "operationId": "getPage"
      }
    }
  },
  "components": {
    "schemas": {
      "Page": {
        "type": "object"
      },
      "Space": {}
    }
  }
}
`,
    "sources.json": `{
  "acme-v1.json": {
    "url": "https://acme.test/v1.json",
    "sha256": "${sha256(first)}",
    "date": "2026-10-06",
    "operations": 2,
    "schemas": 0,
    "openapi": "3.0.1",
    "version": "1.0.0"
  },
  "acme-v2.json": {
    "url": "https://acme.test/v2.json",
    "sha256": "${sha256(second)}",
    "date": "2026-10-06",
    "operations": 1,
    "schemas": 2,
    "openapi": "3.0.3",
    "version": "2.0.0"
  }
}
`,
  });
});

test("the report says what became of each document", async () => {
  await update({ v1: first, v2: second });
  const grown = JSON.stringify(describeV1(["getA", "getB", "getC"]));
  const reports = await update({ v1: grown, v2: second });
  const files = await readFolder();
  const sources = JSON.parse(files["sources.json"] ?? "");
  expect(reports).toStrictEqual([
    {
      file: join(folder, "acme-v1.json"),
      source: sources["acme-v1.json"],
      operationsBefore: 2,
      bytesUpstream: grown.length,
      bytes: files["acme-v1.json"]?.length,
      unchanged: false,
    },
    {
      file: join(folder, "acme-v2.json"),
      source: sources["acme-v2.json"],
      operationsBefore: 1,
      bytesUpstream: second.length,
      bytes: files["acme-v2.json"]?.length,
      unchanged: true,
    },
  ]);
});

test("a copy in a file is recorded under the address that it is said to come from", async () => {
  const file = join(root, "copy.json");
  await writeFile(file, first);
  await update(
    { v1: "", v2: second },
    {
      upstreams: [
        { config: v1, from: file, url: "https://acme.test/v1.json" },
        { config: v2, from: v2.upstream, url: v2.upstream },
      ],
    },
  );
  const sources = JSON.parse((await readFolder())["sources.json"] ?? "");
  expect(sources["acme-v1.json"]).toMatchObject({ url: "https://acme.test/v1.json", sha256: sha256(first) });
});

test("all that cannot be read is named at once", async () => {
  const file = join(root, "missing.json");
  const upstreams = [
    { config: v1, from: v1.upstream, url: v1.upstream },
    { config: v2, from: file, url: v2.upstream },
  ];
  expect(
    await refuse({ v1: new Response("", { status: 404, statusText: "Not Found" }), v2: "" }, { upstreams }),
  ).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: "answered 404 Not Found",
      hint: "try again later, or give a copy of the document by its path",
    },
    { where: file, what: "cannot be read (ENOENT)", hint: "check the address or the path, and try again" },
  ]);
});

test("a server that cannot be reached is named", async () => {
  const upstreams = [{ config: v1, from: "http://127.0.0.1:1/v1.json", url: v1.upstream }];
  expect(await refuse({ v1: "", v2: "" }, { upstreams, fetch: globalThis.fetch })).toStrictEqual([
    {
      where: "http://127.0.0.1:1/v1.json",
      what: "cannot be read (bad port)",
      hint: "check the address or the path, and try again",
    },
  ]);
});

test("a server that does not answer in time is named", async () => {
  const upstreams = [{ config: v1, from: v1.upstream, url: v1.upstream }];
  const slow = async () => {
    throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
  };
  expect(await refuse({ v1: "", v2: "" }, { upstreams, fetch: slow })).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: "cannot be read (The operation was aborted due to timeout)",
      hint: "check the address or the path, and try again",
    },
  ]);
});

const exchanged = [
  {
    where: "https://acme.test/v1.json",
    what: "this is the document of v2, not of v1",
    hint: "give it as --v2, and the document of v1 as --v1",
  },
  {
    where: "https://acme.test/v2.json",
    what: "this is the document of v1, not of v2",
    hint: "give it as --v1, and the document of v2 as --v2",
  },
];

test("documents given for each other are both refused, forced or not", async () => {
  expect(await refuse({ v1: second, v2: first }, { force: true })).toStrictEqual(exchanged);
});

test("one refused document keeps the other one out, too", async () => {
  await update({ v1: first, v2: second });
  const grown = JSON.stringify(describeV1(["getA", "getB", "getC"]));
  expect(await refuse({ v1: grown, v2: '{"swagger":"2.0"}' })).toStrictEqual([
    {
      where: "https://acme.test/v2.json",
      what: "not an OpenAPI 3 document (Swagger 2.0)",
      hint: "give the OpenAPI 3 form of the specification",
    },
  ]);
});

test("a document that lost most of its operations is taken with force only", async () => {
  await update({ v1: first, v2: second });
  const shrunk = JSON.stringify(describeV1(["getA"]));
  expect(await refuse({ v1: shrunk, v2: second })).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: `1 of the 2 operations of ${join(folder, "acme-v1.json")} are missing (getB)`,
      hint: "if Atlassian really removed them, run again with --force",
    },
  ]);
  const [report] = await update({ v1: shrunk, v2: second }, { force: true });
  expect(report).toMatchObject({ operationsBefore: 2, source: { operations: 1 } });
});

test("a folder whose own documents are damaged is left alone", async () => {
  await mkdir(folder);
  await writeFile(join(folder, "sources.json"), "[]");
  expect(await refuse({ v1: first, v2: second })).toStrictEqual([
    {
      where: join(folder, "sources.json"),
      what: "not a list of sources by document",
      hint: "restore the file, or delete it to start afresh",
    },
  ]);
});

test.each(["2026-02-30", "2026-10", "06.10.2026", ""])(
  "%j is no day on which a document was served",
  async (date) => {
    expect(await refuse({ v1: first, v2: second }, { date })).toStrictEqual([
      { where: "--date", what: `${date} is not a day`, hint: "write it as YYYY-MM-DD" },
    ]);
  },
);
