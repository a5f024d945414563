import type { WatchUser } from "../../v1/schema.js";
import { listV1 } from "../actions/listV1.js";
import { requireCaller, requireContentV1, requireSpace, requireSpaceV1 } from "../actions/require.js";
import type { ContextWith, HandlerContext } from "../HandlerContext.js";
import { toUserV1 } from "../present/toUserV1.js";
import type { StoredSpace } from "../store/Store.js";
import type { StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type WatchContext = ContextWith<{
  readonly contentId: string | number;
  readonly accountId?: string | number | undefined;
}>;

/** Returns the content, its watchers, and the account ID, by default that of the caller. */
function resolveWatch(context: WatchContext): {
  content: StoredContent;
  watchers: readonly string[];
  id: string;
} {
  const content = requireContentV1(context, context.args.contentId);
  return {
    content,
    watchers: content.watchers ?? [],
    id: String(context.args.accountId ?? requireCaller(context)),
  };
}

type AccountArgs = { readonly accountId?: string | number | undefined };

/** The three handlers of watching a space or a label. */
function watchHandlers<Args extends AccountArgs>(nameOf: (context: ContextWith<Args>) => string) {
  const keyOf = (context: ContextWith<Args>) =>
    `${nameOf(context)}/${context.args.accountId ?? requireCaller(context)}`;
  return {
    status: (context: ContextWith<Args>) => ({
      body: { watching: context.store.watches.has(keyOf(context)) },
    }),
    add(context: ContextWith<Args>) {
      context.store.watches.add(keyOf(context));
      return {};
    },
    remove(context: ContextWith<Args>) {
      context.store.watches.delete(keyOf(context));
      return {};
    },
  };
}

const space = watchHandlers(
  (context: ContextWith<AccountArgs & { readonly spaceKey: string }>) =>
    `space/${requireSpaceV1(context, context.args.spaceKey).key}`,
);
const label = watchHandlers(
  ({ args }: ContextWith<AccountArgs & { readonly labelName: string }>) => `label/${args.labelName}`,
);

/** Presents a watcher, whose details are null unless a caller expands them elsewhere. */
function toWatcher(context: Pick<HandlerContext, "store" | "siteOrigin">, accountId: string): WatchUser {
  const { accountType = "", displayName = "", publicName = "", ...user } = toUserV1(context, accountId);
  const profilePicture = user.profilePicture ?? { path: "", width: 48, height: 48, isDefault: true };
  return {
    ...{ type: user.type, accountId, accountType, email: user.email ?? "", publicName, displayName },
    ...{ profilePicture, operations: null, personalSpace: null },
    ...{ isExternalCollaborator: false, externalCollaborator: false, isGuest: false },
  };
}

function listWatchers(context: ContextWith<object>, { key }: StoredSpace) {
  const prefix = `space/${key}/`;
  const watching = [...context.store.watches].filter((name) => name.startsWith(prefix));
  const present = (name: string) => ({
    ...{ type: "space", watcher: toWatcher(context, name.slice(prefix.length)), spaceKey: key },
  });
  return listV1(context, watching, present);
}

/** The handlers of watches. Nobody is notified. */
export const watches: Handlers = {
  "v1.isWatchingSpace": space.status,
  "v1.addSpaceWatcher": space.add,
  "v1.removeSpaceWatch": space.remove,
  "v1.isWatchingLabel": label.status,
  "v1.addLabelWatcher": label.add,
  "v1.removeLabelWatcher": label.remove,
  "v1.getWatchersForSpace": (context) => {
    const { start, limit } = context.args;
    const args = { ...(start && { start: Number(start) }), ...(limit && { limit: Number(limit) }) };
    return listWatchers({ ...context, args }, requireSpaceV1(context, context.args.spaceKey));
  },
  "v1.getWatchesForSpace": (context) => {
    const { spaceId } = requireContentV1(context, context.args.id);
    return listWatchers(context, requireSpace(context, spaceId));
  },
  "v1.getWatchesForPage": (context) => {
    const { id, watchers = [] } = requireContentV1(context, context.args.id);
    const present = (accountId: string) => ({
      ...{ type: "page", watcher: toWatcher(context, accountId), contentId: Number(id) },
    });
    return listV1(context, watchers, present);
  },
  "v1.getContentWatchStatus": (context) => {
    const { watchers, id } = resolveWatch(context);
    return { body: { watching: watchers.includes(id) } };
  },
  "v1.addContentWatcher": (context) => {
    const { content, watchers, id } = resolveWatch(context);
    content.watchers = [...new Set([...watchers, id])];
    return {};
  },
  "v1.removeContentWatcher": (context) => {
    const { content, watchers, id } = resolveWatch(context);
    content.watchers = watchers.filter((watcher) => watcher !== id);
    return {};
  },
};
