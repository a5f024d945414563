import type { StoredVersion } from "../site/StoredContent.js";
import type { Visit } from "../Visit.js";
import { requireCaller } from "./requireCaller.js";

/** When and by whom a version was made. */
export type VersionStamp = Pick<StoredVersion, "number" | "createdAt" | "authorId" | "message" | "minorEdit">;

/** Makes the version after another, or the first: by the caller, now. */
export function stampVersion(
  visit: Pick<Visit, "store" | "caller">,
  before?: VersionStamp,
  message = "",
  minorEdit = false,
): VersionStamp {
  return {
    number: (before?.number ?? 0) + 1,
    createdAt: visit.store.nextTime(),
    authorId: requireCaller(visit),
    message,
    minorEdit,
  };
}
