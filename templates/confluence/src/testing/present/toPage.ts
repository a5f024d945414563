import type { ItemOf } from "../../tables/OperationTypes.js";
import type { HandlerContext } from "../HandlerContext.js";
import type { StoredContent, StoredVersion, TreeKind } from "../store/StoredContent.js";
import { toLinks } from "./toLinks.js";
import { toVersionOfPage } from "./toVersion.js";

/** Presents a page like v2 does, without its body. */
export function toPage(
  context: Pick<HandlerContext, "store">,
  content: StoredContent,
  version: StoredVersion = content.version,
): ItemOf<"v2.getPages"> {
  const { parentId, position, ownerId, lastOwnerId = null, isLive } = content;
  const parentKind = context.store.contents.get(parentId ?? "")?.kind ?? "page";
  return {
    parentId: parentId ?? null,
    parentType: parentId === undefined ? null : (parentKind as TreeKind),
    position,
    ownerId,
    lastOwnerId,
    ...(isLive && { subtype: "live" }),
    ...toBlogPost(context, content, version),
  };
}

/** Presents a blog post like v2 does, without its body: like a page, but without a position in a tree. */
export function toBlogPost(
  { store }: Pick<HandlerContext, "store">,
  content: StoredContent,
  version: StoredVersion = content.version,
): ItemOf<"v2.getBlogPosts"> {
  const { id, spaceId, authorId, createdAt } = content;
  return {
    id,
    status: statusOf(content, version),
    title: version.title,
    spaceId,
    authorId,
    createdAt,
    version: toVersionOfPage(version),
    _links: toLinks(store, content),
  };
}

function statusOf({ status, draft, version: latest }: StoredContent, version: StoredVersion): string {
  if (version === draft) return "draft";
  return version === latest ? status : "historical";
}
