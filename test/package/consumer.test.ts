import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeAtlassian, type FakeRequest, startFakeAtlassian } from "../support/fakeAtlassian.js";
import { runExample } from "../support/runExample.js";

const basic = (token: string) => `Basic ${btoa(`me@acme.com:${token}`)}`;

function answer({ operation, path }: FakeRequest) {
  if (operation === "getSpaces" && path.includes("keys=DOC"))
    return { body: { results: [{ id: "42", key: "DOC" }] } };
  if (operation !== "getPages" || !path.includes("space-id=42")) return undefined;
  return {
    body: {
      results: [
        { id: "1", title: "Home" },
        { id: "2", title: "Über uns" },
      ],
    },
  };
}

describe("a consumer of the built package", () => {
  let fake: FakeAtlassian;

  beforeAll(async () => {
    const scopes = ["read:space:confluence", "read:page:confluence"];
    const callers = {
      [basic("with-scopes")]: { kind: "scoped", scopes },
      [basic("without")]: { kind: "unscoped" },
    } as const;
    fake = await startFakeAtlassian({ callers, answer });
  });
  afterAll(() => fake.close());

  for (const [kind, token] of [
    ["scoped", "with-scopes"],
    ["unscoped", "without"],
  ] as const) {
    it(`prints the pages of a space with a ${kind} token, of which only the text differs`, async () => {
      expect(await runExample("listPages.ts", fake, token, { SPACE_KEY: "DOC" })).toBe(
        "1 Home\n2 Über uns\n",
      );
    });
  }
});
