import { listV2 } from "../actions/listV2.js";
import { notFound } from "../apiErrors.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { Handlers } from "./Handler.js";

function requireValue({ store }: Pick<HandlerContext, "store">, key: string): Record<string, unknown> {
  const value = store.appProperties.get(key);
  if (!value) throw notFound("property", key);
  return { ...value };
}

/** The handlers of the properties of an app; all apps of the fake share them. */
export const appProperties: Handlers = {
  "v2.getForgeAppProperties": (context) => {
    const entries = [...context.store.appProperties];
    return listV2(context, entries, ([key, value]) => ({ key, value: { ...value } }), { limit: 50 });
  },
  "v2.getForgeAppProperty": (context) => {
    const { propertyKey: key } = context.args;
    return { body: { key, value: requireValue(context, key) } };
  },
  "v2.putForgeAppProperty": ({ store, args }) => {
    const status = store.appProperties.has(args.propertyKey) ? 200 : 201;
    store.appProperties.set(args.propertyKey, { ...args.body });
    return { status };
  },
  "v2.deleteForgeAppProperty": (context) => {
    requireValue(context, context.args.propertyKey);
    context.store.appProperties.delete(context.args.propertyKey);
    return {};
  },
};
