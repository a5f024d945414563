import { expect, it } from "vitest";
import { createSamples } from "./createSamples.js";
import { openSampleSite } from "./openSampleSite.js";
import { readOperations } from "./readOperations.js";

it("every operation has a sample that succeeds on the fake, unless the site or the token cannot have what it needs", async () => {
  const samples = await createSamples(await readOperations(), await openSampleSite());
  const failed = [...samples].filter(([, { error }]) => error !== undefined).map(([name]) => name);
  expect(samples.size).toBe(348);
  expect(failed).toEqual([
    // A draft of a blueprint cannot be made by a call.
    "v1.publishSharedDraft",
    "v1.publishLegacyDraft",
    // 404 is how they say no.
    "v1.getIndividualGroupRestrictionStatusByGroupId",
    "v1.getContentRestrictionStatusForUser",
    // Nothing of these is set.
    "v1.getSpaceTheme",
    "v2.getSpaceDefaultClassificationLevel",
    "v2.getPageClassificationLevel",
    "v2.getBlogPostClassificationLevel",
    "v2.getWhiteboardClassificationLevel",
    "v2.getDatabaseClassificationLevel",
    // They are for OAuth 2.0 only.
    "v2.getForgeAppProperties",
    "v2.getForgeAppProperty",
    "v2.putForgeAppProperty",
    "v2.deleteForgeAppProperty",
  ]);
});
