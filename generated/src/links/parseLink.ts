import { parseSite } from "../connection/parseSite.js";
import { CONTEXT_PATH } from "../product.js";
import type { Link, LinkContainer } from "./Link.js";
import { decodePart, findParts, type LinkParts } from "./linkForms.js";

/** The length of a link, in characters, above which it is not read. */
const MAX_LENGTH = 10_000;

/**
 * Reads what a link to Confluence leads to, without a request: a link from the address bar or from a response (after
 * `webUrl`), a short link, a link to an editor, a draft, a comment or a file, or one of the older forms.
 *
 * Returns undefined, and never throws, for what is no such link: another text or value, a link without https, with a
 * user name, with more than 10,000 characters, or to a path outside `/wiki`. Any host can be the custom domain of a
 * site, so compare `site` with your own before you trust the rest.
 *
 * @example
 * parseLink("https://acme.atlassian.net/wiki/x/LoB1"); // { kind: "content", site, id: "7700526" }
 */
export function parseLink(link: string | URL): Link | undefined {
  const url = readUrl(link);
  if (!url?.pathname.startsWith(`${CONTEXT_PATH}/`)) return undefined;
  const path = url.pathname.slice(CONTEXT_PATH.length).replace(/\/+$/, "");
  const parts = findParts(path, url.searchParams);
  if (parts === undefined) return undefined;
  const { kind, id, spaceKey, title, container } = findInner(parts, url.searchParams);
  const anchor = decodePart(url.hash.slice(1).replaceAll("+", "%2B"));
  return {
    kind,
    site: url.origin,
    ...(id && { id }),
    ...(spaceKey && { spaceKey }),
    ...(title && { title }),
    ...(container && { container }),
    ...(anchor && { anchor }),
  };
}

/** Parses a link to a site, to which a credential could be sent. */
function readUrl(link: unknown): URL | undefined {
  try {
    const text = link instanceof URL ? link.href : link;
    if (typeof text !== "string" || text.length > MAX_LENGTH) return undefined;
    const trimmed = text.trim();
    if (!/^https?:\/\/[^\s/@]+\/\S+$/i.test(trimmed)) return undefined;
    const { origin } = parseSite(trimmed);
    const { pathname, search, hash } = new URL(trimmed);
    return origin === undefined ? undefined : new URL(`${origin}${pathname}${search}${hash}`);
  } catch {
    return undefined;
  }
}

/** Finds the comment or the file that a link to content shows. */
function findInner(
  { containerId, ...parts }: LinkParts,
  query: URLSearchParams,
): Omit<Link, "site" | "anchor"> {
  const { kind, spaceKey, title } = parts;
  if (kind === "attachment") return { ...parts, container: { kind: "content", id: containerId } };
  if (kind === "user") return parts;
  // The overview of a space shows its home page.
  const id = kind === "space" ? (query.get("homepageId") ?? undefined) : parts.id;
  const content = {
    kind: kind === "space" ? "page" : kind,
    ...(id && { id }),
    ...(title && { title }),
  } as const;
  const commentId = query.get("focusedCommentId") ?? "";
  if (/^\d{1,19}$/.test(commentId)) return { kind: "comment", id: commentId, spaceKey, container: content };
  const [, fileOf, fileId, name] = /^\/(\d{1,19})\/(\d{1,19})\/(.+)$/.exec(query.get("preview") ?? "") ?? [];
  if (fileOf === undefined) return parts;
  const container: LinkContainer =
    id === undefined || id === fileOf ? { ...content, id: fileOf } : { kind: "content", id: fileOf };
  return { kind: "attachment", id: `att${fileId}`, spaceKey, title: name, container };
}
