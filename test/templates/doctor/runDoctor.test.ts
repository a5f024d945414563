import { expect, it } from "vitest";
import { runDoctor } from "../../../generated/src/doctor/runDoctor.js";
import { observedFetch } from "../../support/observedFetch.js";

const EVIL = "\u001b]0;x\u0007\u001b[2J evil\r\n✓ v1 responds\u2028\u202e";

it.each([
  [
    "a name",
    () => ({ cloudId: "c", displayName: EVIL, results: [] }),
    "  account     ]0;x [2J evil ✓ v1 responds ",
  ],
  ["an error", () => Response.json({ message: EVIL }, { status: 400 }), undefined],
])("doctor prints no control character of %s that a server sends", async (_, answer, line) => {
  const { fetch } = observedFetch(answer);
  const platform = globalThis.fetch;
  globalThis.fetch = fetch as typeof globalThis.fetch;
  try {
    const environment = {
      CONFLUENCE_SITE: "acme",
      CONFLUENCE_EMAIL: "me@acme.com",
      CONFLUENCE_TOKEN: "t",
      CONFLUENCE_CLOUD_ID: "c",
    };
    const { lines } = await runDoctor({ environment, operations: [], scopes: [], needs: [] });
    for (const printed of lines) expect(printed).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u);
    if (line !== undefined) expect(lines).toContain(line);
  } finally {
    globalThis.fetch = platform;
  }
});
