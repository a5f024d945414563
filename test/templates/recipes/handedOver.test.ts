import { apiToken, type Confluence, createConfluence } from "confluence-fetch";
import {
  createOrUpdatePage,
  listPagesBySpace,
  readPage,
  storageBody,
  syncAttachments,
  type TreeRoot,
  updatePage,
  walkPageTree,
} from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const THINGS = [
  ...(["page", "archived", "draft", "page with a draft", "live doc"] as const),
  ...(["folder", "whiteboard", "database", "embed"] as const),
];
type Thing = (typeof THINGS)[number];

/** A site where each thing is below the home page, and has a page below itself. */
async function openSite() {
  const fake = createFakeConfluence();
  const { site } = fake;
  const space = site.addSpace({ key: "DOC" });
  const { email, token } = fake.addToken();
  const auth = apiToken({ email, token });
  const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: false });
  const body = storageBody("<p>A</p>");
  const live = { spaceId: space.id, title: "live doc", subtype: "live", body, status: "current" } as const;
  const withDraft = site.addPage(space, { title: "page with a draft", body: "<p>A</p>" });
  const draft = { id: withDraft.id, title: "Later", body, version: { number: 1 }, status: "draft" } as const;
  await confluence.v2.updatePage({ id: withDraft.id, body: draft });
  const things: Record<Thing, { readonly id: string }> = {
    page: site.addPage(space, { title: "page", body: "<p>A</p>" }),
    archived: site.addPage(space, { title: "archived", body: "<p>A</p>", status: "archived" }),
    draft: site.addPage(space, { title: "draft", body: "<p>A</p>", status: "draft" }),
    "page with a draft": withDraft,
    "live doc": await confluence.v2.createPage({ body: live }),
    folder: site.addFolder(space, { title: "folder" }),
    whiteboard: site.addWhiteboard(space, { title: "whiteboard" }),
    database: site.addDatabase(space, { title: "database" }),
    embed: site.addSmartLink(space, { title: "embed", url: "https://example.com" }),
  };
  for (const parent of Object.values(things)) site.addPage(space, { title: `below ${parent.id}`, parent });
  return { fake, confluence, things, spaceId: space.id };
}

type Site = Awaited<ReturnType<typeof openSite>>;

const typeOf = (thing: Thing) => (/^(folder|whiteboard|database|embed)$/.test(thing) ? thing : "page");

/** What gives recipes an ID or a link; undefined if it does not give such a thing. */
const PRODUCERS: Readonly<Record<string, (site: Site, thing: Thing) => Promise<string | undefined>>> = {
  async walkPageTree({ confluence, spaceId, things }, thing) {
    for await (const { item } of walkPageTree(confluence, { type: "space", id: spaceId }))
      if (item.id === things[thing].id) return item.id;
    return undefined;
  },
  async listPagesBySpace({ confluence, things }, thing) {
    for await (const page of listPagesBySpace(confluence)) if (page.id === things[thing].id) return page.id;
    return undefined;
  },
  async "a link"({ confluence, things }, thing) {
    const { id } = things[thing];
    const paths: Partial<Record<Thing, string>> = {
      draft: `/pages/resumedraft.action?draftId=${id}`,
      "live doc": `/spaces/DOC/pages/edit-v2/${id}`,
    };
    const type = typeOf(thing) === "page" ? "pages" : typeOf(thing);
    return confluence.webUrl(paths[thing] ?? `/spaces/DOC/${type}/${id}`);
  },
  async readPage({ confluence, things }, thing) {
    if (typeOf(thing) !== "page") return undefined;
    return (await readPage(confluence, { id: things[thing].id })).page.id;
  },
};

type Consumer = (confluence: Confluence, root: TreeRoot, site: Site) => Promise<string>;

/** What takes an ID or a link, and what it says then. */
const CONSUMERS: Readonly<Record<string, Consumer>> = {
  readPage: async (confluence, { id }) => (await readPage(confluence, { id })).page.status,
  "updatePage with a title": async (confluence, { id }) => {
    const { status, version } = await updatePage(confluence, { id, change: { title: "New" } });
    return `${status} ${version.number}`;
  },
  "updatePage that publishes": async (confluence, { id }) => {
    const { status, version } = await updatePage(confluence, { id, change: { status: "current" } });
    return `${status} ${version.number}`;
  },
  "createOrUpdatePage below it": async (confluence, { id: parentId }, { spaceId }) => {
    const body = storageBody("<p/>");
    return (await createOrUpdatePage(confluence, { spaceId, parentId, title: "New", body })).outcome;
  },
  "walkPageTree from it": async (confluence, root) => {
    const found = [];
    for await (const { item } of walkPageTree(confluence, root)) found.push(item.type);
    return found.join();
  },
  syncAttachments: async (confluence, { id }) => {
    const files = [{ name: "a.txt", content: new Blob(["A"]) }];
    const reports = [];
    for (let run = 0; run < 2; run += 1) reports.push(...(await syncAttachments(confluence, id, files)));
    return reports.map(({ outcome }) => outcome).join();
  },
};

const REFUSED = "refused";
const NO_PAGE = { folder: REFUSED, whiteboard: REFUSED, database: REFUSED, embed: REFUSED };
const all = (outcome: string) => Object.fromEntries(THINGS.map((thing) => [thing, outcome]));

const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  readPage: { ...all("current"), ...NO_PAGE, archived: "archived", draft: "draft" },
  // Pages in the archive cannot be edited.
  "updatePage with a title": { ...all("current 2"), ...NO_PAGE, archived: REFUSED, draft: "draft 1" },
  "updatePage that publishes": { ...all("current 2"), ...NO_PAGE, archived: REFUSED, draft: "current 1" },
  "createOrUpdatePage below it": all("created"),
  "walkPageTree from it": all("page"),
  syncAttachments: { ...all("created,unchanged"), ...NO_PAGE },
};

describe("what a recipe gives", () => {
  let count = 0;

  for (const [producer, produce] of Object.entries(PRODUCERS))
    it.each(Object.entries(CONSUMERS))(`of ${producer} is taken by %s`, async (name, consume) => {
      const outcomes: Record<string, string> = {};
      const expected: Record<string, string | undefined> = {};
      for (const thing of THINGS) {
        const site = await openSite();
        const id = await produce(site, thing);
        if (id === undefined) continue;
        const root = { type: typeOf(thing) as TreeRoot["type"], id };
        const written = () =>
          site.fake.requests.filter(({ method, status }) => method !== "GET" && status === 200);
        const before = written().length;
        outcomes[thing] = await consume(site.confluence, root, site).catch((error) => {
          expect(error.kind).toMatch(/^(configuration|not-found|invalid-request)$/);
          expect(written().length).toBe(before);
          return REFUSED;
        });
        expected[thing] = EXPECTED[name]?.[thing];
        count += 1;
      }
      expect(outcomes).toEqual(expected);
    });

  it("was all tried", () => {
    console.log(`recipes: ${count} things handed from one recipe to another`);
    expect(count).toBe(6 * (9 + 4 + 9 + 5));
  });
});
