import { requireCaller, requireContentV1 } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
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

/** The handlers of watches. Nobody is notified. */
export const watches: Handlers = {
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
