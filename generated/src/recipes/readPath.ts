import type { Confluence } from "../client/createConfluence.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import { readAnswer } from "./readAnswer.js";

/** The operations that read what is in the content tree, by its type. */
const READERS = {
  page: "getPageById",
  folder: "getFolderById",
  whiteboard: "getWhiteboardById",
  database: "getDatabaseById",
  embed: "getSmartLinkById",
} as const;

/** The operations that find what a page is below. */
export interface PathReader {
  readonly v2: Pick<Confluence["v2"], "getPageAncestors" | "getPages" | (typeof READERS)[keyof typeof READERS]>;
}

/** An item above a page, or the page itself. */
interface Ancestor {
  readonly type: string;
  readonly id: string;
}

/** Lists what a page is below, from the top of the tree. */
export async function listAncestors(
  { v2 }: { readonly v2: Pick<Confluence["v2"], "getPageAncestors"> },
  id: string | number,
  options: CallOptions,
): Promise<Ancestor[]> {
  const ancestors: Ancestor[] = [];
  // Each list starts at its top; the next one is of what is above that.
  for await (const page of v2.getPageAncestors({ id }, options).pages())
    ancestors.unshift(
      ...readAnswer("v2.getPageAncestors", page, ({ results }) =>
        results.map((item) => ({ type: item.type as string, id: (item.id as string).toString() })),
      ),
    );
  return ancestors;
}

/** Reads the path of a page: what it is below, from the top of the tree, and the page, each with its title. */
export async function readPath(
  confluence: PathReader,
  pageId: string | number,
  options: CallOptions,
): Promise<(Ancestor & { readonly title: string })[]> {
  const path = [...(await listAncestors(confluence, pageId, options)), { type: "page", id: `${pageId}` }];
  const ids = path.filter(({ type }) => type === "page").map(({ id }) => id);
  const titles = new Map<string, string | undefined>();
  for await (const page of confluence.v2.getPages({ id: ids }, options))
    readAnswer("v2.getPages", page, ({ id, title }) => titles.set(id, title));
  const complete = async (item: Ancestor) => {
    const title = titles.get(item.id) ?? (await readTitle(confluence, item, options));
    return { ...item, title };
  };
  return Promise.all(path.map(complete));
}

/** Reads the title of what no list of pages contains: of other content, and of drafts. */
async function readTitle({ v2 }: PathReader, { type, id }: Ancestor, options: CallOptions): Promise<string> {
  if (!Object.hasOwn(READERS, type))
    throw new ConfluenceError("server", `the type of the ancestor ${id} is unknown: ${type}`);
  const operation = READERS[type as keyof typeof READERS];
  const read =
    operation === "getPageById"
      ? v2[operation]({ id, "get-draft": true }, options)
      : v2[operation]({ id }, options);
  return readAnswer(`v2.${operation}`, await read, ({ title }) => title ?? "");
}
