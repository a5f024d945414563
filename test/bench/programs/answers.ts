/** Makes a list of pages as v2 gives it, of the size that pages have without their bodies. */
export function pages(count: number, next?: string): object {
  return { results: Array.from({ length: count }, (_, index) => page(index)), _links: links(next) };
}

/** Makes a page as v2 gives it in lists. */
export function page(index: number): object {
  const id = String(98_304_000 + index * 7);
  const title = `Notes of meeting ${index}: what was decided and by whom`;
  const author = "5b10a2844c20165700ede21g";
  const createdAt = "2024-03-01T09:30:00.000Z";
  const [spaceId, parentId, position] = ["65538", "98305", 1000 + index];
  const version = { createdAt, message: "", number: (index % 9) + 1, minorEdit: false, authorId: author };
  const people = { authorId: author, ownerId: author, lastOwnerId: null };
  const place = { spaceId, parentId, parentType: "page", position };
  const shown = {
    webui: `/spaces/DOC/pages/${id}/Notes`,
    editui: `/pages/resumedraft.action?draftId=${id}`,
    tinyui: "/x/Abc",
  };
  return {
    id,
    status: "current",
    title,
    subtype: null,
    ...place,
    ...people,
    createdAt,
    version,
    body: {},
    _links: shown,
  };
}

/** Makes the hits of a search as v1 gives them. */
export function hits(count: number): object {
  const results = Array.from({ length: count }, (_, index) => hit(index));
  const totals = {
    start: 0,
    limit: count,
    size: count,
    totalSize: 4 * count,
    cqlQuery: "type = page",
    searchDuration: 41,
  };
  return { results, ...totals, _links: { ...links(), context: "/wiki" } };
}

function hit(index: number): object {
  const id = String(98_304_000 + index * 7);
  const title = `Notes of meeting ${index}: what was decided and by whom`;
  const self = `https://acme.atlassian.net/wiki/rest/api/content/${id}`;
  const children = [
    "container",
    "metadata",
    "extensions",
    "operations",
    "children",
    "history",
    "ancestors",
    "body",
  ];
  const _expandable = Object.fromEntries(
    children.map((child) => [child, `/rest/api/content/${id}/${child}`]),
  );
  const _links = { webui: `/spaces/DOC/pages/${id}/Notes`, self, tinyui: "/x/Abc" };
  const content = {
    id,
    type: "page",
    status: "current",
    title,
    childTypes: {},
    macroRenderedOutput: {},
    restrictions: {},
  };
  return {
    content: { ...content, _expandable, _links },
    title: `Notes of @@@hl@@@meeting@@@endhl@@@ ${index}: what was decided and by whom`,
    excerpt:
      "The people who were there, what they talked about, and what each of them does until next time. ".repeat(
        3,
      ),
    url: `/spaces/DOC/pages/${id}/Notes`,
    resultGlobalContainer: { title: "Documentation", displayUrl: "/spaces/DOC" },
    breadcrumbs: [],
    entityType: "content",
    iconCssClass: "aui-icon content-type-page",
    lastModified: "2024-03-01T09:30:00.000Z",
    friendlyLastModified: "Mar 01, 2024",
    score: 0,
  };
}

function links(next?: string): object {
  return { base: "https://acme.atlassian.net/wiki", ...(next !== undefined && { next }) };
}
