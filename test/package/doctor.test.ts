import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { runBin, runDoctor } from "../support/runBin.js";

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
      "✓ v2.getPages: the call succeeded",
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

  it.each([
    [{ CONFLUENCE_ACCESS_TOKEN: "s3cret" }, "CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_TOKEN, CONFLUENCE_EMAIL"],
    [
      { CONFLUENCE_CLIENT_ID: "id", CONFLUENCE_CLIENT_SECRET: "s3cret" },
      "CONFLUENCE_CLIENT_ID, CONFLUENCE_CLIENT_SECRET",
      "CONFLUENCE_TOKEN, CONFLUENCE_EMAIL",
    ],
    [{ CONFLUENCE_CLIENT_ID: " " }, undefined, undefined],
  ])(
    "names the variables that it uses and ignores if there are several credentials: %j",
    async (variables, used, ignored) => {
      const { text } = await runDoctor({ ...unscoped(), ...variables });
      const expected = used && `! used: ${used}; ignored: ${ignored}`;
      expect(text.split("\n").find((line) => line.includes("ignored"))).toBe(expected);
      expect(text).not.toContain("s3cret");
    },
  );

  it("gives the advice when the token is wrong, and never repeats it", async () => {
    const { text, code } = await runDoctor({ ...scoped(), CONFLUENCE_TOKEN: "wr0ng-t0ken" });
    expect(text).toContain("→ Neither the gateway nor the site accepts the email address and the token");
    expect(text.split("\n").slice(0, 2)).toEqual([
      "  site       https://acme.atlassian.net",
      expect.stringMatching(/^ {2}email {6}\S+@\S+$/),
    ]);
    expect([code, text.includes("wr0ng-t0ken")]).toEqual([1, false]);
  });

  it("ends as a wrong command line does if the environment lacks something", async () => {
    const { text, code } = await runDoctor({});
    expect([text.split("\n")[0], code]).toEqual(["✗ CONFLUENCE_SITE is not set", 2]);
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
    const { text, code } = await runBin({}, "url", "GET", "/spaces");
    expect([text, code]).toEqual([
      "v2.getSpaces (GET /wiki/api/v2/spaces)\n" +
        "  gateway  https://api.atlassian.com/ex/confluence/<cloudId>/wiki/api/v2/spaces\n" +
        "  site     https://<site>.atlassian.net/wiki/api/v2/spaces\n",
      0,
    ]);
    const page = await runBin({}, "url", "GET", "https://acme.atlassian.net/wiki/api/v2/pages/123?limit=5");
    expect(page.text).toMatch(
      /^v2\.getPageById \(GET \S+\{id\}\)\n {2}gateway {2}\S+\/wiki\/api\/v2\/pages\/123\n/,
    );
    const named = await runBin({}, "url", "GET", "/pages/{pageId}");
    expect(named.text).toContain("/wiki/api/v2/pages/{id}\n");
    const label = await runBin({}, "url", "post", "wiki/rest/api/content/{id}/label");
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
      expect(await runBin({}, "url", "post", path)).toEqual({
        text: "✗ Atlassian has removed POST /wiki/rest/api/content/{id}/property: use v2.createPageProperty.\n",
        code: 1,
      });
    expect((await runBin({}, "url", "POST", "/content-states/delete")).text).toBe(
      "✗ Atlassian has removed POST /wiki/rest/api/content-states/delete: nothing replaces it.\n",
    );
    expect((await runBin({}, "url", "GET", "/nope")).text).toBe("✗ no operation has this method and path\n");
  });

  it.each([
    [["doctor", "v2.getPages"], '✗ unknown word "v2.getPages"', 2],
    [["doctor", "\u001b[2J"], '✗ unknown word "\\u001b[2J"', 2],
    [
      ["doctor", "--opration", "v2.getPages"],
      "✗ unknown option --opration; did you mean --operations or --operation?",
      2,
    ],
    [["doctor", "--token=SECRET"], "✗ unknown option --token", 2],
    [["doctor", "--site", "--email", "a@b.c"], "✗ --site needs a value", 2],
    [["doctor", "--site", "a", "--site=b"], "✗ --site is given twice", 2],
    [["fake", "--strict=yes"], "✗ --strict takes no value", 2],
    [["docter"], "✗ unknown command docter; did you mean doctor?", 2],
    [["fak"], "✗ unknown command fak; did you mean fake?", 2],
    [["\u001b[2J"], "✗ unknown command  [2J", 2],
    [["constructor"], "✗ unknown command constructor", 2],
    [["url", "GET"], "✗ a method and a path are needed", 2],
    [["url", "GET", "/a", "/b"], '✗ unknown word "/b"', 2],
    [["scopes"], "✗ no operation given", 2],
    [
      ["scopes", "v2.getPagse"],
      "✗ unknown operation v2.getPagse; did you mean v2.getPages or v2.getPageById?",
      2,
    ],
    [["scopes", "v2.getPages", "--family", "old"], "✗ unknown family of scopes", 2],
    [["operations", "no-such-thing"], "✗ no operation matches all of these words", 1],
  ])("names what it does not know: %j", async (args, line, expected) => {
    const { text, code } = await runBin({}, ...args);
    const [first, second] = text.split("\n");
    expect([first, code]).toEqual([line, expected]);
    if (expected === 2) expect(second).toMatch(/^→ /);
    expect(text).not.toContain("    at ");
  });

  it("says where the options of an operation are listed, if one is unknown", async () => {
    expect((await runBin({}, "call", "v2.getPages", "--spaceid", "1")).text).toBe(
      "✗ unknown option --spaceid; did you mean --space-id?\n→ confluence-fetch call v2.getPages --help shows the usage\n",
    );
  });

  const BODY = `title is a field of the body: --body '{"title": …}'`;
  const VISIBLE = "set CONFLUENCE_TOKEN in the environment: other users of a machine can see command lines";
  it.each([
    [["call", "v2.createPage", "--title", "X"], "unknown option --title", BODY],
    [
      ["call", "v2.createPage", "--space-id=1"],
      "unknown option --space-id",
      BODY.replaceAll("title", "spaceId"),
    ],
    [["call", "v2.getPageById", "655363"], 'unknown word "655363"', "pass it as --id 655363"],
    [
      ["call", "v2.getPageById", "--id=1", "2"],
      'unknown word "2"',
      "confluence-fetch call v2.getPageById --help shows the usage",
    ],
    [
      ["call", "v2.getPageVersionDetails", "7"],
      'unknown word "7"',
      "arguments are options; these are required: --page-id, --version-number",
    ],
    [
      ["call", "v2.getPageById", "--all"],
      "unknown option --all",
      "v2.getPageById does not have this option: it is for operations that list",
    ],
    [["doctor", "--token", "s3cret"], "unknown option --token", VISIBLE],
    [["call", "v2.getPages", "--api-token=s3cret"], "unknown option --api-token", VISIBLE],
    [["audit", "--password", "s3cret"], "unknown option --password", VISIBLE],
    [
      ["doctor", `ATATT3xFfGF0${"s3cret".repeat(9)}`],
      "unknown word, which is not repeated here because it may be a secret",
      "confluence-fetch doctor --help shows the usage",
    ],
    [
      [`ATATT3xFfGF0${"s3cret".repeat(9)}`],
      "unknown command, which is not repeated here because it may be a secret",
      "confluence-fetch --help shows the usage",
    ],
  ])("says what to write instead, and repeats no secret: %j", async (args, message, hint) => {
    const printed = await runBin({}, ...args);
    expect(printed).toEqual({ text: `✗ ${message}\n→ ${hint}\n`, code: 2 });
    expect(printed.text).not.toContain("s3cret");
  });

  it("lists operations by words", async () => {
    const { text, code } = await runBin({}, "operations", "create", "PAGE", "prop");
    expect(text.split("\n").map((line) => line.split(/ {2,}/)[0])).toEqual([
      "operation",
      "v2.createPageProperty",
      "v2.createInlineComment",
      "",
    ]);
    expect(code).toBe(0);
    const find = async (...args: string[]) => {
      const { text: found } = await runBin({}, "operations", ...args);
      return found
        .split("\n")
        .slice(1, -1)
        .map((line) => line.split(/ {2,}/)[0]);
    };
    expect((await find("who", "am", "i")).indexOf("v1.getCurrentUser")).toBe(1);
    expect((await find("create page in space"))[0]).toBe("v2.createPage");
    expect((await find("search", "by", "cql")).slice(0, 2)).toEqual([
      "v1.searchContentByCQL",
      "v1.searchByCQL",
    ]);
    expect((await find("v2", "page"))[0]).toMatch(/^v2\./);
    expect(await find("i")).toEqual([]);
    const all = await runBin({}, "operations");
    expect(all.text.split("\n")).toHaveLength(1 + 348 + 1);
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

  it("says how each command is used, and what commands there are", async () => {
    const { text, code } = await runBin({}, "--help");
    const commands = [...text.matchAll(/^ {2}([a-z]+) /gm)].map(([, command = ""]) => command);
    expect([code, commands]).toEqual([
      0,
      ["call", "operations", "doctor", "url", "scopes", "audit", "fake", "completion"],
    ]);
    for (const command of commands) {
      const help = await runBin({}, command, "--help");
      expect([help.code, help.text.split(" ", 2)]).toEqual([0, ["confluence-fetch", command]]);
    }
    expect(await runBin({})).toEqual({ text, code: 2 });
    for (const words of [[], ["call"], ["call", "v2.getPages"], ["fake"]])
      expect(await runBin({}, "help", ...words)).toEqual(await runBin({}, ...words, "--help"));
    expect((await runBin({}, "help", "cal")).text).toContain("✗ unknown command cal; did you mean call?\n");
  });

  it("lists the options that calls have besides arguments, if no operation given", async () => {
    const { text } = await runBin({}, "call", "--help");
    const options = [...text.matchAll(/^ {2}--([a-z-]+)(.*?)(?: {2}|\n)/gm)].map(
      ([, name = "", value = ""]) => name + value,
    );
    expect(options).toEqual([
      ...[
        "body JSON|@FILE|-",
        "all",
        "resume CURSOR",
        "format json|jsonl|table|csv",
        "fields FIELD,…",
        "raw",
      ],
      ...["output FILE", "dry-run", "yes"],
    ]);
  });

  it("says which version it is", async () => {
    const { version } = JSON.parse(readFileSync("generated/package.json", "utf8"));
    expect(await runBin({}, "--version")).toEqual({ text: `${version}\n`, code: 0 });
  });
});

describe("confluence-fetch scopes", () => {
  it("prints the smallest set of scopes that operations need", async () => {
    expect(await runBin({}, "scopes", "v2.getPages,v2.getPageById", "v1.searchByCQL")).toEqual({
      text: "read:page:confluence  v2.getPages, v2.getPageById\nsearch:confluence     v1.searchByCQL\n",
      code: 0,
    });
    const { text } = await runBin({}, "scopes", "v2.getPages", "--format=json");
    expect(JSON.parse(text)).toEqual({
      scopes: [{ scope: "read:page:confluence", family: "granular", operations: ["v2.getPages"] }],
      uncovered: [],
      beta: [],
      oauthOnly: [],
    });
  });

  it("ends with 1 if no scopes are enough, and says so", async () => {
    expect(await runBin({}, "scopes", "v2.getAdminKey", "v2.getForgeAppProperties")).toEqual({
      text:
        "read:app-data:confluence  v2.getForgeAppProperties\n" +
        "✗ v2.getAdminKey: it cannot be called with a scoped token\n" +
        "! v2.getForgeAppProperties: only OAuth 2.0 credentials can call it\n",
      code: 1,
    });
  });
});
