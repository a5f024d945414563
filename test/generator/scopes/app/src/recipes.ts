import * as recipes from "confluence-fetch/recipes";
import {
  createOrUpdatePage,
  findSpaceByKey,
  storageBody,
  waitForTask as wait,
} from "confluence-fetch/recipes";
import { confluence } from "./client.js";
import { loadPage } from "./reexports.js";

const find = findSpaceByKey; // uses v2.getSpaces

export async function run(ids: string[]): Promise<void> {
  await find(confluence, "DOC");
  await loadPage(confluence, { id: 1 }); // uses v2.getPageById
  await wait(confluence, "7"); // uses v1.getTask
  const page = { spaceId: 1, title: "Report", body: storageBody("<p/>") };
  // uses-below v2.getPages, v2.getPageById, v2.createPage, v2.updatePage
  await createOrUpdatePage(confluence, page);
  await recipes.updatePage(confluence, { id: 1, change: {} }); // uses v2.getPageById, v2.updatePage
  const { waitForSpacePermissionTask } = await import("confluence-fetch/recipes"); // uses v2.getSpacePermissionTransitionTaskStatus
  await waitForSpacePermissionTask(confluence, "8");
  const read = recipes.readPage.bind(null, confluence); // uses v2.getPageById
  await Promise.all(ids.map((id) => read({ id })));
}
