import type { ItemOf } from "../../tables/OperationTypes.js";
import type { OperationCheckResult, Space } from "../../v1/schema.js";
import { element } from "../bodies/Markup.js";
import { serializeHtml } from "../bodies/serializeMarkup.js";
import type { StoredSpace } from "../store/Store.js";
import { inside, isExpanded, notExpanded } from "./expand/isExpanded.js";
import type { PresentContext, Presenter } from "./expand/Presenter.js";
import { toInnerList } from "./expand/toInnerList.js";
import { permittedInSpace } from "./includeDetails.js";
import { toLabelV1 } from "./toLabelV1.js";
import { toPermissionsV1 } from "./toSpacePermission.js";
import { toSpaceSettings, toTheme } from "./toSpaceSettings.js";
import { toUserV1 } from "./toUserV1.js";

/** The logo of a space without one, as the documents show it. */
const ICON = { path: "/images/logo/default-space-logo-256.png", width: 48, height: 48, isDefault: true };

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
    icon: withIcon ? { path: ICON.path, apiDownloadLink: "" } : null,
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

/** Presents a space like v1 does; its home page is expanded only with a presenter. */
export function toSpaceV1(
  context: PresentContext,
  space: StoredSpace,
  expand: readonly string[] = [],
  present?: Presenter,
): Space {
  const { id, key, name, type, status, homepageId, createdAt, authorId } = space;
  const self = `/rest/api/space/${key}`;
  const homepage = context.store.contents.get(homepageId);
  const theme = toTheme(context, space);
  const toMetadata = () => toSpaceMetadata(context, space, inside(expand, "metadata"));
  return {
    ...{ id: Number(id), key, alias: key, name, type, status },
    ...(isExpanded(expand, "operations") && {
      operations: permittedInSpace(context, id) as OperationCheckResult[],
    }),
    ...(isExpanded(expand, "icon") && { icon: ICON }),
    ...(isExpanded(expand, "settings") && { settings: toSpaceSettings(context, space) }),
    ...(theme && isExpanded(expand, "theme") && { theme }),
    ...(isExpanded(expand, "permissions") && { permissions: toPermissionsV1(context, space) }),
    ...(isExpanded(expand, "description") && {
      description: toDescription(space, inside(expand, "description")),
    }),
    ...(present &&
      homepage &&
      isExpanded(expand, "homepage") && { homepage: present(context, homepage, inside(expand, "homepage")) }),
    ...(isExpanded(expand, "metadata") && { metadata: toMetadata() }),
    ...(isExpanded(expand, "history") && {
      history: { createdDate: createdAt, createdBy: toUserV1(context, authorId) },
    }),
    _expandable: notExpanded(expand, {
      ...{ settings: `${self}/settings`, metadata: "", operations: "" },
      ...{ lookAndFeel: `/rest/api/settings/lookandfeel?spaceKey=${key}`, identifiers: "", permissions: "" },
      ...{ icon: "", description: "", theme: `${self}/theme`, history: "" },
      homepage: `/rest/api/content/${homepageId}`,
    }),
    _links: { webui: `/spaces/${key}`, self: `${context.siteOrigin}/wiki${self}` },
  };
}

function toDescription({ description }: StoredSpace, expand: readonly string[]) {
  const formats = ["plain", "view"].filter((format) => isExpanded(expand, format));
  const described = formats.map((format) => [
    format,
    { ...describe(description, format)?.[format], embeddedContent: [] },
  ]);
  return { ...Object.fromEntries(described), _expandable: notExpanded(expand, { view: "", plain: "" }) };
}

function toSpaceMetadata(
  context: PresentContext,
  { key, labels = [] }: StoredSpace,
  expand: readonly string[],
) {
  const path = `/rest/api/space/${key}/label`;
  return {
    ...(isExpanded(expand, "labels") && {
      labels: toInnerList(context.siteOrigin, path, labels.map(toLabelV1), 200),
    }),
    _expandable: notExpanded(expand, { labels: path }),
  };
}
