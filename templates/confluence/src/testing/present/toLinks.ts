import type { HandlerContext } from "../HandlerContext.js";
import type { Store } from "../store/Store.js";
import type { StoredContent, StoredVersion } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";

interface ContentLinks {
  editui: string;
  webui: string;
  edituiv2: string;
  tinyui: string;
}

/** Presents the web interface links of a page or a blog post, relative to `/wiki`. */
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

/** Encodes an ID like short links do: little-endian, in base64 without trailing zeros and padding. */
function encodeShortId(id: string): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(id.replace("att", "")), true);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/A*=*$/, "");
  return base64.replaceAll("/", "-").replaceAll("+", "_");
}

/**
 * Presents the link that downloads an attachment: that of v1, to which those of the web interface, which no longer take
 * tokens, were changed in 2026 (observed).
 */
export function toDownloadLink(
  { id, containerId }: StoredContent,
  { number }: Pick<StoredVersion, "number">,
): string {
  return `/rest/api/content/${containerId}/child/attachment/${id}/download?version=${number}`;
}

/** Adds the base of all links, which v2 adds to single results. */
export function withBase<Result extends { readonly _links?: object }>(
  { siteOrigin }: Pick<HandlerContext, "siteOrigin">,
  result: Result,
): Result & { _links: Result["_links"] & { base: string } } {
  return { ...result, _links: { ...result._links, base: `${siteOrigin}/wiki` } };
}
