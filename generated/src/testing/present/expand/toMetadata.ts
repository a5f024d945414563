import type { ContentMetadata } from "../../../v1/schema.js";
import { isFavourite } from "../../store/relations.js";
import type { StoredContent } from "../../store/StoredContent.js";
import { listVersions } from "../../store/setVersion.js";
import { toLabelV1 } from "../toLabelV1.js";
import { toPropertyV1 } from "../toPropertyV1.js";
import { formatDay, toVersionV1 } from "../toVersionV1.js";
import { inside, isExpanded, notExpanded } from "./isExpanded.js";
import type { PresentContext, Presenter } from "./Presenter.js";
import { toInnerList } from "./toInnerList.js";

const EXPANDABLE = {
  currentuser: "",
  comments: "",
  simple: "",
  properties: "",
  frontend: "",
  labels: "",
  likes: "",
};

/** Presents the metadata of content. */
export function toMetadata(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  present: Presenter,
): NonNullable<ContentMetadata> {
  const { id, labels = [], version } = content;
  const path = `/rest/api/content/${id}`;
  const list = () => toInnerList(context.siteOrigin, `${path}/label`, labels.map(toLabelV1), 200);
  return {
    ...(version.file && { comment: version.message, mediaType: version.file.mediaType }),
    ...(isExpanded(expand, "labels") && { labels: list() }),
    ...(isExpanded(expand, "properties") && {
      properties: toProperties(context, content, inside(expand, "properties"), path),
    }),
    ...(isExpanded(expand, "currentuser") && {
      currentuser: toCurrentUser(context, content, inside(expand, "currentuser"), present),
    }),
    // It is only used by Atlassian, whose documentation says no more.
    ...(isExpanded(expand, "frontend") && { frontend: {} }),
    _expandable: notExpanded(expand, EXPANDABLE),
  };
}

/** Presents the properties whose keys are expanded; keys may contain dots. */
function toProperties(
  context: PresentContext,
  { properties = [], id }: StoredContent,
  expand: readonly string[],
  path: string,
) {
  const self = `${path}/property`;
  const found = properties.filter(({ key }) => isExpanded(expand, key));
  const present = found.map((each) => [
    each.key,
    toPropertyV1(context, `/rest/api/content/${id}`, "content", each),
  ]);
  const paths = Object.fromEntries(properties.map(({ key }) => [key, `${self}/${encodeURIComponent(key)}`]));
  return {
    ...Object.fromEntries(present),
    _expandable: notExpanded(expand, paths),
    _links: { self: `${context.siteOrigin}/wiki${self}` },
  };
}

const ABOUT_USER = { favourited: "", lastmodified: "", lastcontributed: "", viewed: "", scheduled: "" };

/** Presents what the caller has done with content. */
function toCurrentUser(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  present: Presenter,
) {
  const own = listVersions(content).findLast(({ authorId }) => authorId === context.caller?.accountId);
  return {
    ...(expand.includes("favourited") && {
      favourited: {
        isFavourite: isFavourite(context.store, context.caller?.accountId, {
          type: "content",
          key: content.id,
        }),
      },
    }),
    ...(own &&
      isExpanded(expand, "lastmodified") && {
        lastmodified: {
          version: toVersionV1(context, content, own, inside(expand, "lastmodified.version"), present),
          friendlyLastModified: formatDay(own.createdAt),
        },
      }),
    ...(own &&
      expand.includes("lastcontributed") && {
        lastcontributed: { status: content.status, when: own.createdAt },
      }),
    _expandable: notExpanded(expand, ABOUT_USER),
  };
}
