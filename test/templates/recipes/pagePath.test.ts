import { findByPath, pagePath } from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { openClients } from "./openClients.js";
import { scriptedClient } from "./scriptedClient.js";

const fake = createFakeConfluence();
const { site } = fake;
const space = site.addSpace({ key: "DOC", name: "Documentation" });
const other = site.addSpace({ key: "OPS" });
const guide = site.addPage(space, { title: "Guide", parent: space.homepage });
const folder = site.addFolder(space, { title: "Über/uns", parent: guide });
const page = site.addPage(space, { title: "Holidays", parent: folder });
const clients = openClients(fake, [
  "read:content.metadata:confluence",
  "read:folder:confluence",
  "read:page:confluence",
  "read:space:confluence",
]);
const [[, confluence] = expect.fail()] = clients;
const top = await confluence.v2.createPage({
  "root-level": true,
  body: { spaceId: space.id, title: "Archive" },
});
const old = site.addPage(space, { title: "Old", parent: top });
const PATH = ["Documentation Home", "Guide", "Über/uns", "Holidays"];
const WIKI = "https://acme.atlassian.net/wiki";

describe.each(clients)("a page with a path, read with %s,", (_, client) => {
  it("has the titles of everything that is above it", async () => {
    expect(await pagePath(client, page.id)).toEqual(PATH);
    expect(await pagePath(client, space.homepage.id)).toEqual(["Documentation Home"]);
    expect(await pagePath(client, `${WIKI}/spaces/DOC/pages/${old.id}`)).toEqual(["Archive", "Old"]);
  });

  it("is found by it, with or without the home page", async () => {
    expect(await findByPath(client, space.id, PATH)).toBe(page.id);
    expect(await findByPath(client, space.id, PATH.slice(1))).toBe(page.id);
    expect(await findByPath(client, `${WIKI}/spaces/DOC`, ["Archive", "Old"])).toBe(old.id);
    expect(await findByPath(client, space.id, ["Guide", "U\u0308ber/uns", "Holidays"])).toBe(page.id);
  });

  it.each([
    ["another path", ["Guide", "Holidays"]],
    ["a part of it", PATH.slice(2)],
    ["only its title", ["Holidays"]],
    ["a path without a home page at its top", ["Old"]],
    ["a longer path", ["Documentation", ...PATH]],
    ["a title that no page has", ["Guide", "Nothing"]],
  ])("is not found by %s", async (_name, path) => {
    expect(await findByPath(client, space.id, path)).toBeUndefined();
  });

  it("is not found in another space", async () => {
    expect(await findByPath(client, other.id, PATH)).toBeUndefined();
  });
});

describe("pagePath", () => {
  it("takes two requests, and one for each item that is no page", async () => {
    const before = fake.requests.length;
    await pagePath(confluence, page.id);
    expect(fake.requests.slice(before).map(({ operation }) => operation)).toEqual([
      ...["v2.getPageAncestors", "v2.getPages", "v2.getFolderById"],
    ]);
  });

  it("reads a draft, and rejects a page that does not exist", async () => {
    const { id } = await confluence.v2.createPage({
      body: { spaceId: space.id, title: "Plan", status: "draft", parentId: folder.id },
    });
    expect(await pagePath(confluence, id)).toEqual([...PATH.slice(0, -1), "Plan"]);
    await expect(pagePath(confluence, 404)).rejects.toMatchObject({ kind: "not-found" });
  });

  it("puts ancestors that come in several lists into one order", async () => {
    const lists: Record<string, number[]> = { 1: range(2, 252), 2: [300] };
    const { confluence: client } = scriptedClient((line) => {
      const [, below = ""] = /pages\/(\d+)\/ancestors/.exec(line) ?? [];
      if (below) return { results: (lists[below] ?? []).map((id) => ({ id: `${id}`, type: "page" })) };
      return { results: range(1, 301).map((id) => ({ id: `${id}`, title: `T${id}` })) };
    });
    const path = [300, ...range(2, 252), 1].map((id) => `T${id}`);
    expect(await pagePath(client, 1)).toEqual(path);
  });

  it("says which type of content above the page it does not know", async () => {
    const { confluence: client } = scriptedClient((line) => ({
      results: line.includes("ancestors") ? [{ id: "7", type: "slide" }] : [{ id: "1", title: "T" }],
    }));
    await expect(pagePath(client, 1)).rejects.toMatchObject({
      kind: "server",
      message: "the type of the ancestor 7 is unknown: slide",
    });
  });
});

it.each([[[]], [[""]], ["Guide"], [["Guide", 7]], [[7, "Guide"]], [null]])(
  "findByPath rejects the path %j",
  async (path) => {
    await expect(findByPath(confluence, space.id, path as string[])).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining("path"),
    });
  },
);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
