import type { LinkKind } from "./Link.js";
import { readShortId } from "./readShortId.js";

/** What the path of a link names, decoded. */
export interface LinkParts {
  readonly kind: LinkKind;
  readonly id?: string | undefined;
  readonly spaceKey?: string | undefined;
  readonly title?: string | undefined;
  readonly containerId?: string | undefined;
}

/**
 * The forms of paths below `/wiki`, the first that fits, with the kind of what they lead to. None is documented. Public
 * repositories contain them (observed), and responses of the API those with `embed` and `custom-content`. The name of an
 * editor may stand before an ID: `edit-v2`, which live docs have, too.
 */
const FORMS: readonly (readonly [kind: LinkKind, form: RegExp])[] = [
  ["page", /^\/spaces\/(?<spaceKey>[^/]+)\/pages\/(?:[a-z][\w-]*\/)?(?<id>\d{1,19})(?:\/(?<title>.*))?$/],
  [
    "blogpost",
    /^\/spaces\/(?<spaceKey>[^/]+)\/blog\/(?!\d{4}\/\d\d(?:\/\d\d)?$)(?:\d{4}\/\d\d\/\d\d\/|[a-z][\w-]*\/)?(?<id>\d{1,19})(?:\/(?<title>.*))?$/,
  ],
  [
    "content",
    /^\/spaces\/(?<spaceKey>[^/]+)\/(?<kind>folder|whiteboard|database|embed|custom-content)\/(?:[a-z][\w-]*\/)?(?<id>\d{1,19})(?:\/(?<title>.*))?$/,
  ],
  // The overview, and the pages of a space that show no content.
  ["space", /^\/spaces\/(?<spaceKey>[^/]+)(?:\/[a-z-]+)?$/],
  ["blogpost", /^\/display\/(?<spaceKey>[^/]+)\/\d{4}\/\d\d\/\d\d\/(?<title>.+)$/],
  ["page", /^\/display\/(?<spaceKey>[^/]+)\/(?!\d{4}\/\d\d(?:\/\d\d)?$)(?<title>.+)$/],
  ["space", /^\/display\/(?<spaceKey>[^/]+)$/],
  // Other paths of the directory of people have no digit.
  ["user", /^\/people\/(?<id>(?=[^/]*\d)[\w:%-]{1,150})$/],
  ["attachment", /^\/download\/(?:attachments|thumbnails)\/(?<containerId>\d{1,19})\/(?<title>[^/]+)$/],
  [
    "attachment",
    /^\/rest\/api\/content\/(?<containerId>\d{1,19})\/child\/attachment\/(?<id>att\d{1,19})\/download$/,
  ],
];

/** The parameters by which older paths, such as `/pages/viewpage.action`, name content (observed). */
const PARAMETERS = [
  ["pageId", "page"],
  ["draftId", "content"],
] as const;

/** Finds what a path below `/wiki` and its query name; undefined if they have none of the forms. */
export function findParts(path: string, query: URLSearchParams): LinkParts | undefined {
  if (path.endsWith(".action")) return findInQuery(query);
  const [, short] = /^\/x\/([^/]+)$/.exec(path) ?? [];
  if (short !== undefined) return toContent(readShortId(short));
  for (const [kind, form] of FORMS) {
    const { groups } = form.exec(path) ?? {};
    if (groups !== undefined) {
      const parts = Object.entries(groups).map(([name, text]) => [name, text && decodePart(text)]);
      return { kind, ...Object.fromEntries(parts) };
    }
  }
  return undefined;
}

function findInQuery(query: URLSearchParams): LinkParts | undefined {
  for (const [name, kind] of PARAMETERS) {
    const id = query.get(name) ?? "";
    if (/^\d{1,19}$/.test(id)) return { kind, id };
  }
  const [title, spaceKey, key] = ["title", "spaceKey", "key"].map((name) => query.get(name) || undefined);
  if (title && spaceKey) return { kind: "page", spaceKey, title };
  return key ? { kind: "space", spaceKey: key } : toContent(readShortId(query.get("urlIdentifier") ?? ""));
}

function toContent(id: string | undefined): LinkParts | undefined {
  return id === undefined ? undefined : { kind: "content", id };
}

/** Decodes a part of a path, where a space may be `+`; a text that is wrongly encoded stays as it is. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
