import type { Theme } from "../../v1/schema.js";
import { requireSpaceAdminV1, requireSpaceV1 } from "../actions/require.js";
import { failureV1 } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import { toSpaceSettings, toTheme } from "../present/toSpaceSettings.js";
import type { StoredSpace } from "../store/Store.js";
import type { Handlers } from "./Handler.js";

function requireTheme(context: Pick<HandlerContext, "siteOrigin">, space: StoredSpace): Theme {
  const theme = toTheme(context, space);
  if (theme) return theme;
  throw failureV1(404, "NotFoundException", `No theme set for the space ${space.key}`);
}

/** The handlers of the settings and themes of spaces. */
export const spaceSettings: Handlers = {
  "v1.getSpaceSettings": (context) => ({
    body: toSpaceSettings(context, requireSpaceV1(context, context.args.spaceKey)),
  }),
  "v1.updateSpaceSettings": (context) => {
    const space = requireSpaceAdminV1(context, context.args.spaceKey);
    space.settings = { ...space.settings, ...context.args.body };
    return { body: toSpaceSettings(context, space) };
  },
  "v1.getSpaceTheme": (context) => ({
    body: requireTheme(context, requireSpaceV1(context, context.args.spaceKey)),
  }),
  "v1.setSpaceTheme": (context) => {
    const space = requireSpaceAdminV1(context, context.args.spaceKey);
    space.themeKey = context.args.body.themeKey;
    return { body: requireTheme(context, space) };
  },
  "v1.resetSpaceTheme": (context) => {
    delete requireSpaceAdminV1(context, context.args.spaceKey).themeKey;
    return {};
  },
};
