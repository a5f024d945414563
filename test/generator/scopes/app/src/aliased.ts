import * as own from "./client.js";
import client from "./client.js";
import { confluence as wiki } from "./reexports.js";

const api = wiki;
let { v2: pages } = own.confluence;
const read = client.v2.getPageById; // uses v2.getPageById
const remove = wiki.v2.deletePage.bind(wiki.v2); // uses v2.deletePage

export async function run(ids: string[]): Promise<void> {
  await api.v2.getPageAncestors({ id: 1 }); // uses v2.getPageAncestors
  pages = api.v2;
  await pages.getPageOperations({ id: 1 }); // uses v2.getPageOperations
  await read({ id: 2 });
  await remove({ id: 3 });
  await pages.getPagesInSpace.call(pages, { id: 1 }); // uses v2.getPagesInSpace
  await pages.getLabelPages.apply(pages, [{ id: 1 }]); // uses v2.getLabelPages
  await Promise.all(ids.map((id) => ({ id })).map(() => own.confluence.v2.getLabels())); // uses v2.getLabels
}
