import { expect, test } from "vitest";
import { describeJira } from "../../support/jiraDocuments.js";
import { runCommand } from "../../support/runCommand.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const config = `
  product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
  specs: [{ namespace: one, document: one.json, reference: "https://acme.test" }]`;

test("the descriptions of a configuration are checked", async () => {
  const cwd = await temporaryFolder({
    "config.yaml": config,
    "one.json": describeJira({ "/a": "getA", "/b": "getB" }),
    "docs/one.yaml": "operations: { getA: Reads a. }",
  });
  const { code, stderr } = await runCommand(cwd, ["check-docs", "--config", "config.yaml"]);
  expect([code, ...stderr.replaceAll(cwd, "").split("\n")]).toStrictEqual([
    1,
    "/docs/one.yaml operations.getB: has no description",
    "  hint: write one or two sentences in /docs/one.yaml, in our own words",
    "",
  ]);
});

test("the descriptions of a preset are beside the documents that are kept of it", async () => {
  const cwd = await temporaryFolder({
    "kept/admin-organization.json": describeJira({ "/admin/v1/orgs": "getOrgs" }),
    "kept/docs/admin-organization.yaml": "operations: { getOrgs: Lists the organizations. }",
  });
  expect(await runCommand(cwd, ["check-docs", "--preset", "admin", "--specs", "kept"])).toMatchObject({
    code: 0,
    stdout: "kept/docs is complete: 1 descriptions\n",
  });
  expect(await runCommand(cwd, ["check-docs", "--preset", "admin"])).toStrictEqual({
    code: 1,
    stdout: "",
    stderr:
      "--preset admin: has no descriptions\n  hint: write them to the folder docs of a folder with its documents, and name that as --specs\n",
  });
});

test("the fields of bodies and of results are counted", async () => {
  const json = (properties: object) => ({ content: { "application/json": { schema: { properties } } } });
  const post = {
    operationId: "addPage",
    requestBody: json({ title: {}, status: {} }),
    responses: { 200: { description: "", ...json({ id: {} }) } },
  };
  const document = { openapi: "3.0.1", info: { title: "Acme", version: "1" }, paths: { "/pages": { post } } };
  const cwd = await temporaryFolder({
    "config.yaml": config,
    "one.json": JSON.stringify(document),
    "docs/one.yaml": "{ operations: { addPage: Adds. }, fields: { title: It., status: It., id: It. } }",
  });
  expect(await runCommand(cwd, ["check-docs", "--config", "config.yaml"])).toMatchObject({
    code: 0,
    stdout: `one.json, fields of request bodies: 2 documented, 0 undocumented
one.json, fields of results: 1 documented, 0 undocumented
${cwd}/docs is complete: 4 descriptions
`,
  });
});
