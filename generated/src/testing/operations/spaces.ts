import { refuseV2 } from "../Refusal.js";
import { addSpace, findSpace } from "../site/addSpace.js";
import type { StoredSpace } from "../site/Store.js";
import type { StoredProperty } from "../site/StoredContent.js";
import type { Handlers, Visit } from "../Visit.js";
import { listV2, type Orders } from "./listV2.js";
import { requireCaller } from "./requireCaller.js";
import { requireSpace } from "./requireSpace.js";
import { toSpace } from "./toSpace.js";

const orders: Orders<StoredSpace> = {
  id: ({ id }) => Number(id),
  key: ({ key }) => key,
  name: ({ name }) => name,
};

function isWanted(
  args: Visit<"v2.getSpaces">["args"],
  { id, key, type, status, labels }: StoredSpace,
): boolean {
  // Nobody has starred a space of the double.
  if (args["favorited-by"] !== undefined) return false;
  if (args.ids && !args.ids.some((wanted) => String(wanted) === id)) return false;
  if (args.keys && !args.keys.includes(key)) return false;
  if (args.labels && !labels?.some(({ name }) => args.labels?.includes(name))) return false;
  return (args.type ?? type) === type && (args.status ?? status) === status;
}

/** A property is as old as its latest version, as far as the double knows. */
function toSpaceProperty({ id, key, value, version }: StoredProperty) {
  const { number, message, createdAt, authorId } = version;
  return { id, key, value, createdAt, authorId, version: { number, message, createdAt, authorId } };
}

/** The operations of v2 on spaces. It creates them as on sites with roles; on others v2 answers 404 here. */
export const spaces: Handlers = {
  "v2.getSpaces": (visit) => {
    const wanted = [...visit.store.spaces.values()].filter((space) => isWanted(visit.args, space));
    return listV2(visit, wanted, (space) => toSpace(space, visit.args["description-format"]), { orders });
  },
  "v2.getSpaceById": ({ store, args, siteOrigin }) => {
    const space = requireSpace(store, args.id);
    const { labels = [], properties = [] } = space;
    const include = <Item>(name: string, results: Item[]) => ({
      results,
      meta: { hasMore: false },
      _links: { self: `/wiki/api/v2/spaces/${space.id}/${name}` },
    });
    const shown = toSpace(space, args["description-format"]);
    return {
      body: {
        ...shown,
        ...(args["include-labels"] && { labels: include("labels", labels) }),
        ...(args["include-properties"] && {
          properties: include("properties", properties.map(toSpaceProperty)),
        }),
        _links: { ...shown._links, base: `${siteOrigin}/wiki` },
      },
    };
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
    const shown = toSpace(space, undefined);
    return { status: 201, body: { ...shown, _links: { ...shown._links, base: `${visit.siteOrigin}/wiki` } } };
  },
};
