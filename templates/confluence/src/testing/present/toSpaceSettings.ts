import type { SpaceSettings, Theme } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredSpace } from "../store/Store.js";

type SiteContext = Pick<HandlerContext, "siteOrigin">;

/** Presents the settings of a space. */
export function toSpaceSettings(
  { siteOrigin }: SiteContext,
  { key, settings = {} }: StoredSpace,
): NonNullable<SpaceSettings> {
  const { routeOverrideEnabled = true, contentMode = "standard" } = settings;
  const self = `${siteOrigin}/wiki/rest/api/space/${key}/settings`;
  const editor = { page: "v2", blogpost: "v2", default: "v2" };
  return { routeOverrideEnabled, contentMode, spaceKey: key, editor, _links: { self } };
}

/** Presents the theme of a space; undefined if it has none. */
export function toTheme({ siteOrigin }: SiteContext, { key, themeKey }: StoredSpace): Theme | undefined {
  return themeKey === undefined
    ? undefined
    : { themeKey, _links: { self: `${siteOrigin}/wiki/rest/api/space/${key}/theme` } };
}
