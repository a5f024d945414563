import { execFile } from "node:child_process";
import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const project = fileURLToPath(new URL(".", import.meta.url));

/** Generates the client of the document beside this test, and compiles it as its package does. */
async function generate(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(project, folder, { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const cli = ["--import", "tsx", join(root, "generator/cli.ts"), "generate", "--config"];
  await run(process.execPath, [...cli, join(folder, "config.yaml")], { cwd: root });
  await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "generated"], {
    cwd: folder,
  });
  return join(folder, "generated");
}

test("documents of another product become a package that compiles and finds its own base URLs", async () => {
  const folder = await generate();
  expect(await readFile(join(folder, "README.md"), "utf8")).toBe("# A client of issues\n");
  expect(await readdir(join(folder, "src"))).not.toContain("recipes");
  expect(await readFile(join(folder, "src/platform/schema.ts"), "utf8")).toContain("timeZone?: string;");
  const { apiToken, createConfluence } = await import(pathToFileURL(join(folder, "dist/index.js")).href);
  const requests: string[] = [];
  const fetch = async (url: string, init: RequestInit = {}) => {
    requests.push(
      `${init.method ?? "GET"} ${url} ${new Headers(init.headers).get("x-atlassian-token") ?? ""}`.trim(),
    );
    if (url.endsWith("/_edge/tenant_info")) return Response.json({ cloudId: "c1" });
    return init.method === "PUT"
      ? new Response(null, { status: 204 })
      : Response.json({ id: "7", key: "A-7" });
  };
  for (const scoped of [true, false]) {
    const auth = apiToken({ email: "me@acme.com", token: "t", scoped });
    const { platform, webUrl } = createConfluence({ site: "acme", auth, fetch });
    expect(await platform.getIssue({ issueIdOrKey: "A-7", fields: ["a", "b"] })).toStrictEqual({
      id: "7",
      key: "A-7",
    });
    await platform.editIssue({ issueIdOrKey: "A-7", body: { fields: {} } });
    expect(webUrl("/browse/A-7")).toBe("https://acme.atlassian.net/browse/A-7");
  }
  expect(requests).toStrictEqual([
    "GET https://acme.atlassian.net/_edge/tenant_info",
    "GET https://api.atlassian.com/ex/jira/c1/rest/api/3/issue/A-7?fields=a&fields=b",
    "PUT https://api.atlassian.com/ex/jira/c1/rest/api/3/issue/A-7 no-check",
    "GET https://acme.atlassian.net/rest/api/3/issue/A-7?fields=a&fields=b",
    "PUT https://acme.atlassian.net/rest/api/3/issue/A-7 no-check",
  ]);
}, 60_000);
