import type { ContentHistory } from "../../../v1/schema.js";
import type { StoredContent, StoredVersion } from "../../store/StoredContent.js";
import { listVersions } from "../../store/setVersion.js";
import { toVersionV1 } from "../toVersionV1.js";
import { inside, isExpanded, notExpanded } from "./isExpanded.js";
import type { PresentContext, Presenter } from "./Presenter.js";
import { toPeople } from "./toPeople.js";
import { toUser } from "./toUser.js";

const EXPANDABLE = {
  lastUpdated: "",
  previousVersion: "",
  contributors: "",
  nextVersion: "",
  ownedBy: "",
  lastOwnedBy: "",
};

/** Presents the history of content at a version. What there is none of, such as a next version, is left out. */
export function toHistory(
  context: PresentContext,
  content: StoredContent,
  version: StoredVersion,
  expand: readonly string[],
  present: Presenter,
): NonNullable<ContentHistory> {
  const { id, authorId, createdAt, ownerId, lastOwnerId } = content;
  const versions = listVersions(content);
  const index = versions.indexOf(version);
  const toOne = (name: string, one: StoredVersion | undefined) =>
    one &&
    isExpanded(expand, name) && { [name]: toVersionV1(context, content, one, inside(expand, name), present) };
  const toOwner = (name: string, ownId: string) => toUser(context, ownId, inside(expand, name), present);
  return {
    latest: version === content.version,
    createdBy: toOwner("createdBy", authorId),
    createdDate: createdAt,
    ...toOne("lastUpdated", content.version),
    ...toOne("previousVersion", versions[index - 1]),
    ...toOne("nextVersion", versions[index + 1]),
    ...(isExpanded(expand, "contributors") && {
      contributors: {
        publishers: toPeople(context, versions, inside(expand, "contributors.publishers"), present),
      },
    }),
    ...(isExpanded(expand, "ownedBy") && { ownedBy: toOwner("ownedBy", ownerId) }),
    ...(lastOwnerId &&
      isExpanded(expand, "lastOwnedBy") && { lastOwnedBy: toOwner("lastOwnedBy", lastOwnerId) }),
    _expandable: notExpanded(expand, EXPANDABLE),
    _links: { self: `${context.siteOrigin}/wiki/rest/api/content/${id}/history` },
  };
}
