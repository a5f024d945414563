import type { Store } from "../site/Store.js";
import type { StoredContent } from "../site/StoredContent.js";

interface ContentLinks {
  readonly editui: string;
  readonly webui: string;
  readonly edituiv2: string;
  readonly tinyui: string;
}

/** The links of a page or a blog post for humans, below `/wiki` of the site. */
export function showLinks(
  store: Store,
  { id, kind, spaceId, createdAt, version }: StoredContent,
): ContentLinks {
  const space = store.spaces.get(spaceId);
  const root = `/spaces/${space?.key}`;
  const title = new URLSearchParams({ "": version.title }).toString().slice(1);
  const day = createdAt.slice(0, 10).replaceAll("-", "/");
  const place = kind === "page" ? "pages" : "blog";
  const page = kind === "page" ? `pages/${id}` : `blog/${day}/${id}`;
  return {
    editui: `/pages/resumedraft.action?draftId=${id}`,
    webui: space?.homepageId === id ? `${root}/overview` : `${root}/${page}/${title}`,
    edituiv2: `${root}/${place}/edit-v2/${id}`,
    tinyui: `/x/${shorten(id)}`,
  };
}

/** Writes an id as Confluence's short links do: its bytes, the lowest first, in base64 without the end that says nothing. */
function shorten(id: string): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(id), true);
  return btoa(String.fromCharCode(...bytes))
    .replace(/A*=*$/, "")
    .replaceAll("/", "-")
    .replaceAll("+", "_");
}
