import { describe, expect, it } from "vitest";
import { type TreeEntry, walkPageTree } from "../../../generated/src/recipes/walkPageTree.js";
import { type Reply, refusal, scriptedClient } from "./scriptedClient.js";

/** What stands below each thing, by the thing's path; `page 2` is a page with the id 2. */
type Tree = Readonly<Record<string, readonly string[]>>;

/** Answers lists of children, each with the pages that `pageSize` makes of it. */
function serve(tree: Tree, pageSize = 250) {
  return (line: string): Reply => {
    const { pathname, searchParams } = new URL(line.replace("GET ", ""), "http://localhost");
    const items = tree[pathname.replace("/api/v2/", "")] ?? [];
    const start = Number(searchParams.get("cursor") ?? 0);
    const results = items.slice(start, start + pageSize).map((item) => {
      const [type, id] = item.split(" ");
      return { type, id, title: `Title of ${item}`, status: "current" };
    });
    const next = start + pageSize < items.length ? { next: `/x?cursor=${start + pageSize}` } : {};
    return { results, _links: next };
  };
}

async function listAll(entries: AsyncIterable<TreeEntry>): Promise<string[]> {
  const lines: string[] = [];
  for await (const { depth, item } of entries) lines.push(`${depth} ${item.type} ${item.id}`);
  return lines;
}

const below = (kind: string, id: number) => `${kind}/${id}/direct-children`;

describe("walkPageTree", () => {
  it("yields parents before children, including folders and all other types", async () => {
    const { confluence, lines } = scriptedClient(
      serve({
        [below("pages", 1)]: ["folder 2", "page 5", "whiteboard 6", "database 8", "embed 10"],
        [below("folders", 2)]: ["page 3", "folder 4"],
        [below("whiteboards", 6)]: ["page 7"],
        [below("databases", 8)]: ["page 9"],
        [below("embeds", 10)]: ["page 11"],
      }),
    );
    expect(await listAll(walkPageTree(confluence, { type: "page", id: 1 }))).toEqual([
      ...["1 folder 2", "2 page 3", "2 folder 4", "1 page 5", "1 whiteboard 6", "2 page 7"],
      ...["1 database 8", "2 page 9", "1 embed 10", "2 page 11"],
    ]);
    expect(lines.slice(0, 2)).toEqual([
      "GET /api/v2/pages/1/direct-children?limit=250&sort=child-position",
      "GET /api/v2/folders/2/direct-children?limit=250&sort=child-position",
    ]);
  });

  it("yields the title and the status of each item, and the ID of its parent", async () => {
    const { confluence } = scriptedClient(serve({ [below("pages", 1)]: ["page 2"] }));
    const { value } = await walkPageTree(confluence, { type: "page", id: 1 }).next();
    const item = { type: "page", id: "2", title: "Title of page 2", status: "current" };
    expect(value).toEqual({ depth: 1, parentId: "1", item });
  });

  it("says what is above each item, apart from the space", async () => {
    const { confluence } = scriptedClient(
      serve({
        "spaces/42/pages": ["page 1"],
        [below("pages", 1)]: ["folder 2", "page 4"],
        [below("folders", 2)]: ["page 3"],
      }),
    );
    const parents = [];
    for await (const { parentId, item } of walkPageTree(confluence, { type: "space", id: 42 }))
      parents.push([item.id, parentId]);
    expect(parents).toEqual([
      ["1", undefined],
      ["2", "1"],
      ["3", "2"],
      ["4", "1"],
    ]);
  });

  it("leaves out items in other states than the wanted ones, with what is below them", async () => {
    const answer = serve({ [below("pages", 1)]: ["page 2", "page 4"], [below("pages", 2)]: ["page 3"] });
    const { confluence, lines } = scriptedClient((line) => {
      const { results = [] } = answer(line) as { results?: { id?: string }[] };
      return { results: results.map((item) => (item.id === "2" ? { ...item, status: "draft" } : item)) };
    });
    const walked = await listAll(walkPageTree(confluence, { type: "page", id: 1 }, { status: ["current"] }));
    expect([walked, lines.length]).toEqual([["1 page 4"], 2]);
    const call = listAll(walkPageTree(confluence, { type: "page", id: 1 }, { status: "current" as never }));
    await expect(call).rejects.toMatchObject({ kind: "configuration" });
  });

  it("starts with the top-level pages of a space", async () => {
    const { confluence, lines } = scriptedClient(
      serve({ "spaces/42/pages": ["page 1", "page 2"], [below("pages", 1)]: ["folder 3"] }),
    );
    const walked = await listAll(walkPageTree(confluence, { type: "space", id: 42 }));
    expect(walked).toEqual(["1 page 1", "2 folder 3", "1 page 2"]);
    expect(lines[0]).toBe("GET /api/v2/spaces/42/pages?limit=250&depth=root");
  });

  it("reads every page of a long list of children", async () => {
    const { confluence } = scriptedClient(
      serve({ [below("folders", 1)]: ["page 2", "page 4", "page 5"], [below("pages", 2)]: ["page 3"] }, 1),
    );
    expect(await listAll(walkPageTree(confluence, { type: "folder", id: 1 }))).toEqual([
      ...["1 page 2", "2 page 3", "1 page 4", "1 page 5"],
    ]);
  });

  it("yields nothing twice and ends, although an item is moved below itself meanwhile", async () => {
    const { confluence } = scriptedClient(
      serve({
        [below("pages", 1)]: ["page 2", "page 3"],
        [below("pages", 2)]: ["page 1", "page 3", "page 2"],
      }),
    );
    const walked = await listAll(walkPageTree(confluence, { type: "page", id: 1 }));
    expect(walked).toEqual(["1 page 2", "2 page 3"]);
  });

  it("stops at maxDepth, without requests below it", async () => {
    const { confluence, lines } = scriptedClient(
      serve({ [below("pages", 1)]: ["page 2"], [below("pages", 2)]: ["page 3"] }),
    );
    const walked = await listAll(walkPageTree(confluence, { type: "page", id: 1 }, { maxDepth: 1 }));
    expect([walked, lines.length]).toEqual([["1 page 2"], 1]);
  });

  it("rejects a root of an unknown type", async () => {
    const { confluence, lines } = scriptedClient(serve({}));
    const root = { type: "toString", id: 1 } as never;
    await expect(listAll(walkPageTree(confluence, root))).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining('root.type cannot be "toString"'),
    });
    expect(lines).toEqual([]);
  });

  it("sends no requests for the children of an unknown type", async () => {
    const { confluence, lines } = scriptedClient(
      serve({ [below("pages", 1)]: ["slide 2", "constructor 3"] }),
    );
    const walked = await listAll(walkPageTree(confluence, { type: "page", id: 1 }));
    expect([walked, lines.length]).toEqual([["1 slide 2", "1 constructor 3"], 1]);
  });

  it("stops sending requests if the caller leaves the loop", async () => {
    const { confluence, lines } = scriptedClient(
      serve({ [below("pages", 1)]: ["page 2", "page 3"], [below("pages", 2)]: ["page 4"] }),
    );
    for await (const { item } of walkPageTree(confluence, { type: "page", id: 1 }))
      if (item.id === "2") break;
    expect(lines.length).toBe(1);
  });

  it("throws the client's errors, and stops if the signal is aborted", async () => {
    const failing = scriptedClient(() => refusal(404, "Cannot find page 1"));
    const walk = walkPageTree(failing.confluence, { type: "page", id: 1 });
    await expect(walk.next()).rejects.toMatchObject({
      kind: "not-found",
      operation: "v2.getPageDirectChildren",
    });
    const { confluence } = scriptedClient(serve({}));
    const signal = AbortSignal.abort();
    const aborted = walkPageTree(confluence, { type: "page", id: 1 }, { signal });
    await expect(aborted.next()).rejects.toMatchObject({ kind: "aborted" });
  });
});
