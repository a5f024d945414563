import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type FakeAtlassian, startFakeAtlassian } from "../support/fakeAtlassian.js";
import { createFakeContent } from "../support/fakeContent.js";
import { runExample } from "../support/runExample.js";

const FOLDER = "test/examples";

/** What every example prints, by its file's name; `SITE` stands for the site's address. */
const OUTPUT: Readonly<Record<string, string>> = {
  "adfBody.ts": "Written as ADF\n",
  "createOrUpdatePage.ts": "5 Report created 1\n5 Report updated 2\n5 Report unchanged 2\n",
  "downloadAttachment.ts": "text/plain; charset=utf-8 Überstunden: 0\n\n",
  "findSpaceByKey.ts": "DOC SITE/wiki/spaces/DOC\nNOPE is not to be seen\n",
  "listPages.ts": "1 Home\n2 Über uns\n4 Holidays\n",
  "readPage.ts": "Home <p>Hello</p>\nparagraph Hello\n",
  "searchByCql.ts": "Home\nHolidays\n",
  "updatePage.ts": "Home is at version 2\n",
  "uploadAttachment.ts": "att2 Übersicht.csv\n",
  "waitForSpacePermissionTask.ts": "IN_PROGRESS\nCOMPLETED\n",
  "waitForTask.ts": "50 %\n100 %\narchived\n",
  "walkPageTree.ts": "Home (page 1)\n  Über uns (page 2)\n  Handbook (folder 3)\n    Holidays (page 4)\n",
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
      expect(await runExample(name, fake, "secret")).toBe(output.replaceAll("SITE", fake.site));
    });
  }
});
