import type { ItemOf } from "../../tables/OperationTypes.js";
import type { Space } from "../../v1/schema.js";
import { element } from "../bodies/Markup.js";
import { serializeHtml } from "../bodies/serializeMarkup.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredSpace } from "../store/Store.js";

/** Presents a space like v2 does. */
export function toSpace(
  space: StoredSpace,
  args: {
    readonly "description-format"?: string | undefined;
    readonly "include-icon"?: boolean | undefined;
  } = {},
): ItemOf<"v2.getSpaces"> {
  const { "description-format": format, "include-icon": withIcon } = args;
  const { id, key, name, type, status, description, createdAt, authorId, homepageId } = space;
  return {
    ...{ id, key, name, type, status, createdAt, authorId, spaceOwnerId: authorId, homepageId },
    currentActiveAlias: key,
    // The logo of a space without one, as the documents show it.
    icon: withIcon ? { path: "/images/logo/default-space-logo-256.png", apiDownloadLink: "" } : null,
    description: describe(description, format),
    _links: { webui: `/spaces/${key}` },
  };
}

/** Presents the description, which is a plain text, as text or HTML. */
function describe(text: string, format: string | undefined) {
  if (format === undefined) return null;
  const value = format === "plain" || text === "" ? text : serializeHtml([element("p", {}, [text])]);
  return { [format]: { representation: format, value } };
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
