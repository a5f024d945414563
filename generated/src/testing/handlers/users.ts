import { listV1 } from "../actions/listV1.js";
import type { HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { refuseV1 } from "../HttpFailure.js";
import { toUserV1 } from "../present/toUserV1.js";
import type { StoredUser } from "../store/StoredUser.js";
import { type FakeGroup, groups } from "./groups.js";

/** What v1 shows of a caller without credentials. */
function anonymousUser({ siteOrigin }: Pick<HandlerContext, "siteOrigin">) {
  const base = `${siteOrigin}/wiki`;
  return {
    type: "anonymous",
    profilePicture: {
      path: "/wiki/images/icons/profilepics/anonymous.svg",
      width: 48,
      height: 48,
      isDefault: true,
    },
    displayName: "Anonymous",
    isExternalCollaborator: false,
    accountStatus: "active",
    _expandable: { operations: "" },
    _links: { base, context: "/wiki", self: `${base}/rest/api/user/anonymous` },
  };
}

function requireUser({ store }: Pick<HandlerContext, "store">, accountId: string | number): StoredUser {
  const user = store.users.get(String(accountId));
  if (!user) throw refuseV1(404, "NotFoundException", `No user found with account id: ${accountId}`);
  return user;
}

function requireGroup(id: string | number): FakeGroup {
  const group = groups.find((candidate) => candidate.id === String(id));
  if (!group) throw refuseV1(404, "NotFoundException", `No group found with id: ${id}`);
  return group;
}

function toGroup({ siteOrigin }: Pick<HandlerContext, "siteOrigin">, { id, name }: FakeGroup) {
  const self = `${siteOrigin}/wiki/rest/api/group/by-id?id=${id}`;
  return { type: "group", name, id, _links: { self } };
}

function listGroups(visit: VisitOf<object>, chosen: readonly FakeGroup[]) {
  return listV1(visit, chosen, (group) => toGroup(visit, group));
}

/** The operations on users and groups. */
export const users: Handlers = {
  "v1.getCurrentUser": (visit) => {
    const { caller } = visit;
    return { body: caller ? toUserV1(visit, caller.accountId) : anonymousUser(visit) };
  },
  "v1.getAnonymousUser": (visit) => ({ body: anonymousUser(visit) }),
  "v1.getUser": (visit) => ({ body: toUserV1(visit, requireUser(visit, visit.args.accountId).accountId) }),
  "v1.getBulkUserLookup": (visit) =>
    listV1(visit, String(visit.args.accountId).split(","), (id) => toUserV1(visit, id)),
  "v1.getGroups": (visit) => listGroups(visit, groups),
  "v1.getGroupByGroupId": (visit) => ({ body: toGroup(visit, requireGroup(visit.args.id)) }),
  "v1.getGroupMembersByGroupId": (visit) => {
    const { holds } = requireGroup(visit.args.groupId);
    const members = [...visit.store.users.values()].filter((user) => holds(user, visit.store));
    return listV1(visit, members, ({ accountId }) => toUserV1(visit, accountId));
  },
  "v1.getGroupMembershipsForUser": (visit) => {
    const user = requireUser(visit, visit.args.accountId);
    return listGroups(
      visit,
      groups.filter(({ holds }) => holds(user, visit.store)),
    );
  },
  "v2.createBulkUserLookup": (visit) => {
    const known = visit.args.body.accountIds.filter((id) => visit.store.users.has(id));
    const results = known.map((id) => {
      const { displayName, publicName, email, accountType, profilePicture } = toUserV1(visit, id);
      const names = { accountId: id, displayName, publicName, email };
      return {
        ...names,
        accountType,
        accountStatus: "active",
        profilePicture,
        timeZone: null,
        personalSpaceId: null,
      };
    });
    return { body: { results, _links: { base: `${visit.siteOrigin}/wiki` } } };
  },
  "v2.checkAccessByEmail": ({ store, args }) => {
    const licensed = [...store.users.values()].filter((user) => user.licensed).map((user) => user.email);
    const { emails } = args.body;
    const isAddress = (email: string) => /^\S+@\S+$/.test(email);
    const emailsWithoutAccess = emails.filter((email) => isAddress(email) && !licensed.includes(email));
    return { body: { emailsWithoutAccess, invalidEmails: emails.filter((email) => !isAddress(email)) } };
  },
};
