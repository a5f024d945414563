import { join } from "node:path";
import { expect, test } from "vitest";
import { confluence, type SpecConfig } from "../../generator/config/config.js";
import { generateClient } from "../../generator/generateClient.js";
import { listTemplatePaths } from "../support/listTemplatePaths.js";
import { problemsOf } from "../support/problemsOf.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

const v2 = confluence.specs[1] as SpecConfig;

test("both documents make one client with every operation, twice the same", async () => {
  const stages: string[] = [];
  const client = await generateClient(confluence, (stage) => stages.push(stage));
  expect(client.operations).toBe(348);
  const all = await listTemplatePaths();
  // What only other documents need is left out.
  const templates = all.filter(
    (path) =>
      !/^src\/(tables\/(wire|answers|base)\.ts|credentials\/apiKey\.ts|http\/base\/|testing\/server\/resolveBase\.ts|paging\/followers\/(byOffset|checkProgress|inBody|untilLast)\.ts|request\/wire\/|response\/answers\/)/.test(
        path,
      ),
  );
  const emitted = client.files.filter(({ path }) => !templates.includes(path));
  expect(emitted.map(({ path }) => path)).toStrictEqual([
    ".confluence-codegen.json",
    "OPERATIONS.md",
    "src/apis.ts",
    "src/descriptions.ts",
    "src/documentation.ts",
    "src/documents.ts",
    "src/pager.ts",
    "src/product.ts",
    "src/replacements.ts",
    "src/scopes.ts",
    "src/v1/index.ts",
    "src/v1/methods.ts",
    "src/v1/operations.ts",
    "src/v1/schema.ts",
    "src/v1/table.ts",
    "src/v2/index.ts",
    "src/v2/methods.ts",
    "src/v2/operations.ts",
    "src/v2/schema.ts",
    "src/v2/table.ts",
  ]);
  expect(client.files.length).toBe(templates.length + emitted.length);
  expect(emitted.every(({ content }) => content.endsWith("\n") && !/\r|[ \t]$/m.test(content))).toBe(true);
  expect(stages).toStrictEqual([
    "reading and checking the specifications",
    "reading the templates",
    "writing types and operations",
  ]);
  expect(await generateClient(confluence)).toStrictEqual(client);
});

test("the templates are copied byte for byte, and the files come in the order of their paths", async () => {
  const paths = { "/pages": { get: { operationId: "getPages", responses: { 204: {} } } } };
  const document = JSON.stringify({ openapi: "3.0.3", info: { version: "1" }, paths });
  const folder = await temporaryFolder({
    "specs/acme.json": document.replace("/pages", "/wiki/api/v2/pages"),
    "templates/src/zebra.ts": "export {};\r\n",
    "templates/README.md": "# Acme",
  });
  const { files, operations } = await generateClient({
    ...confluence,
    overlaysFolder: undefined,
    specsFolder: join(folder, "specs"),
    templates: [join(folder, "templates")],
    outputFolder: join(folder, "generated"),
    specs: [{ ...v2, document: "acme.json", probe: undefined }],
  });
  expect(operations).toBe(1);
  expect(files.map(({ path }) => path)).toStrictEqual([
    ".confluence-codegen.json",
    "OPERATIONS.md",
    "README.md",
    "src/apis.ts",
    "src/documentation.ts",
    "src/pager.ts",
    "src/product.ts",
    "src/replacements.ts",
    "src/scopes.ts",
    "src/v2/index.ts",
    "src/v2/methods.ts",
    "src/v2/operations.ts",
    "src/v2/schema.ts",
    "src/v2/table.ts",
    "src/zebra.ts",
  ]);
  expect(files.at(-1)?.content).toBe("export {};\r\n");
});

test("what the templates do not read is left out with what reads it", async () => {
  const leaveOut = ["src/testing", "src/audit", "src/schemas", "src/documents", "src/terminal", "src/bin.ts"];
  const { files } = await generateClient({ ...confluence, leaveOut });
  const kept = files.filter(({ path }) => /^src\/(testing|schemas|documents|descriptions)/.test(path));
  expect(kept).toStrictEqual([]);
  const manifest = files.find(({ path }) => path === "package.json")?.content;
  expect(manifest).not.toMatch(/"\.\/(testing|schemas)/);
});

test("a template that has the path of an emitted file is rejected", async () => {
  const paths = { "/wiki/api/v2/pages": { get: { operationId: "getPages", responses: { 204: {} } } } };
  const folder = await temporaryFolder({
    "specs/acme.json": JSON.stringify({ openapi: "3.0.3", info: { version: "1" }, paths }),
    "templates/src/apis.ts": "export {};",
  });
  const config = {
    ...confluence,
    overlaysFolder: undefined,
    specsFolder: join(folder, "specs"),
    templates: [join(folder, "templates")],
    outputFolder: join(folder, "generated"),
    specs: [{ ...v2, document: "acme.json", probe: undefined }],
  };
  expect(await problemsOf(() => generateClient(config))).toStrictEqual([
    {
      where: `${folder}/templates/src/apis.ts`,
      what: "the generator emits a file with this path",
      hint: "rename the template",
    },
  ]);
});
