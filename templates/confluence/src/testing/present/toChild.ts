import type { ItemOf } from "../../tables/OperationTypes.js";
import type { StoredContent } from "../store/StoredContent.js";

/** Presents a child in a tree. */
export function toChild(content: StoredContent): ItemOf<"v2.getPageDirectChildren"> {
  const { id, status, kind, spaceId, position, version } = content;
  return { id, status, title: version.title, type: kind, spaceId, childPosition: position };
}
