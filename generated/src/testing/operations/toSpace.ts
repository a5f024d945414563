import type { ItemOf } from "../../OperationTypes.js";
import type { StoredSpace } from "../site/Store.js";

/** Presents a space the way v2 does. Its description is stored as plain text, and only so it is there. */
export function toSpace(space: StoredSpace, format: string | undefined): ItemOf<"v2.getSpaces"> {
  const { id, key, name, type, status, description, createdAt, authorId, homepageId } = space;
  return {
    ...{ id, key, name, type, status, createdAt, authorId, spaceOwnerId: authorId, homepageId },
    currentActiveAlias: key,
    icon: null,
    description: format === "plain" ? { plain: { representation: "plain", value: description } } : null,
    _links: { webui: `/spaces/${key}` },
  };
}
