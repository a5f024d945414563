import { checkObject } from "../errors/check.js";
import { configurationError, NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { GetPageByIdResult, UpdatePageBody } from "../v2/schema.js";
import type { PageChange, PageUpdate } from "./PageUpdate.js";

/** Builds the body of `updatePage`: the page as it was read, with the change, as its next version. */
export async function buildPageUpdate(
  page: GetPageByIdResult,
  change: PageChange,
  update: PageUpdate,
  toParentId: (given: string | number) => Promise<string | number>,
): Promise<UpdatePageBody> {
  const { id, format = "storage", message } = update;
  checkObject("change", change, "an object: { title }");
  const {
    status = page.status,
    parentId,
    body: given,
    title = page.title,
  } = readOptions(() => ({ ...change }));
  const body = given ?? page.body?.[format];
  if (given !== undefined) checkObject("change.body", given, "what `storageBody` returns");
  const number = page.version?.number;
  if (status !== "current" && status !== "draft") {
    const hint =
      status === "archived" ? "restore it in Confluence first" : 'pass `status: "current"` to restore it';
    throw configurationError(`page ${id} is ${status}`, hint);
  }
  if (title === undefined || body?.value == null || typeof number !== "number") {
    const missing = `v2.getPageById returned no title, version or content of page ${id}, so an update would lose it`;
    throw new NimbusError("server", missing, { operation: "v2.getPageById", body: page });
  }
  return {
    id: String(id),
    status: status === "draft" ? "draft" : "current",
    title,
    body: { representation: format, ...given, value: body.value },
    // A draft always has version 1 (documented for updatePage), and is published as version 1 (documented for
    // publishSharedDraft).
    version: {
      number: status === "draft" || page.status === "draft" ? 1 : number + 1,
      ...(message === undefined ? {} : { message }),
    },
    ...(parentId === undefined ? {} : { parentId: `${await toParentId(parentId)}` }),
  };
}
