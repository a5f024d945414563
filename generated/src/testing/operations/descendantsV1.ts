import type { Content } from "../../v1/schema.js";
import { listDescendants } from "../site/listTree.js";
import type { Store } from "../site/Store.js";
import type { StoredContent } from "../site/StoredContent.js";
import type { Handlers, Visit } from "../Visit.js";
import { listV1 } from "./listV1.js";
import { requireContentV1 } from "./requireContentV1.js";
import { toContentV1 } from "./toContentV1.js";

/** Lists what is below content, in the tree or within: pages at all levels, comments or attachments. */
function listOfType(store: Store, id: string, type: string, most?: number): StoredContent[] {
  const tree = [...listDescendants(store, id, most)].map(({ content }) => content);
  const all = type === "page" ? tree : [...(store.below.get(id) ?? [])];
  return all.filter(({ kind }) => (type === "comment" ? kind.endsWith("comment") : kind === type));
}

/** The operations of v1 on descendants. */
export const descendantsV1: Handlers = {
  "v1.getDescendantsOfType": (visit) => {
    const { id, type, depth } = visit.args;
    const { store } = visit;
    const most = depth === "root" ? 1 : Number(depth) || undefined;
    return listV1(
      visit,
      listOfType(store, requireContentV1(store, id).id, type, most),
      show(visit, type),
      25,
    );
  },
  "v1.getContentDescendants": (visit) => {
    const { store, siteOrigin, args } = visit;
    const { id } = requireContentV1(store, args.id);
    const self = `/rest/api/content/${id}/descendant`;
    const expanded = Object.fromEntries(
      (args.expand ?? []).map((type) => {
        const results = listOfType(store, id, type).slice(0, 25).map(show(visit, type));
        const links = { self: `${siteOrigin}/wiki${self}/${type}` };
        return [type, { results, start: 0, limit: 25, size: results.length, _links: links }];
      }),
    );
    return {
      body: { ...expanded, _links: { base: `${siteOrigin}/wiki`, self: `${siteOrigin}/wiki${self}` } },
    };
  },
};

/** Comments of both kinds are of one type in v1. */
function show(visit: Pick<Visit, "store" | "siteOrigin">, type: string): (content: StoredContent) => Content {
  return (content) => ({ ...toContentV1(visit, content), type });
}
