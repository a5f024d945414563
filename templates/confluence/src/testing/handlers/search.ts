import { listV1 } from "../actions/listV1.js";
import { type IndexArgs, searchIndex, toEnvironment } from "../actions/searchIndex.js";
import { failureV1 } from "../apiErrors.js";
import { replaceMatches } from "../cql/matchesText.js";
import { readCql, runCql } from "../cql/runCql.js";
import { isContent, isSpace, type SearchItem } from "../cql/searchFields.js";
import { userFields } from "../cql/userFields.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { inside } from "../present/expand/isExpanded.js";
import { toContentV1 } from "../present/toContentV1.js";
import {
  createExcerpts,
  type ToExcerpt,
  toContentResult,
  toSpaceResult,
  toUserResult,
} from "../present/toSearchResult.js";
import type { StoredUser } from "../StoredUser.js";
import { hasAccess } from "../userStatus.js";
import type { Handlers } from "./Handler.js";

interface SearchArgs extends IndexArgs {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly expand?: readonly string[] | undefined;
  readonly excerpt?: string | undefined;
}

const CURSOR_PREFIX = "_sa_";

function decodeCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^\["(\d+)"\]$/.exec(decodeBase64(cursor));
  if (!cursor.startsWith(CURSOR_PREFIX) || !match)
    throw failureV1(400, "BadRequestException", `Invalid cursor: ${cursor}`);
  return Number(match[1]);
}

function decodeBase64(cursor: string): string {
  try {
    return atob(cursor.slice(CURSOR_PREFIX.length));
  } catch {
    return "";
  }
}

/** Documented: a page with bodies has at most 25 results if they are rendered, otherwise 50. */
function limitOf({ limit = 25, expand = [] }: SearchArgs): number {
  const bodies = expand.filter((name) => /(^|\.)body\b/.test(name));
  if (bodies.length === 0) return limit;
  return Math.min(limit, bodies.some((name) => /(export|styled)_view/.test(name)) ? 25 : 50);
}

/** The arguments that the links to other pages repeat. */
const REPEATED = [
  "expand",
  "cqlcontext",
  "includeArchivedSpaces",
  "excludeCurrentSpaces",
  "excerpt",
] as const;

/** Observed: the query is the last parameter of a link. */
function toSearchLinks(context: ContextWith<SearchArgs>, path: string, start: number, total: number) {
  const { args, siteOrigin } = context;
  const limit = limitOf(args);
  const sent = REPEATED.flatMap((name) => {
    const value = args[name];
    if (value === undefined) return [];
    const encoded = Array.isArray(value)
      ? value.map(encodeURIComponent).join(",")
      : encodeURIComponent(String(value));
    return `${name}=${encoded}`;
  });
  const query = `cql=${encodeURIComponent(args.cql)}`;
  const linkTo = (name: "next" | "prev", position: number) => {
    const cursor = encodeURIComponent(CURSOR_PREFIX + btoa(JSON.stringify([String(position)])));
    const params = [
      `${name}=true`,
      `cursor=${cursor}`,
      ...sent,
      `limit=${limit}`,
      `start=${position}`,
      query,
    ];
    return `${path}?${params.join("&")}`;
  };
  const base = `${siteOrigin}/wiki`;
  return {
    ...{ base, context: "/wiki", self: `${base}${path}?${[...sent, query].join("&")}` },
    ...(limit > 0 && start + limit < total && { next: linkTo("next", start + limit) }),
    ...(start > 0 && { prev: linkTo("prev", Math.max(0, start - limit)) }),
  };
}

/**
 * Selects a page of the search results. Observed: the index contains trashed, draft and invisible content, which is
 * filtered after paging, so that a page can be short or empty although another one follows; `start` is ignored; and
 * the total counts everything in the index.
 */
function searchPage(context: ContextWith<SearchArgs>, path: string) {
  const limit = limitOf(context.args);
  const { items, isHit, terms } = searchIndex(context);
  const start = decodeCursor(context.args.cursor);
  const hits = items.slice(start, start + limit).filter(isHit);
  const links = toSearchLinks(context, path, start, items.length);
  return { hits, terms, totalSize: items.length, page: { start, limit, size: hits.length, _links: links } };
}

function toResult(context: ContextWith<SearchArgs>, item: SearchItem, toExcerpt: ToExcerpt) {
  const { expand = [] } = context.args;
  if (isSpace(item)) return toSpaceResult(context, item, toExcerpt, inside(expand, "space"));
  if (!isContent(item)) return toUserResult(context, item, inside(expand, "user"));
  return toContentResult(context, item, toExcerpt, inside(expand, "content"));
}

/** Finds users; documented: ones with access, unless `sitePermissionTypeFilter` is `all`. The fake has no guests. */
function findUsers(context: HandlerContext<"v1.searchUser">): StoredUser[] {
  const { cql, sitePermissionTypeFilter: type = "none" } = context.args;
  const users = [...context.store.users.values()].filter(
    (user) => type === "all" || (type === "none" && hasAccess(user)),
  );
  return runCql(cql, readCql(cql), userFields, users, toEnvironment(context));
}

/** The handlers of searches by CQL. */
export const search: Handlers = {
  "v1.searchByCQL": (context) => {
    const { hits, terms, totalSize, page } = searchPage(context, "/rest/api/search");
    const toExcerpt = createExcerpts(context.args.excerpt, (text, mark) => replaceMatches(text, terms, mark));
    const results = hits.map((item) => toResult(context, item, toExcerpt));
    return { body: { results, ...page, totalSize, cqlQuery: context.args.cql, searchDuration: 12 } };
  },
  "v1.searchContentByCQL": (context) => {
    const { hits, page } = searchPage(context, "/rest/api/content/search");
    const contents = hits.filter(isContent);
    const results = contents.map((content) => toContentV1(context, content, context.args.expand ?? []));
    return { body: { results, ...page, size: results.length } };
  },
  "v1.searchUser": (context) => {
    const found = findUsers(context);
    const { expand = [] } = context.args;
    const { body } = listV1(context, found, (user) => toUserResult(context, user, expand), 25);
    return { body: { ...body, totalSize: found.length, cqlQuery: context.args.cql, searchDuration: 12 } };
  },
};
