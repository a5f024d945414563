import { createFakeConfluence } from "confluence-fetch/testing";
import { seededRandom } from "../../generated/src/testing/seededRandom.js";

/** The failures of a site; of each, the client tries the request again. */
const FAULTS = ["503", "reset", "truncated"] as const;

/** How many pages the site has, in how many spaces: a few without any, most small, one with a tenth of all. */
const PAGES = 100_000;
const SPACES = 200;

// Serves a site whose answers take 20 ms, in a process of its own. It says where, and fails now and then once it is told to.
const random = seededRandom(1);
const fake = createFakeConfluence({ seed: 1, latency: 20 });
const spaces = Array.from({ length: SPACES }, (_, index) =>
  fake.site.addSpace(index % 5 === 0 ? { key: `~${index}`, type: "personal" } : { key: `S${index}` }),
);
// Each space has a home page.
for (let added = SPACES; added < PAGES; added += 1) {
  const index = random() < 0.1 ? 0 : 10 + Math.floor(random() ** 2 * (SPACES - 10));
  const space = spaces[index];
  if (space) fake.site.addPage(space, { title: `Page ${added}` });
}
const { site, gateway } = await fake.listen();
const { email, token } = fake.addToken();
process.send?.({
  CONFLUENCE_SITE: site,
  CONFLUENCE_GATEWAY: gateway,
  CONFLUENCE_EMAIL: email,
  CONFLUENCE_TOKEN: token,
});
process.once("message", () => {
  setInterval(() => {
    const fault = FAULTS[Math.floor(random() * FAULTS.length)];
    // Removed again if nobody asks now: else a listing that is alone would fail whenever it tries again.
    if (fault) setTimeout(fake.fault(fault, { operation: "v2.getPagesInSpace" }), 100);
  }, 1_000);
});
process.once("disconnect", () => process.exit());
