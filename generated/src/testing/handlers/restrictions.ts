import type { ContentRestriction, ContentRestrictionAddOrUpdateArray } from "../../v1/schema.js";
import { listV1, type OffsetPage } from "../actions/listV1.js";
import { requireAccessV1, requireContentV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
import { HttpFailure } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";
import { inside } from "../present/expand/isExpanded.js";
import { toContentV1 } from "../present/toContentV1.js";
import {
  NO_RESTRICTIONS,
  OPERATION_KEYS,
  type OperationKey,
  toRestriction,
} from "../present/toRestriction.js";
import type { StoredContent, StoredRestriction } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type MemberKind = keyof StoredRestriction;
type Restrictions = NonNullable<StoredContent["restrictions"]>;
type ContentContext = ContextWith<{ readonly id: string | number }>;
interface ExpandArgs {
  readonly id: string | number;
  readonly expand?: readonly string[] | undefined;
}
type UpdateContext = ContextWith<ExpandArgs & { readonly body: ContentRestrictionAddOrUpdateArray }>;

const find = (context: ContentContext) => requireContentV1(context, context.args.id);
const findEditable = (context: ContentContext) => requireAccessV1(context, "update", context.args.id);

function requireKey(operation: string): OperationKey {
  const key = OPERATION_KEYS.find((candidate) => candidate === operation);
  if (!key) throw failureV1(400, "BadRequestException", `Cannot restrict the operation ${operation}`);
  return key;
}

/** Presents a restriction; what is expanded may be of all operations, or of one: `read.restrictions.user`. */
function present(
  context: ContextWith<ExpandArgs>,
  content: StoredContent,
  key: OperationKey,
  page?: { readonly start?: number | undefined; readonly limit?: number | undefined },
) {
  const { expand } = context.args;
  const all = expand && [...expand, ...inside(expand, key)];
  return toRestriction(context, content, key, all, toContentV1, page);
}

function list(
  context: ContextWith<ExpandArgs>,
  content: StoredContent,
): HttpResponse<OffsetPage<ContentRestriction> & { restrictionsHash: string }> {
  const { body } = listV1(context, OPERATION_KEYS, (key) => present(context, content, key));
  return {
    body: { ...body, restrictionsHash: btoa(JSON.stringify(content.restrictions ?? NO_RESTRICTIONS)) },
  };
}

/** Adds the users and groups of a request body to restrictions. */
function add(restrictions: Restrictions, body: ContentRestrictionAddOrUpdateArray): Restrictions {
  const added = { ...restrictions };
  for (const { operation, restrictions: named } of Array.isArray(body) ? body : body.results) {
    const { user = [], group = [] } = named;
    const key = requireKey(operation);
    const users = (Array.isArray(user) ? user : user.results).flatMap(({ accountId }) => accountId ?? []);
    added[key] = merge(added[key], { users, groups: group.flatMap(({ id }) => id ?? []) });
  }
  return added;
}

function merge(one: StoredRestriction, other: StoredRestriction): StoredRestriction {
  const unite = (kind: MemberKind) => [...new Set([...one[kind], ...other[kind]])];
  return { users: unite("users"), groups: unite("groups") };
}

type MemberArgs = {
  readonly id: string | number;
  readonly operationKey: string;
  readonly groupId?: string | number;
  readonly accountId?: string | number | undefined;
};

/** The handlers of a single user or group. Observed: the status is 404 if the restriction does not contain it. */
function memberHandlers(kind: MemberKind) {
  const read = (context: ContextWith<MemberArgs>, content = findEditable(context)) => {
    const key = requireKey(context.args.operationKey);
    const id = String(kind === "users" ? context.args.accountId : context.args.groupId);
    const previous = content.restrictions ?? NO_RESTRICTIONS;
    const replace = (ids: readonly string[]): HttpResponse<void> => {
      content.restrictions = { ...previous, [key]: { ...previous[key], [kind]: ids } };
      return {};
    };
    return { id, ids: previous[key][kind], replace };
  };
  return {
    status(context: ContextWith<MemberArgs>): HttpResponse<void> {
      const { id, ids } = read(context, find(context));
      if (!ids.includes(id)) throw new HttpFailure({ status: 404 });
      return {};
    },
    add(context: ContextWith<MemberArgs>): HttpResponse<void> {
      const { id, ids, replace } = read(context);
      return replace([...new Set([...ids, id])]);
    },
    remove(context: ContextWith<MemberArgs>): HttpResponse<void> {
      const { id, ids, replace } = read(context);
      return replace(ids.filter((one) => one !== id));
    },
  };
}

function change(context: UpdateContext, previous: Restrictions) {
  const content = findEditable(context);
  content.restrictions = add(previous, context.args.body);
  return list(context, content);
}

const user = memberHandlers("users");
const group = memberHandlers("groups");

/** The handlers of restrictions, which decide what others can read and update. */
export const restrictions: Handlers = {
  "v1.getRestrictions": (context) => list(context, find(context)),
  "v1.addRestrictions": (context) => change(context, find(context).restrictions ?? NO_RESTRICTIONS),
  "v1.updateRestrictions": (context) => change(context, NO_RESTRICTIONS),
  "v1.deleteRestrictions": (context) => {
    const content = findEditable(context);
    content.restrictions = NO_RESTRICTIONS;
    return list(context, content);
  },
  "v1.getRestrictionsByOperation": (context) => {
    const content = find(context);
    const self = `${context.siteOrigin}/wiki/rest/api/content/${content.id}/restriction/byOperation`;
    const read = present(context, content, "read");
    return { body: { read, update: present(context, content, "update"), _links: { self } } };
  },
  "v1.getRestrictionsForOperation": (context) => ({
    // Documented: both lists are paged by the same arguments.
    body: present(context, find(context), context.args.operationKey, { limit: 100, ...context.args }),
  }),
  "v1.getContentRestrictionStatusForUser": user.status,
  "v1.addUserToContentRestriction": user.add,
  "v1.removeUserFromContentRestriction": user.remove,
  "v1.getIndividualGroupRestrictionStatusByGroupId": group.status,
  "v1.addGroupToContentRestrictionByGroupId": group.add,
  "v1.removeGroupFromContentRestriction": group.remove,
};
