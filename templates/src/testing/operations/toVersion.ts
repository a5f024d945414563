import type { VersionStamp } from "./stampVersion.js";

/** Presents a version the way v2 does. */
export function toVersion({ number, message, minorEdit, authorId, createdAt }: VersionStamp): VersionStamp {
  return { number, message, minorEdit, authorId, createdAt };
}
