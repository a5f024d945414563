import type { SpaceCreate } from "../../v1/schema.js";
import { listV2, type SortOrders } from "../actions/listV2.js";
import { isSpaceVisible, requireCaller, requireSpace, requireSpaceAdminV1 } from "../actions/require.js";
import { respondWithTask } from "../actions/respondWithTask.js";
import { failureV1, failureV2 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { cannotInclude, includeList, permittedInSpace } from "../present/includeDetails.js";
import { withBase } from "../present/toLinks.js";
import { toSpaceProperty } from "../present/toProperty.js";
import { toSpace, toSpaceV1 } from "../present/toSpace.js";
import { toSpacePermission } from "../present/toSpacePermission.js";
import { addSpace, findSpace } from "../store/addSpace.js";
import { isFavourite } from "../store/relations.js";
import { removeSpace } from "../store/removeContent.js";
import type { Store, StoredSpace } from "../store/Store.js";
import { listPermissions, permitAll, setPermissions } from "../store/spacePermissions.js";
import type { Handlers } from "./Handler.js";

const orders: SortOrders<StoredSpace> = {
  id: ({ id }) => Number(id),
  key: ({ key }) => key,
  name: ({ name }) => name,
};

function matchesFilter(
  { args, store }: HandlerContext<"v2.getSpaces">,
  { id, key, type, status, labels }: StoredSpace,
): boolean {
  const { "favorited-by": by, "not-favorited-by": notBy } = args;
  const isFavoriteOf = (user: string) => isFavourite(store, user, { type: "space", key });
  if ((by !== undefined && !isFavoriteOf(by)) || (notBy !== undefined && isFavoriteOf(notBy))) return false;
  if (args.ids && !args.ids.some((each) => String(each) === id)) return false;
  if (args.keys && !args.keys.includes(key)) return false;
  if (args.labels && !labels?.some(({ name }) => args.labels?.includes(name))) return false;
  return (args.type ?? type) === type && (args.status ?? status) === status;
}

/** Permits nothing to others than the creator. */
function makePrivate(store: Store, space: StoredSpace): void {
  setPermissions(store, space, permitAll({ type: "user", principalId: space.authorId }));
}

function createSpaceV1(context: ContextWith<{ readonly body: SpaceCreate }>, isPrivate = false) {
  const { name, key, alias, description } = context.args.body;
  const spaceKey = key ?? alias;
  if (spaceKey === undefined) throw failureV1(400, "BadRequestException", "A key or an alias is required");
  if (findSpace(context.store, spaceKey)) {
    throw failureV1(400, "BadRequestException", `A space already exists with key ${spaceKey}`);
  }
  const authorId = requireCaller(context);
  const options = { key: spaceKey, name, description: description?.plain.value, authorId };
  const space = addSpace(context.store, options);
  if (isPrivate) makePrivate(context.store, space);
  return { body: toSpaceV1(context, space) };
}

/** The handlers of spaces. `v2.createSpace` works as on a site with roles; on any other it would respond with 404. */
export const spaces: Handlers = {
  "v2.getSpaces": (context) => {
    const matching = [...context.store.spaces.values()].filter(
      (space) => matchesFilter(context, space) && isSpaceVisible(context, space),
    );
    return listV2(context, matching, (space) => toSpace(space, context.args), { orders });
  },
  "v2.getSpaceById": (context) => {
    const { args, siteOrigin } = context;
    const space = requireSpace(context, args.id);
    if (args["include-role-assignments"]) throw cannotInclude("include-role-assignments");
    const { id, labels = [], properties = [] } = space;
    const include = <Item>(name: string, items: Item[]) => includeList(`spaces/${id}/${name}`, items);
    const result = {
      ...toSpace(space, args),
      ...(args["include-operations"] && { operations: include("operations", permittedInSpace(context, id)) }),
      ...(args["include-permissions"] && {
        permissions: include("permissions", listPermissions(context.store, space).map(toSpacePermission)),
      }),
      ...(args["include-labels"] && { labels: include("labels", labels) }),
      ...(args["include-properties"] && {
        properties: include("properties", properties.map(toSpaceProperty)),
      }),
    };
    return { body: withBase({ siteOrigin }, result) };
  },
  "v2.createSpace": (context) => {
    const { name, key, alias, description, createPrivateSpace } = context.args.body;
    const authorId = requireCaller(context);
    const spaceKey = key ?? alias ?? (createPrivateSpace ? `~${authorId.replaceAll(/\W/g, "")}` : undefined);
    if (spaceKey === undefined)
      throw failureV2(400, "INVALID_REQUEST_PARAMETER", "A key or an alias is required");
    if (findSpace(context.store, spaceKey)) {
      throw failureV2(400, "INVALID_REQUEST_PARAMETER", `A space already exists with key ${spaceKey}`);
    }
    const space = addSpace(context.store, { key: spaceKey, name, description: description?.value, authorId });
    if (createPrivateSpace) makePrivate(context.store, space);
    return { body: withBase(context, toSpace(space)) };
  },
  "v1.createSpace": (context) => createSpaceV1(context),
  "v1.createPrivateSpace": (context) => createSpaceV1(context, true),
  "v1.updateSpace": (context) => {
    const space = requireSpaceAdminV1(context, context.args.spaceKey);
    const { name, description, homepage, status } = context.args.body;
    space.name = name ?? space.name;
    space.description = description?.plain.value ?? space.description;
    space.homepageId = homepage?.id ? String(homepage.id) : space.homepageId;
    space.status = status?.toLowerCase() ?? space.status;
    return { body: toSpaceV1(context, space) };
  },
  "v1.deleteSpace": (context) => {
    const { store, args } = context;
    removeSpace(store, requireSpaceAdminV1(context, args.spaceKey).id);
    return respondWithTask(store, "delete.space");
  },
};
