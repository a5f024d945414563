import type { ContentRestriction, ContentRestrictionAddOrUpdateArray, User } from "../../v1/schema.js";
import { listV1, type OffsetPage } from "../actions/listV1.js";
import { requireContentV1 } from "../actions/require.js";
import type { FakeAnswer, HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { HttpFailure, refuseV1 } from "../HttpFailure.js";
import { toUserV1 } from "../present/toUserV1.js";
import type { StoredContent, StoredRestriction } from "../store/StoredContent.js";
import { groups } from "./groups.js";

const KEYS = ["read", "update"] as const;
type Key = (typeof KEYS)[number];
type Kind = keyof StoredRestriction;
type Restrictions = NonNullable<StoredContent["restrictions"]>;
type Of = VisitOf<{ readonly id: string | number }>;
type Sent = VisitOf<{ readonly id: string | number; readonly body: ContentRestrictionAddOrUpdateArray }>;

const NONE: Restrictions = { read: { users: [], groups: [] }, update: { users: [], groups: [] } };

const find = (visit: Of) => requireContentV1(visit, visit.args.id);

function requireKey(operation: string): Key {
  const key = KEYS.find((candidate) => candidate === operation);
  if (!key) throw refuseV1(400, "BadRequestException", `Cannot restrict the operation ${operation}`);
  return key;
}

function toRestriction(
  visit: Pick<HandlerContext, "store" | "siteOrigin">,
  content: StoredContent,
  operation: Key,
): ContentRestriction {
  const { users, groups: groupIds } = (content.restrictions ?? NONE)[operation];
  const path = `/rest/api/content/${content.id}`;
  const named = groupIds.map((id) => {
    const name = groups.find((group) => group.id === id)?.name ?? "";
    return { type: "group", id, name };
  });
  const wrap = <Item>(results: Item[]) => ({ results, start: 0, limit: 200, size: results.length });
  return {
    operation,
    restrictions: { user: wrap(users.map((id): User => toUserV1(visit, id))), group: wrap(named) },
    _expandable: { content: path },
    _links: { self: `${visit.siteOrigin}/wiki${path}/restriction/byOperation/${operation}` },
  };
}

function list(
  visit: Of,
  content: StoredContent,
): FakeAnswer<OffsetPage<ContentRestriction> & { restrictionsHash: string }> {
  const { body } = listV1(visit, KEYS, (key) => toRestriction(visit, content, key));
  return { body: { ...body, restrictionsHash: btoa(JSON.stringify(content.restrictions ?? NONE)) } };
}

/** Adds those that a body names to restrictions. */
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
  const unite = (kind: Kind) => [...new Set([...one[kind], ...other[kind]])];
  return { users: unite("users"), groups: unite("groups") };
}

type OneArgs = {
  readonly id: string | number;
  readonly operationKey: string;
  readonly groupId?: string | number;
  readonly accountId?: string | number | undefined;
};

/** The operations on one user or one group of a restriction. The status of whoever is not in it is 404, as observed. */
function membersOf(kind: Kind) {
  const read = (visit: VisitOf<OneArgs>) => {
    const content = find(visit);
    const key = requireKey(visit.args.operationKey);
    const id = String(kind === "users" ? visit.args.accountId : visit.args.groupId);
    const before = content.restrictions ?? NONE;
    const put = (ids: readonly string[]): FakeAnswer<void> => {
      content.restrictions = { ...before, [key]: { ...before[key], [kind]: ids } };
      return {};
    };
    return { id, ids: before[key][kind], put };
  };
  return {
    status(visit: VisitOf<OneArgs>): FakeAnswer<void> {
      const { id, ids } = read(visit);
      if (!ids.includes(id)) throw new HttpFailure({ status: 404 });
      return {};
    },
    add(visit: VisitOf<OneArgs>): FakeAnswer<void> {
      const { id, ids, put } = read(visit);
      return put([...new Set([...ids, id])]);
    },
    remove(visit: VisitOf<OneArgs>): FakeAnswer<void> {
      const { id, ids, put } = read(visit);
      return put(ids.filter((one) => one !== id));
    },
  };
}

function change(visit: Sent, before: Restrictions) {
  const content = find(visit);
  content.restrictions = add(before, visit.args.body);
  return list(visit, content);
}

const user = membersOf("users");
const group = membersOf("groups");

/** The operations on restrictions, which the double stores and does not enforce. */
export const restrictions: Handlers = {
  "v1.getRestrictions": (visit) => list(visit, find(visit)),
  "v1.addRestrictions": (visit) => change(visit, find(visit).restrictions ?? NONE),
  "v1.updateRestrictions": (visit) => change(visit, NONE),
  "v1.deleteRestrictions": (visit) => {
    const content = find(visit);
    content.restrictions = NONE;
    return list(visit, content);
  },
  "v1.getRestrictionsByOperation": (visit) => {
    const content = find(visit);
    const self = `${visit.siteOrigin}/wiki/rest/api/content/${content.id}/restriction/byOperation`;
    const read = toRestriction(visit, content, "read");
    return { body: { read, update: toRestriction(visit, content, "update"), _links: { self } } };
  },
  "v1.getRestrictionsForOperation": (visit) => ({
    body: toRestriction(visit, find(visit), visit.args.operationKey),
  }),
  "v1.getContentRestrictionStatusForUser": user.status,
  "v1.addUserToContentRestriction": user.add,
  "v1.removeUserFromContentRestriction": user.remove,
  "v1.getIndividualGroupRestrictionStatusByGroupId": group.status,
  "v1.addGroupToContentRestrictionByGroupId": group.add,
  "v1.removeGroupFromContentRestriction": group.remove,
};
