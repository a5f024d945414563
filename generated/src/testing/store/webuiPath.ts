import type { Store } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** Returns the path of content in the web interface, below `/wiki`. */
export function webuiPath(store: Store, content: StoredContent): string {
  const { id, kind, containerId, spaceId, createdAt } = content;
  const title = formEncode(content.version.title);
  const space = `/spaces/${store.spaces.get(spaceId)?.key ?? ""}`;
  switch (kind) {
    case "page":
      return `${space}/pages/${id}/${title}`;
    case "blogpost":
      return `${space}/blog/${createdAt.slice(0, 10).replaceAll("-", "/")}/${id}/${title}`;
    case "folder":
    case "whiteboard":
    case "database":
    case "embed":
    case "custom-content":
      return `${space}/${kind}/${id}`;
    case "attachment": {
      const file = encodeURIComponent(`/${containerId}/${id.slice("att".length)}/`);
      return `/pages/viewpageattachments.action?pageId=${containerId}&preview=${file}${title}`;
    }
    default: {
      const container = store.contents.get(containerId ?? "");
      return `${container ? webuiPath(store, container) : space}?focusedCommentId=${id}`;
    }
  }
}

/** Encodes a string like a form does; unlike `encodeURIComponent`, accepts unpaired surrogates. */
export function formEncode(string: string): string {
  return new URLSearchParams([["", string]]).toString().slice(1);
}
