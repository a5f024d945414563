import type { Content } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import { contentType } from "../store/contentType.js";
import { listAncestors } from "../store/listTree.js";
import type { StoredContent, StoredLabel } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import { toBodies } from "./bodies.js";
import { toDownloadLink, toLinks } from "./toLinks.js";
import { toSpaceV1 } from "./toSpace.js";
import { toUserV1 } from "./toUserV1.js";
import { toVersionV1 } from "./toVersionV1.js";

type PresentContext = Pick<HandlerContext, "store" | "siteOrigin">;

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
const DEFAULT_EXPAND = ["space", "history", "version"];

/** Presents content the way v1 does. What the double cannot expand stays among what is expandable. */
export function toContentV1(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[] = DEFAULT_EXPAND,
): Content {
  const { id, kind, status, version } = content;
  const parts = expandProperties(context, content, expand);
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
    _links: { ...linksOf(context, content), self: `${context.siteOrigin}/wiki${path}` },
  };
}

/** Presents a label the way v1 does. */
export function toLabelV1(label: StoredLabel): StoredLabel & { readonly label: string } {
  return { ...label, label: label.name };
}

function expandProperties(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
): Partial<Content> {
  const { store } = context;
  const wants = (name: string) => expand.some((wish) => wish === name || wish.startsWith(`${name}.`));
  const space = store.spaces.get(content.spaceId);
  const container = store.contents.get(content.containerId ?? "");
  const bodies = Object.entries(toBodies(content.version)).filter(([format]) => wants(`body.${format}`));
  return {
    ...(space && wants("space") && { space: toSpaceV1(context, space) }),
    ...(wants("version") && { version: toVersionV1(context, content, content.version) }),
    ...(wants("history") && { history: toHistory(context, content) }),
    ...(wants("ancestors") && {
      ancestors: listAncestors(store, content).map((ancestor) => toContentV1(context, ancestor, [])),
    }),
    ...(container && wants("container") && { container: toContentV1(context, container, []) }),
    ...(bodies.length > 0 && { body: Object.fromEntries(bodies) }),
    ...((content.kind === "attachment" || wants("metadata")) && {
      metadata: toMetadata(context, content, wants),
    }),
  };
}

function toHistory(
  context: PresentContext,
  { id, authorId, createdAt }: StoredContent,
): NonNullable<Content["history"]> {
  return {
    latest: true,
    createdBy: toUserV1(context, authorId),
    createdDate: createdAt,
    _expandable: { lastUpdated: "", previousVersion: "", contributors: "", nextVersion: "" },
    _links: { self: `${context.siteOrigin}/wiki/rest/api/content/${id}/history` },
  };
}

function toMetadata(
  { siteOrigin }: PresentContext,
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

function linksOf({ store }: PresentContext, content: StoredContent): Record<string, string> {
  if (content.kind === "page" || content.kind === "blogpost") return { ...toLinks(store, content) };
  const webui = webuiPath(store, content);
  return content.kind === "attachment"
    ? { webui, download: toDownloadLink(content, content.version) }
    : { webui };
}
