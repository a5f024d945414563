import { apiToken, createConfluence, type Scope } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { expect, it } from "vitest";

/** Adds labels, which takes two scopes or a third alone, with a token that has these. */
function addLabels(...scopes: Scope[]): Promise<unknown> {
  const fake = createFakeConfluence();
  const space = fake.site.addSpace({ key: "DOC" });
  const { id } = fake.site.addPage(space, { title: "A" });
  const confluence = createConfluence({
    site: "acme",
    auth: apiToken(fake.addToken({ scopes })),
    fetch: fake.fetch,
  });
  return confluence.v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "a" }] });
}

it.each([
  [[]],
  [["write:label:confluence"]],
  [["read:label:confluence"]],
  [["read:page:confluence"]],
] as const)(
  "a token with the scopes %j is rejected, because each set is needed as a whole",
  async (scopes) => {
    await expect(addLabels(...scopes)).rejects.toMatchObject({ kind: "missing-scope", status: 401 });
  },
);

it.each([[["write:label:confluence", "read:label:confluence"]], [["write:confluence-content"]]] as const)(
  "a token with the scopes %j is accepted, because one set is enough",
  async (scopes) => {
    await expect(addLabels(...scopes)).resolves.toMatchObject({ size: 1 });
  },
);
