import type { CqlEnvironment } from "../cql/CqlEnvironment.js";
import type { CqlQuery } from "../cql/CqlQuery.js";
import { asksForType, callsFunction, listComparisons } from "../cql/findInQuery.js";
import { parseText, type TextTerms } from "../cql/matchesText.js";
import { type CqlContext, readCqlContext } from "../cql/readCqlContext.js";
import { readCql, runCql } from "../cql/runCql.js";
import { isContent, isSpace, type SearchItem, searchFields } from "../cql/searchFields.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { findSpace } from "../store/addSpace.js";
import { listAncestors } from "../store/listTree.js";
import type { Store } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import { hasAccess } from "../userStatus.js";
import { isSpaceVisible, isVisible } from "./require.js";

/** The arguments that the searches of content share. */
export interface IndexArgs {
  readonly cql: string;
  readonly cqlcontext?: string | undefined;
  readonly includeArchivedSpaces?: boolean | undefined;
  readonly excludeCurrentSpaces?: boolean | undefined;
}

/** What a search finds in the index. */
export interface Found {
  /** Everything that matches, also what the caller does not get. */
  readonly items: readonly SearchItem[];
  /** Whether the caller gets an item. */
  readonly isHit: (item: SearchItem) => boolean;
  /** What the query looks for in texts. */
  readonly terms: TextTerms;
}

/** Searches the index. It finds spaces and users only if the query asks for their type. */
export function searchIndex(context: ContextWith<IndexArgs>): Found {
  const { store, caller, args } = context;
  const query = readCql(args.cql);
  const cqlContext = readCqlContext(args.cqlcontext);
  const items = function* (): Generator<SearchItem, void, undefined> {
    const isIncluded = toScope(context, query, cqlContext);
    for (const content of store.contents.values()) if (isIncluded(content)) yield content;
    if (asksForType(query, "space")) yield* store.spaces.values();
    if (asksForType(query, "user")) yield* store.users.values();
  };
  const fields = searchFields(store, caller?.accountId);
  const environment = { ...toEnvironment(context), ...cqlContext };
  return {
    items: runCql(args.cql, query, fields, items(), environment),
    isHit: toHitTest(context, cqlContext),
    terms: listTerms(query),
  };
}

/** Returns what the functions of a query depend on. */
export function toEnvironment({ store, caller }: Pick<HandlerContext, "store" | "caller">): CqlEnvironment {
  const favourites = [...store.relations.values()].filter(
    ({ name, source, target }) =>
      name === "favourite" && target.type === "space" && source.key === caller?.accountId,
  );
  return {
    now: store.now(),
    caller: caller?.accountId,
    favouriteSpaces: favourites.map(({ target }) => target.key),
  };
}

/**
 * Returns which content is searched. Documented: `spaceKey` and `contentId` limit a search; reported: sites use them
 * only for `currentSpace()` and `currentContent()` (community.developer.atlassian.com/t/47076). Queries with these functions are
 * not limited.
 */
function toScope(
  { store, args }: ContextWith<IndexArgs>,
  query: CqlQuery,
  { spaceKey, contentId }: CqlContext,
) {
  const { includeArchivedSpaces, excludeCurrentSpaces } = args;
  const limitKey = callsFunction(query, "currentspace") ? undefined : spaceKey;
  const spaceId = limitKey && (findSpace(store, limitKey)?.id ?? "");
  const topId = callsFunction(query, "currentcontent") ? undefined : contentId;
  return (content: StoredContent): boolean => {
    const isArchived = store.spaces.get(content.spaceId)?.status === "archived";
    if (isArchived ? !includeArchivedSpaces && !excludeCurrentSpaces : excludeCurrentSpaces) return false;
    return (spaceId ?? content.spaceId) === content.spaceId && (!topId || isWithin(store, content, topId));
  };
}

function isWithin(store: Store, content: StoredContent, topId: string): boolean {
  if (content.id === topId || listAncestors(store, content).some(({ id }) => id === topId)) return true;
  const container = store.contents.get(content.containerId ?? "");
  return container !== undefined && isWithin(store, container, topId);
}

/** Observed: without `contentStatuses`, only current content is found. A draft is only found by its author. */
function toHitTest(
  context: ContextWith<IndexArgs>,
  { contentStatuses = ["current"] }: CqlContext,
): Found["isHit"] {
  const { store, caller } = context;
  const statusOf = ({ status, containerId }: StoredContent): string => {
    const container = store.contents.get(containerId ?? "");
    return status === "current" && container ? statusOf(container) : status;
  };
  return (item) => {
    if (!isContent(item)) return isSpace(item) ? isSpaceVisible(context, item) : hasAccess(item);
    if (item.status === "draft" && item.authorId !== caller?.accountId) return false;
    return contentStatuses.includes(statusOf(item)) && isVisible(context, item);
  };
}

function listTerms(query: CqlQuery): TextTerms {
  const searched = listComparisons(query).filter(({ operator }) => operator === "~");
  return searched.flatMap(({ values: [value] }) => (value && "text" in value ? parseText(value.text) : []));
}
