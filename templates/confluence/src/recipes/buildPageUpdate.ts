import { checkObject } from "../errors/check.js";
import { configurationError, NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { GetPageByIdResult, UpdatePageBody } from "../v2/schema.js";
import { keepMarkers, type LostComment } from "./keepMarkers.js";
import type { PageChange, PageUpdate } from "./PageUpdate.js";
import type { PageBody } from "./pageBody.js";

/** The body of `updatePage`, and the inline comments that it loses. */
export interface BuiltUpdate {
  readonly body: UpdatePageBody;
  readonly lostComments: readonly LostComment[];
}

/** Builds the body of `updatePage`: the page as it was read, with the change, as its next version. */
export async function buildPageUpdate(
  page: GetPageByIdResult,
  change: PageChange,
  update: PageUpdate,
  toParentId: (given: string | number) => Promise<string | number>,
): Promise<BuiltUpdate> {
  const { id, message } = update;
  checkObject("change", change, "an object: { title }");
  const {
    status = page.status,
    parentId,
    body: given,
    title = page.title,
  } = readOptions(() => ({ ...change }));
  if (given !== undefined) checkObject("change.body", given, "what `storageBody` returns");
  checkStatus(id, status);
  const content = buildContent(page, given, update);
  const number = page.version?.number;
  if (title === undefined || content === undefined || typeof number !== "number") {
    const missing = `v2.getPageById returned no title, version or content of page ${id}, so an update would lose it`;
    throw new NimbusError("server", missing, { operation: "v2.getPageById", body: page });
  }
  // A draft always has version 1 (documented for updatePage), and is published as version 1 (documented for
  // publishSharedDraft).
  const isDraft = status === "draft" || page.status === "draft";
  const body = {
    id: String(id),
    status: status === "draft" ? "draft" : "current",
    title,
    body: content.body,
    version: { number: isDraft ? 1 : number + 1, ...(message === undefined ? {} : { message }) },
    ...(parentId === undefined ? {} : { parentId: `${await toParentId(parentId)}` }),
  } as const;
  return { body, lostComments: content.lost };
}

function checkStatus(id: string | number, status: string): void {
  if (status === "current" || status === "draft") return;
  const hint =
    status === "archived" ? "restore it in Confluence first" : 'pass `status: "current"` to restore it';
  throw configurationError(`page ${id} is ${status}`, hint);
}

/** Builds the content: the stored one, or what is given; undefined if there is none. */
function buildContent(
  page: GetPageByIdResult,
  given: PageBody | undefined,
  { format = "storage", keepComments = true }: PageUpdate,
) {
  const stored = page.body?.[format]?.value;
  const value = given?.value ?? stored;
  if (value == null) return undefined;
  const body = { representation: format, ...given, value };
  const isReplaced = given !== undefined && typeof stored === "string" && keepComments;
  return isReplaced ? keepMarkers(body, { representation: format, value: stored }) : { body, lost: [] };
}
