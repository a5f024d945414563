import type { StoredProperty } from "../store/StoredContent.js";
import { inside, isExpanded, notExpanded } from "./expand/isExpanded.js";
import type { PresentContext } from "./expand/Presenter.js";
import { toUserV1 } from "./toUserV1.js";

/** Presents a property of content or a space like v1 does: by default, with its version. */
export function toPropertyV1(
  context: PresentContext,
  ownerPath: string,
  owner: "content" | "space",
  { id, key, value, version }: StoredProperty,
  expand: readonly string[] = ["version"],
  toOwner?: (expand: readonly string[]) => object,
): Record<string, unknown> & { _links: object } {
  const { createdAt, message, number, minorEdit, authorId } = version;
  return {
    ...{ id, key, value },
    ...(isExpanded(expand, "version") && {
      version: {
        ...{ by: toUserV1(context, authorId), when: createdAt, message, number, minorEdit },
        contentTypeModified: false,
      },
    }),
    ...(toOwner && isExpanded(expand, owner) && { [owner]: toOwner(inside(expand, owner)) }),
    _expandable: notExpanded(expand, { version: "", [owner]: ownerPath }),
    _links: { self: `${context.siteOrigin}/wiki${ownerPath}/property/${encodeURIComponent(key)}` },
  };
}
