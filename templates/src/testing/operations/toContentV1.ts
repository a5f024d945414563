import type { Content, Version } from "../../v1/schema.js";
import type { StoredContent, StoredVersion } from "../site/StoredContent.js";
import type { Visit } from "../Visit.js";
import { toLinks } from "./toLinks.js";
import { toSpaceV1 } from "./toSpaceV1.js";
import { toUserV1 } from "./toUserV1.js";

type Place = Pick<Visit, "store" | "siteOrigin">;

/** Presents a page or a blog post the way v1 does, with its space, its history and its version. */
export function toContentV1(visit: Place, content: StoredContent): Content {
  const { id, kind, status, version, spaceId, authorId, createdAt, position } = content;
  const space = visit.store.spaces.get(spaceId);
  const self = `/rest/api/content/${id}`;
  return {
    ...{ id, type: kind, status, title: version.title },
    ...(space && { space: toSpaceV1(visit, space) }),
    history: {
      ...{ latest: true, createdBy: toUserV1(visit, authorId), createdDate: createdAt },
      _expandable: { lastUpdated: "", previousVersion: "", contributors: "", nextVersion: "" },
      _links: { self: `${visit.siteOrigin}/wiki${self}/history` },
    },
    version: toVersionV1(visit, content, version),
    macroRenderedOutput: {},
    extensions: { position },
    _expandable: {
      ...{
        container: `/rest/api/space/${space?.key}`,
        metadata: "",
        operations: "",
        schedulePublishDate: "",
      },
      ...{
        children: `${self}/child`,
        restrictions: `${self}/restriction/byOperation`,
        ancestors: "",
        body: "",
      },
      descendants: `${self}/descendant`,
    },
    _links: { ...toLinks(visit.store, content), self: `${visit.siteOrigin}/wiki${self}` },
  };
}

/** Presents a version the way v1 does. */
export function toVersionV1(visit: Place, { id }: StoredContent, version: StoredVersion): Version {
  const { number, message, minorEdit, createdAt, authorId } = version;
  return {
    ...{
      by: toUserV1(visit, authorId),
      when: createdAt,
      message,
      number,
      minorEdit,
      contentTypeModified: false,
    },
    _expandable: { collaborators: "", content: `/rest/api/content/${id}` },
    _links: { self: `${visit.siteOrigin}/wiki/rest/api/content/${id}/version/${number}` },
  };
}
