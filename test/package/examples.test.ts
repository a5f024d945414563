import { readdirSync, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileStore } from "confluence-fetch/node";
import type { Scope } from "confluence-fetch/scopes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { killExample, runExample, startExample } from "../support/runExample.js";
import { readFolder, temporaryFolder } from "../support/temporaryFolder.js";

const FOLDER = "test/examples";

/** What every example prints, by its file's name; `SITE` is the site's address, `GATEWAY` what precedes paths there, `FOLDER` an empty folder. */
const OUTPUT: Readonly<Record<string, string>> = {
  "adfBody.ts": "Written as ADF\n",
  "comments.ts": "<p>Well done!</p>\n  <p>Thank you.</p>\n",
  "contentProperties.ts": "review { state: 'open' } 1\nreview { state: 'approved' } 2\n",
  "copyTree.ts": "Über uns: 655368\n",
  "createOrUpdatePage.ts": "655368 Report created 1\n655368 Report updated 2\n655368 Report unchanged 2\n",
  "currentUser.ts": "Mia Krystof (712020:c3b7cf3c-2563-42b9-8240-9d3fb64afebe)\n",
  "downloadAttachments.ts": "FOLDER/att655367-notes.txt text/plain; charset=utf-8\n",
  "exportSite.ts": "173 bytes\n",
  "exportToMarkdown.ts":
    "FOLDER/Documentation-Home-655362.md\n" +
    "FOLDER/Documentation-Home-655362/Über-uns-655363.md\n" +
    "FOLDER/Documentation-Home-655362/Handbook-655365/Holidays-655366.md\n",
  "fewestScopes.ts":
    "Documentation Home\nDocumentation Home / Über uns\nDocumentation Home / Handbook / Holidays\n" +
    "read:content.metadata:confluence: v2.getPageAncestors\nread:folder:confluence: v2.getFolderById\n" +
    "read:page:confluence: v2.getPagesInSpace, v2.getPages\nread:space:confluence: v2.getSpaces\n" +
    "0 operations that no scope allows\n",
  "filesUpAndDown.ts":
    "one.txt created text/plain\ntwo.txt created text/plain\nthree.txt created text/plain\n",
  "findByCql.ts": "655366 Holidays\n",
  "findSpaceByKey.ts": "DOC SITE/wiki/spaces/DOC\nNOPE is not to be seen\n",
  "keepComments.ts":
    "<h1>Hello</h1><p>New</p> loses nothing\n<p>ello</p> loses Hello\nHello dangling\nello open\n",
  "labelOldPages.ts": "0 pages have the label old\n",
  "labels.ts": "global:2026\nglobal:docs\n",
  "listChanges.ts":
    "655366 Holidays: version 1\n655363 Über uns: version 1\n655362 Documentation Home: version 1\n",
  "listPages.ts": "655362 Documentation Home\n655363 Über uns\n655366 Holidays\n",
  "listSpaces.ts": "DOC: Documentation, SITE/wiki/spaces/DOC\n",
  "login.ts": "DOC: Documentation\n",
  "mentions.ts": "Mia Krystof active\n0 not found\n",
  "moveSubtree.ts": "Documentation Home\n  Handbook\n    Holidays\n  Über uns\n",
  "openTelemetry.ts":
    "+1 GET\n" +
    'GET v2.getSpaces {"http.request.method":"GET","url.full":"GATEWAY/wiki/api/v2/spaces?limit=1",' +
    '"server.address":"127.0.0.1","confluence.operation":"v2.getSpaces","http.response.status_code":200}\n' +
    "+1 GET\n" +
    'GET v2.getPageById {"http.request.method":"GET","url.full":"GATEWAY/wiki/api/v2/pages/1",' +
    '"server.address":"127.0.0.1","confluence.operation":"v2.getPageById","http.response.status_code":404,' +
    '"error.type":"404"}\nnot-found\n',
  "pagePath.ts": "Documentation Home / Über uns\ntrue\nundefined\n",
  "parseLink.ts":
    "content 655363\nÜber uns <p>Hello</p>\n" +
    "page 655363 in DOC: Über uns\nspace DOC\nno link to Confluence: javascript:alert(1)\n",
  "publishFolder.ts": "Guide created\nGuide/Start created\n",
  "readPage.ts": "Über uns <p>Hello</p>\nparagraph Hello\n",
  "restoreVersion.ts": "version 2: <p>A mistake</p>\nversion 3: <p>Hello</p> (Version 1 was restored)\n",
  "resumeListing.ts": "pages-0.json: 3\n",
  "reviewComments.ts": "",
  "searchByCql.ts":
    "Documentation Home SITE/wiki/spaces/DOC/overview\nHolidays SITE/wiki/spaces/DOC/pages/655366/Holidays\n",
  "syncAttachments.ts": "Übersicht.csv created\nÜbersicht.csv unchanged\nnotes.txt deleted\n",
  "updatePage.ts": "Über uns is at version 2\n",
  "uploadAttachment.ts": "att655368 Übersicht.csv\n",
  "waitForSpacePermissionTask.ts": "IN_PROGRESS\nCOMPLETED\n",
  "waitForTask.ts": "50 %\n100 %\narchived\n",
  "walkPageTree.ts":
    "Documentation Home (page 655362, current)\n  Über uns (page 655363, current)\n" +
    "  Handbook (folder 655365, current)\n    Holidays (page 655366, current)\n",
  "whoCanRead.ts":
    "space 655361: User 1, the group confluence-users\npage 655363: Mia Krystof, the group administrators\n",
  "writeChanged.ts":
    "version 1 is the same\nversion 1 is the same\nversion 2 is new\nversion 2 is the same\n",
};

/** What examples leave in the folder `OUTPUT`, by their files' names. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "downloadAttachments.ts": { "att655367-notes.txt": "Überstunden: 0\n" },
  "exportSite.ts": {
    "pages.jsonl":
      '{"id":"655362","spaceId":"655361","title":"Documentation Home"}\n' +
      '{"id":"655363","spaceId":"655361","title":"Über uns"}\n' +
      '{"id":"655366","spaceId":"655361","title":"Holidays"}\n',
    "progress.json":
      '{"bytes":173,"checkpoint":{"version":1,"site":"SITE","pages":{},"spaces":{"655361":{"last":"655366","isDone":true}}}}',
  },
  "exportToMarkdown.ts": {
    "Documentation-Home-655362.md": "# Documentation Home\n\n\n",
    "Documentation-Home-655362/Über-uns-655363.md": "# Über uns\n\n## We\n\n*   Mia\n",
    "Documentation-Home-655362/Handbook-655365/Holidays-655366.md": "# Holidays\n\n**30** days\n",
  },
  "filesUpAndDown.ts": {
    ...{ "down/one.txt": "This is one.txt.\n", "down/three.txt": "This is three.txt.\n" },
    ...{ "down/two.txt": "This is two.txt.\n", "up/one.txt": "This is one.txt.\n" },
    ...{ "up/three.txt": "This is three.txt.\n", "up/two.txt": "This is two.txt.\n" },
  },
  "resumeListing.ts": {
    "pages-0.json":
      '[{"id":"655362","title":"Documentation Home"},{"id":"655363","title":"Über uns"},{"id":"655366","title":"Holidays"}]',
    "progress.json": '{"files":1,"isDone":true}',
  },
};

/** Settings that the examples read, beside those of the site and the credential. */
const SETTINGS = {
  SPACE_KEY: "DOC",
  SPACE_KEYS: "DOC,NOPE",
  CQL: 'type = page and title ~ "Ho*" order by title',
};

/** What an app has whose user has consented: its credentials, and the file with the tokens. */
async function consented({ fake, server }: DocSite, folder: string) {
  const {
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    ...tokens
  } = fake.addApp({ scopes: ["read:space:confluence"] });
  const TOKENS = join(folder, "tokens.json");
  const { accessToken, refreshToken } = tokens;
  await fileStore(TOKENS).write({ accessToken, refreshToken, expiresAt: Date.now() + 3_600_000 });
  return { CLIENT_ID, CLIENT_SECRET, TOKENS, AUTHORIZATION_SERVER: server.authorizationServer };
}

describe("the examples", () => {
  let site: DocSite;

  beforeEach(async () => {
    site = await openDocSite();
    const taskId = "901";
    const started = { taskId, status: "IN_PROGRESS" } as const;
    site.fake.reply("v2.generateSpacePermissionCombinations", { ...started, statusUrl: "" });
    site.fake.reply("v2.getSpacePermissionTransitionTaskStatus", { taskId, status: "COMPLETED" });
    site.fake.reply("v2.getSpacePermissionTransitionTaskStatus", started, { times: 1 });
  });
  afterEach(() => site.server.close());

  it("are all run here, and short", () => {
    const names = readdirSync(FOLDER)
      .filter((name) => name.endsWith(".ts"))
      .sort();
    expect(names).toEqual(Object.keys(OUTPUT));
    const long = names.filter((name) => readFileSync(`${FOLDER}/${name}`, "utf8").split("\n").length > 40);
    expect(long).toEqual([]);
  });

  for (const [name, output] of Object.entries(OUTPUT)) {
    it(`print what they say: ${name}`, async () => {
      const folder = await temporaryFolder();
      const given = await temporaryFolder({ "Übersicht.csv": "day,hours\nMon,8\n" });
      const { server, environment, pageId: PAGE_ID, homeId: TARGET_ID, spaceId: SPACE_ID } = site;
      const paths = {
        OUTPUT: folder,
        INPUT: await temporaryFolder({ "Guide.html": "<p>A</p>", "Guide/Start.html": "<p>B</p>" }),
        FILE: join(given, "Übersicht.csv"),
        CHECKPOINT: join(given, "changes.json"),
      };
      const settings = {
        ...SETTINGS,
        PAGE_ID,
        TARGET_ID,
        SPACE_ID,
        ...paths,
        ...(await consented(site, await temporaryFolder())),
      };
      const printed = await runExample(name, { ...environment(), ...settings });
      const gateway = `${server.gateway}/ex/confluence/${site.fake.site.cloudId}`;
      const places = { SITE: server.site, GATEWAY: gateway, FOLDER: folder };
      const withPlaces = (text: string) =>
        text.replaceAll(/SITE|GATEWAY|FOLDER/g, (place) => places[place as keyof typeof places]);
      expect(printed).toBe(withPlaces(output));
      const files = Object.entries(FILES[name] ?? {}).map(([file, text]) => [file, withPlaces(text)]);
      expect(await readFolder(folder)).toEqual(Object.fromEntries(files));
    });
  }

  it("exportToMarkdown.ts does not end at a draft", async () => {
    const folder = await temporaryFolder();
    const space = site.fake.site.addSpace({ key: "NEW" });
    site.fake.site.addPage(space, { title: "Later", status: "draft" });
    site.fake.site.addPage(space, { title: "Now", body: "<p>Here</p>" });
    const settings = { ...site.environment(), SPACE_KEY: "NEW", OUTPUT: folder };
    await runExample("exportToMarkdown.ts", settings);
    expect(Object.values(await readFolder(folder))).toEqual(["# NEW Home\n\n\n", "# Now\n\nHere\n"]);
  });

  it("login.ts logs in by a browser once, and then has the tokens in its file", async () => {
    const { TOKENS, ...app } = await consented(site, await temporaryFolder());
    const file = `${TOKENS}.new`;
    const child = await startExample("login.ts", { ...site.environment(), ...app, TOKENS: file, PORT: "0" });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { value: line } = await lines.next();
    const page = await fetch(line.replace("Open ", ""));
    expect([await page.text(), new URL(page.url).hostname]).toEqual([
      "You can close this window.",
      "localhost",
    ]);
    expect((await lines.next()).value).toBe("DOC: Documentation");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await runExample("login.ts", { ...site.environment(), ...app, TOKENS: file })).toBe(
      "DOC: Documentation\n",
    );
  });

  it("fewestScopes.ts works with the scopes that it prints, and without none of them", async () => {
    const SPACE_KEY = "DOC";
    const printed = await runExample("fewestScopes.ts", { ...site.environment(), SPACE_KEY });
    const scopes = [...printed.matchAll(/^(\S+:confluence): /gm)].map(([, scope]) => scope as Scope);
    const run = (granted: Scope[]) =>
      runExample("fewestScopes.ts", { ...site.environment({ scopes: granted }), SPACE_KEY });
    expect(await run(scopes)).toBe(printed);
    for (const left of scopes)
      await expect(run(scopes.filter((scope) => scope !== left))).rejects.toThrow(/missing-scope/);
  });

  it("listChanges.ts prints a change once", async () => {
    const CHECKPOINT = join(await temporaryFolder(), "changes.json");
    const settings = { ...site.environment(), SPACE_KEY: "DOC", CHECKPOINT };
    await runExample("listChanges.ts", settings);
    site.fake.site.addPage(site.space, { title: "New" });
    expect(await runExample("listChanges.ts", settings)).toBe("655368 New: version 1\n");
    expect(await runExample("listChanges.ts", settings)).toBe("");
  });

  it("resumeListing.ts loses no item, and has none twice, wherever it is killed", async () => {
    const folder = await temporaryFolder();
    const space = site.fake.site.addSpace({ key: "BIG" });
    const titles = Array.from({ length: 11 }, (_, index) => `Page ${index}`);
    const added = titles.map((title) => site.fake.site.addPage(space, { title }));
    const settings = { ...site.environment(), SPACE_ID: space.id, OUTPUT: folder, LIMIT: "2" };
    const killed = [];
    for (let run = 0; run < 3; run += 1) killed.push(await killExample("resumeListing.ts", settings));
    await runExample("resumeListing.ts", settings);
    expect(await runExample("resumeListing.ts", settings)).toBe("");
    const { "progress.json": progress, ...files } = await readFolder(folder);
    const ids = Object.values(files).flatMap((text) => JSON.parse(text).map(({ id }: { id: string }) => id));
    expect([killed, progress]).toEqual([["SIGKILL", "SIGKILL", "SIGKILL"], '{"files":6,"isDone":true}']);
    expect(ids.sort()).toEqual([space.homepage, ...added].map(({ id }) => id).sort());
  });
});
