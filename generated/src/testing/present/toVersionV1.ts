import type { Version } from "../../v1/schema.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { inside, isExpanded, notExpanded } from "./expand/isExpanded.js";
import type { PresentContext, Presenter } from "./expand/Presenter.js";
import { toPeople } from "./expand/toPeople.js";
import { toUser } from "./expand/toUser.js";

/** Presents a version like v1 does; its content is expanded only with a presenter. */
export function toVersionV1(
  context: PresentContext,
  content: StoredContent,
  version: StoredVersion,
  expand: readonly string[] = [],
  present?: Presenter,
): Version {
  const { number, createdAt, authorId, message, minorEdit } = version;
  const path = `/rest/api/content/${content.id}`;
  return {
    by: toUser(context, authorId, inside(expand, "by"), present),
    when: createdAt,
    friendlyWhen: formatDay(createdAt),
    message,
    number,
    minorEdit,
    contentTypeModified: false,
    ...(isExpanded(expand, "collaborators") && {
      collaborators: toPeople(context, [version], inside(expand, "collaborators"), present),
    }),
    ...(present &&
      isExpanded(expand, "content") && {
        content: present(context, content, inside(expand, "content"), version),
      }),
    _expandable: notExpanded(expand, { collaborators: "", content: path }),
    _links: { self: `${context.siteOrigin}/wiki${path}/version/${number}` },
  };
}

/** Formats a date like v1 does: `Aug 19, 2021`. */
export function formatDay(time: string): string {
  const options = { year: "numeric", month: "short", day: "2-digit", timeZone: "UTC" } as const;
  return new Date(time).toLocaleDateString("en-US", options);
}
