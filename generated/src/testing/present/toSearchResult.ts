import type { ContainerSummary, SearchResult } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredUser } from "../StoredUser.js";
import { plainText } from "../store/plainText.js";
import type { StoredSpace } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import type { PresentContext } from "./expand/Presenter.js";
import { toUser } from "./expand/toUser.js";
import { toContentV1 } from "./toContentV1.js";
import { toSpaceV1 } from "./toSpace.js";
import { formatDay } from "./toVersionV1.js";

type Excerpt = NonNullable<HandlerContext<"v1.searchByCQL">["args"]["excerpt"]>;

const MAX_EXCERPT = 300;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

/** Returns the excerpt of a text. */
export type ToExcerpt = (text: string) => string;

/**
 * Returns how a strategy of the argument `excerpt` presents a text. Observed: the words that were searched for are
 * marked, and the text is escaped for HTML.
 */
export function createExcerpts(
  given: Excerpt | undefined,
  highlight: (text: string, mark: (word: string) => string) => string,
): ToExcerpt {
  const strategy = given ?? "highlight";
  if (strategy === "none") return () => "";
  const mark = (word: string) => `@@@hl@@@${word}@@@endhl@@@`;
  return (text) => {
    const start = text.slice(0, MAX_EXCERPT);
    const marked = strategy.startsWith("highlight") ? highlight(start, mark) : start;
    if (strategy.endsWith("unescaped")) return marked;
    return marked.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
  };
}

/** Presents content as the result of a search. */
export function toContentResult(
  context: PresentContext,
  content: StoredContent,
  toExcerpt: ToExcerpt,
  expand: readonly string[],
): SearchResult {
  const { spaceId, version } = content;
  const space = context.store.spaces.get(spaceId);
  const presented = toContentV1(context, content, expand);
  const container: ContainerSummary = { title: space?.name ?? "", displayUrl: `/spaces/${space?.key}` };
  return {
    content: presented,
    title: version.title,
    excerpt: toExcerpt(plainText(version.body)),
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

/** Presents a space as the result of a search. */
export function toSpaceResult(
  context: PresentContext,
  space: StoredSpace,
  toExcerpt: ToExcerpt,
  expand: readonly string[],
): SearchResult {
  const { key, name, description, createdAt } = space;
  return {
    space: toSpaceV1(context, space, expand, toContentV1),
    title: name,
    excerpt: toExcerpt(description),
    url: `/spaces/${key}`,
    breadcrumbs: [],
    entityType: "space",
    iconCssClass: "aui-icon content-type-space",
    lastModified: createdAt,
    friendlyLastModified: formatDay(createdAt),
    score: 0,
  };
}

/** Presents a user as the result of a search. */
export function toUserResult(
  context: PresentContext,
  { accountId }: StoredUser,
  expand: readonly string[],
): SearchResult {
  const user = toUser(context, accountId, expand, toContentV1);
  return {
    user,
    title: user.displayName ?? "",
    excerpt: "",
    url: `/people/${accountId}`,
    breadcrumbs: [],
    entityType: "user",
    iconCssClass: "aui-iconfont-user",
    lastModified: "2025-01-06T09:00:00.000Z",
    score: 0,
  };
}
