import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { describeJira, jiraDocuments, jiraOptions } from "../../support/jiraDocuments.js";
import { runCommand } from "../../support/runCommand.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

afterEach(() => vi.unstubAllGlobals());

const project = { "package.json": "{}", ...jiraDocuments };

/** Runs `generate` in a folder, and returns the first line of what it prints, without counts and times. */
async function generate(cwd: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await runCommand(cwd, ["generate", ...options]);
  return stdout.replace(/(: \d+ operations)?[,\n].*/s, "");
}

/** Serves documents at the addresses of a preset; whatever else is requested fails. */
function serve(documents: Readonly<Record<string, string>>): string[] {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    requests.push(url);
    const document = documents[url];
    return document === undefined ? new Response("", { status: 503 }) : new Response(document);
  });
  return requests;
}

const UPSTREAM = "https://dac-static.atlassian.com/cloud/jira";
const platformUrl = `${UPSTREAM}/platform/swagger-v3.v3.json`;
const softwareUrl = `${UPSTREAM}/software/swagger.v3.json`;
const deskUrl = `${UPSTREAM}/service-desk/swagger.v3.json`;

test("one command makes the client of a preset in the current folder, without any prose of its documents", async () => {
  const folder = await temporaryFolder(project);
  const { stdout } = await runCommand(folder, ["generate", ...jiraOptions()]);
  expect(stdout).toMatch(
    /^wrote jira-fetch: 4 operations, .*\nnext: `npm install .\/jira-fetch` builds it, too\n$/,
  );
  const written = await readFolder(join(folder, "jira-fetch"));
  expect(JSON.parse(written["package.json"] ?? "")).toMatchObject({
    name: "jira-fetch",
    scripts: { build: "node build.js", prepare: "npm run build" },
  });
  expect(Object.entries(written).filter(([, content]) => content.includes("Prose."))).toStrictEqual([]);
  expect(written["src/platform/methods.ts"]).toMatch(
    /^\/\/ Generated from jira-platform\.json by `npx confluence-codegen generate --preset jira`\. Do not edit\./,
  );
  expect(written["src/serviceDesk/methods.ts"]).toContain("getServiceDesks");
});

test("what the documents say decides whether a package is up to date, not where they are nor their prose", async () => {
  const { "platform.json": platform, "software.json": software, "desk.json": desk } = jiraDocuments;
  const folder = await temporaryFolder({
    ...project,
    "other.json": platform,
    "reworded.json": platform.replaceAll("Prose.", "Other words."),
    "changed.json": platform.replace("getIssue", "getIssues"),
  });
  const unchanged = "jira-fetch is up to date: nothing has changed since it was generated";
  expect(await generate(folder, ...jiraOptions())).toBe("wrote jira-fetch");
  expect(await generate(folder, ...jiraOptions("other.json"))).toBe(unchanged);
  expect(await generate(folder, ...jiraOptions("reworded.json"))).toBe(unchanged);
  serve({ [platformUrl]: platform, [softwareUrl]: software, [deskUrl]: desk });
  expect(await generate(folder, "--preset", "jira")).toBe(unchanged);
  expect(await generate(folder, "--preset", "jira", "--check")).toBe("jira-fetch is up to date");
  expect(await generate(folder, ...jiraOptions("changed.json"))).toBe("wrote jira-fetch");
});

test("documents that are not given come from Atlassian, and nothing is written if one of them does not", async () => {
  const folder = await temporaryFolder(project);
  const requests = serve({ [softwareUrl]: jiraDocuments["software.json"] });
  const args = ["generate", "--preset", "jira", "--document", "platform=platform.json"];
  expect(await runCommand(folder, args)).toStrictEqual({
    code: 1,
    stdout: "",
    stderr: `${deskUrl}: responded with 503
  hint: try again later, or pass the path of a copy; a copy is passed as --document serviceDesk=FILE\n`,
  });
  expect(requests).toStrictEqual([softwareUrl, deskUrl]);
  expect(await readFolder(folder)).toStrictEqual(project);
});

test("a document that is passed to a configuration takes the place of its file, and may refer to others", async () => {
  const ref = (name: string) => ({ $ref: `parts.yaml#/${name}` });
  const paths = { "/a": { get: { operationId: "getA", responses: { 200: ref("one") } } } };
  const folder = await temporaryFolder({
    "config.yaml": `
      outputFolder: out
      product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
      specs: [{ namespace: api, document: gone.json, reference: "https://acme.test" }]`,
    "copies/own.json": JSON.stringify({ openapi: "3.0.3", info: { version: "1" }, paths }),
    "copies/parts.yaml":
      "one: { description: Fine., content: { application/json: { schema: { type: string } } } }",
  });
  const options = ["--config", "config.yaml", "--document", "api=copies/own.json"];
  expect(await generate(folder, ...options)).toBe(`wrote ${join(folder, "out")}`);
  const { "src/api/schema.ts": schema } = await readFolder(join(folder, "out"));
  expect(schema).toContain("export type GetAResult = string;");
});

const choose = ["generate", "--preset", "jira"];
test.each([
  [["generate", "--preset", "jra"], "--preset: there is no preset jra", "choose one of admin, jira"],
  [
    [...choose, "--config", "a.yaml"],
    "confluence-codegen: Arguments config and preset are mutually exclusive",
    "run with --help for usage",
  ],
  [
    ["generate", "--specs", "specs"],
    "confluence-codegen: Missing dependent arguments: specs -> preset",
    "run with --help for usage",
  ],
  [
    [...choose, "--document", "platform.json"],
    "--document platform.json: is not NAME=VALUE",
    "write it as platform=VALUE",
  ],
  [
    [...choose, "--document", "desk=desk.json"],
    "--document desk=desk.json: there is no document desk",
    "name one of platform, software, serviceDesk",
  ],
  [
    [...jiraOptions(), "--document", "software=b.json"],
    "--document software=b.json: software is given more than once",
    "give it once",
  ],
  [
    jiraOptions("gone.json"),
    "gone.json: cannot be read (ENOENT)",
    "check the URL or the path, and try again",
  ],
  [
    jiraOptions("config.json"),
    'config.json: not an OpenAPI 3 document ("openapi" is missing)',
    "use the OpenAPI 3 version of the specification",
  ],
  [
    ["generate", ...jiraOptions(), "--output", "."],
    expect.stringMatching(/: contains .*, which the run reads and would delete$/),
    "name an output folder of its own, beside the inputs",
  ],
])("%j is refused with its place and a way out, and nothing is written", async (args, problem, hint) => {
  const files = {
    ...project,
    "config.json": "{}",
  };
  const folder = await temporaryFolder(files);
  const given = args[0] === "generate" ? args : ["generate", ...args];
  const { code, stdout, stderr } = await runCommand(folder, given);
  // What a preset's corrections no longer apply to is said first.
  const lines = stderr.split("\n").filter((line) => !line.endsWith("; the correction is left out"));
  expect([code, stdout, ...lines]).toStrictEqual([1, "", problem, expect.any(String), ""]);
  expect([lines[1]?.replace("  hint: ", "")]).toStrictEqual([hint]);
  expect(await readFolder(folder)).toStrictEqual(files);
});

test("a document that the preset's corrections do not make valid is refused with its place, and a way to correct it", async () => {
  const broken = describeJira({ "/rest/api/3/a": "getA" }).replace(
    '"204":',
    '"OK":{"description":""},"204":',
  );
  const folder = await temporaryFolder({ ...project, "broken.json": broken });
  const { code, stdout, stderr } = await runCommand(folder, ["generate", ...jiraOptions("broken.json")]);
  expect([code, stdout, ...stderr.split("\n").slice(-5)]).toStrictEqual([
    1,
    "",
    "broken.json #/paths/~1rest~1api~13~1a/get: OK is not a valid response status",
    "  hint: remove it with an overlay: target $.paths['/rest/api/3/a'].get.responses.OK, remove: true",
    "--preset jira: has no corrections for this",
    expect.stringMatching(
      /^ {2}hint: copy .*specs\/presets\/jira, correct the documents by overlays of the copy, and pass its config\.yaml as --config$/,
    ),
    "",
  ]);
});
