import type { FakeAnswer, FakeRequest } from "./fakeAtlassian.js";
import { detailOperations } from "./fakeDetails.js";

/** A page, or a folder, that the fake holds; a body is held by its representation. */
interface FakeNode {
  readonly id: string;
  readonly type: "page" | "folder";
  title: string;
  parentId: string | null;
  status: string;
  version: number;
  body: Readonly<Record<string, string>>;
}

/** A request as an operation of the fake sees it. */
export interface Visit {
  /** The last id in the path. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** The content of a small site, which requests read and change. */
export interface FakeContent {
  readonly nodes: FakeNode[];
  /** Answers the operations on content; for `startFakeAtlassian`. */
  answer(request: FakeRequest): FakeAnswer | undefined;
  /** Serves attachments the way Atlassian's media service does, from an address without credentials. */
  beside(request: FakeRequest): FakeAnswer | undefined;
}

const SPACE = {
  id: "42",
  key: "DOC",
  name: "Documentation",
  homepageId: "1",
  _links: { webui: "/spaces/DOC" },
};

const ADF =
  '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Hello"}]}]}';

/** Makes the space DOC: a home page, a page below it, and a folder with another page. */
export function createFakeContent(): FakeContent {
  const nodes: FakeNode[] = [
    page("1", "Home", null, { storage: "<p>Hello</p>", export_view: "<p>Hello</p>", atlas_doc_format: ADF }),
    page("2", "Über uns", "1", { storage: "<p>We</p>", export_view: "<h2>We</h2><ul><li>Mia</li></ul>" }),
    { ...page("3", "Handbook", "1", {}), type: "folder" },
    page("4", "Holidays", "3", { storage: "<p>30 days</p>", export_view: "<p><b>30</b> days</p>" }),
  ];
  const files = new Map([["att1", { title: "notes.txt", text: "Überstunden: 0\n" }]]);
  const operations = {
    ...pageOperations(nodes),
    ...listOperations(nodes),
    ...taskOperations(),
    ...fileOperations(files),
    ...detailOperations(),
  };
  return {
    nodes,
    answer({ operation = "", path, body }) {
      const { pathname, searchParams } = new URL(path, "http://localhost");
      const id = pathname.match(/(?<=\/)(att)?\d+(?=\/|$)/g)?.at(-1) ?? "";
      return operations[operation]?.({ id, query: searchParams, body });
    },
    beside({ path, headers }) {
      const file = files.get(/^\/media\/(.*)$/.exec(path)?.[1] ?? "");
      if (file === undefined) return undefined;
      if (headers.authorization !== undefined) return { status: 400 };
      return { body: file.text, headers: { "content-type": "text/plain; charset=utf-8" } };
    },
  };
}

function page(id: string, title: string, parentId: string | null, body: FakeNode["body"]): FakeNode {
  return { id, type: "page", title, parentId, status: "current", version: 1, body };
}

/** What answers the requests of operations, by their ids. */
export type Operations = Record<string, (visit: Visit) => FakeAnswer>;

/** Reading and writing one page. */
function pageOperations(nodes: FakeNode[]): Operations {
  const show = (node: FakeNode, format: string | null) => ({
    ...{ id: node.id, status: node.status, title: node.title, spaceId: SPACE.id, parentId: node.parentId },
    version: { number: node.version },
    body: format === null ? {} : { [format]: { representation: format, value: node.body[format] } },
    _links: { webui: `/spaces/DOC/pages/${node.id}` },
  });
  return {
    getPageById({ id, query }) {
      const node = nodes.find((other) => other.id === id);
      return node
        ? { body: show(node, query.get("body-format")) }
        : refuse(404, "NOT_FOUND", `Cannot find page ${id}`);
    },
    createPage({ body }) {
      const sent = JSON.parse(body);
      if (nodes.some(({ title }) => title === sent.title)) {
        return refuse(400, "INVALID_REQUEST", "A page already exists with the same TITLE in this space");
      }
      const node = page(
        String(nodes.length + 1),
        sent.title,
        sent.parentId ?? SPACE.homepageId,
        readBody(sent.body),
      );
      nodes.push(node);
      return { body: show(node, null) };
    },
    updatePage({ id, body }) {
      const sent = JSON.parse(body);
      const node = nodes.find((other) => other.id === id);
      if (node === undefined) return refuse(404, "NOT_FOUND", `Cannot find page ${id}`);
      if (sent.version.number !== node.version + 1) {
        const versions = `Current Version: [${node.version}]. Provided version: [${sent.version.number}]`;
        return refuse(409, "CONFLICT", `Version must be incremented when updating a page. ${versions}`);
      }
      const { title, status, parentId = node.parentId } = sent;
      Object.assign(node, {
        title,
        status,
        parentId,
        version: sent.version.number,
        body: readBody(sent.body),
      });
      return { body: show(node, null) };
    },
  };
}

function readBody({ representation, value }: { representation: string; value: string }): FakeNode["body"] {
  return { [representation]: value };
}

/** Listing: every list has pages of two items, and goes on at the number that its cursor says. */
function listOperations(nodes: readonly FakeNode[]): Operations {
  const summaries = (type: string, keep: (node: FakeNode) => boolean) =>
    nodes
      .filter((node) => node.type.startsWith(type) && keep(node))
      .map(({ body, ...node }) => ({
        ...node,
        spaceId: SPACE.id,
        _links: { webui: `/spaces/DOC/pages/${node.id}` },
      }));
  const children: Operations[string] = ({ id, query }) =>
    list(
      query,
      summaries("", (node) => node.parentId === id),
    );
  return {
    getSpaces: ({ query }) => list(query, (query.get("keys") ?? SPACE.key) === SPACE.key ? [SPACE] : []),
    getPages: ({ query }) =>
      list(
        query,
        summaries("page", ({ title }) => title === (query.get("title") ?? title)),
      ),
    getPagesInSpace: ({ query }) =>
      list(
        query,
        summaries("page", ({ parentId }) => parentId === null),
      ),
    getPageDirectChildren: children,
    getFolderDirectChildren: children,
    searchByCQL({ query }) {
      const start = /title ~ "(.*)\*"/.exec(query.get("cql") ?? "")?.[1] ?? "";
      return list(
        query,
        summaries("page", ({ title }) => title.startsWith(start)).map((hit) => ({
          ...hit,
          url: `/spaces/DOC/pages/${hit.id}`,
        })),
      );
    },
  };
}

/** Gives a part of a list the way the APIs do. */
export function list(query: URLSearchParams, items: readonly object[]): FakeAnswer {
  const start = Number(query.get("cursor") ?? 0);
  const next = start + 2 < items.length ? { next: `/rest/next?cursor=${start + 2}` } : {};
  return { body: { results: items.slice(start, start + 2), _links: next } };
}

/** Tasks that are half done when they are first asked about, then done. */
function taskOperations(): Operations {
  let asked = 0;
  const count = () => Math.min(100, 50 * ++asked);
  return {
    archivePages: () => ({ status: 202, body: { id: "900", links: { status: "/rest/api/longtask/900" } } }),
    getTask() {
      const percentageComplete = count();
      const finished = percentageComplete === 100;
      return { body: { id: "900", percentageComplete, finished, successful: finished, messages: [] } };
    },
    generateSpacePermissionCombinations: () => ({
      status: 202,
      body: { taskId: "901", status: "IN_PROGRESS" },
    }),
    getSpacePermissionTransitionTaskStatus: () => ({
      body: { taskId: "901", status: count() === 100 ? "COMPLETED" : "IN_PROGRESS" },
    }),
  };
}

/** Attachments: v1 takes them and says where they are, v2 lists them. */
function fileOperations(files: Map<string, { title: string; text: string }>): Operations {
  return {
    getPageAttachments: ({ query }) =>
      list(
        query,
        [...files]
          .map(([id, { title }]) => ({ id, title }))
          .filter(({ title }) => title === (query.get("filename") ?? title)),
      ),
    createOrUpdateAttachments({ body }) {
      const [, title = "", text = ""] = /filename="(.*?)"\r\n.*?\r\n\r\n(.*?)\r\n--/s.exec(body) ?? [];
      const id = `att${files.size + 1}`;
      files.set(id, { title, text });
      return {
        body: { results: [{ id, type: "attachment", title, extensions: { fileSize: text.length } }] },
      };
    },
    downloadAttatchment: ({ id }) => ({ status: 302, headers: { location: `/media/${id}` } }),
  };
}

/** A failure the way v2 words it. */
function refuse(status: number, code: string, title: string): FakeAnswer {
  return { status, body: { errors: [{ status, code, title, detail: null }] } };
}
