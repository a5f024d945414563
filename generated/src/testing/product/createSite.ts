import { check } from "../../errors/check.js";
import { requireContent, requireContentV1 } from "../actions/require.js";
import type { HandlerContext } from "../HandlerContext.js";
import { checkExpand } from "../handlers/checkExpand.js";
import type { Handler } from "../handlers/Handler.js";
import { handlers } from "../handlers/handlers.js";
import { findRemovedOperation, findServed } from "../handlers/removed/findRemovedOperation.js";
import type { ServedFile } from "../SiteState.js";
import { createFakeSite } from "../store/createFakeSite.js";
import { createStore } from "../store/createStore.js";
import type { Store } from "../store/Store.js";
import { loadSite, snapshotSite } from "../store/siteData.js";
import { backUpStore, clearStore } from "../store/storeData.js";
import type { CreatedSite, NewSite } from "./NewSite.js";
import type { ProductOptions } from "./ProductOptions.js";

/** Creates a site that stores spaces and content. */
export function createSite({ name, origin, seed, now, users, user, options }: NewSite): CreatedSite {
  const { v1 = "by-credential" }: ProductOptions = options;
  check(v1 === "by-credential" || v1 === "removed", "v1", v1, '"by-credential" or "removed"');
  const store = createStore(name, seed, users, now);
  const site = createFakeSite(store, origin, user);
  // The first user and the cloud ID can be others after that.
  const renew = () => void Object.assign(site, createFakeSite(store, origin, [...users.values()][0] ?? user));
  return {
    site,
    state: {
      name,
      get cloudId() {
        return store.cloudId;
      },
      set cloudId(cloudId) {
        store.cloudId = cloudId;
      },
      snapshot: () => snapshotSite(store),
      load(data, place) {
        renew();
        loadSite(store, site, data, place);
      },
      clear: () => clearStore(store),
      backUp() {
        const undo = backUpStore(store);
        return () => {
          undo();
          renew();
        };
      },
      respond({ name: operation, args, strict, ...request }) {
        checkExpand(operation, args, strict);
        // The handler of an operation takes the arguments of that operation, which the compiler cannot see.
        const handler = (handlers[operation] ?? findServed(operation)?.respond) as Handler<never> | undefined;
        if (handler === undefined) requireNamed({ store, ...request });
        return handler?.({ store, args: args as never, ...request });
      },
      findRemoved: (route, scheme) =>
        v1 === "removed" || scheme === "bearer" ? undefined : findRemovedOperation(route),
      findFile: (id) => findFile(id, store),
    },
  };
}

/** What is made up is not about content that the caller cannot see. */
function requireNamed(context: Pick<HandlerContext, "store" | "caller" | "path">): void {
  const { store, path } = context;
  const [, api, id = ""] =
    /\/(api\/v2\/[\w-]+|rest\/api(?:\/analytics)?\/content)\/((?:att)?\d+)\b/.exec(path) ?? [];
  const content = store.contents.get(id);
  if (content === undefined) return;
  if (api?.startsWith("rest")) requireContentV1(context, id);
  else requireContent(context, id, content.kind);
}

function findFile(id: string, { contents }: Store): ServedFile | undefined {
  for (const { kind, version, history = [] } of contents.values()) {
    if (kind !== "attachment") continue;
    const match = [version, ...history].find(({ file }) => file?.id === id);
    if (match) return match.file;
  }
  return undefined;
}
