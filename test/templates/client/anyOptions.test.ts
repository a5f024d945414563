import { apiToken, createConfluence, parseSite } from "confluence-fetch";
import fc from "fast-check";
import { expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

it("options are read or refused with a ConfluenceError, whatever they are", async () => {
  const names = [
    "site",
    "cloudId",
    "auth",
    "gateway",
    "headers",
    "timeout",
    "retry",
    "concurrency",
    "signal",
  ];
  const odd = fc.tuple(fc.constantFrom(...names), fc.anything());
  await fc.assert(
    fc.asyncProperty(odd, async ([name, value]) => {
      const { fetch } = observedFetch(() => ({ results: [] }));
      const auth = apiToken({ email: "me@acme.com", token: "t", scoped: false });
      const confluence = createConfluence({ site: "acme", auth, fetch });
      const options = { site: "acme", auth, fetch, [name]: value };
      const outcomes = await Promise.allSettled([
        (async () => createConfluence(options))(),
        (async () => parseSite(value as string))(),
        confluence.v2.getPages({}, { [name]: value }),
        confluence.v2.getPages({}, value as object),
      ]);
      for (const outcome of outcomes)
        if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ kind: "configuration" });
    }),
    { numRuns: 1_000 },
  );
});
