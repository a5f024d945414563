import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { storageBody } from "../../../generated/src/recipes/pageBody.js";
import { updatePage } from "../../../generated/src/recipes/updatePage.js";
import { inTurn, refusal, scriptedClient } from "./scriptedClient.js";

const READ = "GET /api/v2/pages/7?body-format=storage";

/** Page 7 as it is read at a version. */
const page = (number: number, value = "<p>A</p>", more: object = {}) => ({
  ...{ id: "7", status: "current", title: "Home", version: { number } },
  body: { storage: { representation: "storage", value } },
  ...more,
});

/** What is sent to make a version of page 7. */
const write = (number: number, body: object) =>
  `PUT /api/v2/pages/7 ${JSON.stringify({
    ...{ id: "7", status: "current", title: "Home" },
    body: { representation: "storage", value: "<p>A</p>" },
    version: { number },
    ...body,
  })}`;

const stale = (version: number) =>
  refusal(409, `Version must be incremented when updating a page. Current Version: [${version}].`);

describe("updatePage", () => {
  it("writes the next version, and sends unchanged properties as they were read", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3), page(4, "<p>B</p>")));
    const updated = await updatePage(confluence, { id: 7, change: { body: storageBody("<p>B</p>") } });
    expect(updated.version?.number).toBe(4);
    expect(lines).toEqual([READ, write(4, { body: storageBody("<p>B</p>") })]);
  });

  it("keeps the content if only the title changes, and adds a message to the history", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3), page(4)));
    await updatePage(confluence, { id: 7, change: { title: "New" }, message: "Renamed" });
    expect(lines[1]).toBe(write(4, { title: "New", version: { number: 4, message: "Renamed" } }));
  });

  it("moves a page", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3), page(4)));
    await updatePage(confluence, { id: 7, change: { parentId: 9 } });
    expect(lines[1]).toBe(write(4, { parentId: "9" }));
  });

  it("keeps a draft a draft, with version 1", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(1, "<p>A</p>", { status: "draft" }), page(1)));
    await updatePage(confluence, { id: 7, change: { title: "New" } });
    expect(lines[1]).toBe(write(1, { status: "draft", title: "New" }));
  });

  it("publishes a draft as version 1", async () => {
    const draft = page(1, "<p>A</p>", { status: "draft" });
    const { confluence, lines } = scriptedClient(inTurn(refusal(404, "Cannot find page 7"), draft, page(1)));
    await updatePage(confluence, { id: 7, change: { status: "current" } });
    expect(lines).toEqual([
      READ,
      "GET /api/v2/pages/7?body-format=storage&get-draft=true",
      write(1, { status: "current" }),
    ]);
  });

  it("keeps an ADF document if `format` is ADF", async () => {
    const adf = { atlas_doc_format: { representation: "atlas_doc_format", value: "{}" } };
    const { confluence, lines } = scriptedClient(inTurn(page(3, "", { body: adf }), page(4)));
    await updatePage(confluence, { id: 7, format: "atlas_doc_format", change: { title: "New" } });
    expect(lines).toEqual([
      "GET /api/v2/pages/7?body-format=atlas_doc_format",
      write(4, { title: "New", body: adf.atlas_doc_format }),
    ]);
  });

  it("applies a change that is a function again, to the page that someone else has written", async () => {
    const { confluence, lines } = scriptedClient(
      inTurn(page(3), stale(4), page(4, "<p>theirs</p>"), page(5, "<p>theirs</p>!")),
    );
    await updatePage(confluence, {
      id: 7,
      change: async ({ body }) => ({ body: storageBody(`${body?.storage?.value}!`) }),
    });
    expect(lines).toEqual([
      READ,
      write(4, { body: storageBody("<p>A</p>!") }),
      READ,
      write(5, { body: storageBody("<p>theirs</p>!") }),
    ]);
  });

  it("recognizes a conflict that is reported with 400", async () => {
    const badRequest = refusal(400, "BAD_REQUEST: Version must be incremented when updating a page.");
    const { confluence, lines } = scriptedClient(inTurn(page(3), badRequest, page(4), page(5)));
    await updatePage(confluence, { id: 7, change: () => ({ title: "New" }) });
    expect(lines.length).toBe(4);
  });

  it("gives up after three attempts, or the configured number", async () => {
    let version = 3;
    const always = (line: string) => (line === READ ? page(version++) : stale(4));
    for (const [given, made] of [
      [{}, 3],
      [{ tries: 5 }, 5],
      [{ tries: 1 }, 1],
    ] as const) {
      const { confluence, lines } = scriptedClient(always);
      const call = updatePage(confluence, { id: 7, change: () => ({ title: "New" }), ...given });
      await expect(call).rejects.toMatchObject({
        kind: "conflict",
        status: 409,
        hint: `All ${made} attempts conflicted: pass more \`tries\`.`,
      });
      expect(lines.length).toBe(2 * made + 1);
    }
  });

  it("throws a conflict immediately if the change is an object, with a hint", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3), stale(4), page(4)));
    await expect(updatePage(confluence, { id: 7, change: { title: "New" } })).rejects.toMatchObject({
      kind: "conflict",
      operation: "v2.updatePage",
      message:
        "page 7 has changed since it was read\n" +
        "The page was not updated: pass a function as `change`, which is applied again to the new page.",
      cause: { kind: "conflict", status: 409 },
    });
    expect(lines.length).toBe(3);
  });

  it("does not try again if nobody has written, because another page has the title", async () => {
    const taken = refusal(400, "A page with this title already exists");
    const { confluence, lines } = scriptedClient(inTurn(page(3), taken, page(3)));
    const call = updatePage(confluence, { id: 7, change: () => ({ title: "Taken" }) });
    await expect(call).rejects.toMatchObject({ kind: "conflict", status: 400 });
    expect(lines.length).toBe(3);
  });

  it("throws every other failure unchanged", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3), refusal(400, "Title is too long")));
    const call = updatePage(confluence, { id: 7, change: () => ({ title: "New" }) });
    await expect(call).rejects.toMatchObject({ kind: "invalid-request", operation: "v2.updatePage" });
    expect(lines.length).toBe(2);
  });

  it("writes nothing if the change is undefined", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3)));
    const same = await updatePage(confluence, { id: 7, change: () => undefined });
    expect([same.version?.number, lines]).toEqual([3, [READ]]);
  });

  it("does not restore a trashed page by accident", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3, "", { status: "trashed" })));
    await expect(updatePage(confluence, { id: 7, change: { title: "New" } })).rejects.toMatchObject({
      kind: "configuration",
      message: 'page 7 is trashed\npass `status: "current"` to restore it',
    });
    expect(lines).toEqual([READ]);
  });

  it("does not update a page in the archive, which cannot be edited", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3, "", { status: "archived" })));
    await expect(updatePage(confluence, { id: 7, change: { title: "New" } })).rejects.toMatchObject({
      kind: "configuration",
      message: "page 7 is archived\nrestore it in Confluence first",
    });
    expect(lines).toEqual([READ]);
  });

  it("does not overwrite content that it did not receive", async () => {
    const { confluence, lines } = scriptedClient(inTurn(page(3, "", { body: {} })));
    await expect(updatePage(confluence, { id: 7, change: { title: "New" } })).rejects.toMatchObject({
      kind: "server",
    });
    expect(lines).toEqual([READ]);
  });

  const odd = [null, 5, "text", [[]], {}, { ...page(3), status: undefined }, { ...page(3), status: null }];
  it.each([...odd, page(3, "", { body: null }), page(3, "", { version: null })])(
    "writes nothing if the page is %j",
    async (answer) => {
      for (const change of [{ title: "New" }, (read: { title?: string }) => ({ title: `${read.title}!` })]) {
        const { confluence, lines } = scriptedClient(inTurn(Response.json(answer)));
        await expect(updatePage(confluence, { id: 7, change })).rejects.toMatchObject({
          kind: "server",
          operation: "v2.getPageById",
        });
        expect(lines).toEqual([READ]);
      }
    },
  );

  it("fails with the kind server if the page is none after a conflict", async () => {
    const stale = refusal(409, "Version must be incremented when updating a page.");
    const { confluence, lines } = scriptedClient(inTurn(page(3), stale, Response.json(null)));
    const call = updatePage(confluence, { id: 7, change: () => ({ title: "New" }) });
    await expect(call).rejects.toMatchObject({ kind: "server", operation: "v2.getPageById" });
    expect(lines.length).toBe(3);
  });

  it("loses no line if four callers write concurrently", async () => {
    const { fetch, site, addToken, requests } = createFakeConfluence();
    const { id } = site.addPage(site.addSpace({ key: "DOC" }), { title: "Holidays", body: "<p>30 days</p>" });
    const confluence = createConfluence({ site: "acme", auth: apiToken(addToken()), fetch });
    const append = (text: string) =>
      updatePage(confluence, {
        id,
        tries: 10,
        change: ({ body }) => ({ body: storageBody(`${body?.storage?.value}${text}`) }),
      });
    await Promise.all(["a", "b", "c", "d"].map(append));
    const { version, body } = await confluence.v2.getPageById({ id, "body-format": "storage" });
    expect(version?.number).toBe(5);
    expect([...(body?.storage?.value ?? "").replace("<p>30 days</p>", "")].sort().join("")).toBe("abcd");
    expect(requests.filter(({ status }) => status === 409).length).toBeGreaterThan(0);
  });

  it("stops if the signal is aborted", async () => {
    const { confluence } = scriptedClient(inTurn(page(3), page(4)));
    const call = updatePage(confluence, { id: 7, change: { title: "New" } }, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
  });
});
