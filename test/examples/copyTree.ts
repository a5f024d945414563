import { createConfluence, fromEnvironment } from "confluence-fetch";
import { readPage, type TreeEntry, walkPageTree } from "confluence-fetch/recipes";

// Copies a page and what is below it, with attachments, labels and properties, to a page of any space of the site.
const confluence = createConfluence(fromEnvironment());
const { PAGE_ID = "", TARGET_ID = "", PREFIX = "Copy of " } = process.env;
const { page: source } = await readPage(confluence, { id: PAGE_ID });
const { page: target } = await readPage(confluence, { id: TARGET_ID });

// The tree is read before it grows: the target may be in it.
const root = { type: "page", id: source.id, title: source.title, status: source.status } as const;
const tree: TreeEntry[] = [{ depth: 0, parentId: undefined, item: root }];
for await (const entry of walkPageTree(confluence, root, { status: ["current"] })) tree.push(entry);

const copies = new Map<string | undefined, string>([[undefined, target.id]]);
for (const { depth, parentId, item } of tree) {
  const copy = await copyItem(item, PREFIX + item.title, copies.get(parentId) ?? target.id);
  copies.set(item.id, copy ?? copies.get(parentId) ?? target.id);
  console.log(`${"  ".repeat(depth)}${item.title}: ${copy ?? `a ${item.type} cannot be copied`}`);
}

/** Copies an item without what is below it; returns the ID of the copy. */
async function copyItem({ type, id }: TreeEntry["item"], title: string, parentId: string) {
  if (type === "page") {
    const what = { copyAttachments: true, copyLabels: true, copyProperties: true };
    const destination = { type: "parent_content", value: parentId } as const;
    return (await confluence.v1.copyPage({ id, body: { destination, pageTitle: title, ...what } })).id;
  }
  if (type !== "folder") return undefined;
  return (await confluence.v2.createFolder({ body: { spaceId: target.spaceId, title, parentId } })).id;
}
