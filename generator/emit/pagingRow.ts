import { tableWord } from "../escape/notation.js";
import type { Paging } from "../model/ApiModel.js";

/** A row of the table by which the client follows pages, with the names of the functions that do it. */
export interface PagingRow {
  readonly ask: string;
  readonly next?: string | undefined;
  readonly header?: true | undefined;
  readonly number?: true | undefined;
  readonly last?: string | undefined;
  readonly total?: string | undefined;
  readonly size?: string | undefined;
  readonly step?: number | undefined;
  readonly find: string;
  readonly by?: string | undefined;
  readonly request?: string | undefined;
  readonly accepts?: string | undefined;
  readonly check?: string | undefined;
}

/** The rows of lists whose documents do not describe what leads to the next page. */
const NAMED: Readonly<Record<Exclude<Paging["style"], "rule">, PagingRow>> = {
  cursor: { ask: "cursor", next: "_links.next", header: true, size: "limit", find: "byLink" },
  offset: { ask: "start", next: "_links.next", number: true, size: "limit", find: "byLink" },
  body: { ask: "cursor", next: "cursor", size: "limit", find: "byToken" },
  ancestors: {
    ask: "id",
    size: "limit",
    find: "byAncestors",
    request: "requestAncestors",
    accepts: "acceptsAncestor",
  },
};

const FOLLOWERS = { offset: "byOffset", token: "byToken", link: "byLink" } as const;

/** Returns the row of a list, and the name by which its operation refers to it. */
export function pagingRow({ style, rule }: Paging): readonly [name: string, row: PagingRow] {
  if (style !== "rule" || rule === undefined) return [style, NAMED[style as keyof typeof NAMED]];
  const { by, ...fields } = rule;
  const { ask, next, last, total, size, step } = fields;
  const isInBody = ask.startsWith("body.");
  const name = [by, ask, next, last, total, size, step].join("/").replace(/\/+$/, "");
  const row = {
    ...fields,
    ask: ask.replace(/^body\./, ""),
    number: by === "offset" || undefined,
    find: "untilLast",
    by: FOLLOWERS[by],
    // What limits a page in a body stays as the caller says, so a page skips what came.
    ...(size?.startsWith("body.") && { size: undefined, step: undefined }),
    request: isInBody ? "inBody" : undefined,
    check: "checkProgress",
  } satisfies PagingRow;
  return [tableWord(name), row];
}
