import { requireCaller, requireContentV1 } from "../actions/require.js";
import type { ContextWith } from "../HandlerContext.js";
import type { StoredContent } from "../store/StoredContent.js";
import type { Handlers } from "./Handler.js";

type WatchContext = ContextWith<{
  readonly contentId: string | number;
  readonly accountId?: string | number | undefined;
}>;

/** The content, those who watch it, and who is meant: the caller, where nobody is named. */
function read(context: WatchContext): { content: StoredContent; watchers: readonly string[]; id: string } {
  const content = requireContentV1(context, context.args.contentId);
  return {
    content,
    watchers: content.watchers ?? [],
    id: String(context.args.accountId ?? requireCaller(context)),
  };
}

/** The operations on who watches content. Nobody is notified. */
export const watches: Handlers = {
  "v1.getContentWatchStatus": (context) => {
    const { watchers, id } = read(context);
    return { body: { watching: watchers.includes(id) } };
  },
  "v1.addContentWatcher": (context) => {
    const { content, watchers, id } = read(context);
    content.watchers = [...new Set([...watchers, id])];
    return {};
  },
  "v1.removeContentWatcher": (context) => {
    const { content, watchers, id } = read(context);
    content.watchers = watchers.filter((watcher) => watcher !== id);
    return {};
  },
};
