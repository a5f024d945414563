import { execFile, spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";
import { runCli } from "../../support/runCli.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
let folder: string;

/** Generates the client of the document beside this test, checks it by its own tsconfig.json, and builds it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "confluence-codegen-"));
  await cp(fileURLToPath(new URL(".", import.meta.url)), folder, { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  expect(await runCli(folder, ["generate", "--config", "config.yaml"])).toMatchObject({
    code: 0,
    stderr: "",
  });
  await run(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "generated", "--noEmit"],
    {
      cwd: folder,
    },
  );
  await run(process.execPath, ["build.js"], { cwd: join(folder, "generated") });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const SITE = "https://acme.atlassian.net";
const GATEWAY = "https://api.atlassian.com/ex/jira/c1";

/** What Atlassian answers to a good token, and to an unscoped one that the gateway does not know. */
function answer({ url, method }: SeenRequest, gatewayKnows = true): Response {
  if (url === `${SITE}/_edge/tenant_info`) return Response.json({ cloudId: "c1" });
  if (url.startsWith(GATEWAY) && !gatewayKnows) return Response.json({ code: 401 }, { status: 401 });
  if (url.endsWith("/myself")) return Response.json({ accountId: "u1", displayName: "Mia Krystof" });
  return method === "GET" ? Response.json({ id: "7", key: "A-7" }) : new Response(null, { status: 204 });
}

/** Makes a client of the compiled package for acme.atlassian.net. */
async function open(scoped: boolean | undefined, reply: (request: SeenRequest) => Response) {
  const { apiToken, createJira, diagnose } = await import(
    pathToFileURL(join(folder, "generated/dist/index.js")).href
  );
  const { fetch, requests } = observedFetch(reply);
  const auth = apiToken({ email: "me@acme.com", token: "t", scoped });
  return { client: createJira({ site: "acme", auth, fetch, retry: false }), requests, diagnose };
}

const sent = (requests: readonly SeenRequest[]) => requests.map(({ method, url }) => `${method} ${url}`);

test("the package holds the configuration's templates, corrections and no others", async () => {
  const read = (path: string) => readFile(join(folder, "generated", path), "utf8");
  expect(await read("README.md")).toBe("# A client of issues\n");
  expect(JSON.parse(await read("package.json"))).toMatchObject({ name: "jira-fetch" });
  expect(await readdir(join(folder, "generated"))).not.toContain("LICENSE");
  expect(await readdir(join(folder, "generated/src"))).not.toContain("recipes");
  const [header] = (await read("src/platform/schema.ts")).split("\n");
  expect(header).toBe(
    "// Generated from platform.yaml by `confluence-codegen generate --config config.yaml`. Do not edit.",
  );
  expect(await read("src/platform/schema.ts")).toContain("timeZone?: string;");
});

test.each([
  ["through the gateway with a scoped token", true, [`GET ${SITE}/_edge/tenant_info`], GATEWAY],
  ["at the site with an unscoped token", false, [], SITE],
])("calls go %s", async (_, scoped, before, base) => {
  const { client, requests } = await open(scoped, answer);
  const issue = { id: "7", key: "A-7" };
  expect(await client.platform.getIssue({ issueIdOrKey: "A-7", fields: ["a", "b"] })).toStrictEqual(issue);
  await client.platform.editIssue({ issueIdOrKey: "A-7", body: { fields: {} } });
  expect(sent(requests)).toStrictEqual([
    ...before,
    `GET ${base}/rest/api/3/issue/A-7?fields=a&fields=b`,
    `PUT ${base}/rest/api/3/issue/A-7`,
  ]);
  expect(requests.at(-2)?.headers).not.toHaveProperty("x-atlassian-token");
  expect(requests.at(-1)?.headers).toMatchObject({
    "user-agent": "jira-fetch/1.0.0 (+https://www.npmjs.com/package/jira-fetch)",
    "x-atlassian-token": "no-check",
  });
});

test.each([
  ["the gateway, where that knows the token", true, [], GATEWAY],
  ["the site, where only that knows it", false, [`GET ${SITE}/rest/api/3/myself`], SITE],
])("the client finds out by itself that it must call %s", async (_, gatewayKnows, more, base) => {
  const { client, requests } = await open(undefined, (request) => answer(request, gatewayKnows));
  await client.platform.searchProjects({ startAt: 50, maxResults: 25 });
  expect(sent(requests)).toStrictEqual([
    `GET ${SITE}/_edge/tenant_info`,
    `GET ${GATEWAY}/rest/api/3/myself`,
    ...more,
    `GET ${base}/rest/api/3/project/search?startAt=50&maxResults=25`,
  ]);
});

test("links for people have no context path and stay on the site", async () => {
  const { client } = await open(false, answer);
  expect(client.webUrl("/browse/A-7")).toBe(`${SITE}/browse/A-7`);
  expect(client.webUrl("browse/A-7")).toBe(`${SITE}/browse/A-7`);
  expect(client.webUrl("//evil.example/x")).toBe(`${SITE}//evil.example/x`);
});

test("a missing scope is reported by the document's own scopes", async () => {
  const mismatch = { code: 401, message: "Unauthorized; scope does not match" };
  const { client } = await open(true, (request) =>
    request.url.includes("/issue") ? Response.json(mismatch, { status: 401 }) : answer(request),
  );
  await expect(client.platform.createIssue({ body: {} })).rejects.toMatchObject({
    kind: "missing-scope",
    hint: expect.stringContaining(
      "createIssue needs write:jira-work, or write:issue:jira and read:issue:jira",
    ),
  });
});

test("everything has the name of the product", async () => {
  const { createJira, forge, fromEnvironment, isJiraError, JiraError } = await import(
    pathToFileURL(join(folder, "generated/dist/index.js")).href
  );
  expect(() => createJira({})).toThrow(JiraError);
  expect(() => forge()).toThrow("requestJira cannot be undefined");
  expect(() => fromEnvironment({})).toThrow("JIRA_SITE is not set");
  const { client } = await open(false, () => new Response("no", { status: 418 }));
  const error = await client.platform.getIssue({ issueIdOrKey: "A-7" }).catch((thrown: Error) => thrown);
  expect(isJiraError(error)).toBe(true);
  expect(String(error)).toMatch(/^JiraError: platform\.getIssue failed: 418/);
});

test("the package brings its fake, and the command that serves it", async () => {
  const { createFakeJira } = await import(
    pathToFileURL(join(folder, "generated/dist/testing/index.js")).href
  );
  const { apiToken, createJira, fromEnvironment } = await import(
    pathToFileURL(join(folder, "generated/dist/index.js")).href
  );
  const fake = createFakeJira();
  const { platform } = createJira({ site: "acme", auth: apiToken(fake.addToken()), fetch: fake.fetch });
  expect(await platform.searchIssues({ jql: "order by created" }).collect()).toHaveLength(2);
  const child = spawn(process.execPath, [join(folder, "generated/dist/bin.js"), "fake", "--port", "18490"]);
  onTestFinished(() => void child.kill());
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (line.includes("JIRA_TOKEN=")) break;
  }
  expect(lines.slice(0, 3)).toStrictEqual([
    "A fake Jira Cloud that responds as the documents say. Stop it with Ctrl+C; it stores nothing.",
    "  site            http://127.0.0.1:18490",
    expect.stringMatching(/^ {2}gateway {9}http:\/\/127\.0\.0\.1:18491\/ex\/jira\/[\da-f-]{36}$/),
  ]);
  const pairs = lines.at(-1)?.trim().split(" ") ?? [];
  const served = createJira(fromEnvironment(Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s)))));
  expect(await served.platform.searchIssues({ jql: "order by created" }).collect()).toHaveLength(2);
});

test("the diagnosis probes the API with the operation that the configuration names", async () => {
  const { client, requests, diagnose } = await open(false, answer);
  expect(await diagnose(client)).toMatchObject({
    ok: true,
    user: "Mia Krystof",
    apis: { platform: "responds" },
  });
  expect(sent(requests)).toStrictEqual([`GET ${SITE}/rest/api/3/myself`]);
});

test("the diagnosis calls an operation with the key of an issue that does not exist", async () => {
  const missing = {
    errorMessages: ["Issue does not exist or you do not have permission to see it."],
    errors: {},
  };
  const { client, requests, diagnose } = await open(false, (request) =>
    request.url.includes("/issue/") ? Response.json(missing, { status: 404 }) : answer(request),
  );
  const { findings } = await diagnose(client, { operations: ["platform.editIssue", "platform.createIssue"] });
  expect(findings).toMatchObject([
    { name: "platform.editIssue", granted: true, because: "allowed: only the made-up ID was rejected" },
    { name: "platform.createIssue", granted: undefined, because: "calling it would change the site" },
  ]);
  expect(sent(requests)).toContain(`PUT ${SITE}/rest/api/3/issue/no-such-thing`);
});
