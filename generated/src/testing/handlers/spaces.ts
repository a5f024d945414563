import type { SpaceCreate } from "../../v1/schema.js";
import { listV2, type Orders } from "../actions/listV2.js";
import { requireCaller, requireSpace, requireSpaceV1 } from "../actions/require.js";
import type { HandlerContext, Handlers, VisitOf } from "../HandlerContext.js";
import { refuseV1, refuseV2 } from "../HttpFailure.js";
import { includeList } from "../present/includeDetails.js";
import { withBase } from "../present/toLinks.js";
import { toSpaceProperty } from "../present/toProperty.js";
import { toSpace, toSpaceV1 } from "../present/toSpace.js";
import { addSpace, findSpace } from "../store/addSpace.js";
import { removeSpace } from "../store/removeContent.js";
import type { StoredSpace } from "../store/Store.js";
import { answerTask } from "./tasks.js";

const orders: Orders<StoredSpace> = {
  id: ({ id }) => Number(id),
  key: ({ key }) => key,
  name: ({ name }) => name,
};

function isWanted(
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

function createSpaceV1(visit: VisitOf<{ readonly body: SpaceCreate }>) {
  const { name, key, alias, description } = visit.args.body;
  const wanted = key ?? alias;
  if (wanted === undefined) throw refuseV1(400, "BadRequestException", "A key or an alias is required");
  if (findSpace(visit.store, wanted)) {
    throw refuseV1(400, "BadRequestException", `A space already exists with key ${wanted}`);
  }
  const authorId = requireCaller(visit);
  const made = { key: wanted, name, description: description?.plain.value, authorId };
  return { body: toSpaceV1(visit, addSpace(visit.store, made)) };
}

/**
 * The operations on spaces. v2 creates them as on sites with roles; on others it answers 404 here. A private space is
 * one like the others: the double knows no rights on spaces.
 */
export const spaces: Handlers = {
  "v2.getSpaces": (visit) => {
    const wanted = [...visit.store.spaces.values()].filter((space) => isWanted(visit.args, space));
    return listV2(visit, wanted, (space) => toSpace(space, visit.args["description-format"]), { orders });
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
  "v2.createSpace": (visit) => {
    const { name, key, alias, description, createPrivateSpace } = visit.args.body;
    const authorId = requireCaller(visit);
    const wanted = key ?? alias ?? (createPrivateSpace ? `~${authorId.replaceAll(/\W/g, "")}` : undefined);
    if (wanted === undefined)
      throw refuseV2(400, "INVALID_REQUEST_PARAMETER", "A key or an alias is required");
    if (findSpace(visit.store, wanted)) {
      throw refuseV2(400, "INVALID_REQUEST_PARAMETER", `A space already exists with key ${wanted}`);
    }
    const space = addSpace(visit.store, { key: wanted, name, description: description?.value, authorId });
    return { body: withBase(visit, toSpace(space, undefined)) };
  },
  "v1.createSpace": createSpaceV1,
  "v1.createPrivateSpace": createSpaceV1,
  "v1.updateSpace": (visit) => {
    const space = requireSpaceV1(visit.store, visit.args.spaceKey);
    const { name, description, homepage, status } = visit.args.body;
    space.name = name ?? space.name;
    space.description = description?.plain.value ?? space.description;
    space.homepageId = homepage?.id ? String(homepage.id) : space.homepageId;
    space.status = status?.toLowerCase() ?? space.status;
    return { body: toSpaceV1(visit, space) };
  },
  "v1.deleteSpace": ({ store, args }) => {
    removeSpace(store, requireSpaceV1(store, args.spaceKey).id);
    return answerTask(store, "delete.space");
  },
};
