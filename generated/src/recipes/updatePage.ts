import type { Confluence } from "../client/createConfluence.js";
import { check, checkInteger, checkObject } from "../errors/check.js";
import { isConfluenceError, ConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import { buildPageUpdate } from "./buildPageUpdate.js";
import { checkClient } from "./checkClient.js";
import { fetchPage } from "./fetchPage.js";
import type { PageUpdate, UpdatedPage } from "./PageUpdate.js";
import type { LinkReader } from "./readLink.js";
import { PARENTS, resolveId } from "./resolveId.js";

/**
 * Updates a page: reads it, and writes its next version. Properties that do not change are sent as they were read. A
 * draft stays a draft; `status: "current"` publishes it. Inline comments stay at the text that they are about
 * (`keepComments`), and `lostComments` of the result lists those whose text is gone.
 *
 * If someone else writes in between, a `change` that is a function is applied again, to the new page. A `change` that
 * is an object is not, because it could undo what the other has written.
 *
 * @throws {ConfluenceError} from the two operations; of the kind `conflict` if someone else has written and `change` is an
 * object or all attempts failed, `server` if no page can be read, and `configuration` if the page is neither current nor a draft and `change` has no
 * `status`, because updating it would restore it
 * @example
 * await updatePage(confluence, { id: 123, change: (page) => ({ title: `${page.title} (old)` }) });
 */
export async function updatePage(
  confluence: LinkReader & { readonly v2: Pick<Confluence["v2"], "getPageById" | "updatePage"> },
  update: PageUpdate,
  options: CallOptions = {},
): Promise<UpdatedPage> {
  checkClient(confluence, "v2.getPageById", "v2.updatePage");
  checkObject("update", update, "an object: { id: 123, change }");
  const { id: idOrLink, ...rest } = readOptions(() => ({ ...update }));
  const { change, format = "storage", tries = 3, keepComments = true } = rest;
  check(Object(change) === change, "change", change, "an object: { title }, or a function");
  checkInteger("tries", tries);
  check(typeof keepComments === "boolean", "keepComments", keepComments, "true or false");
  const id = await resolveId(confluence, "id", idOrLink, ["page"], options);
  const resolved = { ...rest, id };
  const toParentId = (parentId: string | number) =>
    resolveId(confluence, "change.parentId", parentId, PARENTS, options);
  const read = async () => {
    const page = await fetchPage(confluence, { id, "body-format": format }, options);
    if (typeof Object(page).status === "string") return page;
    const message = `v2.getPageById returned no page ${id} with a status`;
    throw new ConfluenceError("server", message, { operation: "v2.getPageById", body: page });
  };
  let page = await read();
  for (let attempt = 1; ; attempt += 1) {
    const wanted = typeof change === "function" ? await change(page) : change;
    if (wanted === undefined) return { ...page, lostComments: [] };
    const { body, lostComments } = await buildPageUpdate(page, wanted, resolved, toParentId);
    try {
      return { ...(await confluence.v2.updatePage({ id, body }, options)), lostComments };
    } catch (error) {
      if (!isConfluenceError(error) || error.kind !== "conflict") throw error;
      const current = await read();
      // Nobody has written: the conflict is with something else, such as another page's title.
      if (current.version?.number === page.version?.number) throw error;
      if (typeof change !== "function" || attempt >= tries) throw conflict(resolved, attempt, error);
      page = current;
    }
  }
}

function conflict({ id, change }: PageUpdate, tries: number, cause: ConfluenceError): ConfluenceError {
  const hint =
    typeof change === "function"
      ? `All ${tries} attempts conflicted: pass more \`tries\`.`
      : "The page was not updated: pass a function as `change`, which is applied again to the new page.";
  return new ConfluenceError("conflict", `page ${id} has changed since it was read`, {
    ...cause,
    hint,
    cause,
  });
}
