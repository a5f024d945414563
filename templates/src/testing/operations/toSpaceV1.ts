import type { Space } from "../../v1/schema.js";
import type { StoredSpace } from "../site/Store.js";
import type { Visit } from "../Visit.js";

/** Presents a space the way v1 does, with nothing expanded. */
export function toSpaceV1({ siteOrigin }: Pick<Visit, "siteOrigin">, space: StoredSpace): Space {
  const { id, key, name, type, status } = space;
  const path = `/rest/api/space/${key}`;
  return {
    // The one id of v1 and v2 that is a number.
    id: Number(id),
    key,
    name,
    type,
    status,
    _expandable: {
      settings: `${path}/settings`,
      metadata: "",
      operations: "",
      lookAndFeel: `/rest/api/settings/lookandfeel?spaceKey=${key}`,
      identifiers: "",
      permissions: "",
      icon: "",
      description: "",
      theme: `${path}/theme`,
      history: "",
    },
    _links: { webui: `/spaces/${key}`, self: `${siteOrigin}/wiki${path}` },
  };
}
