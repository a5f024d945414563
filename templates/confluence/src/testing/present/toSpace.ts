import type { ItemOf } from "../../tables/OperationTypes.js";
import type { Space } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredSpace } from "../store/Store.js";

/** Presents a space like v2 does. Its description is only available as plain text. */
export function toSpace(space: StoredSpace, format: string | undefined): ItemOf<"v2.getSpaces"> {
  const { id, key, name, type, status, description, createdAt, authorId, homepageId } = space;
  return {
    ...{ id, key, name, type, status, createdAt, authorId, spaceOwnerId: authorId, homepageId },
    currentActiveAlias: key,
    icon: null,
    description: format === "plain" ? { plain: { representation: "plain", value: description } } : null,
    _links: { webui: `/spaces/${key}` },
  };
}

/** Presents a space like v1 does. */
export function toSpaceV1({ siteOrigin }: Pick<HandlerContext, "siteOrigin">, space: StoredSpace): Space {
  const { id, key, name, type, status, homepageId } = space;
  const self = `/rest/api/space/${key}`;
  return {
    ...{ id: Number(id), key, alias: key, name, type, status },
    _expandable: {
      ...{
        settings: `${self}/settings`,
        metadata: "",
        operations: "",
        permissions: "",
        icon: "",
        description: "",
      },
      ...{
        lookAndFeel: `/rest/api/settings/lookandfeel?spaceKey=${key}`,
        identifiers: "",
        theme: `${self}/theme`,
      },
      ...{ history: "", homepage: `/rest/api/content/${homepageId}` },
    },
    _links: { webui: `/spaces/${key}`, self: `${siteOrigin}/wiki${self}` },
  };
}
