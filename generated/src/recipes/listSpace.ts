import type { Confluence } from "../client/createConfluence.js";
import { isConfluenceError, ConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import { nextCursor } from "../paging/nextCursor.js";
import type { GetPagesInSpaceArgs, PageBulk } from "../v2/schema.js";
import type { SpaceProgress } from "./PagesCheckpoint.js";
import { readAnswer } from "./readAnswer.js";

const OPERATION = "v2.getPagesInSpace";

/** Pages of a space in the order of their IDs, with the cursors of these pages and of those after them. */
export interface SpacePages {
  readonly spaceId: string;
  readonly pages: readonly PageBulk[];
  readonly cursor: string | undefined;
  readonly next: string | undefined;
}

/**
 * Lists the pages of a space after the last one that was processed. If the server refuses a cursor, which may have
 * expired, it lists the space from its start, without the pages that it has yielded before.
 */
export async function* listSpace(
  confluence: { readonly v2: Pick<Confluence["v2"], "getPagesInSpace"> },
  args: GetPagesInSpaceArgs & { readonly id: string },
  progress: SpaceProgress,
  options: CallOptions,
): AsyncGenerator<SpacePages, void, undefined> {
  let { cursor, last } = progress;
  let isRestarted = false;
  for (;;) {
    try {
      const call = confluence.v2.getPagesInSpace({ ...args, sort: "id" }, options);
      for await (const page of call.pages({ cursor, ahead: false })) {
        const next = nextCursor(call, page);
        const pages = selectAfter(page.results, last);
        if (pages.length > 0) isRestarted = false;
        last = pages.at(-1)?.id ?? last;
        yield { spaceId: args.id, pages, cursor, next };
        cursor = next;
      }
      return;
    } catch (error) {
      const isRefused = isConfluenceError(error) && error.kind === "invalid-request";
      if (!isRefused || cursor === undefined || isRestarted) throw error;
      isRestarted = true;
      cursor = undefined;
    }
  }
}

/** Selects the pages with a greater ID than the last one; pages in another order would be lost when a listing resumes. */
function selectAfter(results: readonly PageBulk[], last: string | undefined): readonly PageBulk[] {
  const selected: PageBulk[] = [];
  let greatest = BigInt(last ?? -1);
  for (const page of results) {
    const id = readAnswer(OPERATION, page, () => BigInt(page.id));
    if (id > greatest) selected.push(page);
    else if (id < greatest && selected.length > 0) throw unsorted();
    if (id > greatest) greatest = id;
  }
  return selected;
}

function unsorted(): ConfluenceError {
  return new ConfluenceError("server", `${OPERATION} returned pages that are not in the order of their IDs`, {
    operation: OPERATION,
    hint: "The listing could lose pages when it is resumed, so it was stopped.",
  });
}
