import type { SpaceCreate } from "../../v1/schema.js";
import { refuseV1 } from "../Refusal.js";
import { addSpace, findSpace } from "../site/addSpace.js";
import { removeSpace } from "../site/removeContent.js";
import type { Store, StoredSpace } from "../site/Store.js";
import type { Handlers } from "../Visit.js";
import { requireCaller } from "./requireCaller.js";
import { answerTask } from "./tasks.js";
import { toSpaceV1 } from "./toSpaceV1.js";
import type { VisitOf } from "./VisitOf.js";

function createSpace(visit: VisitOf<{ readonly body: SpaceCreate }>) {
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

function requireSpaceByKey(store: Store, key: string): StoredSpace {
  const space = findSpace(store, key);
  if (!space) throw refuseV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}

/** The operations of v1 on spaces. A private space is one like the others: the double knows no rights on spaces. */
export const spacesV1: Handlers = {
  "v1.createSpace": createSpace,
  "v1.createPrivateSpace": createSpace,
  "v1.updateSpace": (visit) => {
    const space = requireSpaceByKey(visit.store, visit.args.spaceKey);
    const { name, description, homepage, status } = visit.args.body;
    space.name = name ?? space.name;
    space.description = description?.plain.value ?? space.description;
    space.homepageId = homepage?.id ? String(homepage.id) : space.homepageId;
    space.status = status?.toLowerCase() ?? space.status;
    return { body: toSpaceV1(visit, space) };
  },
  "v1.deleteSpace": ({ store, args }) => {
    removeSpace(store, requireSpaceByKey(store, args.spaceKey).id);
    return answerTask(store, "delete.space");
  },
};
