import type { Confluence } from "../client/createConfluence.js";
import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import type { UpdatePageResult } from "../v2/schema.js";
import { buildPageUpdate } from "./buildPageUpdate.js";
import type { PageUpdate } from "./PageUpdate.js";

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
    const body = buildPageUpdate(page, wanted, update);
    try {
      return await confluence.v2.updatePage({ id, body }, options);
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
      if (typeof change !== "function" || attempt >= tries) throw conflict(update, attempt, error);
    }
  }
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
