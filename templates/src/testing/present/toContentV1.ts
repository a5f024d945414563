import type { Content } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import { contentType } from "../store/contentType.js";
import { listAncestors } from "../store/listTree.js";
import type { StoredContent, StoredLabel } from "../store/StoredContent.js";
import { webuiOf } from "../store/webuiOf.js";
import { toBodies } from "./bodies.js";
import { toDownloadLink, toLinks } from "./toLinks.js";
import { toSpaceV1 } from "./toSpace.js";
import { toUserV1 } from "./toUserV1.js";
import { toVersionV1 } from "./toVersionV1.js";

type Seen = Pick<HandlerContext, "store" | "siteOrigin">;

/** What can be expanded, and where else it is found. */
const EXPANDABLE = {
  childTypes: "",
  operations: "",
  schedulePublishDate: "",
  children: "/child",
  restrictions: "/restriction/byOperation",
  history: "/history",
  ancestors: "",
  body: "",
  version: "",
  descendants: "/descendant",
  container: "",
  metadata: "",
  space: "",
};

/** What v1 expands where nobody says what. */
const USUAL = ["space", "history", "version"];

/** Presents content the way v1 does. What the double cannot expand stays among what is expandable. */
export function toContentV1(visit: Seen, content: StoredContent, expand: readonly string[] = USUAL): Content {
  const { id, kind, status, version } = content;
  const parts = expandParts(visit, content, expand);
  const path = `/rest/api/content/${id}`;
  const rest = Object.entries(EXPANDABLE).filter(([name]) => !(name in parts));
  return {
    id,
    type: contentType(kind),
    status,
    title: version.title,
    ...parts,
    macroRenderedOutput: {},
    extensions: toExtensions(content),
    _expandable: Object.fromEntries(rest.map(([name, place]) => [name, place && path + place])),
    _links: { ...linksOf(visit, content), self: `${visit.siteOrigin}/wiki${path}` },
  };
}

/** Presents a label the way v1 does. */
export function toLabelV1(label: StoredLabel): StoredLabel & { readonly label: string } {
  return { ...label, label: label.name };
}

function expandParts(visit: Seen, content: StoredContent, expand: readonly string[]): Partial<Content> {
  const { store } = visit;
  const wants = (name: string) => expand.some((wish) => wish === name || wish.startsWith(`${name}.`));
  const space = store.spaces.get(content.spaceId);
  const container = store.contents.get(content.containerId ?? "");
  const bodies = Object.entries(toBodies(content.version)).filter(([format]) => wants(`body.${format}`));
  return {
    ...(space && wants("space") && { space: toSpaceV1(visit, space) }),
    ...(wants("version") && { version: toVersionV1(visit, content, content.version) }),
    ...(wants("history") && { history: toHistory(visit, content) }),
    ...(wants("ancestors") && {
      ancestors: listAncestors(store, content).map((ancestor) => toContentV1(visit, ancestor, [])),
    }),
    ...(container && wants("container") && { container: toContentV1(visit, container, []) }),
    ...(bodies.length > 0 && { body: Object.fromEntries(bodies) }),
    ...((content.kind === "attachment" || wants("metadata")) && {
      metadata: toMetadata(visit, content, wants),
    }),
  };
}

function toHistory(visit: Seen, { id, authorId, createdAt }: StoredContent): NonNullable<Content["history"]> {
  return {
    latest: true,
    createdBy: toUserV1(visit, authorId),
    createdDate: createdAt,
    _expandable: { lastUpdated: "", previousVersion: "", contributors: "", nextVersion: "" },
    _links: { self: `${visit.siteOrigin}/wiki/rest/api/content/${id}/history` },
  };
}

function toMetadata(
  { siteOrigin }: Seen,
  { id, labels = [], version }: StoredContent,
  wants: (name: string) => boolean,
): NonNullable<Content["metadata"]> {
  const results = labels.map(toLabelV1);
  const self = `${siteOrigin}/wiki/rest/api/content/${id}/label`;
  return {
    ...(version.file && { comment: version.message, mediaType: version.file.mediaType }),
    ...(wants("metadata.labels") && {
      labels: { results, start: 0, limit: 200, size: results.length, _links: { self } },
    }),
    _expandable: { currentuser: "", properties: "", frontend: "", likes: "" },
  };
}

function toExtensions({ position, version: { file, message } }: StoredContent): Record<string, unknown> {
  if (!file) return { position };
  return { mediaType: file.mediaType, fileSize: file.bytes.length, comment: message, fileId: file.id };
}

function linksOf({ store }: Seen, content: StoredContent): Record<string, string> {
  if (content.kind === "page" || content.kind === "blogpost") return { ...toLinks(store, content) };
  const webui = webuiOf(store, content);
  return content.kind === "attachment"
    ? { webui, download: toDownloadLink(content, content.version) }
    : { webui };
}
