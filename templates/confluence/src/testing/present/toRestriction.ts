import type { ContentRestriction, User } from "../../v1/schema.js";
import type { StoredContent } from "../store/StoredContent.js";
import { inside, isExpanded, notExpanded } from "./expand/isExpanded.js";
import type { PresentContext, Presenter } from "./expand/Presenter.js";
import { toUser } from "./expand/toUser.js";
import { toGroupV1 } from "./toGroupV1.js";

/** The operations that can be restricted. */
export const OPERATION_KEYS = ["read", "update"] as const;

export type OperationKey = (typeof OPERATION_KEYS)[number];

/** The restrictions of content that has none. */
export const NO_RESTRICTIONS: NonNullable<StoredContent["restrictions"]> = {
  read: { users: [], groups: [] },
  update: { users: [], groups: [] },
};

/** What the operations on restrictions expand by default. */
const DEFAULT_EXPAND = ["restrictions.user", "restrictions.group"];

/** Which of the users, and of the groups, are presented. */
interface MemberPage {
  readonly start?: number | undefined;
  readonly limit?: number | undefined;
}

/** Presents who may read or update content. */
export function toRestriction(
  context: PresentContext,
  content: StoredContent,
  operation: OperationKey,
  expand: readonly string[] = DEFAULT_EXPAND,
  present?: Presenter,
  { start = 0, limit = 200 }: MemberPage = {},
): ContentRestriction {
  const { users, groups: groupIds } = (content.restrictions ?? NO_RESTRICTIONS)[operation];
  const path = `/rest/api/content/${content.id}`;
  const wrap = <Item>(all: Item[]) => {
    const results = all.slice(start, start + limit);
    return { results, start, limit, size: results.length };
  };
  const within = inside(expand, "restrictions");
  const restrictions = {
    ...(isExpanded(within, "user") && {
      user: wrap(users.map((id): User => toUser(context, id, inside(within, "user"), present))),
    }),
    ...(isExpanded(within, "group") && { group: wrap(groupIds.map(toGroupV1)) }),
    _expandable: notExpanded(within, { user: "", group: "" }),
  };
  return {
    operation,
    ...(isExpanded(expand, "restrictions") && { restrictions }),
    ...(present &&
      isExpanded(expand, "content") && { content: present(context, content, inside(expand, "content")) }),
    _expandable: notExpanded(expand, { restrictions: "", content: path }),
    _links: { self: `${context.siteOrigin}/wiki${path}/restriction/byOperation/${operation}` },
  };
}

/** Presents the restrictions of content by operation. */
export function toRestrictions(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  present?: Presenter,
): { read?: ContentRestriction; update?: ContentRestriction; _expandable: object; _links: object } {
  const path = `/rest/api/content/${content.id}/restriction/byOperation`;
  const expanded = OPERATION_KEYS.filter((key) => isExpanded(expand, key)).map((key) => [
    key,
    toRestriction(context, content, key, inside(expand, key), present),
  ]);
  return {
    ...Object.fromEntries(expanded),
    _expandable: notExpanded(expand, { read: `${path}/read`, update: `${path}/update` }),
    _links: { self: `${context.siteOrigin}/wiki${path}` },
  };
}
