import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SpecConfig } from "../../../generator/config/config.js";
import { printMarkdown } from "../../../generator/diff/report/printChanges.js";
import type { GeneratorError } from "../../../generator/problems/Problem.js";
import { type UpdateSpecsOptions, updateSpecs } from "../../../generator/update/updateSpecs.js";

const base = {
  otherPaths: [],
  reference: "https://acme.test/docs",
  referencePath: "full",
  noCheck: false,
  closeObjects: false,
  requireResults: false,
  command: "npm run generate",
} satisfies Partial<SpecConfig>;
const v1 = {
  ...base,
  namespace: "v1",
  document: "acme-v1.json",
  source: "specs/acme-v1.json",
  upstream: "https://acme.test/v1.json",
  prefixes: ["/acme/rest"],
} satisfies SpecConfig;
const v2 = {
  ...base,
  namespace: "v2",
  document: "acme-v2.json",
  source: "specs/acme-v2.json",
  upstream: "https://acme.test/v2.json",
  prefixes: ["/acme/api"],
} satisfies SpecConfig;

/** The first API spells its full paths. */
const describeV1 = (ids: readonly string[]) => ({
  openapi: "3.0.1",
  info: { title: "Acme", description: "All about Acme.", version: "1.0.0" },
  servers: [{ url: "//acme.test" }],
  paths: Object.fromEntries(ids.map((id) => [`/acme/rest/${id}`, { get: { operationId: id, summary: id } }])),
});

/** The second API has its prefix in its server. */
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

/** Serves the two documents at their URLs, and updates the folder from there. */
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
    specs: [v1, v2],
    upstreams: [v1, v2].map((config) => ({ config, from: config.upstream, url: config.upstream })),
    packageName: "acme-fetch",
    date: "2026-10-06",
    force: false,
    dryRun: false,
    fetch: async (url) => {
      const answer = served.get(String(url));
      return answer instanceof Response ? answer : new Response(answer ?? null);
    },
    ...options,
  });
}

/** Every file of the folder with its content. */
async function readFolder(): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])),
  );
}

/** Updates the folder, expects a rejection that leaves it unchanged, and returns the problems. */
async function refuse(...given: Parameters<typeof update>) {
  const before = await readFolder();
  const error = await update(...given).then(
    () => expect.unreachable("the documents were accepted"),
    (reason: GeneratorError) => reason,
  );
  expect(await readFolder()).toStrictEqual(before);
  return error.problems;
}

test("both documents are written without their prose, and their sources are recorded", async () => {
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

test("the update reports its effect on each document", async () => {
  await update({ v1: first, v2: second });
  const grown = JSON.stringify(describeV1(["getA", "getB", "getC"]));
  const { documents } = await update({ v1: grown, v2: second });
  const files = await readFolder();
  const sources = JSON.parse(files["sources.json"] ?? "");
  expect(documents).toStrictEqual([
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

test("a local copy is recorded with the given URL", async () => {
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

test("all unreadable documents are reported at once", async () => {
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
      what: "responded with 404 Not Found",
      hint: "try again later, or pass the path of a copy",
    },
    { where: file, what: "cannot be read (ENOENT)", hint: "check the URL or the path, and try again" },
  ]);
});

test("the signature of a URL is not recorded", async () => {
  const url = `${v1.upstream}?sig=secret`;
  const upstreams = [{ config: v1, from: url, url }];
  await update({ v1: first, v2: "" }, { upstreams, fetch: async () => new Response(first) });
  const { "sources.json": sources = "" } = await readFolder();
  expect(JSON.parse(sources)).toMatchObject({ "acme-v1.json": { url: `${v1.upstream}?…` } });
});

test("a server that cannot be reached is reported", async () => {
  const upstreams = [{ config: v1, from: "http://127.0.0.1:1/v1.json", url: v1.upstream }];
  expect(await refuse({ v1: "", v2: "" }, { upstreams, fetch: globalThis.fetch })).toStrictEqual([
    {
      where: "http://127.0.0.1:1/v1.json",
      what: "cannot be read (bad port)",
      hint: "check the URL or the path, and try again",
    },
  ]);
});

test("a server that does not respond in time is reported", async () => {
  const upstreams = [{ config: v1, from: v1.upstream, url: v1.upstream }];
  const slow = async () => {
    throw new DOMException("The operation was aborted due to timeout", "TimeoutError");
  };
  expect(await refuse({ v1: "", v2: "" }, { upstreams, fetch: slow })).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: "cannot be read (The operation was aborted due to timeout)",
      hint: "check the URL or the path, and try again",
    },
  ]);
});

test("a document without an end is read up to the limit and no further", async () => {
  const upstreams = [{ config: v1, from: v1.upstream, url: v1.upstream }];
  let megabytes = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      megabytes += 1;
      controller.enqueue(new Uint8Array(2 ** 20));
    },
  });
  const endless = async () => new Response(body);
  expect(await refuse({ v1: "", v2: "" }, { upstreams, fetch: endless, maxSize: 4 })).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: "is larger than 4 MB",
      hint: "check that it is an OpenAPI document, or raise the limit with --max-size",
    },
  ]);
  expect(megabytes).toBeLessThan(8);
});

test("a file is read up to 32 MB, unless the limit is raised", async () => {
  const file = join(root, "large.json");
  await writeFile(file, "");
  await truncate(file, 33 * 2 ** 20);
  const upstreams = [{ config: v1, from: file, url: v1.upstream }];
  const [problem] = await refuse({ v1: "", v2: "" }, { upstreams });
  expect(problem).toMatchObject({ where: file, what: "is larger than 32 MB" });
  const [other] = await refuse({ v1: "", v2: "" }, { upstreams, maxSize: 40 });
  expect(other).not.toHaveProperty("what", "is larger than 40 MB");
});

const swapped = [
  {
    where: "https://acme.test/v1.json",
    what: "this is the document of v2, not of v1",
    hint: "pass it as --document v2=FILE, and the document of v1 as --document v1=FILE",
  },
  {
    where: "https://acme.test/v2.json",
    what: "this is the document of v1, not of v2",
    hint: "pass it as --document v1=FILE, and the document of v2 as --document v2=FILE",
  },
];

test("swapped documents are both rejected, even with force", async () => {
  expect(await refuse({ v1: second, v2: first }, { force: true })).toStrictEqual(swapped);
});

test("if one document is rejected, the other one is not written", async () => {
  await update({ v1: first, v2: second });
  const grown = JSON.stringify(describeV1(["getA", "getB", "getC"]));
  expect(await refuse({ v1: grown, v2: '{"swagger":"2.0"}' })).toStrictEqual([
    {
      where: "https://acme.test/v2.json",
      what: "not an OpenAPI 3 document (Swagger 2.0)",
      hint: "use the OpenAPI 3 version of the specification",
    },
  ]);
});

test("a document that lost most of its operations is accepted only with force", async () => {
  await update({ v1: first, v2: second });
  const shrunk = JSON.stringify(describeV1(["getA"]));
  expect(await refuse({ v1: shrunk, v2: second })).toStrictEqual([
    {
      where: "https://acme.test/v1.json",
      what: `1 of the 2 operations of ${join(folder, "acme-v1.json")} are missing (getB)`,
      hint: "if Atlassian really removed them, run again with --force",
    },
  ]);
  const { documents } = await update({ v1: shrunk, v2: second }, { force: true });
  expect(documents[0]).toMatchObject({ operationsBefore: 2, source: { operations: 1 } });
});

test("a folder with a damaged file is left unchanged", async () => {
  await mkdir(folder);
  await writeFile(join(folder, "sources.json"), "[]");
  expect(await refuse({ v1: first, v2: second })).toStrictEqual([
    {
      where: join(folder, "sources.json"),
      what: "not a mapping from documents to sources",
      hint: "restore the file, or delete it to start over",
    },
  ]);
});

test.each(["2026-02-30", "2026-10", "06.10.2026", ""])("%j is not a date", async (date) => {
  expect(await refuse({ v1: first, v2: second }, { date })).toStrictEqual([
    { where: "--date", what: `${date} is not a date`, hint: "write it as YYYY-MM-DD" },
  ]);
});

/** Updates the folder from one state to another, in a repository that keeps changesets. */
async function updateTwice(after: string, options?: Partial<UpdateSpecsOptions>) {
  await mkdir(join(root, ".changeset"));
  await update({ v1: first, v2: second });
  await rm(join(root, ".changeset/specs-2026-10-06.md"));
  return update({ v1: after, v2: second }, { date: "2026-11-24", ...options });
}

const readChangesets = () => readdir(join(root, ".changeset"));

const grown = JSON.stringify(describeV1(["getA", "getB", "getC"]));

test("a changeset contains the changes for users and the highest bump", async () => {
  const { changes, changeset } = await updateTwice(grown);
  expect(changes).toMatchObject([{ bump: "minor", kind: "operation-added", subject: "getC" }]);
  expect(changeset).toBe(join(root, ".changeset/specs-2026-11-24.md"));
  expect(await readFile(changeset as string, "utf8")).toBe(`---
"acme-fetch": minor
---

Follows Atlassian's documents of 2026-11-24.

${printMarkdown(changes)}`);
});

test("a removed operation makes the changeset major", async () => {
  const { changeset } = await updateTwice(JSON.stringify(describeV1(["getA"])), { force: true });
  expect(await readFile(changeset as string, "utf8")).toContain('"acme-fetch": major\n');
});

test("facts without an effect on users make the changeset a patch", async () => {
  const document = { ...describeV1(["getA", "getB"]), "x-internal": true };
  const { changes, changeset } = await updateTwice(JSON.stringify(document));
  expect(changes).toStrictEqual([]);
  expect(await readFile(changeset as string, "utf8")).toContain('"acme-fetch": patch\n');
});

test("changed prose is recorded by its hash, without a changeset", async () => {
  const reworded = first.replace("All about Acme.", "Everything about Acme.");
  const { hasNewFacts, changeset } = await updateTwice(reworded);
  expect([hasNewFacts, changeset, await readChangesets()]).toStrictEqual([false, undefined, []]);
  expect((await readFolder())["sources.json"]).toContain(sha256(reworded));
});

test("unchanged documents change nothing, not even the date", async () => {
  await mkdir(join(root, ".changeset"));
  await update({ v1: first, v2: second });
  const before = [await readFolder(), await readChangesets()];
  const { files } = await update({ v1: first, v2: second }, { date: "2026-11-24" });
  expect([files, await readFolder(), await readChangesets()]).toStrictEqual([[], ...before]);
});

test("an edited document of the folder is restored even if upstream is unchanged", async () => {
  await update({ v1: first, v2: second });
  const { "acme-v1.json": own = "" } = await readFolder();
  await writeFile(join(folder, "acme-v1.json"), own.replace('"openapi": "3.0.1"', '"openapi": "3.0.2"'));
  await update({ v1: first, v2: second });
  expect(await readFolder()).toMatchObject({ "acme-v1.json": own });
});

test("a repeated update adds no changeset; another update of the same date has its own", async () => {
  await updateTwice(grown);
  await update({ v1: first, v2: second }, { date: "2026-11-24", force: true });
  const changesets = await readChangesets();
  expect(changesets).toStrictEqual([
    expect.stringMatching(/^specs-2026-11-24-[0-9a-f]{8}\.md$/),
    "specs-2026-11-24.md",
  ]);
  await update({ v1: grown, v2: second }, { date: "2026-11-24" });
  await update({ v1: first, v2: second }, { date: "2026-11-24", force: true });
  expect(await readChangesets()).toStrictEqual(changesets);
});

test("a repository without a folder of changesets gets no changeset", async () => {
  await update({ v1: first, v2: second });
  const { hasNewFacts, changeset } = await update({ v1: grown, v2: second });
  expect([hasNewFacts, changeset, await readdir(root)]).toStrictEqual([true, undefined, ["specs"]]);
});

test("if the changeset cannot be written, neither are the documents", async () => {
  await update({ v1: first, v2: second });
  const before = await readFolder();
  await writeFile(join(root, ".changeset"), "a file");
  await expect(update({ v1: grown, v2: second })).rejects.toMatchObject({
    problems: [{ where: folder, what: "cannot be written (ENOTDIR)" }],
  });
  expect(await readFolder()).toStrictEqual(before);
});

test("a dry run reports the same and writes nothing", async () => {
  const { files, changes, changeset } = await updateTwice(grown, { dryRun: true });
  expect(files).toStrictEqual([
    join(root, ".changeset/specs-2026-11-24.md"),
    join(folder, "acme-v1.json"),
    join(folder, "acme-v2.json"),
    join(folder, "sources.json"),
  ]);
  expect([changes.length, changeset, await readChangesets()]).toStrictEqual([1, files[0], []]);
  expect((await readFolder())["acme-v1.json"]).not.toContain("getC");
});
