import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { runExample } from "../support/runExample.js";

describe("a consumer of the built package", () => {
  let site: DocSite;

  beforeAll(async () => {
    site = await openDocSite();
  });
  afterAll(() => site.server.close());

  for (const [kind, token] of [
    ["scoped", { scopes: ["read:space:confluence", "read:page:confluence"] }],
    ["unscoped", {}],
  ] as const) {
    it(`prints the pages of a space with a ${kind} token, of which only the text differs`, async () => {
      expect(await runExample("listPages.ts", { ...site.environment(token), SPACE_KEY: "DOC" })).toBe(
        "655362 Documentation Home\n655363 Über uns\n655366 Holidays\n",
      );
    });
  }
});
