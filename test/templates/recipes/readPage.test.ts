import { describe, expect, expectTypeOf, it } from "vitest";
import type { AdfDocument } from "../../../generated/src/recipes/AdfDocument.js";
import { readPage } from "../../../generated/src/recipes/readPage.js";
import { inTurn, refusal, scriptedClient } from "./scriptedClient.js";

describe("readPage", () => {
  it("reads the storage format by default", async () => {
    const answer = { id: "7", title: "Home", body: { storage: { value: "<p>A</p>" } } };
    const { confluence, lines } = scriptedClient(inTurn(answer));
    const { page, body } = await readPage(confluence, { id: 7, version: 2 });
    expectTypeOf(body).toEqualTypeOf<string>();
    expect([page.title, body]).toEqual(["Home", "<p>A</p>"]);
    expect(lines).toEqual(["GET /api/v2/pages/7?version=2&body-format=storage"]);
  });

  it("reads a page that has never been published as a draft", async () => {
    const draft = { id: "7", status: "draft", body: { storage: { value: "<p>A</p>" } } };
    const { confluence, lines } = scriptedClient(inTurn(refusal(404, "Cannot find page 7"), draft));
    expect((await readPage(confluence, { id: 7 })).page.status).toBe("draft");
    expect(lines).toEqual([
      "GET /api/v2/pages/7?body-format=storage",
      "GET /api/v2/pages/7?body-format=storage&get-draft=true",
    ]);
  });

  it.each([{ version: 1 }, { "get-draft": false }, { status: ["current"] as const }])(
    "reads no draft instead of %j",
    async (chosen) => {
      const { confluence, lines } = scriptedClient(inTurn(refusal(404, "Cannot find page 7")));
      const call = readPage(confluence, { id: 7, ...chosen });
      await expect(call).rejects.toMatchObject({ kind: "not-found", operation: "v2.getPageById" });
      expect(lines.length).toBe(1);
    },
  );

  it("parses an ADF document", async () => {
    const document = { type: "doc", version: 1, content: [] };
    const { confluence } = scriptedClient(
      inTurn({ body: { atlas_doc_format: { value: JSON.stringify(document) } } }),
    );
    const { body } = await readPage(confluence, { id: 7, format: "atlas_doc_format" });
    expectTypeOf(body).toEqualTypeOf<AdfDocument>();
    expect(body).toEqual(document);
  });

  it("reads a format that the OpenAPI document does not describe", async () => {
    const { confluence } = scriptedClient(inTurn({ body: { export_view: { value: "<p>A</p>" } } }));
    expect((await readPage(confluence, { id: 7, format: "export_view" })).body).toBe("<p>A</p>");
  });

  it("returns an empty string for an empty page, but throws if the content is missing", async () => {
    const empty = scriptedClient(inTurn({ body: { storage: { value: "" } } }));
    expect((await readPage(empty.confluence, { id: 7 })).body).toBe("");
    const answers = [null, 5, "text", [], {}, { body: null }, { body: {} }, { body: { storage: null } }];
    for (const answer of [...answers, { body: { storage: {} } }, { body: { storage: { value: 5 } } }]) {
      const { confluence } = scriptedClient(inTurn(Response.json(answer)));
      await expect(readPage(confluence, { id: 7 })).rejects.toMatchObject({
        kind: "server",
        message: "v2.getPageById returned no content of page 7 as storage",
      });
    }
  });

  it("names the page whose document is malformed", async () => {
    const { confluence } = scriptedClient(inTurn({ body: { atlas_doc_format: { value: '{"type":' } } }));
    await expect(readPage(confluence, { id: 7, format: "atlas_doc_format" })).rejects.toMatchObject({
      kind: "not-json",
      body: '{"type":',
    });
  });
});
