import { listV1 } from "../actions/listV1.js";
import { failureV1 } from "../apiErrors.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import type { Handlers } from "./Handler.js";

type PropertyContext = ContextWith<{ readonly userId: string | number; readonly key: string }>;

function requireUserId({ store }: Pick<HandlerContext, "store">, id: string | number): string {
  if (store.users.has(String(id))) return String(id);
  throw failureV1(404, "NotFoundException", `No user found with account id: ${id}`);
}

function find(context: PropertyContext) {
  const name = `${requireUserId(context, context.args.userId)}/${context.args.key}`;
  return { name, property: context.store.userProperties.get(name) };
}

function requireProperty(context: PropertyContext) {
  const { name, property } = find(context);
  if (!property) throw failureV1(404, "NotFoundException", `No property found with key: ${context.args.key}`);
  return { name, property };
}

/** The handlers of the properties of users. */
export const userProperties: Handlers = {
  "v1.getUserProperties": (context) => {
    const prefix = `${requireUserId(context, context.args.userId)}/`;
    const names = [...context.store.userProperties.keys()].filter((name) => name.startsWith(prefix));
    return listV1(context, names, (name) => ({ key: name.slice(prefix.length) }), 5);
  },
  "v1.getUserProperty": (context) => {
    const { id, value, createdAt, modifiedAt } = requireProperty(context).property;
    const { userId, key } = context.args;
    const self = `${context.siteOrigin}/wiki/rest/api/user/${userId}/property/${key}`;
    const dates = { createdDate: createdAt, lastModifiedDate: modifiedAt };
    return { body: { key, value: { ...value }, id, ...dates, _links: { self } } };
  },
  "v1.createUserProperty": (context) => {
    const { name, property } = find(context);
    const { store, args } = context;
    if (property)
      throw failureV1(409, "ConflictException", `A property with the key ${args.key} already exists`);
    const createdAt = store.nextTime();
    const { value } = args.body;
    store.userProperties.set(name, { id: store.nextId(), value, createdAt, modifiedAt: createdAt });
    return {};
  },
  "v1.updateUserProperty": (context) => {
    const { name, property } = requireProperty(context);
    const { value } = context.args.body;
    context.store.userProperties.set(name, { ...property, value, modifiedAt: context.store.nextTime() });
    return {};
  },
  "v1.deleteUserProperty": (context) => {
    context.store.userProperties.delete(requireProperty(context).name);
    return {};
  },
};
