import type { Confluence } from "../client/createConfluence.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdArgs, GetPageByIdResult } from "../v2/schema.js";
import { orDraft } from "./orDraft.js";

/**
 * Reads a page. A page that has never been published is read as a draft, which a site returns only if it is asked for
 * (observed), unless the arguments say what is to be read.
 */
export function fetchPage(
  { v2 }: { readonly v2: Pick<Confluence["v2"], "getPageById"> },
  args: GetPageByIdArgs,
  options: CallOptions,
): Promise<GetPageByIdResult> {
  const isChosen = args["get-draft"] !== undefined || args.status !== undefined || args.version !== undefined;
  const read = (isDraft: boolean) => v2.getPageById(isDraft ? { ...args, "get-draft": true } : args, options);
  return isChosen ? read(false) : orDraft(read);
}
