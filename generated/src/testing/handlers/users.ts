import type { BulkUserLookup } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toUser } from "../present/expand/toUser.js";
import { toContentV1 } from "../present/toContentV1.js";
import { toGroupV1 } from "../present/toGroupV1.js";
import { toUserV1, userEmail } from "../present/toUserV1.js";
import type { StoredUser } from "../StoredUser.js";
import { type Group, groups } from "../store/groups.js";
import { hasAccess } from "../userStatus.js";
import type { Handlers } from "./Handler.js";

/** Presents a caller without credentials like v1 does. */
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
  if (!user) throw failureV1(404, "NotFoundException", `No user found with account id: ${accountId}`);
  return user;
}

function requireGroup(id: string | number): Group {
  const group = groups.find((candidate) => candidate.id === String(id));
  if (!group) throw failureV1(404, "NotFoundException", `No group found with id: ${id}`);
  return group;
}

function toGroup({ siteOrigin }: Pick<HandlerContext, "siteOrigin">, { id }: Group) {
  return { ...toGroupV1(id), _links: { self: `${siteOrigin}/wiki/rest/api/group/by-id?id=${id}` } };
}

function listGroups(context: ContextWith<object>, selected: readonly Group[]) {
  return listV1(context, selected, (group) => toGroup(context, group));
}

function present(
  context: ContextWith<{ readonly expand?: readonly string[] | undefined }>,
  accountId: string,
): BulkUserLookup {
  return toUser(context, accountId, context.args.expand ?? [], toContentV1);
}

/** The handlers of users and groups. */
export const users: Handlers = {
  "v1.getCurrentUser": (context) => {
    const { caller } = context;
    return { body: caller ? present(context, caller.accountId) : anonymousUser(context) };
  },
  "v1.getAnonymousUser": (context) => ({ body: anonymousUser(context) }),
  "v1.getUser": (context) => ({
    body: present(context, requireUser(context, context.args.accountId).accountId),
  }),
  "v1.getPrivacyUnsafeUserEmail": (context) => {
    const user = requireUser(context, context.args.accountId);
    return { body: { accountId: user.accountId, email: userEmail(user) } };
  },
  "v1.getPrivacyUnsafeUserEmailBulk": (context) => ({
    body: context.args.accountId.flatMap((id) => {
      const user = context.store.users.get(String(id));
      return user ? { accountId: user.accountId, email: userEmail(user) } : [];
    }),
  }),
  "v1.getBulkUserLookup": (context) =>
    listV1(context, String(context.args.accountId).split(","), (id) => present(context, id)),
  "v1.getGroups": (context) => listGroups(context, groups),
  "v1.getGroupByGroupId": (context) => ({ body: toGroup(context, requireGroup(context.args.id)) }),
  "v1.getGroupMembersByGroupId": (context) => {
    const { includes } = requireGroup(context.args.groupId);
    const members = [...context.store.users.values()].filter((user) => includes(user, context.store));
    return listV1(context, members, ({ accountId }) => present(context, accountId));
  },
  "v1.getGroupMembershipsForUser": (context) => {
    const user = requireUser(context, context.args.accountId);
    return listGroups(
      context,
      groups.filter(({ includes }) => includes(user, context.store)),
    );
  },
  "v2.createBulkUserLookup": (context) => {
    const known = context.args.body.accountIds.flatMap((id) => context.store.users.get(id) ?? []);
    const results = known.map(({ accountId, status: accountStatus }) => {
      const { displayName, publicName, email, accountType, profilePicture } = toUserV1(context, accountId);
      return {
        ...{ accountId, displayName, publicName, email, accountType: accountType || "unknown" },
        ...{ accountStatus, profilePicture, timeZone: null, personalSpaceId: null },
      };
    });
    return { body: { results, _links: { base: `${context.siteOrigin}/wiki` } } };
  },
  "v2.checkAccessByEmail": ({ store, args }) => {
    const licensed = [...store.users.values()].filter(hasAccess).map((user) => user.email);
    const { emails } = args.body;
    const isAddress = (email: string) => /^\S[^\s@]*@\S+$/.test(email);
    const emailsWithoutAccess = emails.filter((email) => isAddress(email) && !licensed.includes(email));
    return { body: { emailsWithoutAccess, invalidEmails: emails.filter((email) => !isAddress(email)) } };
  },
};
