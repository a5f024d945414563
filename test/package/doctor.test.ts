import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { runDoctor } from "../support/runDoctor.js";

const SCOPES = ["read:space:confluence", "read:page:confluence", "read:confluence-user"] as const;

describe("confluence-fetch doctor", () => {
  let site: DocSite;
  const scoped = () => site.environment({ scopes: SCOPES });
  const unscoped = () => site.environment();
  beforeAll(async () => {
    site = await openDocSite();
  });
  afterAll(() => site.server.close());

  it("says how Confluence is reached, who you are, and what the token is let through to", async () => {
    const operations = [
      "v2.getPages",
      "v2.createAttachmentProperty",
      "v1.deleteSpace",
      "v2.createPage",
      "v2.enableAdminKey",
      "v2.nope",
    ];
    const args = operations.flatMap((name) => ["--operation", name]);
    const { text, code } = await runDoctor(scoped(), ...args, "--scope", "read:page:confluence");
    expect(text.split("\n")).toEqual([
      "  credential api-token",
      "  route      gateway: the gateway accepts the token",
      `  API        https://api.atlassian.com/ex/confluence/${site.fake.site.cloudId}`,
      "  site       https://acme.atlassian.net",
      `  cloud ID   ${site.fake.site.cloudId}`,
      "  account    Mia Krystof",
      "✓ v1 responds",
      "✓ v2 responds",
      "✓ v2.getPages: it succeeded",
      "✗ v2.createAttachmentProperty: needs read:attachment:confluence and write:attachment:confluence",
      "✗ v1.deleteSpace: needs write:confluence-space, or read:content.metadata:confluence and delete:space:confluence",
      "✗ v2.createPage: needs write:page:confluence",
      "? v2.enableAdminKey: calling it would change the site",
      "✗ v2.nope: there is no such operation",
      "✓ read:page:confluence: tested with v2.getBlogPosts",
      expect.stringMatching(/^→ Missing scopes: v2\.createAttachmentProperty/),
      "",
    ]);
    expect(code).toBe(1);
  });

  it("ends well when everything that was asked for works", async () => {
    const { text, code } = await runDoctor(unscoped(), "--operation", "v2.getSpaces");
    expect([text.split("\n").at(-2), code]).toEqual(["→ Nothing to do: the credential works.", 0]);
  });

  it("gives the advice when the token is wrong, and never repeats it", async () => {
    const { text, code } = await runDoctor({ ...scoped(), CONFLUENCE_TOKEN: "wr0ng-t0ken" });
    expect(text).toContain("→ Neither the gateway nor the site accepts the email address and the token");
    expect([code, text.includes("wr0ng-t0ken")]).toEqual([1, false]);
  });

  it("changes nothing on the site, where naming a thing would make it", async () => {
    const names = ["v2.putForgeAppProperty", "v1.addLabelWatcher", "v1.createRelationship"];
    const { text } = await runDoctor(unscoped(), ...names.flatMap((name) => ["--operation", name]));
    for (const name of names) expect(text).toMatch(new RegExp(`[?✓] ${name}: (calling|tested with)`));
    const made = site.fake.requests.filter(({ path }) => /app\/properties|watch\/label|relation/.test(path));
    expect(made.filter(({ method }) => method !== "GET")).toEqual([]);
    const writes = site.fake.requests.filter(
      ({ method, path }) => method !== "GET" && !path.includes("no-such-thing"),
    );
    expect(writes).toEqual([]);
  });

  it("lists which of the scopes that operations need a token holds, by reading only", async () => {
    const operations = "v2.getPageById,v2.createPage, v1.searchByCQL,v2.getLabels,v2.nope";
    const seen = site.fake.requests.length;
    const { text, code } = await runDoctor(scoped(), "--operations", operations);
    expect(text.split("\n").slice(8)).toEqual([
      "? read:content-details:confluence: v1.searchUser is rejected, which proves nothing",
      "✗ read:label:confluence: tested with v2.getLabels",
      "✓ read:page:confluence: tested with v2.getBlogPosts",
      "✗ search:confluence: tested with v1.searchContentByCQL",
      "? write:page:confluence: v2.getBlogPostClassificationLevel is rejected, which proves nothing",
      "✓ v2.getPageById: needs read:page:confluence",
      "? v2.createPage: needs write:page:confluence",
      "✗ v1.searchByCQL: needs search:confluence, or read:content-details:confluence",
      "✗ v2.getLabels: needs read:label:confluence",
      "✗ v2.nope: there is no such operation",
      "→ Missing scopes: v1.searchByCQL (needs search:confluence, or" +
        " read:content-details:confluence); v2.getLabels (needs read:label:confluence). Cannot be called: v2.nope" +
        " (there is no such operation). Could not be determined: v2.createPage (needs write:page:confluence).",
      "",
    ]);
    expect(code).toBe(1);
    expect(site.fake.requests.slice(seen).filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("tries what no scopes decide, and knows what no scope or no API token opens", async () => {
    const names = ["v2.getAdminKey", "v2.enableAdminKey", "v2.getForgeAppProperties"];
    const judge = async (token: Record<string, string>) => {
      const { text } = await runDoctor(token, "--operations", names.join());
      return text.split("\n").filter((line) => names.some((name) => line.includes(` ${name}:`)));
    };
    expect((await judge(scoped())).slice(0, 3)).toEqual([
      "✗ v2.getAdminKey: cannot be called with a scoped token",
      "? v2.enableAdminKey: cannot be called with a scoped token",
      "✗ v2.getForgeAppProperties: needs read:app-data:confluence, with OAuth 2.0 only",
    ]);
    expect((await judge(unscoped()))[0]).toBe("✓ v2.getAdminKey: tested with v2.getAdminKey");
  });

  it("prints the URLs of a path of Atlassian's documentation", async () => {
    const { text, code } = await runDoctor({}, "url", "GET", "/spaces");
    expect([text, code]).toEqual([
      "v2.getSpaces (GET /wiki/api/v2/spaces)\n" +
        "  gateway  https://api.atlassian.com/ex/confluence/<cloudId>/wiki/api/v2/spaces\n" +
        "  site     https://<site>.atlassian.net/wiki/api/v2/spaces\n",
      0,
    ]);
    const label = await runDoctor({}, "url", "post", "wiki/rest/api/content/{id}/label");
    expect(label.text).toMatch(
      /^v1\.addLabelsToContent \(POST \/wiki\/rest\/api\/content\/\{id\}\/label\)\n/,
    );
  });

  it("says what replaces a path that was removed, however it is pasted", async () => {
    for (const path of [
      "/content/{id}/property",
      "rest/api/content/123/property/",
      "https://acme.atlassian.net/wiki/rest/api/content/123/property?limit=5",
      "https://api.atlassian.com/ex/confluence/0/wiki/rest/api/content/123/property",
    ])
      expect(await runDoctor({}, "url", "post", path)).toEqual({
        text: "✗ Atlassian has removed POST /wiki/rest/api/content/{id}/property: use v2.createPageProperty.\n",
        code: 1,
      });
    expect((await runDoctor({}, "url", "POST", "/content-states/delete")).text).toBe(
      "✗ Atlassian has removed POST /wiki/rest/api/content-states/delete: nothing replaces it.\n",
    );
    expect((await runDoctor({}, "url", "GET", "/nope")).text).toBe(
      "✗ no operation has this method and path\n",
    );
  });

  it.each([
    [["ulr", "GET", "/spaces"], '✗ unknown word "ulr"; did you mean url?'],
    [["v2.getPages"], '✗ unknown word "v2.getPages"'],
    [["\u001b[2J"], '✗ unknown word "\\u001b[2J"'],
    [["--opration", "v2.getPages"], "✗ unknown option --opration; did you mean --operations or --operation?"],
    [["--token=SECRET"], "✗ unknown option --token"],
  ])("names the word that it does not know: %j", async (args, line) => {
    const { text, code } = await runDoctor({}, ...args);
    expect([text.split("\n")[0], code]).toEqual([line, 1]);
    expect(text).toContain("doctor url METHOD PATH");
  });

  it.each([
    ["docter", '✗ unknown word "docter"; did you mean doctor?'],
    ["fak", '✗ unknown word "fak"; did you mean fake?'],
    ["x", '✗ unknown word "x"'],
  ])("and so does the command: %s", async (command, line) => {
    const { status, stderr } = spawnSync(process.execPath, ["generated/dist/bin.js", command], {
      encoding: "utf8",
    });
    expect([stderr.split("\n")[0], status]).toEqual([line, 1]);
  });

  it("suggests the operations that a wrong name may stand for, in each option and list", async () => {
    const args = ["--operation", "getPages v2.getPage", "--operations", "v1.getPages"];
    const { text, code } = await runDoctor(unscoped(), ...args);
    expect(text.split("\n").filter((line) => line.startsWith("✗"))).toEqual([
      "✗ getPages: there is no such operation; did you mean v2.getPages?",
      "✗ v2.getPage: there is no such operation; did you mean v2.getPages or v2.getPageById?",
      "✗ v1.getPages: there is no such operation; did you mean v2.getPages?",
    ]);
    expect(code).toBe(1);
  });

  it("shows how it is used when it is not understood", async () => {
    for (const args of [["nope"], ["--nope"], ["url", "GET", "/nope"], ["url"], ["url", "GET"]]) {
      const { text, code } = await runDoctor({}, ...args);
      expect(code).toBe(1);
      expect(text).not.toContain("    at ");
      if (args[0] !== "url" || args.length < 3) expect(text).toContain("doctor url METHOD PATH");
    }
    expect((await runDoctor({}, "--help")).code).toBe(0);
  });
});
