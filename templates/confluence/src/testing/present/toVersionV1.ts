import type { Version } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { toUserV1 } from "./toUserV1.js";

/** Presents a version like v1 does. */
export function toVersionV1(
  context: Pick<HandlerContext, "store" | "siteOrigin">,
  { id }: Pick<StoredContent, "id">,
  { number, createdAt, authorId, message, minorEdit }: StoredVersion,
): Version {
  const content = `/rest/api/content/${id}`;
  return {
    by: toUserV1(context, authorId),
    when: createdAt,
    friendlyWhen: formatDay(createdAt),
    message,
    number,
    minorEdit,
    contentTypeModified: false,
    _expandable: { collaborators: "", content },
    _links: { self: `${context.siteOrigin}/wiki${content}/version/${number}` },
  };
}

/** Formats a date like v1 does: `Aug 19, 2021`. */
export function formatDay(time: string): string {
  const options = { year: "numeric", month: "short", day: "2-digit", timeZone: "UTC" } as const;
  return new Date(time).toLocaleDateString("en-US", options);
}
