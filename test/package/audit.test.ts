import { execFile } from "node:child_process";
import { expect, it } from "vitest";
import { openDocSite } from "../support/openDocSite.js";

/** Runs the built command, and returns what it printed and its exit code. */
function run(environment: Record<string, string>, ...args: string[]): Promise<[text: string, code: number]> {
  const env = { PATH: process.env.PATH, ...environment };
  const command = ["generated/dist/bin.js", "audit", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, stdout, stderr) =>
      resolve([stdout + stderr, error ? Number(error.code) : 0]),
    );
  });
}

it("confluence-fetch audit reads a site, and reports what was planted, in each format", async () => {
  const { fake, server, environment } = await openDocSite();
  try {
    const token = environment();
    const [clean, ok] = await run(token, "--requests", "40");
    expect([clean, ok]).toEqual([
      expect.stringMatching(
        /^→ \d+ operations read with 40 requests, .*all responses match their types\.\n$/m,
      ),
      0,
    ]);
    const links = { base: "https://acme.atlassian.net/wiki" };
    fake.reply("v2.getLabels", Response.json({ results: [{ id: 7, name: null }], _links: links }));
    const [text, code] = await run(token, "--requests", "40");
    expect(text.split("\n").filter((line) => line.startsWith("✗"))).toEqual(
      expect.arrayContaining([
        "✗ v2.getLabels results[].id: type, must be a string (once)",
        "✗ v2.getLabels results[].name: null, must be a string (once)",
      ]),
    );
    expect(code).toBe(1);
    const [json] = await run(token, "--format", "json", "--requests", "40");
    expect(JSON.parse(json)).toMatchObject({ requests: 40, departures: expect.any(Array) });
    const [issue] = await run(token, "--format", "issue", "--requests", "40");
    expect(issue).toContain("| `v2.getLabels` | `results[].name` | null | must be a string | 1 |");
    expect(fake.requests.filter(({ method }) => method !== "GET")).toEqual([]);
    for (const secret of [token.CONFLUENCE_TOKEN ?? "", "Über uns"])
      expect([text, json, issue].join("\n")).not.toContain(secret);
  } finally {
    await server.close();
  }
});

it("confluence-fetch audit ends with 2 if there is no site, the token is wrong or an option is", async () => {
  const { server, environment } = await openDocSite();
  try {
    const [none, code] = await run({});
    expect([none.startsWith("✗ "), code]).toEqual([true, 2]);
    const [wrong, wrongCode] = await run({ ...environment(), CONFLUENCE_TOKEN: "wr0ng" });
    expect([wrong.startsWith("✗ "), wrong.includes("wr0ng"), wrongCode]).toEqual([true, false, 2]);
    expect(await run(environment(), "--requests", "few")).toEqual([
      "✗ --requests is not a whole number\n→ pass 5 or more, such as 100\n",
      2,
    ]);
  } finally {
    await server.close();
  }
});
