import type { SpaceCreate } from "../../v1/schema.js";
import { listV2, type SortOrders } from "../actions/listV2.js";
import { requireCaller, requireSpace, requireSpaceV1 } from "../actions/require.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { failureV1, failureV2 } from "../HttpFailure.js";
import { includeList } from "../present/includeDetails.js";
import { withBase } from "../present/toLinks.js";
import { toSpaceProperty } from "../present/toProperty.js";
import { toSpace, toSpaceV1 } from "../present/toSpace.js";
import { addSpace, findSpace } from "../store/addSpace.js";
import { removeSpace } from "../store/removeContent.js";
import type { StoredSpace } from "../store/Store.js";
import type { Handlers } from "./Handler.js";
import { respondWithTask } from "./tasks.js";

const orders: SortOrders<StoredSpace> = {
  id: ({ id }) => Number(id),
  key: ({ key }) => key,
  name: ({ name }) => name,
};

function matchesFilter(
  args: HandlerContext<"v2.getSpaces">["args"],
  { id, key, type, status, labels }: StoredSpace,
): boolean {
  // Nobody has starred a space of the double.
  if (args["favorited-by"] !== undefined) return false;
  if (args.ids && !args.ids.some((wanted) => String(wanted) === id)) return false;
  if (args.keys && !args.keys.includes(key)) return false;
  if (args.labels && !labels?.some(({ name }) => args.labels?.includes(name))) return false;
  return (args.type ?? type) === type && (args.status ?? status) === status;
}

function createSpaceV1(context: ContextWith<{ readonly body: SpaceCreate }>) {
  const { name, key, alias, description } = context.args.body;
  const wanted = key ?? alias;
  if (wanted === undefined) throw failureV1(400, "BadRequestException", "A key or an alias is required");
  if (findSpace(context.store, wanted)) {
    throw failureV1(400, "BadRequestException", `A space already exists with key ${wanted}`);
  }
  const authorId = requireCaller(context);
  const made = { key: wanted, name, description: description?.plain.value, authorId };
  return { body: toSpaceV1(context, addSpace(context.store, made)) };
}

/**
 * The operations on spaces. v2 creates them as on sites with roles; on others it answers 404 here. A private space is
 * one like the others: the double knows no rights on spaces.
 */
export const spaces: Handlers = {
  "v2.getSpaces": (context) => {
    const wanted = [...context.store.spaces.values()].filter((space) => matchesFilter(context.args, space));
    return listV2(context, wanted, (space) => toSpace(space, context.args["description-format"]), { orders });
  },
  "v2.getSpaceById": ({ store, args, siteOrigin }) => {
    const space = requireSpace(store, args.id);
    const { id, labels = [], properties = [] } = space;
    const include = <Item>(name: string, items: Item[]) => includeList(`spaces/${id}/${name}`, items);
    const shown = {
      ...toSpace(space, args["description-format"]),
      ...(args["include-labels"] && { labels: include("labels", labels) }),
      ...(args["include-properties"] && {
        properties: include("properties", properties.map(toSpaceProperty)),
      }),
    };
    return { body: withBase({ siteOrigin }, shown) };
  },
  "v2.createSpace": (context) => {
    const { name, key, alias, description, createPrivateSpace } = context.args.body;
    const authorId = requireCaller(context);
    const wanted = key ?? alias ?? (createPrivateSpace ? `~${authorId.replaceAll(/\W/g, "")}` : undefined);
    if (wanted === undefined)
      throw failureV2(400, "INVALID_REQUEST_PARAMETER", "A key or an alias is required");
    if (findSpace(context.store, wanted)) {
      throw failureV2(400, "INVALID_REQUEST_PARAMETER", `A space already exists with key ${wanted}`);
    }
    const space = addSpace(context.store, { key: wanted, name, description: description?.value, authorId });
    return { body: withBase(context, toSpace(space, undefined)) };
  },
  "v1.createSpace": createSpaceV1,
  "v1.createPrivateSpace": createSpaceV1,
  "v1.updateSpace": (context) => {
    const space = requireSpaceV1(context.store, context.args.spaceKey);
    const { name, description, homepage, status } = context.args.body;
    space.name = name ?? space.name;
    space.description = description?.plain.value ?? space.description;
    space.homepageId = homepage?.id ? String(homepage.id) : space.homepageId;
    space.status = status?.toLowerCase() ?? space.status;
    return { body: toSpaceV1(context, space) };
  },
  "v1.deleteSpace": ({ store, args }) => {
    removeSpace(store, requireSpaceV1(store, args.spaceKey).id);
    return respondWithTask(store, "delete.space");
  },
};
