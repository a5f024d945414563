import type { StoredProperty, VersionMetadata } from "../store/StoredContent.js";
import { toVersion } from "./toVersion.js";

/** Presents a property of content. */
export function toProperty({ id, key, value, version }: StoredProperty): StoredProperty {
  return { id, key, value, version: toVersion(version) };
}

/** Presents a property of a space with its creation date, for which the fake uses the date of its latest version. */
export function toSpaceProperty(
  property: StoredProperty,
): StoredProperty & Pick<VersionMetadata, "createdAt" | "authorId"> {
  const { createdAt, authorId } = property.version;
  return { ...toProperty(property), createdAt, authorId };
}
