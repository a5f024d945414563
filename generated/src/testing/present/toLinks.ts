import type { HandlerContext } from "../HandlerContext.js";
import type { Store } from "../store/Store.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { formEncode, webuiPath } from "../store/webuiPath.js";

interface ContentLinks {
  editui: string;
  webui: string;
  edituiv2: string;
  tinyui: string;
}

/** Presents the links of a page or a blog post for people, below `/wiki` of the site. */
export function toLinks(store: Store, content: StoredContent): ContentLinks {
  const { id, kind, spaceId } = content;
  const space = store.spaces.get(spaceId);
  return {
    editui: `/pages/resumedraft.action?draftId=${id}`,
    webui: space?.homepageId === id ? `/spaces/${space.key}/overview` : webuiPath(store, content),
    edituiv2: `/spaces/${space?.key}/${kind === "page" ? "pages" : "blog"}/edit-v2/${id}`,
    tinyui: `/x/${encodeShortId(id)}`,
  };
}

/** Writes an id as short links do: its bytes, the lowest first, in base64 without the end that says nothing. */
function encodeShortId(id: string): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(id.replace("att", "")), true);
  const text = btoa(String.fromCharCode(...bytes)).replace(/A*=*$/, "");
  return text.replaceAll("/", "-").replaceAll("+", "_");
}

/** The address of a version of an attachment for people, below `/wiki`. Programs are sent elsewhere by `downloadAttatchment`. */
export function toDownloadLink(
  { containerId }: StoredContent,
  { title, number, createdAt }: StoredVersion,
): string {
  const query = `version=${number}&modificationDate=${Date.parse(createdAt)}&cacheVersion=1&api=v2`;
  return `/download/attachments/${containerId}/${formEncode(title).replaceAll("+", "%20")}?${query}`;
}

/** Adds the base of all links to what is shown by itself, as v2 does. */
export function withBase<Shown extends { readonly _links?: object }>(
  { siteOrigin }: Pick<HandlerContext, "siteOrigin">,
  shown: Shown,
): Shown & { _links: Shown["_links"] & { base: string } } {
  return { ...shown, _links: { ...shown._links, base: `${siteOrigin}/wiki` } };
}
