import { requireCaller, requireContentV1 } from "../actions/require.js";
import type { Handlers, VisitOf } from "../HandlerContext.js";
import type { StoredContent } from "../store/StoredContent.js";

type Watch = VisitOf<{
  readonly contentId: string | number;
  readonly accountId?: string | number | undefined;
}>;

/** The content, those who watch it, and who is meant: the caller, where nobody is named. */
function read(visit: Watch): { content: StoredContent; watchers: readonly string[]; id: string } {
  const content = requireContentV1(visit, visit.args.contentId);
  return {
    content,
    watchers: content.watchers ?? [],
    id: String(visit.args.accountId ?? requireCaller(visit)),
  };
}

/** The operations on who watches content. Nobody is notified. */
export const watches: Handlers = {
  "v1.getContentWatchStatus": (visit) => {
    const { watchers, id } = read(visit);
    return { body: { watching: watchers.includes(id) } };
  },
  "v1.addContentWatcher": (visit) => {
    const { content, watchers, id } = read(visit);
    content.watchers = [...new Set([...watchers, id])];
    return {};
  },
  "v1.removeContentWatcher": (visit) => {
    const { content, watchers, id } = read(visit);
    content.watchers = watchers.filter((watcher) => watcher !== id);
    return {};
  },
};
