import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeAtlassian, startFakeAtlassian } from "../support/fakeAtlassian.js";
import { createFakeContent } from "../support/fakeContent.js";
import { runExample } from "../support/runExample.js";
import { readFolder, temporaryFolder } from "../support/temporaryFolder.js";

const FOLDER = "test/examples";

/** What every example prints, by its file's name; `SITE` is the site's address, `FOLDER` an empty folder. */
const OUTPUT: Readonly<Record<string, string>> = {
  "adfBody.ts": "Written as ADF\n",
  "comments.ts": "<p>Well done!</p>\n  <p>Thank you.</p>\n",
  "contentProperties.ts": "review { state: 'open' } 1\nreview { state: 'approved' } 2\n",
  "createOrUpdatePage.ts": "5 Report created 1\n5 Report updated 2\n5 Report unchanged 2\n",
  "currentUser.ts": "Mia Krystof (557058:mia)\n",
  "downloadAttachments.ts": "FOLDER/att1-notes.txt text/plain; charset=utf-8\n",
  "exportToMarkdown.ts":
    "FOLDER/Home-1.md\nFOLDER/Home-1/Über-uns-2.md\nFOLDER/Home-1/Handbook-3/Holidays-4.md\n",
  "findSpaceByKey.ts": "DOC SITE/wiki/spaces/DOC\nNOPE is not to be seen\n",
  "labels.ts": "team:docs\nglobal:2026\n",
  "listPages.ts": "1 Home\n2 Über uns\n4 Holidays\n",
  "listSpaces.ts": "DOC: Documentation, SITE/wiki/spaces/DOC\n",
  "readPage.ts": "Home <p>Hello</p>\nparagraph Hello\n",
  "searchByCql.ts": "Home SITE/wiki/spaces/DOC/pages/1\nHolidays SITE/wiki/spaces/DOC/pages/4\n",
  "updatePage.ts": "Home is at version 2\n",
  "uploadAttachment.ts": "att2 Übersicht.csv\n",
  "waitForSpacePermissionTask.ts": "IN_PROGRESS\nCOMPLETED\n",
  "waitForTask.ts": "50 %\n100 %\narchived\n",
  "walkPageTree.ts": "Home (page 1)\n  Über uns (page 2)\n  Handbook (folder 3)\n    Holidays (page 4)\n",
};

/** What examples leave in the folder `OUTPUT`, by their files' names. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "downloadAttachments.ts": { "att1-notes.txt": "Überstunden: 0\n" },
  "exportToMarkdown.ts": {
    "Home-1.md": "# Home\n\nHello\n",
    "Home-1/Über-uns-2.md": "# Über uns\n\n## We\n\n*   Mia\n",
    "Home-1/Handbook-3/Holidays-4.md": "# Holidays\n\n**30** days\n",
  },
};

/** Settings that the examples read, beside those of the site and the credential. */
const SETTINGS = {
  PAGE_ID: "1",
  SPACE_ID: "42",
  SPACE_KEY: "DOC",
  SPACE_KEYS: "DOC,NOPE",
  CQL: 'type = page and title ~ "Ho*" order by title',
};

describe("the examples", () => {
  let fake: FakeAtlassian;

  beforeEach(async () => {
    const callers = { [`Basic ${btoa("me@acme.com:secret")}`]: { kind: "unscoped" } } as const;
    const { answer, beside } = createFakeContent();
    fake = await startFakeAtlassian({ callers, answer, beside });
  });
  afterEach(() => fake.close());

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
      const settings = { ...SETTINGS, OUTPUT: folder, FILE: join(given, "Übersicht.csv") };
      const printed = await runExample(name, fake, "secret", settings);
      expect(printed).toBe(output.replaceAll("SITE", fake.site).replaceAll("FOLDER", folder));
      expect(await readFolder(folder)).toEqual(FILES[name] ?? {});
    });
  }
});
