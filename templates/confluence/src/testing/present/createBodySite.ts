import type { BodySite } from "../bodies/BodySite.js";
import { findChild, type MarkupElement } from "../bodies/Markup.js";
import type { HandlerContext } from "../HandlerContext.js";
import { findSpace } from "../store/addSpace.js";
import { findTitle } from "../store/indexContent.js";
import type { StoredContent } from "../store/StoredContent.js";
import { userName } from "../store/userName.js";
import { webuiPath } from "../store/webuiPath.js";
import { toDownloadLink } from "./toLinks.js";

type SiteContext = Pick<HandlerContext, "store" | "siteOrigin">;

/** What a body belongs to: content, or what a conversion takes its place with. */
export type BodyOwner = Pick<StoredContent, "id" | "spaceId" | "containerId"> & {
  readonly version: Pick<StoredContent["version"], "title">;
};

/** Connects a body with what it refers to on its site. */
export function createBodySite(context: SiteContext, content: BodyOwner): BodySite {
  const { store, siteOrigin } = context;
  const base = `${siteOrigin}/wiki`;
  return {
    title: content.version.title,
    id: content.id,
    base,
    findUrl(resource) {
      const target = findTarget(context, content, resource);
      if (target?.kind === "attachment") return base + toDownloadLink(target, target.version);
      if (target) return base + webuiPath(store, target);
      const { "ri:value": url, "ri:space-key": key, "ri:account-id": accountId } = resource.attributes;
      if (resource.name === "ri:url") return url;
      if (resource.name === "ri:user" && accountId) return `${base}/people/${accountId}`;
      return resource.name === "ri:space" && key ? `${base}/spaces/${key}` : undefined;
    },
    findFile(resource) {
      const file = findAttachment(context, content, resource);
      const { containerId: contentId, version } = file ?? {};
      return version?.file && contentId !== undefined ? { fileId: version.file.id, contentId } : undefined;
    },
    findFileName(fileId) {
      for (const { kind, version } of store.contents.values())
        if (kind === "attachment" && version.file?.id === fileId) return version.title;
      return undefined;
    },
    findUserName: (accountId) => {
      const user = store.users.get(accountId);
      return user && userName(user);
    },
  };
}

/** Finds the content that an element refers to, in the space of the body without another. */
function findTarget(
  context: SiteContext,
  content: BodyOwner,
  resource: MarkupElement,
): StoredContent | undefined {
  const { store } = context;
  const { name, attributes } = resource;
  if (name === "ri:attachment") return findAttachment(context, content, resource);
  if (name === "ri:content-entity") return store.contents.get(attributes["ri:content-id"] ?? "");
  if (name !== "ri:page" && name !== "ri:blog-post") return undefined;
  const key = attributes["ri:space-key"];
  const spaceId = key === undefined ? content.spaceId : findSpace(store, key)?.id;
  const kind = name === "ri:page" ? "page" : "blogpost";
  return findTitle(store, kind, spaceId ?? "", attributes["ri:content-title"] ?? "");
}

/** Finds an attachment of the content that has the body, or of the page that the element names. */
function findAttachment(
  context: SiteContext,
  content: BodyOwner,
  resource: MarkupElement,
): StoredContent | undefined {
  const { contents, byParent } = context.store;
  const elsewhere = findChild(resource, "ri:page", "ri:blog-post", "ri:content-entity");
  const named = elsewhere && findTarget(context, content, elsewhere);
  // A comment shows the attachments of what it is on.
  const container = elsewhere ? named : (contents.get(content.containerId ?? "") ?? content);
  const inner = [...(byParent.get(container?.id ?? "") ?? [])];
  const title = resource.attributes["ri:filename"];
  return inner.find(({ kind, version }) => kind === "attachment" && version.title === title);
}
