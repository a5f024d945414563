import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeAtlassian, type FakeRequest, startFakeAtlassian } from "../support/fakeAtlassian.js";

const run = promisify(execFile);

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
      const { stdout } = await run(process.execPath, ["--import", "tsx", "test/examples/listPages.ts"], {
        env: {
          ...process.env,
          // The package as it is built, not its sources, which the project's own tsconfig names.
          TSX_TSCONFIG_PATH: "test/examples/tsconfig.json",
          CONFLUENCE_SITE: fake.site,
          CONFLUENCE_GATEWAY: fake.gateway,
          CONFLUENCE_EMAIL: "me@acme.com",
          CONFLUENCE_TOKEN: token,
        },
      });
      expect(stdout).toBe("1 Home\n2 Über uns\n");
    });
  }
});
