import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { confluence, type Product, type SpecConfig } from "../../../../generator/config/config.js";
import { generateClient } from "../../../../generator/generateClient.js";
import { acmeConfig } from "../../../support/acmeConfig.js";
import { readBlocks } from "../../../support/compileBlocks.js";
import { compileInstalled } from "../../../support/compileInstalled.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

const product: Product = {
  name: "Acme",
  packageName: "acme-fetch",
  gateway: "acme",
  contextPath: "",
  tokenProbe: "/acme/me",
  userProbe: "/acme/me",
};

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (schema: object, status = "200") => ({ responses: { [status]: json(schema) } });
const ISSUE = { type: "object", properties: { id: { type: "string" }, key: { type: "string" } } };
const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const OAUTH = { type: "oauth2", flows: { implicit: { authorizationUrl: "/", scopes: {} } } };

const getIssue = { operationId: "getIssue", parameters: [id], ...answer(ISSUE) };
const listIssues = {
  operationId: "listIssues",
  parameters: [{ name: "startAt", in: "query", schema: { type: "integer" } }],
  ...answer({
    type: "object",
    properties: {
      total: { type: "integer" },
      values: { type: "array", items: { $ref: "#/components/schemas/Issue" } },
    },
  }),
};
const searchIssues = {
  ...listIssues,
  operationId: "searchIssues",
  parameters: [
    ...listIssues.parameters,
    { name: "order", in: "query", required: true, schema: { enum: ["asc", "desc"] } },
    {
      name: "project-ids",
      in: "query",
      required: true,
      schema: { type: "array", items: { type: "integer" } },
    },
  ],
};
const attach = {
  operationId: "attach",
  parameters: [id],
  requestBody: {
    required: true,
    content: {
      "multipart/form-data": {
        schema: { type: "object", properties: { file: { type: "string", format: "binary" } } },
      },
    },
  },
  responses: { 204: {} },
};
const download = {
  operationId: "download",
  parameters: [id],
  responses: { 200: { content: { "application/octet-stream": {} } } },
};
const startTask = { operationId: "startTask", responses: { 303: json(ISSUE) } };
const streamEvents = {
  operationId: "streamEvents",
  responses: { 200: { content: { "application/jsonl": { itemSchema: ISSUE } } } },
};
const createIssue = {
  operationId: "createIssue",
  requestBody: {
    required: true,
    ...json({ type: "object", required: ["fields"], properties: { fields: ISSUE } }),
  },
  ...answer(ISSUE, "201"),
};
const withScopes = {
  ...getIssue,
  "x-atlassian-oauth2-scopes": [{ scheme: "oauth", state: "Current", scopes: ["read:acme"] }],
};

type Paths = Readonly<Record<string, object>>;

/** The README, the package.json and the changelog of a client of documents, and what is wrong with the code of the README. */
async function makeReadme(documents: readonly Paths[], leaveOut: readonly string[] = [], base?: string) {
  const folder = await mkdtemp(join(tmpdir(), "readme-"));
  try {
    const specs = documents.map((_, index): SpecConfig => {
      const namespace = ["platform", "software"][index] ?? "";
      const document = `${namespace}.json`;
      return { ...acmeConfig, namespace, document, source: document, prefixes: ["/acme"], base };
    });
    await mkdir(join(folder, "specs"));
    for (const [index, paths] of documents.entries()) {
      const info = { title: `Acme ${specs[index]?.namespace} | API`, version: "7.1" };
      const components = { schemas: { Issue: ISSUE }, securitySchemes: { oauth: OAUTH } };
      const document = { openapi: "3.1.0", info, paths, components };
      await writeFile(join(folder, `specs/${specs[index]?.document}`), JSON.stringify(document));
    }
    const { files } = await generateClient({
      ...confluence,
      command: "confluence-codegen generate --config acme.yaml",
      product,
      specsFolder: join(folder, "specs"),
      overlaysFolder: undefined,
      templates: [join(root, "templates/client")],
      leaveOut,
      specs,
    });
    const read = (path: string) => files.find((file) => file.path === path)?.content ?? "";
    return {
      readme: read("README.md"),
      changelog: read("CHANGELOG.md"),
      manifest: JSON.parse(read("package.json")),
      faults: await compileInstalled(folder, "acme-fetch", files, readCode(read("README.md"))),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes the code out of a README, also that of its lines. */
function readCode(readme: string) {
  const inline = [...readme.matchAll(/`(acme\.client\.GET\([^`]*\))`/g)].map(
    ([, call]) => `\`\`\`ts\nawait ${call};\n\`\`\``,
  );
  return readBlocks("README.md", [readme, ...inline].join("\n"), "acme", 'import("acme-fetch").Acme');
}

/** What a README says of each feature, and of no other. */
const FEATURES: Readonly<Record<string, string>> = {
  lists: "## Lists",
  iteration: "for await",
  files: "## Files",
  uploads: "A file is a `Blob`",
  downloads: "A download is read once",
  scopes: "scopes",
  tasks: "follow()",
  streams: "AsyncIterable",
  testing: "## Testing",
  doctor: "doctor",
  calls: "isAcmeError",
  openapiFetch: ".client.GET(",
};
const EVERY_CLIENT = ["testing", "doctor", "calls"];
const EVERY_READ = [...EVERY_CLIENT, "openapiFetch"];

describe("the README of a generated client", () => {
  it.each<[string, Paths[], string[], string[]]>([
    [
      "reads only",
      [{ "/acme/issue/{id}": { get: getIssue } }],
      EVERY_READ,
      ["acme.platform.getIssue({ id: 1 })"],
    ],
    ["writes only", [{ "/acme/issue": { post: createIssue } }], EVERY_CLIENT, []],
    [
      "lists, of which one needs no arguments",
      [{ "/acme/search": { get: searchIssues }, "/acme/issue": { get: listIssues } }],
      [...EVERY_READ, "lists", "iteration"],
      ["for await (const item of acme.platform.listIssues()) {\n  console.log(item.key);\n}"],
    ],
    [
      "lists that need arguments",
      [{ "/acme/search": { get: searchIssues } }],
      [...EVERY_READ, "lists", "iteration"],
      ['acme.platform.searchIssues({ order: "asc", "project-ids": [1] })'],
    ],
    [
      "uploads",
      [{ "/acme/issue/{id}": { get: getIssue, post: attach } }],
      [...EVERY_READ, "files", "uploads"],
      ["await acme.platform.attach({ id: 1, body: { file } });"],
    ],
    [
      "downloads",
      [{ "/acme/file/{id}": { get: download }, "/acme/issue/{id}": { get: getIssue } }],
      [...EVERY_READ, "files", "downloads"],
      ["const download = await acme.platform.download({ id: 1 });"],
    ],
    [
      "uploads and downloads",
      [{ "/acme/file/{id}": { get: download, put: attach }, "/acme/issue/{id}": { get: getIssue } }],
      [...EVERY_READ, "files", "uploads", "downloads"],
      [],
    ],
    [
      "scopes",
      [{ "/acme/issue/{id}": { get: withScopes } }],
      [...EVERY_READ, "scopes"],
      ['scopes: ["read:acme"], // optional', "`npx confluence-codegen scopes --config acme.yaml FILES`"],
    ],
    [
      "tasks and streams",
      [
        {
          "/acme/task": { post: startTask },
          "/acme/events": { get: streamEvents },
          "/acme/issue/{id}": { get: getIssue },
        },
      ],
      [...EVERY_READ, "tasks", "streams"],
      [],
    ],
    [
      "several documents",
      [{ "/acme/issue/{id}": { get: getIssue } }, { "/acme/board": { get: listIssues } }],
      [...EVERY_READ, "lists", "iteration"],
      [
        "It covers 2 operations",
        "| `platform` | [Acme platform \\| API](https://acme.test/reference) | 7.1 | 1 |",
        "| `software` | [Acme software \\| API](https://acme.test/reference) | 7.1 | 1 |",
      ],
    ],
  ])(
    "of %s tells what it has, in code that compiles, and nothing else",
    async (_, documents, features, texts) => {
      const { readme, faults } = await makeReadme(documents);
      expect(faults).toEqual([]);
      const told = Object.entries(FEATURES).filter(([, text]) => readme.includes(text));
      expect(told.map(([feature]) => feature).sort()).toEqual([...features].sort());
      for (const text of texts) expect(readme).toContain(text);
      expect(readme).not.toMatch(/confluence(?!-codegen)|nimbus|\{\{|<!--|\n\n\n/i);
      expect(readme.split("\n").length).toBeLessThan(150);
    },
  );

  it("says nothing of what a configuration leaves out", async () => {
    const { readme, faults } = await makeReadme(
      [{ "/acme/issue/{id}": { get: getIssue } }],
      ["src/testing", "src/terminal", "src/bin.ts", "LICENSE"],
    );
    expect(faults).toEqual([]);
    expect(readme).not.toMatch(/doctor|## Testing|MIT/);
  });

  it.each([
    [
      "that no site serves",
      "https://api.atlassian.com",
      "ACME_API_KEY=… node first.mjs",
      /site: |apiToken|_SITE|forge/,
    ],
    ["at an address with a variable", "/acme/area/{areaId}", 'areaId: "1"', /site: /],
  ])("of documents %s shows the credential that they take", async (_, base, text, never) => {
    const { readme, faults } = await makeReadme([{ "/acme/issue/{id}": { get: getIssue } }], [], base);
    expect(faults).toEqual([]);
    expect(readme).toContain(text);
    expect(readme).not.toMatch(never);
  });

  it("says how to make it again", async () => {
    const { readme } = await makeReadme([{ "/acme/issue/{id}": { get: getIssue } }]);
    expect(readme).toContain("run `npx confluence-codegen generate --config acme.yaml`.");
  });
});

it("the changelog of a generated client names the documents of its version", async () => {
  const { changelog } = await makeReadme([{ "/acme/issue/{id}": { get: getIssue } }]);
  expect(changelog).toBe(`# acme-fetch

## 0.1.0

Generated from:

| namespace | document | version | operations |
|---|---|---|---|
| \`platform\` | [Acme platform \\| API](https://acme.test/reference) | 7.1 | 1 |
`);
});

it("the package.json of a generated client describes it by the name of the product", async () => {
  const { manifest } = await makeReadme([{ "/acme/issue/{id}": { get: getIssue } }]);
  expect(manifest).toMatchObject({
    name: "acme-fetch",
    description: "A small typed client for the Acme APIs of Atlassian Cloud.",
    files: ["CHANGELOG.md", "OPERATIONS.md", "dist"],
  });
  expect(manifest.keywords[0]).toBe("acme");
  expect(manifest).not.toHaveProperty("repository");
});
