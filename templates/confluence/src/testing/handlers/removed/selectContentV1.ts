import { isVisible } from "../../actions/require.js";
import { failureV1 } from "../../apiErrors.js";
import type { HandlerContext } from "../../HandlerContext.js";
import { ownValue } from "../../ownValue.js";
import { findSpace } from "../../store/addSpace.js";
import { contentType, TREE_KINDS } from "../../store/contentType.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { splitCommas } from "./Removed.js";

/** The parameters of the list of content. */
export interface ListArgs {
  readonly type?: string | undefined;
  readonly spaceKey?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: readonly string[] | undefined;
  readonly postingDay?: string | undefined;
  readonly orderby?: string | undefined;
  readonly expand?: readonly string[] | undefined;
}

const TYPES = ["page", "blogpost", "comment", "attachment", ...TREE_KINDS];

/** Whether a status is among those that were asked for, which may be repeated or separated by commas. */
export function hasStatus(content: StoredContent, asked: readonly string[] | undefined): boolean {
  const statuses = splitCommas(asked) ?? ["current"];
  return statuses.includes("any") || statuses.includes(content.status);
}

/** Selects the visible content that matches the parameters of the list. */
export function selectContentV1(
  context: Pick<HandlerContext, "store" | "caller">,
  args: ListArgs,
): StoredContent[] {
  const { type = "page", spaceKey, title, status, postingDay, orderby } = args;
  const { store } = context;
  // The status and the text have been reported.
  const isKnown =
    TYPES.includes(type) || [...store.contents.values()].some(({ customType }) => customType === type);
  if (!isKnown) throw failureV1(400, "BadRequestException", `Cannot find custom content type: ${type}`);
  const space = spaceKey === undefined ? undefined : findSpace(store, spaceKey);
  if (spaceKey !== undefined && space === undefined) return [];
  const isListed = title === undefined || type === "comment" || type === "attachment";
  const candidates = isListed ? store.contents.values() : (store.byTitle.get(title) ?? []);
  const found = [...candidates].filter(
    (content) =>
      contentType(content) === type &&
      (space === undefined || content.spaceId === space.id) &&
      (title ?? content.version.title) === content.version.title &&
      (postingDay === undefined || content.createdAt.startsWith(postingDay)) &&
      hasStatus(content, status) &&
      isVisible(context, content),
  );
  return orderby === undefined ? found : order(found, orderby);
}

type Key = (content: StoredContent) => string | number;

const KEYS: Readonly<Record<string, Key>> = {
  id: ({ id }) => Number(id.replace("att", "")),
  title: ({ version }) => version.title,
  "history.createdDate": ({ createdAt }) => createdAt,
  "history.lastUpdated": ({ version }) => version.createdAt,
  "history.lastUpdated.when": ({ version }) => version.createdAt,
};

/** Sorts by `history.createdDate desc` and the like. */
function order(contents: StoredContent[], orderby: string): StoredContent[] {
  const [field = "", direction = "asc"] = orderby.trim().split(/\s+/);
  const key = ownValue(KEYS, field);
  if (key === undefined || !/^(asc|desc)$/i.test(direction))
    throw failureV1(400, "BadRequestException", `This fake Confluence cannot order by [${orderby}]`);
  const sign = /^desc$/i.test(direction) ? -1 : 1;
  return contents.sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a < b ? -sign : a > b ? sign : 0;
  });
}
