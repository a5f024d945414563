import { ConfluenceError, configurationError, isConfluenceError } from "../ConfluenceError.js";
import type { Confluence } from "../createConfluence.js";
import type { CallOptions } from "../runtime/Call.js";
import type { GetPageByIdResult, UpdatePageBody, UpdatePageResult } from "../v2/schema.js";
import type { PageBody } from "./pageBody.js";

/** What changes about a page; what is left out stays. */
export interface PageChange {
  readonly title?: string | undefined;
  readonly body?: PageBody | undefined;
  readonly status?: "current" | "draft" | undefined;
  /** Moves the page below another one, or below a folder, of its space. */
  readonly parentId?: string | number | undefined;
}

/** Which page to update, and how. */
export interface PageUpdate {
  readonly id: string | number;
  /** The change, or a function that makes it of the page as it is; undefined leaves the page alone. */
  readonly change:
    | PageChange
    | ((page: GetPageByIdResult) => PageChange | undefined | Promise<PageChange | undefined>);
  /** The format of the content that `change` is given. Default: `storage`. */
  readonly format?: "storage" | "atlas_doc_format" | undefined;
  /** What the page's history says of the new version. */
  readonly message?: string | undefined;
  /** How often to try, the first time included, when others write too. Default: 3. */
  readonly tries?: number | undefined;
}

/**
 * Updates a page: reads its version, and writes the next one. What does not change is sent as it was read.
 *
 * Where somebody else writes between the two, a `change` that is a function is applied again, to the page as it
 * is then. A `change` that is an object could undo what the other has written, so it is not: a ConfluenceError
 * of the kind `conflict` is thrown, as after the last try. A page that is neither current nor a draft is not
 * written (kind `configuration`) unless `status` is given, because that would restore it.
 */
export async function updatePage(
  confluence: { readonly v2: Pick<Confluence["v2"], "getPageById" | "updatePage"> },
  update: PageUpdate,
  options: CallOptions = {},
): Promise<UpdatePageResult> {
  const { id, change, format = "storage", tries = 3 } = update;
  for (let attempt = 1; ; attempt += 1) {
    const page = await confluence.v2.getPageById({ id, "body-format": format }, options);
    const wanted = typeof change === "function" ? await change(page) : change;
    if (wanted === undefined) return page;
    const body = toUpdate(page, wanted, update);
    try {
      return await confluence.v2.updatePage({ id, body }, options);
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      if (typeof change !== "function" || attempt >= tries) throw conflict(update, attempt, error);
    }
  }
}

function toUpdate(page: GetPageByIdResult, change: PageChange, update: PageUpdate): UpdatePageBody {
  const { id, format = "storage", message } = update;
  const { status = page.status, parentId } = change;
  const { title = page.title, body = page.body?.[format] } = change;
  const number = page.version?.number;
  if (status !== "current" && status !== "draft") {
    throw configurationError(`page ${id} is ${status}`, 'give `status: "current"` to restore it');
  }
  if (title === undefined || body?.value === undefined || number === undefined) {
    const missing = `getPageById gave no title, version or content of page ${id}, so that writing would lose it`;
    throw new ConfluenceError("server", missing, { operation: "getPageById", body: page });
  }
  return {
    id: String(id),
    status,
    title,
    body: { representation: format, ...change.body, value: body.value },
    // A draft has one version for ever (documented for updatePage).
    version: { number: status === "draft" ? 1 : number + 1, ...(message === undefined ? {} : { message }) },
    ...(parentId === undefined ? {} : { parentId: String(parentId) }),
  };
}

/** Confluence answers a version that is not the next one with 409, for some kinds of content with 400 (observed). */
function isVersionConflict(error: unknown): error is ConfluenceError {
  if (!isConfluenceError(error)) return false;
  return error.kind === "conflict" || (error.status === 400 && /version must be/i.test(error.message));
}

function conflict({ id, change }: PageUpdate, tries: number, cause: ConfluenceError): ConfluenceError {
  const hint =
    typeof change === "function"
      ? `Each of ${tries} tries came too late: give more \`tries\`.`
      : "It was not written: give `change` as a function, and it is applied again to the page as it is then.";
  return new ConfluenceError("conflict", `page ${id} has changed since it was read`, {
    ...cause,
    hint,
    cause,
  });
}
