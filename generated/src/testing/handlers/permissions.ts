import { listV2 } from "../actions/listV2.js";
import { isSpaceAdmin, requireContentV1, requireSpace, requireSpaceV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toSpacePermission } from "../present/toSpacePermission.js";
import { mayAccess, type Principal } from "../store/access.js";
import { groups, isAdministrator } from "../store/groups.js";
import type { StoredSpace } from "../store/Store.js";
import { listPermissions } from "../store/spacePermissions.js";
import type { Handlers } from "./Handler.js";

interface Subject {
  readonly type: string;
  readonly identifier: string;
}
type CallerContext = Pick<HandlerContext, "store" | "caller">;

const forbidden = (message: string) => failureV1(403, "PermissionException", message);
const badRequest = (message: string) => failureV1(400, "BadRequestException", message);

/** Finds whom a request is about. Groups are meant by their ID; by their name, too, where a space is concerned. */
function requireSubject({ store }: CallerContext, { type, identifier }: Subject): NonNullable<Principal> {
  const group = groups.find(({ id, name }) => id === identifier || name === identifier);
  const found = type === "user" ? store.users.get(identifier) : group;
  if (!found) throw badRequest(`No ${type} found with identifier: ${identifier}`);
  return found;
}

/** Documented: only administrators may ask about others. */
function check(context: HandlerContext<"v1.checkContentPermission">): boolean {
  const { store, caller, args } = context;
  const { subject, operation } = args.body;
  const content = requireContentV1(context, args.id);
  const isSelf = subject.type === "user" && subject.identifier === caller?.accountId;
  if (!isSelf && !isAdministrator(store, caller))
    throw forbidden("Only administrators may check the permissions of others");
  return mayAccess(store, requireSubject(context, subject), content, operation as "read");
}

/** Returns a space whose permissions the caller may change. Observed: the message of the 403. */
function requireAdministrable(context: ContextWith<{ readonly spaceKey: string }>): StoredSpace {
  const space = requireSpaceV1(context, context.args.spaceKey);
  if (isSpaceAdmin(context, space)) return space;
  throw forbidden("User isn't authorized to modify permissions.");
}

/** The handlers of the permissions of spaces, and of the question who may do what with content. */
export const permissions: Handlers = {
  "v1.checkContentPermission": (context) => ({ body: { hasPermission: check(context), errors: [] } }),
  "v1.addPermissionToSpace": (context) => {
    const { store, args } = context;
    const space = requireAdministrable(context);
    const { subject, operation } = args.body;
    const { key, target } = operation;
    const principal = requireSubject(context, subject);
    const principalId = "accountId" in principal ? principal.accountId : principal.id;
    const known = listPermissions(store, space);
    const own = known.filter((each) => each.principalId === principalId);
    if (own.some((each) => each.key === key && each.target === target))
      throw badRequest(`The permission to ${key} a ${target} already exists`);
    // Documented: the permission to view the space is the first.
    if (key !== "read" && !own.some((each) => each.key === "read"))
      throw badRequest("The permission to read the space must be granted first");
    const type = "accountId" in principal ? "user" : "group";
    const permission = { id: store.nextId(), type, principalId, key, target } as const;
    space.permissions = [...known, permission];
    const sent = { type: subject.type, identifier: principalId };
    return { body: { id: Number(permission.id), subject: sent, operation: { key, target } } };
  },
  "v1.removePermission": (context) => {
    const { store, args } = context;
    const space = requireAdministrable(context);
    const known = listPermissions(store, space);
    const removed = known.find(({ id }) => id === String(args.id));
    if (!removed) throw failureV1(404, "NotFoundException", `No permission found with id: ${args.id}`);
    // Documented: without the permission to view the space, the others are gone, too.
    const isGone = ({ id, principalId }: (typeof known)[number]) =>
      removed.key === "read" ? principalId === removed.principalId : id === removed.id;
    space.permissions = known.filter((each) => !isGone(each));
    return {};
  },
  "v2.getSpacePermissionsAssignments": (context) => {
    const space = requireSpace(context, context.args.id);
    return listV2(context, listPermissions(context.store, space), toSpacePermission);
  },
};
