import type { ContainerSummary, SearchResult } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { isVisible } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import { contentFields } from "../cql/contentFields.js";
import { runCql } from "../cql/runCql.js";
import { userFields } from "../cql/userFields.js";
import type { ContextWith } from "../HandlerContext.js";
import { toContentV1 } from "../present/toContentV1.js";
import { toUserV1 } from "../present/toUserV1.js";
import { formatDay } from "../present/toVersionV1.js";
import type { StoredUser } from "../StoredUser.js";
import { plainText } from "../store/plainText.js";
import type { StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

interface SearchArgs {
  readonly cql: string;
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

/**
 * Selects a page of the search results. Observed: the index contains trashed, draft and invisible content, which is
 * filtered after paging, so that a page can be short or empty although another one follows; `start` is ignored; and
 * the total counts everything in the index.
 */
function searchContent(context: ContextWith<SearchArgs>, path: string) {
  const { cql, cursor, limit = 25, expand } = context.args;
  const found = runCql(cql, contentFields(context.store), context.store.contents.values(), context);
  const start = decodeCursor(cursor);
  const end = start + limit;
  const hits = found
    .slice(start, end)
    .filter((content) => content.status === "current" && isVisible(context, content));
  const base = `${context.siteOrigin}/wiki`;
  const params = [
    ...(expand ? [`expand=${expand.map(encodeURIComponent).join(",")}`] : []),
    `limit=${limit}`,
  ];
  const query = `cql=${encodeURIComponent(cql)}`;
  const next = `${CURSOR_PREFIX}${btoa(JSON.stringify([String(end)]))}`;
  const links = {
    base,
    context: "/wiki",
    self: `${base}${path}?${[...params.slice(0, -1), query].join("&")}`,
    ...(end < found.length && {
      next: `${path}?${["next=true", `cursor=${encodeURIComponent(next)}`, ...params, `start=${end}`, query].join("&")}`,
    }),
  };
  return { hits, totalSize: found.length, page: { start, limit, size: hits.length, _links: links } };
}

function toResult(context: ContextWith<SearchArgs>, content: StoredContent): SearchResult {
  const { expand = [], excerpt } = context.args;
  const { spaceId, version } = content;
  const space = context.store.spaces.get(spaceId);
  const contentExpand = expand.flatMap((name) =>
    name.startsWith("content.") ? name.slice("content.".length) : [],
  );
  const presented = toContentV1(context, content, contentExpand);
  const container: ContainerSummary = { title: space?.name ?? "", displayUrl: `/spaces/${space?.key}` };
  return {
    content: presented,
    title: version.title,
    excerpt: excerpt === "none" ? "" : plainText(version.body).slice(0, 300),
    url: String(presented._links?.webui),
    resultGlobalContainer: container,
    breadcrumbs: [],
    entityType: "content",
    iconCssClass: `aui-icon content-type-${presented.type}`,
    lastModified: version.createdAt,
    friendlyLastModified: formatDay(version.createdAt),
    score: 0,
  };
}

function toUserResult(context: ContextWith<object>, { accountId, displayName }: StoredUser): SearchResult {
  return {
    user: toUserV1(context, accountId),
    title: displayName,
    excerpt: "",
    url: `/people/${accountId}`,
    breadcrumbs: [],
    entityType: "user",
    iconCssClass: "aui-iconfont-user",
    lastModified: "2025-01-06T09:00:00.000Z",
    score: 0,
  };
}

/** The handlers of searches by CQL. */
export const search: Handlers = {
  "v1.searchByCQL": (context) => {
    const { hits, totalSize, page } = searchContent(context, "/rest/api/search");
    const results = hits.map((content) => toResult(context, content));
    return { body: { results, ...page, totalSize, cqlQuery: context.args.cql, searchDuration: 12 } };
  },
  "v1.searchContentByCQL": (context) => {
    const { hits, page } = searchContent(context, "/rest/api/content/search");
    const results = hits.map((content) => toContentV1(context, content, context.args.expand ?? []));
    return { body: { results, ...page } };
  },
  "v1.searchUser": (context) => {
    const { cql } = context.args;
    const found = runCql(cql, userFields, context.store.users.values(), context);
    const { body } = listV1(context, found, (user) => toUserResult(context, user), 25);
    return { body: { ...body, totalSize: found.length, cqlQuery: cql, searchDuration: 12 } };
  },
};
