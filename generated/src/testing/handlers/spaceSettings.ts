import type { SpaceSettings, Theme } from "../../v1/schema.js";
import { requireSpaceAdminV1, requireSpaceV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredSpace } from "../store/Store.js";
import type { Handlers } from "./Handler.js";

function toSettings({ siteOrigin }: Pick<HandlerContext, "siteOrigin">, space: StoredSpace): SpaceSettings {
  const { routeOverrideEnabled = true, contentMode = "standard" } = space.settings ?? {};
  const self = `${siteOrigin}/wiki/rest/api/space/${space.key}/settings`;
  const editor = { page: "v2", blogpost: "v2", default: "v2" };
  return { routeOverrideEnabled, contentMode, spaceKey: space.key, editor, _links: { self } };
}

function toTheme({ siteOrigin }: Pick<HandlerContext, "siteOrigin">, { key, themeKey }: StoredSpace): Theme {
  if (!themeKey) throw failureV1(404, "NotFoundException", `No theme set for the space ${key}`);
  return { themeKey, _links: { self: `${siteOrigin}/wiki/rest/api/space/${key}/theme` } };
}

/** The handlers of the settings and themes of spaces. */
export const spaceSettings: Handlers = {
  "v1.getSpaceSettings": (context) => ({
    body: toSettings(context, requireSpaceV1(context, context.args.spaceKey)),
  }),
  "v1.updateSpaceSettings": (context) => {
    const space = requireSpaceAdminV1(context, context.args.spaceKey);
    space.settings = { ...space.settings, ...context.args.body };
    return { body: toSettings(context, space) };
  },
  "v1.getSpaceTheme": (context) => ({
    body: toTheme(context, requireSpaceV1(context, context.args.spaceKey)),
  }),
  "v1.setSpaceTheme": (context) => {
    const space = requireSpaceAdminV1(context, context.args.spaceKey);
    space.themeKey = context.args.body.themeKey;
    return { body: toTheme(context, space) };
  },
  "v1.resetSpaceTheme": (context) => {
    delete requireSpaceAdminV1(context, context.args.spaceKey).themeKey;
    return {};
  },
};
