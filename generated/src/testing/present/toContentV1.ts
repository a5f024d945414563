import type { Content } from "../../v1/schema.js";
import type { HandlerContext } from "../HandlerContext.js";
import { contentType } from "../store/contentType.js";
import { listAncestors } from "../store/listTree.js";
import type { StoredContent, StoredLabel, StoredVersion } from "../store/StoredContent.js";
import { webuiPath } from "../store/webuiPath.js";
import { toBodiesV1 } from "./bodies.js";
import { toDownloadLink, toLinks } from "./toLinks.js";
import { toSpaceV1 } from "./toSpace.js";
import { toUserV1 } from "./toUserV1.js";
import { toVersionV1 } from "./toVersionV1.js";

type PresentContext = Pick<HandlerContext, "store" | "siteOrigin">;

/** The expandable properties, and the path of each below the content. */
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

/** The properties that v1 expands by default. */
const DEFAULT_EXPAND = ["space", "history", "version"];

/** Presents content like v1 does. Properties that the fake cannot expand remain expandable. */
export function toContentV1(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[] = DEFAULT_EXPAND,
  version: StoredVersion = content.version,
): Content {
  const { id } = content;
  const expanded = expandProperties(context, content, expand, version);
  const status = version === content.version ? content.status : "historical";
  const path = `/rest/api/content/${id}`;
  const rest = Object.entries(EXPANDABLE).filter(([name]) => !(name in expanded));
  return {
    id,
    type: contentType(content),
    status,
    title: version.title,
    ...expanded,
    macroRenderedOutput: {},
    extensions: toExtensions(content),
    _expandable: Object.fromEntries(rest.map(([name, subpath]) => [name, subpath && path + subpath])),
    _links: { ...linksOf(context, content), self: `${context.siteOrigin}/wiki${path}` },
  };
}

/** Presents a label like v1 does. */
export function toLabelV1(label: StoredLabel): StoredLabel & { readonly label: string } {
  return { ...label, label: label.name };
}

function expandProperties(
  context: PresentContext,
  content: StoredContent,
  expand: readonly string[],
  version: StoredVersion,
): Partial<Content> {
  const { store } = context;
  const isExpanded = (name: string) => expand.some((each) => each === name || each.startsWith(`${name}.`));
  const space = store.spaces.get(content.spaceId);
  const container = store.contents.get(content.containerId ?? "");
  const formats = expand.flatMap((name) => /^body\.(\w+)/.exec(name)?.[1] ?? []);
  return {
    ...(space && isExpanded("space") && { space: toSpaceV1(context, space) }),
    ...(isExpanded("version") && { version: toVersionV1(context, content, version) }),
    ...(isExpanded("history") && { history: toHistory(context, content) }),
    ...(isExpanded("ancestors") && {
      ancestors: listAncestors(store, content).map((ancestor) => toContentV1(context, ancestor, [])),
    }),
    ...(container && isExpanded("container") && { container: toContentV1(context, container, []) }),
    ...(formats.length > 0 && { body: toBodiesV1(context, content, version, formats) }),
    ...((content.kind === "attachment" || isExpanded("metadata")) && {
      metadata: toMetadata(context, content, isExpanded),
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
  isExpanded: (name: string) => boolean,
): NonNullable<Content["metadata"]> {
  const results = labels.map(toLabelV1);
  const self = `${siteOrigin}/wiki/rest/api/content/${id}/label`;
  return {
    ...(version.file && { comment: version.message, mediaType: version.file.mediaType }),
    ...(isExpanded("metadata.labels") && {
      labels: { results, start: 0, limit: 200, size: results.length, _links: { self } },
    }),
    _expandable: { currentuser: "", properties: "", frontend: "", likes: "" },
  };
}

function toExtensions({
  kind,
  position,
  version: { file, message },
}: StoredContent): Record<string, unknown> {
  if (kind.endsWith("comment"))
    return { location: kind === "inline-comment" ? "inline" : "footer", _expandable: { resolution: "" } };
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
