import type { StoredProperty, VersionMetadata } from "../store/StoredContent.js";
import { toVersion } from "./toVersion.js";

/** Presents a property of content. */
export function toProperty({ id, key, value, version }: StoredProperty): StoredProperty {
  return { id, key, value, version: toVersion(version) };
}

/** Presents a property of a space, which says when it was made, too: with its latest version, as far as the double knows. */
export function toSpaceProperty(
  property: StoredProperty,
): StoredProperty & Pick<VersionMetadata, "createdAt" | "authorId"> {
  const { createdAt, authorId } = property.version;
  return { ...toProperty(property), createdAt, authorId };
}
