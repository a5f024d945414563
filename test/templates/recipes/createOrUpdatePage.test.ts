import { describe, expect, it } from "vitest";
import { createOrUpdatePage } from "../../../generated/src/recipes/createOrUpdatePage.js";
import { adfBody, type PageBody, storageBody } from "../../../generated/src/recipes/pageBody.js";
import { inTurn, refusal, scriptedClient } from "./scriptedClient.js";

const FIND = "GET /api/v2/pages?space-id=42&title=Report&status=current";
const READ = "GET /api/v2/pages/7?body-format=storage";
const TAKEN =
  "A page with this title already exists: A page already exists with the same TITLE in this space";

const wanted = { spaceId: 42, title: "Report", body: storageBody("<p>A</p>") };
const found = { results: [{ id: "7", title: "Report", spaceId: "42" }] };
const none = { results: [] };

/** Page 7 as it is read. */
const page = (number: number, value = "<p>A</p>", more: object = {}) => ({
  ...{ id: "7", status: "current", title: "Report", parentId: "1", version: { number } },
  body: { storage: { representation: "storage", value } },
  ...more,
});

describe("createOrUpdatePage", () => {
  it("creates a page whose title is new to the space", async () => {
    const { confluence, lines } = scriptedClient(inTurn(none, { id: "7" }));
    const written = await createOrUpdatePage(confluence, { ...wanted, parentId: 1 });
    expect(written).toEqual({ page: { id: "7" }, outcome: "created", lostComments: [] });
    const body = { spaceId: "42", parentId: "1", status: "current", title: "Report", body: wanted.body };
    expect(lines).toEqual([FIND, `POST /api/v2/pages ${JSON.stringify(body)}`]);
  });

  it("updates the content of an existing page", async () => {
    const { confluence, lines } = scriptedClient(inTurn(found, page(3, "<p>old</p>"), page(4)));
    const { outcome } = await createOrUpdatePage(confluence, { ...wanted, message: "Build 5" });
    expect(outcome).toBe("updated");
    const version = { number: 4, message: "Build 5" };
    const body = { id: "7", status: "current", title: "Report", body: wanted.body, version };
    expect(lines).toEqual([FIND, READ, `PUT /api/v2/pages/7 ${JSON.stringify(body)}`]);
  });

  it("writes nothing if title, parent and content are the same", async () => {
    const { confluence, lines } = scriptedClient(inTurn(found, page(3)));
    const { outcome } = await createOrUpdatePage(confluence, { ...wanted, parentId: "1" });
    expect([outcome, lines]).toEqual(["unchanged", [FIND, READ]]);
  });

  it("ignores the IDs that Confluence adds to the content", async () => {
    const stored =
      '<p local-id="0f3b">A</p><ac:structured-macro ac:name="toc" ac:macro-id="5" ac:local-id="6" />';
    const body = storageBody('<p>A</p><ac:structured-macro ac:name="toc" />');
    const { confluence } = scriptedClient(inTurn(found, page(3, stored)));
    expect((await createOrUpdatePage(confluence, { ...wanted, body })).outcome).toBe("unchanged");
  });

  it("compares ADF documents regardless of the order of their properties", async () => {
    const body = adfBody({
      ...{ type: "doc", version: 1 },
      content: [{ type: "paragraph", content: [{ type: "text", text: "A" }] }],
    });
    const hold = (text: string) => ({
      atlas_doc_format: {
        value: `{"version":1,"content":[{"content":[{"text":"${text}","type":"text"}],"attrs":{"localId":"9"},"type":"paragraph"}],"type":"doc"}`,
      },
    });
    const outcomeOf = async (text: string) => {
      const { confluence } = scriptedClient(inTurn(found, page(3, "", { body: hold(text) }), page(4)));
      return (await createOrUpdatePage(confluence, { ...wanted, body })).outcome;
    };
    expect([await outcomeOf("A"), await outcomeOf("B")]).toEqual(["unchanged", "updated"]);
  });

  it("moves a page that has another parent, and corrects the case of its title", async () => {
    for (const [change, held] of [
      [{ parentId: "9" }, {}],
      [{}, { title: "REPORT" }],
    ]) {
      const { confluence, lines } = scriptedClient(inTurn(found, page(3, "<p>A</p>", held), page(4)));
      expect((await createOrUpdatePage(confluence, { ...wanted, ...change })).outcome).toBe("updated");
      const version = { number: 4 };
      const body = { id: "7", status: "current", title: "Report", body: wanted.body, version, ...change };
      expect(lines[2]).toBe(`PUT /api/v2/pages/7 ${JSON.stringify(body)}`);
    }
  });

  it("always writes wiki markup, which is stored in another format", async () => {
    const body: PageBody = { representation: "wiki", value: "<p>A</p>" };
    const { confluence } = scriptedClient(inTurn(found, page(3), page(4)));
    expect((await createOrUpdatePage(confluence, { ...wanted, body })).outcome).toBe("updated");
  });

  it("updates a page that someone else has created meanwhile", async () => {
    const { confluence } = scriptedClient(
      inTurn(none, refusal(400, TAKEN), found, page(1, "<p>B</p>"), page(2)),
    );
    expect((await createOrUpdatePage(confluence, wanted)).outcome).toBe("updated");
  });

  it("fails if an archived page has the title", async () => {
    const { confluence, lines } = scriptedClient(inTurn(none, refusal(400, TAKEN), none));
    await expect(createOrUpdatePage(confluence, wanted)).rejects.toMatchObject({
      kind: "conflict",
      operation: "v2.createPage",
    });
    expect(lines.length).toBe(3);
  });

  it.each([
    ...[
      null,
      {},
      [[]],
      5,
      "text",
      { results: null },
      { results: {} },
      { results: "text" },
      { results: [null] },
    ],
    { results: [{ title: "Report", spaceId: "42" }] },
  ])("writes nothing if the list of pages is %j", async (answer) => {
    const { confluence, lines } = scriptedClient(inTurn(Response.json(answer)));
    await expect(createOrUpdatePage(confluence, wanted)).rejects.toMatchObject({
      kind: "server",
      message: expect.stringContaining("v2.getPages returned data that is not as documented"),
    });
    expect(lines).toEqual([FIND]);
  });

  it("updates the page that is found, even if its IDs are numbers", async () => {
    const numbered = { results: [{ id: 7, title: "Report", spaceId: 42 }] };
    const { confluence, lines } = scriptedClient(inTurn(numbered, page(3)));
    expect((await createOrUpdatePage(confluence, wanted)).outcome).toBe("unchanged");
    expect(lines).toEqual([FIND, READ]);
  });

  it("never overwrites a page with another title or in another space", async () => {
    const others = [
      { id: "8", title: "Other", spaceId: "42" },
      { id: "9", title: "Report", spaceId: "43" },
    ];
    const { confluence } = scriptedClient(inTurn({ results: others }, { id: "7" }));
    expect((await createOrUpdatePage(confluence, wanted)).outcome).toBe("created");
  });

  it("writes again, without merging, if someone else writes at the same time", async () => {
    const stale = refusal(409, "Version must be incremented when updating a page.");
    const replies = [found, page(3, "<p>old</p>"), stale, page(4, "<p>theirs</p>"), page(5)];
    const { confluence, lines } = scriptedClient(inTurn(...replies));
    expect((await createOrUpdatePage(confluence, wanted)).outcome).toBe("updated");
    expect(lines.length).toBe(5);
  });
});
